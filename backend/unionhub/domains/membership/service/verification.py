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
    lately = figures.seen_since(days_back(clock.today(), query.days))
    totals = [await figures.system_total(unit, stock) for stock in _STOCKS]
    totals.append(await figures.system_total(unit, Stock.REGISTERED, lately))
    below = (await system_districts(unit)).counties if query.by == "county" else await system_children(unit.id)
    rows = await _rows(unit, [one for one in below if one.id != unit.id], query)
    return VerificationTable(
        unit=name_of(unit),
        as_of=clock.now(),
        days=query.days,
        own=totals[0] - sum(row.members for row in rows),
        rows=rows,
        **_figures(*totals),
    )


async def _rows(unit: UnitRef, below: list[UnitRef], query: VerificationQuery) -> list[VerificationRow]:
    lately = figures.seen_since(days_back(clock.today(), query.days))
    columns: list[dict[str, int]] = [{} for _ in range(4)]
    for depth in {one.depth for one in below}:
        for place, stock in enumerate(_STOCKS):
            columns[place] |= await figures.system_stock_at(unit, depth, stock)
        columns[3] |= await figures.system_stock_at(unit, depth, Stock.REGISTERED, lately)
    parents = await system_have_children([one.id for one in below])
    rows = [
        VerificationRow(
            rank=None,
            unit=name_of(one),
            has_children=one.id in parents,
            **_figures(*(column.get(one.path, 0) for column in columns)),
        )
        for one in below
    ]
    rates = [getattr(row, f"{query.rank_by}_rate") for row in rows]
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
