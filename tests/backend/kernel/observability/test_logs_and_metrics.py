"""Log lines are redacted structured records that carry the request id; the metrics page counts what happened."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from unionhub.kernel.observability import metrics
from unionhub.kernel.observability.context import bind_request_id
from unionhub.kernel.observability.logs import configure_logging


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    kept, level = list(root.handlers), root.level
    stream = io.StringIO()
    configure_logging(as_json=True, stream=stream)
    yield stream
    root.handlers[:] = kept
    root.setLevel(level)
    bind_request_id("")


def test_a_log_line_is_json_with_the_request_id_and_the_extra_fields(lines: io.StringIO) -> None:
    bind_request_id("req-12345678")
    logging.getLogger("unionhub.x").info("application %s approved", 5, extra={"unit_id": 7})
    line = json.loads(lines.getvalue())
    assert line["message"] == "application 5 approved"
    assert (line["request_id"], line["unit_id"], line["level"]) == ("req-12345678", 7, "info")


@pytest.mark.sec(23)
def test_arguments_extras_and_tracebacks_are_redacted(lines: io.StringIO) -> None:
    log = logging.getLogger("some.library")
    try:
        raise ValueError("no such phone 13812345678")
    except ValueError:
        log.exception("lookup of %s failed", "110101199003077475", extra={"password": "Hunter2", "at": {"mobile": "1"}})
    text = lines.getvalue()
    assert "lookup of *** failed" in text and "ValueError" in text
    for secret in ("13812345678", "110101199003077475", "Hunter2"):
        assert secret not in text


def test_a_wrong_format_string_does_not_lose_the_line(lines: io.StringIO) -> None:
    logging.getLogger("x").warning("only %d", "words")
    assert "words" in lines.getvalue()


def test_a_terminal_gets_a_readable_line() -> None:
    root = logging.getLogger()
    kept = list(root.handlers)
    stream = io.StringIO()
    try:
        configure_logging(as_json=False, stream=stream)
        logging.getLogger("unionhub.x").warning("disk is %s", "full", extra={"free": 0})
    finally:
        root.handlers[:] = kept
    assert "WARNING unionhub.x disk is full free=0" in stream.getvalue()


async def test_the_metrics_page_counts_requests_and_asks_the_samplers() -> None:
    async def sample() -> None:
        metrics.QUEUE_DEPTH.labels("sampled", "waiting").set(3)

    async def broken() -> None:
        raise ConnectionError("database away")

    metrics.observe_request("staff.x.list", "GET", 200, 0.02)
    metrics.add_sampler("test.sample", sample)
    metrics.add_sampler("test.broken", broken)
    body, content_type = await metrics.exposition()
    metrics._samplers.pop("test.sample"), metrics._samplers.pop("test.broken")
    text = body.decode()
    assert 'unionhub_http_requests_total{method="GET",route="staff.x.list",status="200"}' in text
    assert 'unionhub_queue_depth{queue="sampled",state="waiting"} 3.0' in text
    assert content_type.startswith("text/plain")
