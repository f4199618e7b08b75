"""Picture captchas: drawn off the loop, answered once, within five minutes. No look-alike characters, case ignored."""

import asyncio
import base64
import hmac
import secrets
from dataclasses import dataclass
from typing import Protocol

from captcha.image import ImageCaptcha

from unionhub.kernel.codes import squeeze
from unionhub.kernel.drawing import FONT_PATH

TTL_SECONDS = 300
LENGTH = 4
_ALPHABET = "ABCDEFGHJKLMNPQRTUVWXY346789"
_WIDTH, _HEIGHT = 150, 56


class CaptchaStore(Protocol):
    """Where answers wait; `kernel.cache.RedisTokenStore` is one."""

    async def set(self, key: str, value: str, ttl_seconds: float) -> None: ...

    async def take(self, key: str) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Captcha:
    """What goes to the browser: an id and a PNG data URL."""

    captcha_id: str
    image: str


class CaptchaService:
    """Makes and checks captchas."""

    def __init__(self, store: CaptchaStore, *, ttl_seconds: float = TTL_SECONDS) -> None:
        self._store = store
        self._ttl = ttl_seconds
        self._drawer = ImageCaptcha(width=_WIDTH, height=_HEIGHT, fonts=[str(FONT_PATH)], font_sizes=(38, 42, 46))

    async def create(self) -> Captcha:
        """A new captcha; its answer waits in the store under its id."""
        answer = "".join(secrets.choice(_ALPHABET) for _ in range(LENGTH))
        captcha_id = secrets.token_urlsafe(18)
        picture = await asyncio.to_thread(self._draw, answer)
        await self._store.set(captcha_id, answer, self._ttl)
        return Captcha(captcha_id, "data:image/png;base64," + base64.b64encode(picture).decode("ascii"))

    async def verify(self, captcha_id: str, answer: str) -> bool:
        """Whether the answer is right. Either way the captcha is used up."""
        expected = await self._store.take(captcha_id)
        if expected is None:
            return False
        return hmac.compare_digest(expected.encode("utf-8"), squeeze(answer).upper().encode("utf-8"))

    def _draw(self, answer: str) -> bytes:
        return bytes(self._drawer.generate(answer, format="png").getvalue())
