"""Reviewing and maintaining enterprises (JOBS-10, JOBS-41)."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.enterprise import permissions as P
from unionhub.platform.enterprise import views
from unionhub.platform.enterprise.process import PROCESS
from unionhub.platform.enterprise.queries import access_registration, list_registrations
from unionhub.platform.enterprise.schemas import (
    ContactPhone,
    EnterpriseReason,
    EnterpriseVoid,
    RegistrationCounts,
    RegistrationFilter,
    RegistrationItem,
    RegistrationPage,
    RegistrationReview,
    UsccCorrect,
)
from unionhub.platform.enterprise.service import maintaining, voiding
from unionhub.platform.flow.ports import add_flow_actions

route = Routes("enterprise", Audience.STAFF)


@route.get("/registrations", permission=P.REGISTRATION_READ, query=RegistrationFilter, returns=RegistrationPage, summary="企业列表")
async def list_enterprises(actor: Actor, query: RegistrationFilter) -> RegistrationPage:
    rows, counts = await list_registrations(actor, query)
    listed = [RegistrationItem(**one) for one in await views.items(actor, rows)]
    total = counts[query.state.value] if query.state else sum(many for state, many in counts.items() if state != "mine")
    return RegistrationPage(items=listed, total=total, page=query.page, size=query.size, counts=RegistrationCounts(**counts))


async def _review(actor: Actor, registration_id: int) -> RegistrationReview:
    return await views.review(actor, await access_registration(actor, registration_id))


@route.get("/registrations/{registration_id}", permission=P.REGISTRATION_READ, returns=RegistrationReview, summary="企业详情")
async def get_registration(actor: Actor, registration_id: int) -> RegistrationReview:
    return await _review(actor, registration_id)


add_flow_actions(
    route,
    "/registrations",
    noun="registration",
    process=PROCESS,
    read=P.REGISTRATION_READ,
    act=P.REGISTRATION_REVIEW,
    answer=_review,
    returns=RegistrationReview,
    without=("reject", "escalate", "reassign", "recall", "delegate", "add-sign", "remove-sign", "opine", "override", "terminate"),
)


@route.post(
    "/registrations/{registration_id}/unmask",
    permission=P.REGISTRATION_UNMASK,
    body=EnterpriseReason,
    returns=ContactPhone,
    rate=Rate(60, 600, "actor"),
    summary="查看联系人完整手机号",
)
async def unmask_contact(actor: Actor, registration_id: int, body: EnterpriseReason) -> ContactPhone:
    return ContactPhone(phone=await maintaining.unmask_phone(actor, registration_id, body.reason))


@route.post(
    "/registrations/{registration_id}/correct-uscc",
    permission=P.ACCOUNT_UPDATE,
    body=UsccCorrect,
    returns=RegistrationReview,
    summary="更正统一社会信用代码",
)
async def correct_uscc(actor: Actor, registration_id: int, body: UsccCorrect) -> RegistrationReview:
    await maintaining.correct_uscc(actor, registration_id, body.version, body.uscc, body.reason)
    return await _review(actor, registration_id)


@route.post(
    "/registrations/{registration_id}/disable",
    permission=P.ACCOUNT_UPDATE,
    body=EnterpriseReason,
    returns=RegistrationReview,
    summary="停用企业账号",
)
async def disable_enterprise(actor: Actor, registration_id: int, body: EnterpriseReason) -> RegistrationReview:
    await maintaining.switch_enterprise(actor, registration_id, active=False, reason=body.reason)
    return await _review(actor, registration_id)


@route.post(
    "/registrations/{registration_id}/enable",
    permission=P.ACCOUNT_UPDATE,
    body=EnterpriseReason,
    returns=RegistrationReview,
    summary="启用企业账号",
)
async def enable_enterprise(actor: Actor, registration_id: int, body: EnterpriseReason) -> RegistrationReview:
    await maintaining.switch_enterprise(actor, registration_id, active=True, reason=body.reason)
    return await _review(actor, registration_id)


@route.post(
    "/registrations/{registration_id}/void",
    permission=P.ACCOUNT_UPDATE,
    body=EnterpriseVoid,
    returns=RegistrationReview,
    summary="作废企业注册",
)
async def void_enterprise(actor: Actor, registration_id: int, body: EnterpriseVoid) -> RegistrationReview:
    await voiding.void_enterprise(actor, registration_id, body.version, body.reason)
    return await _review(actor, registration_id)
