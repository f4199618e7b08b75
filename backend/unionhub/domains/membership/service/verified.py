"""Making a member a 认证会员 (JOIN-21)."""

from unionhub.domains.membership.enums.standing import VERIFIED_VIA_NAMES, VerifiedVia
from unionhub.domains.membership.events import MemberVerified
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit


async def mark_verified(tx: Tx, actor: Actor, member: Member, via: VerifiedVia) -> bool:
    """Write that this (locked) member's identity is confirmed; False when it was already."""
    ensure_tx(tx)
    if member.verified_at is not None:
        return False
    member.verified_at = clock.now()
    member.verified_via = via.value
    member.updated_at = member.verified_at
    member.version += 1
    await member.save(update_fields=["verified_at", "verified_via", "updated_at", "version"])
    if via is not VerifiedVia.APPLICATION:  # joining is its own line of the history
        note = VERIFIED_VIA_NAMES[via]
        await MemberHistory.create(member_id=member.id, title="成为认证会员", note=note, actor_name=actor.name, unit_id=member.unit_id)
    await record_audit(
        tx, actor, "membership.member.verified", object_type="member", object_id=member.id, label=member.name, unit_id=member.unit_id
    )
    event = MemberVerified(
        aggregate_id=member.id,
        aggregate_version=member.version,
        unit_id=member.unit_id,
        biz_date=clock.today().isoformat(),
        person_id=member.person_id,
        via=via.value,
    )
    await publish(tx, event)
    return True
