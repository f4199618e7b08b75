"""Structured logs: one JSON object a line (or a readable line at a terminal), with the request id, redacted before anything is written."""

import datetime as dt
import logging
import sys
from typing import Any, TextIO

import orjson

from unionhub.kernel.observability.context import current_request_id
from unionhub.kernel.observability.redaction import redact, redact_value

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "request_id", "taskName"}
_QUIET = {"tortoise.db_client": logging.WARNING, "aiosqlite": logging.WARNING, "asyncio": logging.WARNING, "sanic.access": logging.WARNING}


class RedactionFilter(logging.Filter):
    """Runs on the handler, so no record of any library escapes it: message, arguments, extra fields and traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except (TypeError, ValueError):  # a wrong format string must not lose the line
            message = f"{record.msg} {record.args}"
        record.msg, record.args = redact(message), None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = redact(record.exc_text)
        for name, value in extra_fields(record).items():
            setattr(record, name, redact_value(value, name))
        if not getattr(record, "request_id", ""):
            record.request_id = current_request_id()
        return True


def extra_fields(record: logging.LogRecord) -> dict[str, Any]:
    """What the caller passed as ``extra``."""
    return {name: value for name, value in vars(record).items() if name not in _STANDARD}


class JsonFormatter(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        at = dt.datetime.fromtimestamp(record.created, dt.UTC)
        line: dict[str, Any] = {
            "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": getattr(record, "request_id", "") or None,
            **extra_fields(record),
        }
        if record.exc_text:
            line["error"] = record.exc_text
        return orjson.dumps({key: value for key, value in line.items() if value is not None}, default=str).decode()


class LineFormatter(logging.Formatter):
    """A readable line for a person at a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        at = dt.datetime.fromtimestamp(record.created).astimezone().strftime("%H:%M:%S")
        extra = " ".join(f"{name}={value}" for name, value in extra_fields(record).items())
        request_id = getattr(record, "request_id", "")
        parts = [at, f"{record.levelname:<7}", record.name, record.getMessage(), extra, f"[{request_id}]" if request_id else ""]
        line = " ".join(part for part in parts if part)
        return f"{line}\n{record.exc_text}" if record.exc_text else line


def configure_logging(level: str = "INFO", *, as_json: bool | None = None, stream: TextIO | None = None) -> logging.Handler:
    """Make one redacting handler the only one of the process; ``as_json=None`` decides by whether the stream is a terminal.

    Start Sanic with ``configure_logging=False``: its loggers pass their records up to this handler. Returns the handler.
    """
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.addFilter(RedactionFilter())
    use_json = not stream.isatty() if as_json is None else as_json
    handler.setFormatter(JsonFormatter() if use_json else LineFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in list(logging.root.manager.loggerDict):
        if name.startswith(("sanic", "tortoise", "aiohttp", "uvloop")):
            library = logging.getLogger(name)
            library.handlers.clear()
            library.propagate = True
    for name, quiet in _QUIET.items():
        logging.getLogger(name).setLevel(quiet)
    return handler
