"""Prometheus metrics. Counters live per process; with several workers set ``PROMETHEUS_MULTIPROC_DIR`` and the answer sums them.

Numbers that are read from the database (queue depth, unsealed audit rows) are taken by samplers when a scrape comes.
"""

import logging
import os
from collections.abc import Awaitable, Callable

from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

_log = logging.getLogger("unionhub.metrics")
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_JOB_SECONDS = (0.01, 0.05, 0.25, 1.0, 5.0, 30.0, 120.0, 600.0)

HTTP_REQUESTS = Counter("unionhub_http_requests_total", "Requests answered", ["route", "method", "status"])
HTTP_SECONDS = Histogram("unionhub_http_request_seconds", "Time to answer", ["route"], buckets=_SECONDS)
DB_TRANSACTIONS = Counter("unionhub_db_transactions_total", "Transactions by outcome (commit, rollback, conflict)", ["outcome"])
DB_SECONDS = Histogram("unionhub_db_transaction_seconds", "Time a transaction was open", buckets=_SECONDS)
QUEUE_RUNS = Counter("unionhub_queue_runs_total", "Deliveries run, by outcome", ["handler", "outcome"])
QUEUE_SECONDS = Histogram("unionhub_queue_run_seconds", "Time a delivery took", ["handler"], buckets=_JOB_SECONDS)
QUEUE_DEAD = Counter("unionhub_queue_dead_letters_total", "Deliveries given up", ["handler"])
QUEUE_DEPTH = Gauge("unionhub_queue_depth", "Deliveries by state", ["queue", "state"], multiprocess_mode="mostrecent")
QUEUE_LAG = Gauge("unionhub_queue_lag_seconds", "Age of the oldest due delivery", ["queue"], multiprocess_mode="mostrecent")
AUDIT_UNSEALED = Gauge("unionhub_audit_unsealed", "Audit rows not sealed yet", multiprocess_mode="mostrecent")
AUDIT_LAG = Gauge("unionhub_audit_sealer_lag_seconds", "Age of the oldest unsealed audit row", multiprocess_mode="mostrecent")
AUDIT_PROBLEMS = Gauge("unionhub_audit_problems", "Problems the last verification found", multiprocess_mode="mostrecent")
CRYPTO_ALARMS = Counter("unionhub_crypto_alarms_total", "Ciphertexts or keys that did not verify", ["kind"])

Sampler = Callable[[], Awaitable[None]]
_samplers: dict[str, Sampler] = {}


def observe_request(route: str, method: str, status: int, seconds: float) -> None:
    """Count one answered request; ``route`` is the declared name, never the raw path."""
    HTTP_REQUESTS.labels(route, method, str(status)).inc()
    HTTP_SECONDS.labels(route).observe(seconds)


def observe_transaction(outcome: str, seconds: float) -> None:
    """Count one transaction: ``commit``, ``rollback`` or ``conflict``."""
    DB_TRANSACTIONS.labels(outcome).inc()
    DB_SECONDS.observe(seconds)


def crypto_alarm(kind: str) -> None:
    """Count a value that failed to decrypt or verify (security check 21)."""
    CRYPTO_ALARMS.labels(kind).inc()


def add_sampler(name: str, sampler: Sampler) -> None:
    """Have ``sampler`` set its gauges before each scrape; a name is kept once."""
    _samplers[name] = sampler


async def exposition() -> tuple[bytes, str]:
    """The metrics page and its content type. A failing sampler is logged and leaves its last values."""
    for name, sampler in list(_samplers.items()):
        try:
            await sampler()
        except Exception:  # noqa: BLE001 - a metric must not break the page that would show why
            _log.warning("metrics sampler failed", extra={"sampler": name}, exc_info=True)
    registry = REGISTRY
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry), CONTENT_TYPE_LATEST
