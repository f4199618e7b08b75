"""What officers need to decide on a transfer, a verification or a request to leave; numbers masked."""

from typing import Any

from unionhub.domains.membership import matter_views
from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.enums.applications import REALNAME_NAMES, ApplicationState, RealnameOutcome
from unionhub.domains.membership.matter_checks import member_checks
from unionhub.domains.membership.models.matters import LeaveRequest, Matter, MemberVerification, TransferApplication
from unionhub.domains.membership.process import leave, transfer, verification
from unionhub.domains.membership.schemas.matters import Comparison, LeaveReview, MemberBrief, TransferReview, VerificationReview
from unionhub.kernel.authz import Actor, Permission
from unionhub.kernel.masking import mask_mobile
from unionhub.platform.flow.ports import FlowOut, flow_out
from unionhub.platform.org.ports import system_path_names


async def transfer_review(actor: Actor, row: TransferApplication) -> TransferReview:
    """A transfer as both unions see it."""
    names = await system_path_names([row.unit_id, row.to_unit_id])
    facts = await _facts(actor, row, transfer.SUBJECT_TYPE, P.TRANSFER_REVIEW)
    return TransferReview(
        **facts, checks=await member_checks(row), unit_full_name=names[row.unit_id], to_unit_full_name=names[row.to_unit_id]
    )


async def leave_review(actor: Actor, row: LeaveRequest) -> LeaveReview:
    """A request to leave."""
    facts = await _facts(actor, row, leave.SUBJECT_TYPE, P.LEAVE_REVIEW)
    return LeaveReview(**facts, checks=await member_checks(row), unit_full_name=(await system_path_names([row.unit_id]))[row.unit_id])


async def verification_review(actor: Actor, row: MemberVerification) -> VerificationReview:
    """A verification: what the caller said beside what the record says. One that passed by itself has no flow to show."""
    facts = await _facts(actor, row, verification.SUBJECT_TYPE, P.VERIFICATION_REVIEW)
    member: MemberBrief = facts["member"]
    return VerificationReview(
        **facts,
        unit_full_name=(await system_path_names([row.unit_id]))[row.unit_id],
        phone_masked=mask_mobile(row.phone.open()) if row.phone is not None else "",
        comparisons=_comparisons(row, member),
    )


async def _facts(actor: Actor, row: Matter, subject_type: str, review: Permission) -> dict[str, Any]:
    listed = (await matter_views.items(actor, [row], subject_type, review))[0]
    flow = await flow_out(actor, subject_type, row.id) or _passed_by_itself(row)
    if not actor.can(review):
        flow.my_actions = []
    return {**listed, "decision": row.decision, "member": await matter_views.member_brief(row.member_id), "flow": flow}


def _passed_by_itself(row: Matter) -> FlowOut:
    """The empty course of what no officer had to look at."""
    assert row.state is not ApplicationState.PENDING
    return FlowOut(
        state="approved",
        state_name="系统核对通过",
        process_name=verification.PROCESS.name,
        definition_number=0,
        task_version=None,
        holder_unit_name="",
        due_at=None,
        overdue=False,
        nodes=[],
        drawing=[],
        steps=[],
        my_actions=[],
        return_targets=[],
    )


def _comparisons(row: MemberVerification, member: MemberBrief) -> list[Comparison]:
    same_name = row.name == member.name
    known = {RealnameOutcome.MATCH: True, RealnameOutcome.MISMATCH: False}.get(row.realname)
    return [
        Comparison(
            title="姓名", same=same_name, text="与会员库一致" if same_name else f"申请人填写“{row.name}”，会员库登记“{member.name}”"
        ),
        Comparison(
            title="手机号",
            same=row.phone_matches,
            text="与会员库登记的一致" if row.phone_matches else "与会员库登记的不同，通过后改为申请人已验证的号码",
        ),
        Comparison(title="实名核对", same=known, text=REALNAME_NAMES[row.realname]),
    ]
