"""What officers enter into a member's record (JOIN-X7)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.queries.members import access_member
from unionhub.domains.membership.schemas.matters import ChangeCreate, StandingOut, UndoEnd
from unionhub.domains.membership.service.entering import enter_change
from unionhub.domains.membership.service.standing import Entry, undo_end
from unionhub.domains.membership.standing_view import standing_out
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.STAFF)


async def _standing(actor: Actor, member_id: int) -> StandingOut:
    return await standing_out(actor, await access_member(actor, member_id))


@route.get("/members/{member_id}/standing", permission=P.MEMBER_READ, returns=StandingOut, summary="会籍状态与变更记录")
async def get_standing(actor: Actor, member_id: int) -> StandingOut:
    return await _standing(actor, member_id)


@route.post("/members/{member_id}/changes", permission=P.MEMBER_CHANGE, body=ChangeCreate, returns=StandingOut, summary="登记会籍变更")
async def change_standing(actor: Actor, member_id: int, body: ChangeCreate) -> StandingOut:
    entry = Entry(body.change, body.happened_on, body.reason, body.document_no.strip(), body.document_file_id)
    await enter_change(actor, member_id, body.version, entry)
    return await _standing(actor, member_id)


@route.post("/members/{member_id}/reinstate", permission=P.MEMBER_CHANGE, body=UndoEnd, returns=StandingOut, summary="撤销会籍终止")
async def reinstate_member(actor: Actor, member_id: int, body: UndoEnd) -> StandingOut:
    await undo_end(actor, member_id, body.version, body.reason)
    return await _standing(actor, member_id)
