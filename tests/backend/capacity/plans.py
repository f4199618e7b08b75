"""What the database does for a call of the API: its statements as they were sent, and how many rows each one had to read."""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tortoise.connection import get_connections

BIG = ("membership_member", "membership_application")


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.sent: list[tuple[str, list[Any]]] = []

    def emit(self, record: logging.LogRecord) -> None:
        if isinstance(record.args, tuple) and len(record.args) == 2:
            query, values = record.args
            if str(query).lstrip().upper().startswith("SELECT"):
                self.sent.append((str(query), list(values or [])))


@contextmanager
def listening() -> Iterator[list[tuple[str, list[Any]]]]:
    """The SELECTs sent meanwhile."""
    log, listener = logging.getLogger("tortoise.db_client"), _Listener()
    level = log.level
    log.setLevel(logging.DEBUG)
    log.addHandler(listener)
    try:
        yield listener.sent
    finally:
        log.removeHandler(listener)
        log.setLevel(level)


@dataclass
class Work:
    """One statement: how it was done."""

    query: str
    rows: int = 0
    scanned: list[str] = field(default_factory=list)
    indexes: list[str] = field(default_factory=list)
    milliseconds: float = 0.0

    @property
    def counts(self) -> bool:
        return "COUNT(" in self.query.upper() or "SUM(" in self.query.upper()


async def explain(query: str, values: list[Any]) -> Work:
    """Run the statement under EXPLAIN ANALYZE: rows read by every scan, tables read whole, indexes used."""
    connection = get_connections().get("default")
    answer = await connection.execute_query_dict(f"EXPLAIN (ANALYZE, FORMAT JSON) {query}", values)
    plan = answer[0]["QUERY PLAN"]
    found = json.loads(plan)[0] if isinstance(plan, str) else plan[0]
    work = Work(query, milliseconds=found["Execution Time"])
    _walk(found["Plan"], work)
    return work


def _walk(node: dict[str, Any], work: Work) -> None:
    kind = node["Node Type"]
    if "Scan" in kind and node.get("Relation Name") in BIG:
        work.rows += round((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])
        if kind == "Seq Scan":
            work.scanned.append(node["Relation Name"])
    if node.get("Index Name"):
        work.indexes.append(node["Index Name"])
    for child in node.get("Plans", []):
        _walk(child, work)


async def work_of(sent: list[tuple[str, list[Any]]]) -> list[Work]:
    """Every statement that touches members or applications, done once more under the eye."""
    return [await explain(query, values) for query, values in sent if any(f'"{table}"' in query for table in BIG)]
