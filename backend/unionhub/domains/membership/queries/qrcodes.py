"""Scoped reads of join codes."""

from tortoise.expressions import Q

from unionhub.domains.membership.errors import QrcodeUnknown
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.queries.scope import within
from unionhub.domains.membership.schemas.staff import QrcodeFilter
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import scope_q


async def list_qrcodes(actor: Actor, query: QrcodeFilter) -> tuple[list[JoinQrcode], int]:
    """One page of join codes in scope and their number."""
    condition = await within(actor, query.unit_id)
    if query.state:
        condition &= Q(state=query.state)
    if query.form_kind:
        condition &= Q(form_kind=query.form_kind)
    rows = JoinQrcode.filter(condition)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), await rows.count()


async def access_qrcode(actor: Actor, qrcode_id: int) -> JoinQrcode:
    """A join code of a unit in scope, or QrcodeUnknown (404)."""
    row = await JoinQrcode.filter(scope_q(actor), id=qrcode_id).first()
    if row is None:
        raise QrcodeUnknown
    return row
