"""Many sign-ins in one second (D8, check 2). Costs about 3 s."""

import pytest
from backend.api.world import PASSWORD, World
from backend.concurrency.crowd import many, outcomes, together

from unionhub.platform.account.models import Account, AccountIdentity, LoginGuard

pytestmark = pytest.mark.commits


async def test_one_wechat_user_who_signs_in_twenty_times_at_once_has_one_account(world: World) -> None:
    made = await world.person()
    accounts = await Account.all().count()
    logins = [await world.simulator.login_code(made.user_id) for _ in range(20)]
    clients = [world.anonymous("member", f"10.7.0.{number}") for number in range(20)]
    calls = [client.call("POST", "/account/sessions/wechat", {"code": code}) for client, code in zip(clients, logins, strict=True)]
    answers = await together(calls)
    assert outcomes(answers) == {"201": 20}
    assert len({answer.json()["account"]["id"] for answer in answers}) == 1
    assert await Account.all().count() == accounts + 1, "no account without a way in is left behind"
    assert await AccountIdentity.filter(account_id=int(answers[0].json()["account"]["id"])).count() == 1


@pytest.mark.sec(2)
async def test_wrong_passwords_in_one_second_are_all_counted_and_lock_the_pair(world: World) -> None:
    caller = world.anonymous("staff", "10.6.0.1")
    body = {"username": "viewer", "password": "Wrong#2026no"}
    answers = await together([caller.call("POST", "/account/sessions", body) for _ in range(many(30, 10))])
    assert {answer.status_code for answer in answers} <= {401, 409, 422}, outcomes(answers)
    row = await LoginGuard.filter(locked_until__isnull=False).get()
    assert row.failures == len(answers), "none is lost, none is counted twice"
    right = await caller.call("POST", "/account/sessions", {"username": "viewer", "password": PASSWORD})
    assert (right.status_code, right.json()["code"]) == (409, "account.locked")
