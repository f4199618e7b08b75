"""SMS codes: six digits, five minutes, one use, five tries; bound to one phone and one scene (D9).

A captcha is asked after three messages to a phone or twenty from an address within an hour. Codes live in Redis only as a keyed
hash: losing Redis costs a re-send, nothing else.
"""

import hmac
import secrets
from typing import NamedTuple

from unionhub.integrations.errors import VendorError, VendorTimeout
from unionhub.integrations.sms.ports import SmsError, SmsPort
from unionhub.kernel import codes, services
from unionhub.kernel.authz import Caller
from unionhub.kernel.cache import RedisTokenStore
from unionhub.kernel.crypto import vault
from unionhub.kernel.db.transaction import taken_by_this_call
from unionhub.kernel.errors import InvalidFields, TooMany, Unavailable
from unionhub.kernel.ratelimit import RateLimiter
from unionhub.platform.account.enums import SmsScene
from unionhub.platform.account.errors import CaptchaRequired
from unionhub.platform.account.service.captchas import ensure_captcha

EXPIRES = 300
RESEND_AFTER = 60
TRIES = 5
PHONE_PER_HOUR = 3
IP_PER_HOUR = 20
PHONE_PER_DAY = 20
HOUR = 3600


class Sent(NamedTuple):
    """When a code may be asked for again and how long it lives, in seconds."""

    resend_after: int
    expires_in: int


def _digest(text: str) -> str:
    return vault().token_hash(text)[:40]


async def send_code(phone: str, scene: SmsScene, caller: Caller, captcha_id: str | None, captcha_answer: str | None) -> Sent:
    """Send a code. Raises InvalidFields (phone), TooMany (60 s between messages), CaptchaRequired, Unavailable."""
    checked = codes.check_mobile(phone)
    if not checked.ok:
        raise InvalidFields([("phone", "format", "请输入 11 位手机号码")])
    number = checked.value
    who = _digest(f"sms:{number}")
    limiter = services.get(RateLimiter)
    by_phone = await limiter.peek(f"sms:phone:{who}", PHONE_PER_HOUR, HOUR)
    by_ip = await limiter.peek(f"sms:ip:{caller.ip}", IP_PER_HOUR, HOUR)
    if not (by_phone.allowed and by_ip.allowed):
        if not captcha_id or not captcha_answer:
            raise CaptchaRequired(details={"captcha": True})
        await ensure_captcha(captcha_id, captcha_answer)
    pause = await limiter.hit(f"sms:pause:{scene.value}:{who}", 1, RESEND_AFTER)
    if not pause.allowed:
        raise TooMany(f"验证码刚刚发出，请 {pause.retry_after} 秒后再获取", {"retry_after": pause.retry_after})
    daily = await limiter.hit(f"sms:day:{who}", PHONE_PER_DAY, 86400)
    if not daily.allowed:
        raise TooMany("这个手机号今天获取验证码的次数已达上限，请明天再试", {"retry_after": daily.retry_after})
    await limiter.hit(f"sms:phone:{who}", PHONE_PER_HOUR, HOUR)
    await limiter.hit(f"sms:ip:{caller.ip}", IP_PER_HOUR, HOUR)
    await _deliver(number, f"sms:code:{scene.value}:{who}")
    return Sent(RESEND_AFTER, EXPIRES)


async def _deliver(number: str, key: str) -> None:
    code = f"{secrets.randbelow(1_000_000):06d}"
    store = services.get(RedisTokenStore)
    await store.set(key, _digest(f"{key}:{code}"), EXPIRES)
    await store.delete(f"{key}:tries")
    try:
        await services.get(SmsPort).send(number, [code, str(EXPIRES // 60)])  # type: ignore[type-abstract]
    except VendorTimeout:
        return  # the message may be on its way: the code stays valid
    except VendorError as error:
        await store.delete(key)
        if isinstance(error, SmsError) and error.is_bad_number:
            raise InvalidFields([("phone", "unreachable", "这个号码收不到短信，请换一个手机号")]) from error
        raise Unavailable("短信暂时发不出去，请稍后再试") from error


async def ensure_code(phone: str, scene: SmsScene, code: str, field: str = "code") -> str:
    """Use up a code and return the normalised phone. Raises InvalidFields on ``field``.

    A call that the database makes run again keeps the code it has used up.
    """
    number = codes.normalise_mobile(phone)
    key = f"sms:code:{scene.value}:{_digest(f'sms:{number}')}"
    store = services.get(RedisTokenStore)
    stored = taken_by_this_call().get(key) or await store.get(key)
    if stored is None:
        raise InvalidFields([(field, "expired", "验证码已失效，请重新获取")])
    if await store.increment(f"{key}:tries", EXPIRES) > TRIES:
        await store.delete(key)
        raise InvalidFields([(field, "expired", "输错次数过多，请重新获取验证码")])
    if not hmac.compare_digest(stored, _digest(f"{key}:{code.strip()}")):
        raise InvalidFields([(field, "wrong", "验证码不正确，请核对短信")])
    if await store.take(key) is None:
        raise InvalidFields([(field, "expired", "验证码已使用，请重新获取")])
    return number
