"""What a person keeps of how they work: for themselves only, bounded, and without anybody's numbers."""

import asyncio
from typing import Any

import pytest
from backend.api.stage import stage_of
from backend.api.world import Client, World

from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.preference.models import PreferenceFilter, PreferenceSetting

FILTERS = "/preference/lists/membership.members/filters"


async def officer(world: World) -> Client:
    return (await (await stage_of(world)).staff("union_viewer", "a111")).client


async def kept(client: Client) -> dict[str, Any]:
    answer: dict[str, Any] = await client.get("/preference/preferences")
    return answer


async def save(client: Client, title: str, status: int = 201, **more: Any) -> dict[str, Any]:
    body = {"title": title, "conditions": {"state": "pending", "sort": "-submitted_at"}, **more}
    answer = await client.call("POST", FILTERS, body)
    assert answer.status_code == status, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def test_a_list_opens_as_its_owner_left_it_and_nobody_elses(world: World) -> None:
    client, other = await officer(world), await officer(world)
    assert await kept(client) == {"shell": {"slim": False, "folded": []}, "lists": {}, "filters": []}
    setting = {"order": ["name", "unit", "phone"], "hidden": ["sex"], "density": "compact", "size": 50}
    for _ in range(2):
        assert (await client.call("PUT", "/preference/lists/membership.members", setting)).status_code == 200
    assert (await client.call("PUT", "/preference/shell", {"slim": True, "folded": ["org"]})).status_code == 200
    found = await kept(client)
    assert found["lists"] == {"membership.members": setting}
    assert found["shell"] == {"slim": True, "folded": ["org"]}
    assert (await kept(other))["lists"] == {}


async def test_two_windows_that_save_at_once_leave_one_setting(world: World) -> None:
    client = await officer(world)
    account_id = int((await client.get("/account/me"))["account"]["id"])
    bodies = [{"density": "compact", "size": size} for size in (20, 50, 100, 20, 50, 100)]
    answers = await asyncio.gather(*(client.call("PUT", "/preference/lists/audit", body) for body in bodies))
    assert {answer.status_code for answer in answers} == {200}
    assert await PreferenceSetting.filter(account_id=account_id, key="list.audit").count() == 1


@pytest.mark.parametrize("key", ["Members", "members;drop", "m" * 80, "成员"])
async def test_what_can_be_no_list_is_not_kept(world: World, key: str) -> None:
    client = await officer(world)
    assert (await client.call("PUT", f"/preference/lists/{key}", {"density": "compact"})).status_code == 404
    assert (await kept(client))["lists"] == {}


async def test_one_filter_of_a_list_is_the_default(world: World) -> None:
    client = await officer(world)
    first, second = await save(client, "待审核", is_default=True), await save(client, "本周")
    assert first["is_default"] and not second["is_default"]
    assert (await client.call("PATCH", f"/preference/filters/{second['id']}", {"is_default": True})).json()["is_default"]
    assert {one["title"]: one["is_default"] for one in (await kept(client))["filters"]} == {"待审核": False, "本周": True}
    assert (await client.call("PATCH", f"/preference/filters/{second['id']}", {"is_default": False})).status_code == 200
    assert not any(one["is_default"] for one in (await kept(client))["filters"])


async def test_a_saved_filter_is_renamed_refilled_and_deleted(world: World) -> None:
    client = await officer(world)
    made = await save(client, "快递")
    change = {"title": "快递小哥", "conditions": {"q": "张", "industry": "KD"}}
    changed = (await client.call("PATCH", f"/preference/filters/{made['id']}", change)).json()
    assert (changed["title"], changed["conditions"]) == ("快递小哥", {"q": "张", "industry": "KD"})
    assert (await client.call("DELETE", f"/preference/filters/{made['id']}")).status_code == 204
    assert (await kept(client))["filters"] == []
    actions = (
        await AuditRecord.filter(object_type="preference_filter", object_id=int(made["id"])).order_by("id").values_list("action", flat=True)
    )
    assert list(actions) == ["preference.filter.saved", "preference.filter.changed", "preference.filter.removed"]


async def test_a_name_is_given_once_per_list(world: World) -> None:
    client = await officer(world)
    await save(client, "待审核")
    other = await save(client, "已通过")
    assert (await save(client, "待审核", 409))["code"] == "preference.filter_name_taken"
    refused = await client.call("PATCH", f"/preference/filters/{other['id']}", {"title": "待审核"})
    assert (refused.status_code, refused.json()["code"]) == (409, "preference.filter_name_taken")
    assert sorted(one["title"] for one in (await kept(client))["filters"]) == ["已通过", "待审核"]


async def test_nobody_keeps_more_than_twenty_filters_of_a_list_even_at_once(world: World) -> None:
    client = await officer(world)
    for n in range(18):
        await save(client, f"筛选{n}")
    bodies = [{"title": f"同时{n}", "conditions": {"q": "王"}} for n in range(5)]
    answers = await asyncio.gather(*(client.call("POST", FILTERS, body) for body in bodies))
    assert sorted(answer.status_code for answer in answers) == [201, 201, 409, 409, 409]
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"preference.too_many_filters"}
    account_id = int((await client.get("/account/me"))["account"]["id"])
    assert await PreferenceFilter.filter(account_id=account_id).count() == 20


@pytest.mark.sec(20)
async def test_a_filter_that_holds_somebodys_number_is_not_kept(world: World) -> None:
    client, person = await officer(world), await world.person()
    for number in (person.phone, person.cert_no):
        refused = await save(client, "找人", 422, conditions={"q": number})
        assert refused["details"]["fields"][0]["field"] == "conditions.q"
        assert number not in str(refused)
    made = await save(client, "找人", conditions={"q": "李"})
    change = await client.call("PATCH", f"/preference/filters/{made['id']}", {"conditions": {"q": person.phone}})
    assert change.status_code == 422
    assert (await PreferenceFilter.get(id=int(made["id"]))).conditions == '{"q": "李"}'
