"""How long the statistics take over fifty thousand unions, and how many rows the database reads for them.

    UNIONHUB_TEST_DB=postgres python tests/load/statistics.py [--unions 50000]

The figures are written as counting 300,000 members leaves them; the members themselves are not there, so whatever answers has read
figures only. Prints milliseconds per page for the whole province, a city and a county, and on PostgreSQL the rows behind the totals.
"""

import argparse
import asyncio
import datetime as dt
import os
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "backend"), str(ROOT / "scripts")]

from backend.api.world import World, open_world  # noqa: E402
from tortoise.connection import get_connections  # noqa: E402

from unionhub.domains.membership.enums.rollups import Dimension, Metric, Stock  # noqa: E402
from unionhub.domains.membership.models.rollups import MembershipRollup, MembershipStock  # noqa: E402
from unionhub.domains.membership.schemas.statistics import TrendQuery, VerificationQuery  # noqa: E402
from unionhub.domains.membership.service.new_form import new_form_table  # noqa: E402
from unionhub.domains.membership.service.statistics import overview  # noqa: E402
from unionhub.domains.membership.service.trend import trend  # noqa: E402
from unionhub.domains.membership.service.verification import verification_table  # noqa: E402
from unionhub.kernel import clock  # noqa: E402
from unionhub.kernel.authz import Actor, Audience  # noqa: E402
from unionhub.kernel.db import insert_rows, transaction  # noqa: E402
from unionhub.kernel.ids import new_id  # noqa: E402
from unionhub.platform.org.models import OrgUnit  # noqa: E402

CITIES, COUNTIES = 16, 8
CODES = {
    Dimension.OCCUPATION: ("01", "02", "03", "04", "06", ""),
    Dimension.INDUSTRY: ("54", "60", "62", ""),
    Dimension.PLATFORM: ("KD", "WM", ""),
}
DAYS = 365


def unit(parent: dict[str, Any] | None, number: int, level: str) -> dict[str, Any]:
    path = f"{parent['path'] if parent else ''}{number:06d}"
    row_id = new_id()
    return {
        "id": row_id, "name": f"工会{row_id}", "kind": "union", "level": level, "parent_id": parent["id"] if parent else None, "path": path,
        "depth": len(path) // 6, "status": "active", "name_slot": str(row_id), "valid_from": clock.today(), "updated_at": clock.now(),
    }  # fmt: skip


def forest(unions: int) -> list[list[dict[str, Any]]]:
    """Province, cities, counties, unions: one list per level."""
    province = unit(None, 900_001, "20")
    cities = [unit(province, number, "30") for number in range(1, CITIES + 1)]
    counties = [unit(city, number, "40") for city in cities for number in range(1, COUNTIES + 1)]
    each = unions // len(counties) + 1
    basics = [unit(county, number, "70") for county in counties for number in range(1, each + 1)][:unions]
    return [[province], cities, counties, basics]


def figures(union_id: int, chance: random.Random) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What six members of a union leave in the two tables."""
    today = clock.today()

    def stock(kind: Stock, dimension: Dimension, item: str, value: int) -> dict[str, Any]:
        return {"id": new_id(), "unit_id": union_id, "stock": kind, "dimension": dimension, "item": item, "value": value}

    cells = [stock(kind, Dimension.TOTAL, "", many) for kind, many in zip(Stock, (6, 4, 3, 4), strict=True)]
    cells.append(stock(Stock.MEMBERS, Dimension.STATUS, "20", 6))
    cells += [stock(Stock.NEW_FORM, dimension, chance.choice(codes), 4) for dimension, codes in CODES.items()]
    seen = sorted({(today - dt.timedelta(days=chance.randrange(90))).isoformat() for _ in range(4)})
    cells += [stock(Stock.REGISTERED, Dimension.SEEN, day, 1) for day in seen]
    flows = []
    for day in {today - dt.timedelta(days=chance.randrange(DAYS)) for _ in range(4)}:
        for metric in (Metric.JOINED, Metric.APPROVED, Metric.SUBMITTED, Metric.NEW_FORM_JOINED):
            flows.append(
                {
                    "id": new_id(),
                    "unit_id": union_id,
                    "biz_date": day,
                    "metric": metric,
                    "dimension": Dimension.TOTAL,
                    "item": "",
                    "value": 1,
                }
            )
        item = chance.choice(CODES[Dimension.OCCUPATION])
        flows.append({**flows[-1], "id": new_id(), "dimension": Dimension.OCCUPATION, "item": item})
    return cells, flows


async def fill(unions: int) -> list[list[dict[str, Any]]]:
    levels, chance = forest(unions), random.Random(5)
    for level in levels:
        for start in range(0, len(level), 1000):
            async with transaction() as tx:
                await insert_rows(tx, OrgUnit, level[start : start + 1000])
    for start in range(0, unions, 500):
        cells, flows = [], []
        for one in levels[-1][start : start + 500]:
            more_cells, more_flows = figures(one["id"], chance)
            cells += more_cells
            flows += more_flows
        async with transaction() as tx:
            await insert_rows(tx, MembershipStock, cells)
            await insert_rows(tx, MembershipRollup, flows)
    return levels


async def best(call: Callable[[], Awaitable[Any]]) -> float:
    """The quickest of three, in milliseconds."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        await call()
        times.append((time.perf_counter() - began) * 1000)
    return min(times)


async def measure(unions: int) -> None:
    dialect = os.environ.get("UNIONHUB_TEST_DB", "sqlite")
    levels = await fill(unions)
    if dialect == "postgres":
        await get_connections().get("default").execute_script("ANALYZE")
    print(f"{dialect}: {unions} 个工会，{await MembershipStock.all().count()} 格现有数，{await MembershipRollup.all().count()} 格发生数")
    for title, level in (("全省", levels[0]), ("一市", levels[1]), ("一县", levels[2])):
        row = level[0]
        actor = Actor(Audience.STAFF, 1, 0, unit_id=row["id"], unit_path=row["path"])
        pages: dict[str, Callable[[], Awaitable[Any]]] = {
            "首页": lambda actor=actor: overview(actor, None),  # type: ignore[misc]
            "新业态": lambda actor=actor: new_form_table(actor, None),  # type: ignore[misc]
            "认证（区县排名）": lambda actor=actor: verification_table(actor, VerificationQuery(by="county")),  # type: ignore[misc]
            "走势 12 个月": lambda actor=actor: trend(actor, TrendQuery()),  # type: ignore[misc]
        }
        print(f"{title}：" + " · ".join([f"{name} {await best(call):.0f} 毫秒" for name, call in pages.items()]))
    total = (await new_form_table(Actor(Audience.STAFF, 1, 0, unit_id=levels[0][0]["id"], unit_path=levels[0][0]["path"]), None)).total
    assert total == unions * 4, total


async def main(unions: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_world(Path(folder)) as world:
            assert isinstance(world, World)
            await measure(unions)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unions", type=int, default=50_000)
    asyncio.run(main(parser.parse_args().unions))
