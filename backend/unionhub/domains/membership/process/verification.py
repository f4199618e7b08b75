"""职工认证 as a flow process: an officer of the member's union compares what the caller says with the record (JOIN-21, D8)."""

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.standing import VerifiedVia
from unionhub.domains.membership.matter_errors import MembershipEnded
from unionhub.domains.membership.models.matters import MemberVerification
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.policy.standing import ends_membership
from unionhub.domains.membership.policy.verifying import needs_comment
from unionhub.domains.membership.process.matters import close_matter, follow_holder, hand_back, shipped_tree
from unionhub.domains.membership.queries.matters import access_matter
from unionhub.domains.membership.service.verified import mark_verified
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import companion_names, set_encrypted
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.account.ports import find_person, link_account, system_cert_no
from unionhub.platform.flow.ports import Action, Process, Subject, install_definition, register_process
from unionhub.platform.notice.ports import Param, send
from unionhub.platform.org.ports import UnitRef, system_get_unit

PROCESS_KEY = "membership.verification"
SUBJECT_TYPE = "membership_verification"


async def subject_of(row: MemberVerification, unit: UnitRef) -> Subject:
    """The request as the flow engine knows it."""
    member = await Member.get(id=row.member_id)
    return Subject(SUBJECT_TYPE, row.id, unit, f"{row.name}的会员认证", f"核对是否为{unit.name}的会员本人", person_id=member.person_id)


async def on_approved(tx: Tx, actor: Actor, verification_id: int, comment: str) -> None:
    """The caller's account is bound to the person, the member is verified, the proved phone becomes the member's."""
    row = await lock_one(tx, MemberVerification, verification_id)
    await close_matter(tx, actor, row, "verification", ApplicationState.APPROVED, comment, via=VerifiedVia.OFFICER.value)
    await bind(tx, actor, row, VerifiedVia.OFFICER)
    unit = await system_get_unit(row.unit_id)
    await send(
        tx,
        row.applicant_account_id,
        "verification_approved",
        {"unit_name": unit.name, "decided_at": clock.now()},
        "/packages/membership/card",
    )


async def bind(tx: Tx, actor: Actor, row: MemberVerification, via: VerifiedVia) -> None:
    """Link the account, confirm the member, take over the phone number. Raises MembershipEnded."""
    known = await Member.get(id=row.member_id)
    person = await find_person(await system_cert_no(known.person_id))
    assert person is not None
    await link_account(tx, row.applicant_account_id, person)
    member = await lock_one(tx, Member, row.member_id)
    if ends_membership(member.status):
        raise MembershipEnded
    await mark_verified(tx, actor, member, via)
    if row.phone is not None and not row.phone_matches:
        set_encrypted(member, "phone", row.phone.open())
        member.version += 1
        await member.save(update_fields=[*companion_names(Member, "phone"), "version"])


async def on_rejected(tx: Tx, actor: Actor, verification_id: int, comment: str) -> None:
    """The caller hears why and may try again with the right facts."""
    row = await lock_one(tx, MemberVerification, verification_id)
    await close_matter(tx, actor, row, "verification", ApplicationState.REJECTED, comment)
    words: dict[str, Param] = {"reason": comment, "decided_at": clock.now()}
    await send(tx, row.applicant_account_id, "verification_rejected", words, "/packages/membership/verify")


async def on_withdrawn(tx: Tx, actor: Actor, verification_id: int, comment: str) -> None:
    """Taken back by the caller."""
    row = await lock_one(tx, MemberVerification, verification_id)
    await close_matter(tx, actor, row, "verification", ApplicationState.WITHDRAWN, comment)


async def on_returned(tx: Tx, actor: Actor, verification_id: int, comment: str) -> None:
    """Something is missing."""
    await hand_back(tx, MemberVerification, verification_id, "会员认证申请", comment, "/packages/membership/verify")


async def on_moved(tx: Tx, verification_id: int, holder_unit_id: int | None) -> None:
    """Somebody else decides now."""
    await follow_holder(MemberVerification, verification_id, holder_unit_id)


async def access(actor: Actor, verification_id: int) -> Subject:
    """The subject an officer acts on, within sight."""
    row = await access_matter(actor, MemberVerification, verification_id)
    return await subject_of(row, await system_get_unit(row.unit_id))


async def guard(tx: Tx, actor: Actor, subject: Subject, action: Action, comment: str) -> None:
    """Approving somebody who is not known for sure wants a written ground."""
    if action is not Action.APPROVE:
        return
    row = await MemberVerification.get(id=subject.id)
    member = await Member.get(id=row.member_id)
    if needs_comment(row.realname, row.name == member.name) and len(comment.strip()) < 2:
        raise InvalidFields([("comment", "missing", "信息没有全部核对一致，通过时请写明核实情况")])


PROCESS = Process(
    key=PROCESS_KEY,
    name="会员认证",
    subject_type=SUBJECT_TYPE,
    todo_kind="membership.verification",
    on_approved=on_approved,
    on_rejected=on_rejected,
    on_withdrawn=on_withdrawn,
    on_moved=on_moved,
    on_returned=on_returned,
    audit_prefix="membership.verification",
    access=access,
    guard=guard,
)
register_process(PROCESS)


async def install_process(tx: Tx) -> None:
    """Publish the shipped definition: one look by the member's union."""
    await install_definition(tx, PROCESS_KEY, "会员认证", shipped_tree("verification_flow"))
