"""The filters of the member list behind the figures."""

from tortoise.expressions import Q

from unionhub.domains.membership.enums.members import LIVE_STATUSES
from unionhub.domains.membership.enums.rollups import NEW_FORM_DIMENSIONS
from unionhub.domains.membership.policy.figures import days_back
from unionhub.domains.membership.queries.districts import chosen_unit, system_districts
from unionhub.domains.membership.schemas.facets import MemberFacets
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import outside_q

NONE = "none"


async def facet_condition(actor: Actor, query: MemberFacets, unit_id: int | None) -> Q:
    """What the filters narrow the list to; the scope itself is the caller's."""
    condition = Q()
    live = [status.value for status in LIVE_STATUSES]
    if query.live is not None:
        condition &= Q(status__in=live) if query.live else ~Q(status__in=live)
    if query.is_new_form is not None:
        condition &= Q(is_new_form=query.is_new_form)
    for dimension in NEW_FORM_DIMENSIONS:
        code = getattr(query, dimension.value)
        if code:
            condition &= Q(**{dimension.value: "" if code == NONE else code})
    if query.verified is not None:
        condition &= Q(verified_at__isnull=not query.verified)
    if query.registered is not None:
        condition &= Q(seen_on__isnull=not query.registered)
    if query.active_days:
        condition &= Q(seen_on__gte=days_back(clock.today(), query.active_days))
    if query.left_from:
        condition &= Q(left_on__gte=query.left_from)
    if query.left_to:
        condition &= Q(left_on__lte=query.left_to)
    if query.no_district:
        unit = await chosen_unit(actor, unit_id)
        counties, home = await system_districts(unit)
        condition &= Q(id=0) if home else outside_q(unit, [county.path for county in counties])
    return condition
