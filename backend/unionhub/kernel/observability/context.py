"""The request id of the present task; log lines, events and jobs carry it, so one click can be followed through the system."""

from contextvars import ContextVar

_request_id: ContextVar[str] = ContextVar("unionhub_request_id", default="")


def bind_request_id(request_id: str) -> None:
    """Everything logged from this context on carries ``request_id``."""
    _request_id.set(request_id)


def current_request_id() -> str:
    """The bound request id, or an empty string."""
    return _request_id.get()
