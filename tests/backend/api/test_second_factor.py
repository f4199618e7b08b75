"""The second factor of staff accounts (check 4), seen from outside."""

import asyncio
import dataclasses
from collections.abc import Iterator

import pyotp
import pytest
from backend.api.stage import alive, later, stage_of
from backend.api.world import PASSWORD, Client, World

from unionhub.kernel import clock, services
from unionhub.kernel.site import Site
from unionhub.platform.account.models import Account, Session


@pytest.fixture
def demanding() -> Iterator[None]:
    """An installation that wants a second factor of every officer."""
    site = services.get(Site)
    services.bind(Site, dataclasses.replace(site, staff_second_factor=True))
    yield
    services.bind(Site, site)


async def enabled(client: Client) -> pyotp.TOTP:
    """Switch the second factor on; returns the device."""
    device = pyotp.TOTP((await client.post("/account/totp", status=201))["secret"])
    await client.post("/account/totp/confirm", {"otp": device.at(clock.now())}, 200)
    return device


@pytest.mark.sec(4)
async def test_an_account_with_a_second_factor_is_opened_by_one_fresh_code_once(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111")
    device = await enabled(staff.client)
    answer, _ = await stage.try_sign_in(staff.username)
    assert answer.status_code == 422 and answer.json()["code"] == "account.otp_required"
    used = device.at(clock.now())
    answer, _ = await stage.try_sign_in(staff.username, otp=used)
    assert answer.json()["code"] == "account.otp_wrong", "the code that switched it on is used up"
    later(seconds=60)
    fresh = device.at(clock.now())
    answers = await asyncio.gather(*(stage.try_sign_in(staff.username, otp=fresh) for _ in range(4)))
    assert sorted(answer.status_code for answer, _ in answers) == [201, 422, 422, 422]
    later(seconds=300)
    answer, _ = await stage.try_sign_in(staff.username, otp=fresh)
    assert answer.status_code == 422, "an old code is worthless"
    assert await Session.filter(account_id=staff.id, ended_at=None).count() == 2


@pytest.mark.sec(4)
@pytest.mark.usefixtures("demanding")
async def test_where_the_deployment_demands_it_nothing_is_done_without_a_second_factor(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111")
    assert staff.client.me["restriction"] == "second_factor"
    refused = await staff.client.call("GET", "/membership/members")
    assert refused.status_code == 403 and refused.json()["code"] == "auth.second_factor_required"
    await enabled(staff.client)
    assert (await staff.client.get("/account/me"))["restriction"] is None
    assert (await staff.client.call("GET", "/membership/members")).status_code == 200
    off = await staff.client.call("DELETE", "/account/totp", {"password": PASSWORD})
    assert off.status_code == 409 and off.json()["code"] == "account.second_factor_demanded"
    assert (await Account.get(id=staff.id)).totp_confirmed_at is not None


@pytest.mark.sec(4)
async def test_a_lost_second_factor_is_taken_off_by_another_administrator_than_the_passwords(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111")
    await enabled(staff.client)
    path = f"/account/users/{staff.id}/totp"
    assert (await (await world.officer("sysadmin")).call("DELETE", path)).status_code == 403
    assert (await Account.get(id=staff.id)).totp_confirmed_at is not None
    assert (await (await world.officer("secadmin")).call("DELETE", path)).status_code == 200
    assert not await alive(staff.client)
    assert (await stage.try_sign_in(staff.username))[0].status_code == 201
