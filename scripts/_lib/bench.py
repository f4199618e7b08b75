"""Speed of the pages that have to be quick, against the same SQL sent raw in the same run (D19). It starts small: labour inspection.

A list is measured as the API answers it, scope, counts, names and schema included; then the very statements it sent are sent again
through the driver alone. The map must not count cases: its statements are looked at. (Those overdue now are no figure of any month;
they are found by their index.)
"""

import json
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tortoise.connection import get_connections

from unionhub.demo import inspectorate
from unionhub.demo.load import _account
from unionhub.demo.units import BUREAU_NAME, bureau_tree
from unionhub.domains.inspection import case_views
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.queries import cases as queries
from unionhub.domains.inspection.schemas.cases import CaseFilter, CasePage
from unionhub.domains.inspection.service.district_map import district_map
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import transaction
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitSeed, system_add_units
from unionhub.settings import Settings

WANTED = 0.6
Work = Callable[[], Awaitable[Any]]
Statement = tuple[str, Any]


@dataclass(frozen=True)
class _Stage:
    settings: Settings


@dataclass(frozen=True)
class Line:
    """One page: milliseconds as answered and raw, CPU milliseconds of this process, statements, rows."""

    page: str
    app_ms: float
    raw_ms: float
    app_cpu_ms: float
    raw_cpu_ms: float
    statements: int
    total: int

    @property
    def share(self) -> float:
        """Throughput of the page against the same SQL raw."""
        return self.raw_ms / self.app_ms if self.app_ms else 1.0


async def fill(settings: Settings) -> str:
    """A bureau with its people and its cases, in an empty database."""
    async with transaction() as tx:
        await system_add_units(tx, [UnitSeed(**row) for row in bureau_tree()], {})
    bureau = await OrgUnit.get(name=BUREAU_NAME)
    for username, name, role, unit in await inspectorate.desks(bureau):
        await _account(username, name, AccountKind.STAFF, role, unit)
    return await inspectorate.tell(_Stage(settings))  # type: ignore[arg-type]


async def officer(username: str) -> Actor:
    """The actor of one of them."""
    capacity = await Capacity.get(account__username=username)
    account, role, unit = await Account.get(username=username), await Role.get(id=capacity.role_id), await OrgUnit.get(id=capacity.unit_id)
    return Actor(
        Audience.STAFF, account.id, 0, name=account.name, capacity_id=capacity.id, role_key=role.key, unit_id=unit.id, unit_path=unit.path,
        permissions=frozenset(json.loads(role.permissions)),
    )  # fmt: skip


async def filters() -> dict[str, dict[str, Any]]:
    """The questions people ask of the list."""
    grid = await OrgUnit.filter(kind="grid").order_by("path").first()
    employer = await InspEmployer.all().order_by("id").first()
    inspector = await Account.get(username="inspector")
    assert grid is not None and employer is not None
    return {
        "不筛选": {},
        "待我处理": {"box": "mine"},
        "未办结": {"box": "open"},
        "一种状态": {"state": ["inspecting"]},
        "案由": {"cause": "0601"},
        "网格与年份": {"grid_unit_id": grid.id, "year": 2025},
        "一个季度登记、已完成": {"registered_from": "2025-01-01", "registered_to": "2025-03-31", "finished": True},
        "超时": {"overdue": True},
        "姓名开头": {"q": "王"},
        "单位开头": {"q": employer.name[:4]},
        "一个单位": {"employer_id": employer.id},
        "一名监察员": {"inspector_account_id": inspector.id},
        "第 100 页": {"page": 100},
    }


@contextmanager
def listening(sent: list[Statement]) -> Iterator[None]:
    """Inside, every statement that goes to the database is noted."""
    client = type(get_connections().get("default"))
    plain = {name: getattr(client, name) for name in ("execute_query", "execute_query_dict")}
    deep = False

    def noting(name: str) -> Callable[..., Awaitable[Any]]:
        async def call(self: Any, query: str, values: Any = None, *rest: Any) -> Any:
            nonlocal deep
            outermost, deep = not deep, True
            if outermost:
                sent.append((query, values))
            try:
                return await plain[name](self, query, values, *rest)
            finally:
                deep = not outermost

        return call

    for name in plain:
        setattr(client, name, noting(name))
    try:
        yield
    finally:
        for name, method in plain.items():
            setattr(client, name, method)


async def measure(page: str, work: Work, rounds: int, total: int = 0) -> Line:
    """The page and its own statements raw, in turn, so that both meet the same machine."""
    await work()
    sent: list[Statement] = []
    with listening(sent):
        await work()
    connection = get_connections().get("default")

    async def raw() -> None:
        for query, values in sent:
            await connection.execute_query(query, values)

    taken: dict[str, list[tuple[float, float]]] = {"app": [], "raw": []}
    for _ in range(rounds):
        for name, one in (("app", work), ("raw", raw)):
            wall, cpu = time.perf_counter(), time.process_time()
            await one()
            taken[name].append(((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000))
    best = {name: [min(column) for column in zip(*rows, strict=True)] for name, rows in taken.items()}  # what the machine can do
    return Line(page, best["app"][0], best["raw"][0], best["app"][1], best["raw"][1], len(sent), total)


async def lists(actor: Actor, rounds: int) -> list[Line]:
    """The list of cases with every filter."""
    lines = []
    for name, wanted in (await filters()).items():
        query = CaseFilter(**{"box": "all", "size": 20, **wanted})

        async def work(query: CaseFilter = query) -> CasePage:
            rows, total, counts = await queries.list_cases(actor, query)
            items = await case_views.case_items(actor, rows)
            return CasePage(items=items, total=total, page=query.page, size=query.size, counts=counts)

        lines.append(await measure(name, work, rounds, (await work()).total))
    return lines


async def maps(actor: Actor, rounds: int) -> tuple[Line, list[str]]:
    """The map, and those of its statements that count cases or petitions instead of reading the figures."""
    sent: list[Statement] = []
    with listening(sent):
        await district_map(actor)
    tables = ("inspection_case", "inspection_petition")
    counting = [
        query
        for query, _ in sent
        if "COUNT(" in query.upper() and "due_on" not in query and any(f"{table}`" in query.replace('"', "`") for table in tables)
    ]
    return await measure("一张图", lambda: district_map(actor), rounds), counting


def verdict(lines: list[Line], counting: list[str]) -> list[str]:
    """What is too slow or counted, in words; nothing when all is well."""
    slow = [f"“{one.page}”只有同样 SQL 的 {one.share:.0%}，应不低于 {WANTED:.0%}" for one in lines if one.share < WANTED]
    return [*slow, *(["一张图在点数事件，应读统计表"] if counting else [])]


def as_json(database: str, cases: int, lines: list[Line], chart: Line, counting: list[str]) -> dict[str, Any]:
    """Everything measured, for machines."""

    def one(line: Line) -> dict[str, Any]:
        figures = {name: round(getattr(line, name), 2) for name in ("app_ms", "raw_ms", "app_cpu_ms", "raw_cpu_ms", "share")}
        return {"page": line.page, **figures, "statements": line.statements, "total": line.total}

    return {
        "database": database, "cases": cases, "wanted": WANTED, "lists": [one(line) for line in lines], "map": one(chart),
        "map_counts_cases": bool(counting), "problems": verdict(lines, counting),
    }  # fmt: skip
