"""Captchas and SMS codes: open to anybody, rate limited."""

from unionhub.kernel import services
from unionhub.kernel.authz import PUBLIC, Audience, Caller
from unionhub.kernel.captcha import CaptchaService
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.account.schemas import CaptchaOut, SmsCodeOut, SmsCodeRequest
from unionhub.platform.account.service.sms_codes import send_code

route = Routes("account", Audience.PUBLIC)


@route.post("/captchas", permission=PUBLIC, returns=CaptchaOut, status=201, rate=Rate(60, 60), everywhere=True, summary="获取图形验证码")
async def create_captcha() -> CaptchaOut:
    captcha = await services.get(CaptchaService).create()
    return CaptchaOut(captcha_id=captcha.captcha_id, image=captcha.image)


@route.post(
    "/sms-codes", permission=PUBLIC, body=SmsCodeRequest, returns=SmsCodeOut, status=202, rate=Rate(60, 3600), summary="获取短信验证码"
)
async def create_sms_code(body: SmsCodeRequest, caller: Caller) -> SmsCodeOut:
    sent = await send_code(body.phone, body.scene, caller, body.captcha_id, body.captcha_answer)
    return SmsCodeOut(resend_after=sent.resend_after, expires_in=sent.expires_in)
