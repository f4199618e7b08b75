"""退会 on the phone, and my union (JOIN-24, JOIN-26, JOIN-X7)."""

from unionhub.domains.membership import matter_views
from unionhub.domains.membership.models.matters import LeaveRequest
from unionhub.domains.membership.queries.matters import access_own
from unionhub.domains.membership.schemas.matters import LeaveCreate, MyLeave, MyLeaves, MyUnion, Resubmit
from unionhub.domains.membership.schemas.phone import Withdraw
from unionhub.domains.membership.service.leaves import resubmit_leave, submit_leave, withdraw_leave
from unionhub.domains.membership.service.my_union import my_union
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.MEMBER)


async def replay_leave(actor: Actor, leave_id: int) -> MyLeave:
    """The answer about one of the caller's requests, also to a repeated submission."""
    row = await access_own(actor, LeaveRequest, leave_id)
    return await matter_views.with_course(actor, matter_views.my_leave(row, await matter_views.units_of(row)), row)


@route.get("/leaves", permission=SIGNED_IN, returns=MyLeaves, summary="我的退会申请")
async def list_my_leaves(actor: Actor) -> MyLeaves:
    return await matter_views.my_leaves(actor)


@route.post(
    "/leaves",
    permission=SIGNED_IN,
    body=LeaveCreate,
    returns=MyLeave,
    status=201,
    replay=replay_leave,
    rate=Rate(10, 600, "actor"),
    summary="申请退会",
)
async def create_leave(actor: Actor, body: LeaveCreate) -> MyLeave:
    return await replay_leave(actor, (await submit_leave(actor, body.reason)).id)


@route.get("/leaves/{leave_id}", permission=SIGNED_IN, returns=MyLeave, summary="我的退会申请详情")
async def get_my_leave(actor: Actor, leave_id: int) -> MyLeave:
    return await replay_leave(actor, leave_id)


@route.post("/leaves/{leave_id}/withdraw", permission=SIGNED_IN, body=Withdraw, returns=MyLeave, summary="撤销退会申请")
async def withdraw_my_leave(actor: Actor, leave_id: int, body: Withdraw) -> MyLeave:
    await withdraw_leave(actor, leave_id, body.version)
    return await replay_leave(actor, leave_id)


@route.post("/leaves/{leave_id}/resubmit", permission=SIGNED_IN, body=Resubmit, returns=MyLeave, summary="重新提交退会申请")
async def resubmit_my_leave(actor: Actor, leave_id: int, body: Resubmit) -> MyLeave:
    await resubmit_leave(actor, leave_id, body.reason)
    return await replay_leave(actor, leave_id)


@route.get("/union", permission=SIGNED_IN, returns=MyUnion, summary="我的工会与组织树")
async def get_my_union(actor: Actor) -> MyUnion:
    return await my_union(actor)
