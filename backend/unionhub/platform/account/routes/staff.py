"""Staff sign-in and own account (D8, D9; checks 1–5)."""

import base64

from unionhub.kernel.authz import PUBLIC, SIGNED_IN, Actor, Audience, Caller
from unionhub.kernel.http import SetCookie, with_cookies
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.kernel.qr import qr_png
from unionhub.platform.account import views
from unionhub.platform.account.enums import AccountKind, ClientKind
from unionhub.platform.account.schemas import (
    CapacitySwitch,
    PasswordChange,
    StaffLoginRequest,
    StaffMe,
    TotpBegun,
    TotpConfirm,
    TotpOff,
)
from unionhub.platform.account.service import totp
from unionhub.platform.account.service.passwords import change_own_password
from unionhub.platform.account.service.sign_in import Credentials, SignedIn, sign_in, sign_out, switch_capacity

route = Routes("account", Audience.STAFF)
COOKIE = "uh_staff"
PATH = "/api/v1/staff"


def _cookie(token: str | None) -> SetCookie:
    return SetCookie(COOKIE, token, PATH)


async def _answer(signed: SignedIn, client: ClientKind) -> object:
    if client is ClientKind.MINI:
        return await views.staff_me(signed.actor, signed.token, show_token=True)
    return with_cookies(await views.staff_me(signed.actor, signed.token), _cookie(signed.token))


@route.post("/sessions", permission=PUBLIC, body=StaffLoginRequest, returns=StaffMe, status=201, rate=Rate(60, 60), summary="工作人员登录")
async def open_staff_session(body: StaffLoginRequest, caller: Caller) -> object:
    given = Credentials(body.username, body.password, body.captcha_id, body.captcha_answer, body.otp)
    return await _answer(await sign_in(AccountKind.STAFF, given, body.client, caller), body.client)


@route.get("/me", permission=SIGNED_IN, returns=StaffMe, while_restricted=True, summary="我的账号、岗位与权限")
async def me(actor: Actor) -> StaffMe:
    return await views.staff_me(actor)


@route.post(
    "/sessions/current/capacity", permission=SIGNED_IN, body=CapacitySwitch, returns=StaffMe, while_restricted=True, summary="切换岗位"
)
async def change_capacity(actor: Actor, body: CapacitySwitch) -> object:
    client = (await views.session_of(actor)).client
    return await _answer(await switch_capacity(actor, body.capacity_id, client), client)


@route.delete("/sessions/current", permission=SIGNED_IN, while_restricted=True, summary="退出登录")
async def close_session(actor: Actor) -> object:
    await sign_out(actor)
    return with_cookies(None, _cookie(None))


@route.put("/password", permission=SIGNED_IN, body=PasswordChange, while_restricted=True, rate=Rate(10, 300, "actor"), summary="修改密码")
async def change_password(actor: Actor, body: PasswordChange) -> None:
    await change_own_password(actor, body.old_password, body.new_password)


@route.post("/totp", permission=SIGNED_IN, returns=TotpBegun, status=201, while_restricted=True, summary="开始启用动态口令")
async def begin_totp(actor: Actor) -> TotpBegun:
    secret, uri = await totp.begin(actor)
    return TotpBegun(secret=secret, uri=uri, qr="data:image/png;base64," + base64.b64encode(qr_png(uri, size=320)).decode("ascii"))


@route.post(
    "/totp/confirm",
    permission=SIGNED_IN,
    body=TotpConfirm,
    returns=StaffMe,
    while_restricted=True,
    rate=Rate(10, 300, "actor"),
    summary="确认启用动态口令",
)
async def confirm_totp(actor: Actor, body: TotpConfirm) -> StaffMe:
    await totp.confirm(actor, body.otp)
    return await views.staff_me(actor)


@route.delete("/totp", permission=SIGNED_IN, body=TotpOff, rate=Rate(10, 300, "actor"), summary="停用动态口令")
async def switch_totp_off(actor: Actor, body: TotpOff) -> None:
    await totp.switch_off(actor, body.password)
