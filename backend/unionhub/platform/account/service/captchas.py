"""Checking the captcha a login or an SMS request brings."""

from unionhub.kernel import services
from unionhub.kernel.captcha import CaptchaService
from unionhub.platform.account.errors import CaptchaWrong


async def ensure_captcha(captcha_id: str, answer: str) -> None:
    """Use up a captcha. Raises CaptchaWrong; the page fetches a new picture."""
    if not await services.get(CaptchaService).verify(captcha_id, answer):
        raise CaptchaWrong
