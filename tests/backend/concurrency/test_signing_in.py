"""Many sign-ins in one second (D8, check 2). Costs about 3 s."""

import asyncio

import pytest
from backend.api.world import PASSWORD, World
from backend.concurrency.crowd import many, outcomes, together

from unionhub.integrations.wechat.ports import MiniProgramPort, WeChatIdentity
from unionhub.kernel import services
from unionhub.platform.account.models import Account, AccountIdentity, LoginGuard

pytestmark = pytest.mark.commits


class SameInstant:
    """WeChat as this test needs it: everybody's code is exchanged in the same instant, for the same new user."""

    def __init__(self, callers: int) -> None:
        self._together = asyncio.Barrier(callers)

    async def code_to_session(self, code: str) -> WeChatIdentity:
        await self._together.wait()
        return WeChatIdentity(openid="o-same-instant", unionid="u-same-instant", session_key="k")


async def test_one_new_wechat_user_who_signs_in_eight_times_at_once_has_one_account(world: World) -> None:
    accounts, real = await Account.all().count(), services.get(MiniProgramPort)  # type: ignore[type-abstract]
    services.bind(MiniProgramPort, SameInstant(8))  # type: ignore[type-abstract, arg-type]
    try:
        clients = [world.anonymous("member", f"10.7.0.{number}") for number in range(8)]
        answers = await together([client.call("POST", "/account/sessions/wechat", {"code": "c0de"}) for client in clients])
    finally:
        services.bind(MiniProgramPort, real)  # type: ignore[type-abstract]
    assert outcomes(answers) == {"201": 8}
    assert len({answer.json()["account"]["id"] for answer in answers}) == 1
    assert await Account.all().count() == accounts + 1, "no account without a way in is left behind"
    assert await AccountIdentity.filter(account_id=int(answers[0].json()["account"]["id"])).count() == 1


@pytest.mark.sec(2)
async def test_of_many_wrong_passwords_in_one_second_two_are_looked_at_and_the_rest_must_bring_a_captcha(world: World) -> None:
    caller = world.anonymous("staff", "10.6.0.1")
    body = {"username": "viewer", "password": "Wrong#2026no"}
    before = {row.id for row in await LoginGuard.all()}
    answers = await together([caller.call("POST", "/account/sessions", body) for _ in range(many(30, 10))])
    codes = sorted(answer.json()["code"] for answer in answers)
    assert codes == ["account.bad_credentials"] * 2 + ["account.captcha_required"] * (len(answers) - 2)
    (row,) = await LoginGuard.exclude(id__in=list(before) or [0])
    assert row.failures == 2, "none is lost, none is counted twice"
    right = await caller.call("POST", "/account/sessions", {"username": "viewer", "password": PASSWORD})
    assert (right.status_code, right.json()["code"]) == (422, "account.captcha_required")
