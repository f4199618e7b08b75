"""Captchas: one picture, one try, five minutes."""

import base64
import io
from collections.abc import AsyncIterator

import pytest
from PIL import Image

from unionhub.kernel.cache import RedisTokenStore, close_redis, create_redis
from unionhub.kernel.captcha import CaptchaService


@pytest.fixture
async def store() -> AsyncIterator[RedisTokenStore]:
    client = create_redis("")
    yield RedisTokenStore(client, "captcha")
    await close_redis(client)


async def test_the_picture_is_a_png_that_does_not_name_its_answer(store: RedisTokenStore) -> None:
    captcha = await CaptchaService(store).create()
    head, _, body = captcha.image.partition(",")
    data = base64.b64decode(body)
    answer = await store.get(captcha.captcha_id)
    assert head == "data:image/png;base64"
    assert Image.open(io.BytesIO(data)).size == (150, 56)
    assert answer is not None and len(answer) == 4
    assert answer.encode() not in data and answer not in captcha.captcha_id


async def test_the_right_answer_counts_once_in_any_case(store: RedisTokenStore) -> None:
    service = CaptchaService(store)
    captcha = await service.create()
    answer = await store.get(captcha.captcha_id) or ""
    assert await service.verify(captcha.captcha_id, f" {answer.lower()} ")
    assert not await service.verify(captcha.captcha_id, answer)


async def test_a_wrong_answer_uses_the_captcha_up(store: RedisTokenStore) -> None:
    service = CaptchaService(store)
    captcha = await service.create()
    answer = await store.get(captcha.captcha_id) or ""
    assert not await service.verify(captcha.captcha_id, "????")
    assert not await service.verify(captcha.captcha_id, answer)


async def test_an_unknown_or_expired_captcha_is_wrong(store: RedisTokenStore) -> None:
    service = CaptchaService(store, ttl_seconds=0.02)
    captcha = await service.create()
    answer = await store.get(captcha.captcha_id) or ""
    import asyncio

    await asyncio.sleep(0.05)
    assert not await service.verify(captcha.captcha_id, answer)
    assert not await service.verify("unknown", "")


async def test_non_ascii_answers_are_wrong_not_errors(store: RedisTokenStore) -> None:
    service = CaptchaService(store)
    captcha = await service.create()
    assert not await service.verify(captcha.captcha_id, "验证码😀")
