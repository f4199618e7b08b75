"""Reads of codes on paper and of tickets."""

from tortoise.expressions import Q

from unionhub.domains.inspection.intake_errors import IntakeUnknown
from unionhub.domains.inspection.models.intakes import InspIntake, InspTicket
from unionhub.domains.inspection.schemas.intakes import IntakeFilter
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import vault
from unionhub.platform.org.ports import scope_q


async def list_intakes(actor: Actor, query: IntakeFilter) -> tuple[list[InspIntake], int]:
    """One page of the codes in scope and their number."""
    condition = scope_q(actor)
    if query.state is not None:
        condition &= Q(revoked_at__isnull=query.state == "active")
    if query.q:
        condition &= Q(label__icontains=query.q)
    rows = InspIntake.filter(condition)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), await rows.count()


async def access_intake(actor: Actor, intake_id: int) -> InspIntake:
    """A code of a unit in scope, or IntakeUnknown (404)."""
    row = await InspIntake.filter(scope_q(actor), id=intake_id).first()
    if row is None:
        raise IntakeUnknown
    return row


async def system_intake_of(token: str) -> InspIntake:
    """The code that somebody scanned, working or not. Raises IntakeUnknown."""
    row = await InspIntake.get_or_none(token=token)
    if row is None:
        raise IntakeUnknown
    return row


async def system_ticket_of(token: str) -> InspTicket | None:
    """The ticket with this secret, expired or not."""
    return await InspTicket.get_or_none(token_hash=vault().token_hash(token)) if token else None
