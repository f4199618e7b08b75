"""Transfers, verifications and requests to leave for officers, at the desk and on the phone (JOIN-12, 14, 15, 18, 21, X4, X7)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from unionhub.domains.membership import matter_review, matter_views
from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.models.matters import LeaveRequest, Matter, MemberVerification, TransferApplication
from unionhub.domains.membership.process import leave, transfer, verification
from unionhub.domains.membership.queries.matters import access_matter, list_matters
from unionhub.domains.membership.schemas.matters import (
    LeavePage,
    LeaveReview,
    MatterFilter,
    MatterItem,
    MatterPage,
    TransferItem,
    TransferPage,
    TransferReview,
    VerificationItem,
    VerificationPage,
    VerificationReview,
)
from unionhub.domains.membership.schemas.staff import StateCounts
from unionhub.kernel.authz import Actor, Audience, Permission
from unionhub.kernel.http import Schema
from unionhub.kernel.http.naming import row_handler
from unionhub.kernel.http.routes import Routes
from unionhub.platform.flow.ports import Process, add_flow_actions

route = Routes("membership", Audience.STAFF)


@dataclass(frozen=True, slots=True)
class Desk:
    """One kind of matter at the desk: what it is called, whose it is, and how its list and its detail are answered."""

    noun: str
    title: str
    process: Process
    model: type[Matter]
    item: type[MatterItem]
    page: Callable[..., MatterPage]
    detail: type[Schema]
    review: Callable[[Actor, Any], Awaitable[Any]]
    read: Permission
    act: Permission
    subject: str


def _total(query: MatterFilter, counts: dict[str, int]) -> int:
    return counts[query.state.value] if query.state else sum(many for state, many in counts.items() if state != "mine")


def _add(desk: Desk) -> None:
    """The list, the detail and the flow's actions of one kind."""
    path = f"/{desk.noun}s"

    async def listing(actor: Actor, query: MatterFilter) -> Any:
        rows, counts = await list_matters(actor, desk.model, query)
        listed = await matter_views.items(actor, rows, desk.subject, desk.act)
        items = [desk.item(**one) for one in listed]
        return desk.page(items=items, total=_total(query, counts), page=query.page, size=query.size, counts=StateCounts(**counts))

    async def get(actor: Actor, subject_id: int) -> Any:
        return await desk.review(actor, await access_matter(actor, desk.model, subject_id))

    listing.__name__ = listing.__qualname__ = f"list_{desk.noun}s"
    route.get(path, permission=desk.read, query=MatterFilter, returns=desk.page, summary=f"{desk.title}列表")(listing)
    shown = row_handler(f"get_{desk.noun}", desk.noun, get)
    route.get(f"{path}/{{{desk.noun}_id}}", permission=desk.read, returns=desk.detail, summary=f"{desk.title}详情")(shown)
    add_flow_actions(route, path, noun=desk.noun, process=desk.process, read=desk.read, act=desk.act, answer=get, returns=desk.detail)


_add(
    Desk(
        noun="transfer",
        title="转会申请",
        process=transfer.PROCESS,
        model=TransferApplication,
        item=TransferItem,
        page=TransferPage,
        detail=TransferReview,
        review=matter_review.transfer_review,
        read=P.TRANSFER_READ,
        act=P.TRANSFER_REVIEW,
        subject=transfer.SUBJECT_TYPE,
    )
)
_add(
    Desk(
        noun="verification",
        title="会员认证",
        process=verification.PROCESS,
        model=MemberVerification,
        item=VerificationItem,
        page=VerificationPage,
        detail=VerificationReview,
        review=matter_review.verification_review,
        read=P.VERIFICATION_READ,
        act=P.VERIFICATION_REVIEW,
        subject=verification.SUBJECT_TYPE,
    )
)
_add(
    Desk(
        noun="leave",
        title="退会申请",
        process=leave.PROCESS,
        model=LeaveRequest,
        item=MatterItem,
        page=LeavePage,
        detail=LeaveReview,
        review=matter_review.leave_review,
        read=P.LEAVE_READ,
        act=P.LEAVE_REVIEW,
        subject=leave.SUBJECT_TYPE,
    )
)
