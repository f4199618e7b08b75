"""Join codes for officers (JOIN-01, JOIN-X6)."""

import asyncio

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership import queries, views
from unionhub.domains.membership.enums.applications import FormKind
from unionhub.domains.membership.poster import draw_poster
from unionhub.domains.membership.schemas.staff import PosterQuery, QrcodeCreate, QrcodeFilter, QrcodeImage, QrcodeOut, QrcodeRevoke
from unionhub.domains.membership.service import qrcodes
from unionhub.kernel import services
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Page, Raw
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.kernel.qr import Correction, qr_png, qr_svg
from unionhub.kernel.site import Site
from unionhub.platform.org.ports import system_get_unit, system_path_names, system_units

route = Routes("membership", Audience.STAFF)


async def _one(actor: Actor, qrcode_id: int) -> QrcodeOut:
    code = await queries.qrcodes.access_qrcode(actor, qrcode_id)
    return views.qrcode_out(code, await system_get_unit(code.unit_id))


async def replay_create(actor: Actor, qrcode_id: int) -> QrcodeOut:
    """The answer to a repeated creation."""
    return await _one(actor, qrcode_id)


@route.get("/qrcodes", permission=P.QRCODE_READ, query=QrcodeFilter, returns=Page[QrcodeOut], summary="入会二维码列表")
async def list_qrcodes(actor: Actor, query: QrcodeFilter) -> Page[QrcodeOut]:
    rows, total = await queries.qrcodes.list_qrcodes(actor, query)
    units = await system_units([row.unit_id for row in rows])
    return Page(items=[views.qrcode_out(row, units[row.unit_id]) for row in rows], total=total, page=query.page, size=query.size)


@route.post(
    "/qrcodes", permission=P.QRCODE_CREATE, body=QrcodeCreate, returns=QrcodeOut, status=201, replay=replay_create, summary="生成入会二维码"
)
async def create_qrcode(actor: Actor, body: QrcodeCreate) -> QrcodeOut:
    code = await qrcodes.create_qrcode(actor, body.unit_id, body.form_kind)
    return await _one(actor, code.id)


@route.get("/qrcodes/{qrcode_id}", permission=P.QRCODE_READ, returns=QrcodeOut, summary="入会二维码详情")
async def get_qrcode(actor: Actor, qrcode_id: int) -> QrcodeOut:
    return await _one(actor, qrcode_id)


@route.post("/qrcodes/{qrcode_id}/revoke", permission=P.QRCODE_REVOKE, body=QrcodeRevoke, returns=QrcodeOut, summary="停用入会二维码")
async def revoke_qrcode(actor: Actor, qrcode_id: int, body: QrcodeRevoke) -> QrcodeOut:
    await qrcodes.revoke_qrcode(actor, qrcode_id, body.reason)
    return await _one(actor, qrcode_id)


@route.post(
    "/qrcodes/{qrcode_id}/renew",
    permission=P.QRCODE_REVOKE,
    body=QrcodeRevoke,
    returns=QrcodeOut,
    status=201,
    replay=replay_create,
    summary="停用入会二维码并重新生成",
)
async def renew_qrcode(actor: Actor, qrcode_id: int, body: QrcodeRevoke) -> QrcodeOut:
    return await _one(actor, (await qrcodes.renew_qrcode(actor, qrcode_id, body.reason)).id)


@route.get("/qrcodes/{qrcode_id}/image", permission=P.QRCODE_READ, query=QrcodeImage, returns=Raw, summary="二维码图片")
async def qrcode_image(actor: Actor, qrcode_id: int, query: QrcodeImage) -> Raw:
    code = await queries.qrcodes.access_qrcode(actor, qrcode_id)
    url = qrcodes.join_url(code.token)
    if query.format == "svg":
        return Raw(qr_svg(url, correction=Correction.Q).encode("utf-8"), "image/svg+xml")
    return Raw(await asyncio.to_thread(qr_png, url, size=query.size, correction=Correction.Q), "image/png")


@route.get(
    "/qrcodes/{qrcode_id}/poster",
    permission=P.QRCODE_READ,
    query=PosterQuery,
    returns=Raw,
    rate=Rate(30, 60, "actor"),
    summary="入会海报",
)
async def qrcode_poster(actor: Actor, qrcode_id: int, query: PosterQuery) -> Raw:
    code = await queries.qrcodes.access_qrcode(actor, qrcode_id)
    unit = await system_get_unit(code.unit_id)
    site = services.get(Site)
    path = (await system_path_names([unit.id]))[unit.id]
    picture = await asyncio.to_thread(
        lambda: draw_poster(
            site_name=site.name,
            union_name=unit.name,
            unit_path=path,
            url=qrcodes.join_url(code.token),
            size=query.size,
            theme=site.theme,
            new_form=code.form_kind is FormKind.NEW_FORM,
        )
    )
    return Raw(picture, "image/png", {"Content-Disposition": f'inline; filename="poster-{code.token}.png"'})
