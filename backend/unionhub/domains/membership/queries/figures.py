"""Sums of figures over branches of the forest, made by the database: rows read grow with units and days, never with members (D7).

The callers have scoped the unit. Sums by branch name each branch by its path; what belongs to the unit itself stands under its own path,
so the values of one answer always add up to the unit's total.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from tortoise.functions import Count, Sum

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.rollups import Dimension, Metric, Stock
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.rollups import MembershipRollup, MembershipStock
from unionhub.platform.org.ports import UnitRef, branch_at, branch_q, system_paths, within_q

Branches = dict[str, int]


async def system_new_form(unit: UnitRef) -> dict[tuple[str, str], int]:
    """New-form members of the branch by dimension and item."""
    rows = MembershipStock.filter(branch_q(unit), stock=Stock.NEW_FORM).annotate(many=Sum("value")).group_by("dimension", "item")
    return {(_text(row["dimension"]), row["item"]): int(row["many"]) for row in await rows.values("dimension", "item", "many")}


async def system_stock_at(unit: UnitRef, depth: int, stocks: Collection[Stock]) -> dict[Stock, Branches]:
    """Totals of these stocks per branch of this depth."""
    rows = MembershipStock.filter(within_q(unit), stock__in=list(stocks), dimension=Dimension.TOTAL)
    rows = rows.annotate(branch=branch_at(depth), many=Sum("value")).group_by("branch", "stock")
    found: dict[Stock, Branches] = {stock: {} for stock in stocks}
    for row in await rows.values("branch", "stock", "many"):
        found[Stock(_text(row["stock"]))][row["branch"]] = int(row["many"])
    return found


async def system_seen_at(unit: UnitRef, depth: int, since: dt.date) -> Branches:
    """Members who used the phone side on this day or later, per branch of this depth."""
    rows = MembershipStock.filter(within_q(unit), stock=Stock.REGISTERED, dimension=Dimension.SEEN, item__gte=since.isoformat())
    return await _by_branch(rows, depth)


async def system_flow_at(unit: UnitRef, depth: int, metric: Metric, since: dt.date) -> Branches:
    """Sum since a day per branch of this depth."""
    rows = MembershipRollup.filter(within_q(unit), metric=metric, dimension=Dimension.TOTAL, biz_date__gte=since)
    return await _by_branch(rows, depth)


async def system_pending(unit: UnitRef) -> dict[str, int]:
    """Undecided applications to unions of the branch, by the union's path."""
    rows = MembershipApplication.filter(branch_q(unit), state=ApplicationState.PENDING).annotate(many=Count("id")).group_by("unit_id")
    found = {row["unit_id"]: int(row["many"]) for row in await rows.values("unit_id", "many")}
    paths = await system_paths(found)
    return {paths[unit_id]: many for unit_id, many in found.items()}


async def system_days(unit: UnitRef, since: dt.date, until: dt.date) -> dict[tuple[dt.date, str], int]:
    """Sum per day and metric, both ends included."""
    rows = MembershipRollup.filter(branch_q(unit), dimension=Dimension.TOTAL, biz_date__gte=since, biz_date__lte=until)
    rows = rows.filter(metric__in=list(Metric)).annotate(many=Sum("value")).group_by("biz_date", "metric")
    days: dict[tuple[dt.date, str], int] = defaultdict(int)
    for row in await rows.values("biz_date", "metric", "many"):
        days[row["biz_date"], _text(row["metric"])] = int(row["many"])
    return days


async def system_item_days(unit: UnitRef, dimension: Dimension, since: dt.date, until: dt.date) -> dict[tuple[dt.date, str], int]:
    """New-form workers who joined, per day and item, both ends included."""
    rows = MembershipRollup.filter(branch_q(unit), metric=Metric.NEW_FORM_JOINED, dimension=dimension)
    rows = rows.filter(biz_date__gte=since, biz_date__lte=until).annotate(many=Sum("value")).group_by("biz_date", "item")
    return {(row["biz_date"], row["item"]): int(row["many"]) for row in await rows.values("biz_date", "item", "many")}


def below(found: Branches, path: str) -> int:
    """Sum of what stands at or below a path."""
    return sum(many for where, many in found.items() if where.startswith(path))


async def _by_branch(rows: Any, depth: int) -> Branches:
    found = rows.annotate(branch=branch_at(depth), many=Sum("value")).group_by("branch")
    return {row["branch"]: int(row["many"]) for row in await found.values("branch", "many")}


def _text(value: object) -> str:
    return str(getattr(value, "value", value))
