"""Notices on the phone, and the WeChat messages a person allows (SYS-08)."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.notice import queries, service
from unionhub.platform.notice.routes.common import notice_routes
from unionhub.platform.notice.schemas import SubscriptionGrant, SubscriptionsOut, WechatTemplate

notices = notice_routes(Audience.MEMBER)
route = Routes("notice", Audience.MEMBER)


@route.get("/templates", permission=SIGNED_IN, returns=Listing[WechatTemplate], summary="可以订阅的微信消息")
async def list_templates() -> Listing[WechatTemplate]:
    return Listing(items=queries.list_wechat_templates())


@route.post(
    "/subscriptions",
    permission=SIGNED_IN,
    body=SubscriptionGrant,
    returns=SubscriptionsOut,
    rate=Rate(30, 60, by="actor"),
    summary="记录微信订阅授权",
)
async def record_grants(actor: Actor, body: SubscriptionGrant) -> SubscriptionsOut:
    return SubscriptionsOut(accepted=await service.record_grants(actor, body))
