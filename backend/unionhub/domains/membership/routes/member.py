"""The worker's side of joining (JOIN-05, 06, 16, 17, 34; 电子会员证)."""

from unionhub.domains.membership import queries, views
from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.errors import NotMember
from unionhub.domains.membership.features import CARD
from unionhub.domains.membership.schemas.phone import (
    ApplicationCards,
    ApplicationDetail,
    MemberCard,
    MyMembership,
    Withdraw,
)
from unionhub.domains.membership.service.review import withdraw_application
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http.routes import Routes
from unionhub.platform.portal.ports import ensure_feature, may_use

route = Routes("membership", Audience.MEMBER)


async def replay_application(actor: Actor, application_id: int) -> ApplicationDetail:
    """The answer about one of the caller's applications."""
    return await views.application_detail(await queries.applications.access_own_application(actor, application_id))


@route.get("/me", permission=SIGNED_IN, returns=MyMembership, summary="我的入会状态")
async def my_membership(actor: Actor) -> MyMembership:
    member = await queries.members.own_member(actor)
    latest = next(iter(await queries.applications.own_applications(actor)), None)
    card = await views.application_card(latest) if latest else None
    if member is not None:
        shown = await views.member_card(member) if await may_use(actor, CARD.key) else None
        return MyMembership(state="member", application=card, card=shown)
    applying = latest is not None and latest.state is ApplicationState.PENDING
    return MyMembership(state="applying" if applying else "none", application=card, card=None)


@route.get("/applications", permission=SIGNED_IN, returns=ApplicationCards, summary="我的申请")
async def list_applications(actor: Actor) -> ApplicationCards:
    return ApplicationCards(items=[await views.application_card(one) for one in await queries.applications.own_applications(actor)])


@route.get("/applications/{application_id}", permission=SIGNED_IN, returns=ApplicationDetail, summary="我的申请详情与进度")
async def get_application(actor: Actor, application_id: int) -> ApplicationDetail:
    return await replay_application(actor, application_id)


@route.post("/applications/{application_id}/withdraw", permission=SIGNED_IN, body=Withdraw, returns=ApplicationDetail, summary="撤销申请")
async def withdraw(actor: Actor, application_id: int, body: Withdraw) -> ApplicationDetail:
    await withdraw_application(actor, application_id, body.version)
    return await replay_application(actor, application_id)


@route.get("/card", permission=SIGNED_IN, returns=MemberCard, summary="电子会员证")
async def get_card(actor: Actor) -> MemberCard:
    member = await queries.members.own_member(actor)
    if member is None:
        raise NotMember
    await ensure_feature(actor, CARD.key)
    return await views.member_card(member)
