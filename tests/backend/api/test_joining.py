"""From the poster to the card (the main job), through the HTTP API."""

import uuid

import pytest
from backend.api.world import World


@pytest.mark.req("JOIN-13", "JOIN-19", "JOIN-34")
async def test_a_courier_scans_applies_is_approved_and_holds_a_card(world: World) -> None:
    made = await world.person()
    code = await world.qrcode("a111")
    landing = await world.anonymous().get(f"/membership/qrcodes/{code['token']}")
    assert landing["state"] == "active"
    assert landing["unit"]["name"] == "速达快递（青禾）有限公司工会"
    client, application = await world.apply(made, code["token"])
    assert application["state"] == "pending"
    assert application["current_unit"]["name"] == "速达快递（青禾）有限公司工会"
    admin = await world.officer("unit_admin")
    todos = await admin.get("/inbox/todos")
    assert any(made.name in todo["title"] for todo in todos["items"])
    listed = await admin.get("/membership/applications", state="pending", q=made.name)
    row = next(one for one in listed["items"] if one["id"] == application["id"])
    assert row["cert_tail"] == made.cert_no[-4:] and row["phone_tail"] == made.phone[-4:]
    review = await admin.get(f"/membership/applications/{application['id']}")
    assert [check["result"] for check in review["checks"]] == ["pass", "pass", "pass", "pass"]
    decided = await admin.post(f"/membership/applications/{application['id']}/approve", {"version": review["version"]})
    assert decided["state"] == "approved"
    card = await client.get("/membership/card")
    assert card["name"] == made.name and card["unit"]["name"] == "速达快递（青禾）有限公司工会"
    assert len(card["member_no"]) == 16 and card["member_no"].startswith("990102")
    await world.settle()
    member = (await admin.get("/membership/members", q=card["member_no"]))["items"]
    assert len(member) == 1
