"""Tickets: a phone proved by SMS code stands for a person without an account, for two hours and one report (INSP-X4).

A ticket acts as an Actor of the public face: its id owns the pictures, its address stands in the audit log.
"""

import datetime as dt
import secrets
from typing import NamedTuple

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.intake_errors import TicketInvalid
from unionhub.domains.inspection.models.intakes import InspTicket
from unionhub.domains.inspection.queries.intakes import system_ticket_of
from unionhub.domains.inspection.service.intakes import open_working
from unionhub.kernel import clock, codes, services
from unionhub.kernel.authz import Actor, Audience, Caller
from unionhub.kernel.crypto import set_encrypted, vault
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields, TooMany
from unionhub.kernel.ratelimit import RateLimiter
from unionhub.platform.account.enums import SmsScene
from unionhub.platform.account.ports import ensure_code
from unionhub.platform.audit.ports import record_audit

HEADER = "X-Report-Ticket"
LIVES = dt.timedelta(hours=2)
TICKETS_A_DAY = 10
CITIZEN = "群众"
_DAY = dt.timedelta(days=1)


class Opened(NamedTuple):
    """A new ticket; its secret is shown this once."""

    secret: str
    expires_at: dt.datetime


def citizen_of(ticket: InspTicket, caller: Caller) -> Actor:
    """The holder of a ticket as an actor: no name, no rights."""
    return Actor(audience=Audience.PUBLIC, account_id=ticket.id, session_id=ticket.id, name=CITIZEN, caller=caller)


def phone_digest(phone: str) -> str:
    """A phone as a key of limits: keyed, so that nothing of it lies in Redis."""
    return vault().token_hash(f"report:{codes.normalise_mobile(phone)}")[:40]


async def open_ticket(intake_token: str, phone: str, code: str, caller: Caller) -> Opened:
    """Prove a phone. Raises IntakeUnknown, IntakeClosed, InvalidFields (``phone``, ``code``), TooMany."""
    opened = await open_working(intake_token)
    if not codes.check_mobile(phone).ok:
        raise InvalidFields([("phone", "format", "请输入 11 位手机号码")])
    daily = await services.get(RateLimiter).hit(f"report:tickets:{phone_digest(phone)}", TICKETS_A_DAY, _DAY)
    if not daily.allowed:
        raise TooMany("这个手机号今天验证的次数已达上限，请明天再试，或到受理单位当面反映", {"retry_after": daily.retry_after})
    number = await ensure_code(phone, SmsScene.REPORT, code)
    secret = secrets.token_urlsafe(24)
    async with transaction() as tx:
        ticket = InspTicket(token_hash=vault().token_hash(secret), expires_at=clock.now() + LIVES)
        set_encrypted(ticket, "phone", number)
        await ticket.save(force_create=True)
        await record_audit(
            tx, citizen_of(ticket, caller), audit.TICKET_OPENED, object_type="inspection_ticket", object_id=ticket.id,
            label=opened.intake.label or opened.district.name, unit_id=opened.district.id,
        )  # fmt: skip
    return Opened(secret, ticket.expires_at)


async def access_ticket(secret: str) -> InspTicket:
    """The ticket that came in the header, while it lives. Raises TicketInvalid."""
    ticket = await system_ticket_of(secret)
    if ticket is None or ticket.expires_at <= clock.now():
        raise TicketInvalid
    return ticket
