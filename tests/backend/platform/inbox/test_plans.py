"""How the inbox is read with a hundred thousand to-dos: index ranges, never the table."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from backend.platform.inbox.desk import empty, open_tables
from tortoise import connections
from tortoise.functions import Count

from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.db.bulk import insert_rows
from unionhub.platform.inbox.models import InboxTodo

pytestmark = pytest.mark.commits
HELD, SHARE = 10_000, 8
MINE = "r:1003:union_officer"


@pytest.fixture(scope="module")
async def full(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("plans")):
        await empty()
        held = HELD if connections.get("default").capabilities.dialect == "postgres" else 500
        rows = [
            {
                "subject_type": "probe", "subject_id": one, "kind": "probe.review", "title": f"审核 {one}", "dedupe_key": f"p:{one}",
                "open_slot": f"p:{one}", "holder_unit_id": 1000 + one % SHARE, "holder_role_key": "union_officer",
                "holder_key": f"r:{1000 + one % SHARE}:union_officer", "due_at": clock.now(),
            }
            for one in range(held * SHARE)
        ]  # fmt: skip
        async with transaction() as tx:
            await insert_rows(tx, InboxTodo, rows)
        yield


def wanted() -> dict[str, Any]:
    """What the list, its count and the badge ask."""
    held = InboxTodo.filter(holder_key=MINE, state="open")
    return {
        "page": held.order_by("id").offset(40).limit(20).only("id"),
        "deep": held.order_by("id").offset(HELD - 40).limit(20).only("id"),
        "kind": held.filter(kind="probe.review").order_by("id").limit(20).only("id"),
        "count": held.count(),
        "late": held.filter(due_at__lt=clock.now()).count(),
        "kinds": held.annotate(many=Count("id")).group_by("kind").values_list("kind", "many"),
    }


async def settled() -> None:
    """The rows are old enough for every reader, as in a table that has lived for a while; another reader may hold that up for a moment."""
    connection = connections.get("default")
    for _ in range(30):
        await connection.execute_query("VACUUM (ANALYZE) inbox_todo")
        _, rows = await connection.execute_query("SELECT relallvisible FROM pg_class WHERE relname = 'inbox_todo'")
        if rows[0]["relallvisible"]:
            return
        await asyncio.sleep(0.5)


@pytest.mark.dialects("postgres")
async def test_postgresql_reads_the_inbox_from_its_indexes_alone(full: None) -> None:
    connection = connections.get("default")
    await settled()
    for name, query in wanted().items():
        _, plan = await connection.execute_query(f"EXPLAIN {query.sql(params_inline=True)}")
        steps = "\n".join(str(row["QUERY PLAN"]) for row in plan)
        assert "Index Only Scan" in steps and "Sort" not in steps and "Seq Scan" not in steps, f"{name}: {steps}"


@pytest.mark.dialects("sqlite")
async def test_sqlite_reads_the_inbox_from_its_indexes_alone(full: None) -> None:
    for name, query in wanted().items():
        _, plan = await connections.get("default").execute_query(f"EXPLAIN QUERY PLAN {query.sql(params_inline=True)}")
        steps = " ".join(str(row["detail"]) for row in plan)
        assert "COVERING INDEX" in steps and "SCAN" not in steps and "TEMP B-TREE" not in steps, f"{name}: {steps}"
