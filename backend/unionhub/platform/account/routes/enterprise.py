"""Sign-in of enterprise HR on the PC portal (D9)."""

from unionhub.kernel.authz import PUBLIC, SIGNED_IN, Actor, Audience, Caller
from unionhub.kernel.http import SetCookie, with_cookies
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.account import views
from unionhub.platform.account.enums import AccountKind, ClientKind
from unionhub.platform.account.schemas import (
    ContactUpdate,
    EnterpriseLoginRequest,
    EnterpriseMe,
    PasswordChange,
    PasswordRecovery,
    SmsLogin,
)
from unionhub.platform.account.service import enterprises, phone_side
from unionhub.platform.account.service.passwords import change_own_password
from unionhub.platform.account.service.sign_in import Credentials, sign_in, sign_out

route = Routes("account", Audience.ENTERPRISE)
COOKIE = "uh_enterprise"
PATH = "/api/v1/enterprise"


@route.post(
    "/sessions", permission=PUBLIC, body=EnterpriseLoginRequest, returns=EnterpriseMe, status=201, rate=Rate(60, 60), summary="企业用户登录"
)
async def open_enterprise_session(body: EnterpriseLoginRequest, caller: Caller) -> object:
    given = Credentials(body.username, body.password, body.captcha_id, body.captcha_answer)
    signed = await sign_in(AccountKind.ENTERPRISE, given, ClientKind.WEB, caller)
    return with_cookies(await views.enterprise_me(signed.actor, signed.token), SetCookie(COOKIE, signed.token, PATH))


@route.get("/me", permission=SIGNED_IN, returns=EnterpriseMe, while_restricted=True, summary="我的企业账号")
async def me(actor: Actor) -> EnterpriseMe:
    return await views.enterprise_me(actor)


@route.delete("/sessions/current", permission=SIGNED_IN, while_restricted=True, summary="退出登录")
async def close_session(actor: Actor) -> object:
    await sign_out(actor)
    return with_cookies(None, SetCookie(COOKIE, None, PATH))


@route.put("/password", permission=SIGNED_IN, body=PasswordChange, while_restricted=True, rate=Rate(10, 300, "actor"), summary="修改密码")
async def change_password(actor: Actor, body: PasswordChange) -> None:
    await change_own_password(actor, body.old_password, body.new_password)


@route.patch("/me", permission=SIGNED_IN, body=ContactUpdate, returns=EnterpriseMe, summary="修改联系人姓名")
async def update_me(actor: Actor, body: ContactUpdate) -> EnterpriseMe:
    await enterprises.change_own_name(actor, body.name)
    return await views.enterprise_me(actor)


@route.put("/phone", permission=SIGNED_IN, body=SmsLogin, returns=EnterpriseMe, rate=Rate(20, 600, "actor"), summary="更换联系人手机号")
async def change_phone(actor: Actor, body: SmsLogin) -> EnterpriseMe:
    await phone_side.bind_phone_by_sms(actor, body.phone, body.code)
    return await views.enterprise_me(actor)


@route.post("/password-recoveries", permission=PUBLIC, body=PasswordRecovery, rate=Rate(20, 600), summary="用短信验证码找回密码")
async def recover_password(body: PasswordRecovery, caller: Caller) -> None:
    await enterprises.recover_password(body.username, body.phone, body.code, body.new_password, caller)
