"""The added fields of the form of new-form workers, for the top union (JOIN-07)."""

import json

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership import queries
from unionhub.domains.membership.enums.newform import ANSWER_KIND_NAMES
from unionhub.domains.membership.models.newform import JoinField
from unionhub.domains.membership.schemas.newform import FieldCreate, FieldOut, FieldUpdate
from unionhub.domains.membership.service import fields
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.STAFF)


def _out(row: JoinField) -> FieldOut:
    facts = {name: getattr(row, name) for name in FieldOut.model_fields if name not in ("kind_name", "options")}
    return FieldOut(**facts, kind_name=ANSWER_KIND_NAMES[row.kind], options=json.loads(row.options))


async def replay_add(actor: Actor, field_id: int) -> FieldOut:
    """The answer to a repeated addition."""
    return _out(await queries.newform.access_field(actor, field_id))


@route.get("/fields", permission=P.FORM_READ, returns=Listing[FieldOut], summary="入会申请表的增补字段")
async def list_fields(actor: Actor) -> Listing[FieldOut]:
    return Listing(items=[_out(row) for row in await queries.newform.list_fields(actor)])


@route.post("/fields", permission=P.FORM_UPDATE, body=FieldCreate, returns=FieldOut, status=201, replay=replay_add, summary="增补字段")
async def add_field(actor: Actor, body: FieldCreate) -> FieldOut:
    return _out(await fields.add_field(actor, body))


@route.patch("/fields/{field_id}", permission=P.FORM_UPDATE, body=FieldUpdate, returns=FieldOut, summary="修改、停用或启用字段")
async def change_field(actor: Actor, field_id: int, body: FieldUpdate) -> FieldOut:
    return _out(await fields.change_field(actor, field_id, body))
