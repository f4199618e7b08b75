"""Users for administrators (SYS-17, SYS-18)."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Page
from unionhub.kernel.http.routes import Routes
from unionhub.platform.account import permissions as P
from unionhub.platform.account import queries, views
from unionhub.platform.account.enums import AccountState
from unionhub.platform.account.schemas import (
    CapacityGrant,
    InitialPassword,
    Reason,
    SessionsEnded,
    UserCreate,
    UserCreated,
    UserFilter,
    UserOut,
    UserUpdate,
)
from unionhub.platform.account.service import users
from unionhub.platform.audit.ports import RevisionOut, revisions_of

route = Routes("account", Audience.STAFF)


async def _one(actor: Actor, account_id: int) -> UserOut:
    account = await queries.access_user(actor, account_id)
    return views.user_out(account, (await queries.system_capacities_of([account.id]))[account.id])


async def replay_create(actor: Actor, account_id: int) -> UserCreated:
    """The answer to a repeated creation: the first password is shown once only."""
    return UserCreated(user=await _one(actor, account_id), initial_password=None)


@route.get("/users", permission=P.USER_READ, query=UserFilter, returns=Page[UserOut], summary="用户列表")
async def list_users(actor: Actor, query: UserFilter) -> Page[UserOut]:
    rows, total = await queries.list_users(actor, query)
    capacities = await queries.system_capacities_of([row.id for row in rows])
    return Page(items=[views.user_out(row, capacities[row.id]) for row in rows], total=total, page=query.page, size=query.size)


@route.post("/users", permission=P.USER_CREATE, body=UserCreate, returns=UserCreated, status=201, replay=replay_create, summary="添加用户")
async def create_user(actor: Actor, body: UserCreate) -> UserCreated:
    pairs = [(one.role_id, one.unit_id) for one in body.capacities]
    account, initial = await users.create_user(actor, body.username, body.name, body.phone, body.unit_id, pairs)
    return UserCreated(user=await _one(actor, account.id), initial_password=initial)


@route.get("/users/{account_id}", permission=P.USER_READ, returns=UserOut, summary="用户详情")
async def get_user(actor: Actor, account_id: int) -> UserOut:
    return await _one(actor, account_id)


@route.get("/users/{account_id}/revisions", permission=P.USER_READ, returns=Listing[RevisionOut], summary="用户资料的修改记录")
async def list_user_revisions(actor: Actor, account_id: int) -> Listing[RevisionOut]:
    account = await queries.access_user(actor, account_id)
    return Listing(items=await revisions_of("account", account.id))


@route.patch("/users/{account_id}", permission=P.USER_UPDATE, body=UserUpdate, returns=UserOut, summary="修改用户")
async def update_user(actor: Actor, account_id: int, body: UserUpdate) -> UserOut:
    await users.update_user(actor, account_id, body.version, body.model_dump(exclude_unset=True, exclude={"version"}))
    return await _one(actor, account_id)


@route.post("/users/{account_id}/reset-password", permission=P.USER_RESET_PASSWORD, returns=InitialPassword, summary="重设密码")
async def reset_password(actor: Actor, account_id: int) -> InitialPassword:
    return InitialPassword(initial_password=await users.reset_password(actor, account_id))


@route.post("/users/{account_id}/disable", permission=P.USER_UPDATE, body=Reason, returns=UserOut, summary="停用用户")
async def disable_user(actor: Actor, account_id: int, body: Reason) -> UserOut:
    await users.set_user_state(actor, account_id, AccountState.DISABLED, body.reason)
    return await _one(actor, account_id)


@route.post("/users/{account_id}/enable", permission=P.USER_UPDATE, returns=UserOut, summary="启用用户")
async def enable_user(actor: Actor, account_id: int) -> UserOut:
    await users.set_user_state(actor, account_id, AccountState.ACTIVE)
    return await _one(actor, account_id)


@route.delete("/users/{account_id}/sessions", permission=P.USER_UPDATE, returns=SessionsEnded, summary="强制下线")
async def end_user_sessions(actor: Actor, account_id: int) -> SessionsEnded:
    return SessionsEnded(ended=await users.end_user_sessions(actor, account_id))


@route.delete("/users/{account_id}/totp", permission=P.USER_GRANT, returns=UserOut, summary="解除动态口令")
async def remove_second_factor(actor: Actor, account_id: int) -> UserOut:
    await users.remove_second_factor(actor, account_id)
    return await _one(actor, account_id)


async def replay_grant(actor: Actor, account_id: int) -> UserOut:
    """The answer to a repeated grant."""
    return await _one(actor, account_id)


@route.post(
    "/users/{account_id}/capacities",
    permission=P.USER_GRANT,
    body=CapacityGrant,
    returns=UserOut,
    status=201,
    replay=replay_grant,
    summary="分配角色",
)
async def grant_capacity(actor: Actor, account_id: int, body: CapacityGrant) -> UserOut:
    await users.grant_capacity(actor, account_id, body.role_id, body.unit_id)
    return await _one(actor, account_id)


@route.delete("/users/{account_id}/capacities/{capacity_id}", permission=P.USER_GRANT, returns=UserOut, summary="收回角色")
async def end_capacity(actor: Actor, account_id: int, capacity_id: int) -> UserOut:
    await users.end_capacity(actor, account_id, capacity_id)
    return await _one(actor, account_id)
