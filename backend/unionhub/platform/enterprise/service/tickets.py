"""Tickets: thirty minutes of access to one registration for whoever just handed it in, or had the right password at sign-in."""

import secrets

from unionhub.kernel import services
from unionhub.kernel.cache import RedisTokenStore
from unionhub.kernel.crypto import vault
from unionhub.platform.enterprise.enums import EnterpriseState
from unionhub.platform.enterprise.errors import RegistrationPending, RegistrationRejected, RegistrationVoid, TicketGone
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.enterprise.queries import system_of_account

SECONDS = 1800


def _key(ticket: str) -> str:
    return f"enterprise:ticket:{vault().token_hash(ticket)[:40]}"


async def open_ticket(enterprise_id: int) -> str:
    """A fresh ticket; shown once, kept as a digest only."""
    ticket = secrets.token_urlsafe(24)
    await services.get(RedisTokenStore).set(_key(ticket), str(enterprise_id), SECONDS)
    return ticket


async def access_by_ticket(ticket: str) -> Enterprise:
    """The registration it opens. Raises TicketGone."""
    known = await services.get(RedisTokenStore).get(_key(ticket))
    row = await Enterprise.get_or_none(id=int(known)) if known is not None else None
    if row is None:
        raise TicketGone
    return row


async def explain_waiting(account_id: int) -> None:
    """Tell whoever had the right password why there is no session yet (JOBS-10), with a ticket to look and correct."""
    row = await system_of_account(account_id)
    if row is None or row.state is EnterpriseState.ACTIVE:
        return
    if row.state is EnterpriseState.VOID:
        raise RegistrationVoid(row.decision)
    details = {"ticket": await open_ticket(row.id)}
    if row.state is EnterpriseState.PENDING:
        raise RegistrationPending(details=details)
    raise RegistrationRejected(details={**details, "reason": row.decision})
