"""Which features want a member or a verified member, and that the server holds everybody to it (JOIN-22, JOIN-25)."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from backend.api.world import Client, World

from unionhub.domains.membership.models.members import Member
from unionhub.kernel import clock
from unionhub.platform.portal.models import PortalFeature

QUESTION = {"title": "想问一下", "text": "请问怎样参加技能培训？"}


@pytest.fixture(autouse=True)
async def _as_shipped() -> AsyncIterator[None]:
    yield
    await PortalFeature.all().delete()


async def require(world: World, key: str, requires: str) -> Any:
    admin = await world.officer("sysadmin")
    [feature] = [one for one in (await admin.get("/portal/features"))["items"] if one["key"] == key]
    return await admin.call("PATCH", f"/portal/features/{key}", {"requires": requires, "version": feature["version"]})


async def verify(decided: dict[str, Any], *, verified: bool = True) -> None:
    at, via = (clock.now(), "officer") if verified else (None, "")
    await Member.filter(id=int(decided["member_id"])).update(verified_at=at, verified_via=via)


async def ask(client: Client, **more: Any) -> tuple[int, dict[str, Any]]:
    answer = await client.call("POST", "/content/consultations", {**QUESTION, **more})
    return answer.status_code, answer.json()


@pytest.mark.req("JOIN-22")
async def test_the_card_and_consultation_open_to_verified_members_only_when_the_operator_says_so(world: World) -> None:
    _, client, decided = await world.member()
    await verify(decided, verified=False)
    assert (await client.call("GET", "/membership/card")).status_code == 200
    assert (await ask(client))[0] == 201
    assert (await require(world, "membership.card", "verified")).status_code == 200
    assert (await require(world, "content.consultation", "verified")).status_code == 200
    refused = await client.call("GET", "/membership/card")
    assert (refused.status_code, refused.json()["code"]) == (403, "portal.verification_required")
    assert refused.json()["details"] == {"feature": "membership.card", "name": "电子会员证", "requires": "verified"}
    mine = await client.get("/membership/me")
    assert mine["state"] == "member" and mine["card"] is None, "the card is not given away by another answer"
    status, body = await ask(client)
    assert (status, body["code"]) == (403, "portal.verification_required")
    allowed = {one["key"]: one["allowed"] for one in (await client.get("/portal/features"))["items"]}
    assert allowed["membership.card"] is False and allowed["org.place"] is True
    await verify(decided)
    assert (await client.call("GET", "/membership/card")).status_code == 200
    assert (await client.get("/membership/me"))["card"]["name"]
    assert (await ask(client))[0] == 201


@pytest.mark.req("JOIN-22")
async def test_who_is_no_member_is_told_to_join_until_the_operator_opens_consultation_to_all(world: World) -> None:
    client = await world.phone_of(await world.person())
    status, body = await ask(client)
    assert (status, body["code"]) == (403, "portal.membership_required") and "加入工会" in body["message"]
    await require(world, "content.consultation", "none")
    status, body = await ask(client)
    assert (status, body["code"]) == (409, "content.no_union")
    status, body = await ask(client, unit_id=str(world.units["e"]))
    assert status == 422
    status, body = await ask(client, unit_id=str(world.units["a111"]))
    assert status == 201 and body["unit"]["name"] == "速达快递（青禾）有限公司工会"


async def test_a_requirement_below_what_a_feature_can_work_with_is_refused(world: World) -> None:
    answer = await require(world, "membership.card", "none")
    assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["field"] == "requires"
    admin = await world.officer("sysadmin")
    [card] = [one for one in (await admin.get("/portal/features"))["items"] if one["key"] == "membership.card"]
    assert [one["value"] for one in card["choices"]] == ["member", "verified"] and card["requires"] == "member"


async def test_a_setting_changed_meanwhile_is_not_overwritten(world: World) -> None:
    admin = await world.officer("sysadmin")
    await require(world, "org.place", "member")
    stale = await admin.call("PATCH", "/portal/features/org.place", {"requires": "verified", "version": 1})
    assert (stale.status_code, stale.json()["code"]) == (409, "request.stale_version")
    assert (await PortalFeature.get(key="org.place")).requires == "member"


@pytest.mark.req("JOIN-25")
async def test_the_phone_learns_where_a_union_is_to_lead_there(world: World) -> None:
    admin = await world.officer("root_admin")
    unit_id = world.units["a111"]
    unit = await admin.get(f"/org/units/{unit_id}")
    client = await world.phone_of(await world.person())
    place = await client.get(f"/org/places/{unit_id}")
    assert place["address"] == "青禾市临溪区柳桥路 8 号" and place["longitude"] is None and place["navigation_url"] is None
    change = {"version": unit["version"], "longitude": 119.95, "latitude": 31.78}
    assert (await admin.call("PATCH", f"/org/units/{unit_id}", change)).status_code == 200
    place = await client.get(f"/org/places/{unit_id}")
    assert (place["longitude"], place["latitude"]) == (119.95, 31.78) and "to=119.95,31.78," in place["navigation_url"]
    assert (await client.call("GET", "/org/places/1")).status_code == 404
