"""Figures from the rollup (D7): each one equals what its list shows; counting rules stand beside them."""

import datetime as dt
from collections import defaultdict
from typing import NamedTuple

from tortoise.functions import Count, Sum

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.rollups import Metric
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.rollups import MembershipRollup
from unionhub.domains.membership.queries.scope import month_ago
from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.domains.membership.schemas.staff import Overview, TrendDay, UnitFigures
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.platform.org.ports import (
    UnitRef,
    branch_q,
    ensure_in_scope,
    system_children,
    system_count_units,
    system_get_unit,
    system_paths,
)


class _Sums(NamedTuple):
    """Sums per unit: all time members, and the last thirty days by metric."""

    members: dict[int, int]
    recent: dict[str, dict[int, int]]
    pending: dict[int, int]


async def overview(actor: Actor, unit_id: int | None) -> Overview:
    """Figures of a unit in scope and of each unit directly below it."""
    if unit_id is None and actor.unit_id is None:
        raise NotFound
    unit = await ensure_in_scope(actor, unit_id) if unit_id is not None else await system_get_unit(actor.unit_id or 0)
    today = clock.today()
    since = month_ago(today)
    sums = await _sums(unit, since)
    days = await _by_day(unit, since)
    return Overview(
        unit=UnitName(id=unit.id, name=unit.name),
        members=sum(sums.members.values()),
        members_delta_30d=sum(sums.recent[Metric.MEMBERS.value].values()),
        pending=sum(sums.pending.values()),
        approved_today=days[today, Metric.APPROVED.value],
        approved_30d=sum(sums.recent[Metric.APPROVED.value].values()),
        rejected_30d=sum(sums.recent[Metric.REJECTED.value].values()),
        unions=await system_count_units(unit.path),
        as_of=clock.now(),
        trend=[_trend(since + dt.timedelta(days=step), days) for step in range(30)],
        by_unit=await _children(unit, sums),
    )


def _trend(day: dt.date, days: dict[tuple[dt.date, str], int]) -> TrendDay:
    return TrendDay(date=day, submitted=days[day, Metric.SUBMITTED.value], approved=days[day, Metric.APPROVED.value])


async def _sums(unit: UnitRef, since: dt.date) -> _Sums:
    scoped = MembershipRollup.filter(branch_q(unit))
    total = await scoped.filter(metric=Metric.MEMBERS).annotate(many=Sum("value")).group_by("unit_id").values("unit_id", "many")
    recent: dict[str, dict[int, int]] = defaultdict(dict)
    rows = scoped.filter(biz_date__gte=since).annotate(many=Sum("value")).group_by("unit_id", "metric").values("unit_id", "metric", "many")
    for row in await rows:
        recent[_text(row["metric"])][row["unit_id"]] = int(row["many"])
    waiting = MembershipApplication.filter(branch_q(unit), state=ApplicationState.PENDING)
    pending = await waiting.annotate(many=Count("id")).group_by("unit_id").values("unit_id", "many")
    return _Sums({row["unit_id"]: int(row["many"]) for row in total}, recent, {row["unit_id"]: int(row["many"]) for row in pending})


async def _by_day(unit: UnitRef, since: dt.date) -> dict[tuple[dt.date, str], int]:
    rows = MembershipRollup.filter(branch_q(unit), biz_date__gte=since).annotate(many=Sum("value"))
    days: dict[tuple[dt.date, str], int] = defaultdict(int)
    for row in await rows.group_by("biz_date", "metric").values("biz_date", "metric", "many"):
        days[row["biz_date"], _text(row["metric"])] = int(row["many"])
    return days


async def _children(unit: UnitRef, sums: _Sums) -> list[UnitFigures]:
    children = await system_children(unit.id)
    wanted = set(sums.members) | set(sums.pending) | set(sums.recent[Metric.APPROVED.value])
    paths = await system_paths(list(wanted))
    grandchildren = {child.id: bool(await system_children(child.id)) for child in children} if len(children) <= 100 else {}
    figures = []
    for child in children:
        inside = [unit_id for unit_id, path in paths.items() if path.startswith(child.path)]
        figures.append(
            UnitFigures(
                unit=UnitName(id=child.id, name=child.name),
                members=sum(sums.members.get(one, 0) for one in inside),
                pending=sum(sums.pending.get(one, 0) for one in inside),
                approved_30d=sum(sums.recent[Metric.APPROVED.value].get(one, 0) for one in inside),
                has_children=grandchildren.get(child.id, False),
            )
        )
    return sorted(figures, key=lambda one: (-one.members, one.unit.name))


def _text(metric: object) -> str:
    return str(getattr(metric, "value", metric))
