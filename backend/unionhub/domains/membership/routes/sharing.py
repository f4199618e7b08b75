"""What a member passes on: the link of the own union, and a poster of it for the phone's album (JOIN-03)."""

from unionhub.domains.membership import queries, views
from unionhub.domains.membership.errors import NotMember
from unionhub.domains.membership.schemas.newform import InvitationQuery, ShareOut
from unionhub.domains.membership.service.inviting import invitation_code, make_invitation
from unionhub.domains.membership.service.qrcodes import join_url
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Raw
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.org.ports import system_get_unit

route = Routes("membership", Audience.MEMBER)


@route.get("/share", permission=SIGNED_IN, returns=ShareOut, summary="分享本人所在工会的入会码")
async def get_share(actor: Actor) -> ShareOut:
    member = await queries.members.own_member(actor)
    if member is None:
        return ShareOut(state="none", token="", url="", unit=None)
    unit = await system_get_unit(member.unit_id)
    code = await invitation_code(unit)
    if code is None:
        return ShareOut(state="none", token="", url="", unit=views.unit_name(unit))
    return ShareOut(state="ready", token=code.share_token, url=join_url(code.share_token), unit=views.unit_name(unit))


@route.get(
    "/share/poster",
    permission=SIGNED_IN,
    query=InvitationQuery,
    returns=Raw,
    rate=Rate(30, 600, "actor"),
    summary="邀请海报（存到手机相册）",
)
async def get_share_poster(actor: Actor, query: InvitationQuery) -> Raw:
    member = await queries.members.own_member(actor)
    if member is None:
        raise NotMember
    picture = await make_invitation(member.unit_id, member.name if query.signed == "name" else "")
    return Raw(picture, "image/png", {"Content-Disposition": 'inline; filename="invitation.png"'})
