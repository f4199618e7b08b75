"""Stopping what rests on a consent that was taken back (JOIN-X8, PIPL 15; check 29)."""

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.process.join import subject_of
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.consent.ports import system_title
from unionhub.platform.flow import ports as flow
from unionhub.platform.notice.ports import send
from unionhub.platform.org.ports import system_get_unit


async def stop_applications_of(tx: Tx, account_id: int, consent_key: str) -> int:
    """Withdraw every open application of the account on its behalf; returns how many."""
    ensure_tx(tx)
    actor = Actor(Audience.MEMBER, account_id, 0, name="本人（撤回同意）")
    rows = await MembershipApplication.filter(applicant_account_id=account_id, state=ApplicationState.PENDING)
    for application in rows:
        unit = await system_get_unit(application.unit_id)
        await flow.withdraw(tx, actor, subject_of(application, unit))
        await record_audit(
            tx,
            actor,
            "membership.application.stopped",
            object_type="membership_application",
            object_id=application.id,
            label=application.name,
            unit_id=unit.id,
        )
        title = await system_title(consent_key)
        await send(tx, account_id, "join_stopped", {"document_title": title, "unit_name": unit.name})
    return len(rows)
