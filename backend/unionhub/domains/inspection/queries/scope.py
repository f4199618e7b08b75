"""Whose cases an actor sees (INSP-28): a tested matrix, in one place. Everything that reads cases begins here.

A grid officer sees what the grid was given and was not returned for other reasons (INSP-11); an inspector what is assigned to the
account now; leader and clerk the district.
"""

from collections.abc import Sequence
from functools import reduce
from operator import or_

from tortoise.expressions import Q, Subquery

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.enums.parties import GridPart, Party
from unionhub.domains.inspection.errors import CaseNotFound
from unionhub.domains.inspection.models.cases import InspCase, InspCaseGrid
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import scope_q

NOBODY = Q(id__in=[])


def visible_q(actor: Actor) -> Q:
    """The cases this capacity sees, as a condition on InspCase."""
    if not actor.can(P.CASE_READ):
        return NOBODY
    if actor.can(P.CASE_READ_ALL):
        return scope_q(actor)
    seen = []
    if actor.can(P.CASE_INSPECT):
        seen.append(Q(inspector_account_id=actor.account_id))
    if actor.can(P.CASE_GRID):
        given = InspCaseGrid.filter(own_grid(actor), visible=True).values("case_id")
        seen.append(Q(id__in=Subquery(given)))
    return any_of(seen)


def any_of(conditions: Sequence[Q]) -> Q:
    """One of these holds. A single one stands alone: beside an OR PostgreSQL reads every case instead of joining."""
    return reduce(or_, conditions) if conditions else NOBODY


def own_grid(actor: Actor) -> Q:
    """Rows of the one grid this capacity acts for (网格员绑定所属网格): an equality, which the databases count on better than on a branch."""
    return Q(grid_unit_id=actor.unit_id) if actor.unit_id is not None else NOBODY


async def access_case(actor: Actor, case_id: int) -> InspCase:
    """A case this capacity sees, or CaseNotFound (404)."""
    row = await InspCase.filter(visible_q(actor), id=case_id).first()
    if row is None:
        raise CaseNotFound
    return row


def parties_held(actor: Actor, inspector_account_id: int | None, *, held: bool) -> set[Party]:
    """As whom this capacity may act on a case it sees: a grid only while it is the one that has it (``held``), an inspector on the own."""
    parties: set[Party] = set()
    if actor.can(P.CASE_TRIAGE):
        parties.add(Party.CLERK)
    if actor.can(P.CASE_ASSIGN):
        parties.add(Party.LEADER)
    if actor.can(P.CASE_INSPECT) and inspector_account_id == actor.account_id:
        parties.add(Party.INSPECTOR)
    if held:
        parties.add(Party.GRID)
    return parties


async def parties_of(actor: Actor, row: InspCase) -> set[Party]:
    """As whom this capacity may act on this case, by what the database says now."""
    held = False
    if actor.can(P.CASE_GRID):
        has_it = InspCaseGrid.filter(own_grid(actor), case_id=row.id, part=GridPart.CURRENT, visible=True)
        held = await has_it.exists()
    return parties_held(actor, row.inspector_account_id, held=held)
