"""退会 as a flow process: the member asks, the union announces; the end of the membership is one fact with the approval (JOIN-X7)."""

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.standing import StandingChange
from unionhub.domains.membership.models.matters import LeaveRequest
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.process.matters import close_matter, follow_holder, hand_back, shipped_tree
from unionhub.domains.membership.queries.matters import access_matter
from unionhub.domains.membership.service.standing import Entry, apply_change
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.platform.flow.ports import Process, Subject, install_definition, register_process
from unionhub.platform.notice.ports import Param, send
from unionhub.platform.org.ports import UnitRef, system_get_unit

PROCESS_KEY = "membership.leave"
SUBJECT_TYPE = "membership_leave"


async def subject_of(row: LeaveRequest, unit: UnitRef) -> Subject:
    """The request as the flow engine knows it."""
    member = await Member.get(id=row.member_id)
    return Subject(SUBJECT_TYPE, row.id, unit, f"{row.name}的退会申请", f"申请退出{unit.name}", person_id=member.person_id)


async def on_approved(tx: Tx, actor: Actor, leave_id: int, comment: str) -> None:
    """The membership ends today."""
    row = await lock_one(tx, LeaveRequest, leave_id)
    await close_matter(tx, actor, row, "leave", ApplicationState.APPROVED, comment)
    member = await lock_one(tx, Member, row.member_id)
    reason = f"本人申请退会：{row.reason}"[:200]
    await apply_change(tx, actor, member, Entry(StandingChange.LEAVE, clock.today(), reason, leave_id=row.id))


async def on_rejected(tx: Tx, actor: Actor, leave_id: int, comment: str) -> None:
    """The membership goes on; the member hears why."""
    row = await lock_one(tx, LeaveRequest, leave_id)
    await close_matter(tx, actor, row, "leave", ApplicationState.REJECTED, comment)
    unit = await system_get_unit(row.unit_id)
    words: dict[str, Param] = {"unit_name": unit.name, "reason": comment, "decided_at": clock.now()}
    await send(tx, row.applicant_account_id, "leave_rejected", words, "/packages/membership/leave")


async def on_withdrawn(tx: Tx, actor: Actor, leave_id: int, comment: str) -> None:
    """Taken back."""
    row = await lock_one(tx, LeaveRequest, leave_id)
    await close_matter(tx, actor, row, "leave", ApplicationState.WITHDRAWN, comment)


async def on_returned(tx: Tx, actor: Actor, leave_id: int, comment: str) -> None:
    """Something is missing."""
    await hand_back(tx, LeaveRequest, leave_id, "退会申请", comment, "/packages/membership/leave")


async def on_moved(tx: Tx, leave_id: int, holder_unit_id: int | None) -> None:
    """Somebody else decides now."""
    await follow_holder(LeaveRequest, leave_id, holder_unit_id)


async def access(actor: Actor, leave_id: int) -> Subject:
    """The subject an officer acts on, within sight."""
    row = await access_matter(actor, LeaveRequest, leave_id)
    return await subject_of(row, await system_get_unit(row.unit_id))


PROCESS = Process(
    key=PROCESS_KEY,
    name="退会申请",
    subject_type=SUBJECT_TYPE,
    todo_kind="membership.leave",
    on_approved=on_approved,
    on_rejected=on_rejected,
    on_withdrawn=on_withdrawn,
    on_moved=on_moved,
    on_returned=on_returned,
    audit_prefix="membership.leave",
    access=access,
)
register_process(PROCESS)


async def install_process(tx: Tx) -> None:
    """Publish the shipped definition: one review by the member's union."""
    await install_definition(tx, PROCESS_KEY, "退会申请", shipped_tree("leave_flow"))
