"""The people of 快办, kept by its own administrator (INSP-35, INSP-37, INSP-38)."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.schemas.officers import (
    OfficerCreate,
    OfficerCreated,
    OfficerDisable,
    OfficerFilter,
    OfficerOut,
    OfficerPassword,
    OfficerRoleGrant,
    OfficerRoleOption,
    OfficerUpdate,
)
from unionhub.domains.inspection.service import officers as service
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Page, Routes

route = Routes("inspection", Audience.STAFF)


async def replay_add(actor: Actor, account_id: int) -> OfficerCreated:
    """The answer to a repeated addition: the first password is shown once only."""
    return OfficerCreated(officer=await service.get_officer(actor, account_id), initial_password=None)


async def replay_grant(actor: Actor, account_id: int) -> OfficerOut:
    """The answer to a repeated grant."""
    return await service.get_officer(actor, account_id)


@route.get("/officers", permission=P.OFFICER_READ, query=OfficerFilter, returns=Page[OfficerOut], summary="快办人员列表")
async def list_officers(actor: Actor, query: OfficerFilter) -> Page[OfficerOut]:
    return await service.list_officers(actor, query)


@route.get("/officer-roles", permission=P.OFFICER_READ, returns=Listing[OfficerRoleOption], summary="可以分配的快办角色")
async def list_officer_roles(actor: Actor) -> Listing[OfficerRoleOption]:
    return Listing(items=await service.list_roles(actor))


@route.post(
    "/officers",
    permission=P.OFFICER_UPDATE,
    body=OfficerCreate,
    returns=OfficerCreated,
    status=201,
    replay=replay_add,
    summary="添加快办人员",
)
async def add_officer(actor: Actor, body: OfficerCreate) -> OfficerCreated:
    account_id, initial = await service.add_officer(actor, body)
    return OfficerCreated(officer=await service.get_officer(actor, account_id), initial_password=initial)


@route.get("/officers/{account_id}", permission=P.OFFICER_READ, returns=OfficerOut, summary="快办人员详情")
async def get_officer(actor: Actor, account_id: int) -> OfficerOut:
    return await service.get_officer(actor, account_id)


@route.patch("/officers/{account_id}", permission=P.OFFICER_UPDATE, body=OfficerUpdate, returns=OfficerOut, summary="修改快办人员")
async def change_officer(actor: Actor, account_id: int, body: OfficerUpdate) -> OfficerOut:
    await service.change_officer(actor, account_id, body)
    return await service.get_officer(actor, account_id)


@route.post("/officers/{account_id}/reset-password", permission=P.OFFICER_UPDATE, returns=OfficerPassword, summary="重设快办人员密码")
async def reset_officer_password(actor: Actor, account_id: int) -> OfficerPassword:
    return OfficerPassword(initial_password=await service.reset_officer(actor, account_id))


@route.post("/officers/{account_id}/disable", permission=P.OFFICER_UPDATE, body=OfficerDisable, returns=OfficerOut, summary="停用快办人员")
async def disable_officer(actor: Actor, account_id: int, body: OfficerDisable) -> OfficerOut:
    await service.disable_officer(actor, account_id, body.reason)
    return await service.get_officer(actor, account_id)


@route.post("/officers/{account_id}/enable", permission=P.OFFICER_UPDATE, returns=OfficerOut, summary="启用快办人员")
async def enable_officer(actor: Actor, account_id: int) -> OfficerOut:
    await service.enable_officer(actor, account_id)
    return await service.get_officer(actor, account_id)


@route.post(
    "/officers/{account_id}/roles", permission=P.OFFICER_UPDATE, body=OfficerRoleGrant, returns=OfficerOut, status=201, replay=replay_grant,
    summary="分配快办角色",
)  # fmt: skip
async def give_officer_role(actor: Actor, account_id: int, body: OfficerRoleGrant) -> OfficerOut:
    await service.give_role(actor, account_id, body)
    return await service.get_officer(actor, account_id)


@route.delete("/officers/{account_id}/roles/{capacity_id}", permission=P.OFFICER_UPDATE, returns=OfficerOut, summary="收回快办角色")
async def take_officer_role(actor: Actor, account_id: int, capacity_id: int) -> OfficerOut:
    await service.take_role(actor, account_id, capacity_id)
    return await service.get_officer(actor, account_id)
