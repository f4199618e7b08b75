"""The member library for officers (JOIN-19, ORG-05)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership import queries, views
from unionhub.domains.membership.schemas.staff import (
    MemberExport,
    MemberFilter,
    MemberItem,
    MemberOut,
    TaskStarted,
    Unmask,
    Unmasked,
)
from unionhub.domains.membership.service.members import start_member_export, unmask_member
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Page
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.audit.ports import RevisionOut, revisions_of
from unionhub.platform.org.ports import system_units

route = Routes("membership", Audience.STAFF)


async def replay_export(actor: Actor, task_id: int) -> TaskStarted:
    """The answer to a repeated order of the same export."""
    return TaskStarted(task_id=task_id)


@route.get("/members", permission=P.MEMBER_READ, query=MemberFilter, returns=Page[MemberItem], summary="会员列表")
async def list_members(actor: Actor, query: MemberFilter) -> Page[MemberItem]:
    rows, total = await queries.members.list_members(actor, query)
    units = await system_units([row["unit_id"] for row in rows])
    return Page(items=[views.member_item(row, units) for row in rows], total=total, page=query.page, size=query.size)


@route.get("/members/{member_id}", permission=P.MEMBER_READ, returns=MemberOut, summary="会员详情")
async def get_member(actor: Actor, member_id: int) -> MemberOut:
    return await views.member_out(await queries.members.access_member(actor, member_id))


@route.get("/members/{member_id}/revisions", permission=P.MEMBER_READ, returns=Listing[RevisionOut], summary="会员资料的修改记录")
async def list_member_revisions(actor: Actor, member_id: int) -> Listing[RevisionOut]:
    member = await queries.members.access_member(actor, member_id)
    return Listing(items=await revisions_of("member", member.id))


@route.post(
    "/members/{member_id}/unmask",
    permission=P.MEMBER_UNMASK,
    body=Unmask,
    returns=Unmasked,
    rate=Rate(60, 600, "actor"),
    summary="查看会员完整号码",
)
async def unmask_member_numbers(actor: Actor, member_id: int, body: Unmask) -> Unmasked:
    return Unmasked(**await unmask_member(actor, member_id, list(body.fields), body.reason))


@route.post(
    "/members/exports",
    permission=P.MEMBER_EXPORT,
    body=MemberExport,
    returns=TaskStarted,
    status=202,
    replay=replay_export,
    rate=Rate(10, 600, "actor"),
    summary="导出会员",
)
async def export_members(actor: Actor, body: MemberExport) -> TaskStarted:
    return TaskStarted(task_id=await start_member_export(actor, body.model_dump(mode="json", by_alias=True, exclude_none=True)))
