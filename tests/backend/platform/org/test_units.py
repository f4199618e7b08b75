"""Building and changing the tree: five levels, names, levels, history, versions (ORG-01, ORG-02)."""

import json

import httpx
import pytest
from backend.platform.inbox.desk import Seat
from backend.platform.org.stage import Stage

from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.org import permissions as p
from unionhub.platform.org.models import OrgUnit, OrgUnitChange

pytestmark = pytest.mark.commits


async def state() -> tuple[list[tuple[object, ...]], int, int, int]:
    """Everything a refused call must leave as it was."""
    rows = await OrgUnit.all().order_by("path").values_list("path", "name", "status", "parent_id", "version", "child_seq", "level")
    return list(rows), await AuditRecord.all().count(), await QueueEvent.all().count(), await OrgUnitChange.all().count()


async def add(seat: Seat, parent_id: int, name: str, level: str | None = "70", **more: object) -> httpx.Response:
    return await seat.post("/org/units", {"parent_id": str(parent_id), "name": name, "level": level, **more})


@pytest.mark.req("ORG-01")
async def test_a_tree_of_five_levels_can_be_built(stage: Stage) -> None:
    top = await stage.at("p")
    parent = stage.units["p"]
    for level, name in (("30", "新河市总工会"), ("40", "南浦区总工会"), ("50", "石塘街道总工会"), ("70", "云客外卖石塘站工会")):
        made = await add(top, parent, name, level)
        assert made.status_code == 201, made.text
        parent = int(made.json()["id"])
    last = made.json()
    assert last["path_names"] == "示例省总工会 / 新河市总工会 / 南浦区总工会 / 石塘街道总工会 / 云客外卖石塘站工会"
    assert (last["level_name"], last["child_count"], last["version"]) == ("基层工会委员会", 0, 1)
    assert (await OrgUnit.get(id=parent)).depth == 5


async def test_the_facts_of_a_unit_are_kept_and_shown_in_words(stage: Stage) -> None:
    facts = {"org_type": "08", "area_code": "990102", "address": "示例路 1 号", "contact_name": "陈一", "contact_phone": "0999-88005678"}
    made = (await add(await stage.at("a"), stage.units["a11"], "晨光印务有限公司工会", **facts)).json()
    assert {key: made[key] for key in facts} == facts
    assert (made["org_type_name"], made["kind"], made["status"], made["scan_join_enabled"]) == ("企业工会", "union", "active", True)


@pytest.mark.req("ORG-01", "SYS-X3")
async def test_adding_a_unit_leaves_row_history_audit_and_event(stage: Stage) -> None:
    unit_id = int((await add(await stage.at("a"), stage.units["a1"], "晨光印务工会", contact_phone="13800001234")).json()["id"])
    record = await AuditRecord.get(action="org.unit.added")
    assert (record.object_id, record.unit_id, record.object_label) == (unit_id, stage.units["a1"], "晨光印务工会")
    assert "13800001234" not in record.changes and "138****1234" in record.changes
    assert json.loads((await QueueEvent.get(name="org.unit_added")).data)["parent_id"] == stage.units["a1"]
    (line,) = (await (await stage.at("a")).get(f"/org/units/{unit_id}/changes")).json()["items"]
    assert line["kind"] == "added"
    assert {"field": "contact_phone", "label": "联系电话", "before": None, "after": "138****1234"} in line["changes"]


@pytest.mark.sec(37)
async def test_the_same_addition_sent_twice_makes_one_unit(stage: Stage) -> None:
    seat = await stage.at("a")
    body = {"parent_id": str(stage.units["a1"]), "name": "晨光印务工会", "level": "70"}
    first = await seat.post("/org/units", body, key="unit-key-0001")
    again = await seat.post("/org/units", body, key="unit-key-0001")
    assert (first.status_code, again.json()["id"]) == (201, first.json()["id"])
    assert await OrgUnit.filter(name="晨光印务工会").count() == 1
    other = await seat.post("/org/units", body | {"name": "另一家工会"}, key="unit-key-0001")
    assert other.json()["code"] == "request.idempotency_mismatch"
    assert not await OrgUnit.filter(name="另一家工会").exists()


@pytest.mark.parametrize("name", ["速达快递（青禾）有限公司工会", "速达快递(青禾)有限公司工会", "速达快递 （青禾） 有限公司工会"])
async def test_two_active_siblings_cannot_share_a_name(stage: Stage, name: str) -> None:
    before = await state()
    refused = await add(await stage.at("a"), stage.units["a11"], name)
    assert (refused.status_code, refused.json()["code"]) == (409, "org.name_taken")
    assert await state() == before
    assert (await add(await stage.at("a"), stage.units["a1"], name)).status_code == 201  # elsewhere it may


@pytest.mark.parametrize(
    ("where", "more", "code"),
    [
        ("a111", {"level": "40"}, "org.level_above_parent"),
        ("a1", {"level": "30"}, "org.level_above_parent"),
        ("a1", {"level": None}, "request.invalid_fields"),
        ("a1", {"level": "41"}, "request.invalid_fields"),
        ("a1", {"kind": "grid", "level": None}, "org.kind_not_allowed"),
        ("a1", {"kind": "enterprise", "level": "70"}, "request.invalid_fields"),
        ("a1", {"level": "70", "org_type": "99"}, "request.invalid_fields"),
        ("a1", {"level": "70", "contact_phone": "12345"}, "request.invalid_fields"),
        ("a1", {"level": "70", "uscc": "91320404MA1X00000X"}, "request.invalid_fields"),
        ("a1", {"level": "70", "area_code": "99x"}, "request.invalid_fields"),
        ("a1", {"level": "70", "path": "000001"}, "request.invalid_fields"),
    ],
)
async def test_a_unit_with_a_wrong_place_or_fact_is_refused_and_nothing_is_made(
    stage: Stage, where: str, more: dict[str, object], code: str
) -> None:
    before = await state()
    refused = await (await stage.at("p")).post("/org/units", {"parent_id": str(stage.units[where]), "name": "新单位工会", **more})
    assert (refused.status_code in (409, 422), refused.json()["code"]) == (True, code), refused.text
    assert await state() == before


async def test_the_eleventh_level_is_refused(stage: Stage) -> None:
    seat, parent = await stage.at("p"), stage.units["a111"]
    for depth in range(6, 11):
        made = await add(seat, parent, f"第{depth}级小组", "90")
        assert made.status_code == 201, made.text
        parent = int(made.json()["id"])
    before = await state()
    refused = await add(seat, parent, "第11级小组", "90")
    assert (refused.status_code, refused.json()["code"]) == (409, "org.too_deep")
    assert await state() == before


async def test_a_changed_fact_is_kept_with_what_it_was_before(stage: Stage) -> None:
    seat, unit_id = await stage.at("a"), stage.units["a111"]
    changed = await seat.patch(f"/org/units/{unit_id}", {"version": 1, "name": "速达物流工会", "scan_join_enabled": False})
    assert (changed.json()["name"], changed.json()["scan_join_enabled"], changed.json()["version"]) == ("速达物流工会", False, 2)
    changes = json.loads((await AuditRecord.get(action="org.unit.changed")).changes)
    assert {"field": "name", "label": "名称", "before": "速达快递（青禾）有限公司工会", "after": "速达物流工会"} in changes
    assert {"field": "scan_join_enabled", "label": "扫码入会", "before": "是", "after": "否"} in changes
    assert (await add(seat, stage.units["a11"], "速达快递（青禾）有限公司工会")).status_code == 201  # the old name is free


async def test_a_change_on_an_old_version_is_refused_and_nothing_changes(stage: Stage) -> None:
    seat, unit_id = await stage.at("a"), stage.units["a111"]
    assert (await seat.patch(f"/org/units/{unit_id}", {"version": 1, "address": "一号"})).status_code == 200
    before = await state()
    refused = await seat.patch(f"/org/units/{unit_id}", {"version": 1, "address": "二号"})
    assert (refused.status_code, refused.json()["code"], refused.json()["details"]) == (409, "request.stale_version", {"version": 2})
    assert await state() == before


async def test_a_level_cannot_be_raised_above_the_parent_nor_lowered_below_the_children(stage: Stage) -> None:
    seat = await stage.at("p")
    before = await state()
    above = await seat.patch(f"/org/units/{stage.units['a11']}", {"version": 1, "level": "30"})
    below = await seat.patch(f"/org/units/{stage.units['a1']}", {"version": 1, "level": "90"})
    assert {above.json()["code"], below.json()["code"]} == {"org.level_above_parent"}
    assert await state() == before


async def test_a_change_that_changes_nothing_leaves_no_trace(stage: Stage) -> None:
    before = await state()
    same = await (await stage.at("a")).patch(f"/org/units/{stage.units['a1']}", {"version": 1, "name": "临溪区总工会"})
    assert (same.status_code, same.json()["version"]) == (200, 1)
    assert await state() == before


@pytest.mark.sec(7)
@pytest.mark.parametrize("right", [p.UNIT_READ, p.UNIT_CREATE, p.UNIT_UPDATE, p.UNIT_MOVE, p.UNIT_DISABLE], ids=str)
async def test_each_action_needs_its_own_right(stage: Stage, right: object) -> None:
    seat = await stage.at("p", *(one for one in p.ALL if one is not right))
    unit = f"/org/units/{stage.units['a1']}"
    before = await state()
    calls = {
        p.UNIT_READ: [seat.get("/org/units"), seat.get(unit), seat.get(f"{unit}/changes")],
        p.UNIT_CREATE: [add(seat, stage.units["a1"], "新单位工会")],
        p.UNIT_UPDATE: [seat.patch(unit, {"version": 1, "name": "改名"})],
        p.UNIT_MOVE: [seat.post(f"{unit}/move", {"version": 1, "parent_id": str(stage.units["b"])})],
        p.UNIT_DISABLE: [seat.post(f"{unit}/disable", {"version": 1, "reason": "撤并"}), seat.post(f"{unit}/enable", {"version": 1})],
    }
    for asked, waiting in calls.items():
        for call in waiting:
            if asked is right:
                assert (await call).status_code == 403
            else:
                call.close()
    assert await state() == before
