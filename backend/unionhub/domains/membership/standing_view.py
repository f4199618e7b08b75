"""Where a membership stands and what may be entered, for officers (JOIN-X7)."""

from unionhub.domains.membership.enums.members import MEMBER_STATUS_NAMES
from unionhub.domains.membership.enums.standing import STANDING_CHANGE_NAMES, VERIFIED_VIA_NAMES, VerifiedVia
from unionhub.domains.membership.models.matters import LeaveRequest, TransferApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.standing import MemberChange
from unionhub.domains.membership.permissions import MEMBER_CHANGE
from unionhub.domains.membership.policy.standing import CHANGES, DOCUMENT_WANTED, changes_from, ends_membership, undo_until
from unionhub.domains.membership.schemas.matters import ChangeOffer, ChangeShown, StandingOut
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.platform.file.ports import file_url


async def standing_out(actor: Actor, member: Member) -> StandingOut:
    """The whole of it; nothing is offered to who may not enter anything."""
    rows = await MemberChange.filter(member_id=member.id).order_by("-id")
    may = actor.can(MEMBER_CHANGE)
    last = next((row for row in rows if row.undone_at is None), None)
    until = undo_until(clock.biz_date(last.created_at)) if last is not None and ends_membership(member.status) else None
    return StandingOut(
        member_id=member.id,
        status=member.status,
        status_name=MEMBER_STATUS_NAMES[member.status],
        verified_at=member.verified_at,
        verified_via_name=VERIFIED_VIA_NAMES[VerifiedVia(member.verified_via)] if member.verified_via else "",
        offers=[
            ChangeOffer(
                change=change,
                name=STANDING_CHANGE_NAMES[change],
                ends=ends_membership(CHANGES[change][1]),
                document_wanted=change in DOCUMENT_WANTED,
            )
            for change in (changes_from(member.status) if may else [])
        ],
        blocked_by=await _blocked_by(member),
        changes=[_shown(row) for row in rows],
        undo_until=until if may and until is not None and clock.today() <= until else None,
        version=member.version,
    )


async def _blocked_by(member: Member) -> str:
    if await TransferApplication.filter(open_slot=member.id).exists():
        return "正在办理转会，办结或撤销前只能登记去世"
    if await LeaveRequest.filter(open_slot=member.id).exists():
        return "有未办结的退会申请，请先办理"
    return ""


def _shown(row: MemberChange) -> ChangeShown:
    return ChangeShown(
        at=row.created_at,
        name=STANDING_CHANGE_NAMES[row.change],
        happened_on=row.happened_on,
        reason=row.reason,
        document_no=row.document_no,
        document_url=file_url(Audience.STAFF, row.document_file_id) if row.document_file_id else None,
        actor_name=row.actor_name,
        undone_at=row.undone_at,
        undone_by_name=row.undone_by_name,
        undo_reason=row.undo_reason,
    )
