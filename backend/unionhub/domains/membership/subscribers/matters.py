"""Who takes back a consent that a verification rests on has none in progress any more (JOIN-X8, PIPL 15)."""

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.models.matters import MemberVerification
from unionhub.domains.membership.policy.verifying import REQUIRED_CONSENTS
from unionhub.domains.membership.process.verification import subject_of
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import Tx
from unionhub.kernel.queue import subscriber
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.consent.events import ConsentWithdrawn
from unionhub.platform.flow import ports as flow
from unionhub.platform.org.ports import system_get_unit


@subscriber(ConsentWithdrawn, name="membership.stop_verification_on_withdrawal")
async def stop_verification(tx: Tx, event: ConsentWithdrawn) -> None:
    """Withdraw the account's open verification on its behalf; there is at most one."""
    if event.key not in REQUIRED_CONSENTS:
        return
    row = await MemberVerification.get_or_none(open_slot=event.aggregate_id, state=ApplicationState.PENDING)
    if row is None:
        return
    actor = Actor(Audience.MEMBER, event.aggregate_id, 0, name="本人（撤回同意）")
    unit = await system_get_unit(row.unit_id)
    await flow.withdraw(tx, actor, await subject_of(row, unit))
    await record_audit(
        tx,
        actor,
        "membership.verification.withdrawn",
        object_type="membership_verification",
        object_id=row.id,
        label=row.name,
        unit_id=unit.id,
    )
