"""Scoped reads of what waits for a union of its own (JOIN-20)."""

from typing import Any

from tortoise.expressions import Q

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.enums.placements import PlacementKind
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.queries.members import member_condition
from unionhub.domains.membership.queries.scope import people_matching, within
from unionhub.domains.membership.schemas.placements import PlacementFilter
from unionhub.domains.membership.schemas.staff import MemberFilter
from unionhub.kernel.authz import Actor

_COLUMNS = (
    "id",
    "name",
    "cert_no_tail",
    "phone_tail",
    "unit_id",
    "employer_name",
    "industry",
    "platform",
    "occupation",
    "created_at",
    "version",
)
_MODELS: dict[PlacementKind, type[Any]] = {PlacementKind.APPLICATION: MembershipApplication, PlacementKind.MEMBER: Member}


async def list_placements(actor: Actor, query: PlacementFilter) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """One page of those who wait, longest first, and how many wait in each list."""
    waiting = {kind: await _waiting(actor, kind, query) for kind in PlacementKind}
    counts = {kind.value: await _MODELS[kind].filter(found).count() for kind, found in waiting.items()}
    rows = _MODELS[query.kind].filter(waiting[query.kind])
    page: list[dict[str, Any]] = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size).values(*_COLUMNS)
    return page, counts


async def _waiting(actor: Actor, kind: PlacementKind, query: PlacementFilter) -> Q:
    found = Q(occupation=query.occupation) if query.occupation else Q()
    if kind is PlacementKind.MEMBER:
        chosen = MemberFilter(unit_id=query.unit_id, q=query.q, status=MemberStatus.POOL)
        return found & await member_condition(actor, chosen)
    found &= await within(actor, query.unit_id) & Q(state=ApplicationState.PENDING, placement_pending=True)
    return found & people_matching(MembershipApplication, query.q) if query.q else found
