"""Codes on paper for those who keep them (INSP-01, INSP-02)."""

from functools import partial

from unionhub.domains.inspection import intake_views as views
from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.poster import draw_report_poster
from unionhub.domains.inspection.queries import intakes as queries
from unionhub.domains.inspection.schemas.intakes import IntakeCreate, IntakeFilter, IntakeImage, IntakeOut, IntakePoster, IntakeRevoke
from unionhub.domains.inspection.service import intakes
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Page, Raw
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.kernel.images import in_image_thread
from unionhub.kernel.qr import Correction, qr_png, qr_svg

route = Routes("inspection", Audience.STAFF)


async def _one(actor: Actor, intake_id: int) -> IntakeOut:
    return (await views.intake_outs([await queries.access_intake(actor, intake_id)]))[0]


async def replay_create(actor: Actor, intake_id: int) -> IntakeOut:
    """The answer to a repeated creation."""
    return await _one(actor, intake_id)


@route.get("/intakes", permission=P.INTAKE_READ, query=IntakeFilter, returns=Page[IntakeOut], summary="登记码列表")
async def list_intakes(actor: Actor, query: IntakeFilter) -> Page[IntakeOut]:
    rows, total = await queries.list_intakes(actor, query)
    return Page(items=await views.intake_outs(rows), total=total, page=query.page, size=query.size)


@route.post(
    "/intakes", permission=P.INTAKE_UPDATE, body=IntakeCreate, returns=IntakeOut, status=201, replay=replay_create, summary="新建登记码"
)
async def create_intake(actor: Actor, body: IntakeCreate) -> IntakeOut:
    return await _one(actor, await intakes.create_intake(actor, body))


@route.post("/intakes/{intake_id}/revoke", permission=P.INTAKE_UPDATE, body=IntakeRevoke, returns=IntakeOut, summary="停用登记码")
async def revoke_intake(actor: Actor, intake_id: int, body: IntakeRevoke) -> IntakeOut:
    await intakes.revoke_intake(actor, intake_id, body.reason)
    return await _one(actor, intake_id)


@route.get("/intakes/{intake_id}/image", permission=P.INTAKE_READ, query=IntakeImage, returns=Raw, summary="登记码图片")
async def intake_image(actor: Actor, intake_id: int, query: IntakeImage) -> Raw:
    url = intakes.report_url((await queries.access_intake(actor, intake_id)).token)
    if query.format == "svg":
        return Raw(qr_svg(url, correction=Correction.Q).encode("utf-8"), "image/svg+xml")
    return Raw(await in_image_thread(partial(qr_png, url, size=query.size, correction=Correction.Q)), "image/png")


@route.get(
    "/intakes/{intake_id}/poster", permission=P.INTAKE_READ, query=IntakePoster, returns=Raw, rate=Rate(30, 60, "actor"),
    summary="登记码海报",
)  # fmt: skip
async def intake_poster(actor: Actor, intake_id: int, query: IntakePoster) -> Raw:
    intake = await _one(actor, intake_id)
    drawn = partial(draw_report_poster, unit_name=intake.unit_name, grid_name=intake.grid_name, url=intake.url, size=query.size)
    headers = {"Content-Disposition": f'inline; filename="report-poster-{intake.token}.png"'}
    return Raw(await in_image_thread(drawn), "image/png", headers)
