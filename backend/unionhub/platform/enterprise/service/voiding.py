"""Voiding a registration somebody made in an enterprise's name (JOBS-09, JOBS-41): the credit code is free for its owner again.

Order of locks (D3): flow instance → forest of units → enterprise → account.
"""

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import enterprises as accounts
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.enterprise.enums import STATE_NAMES, EnterpriseState
from unionhub.platform.enterprise.errors import AlreadyVoid
from unionhub.platform.enterprise.events import EnterpriseDecided
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.enterprise.process import subject_of
from unionhub.platform.enterprise.queries import access_registration
from unionhub.platform.flow.ports import withdraw
from unionhub.platform.notice.ports import send
from unionhub.platform.org.ports import UnitDisable, disable_unit_within, system_get_unit

_UNDECIDED = frozenset({EnterpriseState.PENDING, EnterpriseState.REJECTED})


async def void_enterprise(actor: Actor, enterprise_id: int, version: int, reason: str) -> None:
    """End a registration for good: its course, its unit and its account's access end, its code may be registered again.

    Raises NotFound, AlreadyVoid, StaleVersion.
    """
    async with transaction() as tx:
        known = await access_registration(actor, enterprise_id)
        if known.state is EnterpriseState.VOID:
            raise AlreadyVoid
        await _end_course(tx, actor, known)
        await _close_unit(tx, actor, known, reason)
        row = await lock_one(tx, Enterprise, known.id)
        if row.version != version or row.state is not known.state:
            raise StaleVersion
        await _write(row, actor, reason)
        await accounts.shut_out(tx, actor, row.account_id)
        await send(tx, row.account_id, "enterprise_voided", {"name": row.name, "reason": reason})
        await record_audit(
            tx,
            actor,
            "enterprise.registration.voided",
            object_type="enterprise",
            object_id=row.id,
            label=row.name,
            unit_id=row.authority_unit_id,
            changes=[Change("state", "状态", STATE_NAMES[known.state], STATE_NAMES[EnterpriseState.VOID])],
            reason=reason,
        )
        await publish(tx, EnterpriseDecided(aggregate_id=row.id, aggregate_version=row.version, state=row.state.value, unit_id=None))


async def _end_course(tx: Tx, actor: Actor, known: Enterprise) -> None:
    """What is undecided is taken back in its applicant's place, so that nobody is asked about it any more."""
    if known.state in _UNDECIDED:
        applicant = accounts.actor_of(known.account_id, f"{actor.name}（作废）", actor.caller)
        await withdraw(tx, applicant, subject_of(known, await system_get_unit(known.authority_unit_id)))


async def _close_unit(tx: Tx, actor: Actor, known: Enterprise, reason: str) -> None:
    if known.unit_id is not None:
        unit = await system_get_unit(known.unit_id)
        if unit.is_active:
            body = UnitDisable(version=unit.version, reason=reason, with_children=True)
            await disable_unit_within(tx, actor, unit.id, body)


async def _write(row: Enterprise, actor: Actor, reason: str) -> None:
    row.uscc, row.void_uscc = None, row.code
    row.state, row.unit_id, row.current_unit_id = EnterpriseState.VOID, None, None
    row.decision, row.decided_at, row.decided_by_name = reason, clock.now(), actor.name
    row.version += 1
    await row.save()
