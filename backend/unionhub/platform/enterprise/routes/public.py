"""Registering an enterprise, looking at where it stands and correcting it, without a session (JOBS-06 … JOBS-10)."""

from unionhub.kernel.authz import PUBLIC, Audience, Caller
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.enterprise import views
from unionhub.platform.enterprise.schemas import (
    RegistrationCorrect,
    RegistrationCreate,
    RegistrationOptions,
    RegistrationOut,
    RegistrationSent,
    TicketAsk,
)
from unionhub.platform.enterprise.service import registering, tickets

route = Routes("enterprise", Audience.PUBLIC)


@route.get("/options", permission=PUBLIC, returns=RegistrationOptions, rate=Rate(120, 60), summary="企业注册的受理部门与须同意的内容")
async def get_options() -> RegistrationOptions:
    return await views.options()


@route.post(
    "/registrations",
    permission=PUBLIC,
    body=RegistrationCreate,
    returns=RegistrationSent,
    status=201,
    rate=Rate(30, 3600),
    summary="企业注册",
)
async def create_registration(body: RegistrationCreate, caller: Caller) -> RegistrationSent:
    row, authority = await registering.register(body, caller)
    return await views.sent(row, authority, await tickets.open_ticket(row.id))


@route.post(
    "/registrations/progress", permission=PUBLIC, body=TicketAsk, returns=RegistrationOut, rate=Rate(120, 600), summary="查看企业注册进度"
)
async def ask_progress(body: TicketAsk) -> RegistrationOut:
    return await views.registration_out(await tickets.access_by_ticket(body.ticket))


@route.post(
    "/registrations/correct",
    permission=PUBLIC,
    body=RegistrationCorrect,
    returns=RegistrationOut,
    rate=Rate(30, 3600),
    summary="修改后重新提交企业注册",
)
async def correct_registration(body: RegistrationCorrect, caller: Caller) -> RegistrationOut:
    return await views.registration_out(await registering.correct(body, caller))
