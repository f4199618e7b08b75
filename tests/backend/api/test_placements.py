"""Those whose union was not known: the 归属待定 list, and giving them one before and after approval (JOIN-20)."""

from typing import Any

import pytest
from backend.api.world import Client, World

from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member


async def waiting(client: Client, kind: str, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get("/membership/placements", kind=kind, q=name))["items"]
    return found


async def assign(client: Client, world: World, row: dict[str, Any], unit: str, status: int = 200, **changes: Any) -> Any:
    item = {"id": row["id"], "version": row["version"]}
    body = {"kind": row["kind"], "unit_id": str(world.units[unit]), "items": [item], "note": "签约公司在本街道", **changes}
    return await client.post("/membership/placements/assign", body, status)


@pytest.mark.req("JOIN-20")
async def test_an_application_is_given_to_a_union_before_it_is_approved_and_the_member_belongs_there(world: World) -> None:
    made = await world.person()
    client, application = await world.apply(made, (await world.qrcode("a11"))["token"])
    await MembershipApplication.filter(id=int(application["id"])).update(placement_pending=True, employer_name="不在库里的公司")
    city = await world.officer("city_admin")
    [row] = await waiting(city, "application", made.name)
    assert row["unit"]["name"] == "柳桥街道总工会" and row["employer_name"] == "不在库里的公司"
    assert (await assign(city, world, row, "a112"))["done"] == 1
    assert await waiting(city, "application", made.name) == []
    again = await assign(city, world, row, "a111")
    assert again["done"] == 0 and again["failed"][0]["code"] == "request.stale_version"
    review = await city.get(f"/membership/applications/{application['id']}")
    assert review["unit"]["name"] == "青禾食品厂工会" and not review["placement_pending"]
    assert review["current_unit"]["id"] == application["current_unit"]["id"], "who reviews it stays"
    assert any("青禾食品厂工会" in one["body"] for one in (await client.get("/notice/notices"))["items"])


@pytest.mark.req("JOIN-20")
async def test_a_member_of_the_list_is_given_to_a_union_afterwards_with_a_record(world: World) -> None:
    made, client, decided = await world.member()
    await Member.filter(id=int(decided["member_id"])).update(status=MemberStatus.POOL)
    admin = await world.officer("city_admin")
    [row] = await waiting(admin, "member", made.name)
    assert (await assign(admin, world, row, "a112"))["done"] == 1
    found = await admin.get(f"/membership/members/{decided['member_id']}")
    assert found["unit_chain"][-1]["name"] == "青禾食品厂工会" and found["status"] == "20"
    assert found["history"][0]["title"] == "归属划定到青禾食品厂工会" and found["history"][0]["note"] == "签约公司在本街道"
    card = await client.get("/membership/card")
    assert card["unit"]["name"] == "青禾食品厂工会"
    assert any("青禾食品厂工会" in one["body"] for one in (await client.get("/notice/notices"))["items"])
    again = await assign(admin, world, {**row, "version": row["version"] + 1}, "a111")
    assert again["failed"][0]["code"] == "membership.not_waiting_for_union"


@pytest.mark.req("JOIN-20")
async def test_nobody_is_given_to_a_union_outside_ones_branch(world: World) -> None:
    made, _, decided = await world.member()
    await Member.filter(id=int(decided["member_id"])).update(status=MemberStatus.POOL)
    admin = await world.officer("city_admin")
    [row] = await waiting(admin, "member", made.name)
    await assign(admin, world, row, "b11", 404)
    elsewhere = await world.officer("other_admin")
    assert await waiting(elsewhere, "member", made.name) == []
    refused = await assign(elsewhere, world, row, "b11")
    assert refused["done"] == 0 and (await Member.get(id=int(decided["member_id"]))).status is MemberStatus.POOL
