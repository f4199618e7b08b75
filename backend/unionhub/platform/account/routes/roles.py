"""Roles and the catalogue of permissions (SYS-16)."""

from unionhub.kernel import services
from unionhub.kernel.authz import Actor, Audience, PermissionCatalogue
from unionhub.kernel.http import Listing
from unionhub.kernel.http.routes import Routes
from unionhub.platform.account import permissions as P
from unionhub.platform.account import queries
from unionhub.platform.account.schemas import PermissionGroup, PermissionGroups, PermissionOut, RoleCreate, RoleOut, RoleUpdate
from unionhub.platform.account.service import roles

route = Routes("account", Audience.STAFF)


async def replay_create(actor: Actor, role_id: int) -> RoleOut:
    """The answer to a repeated creation."""
    return RoleOut(**await queries.system_get_role(role_id))


@route.get("/roles", permission=P.ROLE_READ, returns=Listing[RoleOut], summary="角色列表")
async def list_roles() -> Listing[RoleOut]:
    return Listing(items=[RoleOut(**facts) for facts in await queries.system_list_roles()])


@route.get("/permissions", permission=P.ROLE_READ, returns=PermissionGroups, summary="全部权限")
async def list_permissions() -> PermissionGroups:
    groups = []
    for key, name, listed in services.get(PermissionCatalogue).groups():
        if listed:
            shown = [PermissionOut(key=one.key, name=one.name, description=one.description) for one in listed]
            groups.append(PermissionGroup(key=key, name=name, permissions=shown))
    return PermissionGroups(groups=groups)


@route.post("/roles", permission=P.ROLE_UPDATE, body=RoleCreate, returns=RoleOut, status=201, replay=replay_create, summary="新增角色")
async def create_role(actor: Actor, body: RoleCreate) -> RoleOut:
    role = await roles.create_role(actor, body.name, body.description, body.permissions)
    return RoleOut(**await queries.system_get_role(role.id))


@route.get("/roles/{role_id}", permission=P.ROLE_READ, returns=RoleOut, summary="角色详情")
async def get_role(role_id: int) -> RoleOut:
    return RoleOut(**await queries.system_get_role(role_id))


@route.patch("/roles/{role_id}", permission=P.ROLE_UPDATE, body=RoleUpdate, returns=RoleOut, summary="修改角色")
async def update_role(actor: Actor, role_id: int, body: RoleUpdate) -> RoleOut:
    await roles.update_role(actor, role_id, body.version, body.model_dump(exclude_unset=True, exclude={"version"}))
    return RoleOut(**await queries.system_get_role(role_id))


@route.delete("/roles/{role_id}", permission=P.ROLE_UPDATE, summary="删除角色")
async def delete_role(actor: Actor, role_id: int) -> None:
    await roles.delete_role(actor, role_id)
