"""What the system checks of a member before an officer decides on a transfer or a leave: is it the person, does the membership
stand, is the same person waiting for something else (JOIN-16, JOIN-18)."""

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.members import MEMBER_STATUS_NAMES, MemberStatus
from unionhub.domains.membership.enums.standing import VERIFIED_VIA_NAMES, VerifiedVia
from unionhub.domains.membership.models.matters import LeaveRequest, Matter, MemberVerification, TransferApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.schemas.staff import CheckResult

_STANDING = frozenset({MemberStatus.ACTIVE, MemberStatus.MOVING})
_NAMES: dict[type[Matter], str] = {TransferApplication: "转会申请", MemberVerification: "会员认证", LeaveRequest: "退会申请"}


async def member_checks(row: Matter) -> list[CheckResult]:
    """The checks of a matter that waits; one that is decided has none, since the member has moved on."""
    if row.state is not ApplicationState.PENDING:
        return []
    member = await Member.get(id=row.member_id)
    return [_verified(member), _standing(member), await _others(row)]


def _verified(member: Member) -> CheckResult:
    if member.verified_at is None:
        text = "会籍由单位录入，本人还没有认证，请核实是本人提出"
        return CheckResult(key="realname", title="实名认证", result="warn", result_name="未认证", evidence=text)
    via = VERIFIED_VIA_NAMES[VerifiedVia(member.verified_via)] if member.verified_via else "已认证"
    return CheckResult(key="realname", title="实名认证", result="pass", result_name="已认证", evidence=f"本人已认证（{via}）")


def _standing(member: Member) -> CheckResult:
    name = MEMBER_STATUS_NAMES[member.status]
    if member.status in _STANDING:
        return CheckResult(key="standing", title="会籍状态", result="pass", result_name="正常", evidence=f"会员库登记为{name}")
    text = f"会员库登记为{name}，请先核对会籍再办理"
    return CheckResult(key="standing", title="会籍状态", result="warn", result_name="需核对", evidence=text)


async def _others(row: Matter) -> CheckResult:
    waiting = []
    for model, name in _NAMES.items():
        rows = model.filter(member_id=row.member_id, state=ApplicationState.PENDING)
        if await (rows.exclude(id=row.id) if isinstance(row, model) else rows).exists():
            waiting.append(name)
    if waiting:
        text = f"另有待办理的{'、'.join(waiting)}，请一并考虑"
        return CheckResult(key="duplicate", title="重复申请", result="warn", result_name="另有申请", evidence=text)
    return CheckResult(key="duplicate", title="重复申请", result="pass", result_name="无重复", evidence="没有其他待办理的申请")
