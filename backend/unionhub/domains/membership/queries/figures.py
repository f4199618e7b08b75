"""Sums of figures over branches of the forest, made by the database: rows read grow with units and days, never with members (D7).

The callers have scoped the unit.
"""

import datetime as dt
from collections import defaultdict
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count, Sum

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.rollups import Dimension, Metric, Stock
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.rollups import MembershipRollup, MembershipStock
from unionhub.platform.org.ports import UnitRef, branch_at, branch_q


def seen_since(day: dt.date) -> Q:
    """Members who used the phone side on this day or later."""
    return Q(dimension=Dimension.SEEN, item__gte=day.isoformat())


async def system_stock(unit: UnitRef, stock: Stock, dimension: Dimension = Dimension.TOTAL) -> dict[str, int]:
    """Sum per item of the dimension."""
    rows = MembershipStock.filter(branch_q(unit), stock=stock, dimension=dimension).annotate(many=Sum("value")).group_by("item")
    return {row["item"]: int(row["many"]) for row in await rows.values("item", "many")}


async def system_total(unit: UnitRef, stock: Stock, which: Q | None = None) -> int:
    """One sum; ``which`` picks another dimension than the total."""
    rows = MembershipStock.filter(branch_q(unit), which or Q(dimension=Dimension.TOTAL), stock=stock)
    found = await rows.annotate(many=Sum("value")).values("many")
    return int(found[0]["many"] or 0)


async def system_stock_at(unit: UnitRef, depth: int, stock: Stock, which: Q | None = None) -> dict[str, int]:
    """Sum per branch of this depth, by the branch's path."""
    rows = MembershipStock.filter(branch_q(unit), which or Q(dimension=Dimension.TOTAL), stock=stock)
    return await _by_branch(MembershipStock, rows, depth, Sum("value"))


async def system_flow_at(unit: UnitRef, depth: int, metric: Metric, since: dt.date) -> dict[str, int]:
    """Sum since a day per branch of this depth, by the branch's path."""
    rows = MembershipRollup.filter(branch_q(unit), metric=metric, dimension=Dimension.TOTAL, biz_date__gte=since)
    return await _by_branch(MembershipRollup, rows, depth, Sum("value"))


async def system_pending_at(unit: UnitRef, depth: int) -> dict[str, int]:
    """Undecided applications per branch of this depth."""
    rows = MembershipApplication.filter(branch_q(unit), state=ApplicationState.PENDING)
    return await _by_branch(MembershipApplication, rows, depth, Count("id"))


async def system_pending(unit: UnitRef) -> int:
    """Undecided applications to unions of the branch."""
    return await MembershipApplication.filter(branch_q(unit), state=ApplicationState.PENDING).count()


async def system_days(unit: UnitRef, since: dt.date, until: dt.date) -> dict[tuple[dt.date, str], int]:
    """Sum per day and metric, both ends included."""
    rows = MembershipRollup.filter(branch_q(unit), dimension=Dimension.TOTAL, biz_date__gte=since, biz_date__lte=until)
    rows = rows.filter(metric__in=list(Metric)).annotate(many=Sum("value")).group_by("biz_date", "metric")
    days: dict[tuple[dt.date, str], int] = defaultdict(int)
    for row in await rows.values("biz_date", "metric", "many"):
        days[row["biz_date"], str(getattr(row["metric"], "value", row["metric"]))] = int(row["many"])
    return days


async def system_item_days(unit: UnitRef, dimension: Dimension, since: dt.date, until: dt.date) -> dict[tuple[dt.date, str], int]:
    """New-form workers who joined, per day and item, both ends included."""
    rows = MembershipRollup.filter(branch_q(unit), metric=Metric.NEW_FORM_JOINED, dimension=dimension)
    rows = rows.filter(biz_date__gte=since, biz_date__lte=until).annotate(many=Sum("value")).group_by("biz_date", "item")
    return {(row["biz_date"], row["item"]): int(row["many"]) for row in await rows.values("biz_date", "item", "many")}


async def _by_branch(model: type[Any], rows: Any, depth: int, many: Any) -> dict[str, int]:
    found = rows.annotate(branch=branch_at(model, depth), many=many).group_by("branch")
    return {row["branch"]: int(row["many"]) for row in await found.values("branch", "many")}
