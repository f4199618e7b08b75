"""Transfers, verifications and requests to leave for officers, at the desk and on the phone (JOIN-12, 14, 15, 18, 21, X4, X7)."""

from unionhub.domains.membership import matter_review, matter_views
from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.models.matters import LeaveRequest, MemberVerification, TransferApplication
from unionhub.domains.membership.process import leave, transfer, verification
from unionhub.domains.membership.queries.matters import access_matter, list_matters
from unionhub.domains.membership.schemas.matters import (
    LeavePage,
    LeaveReview,
    MatterFilter,
    MatterItem,
    TransferItem,
    TransferPage,
    TransferReview,
    VerificationItem,
    VerificationPage,
    VerificationReview,
)
from unionhub.domains.membership.schemas.staff import StateCounts
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http.routes import Routes
from unionhub.platform.flow.ports import add_flow_actions

route = Routes("membership", Audience.STAFF)


def _total(query: MatterFilter, counts: dict[str, int]) -> int:
    return counts[query.state.value] if query.state else sum(many for state, many in counts.items() if state != "mine")


@route.get("/transfers", permission=P.TRANSFER_READ, query=MatterFilter, returns=TransferPage, summary="转会申请列表")
async def list_transfers(actor: Actor, query: MatterFilter) -> TransferPage:
    rows, counts = await list_matters(actor, TransferApplication, query)
    listed = await matter_views.items(actor, rows, transfer.SUBJECT_TYPE, P.TRANSFER_REVIEW)
    items = [TransferItem(**one) for one in listed]
    return TransferPage(items=items, total=_total(query, counts), page=query.page, size=query.size, counts=StateCounts(**counts))


async def _transfer(actor: Actor, transfer_id: int) -> TransferReview:
    return await matter_review.transfer_review(actor, await access_matter(actor, TransferApplication, transfer_id))


@route.get("/transfers/{transfer_id}", permission=P.TRANSFER_READ, returns=TransferReview, summary="转会申请详情")
async def get_transfer(actor: Actor, transfer_id: int) -> TransferReview:
    return await _transfer(actor, transfer_id)


add_flow_actions(
    route,
    "/transfers",
    noun="transfer",
    process=transfer.PROCESS,
    read=P.TRANSFER_READ,
    act=P.TRANSFER_REVIEW,
    answer=_transfer,
    returns=TransferReview,
)


@route.get("/verifications", permission=P.VERIFICATION_READ, query=MatterFilter, returns=VerificationPage, summary="会员认证列表")
async def list_verifications(actor: Actor, query: MatterFilter) -> VerificationPage:
    rows, counts = await list_matters(actor, MemberVerification, query)
    listed = await matter_views.items(actor, rows, verification.SUBJECT_TYPE, P.VERIFICATION_REVIEW)
    items = [VerificationItem(**one) for one in listed]
    return VerificationPage(items=items, total=_total(query, counts), page=query.page, size=query.size, counts=StateCounts(**counts))


async def _verification(actor: Actor, verification_id: int) -> VerificationReview:
    return await matter_review.verification_review(actor, await access_matter(actor, MemberVerification, verification_id))


@route.get("/verifications/{verification_id}", permission=P.VERIFICATION_READ, returns=VerificationReview, summary="会员认证详情")
async def get_verification(actor: Actor, verification_id: int) -> VerificationReview:
    return await _verification(actor, verification_id)


add_flow_actions(
    route,
    "/verifications",
    noun="verification",
    process=verification.PROCESS,
    read=P.VERIFICATION_READ,
    act=P.VERIFICATION_REVIEW,
    answer=_verification,
    returns=VerificationReview,
)


@route.get("/leaves", permission=P.LEAVE_READ, query=MatterFilter, returns=LeavePage, summary="退会申请列表")
async def list_leaves(actor: Actor, query: MatterFilter) -> LeavePage:
    rows, counts = await list_matters(actor, LeaveRequest, query)
    listed = await matter_views.items(actor, rows, leave.SUBJECT_TYPE, P.LEAVE_REVIEW)
    items = [MatterItem(**one) for one in listed]
    return LeavePage(items=items, total=_total(query, counts), page=query.page, size=query.size, counts=StateCounts(**counts))


async def _leave(actor: Actor, leave_id: int) -> LeaveReview:
    return await matter_review.leave_review(actor, await access_matter(actor, LeaveRequest, leave_id))


@route.get("/leaves/{leave_id}", permission=P.LEAVE_READ, returns=LeaveReview, summary="退会申请详情")
async def get_leave(actor: Actor, leave_id: int) -> LeaveReview:
    return await _leave(actor, leave_id)


add_flow_actions(
    route, "/leaves", noun="leave", process=leave.PROCESS, read=P.LEAVE_READ, act=P.LEAVE_REVIEW, answer=_leave, returns=LeaveReview
)
