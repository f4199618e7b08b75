"""Handing in an application: by a code, by a union found, by the place of work, or once more (JOIN-05, 06, 07, 10, 20; JOIN-X1)."""

from unionhub.domains.membership import queries, views
from unionhub.domains.membership.newform_view import application_filled
from unionhub.domains.membership.schemas.newform import ApplicationAgain, ApplicationFilled, DetailedApplication
from unionhub.domains.membership.schemas.phone import ApplicationCreate, ApplicationDetail
from unionhub.domains.membership.service.submit import Form, submit, submit_again
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.MEMBER)


async def replay_submit(actor: Actor, application_id: int) -> ApplicationDetail:
    """The answer to a repeated submission of the same form."""
    return await views.application_detail(await queries.applications.access_own_application(actor, application_id))


def _form(body: ApplicationCreate | DetailedApplication | ApplicationAgain) -> Form:
    consents = [(one.key, one.version) for one in body.consents]
    form = Form(body.name, body.cert_no, body.phone, body.sms_code, consents, getattr(body, "qr_token", None))
    if isinstance(body, ApplicationCreate):
        return form
    return form._replace(unit_id=body.unit_id, new_form=body.new_form.facts() if body.new_form else None)


@route.post(
    "/applications",
    permission=SIGNED_IN,
    body=ApplicationCreate,
    returns=ApplicationDetail,
    status=201,
    replay=replay_submit,
    rate=Rate(30, 600, "actor"),
    summary="提交入会申请",
)
async def create_application(actor: Actor, body: ApplicationCreate) -> ApplicationDetail:
    return await replay_submit(actor, (await submit(actor, _form(body))).id)


@route.post(
    "/applications/detailed",
    permission=SIGNED_IN,
    body=DetailedApplication,
    returns=ApplicationDetail,
    status=201,
    replay=replay_submit,
    rate=Rate(30, 600, "actor"),
    summary="提交入会申请：自己查找工会，或填写工作情况",
)
async def create_detailed_application(actor: Actor, body: DetailedApplication) -> ApplicationDetail:
    return await replay_submit(actor, (await submit(actor, _form(body))).id)


@route.get("/applications/{application_id}/form", permission=SIGNED_IN, returns=ApplicationFilled, summary="我填写过的申请，用于修改重提")
async def get_filled(actor: Actor, application_id: int) -> ApplicationFilled:
    return await application_filled(await queries.applications.access_own_application(actor, application_id))


@route.post(
    "/applications/{application_id}/reapply",
    permission=SIGNED_IN,
    body=ApplicationAgain,
    returns=ApplicationDetail,
    status=201,
    replay=replay_submit,
    rate=Rate(30, 600, "actor"),
    summary="修改后重新提交",
)
async def reapply(actor: Actor, application_id: int, body: ApplicationAgain) -> ApplicationDetail:
    return await replay_submit(actor, (await submit_again(actor, application_id, _form(body))).id)
