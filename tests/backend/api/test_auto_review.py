"""Automatic review through the HTTP API (JOIN-08, JOIN-11)."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from backend.api.world import Client, World

from unionhub.domains.membership.models.auto_review import AutoReviewSetting

RULES = ["realname", "union", "membership", "materials", "by_code", "phone", "adult"]


@pytest.fixture(autouse=True)
async def clean(world: World) -> AsyncIterator[None]:
    """Every test begins and ends without any setting: another test's applications go to people."""
    await AutoReviewSetting.all().delete()
    yield
    await AutoReviewSetting.all().delete()


async def setting(client: Client, world: World, unit: str) -> Any:
    return await client.get("/membership/auto-review", unit_id=str(world.units[unit]))


async def change(client: Client, world: World, unit: str, status: int = 200, **chosen: Any) -> Any:
    version = (await setting(client, world, unit))["version"]
    body = {
        "unit_id": str(world.units[unit]),
        "version": version,
        "enabled": True,
        "form_kinds": ["unit"],
        "allow_not_found": False,
        "rules": RULES,
        **chosen,
    }
    answer = await client.call("PUT", "/membership/auto-review", body)
    assert answer.status_code == status, answer.text
    return answer.json()


@pytest.mark.req("JOIN-11")
async def test_nobody_is_approved_by_a_machine_until_somebody_switches_it_on(world: World) -> None:
    admin = await world.officer("unit_admin")
    found = await setting(admin, world, "a111")
    assert not found["enabled"] and not found["own"] and found["version"] == 0
    assert {rule["key"] for rule in found["rules"] if rule["required"]} == {"realname", "union", "membership"}
    _, application = await world.apply(await world.person(), (await world.qrcode())["token"])
    assert application["state"] == "pending"


@pytest.mark.req("JOIN-11")
async def test_a_union_follows_the_union_above_until_it_sets_its_own_and_may_follow_again(world: World) -> None:
    root, admin = await world.officer("root_admin"), await world.officer("unit_admin")
    await change(root, world, "a1", rules=["realname"], allow_not_found=True)
    followed = await setting(admin, world, "a111")
    assert followed["enabled"] and not followed["own"] and followed["inherited_from"]["name"] == "临溪区总工会"
    own = await change(admin, world, "a111", enabled=False)
    assert own["own"] and not own["enabled"] and own["version"] == 1
    body = {"unit_id": str(world.units["a111"]), "version": 1}
    back = await admin.post("/membership/auto-review/inherit", body)
    assert back["enabled"] and back["inherited_from"]["name"] == "临溪区总工会" and back["version"] == 0


@pytest.mark.req("JOIN-11")
async def test_two_officers_cannot_overwrite_each_others_conditions(world: World) -> None:
    admin = await world.officer("unit_admin")
    await change(admin, world, "a111")
    answer = await admin.call(
        "PUT",
        "/membership/auto-review",
        {
            "unit_id": str(world.units["a111"]),
            "version": 0,
            "enabled": False,
            "form_kinds": ["unit"],
            "allow_not_found": False,
            "rules": [],
        },
    )
    assert answer.status_code == 409 and (await setting(admin, world, "a111"))["enabled"]


@pytest.mark.req("JOIN-11")
async def test_the_required_conditions_stay_whatever_is_sent(world: World) -> None:
    admin = await world.officer("unit_admin")
    await change(admin, world, "a111", rules=[])
    kept = {rule["key"] for rule in (await setting(admin, world, "a111"))["rules"] if rule["on"]}
    assert kept == {"realname", "union", "membership"}


@pytest.mark.req("JOIN-08", "JOIN-11")
async def test_a_trial_says_who_would_have_passed_and_who_not_and_changes_nothing(world: World) -> None:
    admin = await world.officer("unit_admin")
    made, _, approved = await world.member()
    stranger = await world.person(known=False)
    _, unknown = await world.apply(stranger, (await world.qrcode())["token"])
    body = {"unit_id": str(world.units["a111"]), "form_kinds": ["unit"], "allow_not_found": False, "rules": RULES, "days": 3}
    trial = await admin.post("/membership/auto-review/trials", body)
    items = {one["id"]: one for one in trial["items"]}
    assert items[approved["id"]]["passes"], "somebody approved is no member yet when they applied"
    assert not items[unknown["id"]]["passes"]
    assert [check["name"] for check in items[unknown["id"]]["failed"]] == ["实名核对一致"]
    assert trial["looked_at"] == trial["total"] == trial["passes"] + trial["manual"]
    assert next(rule for rule in trial["by_rule"] if rule["key"] == "realname")["failed"] >= 1
    lenient = await admin.post("/membership/auto-review/trials", {**body, "allow_not_found": True})
    assert next(one for one in lenient["items"] if one["id"] == unknown["id"])["passes"]
    state = await admin.get(f"/membership/applications/{unknown['id']}")
    assert state["state"] == "pending" and not await AutoReviewSetting.all().count()
    assert made.cert_no not in str(trial)
