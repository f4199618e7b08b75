"""Scoped reads of applications. Lists never decrypt, they show tails (D6, D7)."""

from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count

from unionhub.domains.membership.enums.applications import APPLICATION, ApplicationState
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.queries.scope import people_matching, within
from unionhub.domains.membership.schemas.applications import ApplicationChoice, ApplicationFilter
from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.platform.flow.ports import held_q
from unionhub.platform.org.ports import scope_q

APPLICATION_COLUMNS = (
    "id",
    "name",
    "cert_no_tail",
    "phone_tail",
    "unit_id",
    "state",
    "source",
    "realname",
    "submitted_at",
    "decided_at",
    "version",
    "form_kind",
    "placement_pending",
    "auto_reviewed",
)


async def application_condition(actor: Actor, query: ApplicationChoice) -> Q:
    """Scope and filters of the application list, without the state (the counts need that)."""
    if query.mine and query.unit_id is None:
        return _waits_for(actor) & _chosen(query)  # what was handed to this unit from elsewhere, too
    condition = await within(actor, query.unit_id) & _chosen(query)
    return condition & _waits_for(actor) if query.mine else condition


def _chosen(query: ApplicationChoice) -> Q:
    condition = Q()
    if query.q:
        condition &= people_matching(MembershipApplication, query.q)
    for column in ("source", "form_kind", "realname", "placement_pending", "auto_reviewed", "current_unit_id"):
        wanted = getattr(query, column)
        if wanted is not None:
            condition &= Q(**{column: wanted})
    if query.submitted_from:
        condition &= Q(biz_date__gte=query.submitted_from)
    if query.submitted_to:
        condition &= Q(biz_date__lte=query.submitted_to)
    if query.decided_from:
        condition &= Q(decided_on__gte=query.decided_from)
    if query.decided_to:
        condition &= Q(decided_on__lte=query.decided_to)
    return condition


def _waits_for(actor: Actor) -> Q:
    """Undecided, and this unit decides now."""
    return Q(state=ApplicationState.PENDING, current_unit_id=actor.unit_id or 0)


async def list_applications(actor: Actor, query: ApplicationFilter) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """One page of applications in scope, and how many there are in each state."""
    condition = await application_condition(actor, query)
    mine = await application_condition(actor, query.model_copy(update={"mine": True}))
    counts = await _state_counts(condition) | {"mine": await MembershipApplication.filter(mine).count()}
    rows = MembershipApplication.filter(condition)
    if query.state:
        rows = rows.filter(state=query.state)
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size).values(*APPLICATION_COLUMNS)
    return page, counts


async def _state_counts(condition: Q) -> dict[str, int]:
    rows = await MembershipApplication.filter(condition).annotate(many=Count("id")).group_by("state").values("state", "many")
    found = {str(getattr(row["state"], "value", row["state"])): row["many"] for row in rows}
    return {state.value: found.get(state.value, 0) for state in ApplicationState}


async def access_application(actor: Actor, application_id: int) -> MembershipApplication:
    """An application of a unit in scope, or one that such a unit was ever asked about, or NotFound (check 8)."""
    row = await MembershipApplication.filter(scope_q(actor) | held_q(actor, APPLICATION), id=application_id).first()
    if row is None:
        raise NotFound("没有找到这条申请，或不在您的管理范围内")
    return row


async def access_own_application(actor: Actor, application_id: int) -> MembershipApplication:
    """The caller's own application, or NotFound."""
    row = await MembershipApplication.filter(id=application_id, applicant_account_id=actor.account_id).first()
    if row is None:
        raise NotFound("没有找到这条申请")
    return row


async def own_applications(actor: Actor) -> list[MembershipApplication]:
    """The caller's applications, newest first."""
    return await MembershipApplication.filter(applicant_account_id=actor.account_id).order_by("-id").limit(50)


async def neighbours(actor: Actor, application: MembershipApplication) -> tuple[int | None, int | None]:
    """The applications before and after this one by time of submission: among those that wait for the actor's unit when this one
    does, else among those of its state in scope."""
    waits = application.state is ApplicationState.PENDING and application.current_unit_id == actor.unit_id
    same = MembershipApplication.filter(_waits_for(actor) if waits else scope_q(actor) & Q(state=application.state))
    at, row_id = application.submitted_at, application.id
    newer = await same.filter(Q(submitted_at__gt=at) | Q(submitted_at=at, id__gt=row_id)).order_by("submitted_at", "id").first()
    older = await same.filter(Q(submitted_at__lt=at) | Q(submitted_at=at, id__lt=row_id)).order_by("-submitted_at", "-id").first()
    return (newer.id if newer else None), (older.id if older else None)
