"""Grids, their centres and the outline of a district, as its administrator keeps them (INSP-36, INSP-30)."""

from typing import Any

import pytest
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.stage import number
from backend.api.world import World

from unionhub.domains.inspection.models.cases import InspCase
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.org.models import OrgUnit

SQUARE = [[119.8, 31.7], [120.0, 31.7], [120.0, 31.9], [119.8, 31.9], [119.8, 31.7]]


@pytest.fixture
async def desk(world: World) -> Inspectorate:
    return await inspectorate_of(world)


async def added(desk: Inspectorate, **facts: Any) -> dict[str, Any]:
    made: dict[str, Any] = await desk.client("admin").post("/inspection/grids", {"name": f"新塘街道网格{number()}", **facts}, 201)
    return made


async def options(desk: Inspectorate, who: str = "clerk") -> set[str]:
    """The grids a form offers."""
    return {one["id"] for one in (await desk.client(who).get("/inspection/grids?open=true"))["items"]}


@pytest.mark.req("INSP-36")
async def test_a_grid_has_name_state_category_and_centre(desk: Inspectorate) -> None:
    made = await added(desk, longitude="119.912345", latitude="31.801234")
    assert (made["active"], made["category"], made["category_name"]) == (True, "street", "街道网格")
    assert (made["longitude"], made["latitude"]) == (119.912345, 31.801234)
    name = f"改名街道网格{number()}"
    changed = await desk.client("admin").call(
        "PATCH", f"/inspection/grids/{made['id']}", {"version": made["version"], "name": name, "longitude": "119.9", "latitude": "31.8"}
    )
    assert changed.status_code == 200 and changed.json()["name"] == name and changed.json()["longitude"] == 119.9
    assert made["id"] in await options(desk) and made["id"] in await options(desk, "officer")
    gone = await desk.client("admin").call(
        "PATCH", f"/inspection/grids/{made['id']}", {"version": changed.json()["version"], "longitude": None, "latitude": None}
    )
    assert gone.json()["longitude"] is None and gone.json()["name"] == name
    told = await AuditRecord.filter(object_id=int(made["id"]), action__startswith="org.unit").count()
    assert told == 3


@pytest.mark.req("INSP-36")
async def test_a_disabled_grid_is_no_option_any_more_and_its_cases_stay_as_they_are(desk: Inspectorate) -> None:
    made = await added(desk)
    desk.units["fresh"] = int(made["id"])
    case_id = await desk.register(grid="fresh")
    before = await InspCase.get(id=case_id)
    counted = await desk.client("admin").get("/inspection/grids?counted=true")
    assert {one["id"]: one["open_cases"] for one in counted["items"]}[made["id"]] == 1
    admin = desk.client("admin")
    assert (await admin.call("POST", f"/inspection/grids/{made['id']}/disable", {"version": made["version"]})).status_code == 422
    off = await admin.post(f"/inspection/grids/{made['id']}/disable", {"version": made["version"], "reason": "并入相邻街道"})
    assert off["active"] is False and made["id"] not in await options(desk)
    body = {"name": "周小一", "cert_no": desk.reporter().cert_no, "phone": desk.reporter().phone, "companions": [], "source": "11"}
    body |= {"employer_name": "青禾试验食品厂", "cause": "0601", "grid_unit_id": made["id"], "demand": "没有支付加班费"}
    refused = await desk.client("clerk").call("POST", "/inspection/cases", body)
    assert (refused.status_code, refused.json()["code"]) == (409, "inspection.grid_unavailable")
    after = await InspCase.get(id=case_id)
    assert (after.state, after.grid_unit_id, after.version) == (before.state, before.grid_unit_id, before.version)
    await desk.world.settle()
    [row] = [one for one in (await desk.client("clerk").get("/inspection/map"))["grids"] if one["grid_unit_id"] == made["id"]]
    assert (row["active"], row["received"]) == (False, 1), "what it had is still counted"
    on = await admin.post(f"/inspection/grids/{made['id']}/enable", {"version": off["version"]})
    assert on["active"] is True and made["id"] in await options(desk)


@pytest.mark.req("INSP-36")
async def test_the_map_shows_a_new_centre_after_the_next_look(desk: Inspectorate) -> None:
    made = await added(desk)
    await desk.world.settle()
    leader = desk.client("leader")
    tag = (await leader.http.get(leader.url("/inspection/map"), headers=leader.headers())).headers["etag"]
    await desk.client("admin").call(
        "PATCH", f"/inspection/grids/{made['id']}", {"version": made["version"], "longitude": "119.95", "latitude": "31.75"}
    )
    await desk.world.settle()
    answer = await leader.http.get(leader.url("/inspection/map"), headers={**leader.headers(), "If-None-Match": tag})
    assert answer.status_code == 200
    [row] = [one for one in answer.json()["grids"] if one["grid_unit_id"] == made["id"]]
    assert (row["longitude"], row["latitude"]) == (119.95, 31.75)


async def test_the_district_itself_has_a_centre_and_nothing_else_to_change(desk: Inspectorate) -> None:
    own = (await desk.client("admin").get("/inspection/grids"))["district"]
    assert (own["grid_unit_id"], own["name"], own["category_name"]) == ("0", "区本级", "区本级")
    admin, url = desk.client("admin"), f"/inspection/grids/{own['id']}"
    placed = await admin.call("PATCH", url, {"version": own["version"], "longitude": "119.9", "latitude": "31.8"})
    assert placed.status_code == 200 and placed.json()["longitude"] == 119.9
    named = await admin.call("PATCH", url, {"version": placed.json()["version"], "name": "别的名字"})
    off = await admin.call("POST", f"{url}/disable", {"version": placed.json()["version"], "reason": "试试看"})
    assert {named.json()["code"], off.json()["code"]} == {"inspection.district_fixed"}
    unit = await OrgUnit.get(id=int(own["id"]))
    assert unit.name.endswith("人力资源和社会保障局") and unit.status.value == "active"


async def test_names_are_kept_apart_and_an_old_version_changes_nothing(desk: Inspectorate) -> None:
    one, two = await added(desk), await added(desk)
    admin = desk.client("admin")
    taken = await admin.call("PATCH", f"/inspection/grids/{two['id']}", {"version": two["version"], "name": one["name"]})
    assert taken.status_code == 409
    stale = await admin.call("PATCH", f"/inspection/grids/{two['id']}", {"version": two["version"] + 5, "name": "晚到的名字"})
    assert (stale.status_code, stale.json()["code"]) == (409, "request.stale_version")
    half = await admin.call("PATCH", f"/inspection/grids/{two['id']}", {"version": two["version"], "longitude": "119.9"})
    abroad = await admin.call("POST", "/inspection/grids", {"name": "海上网格", "longitude": "12.5", "latitude": "41.9"})
    assert (half.status_code, abroad.status_code) == (422, 422)
    assert (await OrgUnit.get(id=int(two["id"]))).name == two["name"]


async def test_another_districts_grid_is_not_found_and_others_may_not_keep_grids(desk: Inspectorate) -> None:
    foreign = desk.units["ig9"]
    answer = await desk.client("admin").call("PATCH", f"/inspection/grids/{foreign}", {"version": 1, "name": "别区网格"})
    assert (answer.status_code, answer.json()["code"]) == (404, "inspection.grid_not_found")
    for name in ("clerk", "leader", "inspector", "officer"):
        assert (await desk.client(name).call("POST", "/inspection/grids", {"name": "自建网格"})).status_code == 403


@pytest.mark.req("INSP-30")
async def test_an_outline_of_ones_own_replaces_the_shipped_one_and_can_be_taken_back(desk: Inspectorate) -> None:
    admin = desk.client("admin")
    made = await added(desk, longitude="119.5", latitude="31.5")
    before = await admin.get("/inspection/outline")
    assert (before["source"], before["geojson"]) == ("none", None), "nothing is shipped for an invented district"
    sent = {
        "geojson": {"type": "Feature", "properties": {"name": "临溪区", "x": 1}, "geometry": {"type": "Polygon", "coordinates": [SQUARE]}}
    }
    put = await admin.call("PUT", "/inspection/outline", {"version": before["version"], **sent, "note": "区自然资源局提供"})
    assert put.status_code == 200, put.text
    own = await desk.client("officer").get("/inspection/outline")
    assert (own["source"], own["note"], own["bounds"]) == ("own", "区自然资源局提供", [119.8, 31.7, 120.0, 31.9])
    assert own["geojson"]["features"][0]["properties"] == {"name": "临溪区"}
    assert made["name"] in own["outside"]
    stale = await admin.call("PUT", "/inspection/outline", {"version": before["version"], **sent})
    assert stale.json()["code"] == "request.stale_version"
    bad = await admin.call("PUT", "/inspection/outline", {"version": own["version"], "geojson": {"type": "Point", "coordinates": [1, 2]}})
    assert (bad.status_code, bad.json()["code"]) == (422, "inspection.outline_unfit")
    assert (await desk.client("other_leader").get("/inspection/outline"))["source"] == "none"
    back = await admin.post("/inspection/outline/reset", {"version": own["version"]})
    assert back["source"] == "none"
