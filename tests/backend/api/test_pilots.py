"""Opening joining by code union by union: the union above decides (JOIN-35)."""

from typing import Any

import pytest
from backend.api.applying import filled, hand_in, ready
from backend.api.world import World

from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.org.models import OrgUnit


async def switch(world: World, officer: str, units: list[str], opened: bool, **more: Any) -> Any:
    ids = [str(world.units[one]) for one in units]
    return await (await world.officer(officer)).call("POST", "/membership/pilots/switch", {"unit_ids": ids, "opened": opened, **more})


@pytest.mark.req("JOIN-35")
async def test_a_union_not_opened_says_so_and_takes_no_application_until_the_union_above_opens_it(world: World) -> None:
    code = await world.qrcode("b11")
    closed = await switch(world, "root_admin", ["b11"], False, reason="试点尚未轮到")
    assert closed.status_code == 200 and closed.json() == {"changed": 1}
    landing = await world.anonymous().get(f"/membership/qrcodes/{code['token']}")
    assert landing["state"] == "not_open" and "暂未开通" in landing["message"]
    made, client = await ready(world)
    for way in ({"qr_token": code["token"]}, {"qr_token": landing["share_token"]}, {"unit_id": str(world.units["b11"])}):
        answer = await hand_in(client, await filled(world, made, **way))
        assert answer.status_code == 409 and answer.json()["code"] == "membership.union_not_open"
    found = await world.anonymous().get("/membership/unions", q="港口机械")
    assert [one["opened"] for one in found["items"]] == [False]
    assert (await switch(world, "root_admin", ["b11"], True, reason="第二批试点")).json() == {"changed": 1}
    assert (await hand_in(client, await filled(world, made, qr_token=code["token"]))).status_code == 201
    records = await AuditRecord.filter(action="org.unit.scan_join_switched", object_id=world.units["b11"]).order_by("id")
    assert [one.reason for one in records][-2:] == ["试点尚未轮到", "第二批试点"]


@pytest.mark.req("JOIN-35")
async def test_no_union_opens_or_closes_itself_nor_one_outside_its_branch(world: World) -> None:
    own = await switch(world, "unit_admin", ["a111"], False)
    assert own.status_code == 409 and own.json()["code"] == "org.scan_join_by_upper"
    unit = await OrgUnit.get(id=world.units["a111"])
    patched = await (await world.officer("unit_admin")).call(
        "PATCH", f"/org/units/{unit.id}", {"version": unit.version, "scan_join_enabled": False}
    )
    assert patched.status_code == 409 and patched.json()["code"] == "org.scan_join_by_upper"
    assert (await switch(world, "city_admin", ["b11"], False)).status_code == 404
    together = await switch(world, "city_admin", ["a112", "b11"], False)
    assert together.status_code == 404, "one outside the branch stops all"
    for name in ("a111", "a112", "b11"):
        assert (await OrgUnit.get(id=world.units[name])).scan_join_enabled


@pytest.mark.req("JOIN-35")
async def test_a_whole_branch_is_opened_step_by_step(world: World) -> None:
    closed = await switch(world, "city_admin", ["a1"], False, with_below=True)
    many = closed.json()["changed"]
    assert many >= 4  # other tests may have planted unions here
    assert (await switch(world, "city_admin", ["a1"], False, with_below=True)).json() == {"changed": 0}
    city = await world.officer("city_admin")
    listed = await city.get("/membership/pilots", opened="false", size=100)
    below = {str(world.units[one]) for one in ("a1", "a11", "a111", "a112")}
    assert below <= {one["id"] for one in listed["items"]}
    assert (await switch(world, "city_admin", ["a111"], True)).json() == {"changed": 1}
    opened = await city.get("/membership/pilots", opened="true", unit_id=str(world.units["a1"]))
    assert [one["id"] for one in opened["items"]] == [str(world.units["a111"])]
    assert (await switch(world, "city_admin", ["a1"], True, with_below=True)).json() == {"changed": many - 1}
    own = next(one for one in (await city.get("/membership/pilots", q="青禾市总工会"))["items"] if one["own"])
    assert own["id"] == str(world.units["a"])
    history = await city.get(f"/org/units/{world.units['a112']}/changes")
    assert history["items"][0]["changes"][0]["label"] == "扫码入会"
