"""会员认证情况统计 (JOIN-28): who has registered on the phone side, who is verified, who is active, and how the unions rank.

Registered: the member's person has used the phone side; active: within the last so many days; both are days of the member's row, so
the list of members counts the same.
"""

from typing import Any

from unionhub.domains.membership.enums.rollups import Stock
from unionhub.domains.membership.policy.figures import days_back, ranks, share
from unionhub.domains.membership.queries import figures
from unionhub.domains.membership.queries.districts import chosen_unit, system_districts
from unionhub.domains.membership.schemas.statistics import VerificationQuery, VerificationRow, VerificationTable
from unionhub.domains.membership.service.statistics import name_of
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import UnitRef, system_children, system_have_children

_STOCKS = (Stock.MEMBERS, Stock.REGISTERED, Stock.VERIFIED)


async def verification_table(actor: Actor, query: VerificationQuery) -> VerificationTable:
    """Figures of a unit in scope, and of the units below it with their places."""
    unit = await chosen_unit(actor, query.unit_id)
    found = (await system_districts(unit)).counties if query.by == "county" else await system_children(unit.id)
    units = [one for one in found if one.id != unit.id]
    columns, totals = await _columns(unit, units, query.days)
    rows = await _rows(units, columns, query.rank_by)
    return VerificationTable(
        unit=name_of(unit),
        as_of=clock.now(),
        days=query.days,
        own=totals[0] - sum(row.members for row in rows),
        rows=rows,
        **_figures(*totals),
    )


async def _columns(unit: UnitRef, units: list[UnitRef], days: int) -> tuple[list[figures.Branches], list[int]]:
    """Members, registered, verified and active per branch, and of the whole unit."""
    since = days_back(clock.today(), days)
    columns: list[figures.Branches] = [{} for _ in range(4)]
    totals = [0] * 4
    for depth in sorted({one.depth for one in units}) or [unit.depth]:
        stocks = await figures.system_stock_at(unit, depth, _STOCKS)
        answers = [*(stocks[stock] for stock in _STOCKS), await figures.system_seen_at(unit, depth, since)]
        totals = [sum(answer.values()) for answer in answers]
        for column, answer in zip(columns, answers, strict=True):
            column |= answer
    return columns, totals


async def _rows(units: list[UnitRef], columns: list[figures.Branches], rank_by: str) -> list[VerificationRow]:
    parents = await system_have_children([one.id for one in units])
    rows = [
        VerificationRow(
            rank=None,
            unit=name_of(one),
            has_children=one.id in parents,
            **_figures(*(column.get(one.path, 0) for column in columns)),
        )
        for one in units
    ]
    rates = [getattr(row, f"{rank_by}_rate") for row in rows]
    for row, rank in zip(rows, ranks(rates), strict=True):
        row.rank = rank
    return sorted(rows, key=lambda row: (row.rank is None, row.rank or 0, -row.members, row.unit.name))


def _figures(members: int, registered: int, verified: int, active: int) -> dict[str, Any]:
    return {
        "members": members,
        "registered": registered,
        "verified": verified,
        "active": active,
        "registration_rate": share(registered, members),
        "verification_rate": share(verified, members),
        "activity_rate": share(active, members),
    }
