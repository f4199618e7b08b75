"""The phone side: three ways in, my account (SYS-01, SYS-21, D8)."""

from unionhub.kernel.authz import PUBLIC, SIGNED_IN, Actor, Audience, Caller
from unionhub.kernel.http import Redirect, SetCookie, with_cookies
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.account import views
from unionhub.platform.account.enums import ClientKind, IdentityProvider
from unionhub.platform.account.schemas import (
    AuthorizeUrlOut,
    MemberLogin,
    MemberMe,
    MemberMeUpdate,
    OAuthBegin,
    OAuthCallback,
    SmsLogin,
    WeChatLogin,
)
from unionhub.platform.account.service import phone_side
from unionhub.platform.account.service.profile import set_elder_mode
from unionhub.platform.account.service.sign_in import sign_out

route = Routes("account", Audience.MEMBER)
COOKIE = "uh_member"
PATH = "/api/v1/member"
STATE_COOKIE = "uh_oauth"
STATE_PATH = "/api/v1/member/account/wechat-oauth"


def _cookie(token: str | None) -> SetCookie:
    return SetCookie(COOKIE, token, PATH, 90 * 86400)


@route.post(
    "/sessions/wechat", permission=PUBLIC, body=WeChatLogin, returns=MemberLogin, status=201, rate=Rate(60, 60), summary="小程序登录"
)
async def sign_in_wechat(body: WeChatLogin, caller: Caller) -> MemberLogin:
    signed = await phone_side.sign_in_by_wechat(IdentityProvider.WECHAT_MP, body.code, ClientKind.MINI, caller)
    return await views.member_login(signed, show_token=True)


@route.post("/sessions/sms", permission=PUBLIC, body=SmsLogin, returns=MemberLogin, status=201, rate=Rate(30, 60), summary="短信验证码登录")
async def sign_in_sms(body: SmsLogin, caller: Caller) -> object:
    signed = await phone_side.sign_in_by_sms(body.phone, body.code, caller)
    return with_cookies(await views.member_login(signed, show_token=False), _cookie(signed.token))


@route.get("/wechat-oauth", permission=PUBLIC, query=OAuthBegin, returns=AuthorizeUrlOut, rate=Rate(60, 60), summary="公众号网页授权地址")
async def begin_oauth(query: OAuthBegin) -> object:
    begun = await phone_side.begin_oauth(query.return_to)
    return with_cookies(AuthorizeUrlOut(authorize_url=begun.authorize_url), SetCookie(STATE_COOKIE, begun.state, STATE_PATH, 600))


@route.get("/wechat-oauth/callback", permission=PUBLIC, query=OAuthCallback, returns=Redirect, rate=Rate(60, 60), summary="公众号授权回调")
async def finish_oauth(query: OAuthCallback, caller: Caller, cookies: dict[str, str]) -> Redirect:
    phone_side.ensure_same_browser(query.state, cookies.get(STATE_COOKIE, ""))
    signed, return_to = await phone_side.finish_oauth(query.code, query.state, caller)
    session = (_cookie(signed.token),) if signed is not None else ()
    return Redirect(return_to, (*session, SetCookie(STATE_COOKIE, None, STATE_PATH)))


@route.get("/me", permission=SIGNED_IN, returns=MemberMe, summary="我的账号")
async def me(actor: Actor) -> MemberMe:
    return await views.member_me(actor)


@route.patch("/me", permission=SIGNED_IN, body=MemberMeUpdate, returns=MemberMe, summary="修改我的设置")
async def update_me(actor: Actor, body: MemberMeUpdate) -> MemberMe:
    await set_elder_mode(actor, body.elder_mode)
    return await views.member_me(actor)


@route.post("/phone/wechat", permission=SIGNED_IN, body=WeChatLogin, returns=MemberMe, rate=Rate(20, 60, "actor"), summary="微信手机号绑定")
async def bind_phone_wechat(actor: Actor, body: WeChatLogin) -> MemberMe:
    await phone_side.bind_phone_by_wechat(actor, body.code)
    return await views.member_me(actor)


@route.post("/phone/sms", permission=SIGNED_IN, body=SmsLogin, returns=MemberMe, rate=Rate(20, 60, "actor"), summary="短信绑定手机号")
async def bind_phone_sms(actor: Actor, body: SmsLogin) -> MemberMe:
    await phone_side.bind_phone_by_sms(actor, body.phone, body.code)
    return await views.member_me(actor)


@route.delete("/sessions/current", permission=SIGNED_IN, while_restricted=True, summary="退出登录")
async def close_session(actor: Actor) -> object:
    await sign_out(actor)
    return with_cookies(None, _cookie(None))
