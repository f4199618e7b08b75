"""Figures of a union and of each unit below it; each one equals what its list shows."""

import datetime as dt

from unionhub.domains.membership.enums.rollups import Metric, Stock
from unionhub.domains.membership.policy.figures import days_back
from unionhub.domains.membership.queries import figures
from unionhub.domains.membership.queries.districts import chosen_unit
from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.domains.membership.schemas.statistics import Overview, TrendDay, UnitFigures
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import UnitRef, system_children, system_count_units, system_have_children


def name_of(unit: UnitRef) -> UnitName:
    """A unit in an answer."""
    return UnitName(id=unit.id, name=unit.name)


async def overview(actor: Actor, unit_id: int | None) -> Overview:
    """Figures of a unit in scope and of each unit directly below it."""
    unit = await chosen_unit(actor, unit_id)
    today = clock.today()
    since = days_back(today, 30)
    children = await system_children(unit.id)
    depth = unit.depth + 1
    days = await figures.system_days(unit, since, today)
    members = (await figures.system_stock_at(unit, depth, [Stock.MEMBERS]))[Stock.MEMBERS]
    pending = await figures.system_pending(unit)
    over = {metric: sum(many for (_, name), many in days.items() if name == metric.value) for metric in Metric}
    return Overview(
        unit=name_of(unit),
        members=sum(members.values()),
        members_delta_30d=over[Metric.JOINED] - over[Metric.LEFT],
        pending=sum(pending.values()),
        approved_today=days[today, Metric.APPROVED.value],
        approved_30d=over[Metric.APPROVED],
        rejected_30d=over[Metric.REJECTED],
        unions=await system_count_units(unit.path),
        as_of=clock.now(),
        trend=[_trend(since + dt.timedelta(days=step), days) for step in range(30)],
        by_unit=await _rows(unit, children, members, pending, since) if children else [],
    )


def _trend(day: dt.date, days: dict[tuple[dt.date, str], int]) -> TrendDay:
    return TrendDay(date=day, submitted=days[day, Metric.SUBMITTED.value], approved=days[day, Metric.APPROVED.value])


async def _rows(
    unit: UnitRef, children: list[UnitRef], members: figures.Branches, pending: figures.Branches, since: dt.date
) -> list[UnitFigures]:
    approved = await figures.system_flow_at(unit, unit.depth + 1, Metric.APPROVED, since)
    parents = await system_have_children([child.id for child in children])
    rows = [
        UnitFigures(
            unit=name_of(child),
            members=members.get(child.path, 0),
            pending=figures.below(pending, child.path),
            approved_30d=approved.get(child.path, 0),
            has_children=child.id in parents,
        )
        for child in children
    ]
    return sorted(rows, key=lambda one: (-one.members, one.unit.name))
