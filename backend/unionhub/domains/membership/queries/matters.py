"""Scoped reads of transfers, verifications and requests to leave. An officer sees what leaves, enters or waits in the own branch."""

from typing import Any, TypeVar

from tortoise.expressions import Q
from tortoise.functions import Count

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.models.matters import LeaveRequest, Matter, MemberVerification, TransferApplication
from unionhub.domains.membership.schemas.matters import MatterFilter
from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.platform.flow.ports import held_q
from unionhub.platform.org.ports import branch_q, ensure_in_scope, scope_q

M = TypeVar("M", bound=Matter)
SUBJECT_TYPES: dict[type[Matter], str] = {
    TransferApplication: "membership_transfer",
    MemberVerification: "membership_verification",
    LeaveRequest: "membership_leave",
}


def visible_q(actor: Actor, model: type[Matter]) -> Q:
    """Rows whose union or (a transfer's) new union stands in the actor's branch, and those that were ever sent to it."""
    condition = scope_q(actor) | held_q(actor, SUBJECT_TYPES[model])
    return condition | scope_q(actor, "to_unit_id") if model is TransferApplication else condition


async def list_matters(actor: Actor, model: type[M], query: MatterFilter) -> tuple[list[M], dict[str, int]]:
    """One page in scope, how many there are in each state, and how many wait for the actor's own union."""
    condition = await _condition(actor, model, query)
    found = await model.filter(condition).annotate(many=Count("id")).group_by("state").values("state", "many")
    waiting = Q(state=ApplicationState.PENDING, current_unit_id=actor.unit_id or 0)
    many = {str(getattr(row["state"], "value", row["state"])): row["many"] for row in found}
    rows = model.filter(condition)
    if query.state:
        rows = rows.filter(state=query.state)
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    counts = {state.value: many.get(state.value, 0) for state in ApplicationState}
    return page, counts | {"mine": await model.filter(condition & waiting).count()}


async def _condition(actor: Actor, model: type[Matter], query: MatterFilter) -> Q:
    condition = visible_q(actor, model)
    if query.unit_id is not None:
        unit = await ensure_in_scope(actor, query.unit_id)
        chosen = branch_q(unit)
        condition &= chosen | branch_q(unit, "to_unit_id") if model is TransferApplication else chosen
    if query.mine:
        condition &= Q(state=ApplicationState.PENDING, current_unit_id=actor.unit_id or 0)
    if query.q:
        condition &= Q(name__startswith=query.q.strip())
    if query.submitted_from:
        condition &= Q(biz_date__gte=query.submitted_from)
    if query.submitted_to:
        condition &= Q(biz_date__lte=query.submitted_to)
    return condition


async def access_matter(actor: Actor, model: type[M], row_id: int) -> M:
    """One in scope, or NotFound (check 8)."""
    row = await model.filter(visible_q(actor, model), id=row_id).first()
    if row is None:
        raise NotFound("没有找到这条申请，或不在您的管理范围内")
    return row


async def access_own(actor: Actor, model: type[M], row_id: int) -> M:
    """The caller's own, or NotFound."""
    row = await model.filter(id=row_id, applicant_account_id=actor.account_id).first()
    if row is None:
        raise NotFound("没有找到这条申请")
    return row


async def own_matters(actor: Actor, model: type[M]) -> list[M]:
    """The caller's, newest first."""
    return await model.filter(applicant_account_id=actor.account_id).order_by("-id").limit(50)


def columns_of(row: Matter) -> dict[str, Any]:
    """What every answer about a matter shows."""
    wanted = ("id", "reason", "state", "submitted_at", "decided_at")
    return {name: getattr(row, name) for name in wanted}
