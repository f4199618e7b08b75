"""What a change of a membership writes (keeping, resuming, leaving, lapsing, expelling, death), and undoing an end (JOIN-X7).

A record is never deleted. Each change states its ground, its document and its date, and stands in the member's history.
"""

import datetime as dt
from dataclasses import dataclass

from unionhub.domains.membership.enums.members import MEMBER_STATUS_NAMES, MemberStatus
from unionhub.domains.membership.enums.standing import STANDING_CHANGE_NAMES, StandingChange
from unionhub.domains.membership.errors import AlreadyMember
from unionhub.domains.membership.events import MemberLeft, MemberReinstated
from unionhub.domains.membership.matter_errors import ChangeNotAllowed, NothingToUndo, UndoTooLate
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.models.standing import MemberChange
from unionhub.domains.membership.policy.standing import ends_membership, status_after, undo_until
from unionhub.domains.membership.queries.members import access_member
from unionhub.domains.membership.service.telling import tell_updated
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, lock_one, transaction
from unionhub.kernel.errors import StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import switch_phone_accounts, system_accounts_of_person
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.file.ports import attach_file
from unionhub.platform.notice.ports import Param, send
from unionhub.platform.org.ports import system_get_unit

DOCUMENT = "membership.change_document"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is entered into a member's record."""

    change: StandingChange
    happened_on: dt.date
    reason: str
    document_no: str = ""
    document_file_id: int | None = None
    leave_id: int | None = None


async def apply_change(tx: Tx, actor: Actor, member: Member, entry: Entry) -> MemberChange:
    """Write a change of this (locked) member, its history, audit record, event and notice."""
    ensure_tx(tx)
    before, after = member.status, status_after(member.status, entry.change)
    if after is None:
        raise ChangeNotAllowed
    row = MemberChange(
        member_id=member.id,
        unit_id=member.unit_id,
        change=entry.change,
        status_before=before,
        status_after=after,
        happened_on=entry.happened_on,
        reason=entry.reason,
        document_no=entry.document_no,
        document_file_id=entry.document_file_id,
        leave_id=entry.leave_id,
        actor_name=actor.name,
    )
    await row.save(force_create=True)
    if entry.document_file_id is not None:
        await attach_file(tx, actor, entry.document_file_id, purpose=DOCUMENT, subject_type="member_change", subject_id=row.id)
    await _set_status(member, after, entry.happened_on)
    name = STANDING_CHANGE_NAMES[entry.change]
    document = f"（{entry.document_no}）" if entry.document_no else ""
    await _write_history(member, actor, name, f"{entry.reason}{document}")
    await _record(tx, actor, member, "membership.member.changed", before, f"{member.name}：{name}", entry.reason)
    await _tell_figures(tx, member, before, after)
    if entry.change is StandingChange.DECEASE:
        await switch_phone_accounts(tx, member.person_id, working=False)
    else:
        unit = await system_get_unit(member.unit_id)
        words: dict[str, Param] = {"unit_name": unit.name, "change": name, "reason": entry.reason, "happened_on": entry.happened_on}
        for account_id in await system_accounts_of_person(member.person_id):
            await send(tx, account_id, "standing_changed", words)
    return row


async def undo_end(actor: Actor, member_id: int, version: int, reason: str) -> None:
    """Take back an end of membership that was entered by mistake; the membership is again what it was before.

    Raises NothingToUndo, UndoTooLate, AlreadyMember (the person has joined again meanwhile), StaleVersion.
    """
    async with transaction() as tx:
        known = await access_member(actor, member_id)
        member = await lock_one(tx, Member, known.id)
        if member.version != version:
            raise StaleVersion
        row = await last_change(member.id)
        if row is None or not ends_membership(member.status) or row.status_after is not member.status:
            raise NothingToUndo
        if clock.today() > undo_until(clock.biz_date(row.created_at)):
            raise UndoTooLate
        back = row.status_before
        if not ends_membership(back) and await Member.filter(live_slot=member.person_id).exists():
            raise AlreadyMember("本人之后已重新入会，不能再恢复这份会籍")
        before = member.status
        row.undone_at, row.undone_by_name, row.undo_reason = clock.now(), actor.name, reason
        await row.save(update_fields=["undone_at", "undone_by_name", "undo_reason"])
        await _set_status(member, back, None)
        await _write_history(member, actor, f"撤销“{STANDING_CHANGE_NAMES[row.change]}”", reason)
        await _record(tx, actor, member, "membership.member.reinstated", before, member.name, reason)
        await _tell_figures(tx, member, before, back)
        if row.change is StandingChange.DECEASE:
            await switch_phone_accounts(tx, member.person_id, working=True)
        if not ends_membership(back):
            unit = await system_get_unit(member.unit_id)
            for account_id in await system_accounts_of_person(member.person_id):
                await send(tx, account_id, "standing_restored", {"unit_name": unit.name, "reason": reason}, "/packages/membership/card")


async def last_change(member_id: int) -> MemberChange | None:
    """The newest change that counts, for a member the caller has scoped."""
    return await MemberChange.filter(member_id=member_id, undone_at=None).order_by("-id").first()


async def _set_status(member: Member, status: MemberStatus, left_on: dt.date | None) -> None:
    ended = ends_membership(status)
    member.status = status
    member.live_slot = None if ended else member.person_id
    member.left_on = (left_on if member.left_on is None else member.left_on) if ended else None
    member.updated_at = clock.now()
    member.version += 1
    await member.save(update_fields=["status", "live_slot", "left_on", "updated_at", "version"])


async def _write_history(member: Member, actor: Actor, title: str, note: str) -> None:
    await MemberHistory.create(member_id=member.id, title=title[:64], note=note[:200], actor_name=actor.name, unit_id=member.unit_id)


async def _record(tx: Tx, actor: Actor, member: Member, action: str, before: MemberStatus, label: str, reason: str) -> None:
    await record_audit(
        tx,
        actor,
        action,
        object_type="member",
        object_id=member.id,
        label=label,
        unit_id=member.unit_id,
        changes=[Change("status", "会籍状态", MEMBER_STATUS_NAMES[before], MEMBER_STATUS_NAMES[member.status])],
        reason=reason,
    )


async def _tell_figures(tx: Tx, member: Member, before: MemberStatus, after: MemberStatus) -> None:
    if ends_membership(before) == ends_membership(after):
        await tell_updated(tx, member, "status")
        return
    told = {
        "aggregate_id": member.id,
        "aggregate_version": member.version,
        "unit_id": member.unit_id,
        "biz_date": clock.today().isoformat(),
        "person_id": member.person_id,
    }
    await publish(tx, MemberLeft(**told, status=after.value) if ends_membership(after) else MemberReinstated(**told))
