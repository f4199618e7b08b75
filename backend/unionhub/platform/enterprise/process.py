"""企业注册 as a flow process: one review by the authority. A refusal returns it to the enterprise, which corrects it (JOBS-10).

Approval makes the enterprise's unit below its authority and lets its account in: one fact. Order of locks (D3): flow instance →
forest of units → enterprise → account.
"""

import json
from importlib.resources import files

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.queue import publish
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.ports import enterprises as accounts
from unionhub.platform.enterprise.enums import EnterpriseState
from unionhub.platform.enterprise.events import EnterpriseDecided
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.enterprise.queries import access_registration
from unionhub.platform.enterprise.service.tickets import explain_waiting
from unionhub.platform.flow.ports import Process, Subject, install_definition, register_process
from unionhub.platform.notice.ports import send
from unionhub.platform.org.ports import UnitCreate, UnitKind, UnitRef, add_unit_within, system_get_unit

PROCESS_KEY = "enterprise.registration"
SUBJECT_TYPE = "enterprise_registration"


def subject_of(row: Enterprise, authority: UnitRef) -> Subject:
    """The registration as the flow engine knows it."""
    return Subject(SUBJECT_TYPE, row.id, authority, f"{row.name}的企业注册", f"向{authority.name}申请开通企业账号")


async def access(actor: Actor, enterprise_id: int) -> Subject:
    """The subject an officer acts on, within sight."""
    row = await access_registration(actor, enterprise_id)
    return subject_of(row, await system_get_unit(row.authority_unit_id))


async def on_approved(tx: Tx, actor: Actor, enterprise_id: int, comment: str) -> None:
    """The unit exists, the account acts for it, the contact hears of it."""
    known = await Enterprise.get(id=enterprise_id)
    parent = known.authority_unit_id
    seed = UnitCreate(parent_id=parent, name=known.name, kind=UnitKind.ENTERPRISE, uscc=known.code, address=known.address)
    unit = await system_get_unit(await add_unit_within(tx, actor, seed))
    row = await _decide(tx, actor, enterprise_id, EnterpriseState.ACTIVE, comment, unit.id)
    await accounts.let_in(tx, row.account_id, unit)
    await send(tx, row.account_id, "enterprise_approved", {"name": row.name, "decided_at": clock.now()}, "/")


async def on_returned(tx: Tx, actor: Actor, enterprise_id: int, comment: str) -> None:
    """Not approved: the contact hears why, corrects it and hands it in again."""
    row = await _decide(tx, actor, enterprise_id, EnterpriseState.REJECTED, comment, None)
    await send(tx, row.account_id, "enterprise_rejected", {"name": row.name, "reason": comment}, "/registration")


async def on_resubmitted(tx: Tx, actor: Actor, enterprise_id: int, comment: str) -> None:
    """It waits for the authority again."""
    row = await lock_one(tx, Enterprise, enterprise_id)
    row.state, row.decision, row.decided_at, row.decided_by_name = EnterpriseState.PENDING, "", None, ""
    await row.save(update_fields=["state", "decision", "decided_at", "decided_by_name"])


async def on_ended(tx: Tx, actor: Actor, enterprise_id: int, comment: str) -> None:
    """An operator's own definition may let an officer refuse for good: there is nothing more to correct than after a return."""
    await on_returned(tx, actor, enterprise_id, comment)


async def on_withdrawn(tx: Tx, actor: Actor, enterprise_id: int, comment: str) -> None:
    """Only voiding takes a registration back; that use case writes the row and tells the contact."""


async def on_moved(tx: Tx, enterprise_id: int, holder_unit_id: int | None) -> None:
    """Who is asked now, beside the row (lists); the flow's lock is held."""
    await Enterprise.filter(id=enterprise_id).update(current_unit_id=holder_unit_id)


async def _decide(tx: Tx, actor: Actor, enterprise_id: int, state: EnterpriseState, comment: str, unit_id: int | None) -> Enterprise:
    row = await lock_one(tx, Enterprise, enterprise_id)
    row.state, row.unit_id, row.decision = state, unit_id, comment
    row.decided_at, row.decided_by_name = clock.now(), actor.name
    row.version += 1
    await row.save(update_fields=["state", "unit_id", "decision", "decided_at", "decided_by_name", "version"])
    await publish(tx, EnterpriseDecided(aggregate_id=row.id, aggregate_version=row.version, state=state.value, unit_id=unit_id))
    return row


PROCESS = Process(
    key=PROCESS_KEY,
    name="企业注册",
    subject_type=SUBJECT_TYPE,
    todo_kind="enterprise.registration",
    on_approved=on_approved,
    on_rejected=on_ended,
    on_withdrawn=on_withdrawn,
    on_moved=on_moved,
    on_returned=on_returned,
    on_resubmitted=on_resubmitted,
    audit_prefix="enterprise.registration",
    access=access,
)
register_process(PROCESS)
accounts.explain_waiting(AccountKind.ENTERPRISE, explain_waiting)


async def install_process(tx: Tx) -> None:
    """Publish the shipped definition: one look by the authority."""
    text = files("unionhub.platform.enterprise").joinpath("defaults/registration_flow.json").read_text("utf-8")
    await install_definition(tx, PROCESS_KEY, "企业注册", json.loads(text))
