"""One's own data: see, take along, delete, ask for corrections, close the account (check 30)."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.privacy import exports, queries, views
from unionhub.platform.privacy.errors import ClosureNotOpen
from unionhub.platform.privacy.schemas import (
    ClosureCreate,
    ClosureOut,
    ClosurePlan,
    ErasedOut,
    ExportCreate,
    ExportOut,
    KeptOut,
    MyData,
    OpenMatterOut,
    RequestCreate,
    RequestOut,
)
from unionhub.platform.privacy.service import asking, closing, holding

route = Routes("privacy", Audience.MEMBER)


@route.get("/data", permission=SIGNED_IN, returns=MyData, rate=Rate(60, 600, "actor"), summary="我的个人信息")
async def my_data(actor: Actor) -> MyData:
    subject, holdings = await holding.view_own(actor)
    return views.my_data(subject, holdings)


@route.post("/data/{key}/erase", permission=SIGNED_IN, returns=ErasedOut, rate=Rate(20, 600, "actor"), summary="删除我的一类信息")
async def erase_holding(actor: Actor, key: str) -> ErasedOut:
    return ErasedOut(erased=await holding.erase(actor, key))


@route.get("/exports", permission=SIGNED_IN, returns=Listing[ExportOut], summary="我的个人信息副本")
async def list_exports(actor: Actor) -> Listing[ExportOut]:
    return Listing(items=await exports.list_own_exports(actor))


async def replay_export(actor: Actor, task_id: int) -> ExportOut:
    """The answer to a repeated order."""
    return await exports.get_own_export(actor, task_id)


@route.post(
    "/exports", permission=SIGNED_IN, body=ExportCreate, returns=ExportOut, status=202, replay=replay_export,
    rate=Rate(10, 3600, "actor"), summary="导出我的个人信息",
)  # fmt: skip
async def start_export(actor: Actor, body: ExportCreate) -> ExportOut:
    return await exports.get_own_export(actor, await holding.start_export(actor, body.format))


@route.get("/requests", permission=SIGNED_IN, returns=Listing[RequestOut], summary="我的个人信息申请")
async def list_own_requests(actor: Actor) -> Listing[RequestOut]:
    return Listing(items=await views.own_requests(await queries.list_own_requests(actor)))


async def replay_request(actor: Actor, request_id: int) -> RequestOut:
    """The answer to a repeated request."""
    return (await views.own_requests([await queries.access_own_request(actor, request_id)]))[0]


@route.post(
    "/requests", permission=SIGNED_IN, body=RequestCreate, returns=RequestOut, status=201, replay=replay_request,
    rate=Rate(20, 3600, "actor"), summary="申请更正、删除或解释",
)  # fmt: skip
async def create_request(actor: Actor, body: RequestCreate) -> RequestOut:
    return (await views.own_requests([await asking.submit(actor, body)]))[0]


@route.post("/requests/{request_id}/withdraw", permission=SIGNED_IN, returns=RequestOut, summary="撤回申请")
async def withdraw_request(actor: Actor, request_id: int) -> RequestOut:
    return (await views.own_requests([await asking.withdraw(actor, request_id)]))[0]


@route.get("/closure", permission=SIGNED_IN, returns=ClosurePlan, summary="注销账号须知与进度")
async def closure_plan(actor: Actor) -> ClosurePlan:
    matters, goes, kept = await closing.plan(actor)
    row = await queries.find_own_closure(actor)
    return ClosurePlan(
        cooling_days=closing.cooling().days,
        open_matters=[OpenMatterOut.model_validate(one) for one in matters],
        goes=goes,
        kept=[KeptOut.model_validate(one) for one in kept],
        closure=views.closure_out(row) if row is not None else None,
    )


async def replay_closure(actor: Actor, closure_id: int) -> ClosureOut:
    """The answer to a repeated order to close."""
    row = await queries.find_own_closure(actor)
    if row is None or row.id != closure_id:
        raise ClosureNotOpen
    return views.closure_out(row)


@route.post(
    "/closure", permission=SIGNED_IN, body=ClosureCreate, returns=ClosureOut, status=201, replay=replay_closure,
    rate=Rate(10, 3600, "actor"), summary="申请注销账号",
)  # fmt: skip
async def request_closure(actor: Actor, body: ClosureCreate) -> ClosureOut:
    return views.closure_out(await closing.request_closure(actor, understood=body.understood))


@route.post("/closure/withdraw", permission=SIGNED_IN, returns=ClosureOut, summary="撤回注销申请")
async def withdraw_closure(actor: Actor) -> ClosureOut:
    return views.closure_out(await closing.withdraw_closure(actor))
