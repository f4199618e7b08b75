"""Moving, disabling, enabling: the subtree follows, no cycle ever forms, whatever happens at once (ORG-01)."""

import asyncio
import json
import random

import pytest
from backend.platform.org.stage import Stage
from backend.platform.org.test_units import add, state

from unionhub.kernel import clock
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.org import ports
from unionhub.platform.org.models import OrgUnit

pytestmark = pytest.mark.commits


async def ensure_sound() -> None:
    """Every path is the parent's path and one segment more; depths fit; no unit lost its root."""
    units = {unit.id: unit for unit in await OrgUnit.all()}
    for unit in units.values():
        parent = units[unit.parent_id] if unit.parent_id else None
        assert unit.path[:-6] == (parent.path if parent else ""), (unit.name, unit.path, parent and parent.path)
        assert len(unit.path) == 6 * unit.depth


async def move(seat: object, unit_id: int, parent_id: int, version: int = 1) -> tuple[int, str]:
    answer = await seat.post(f"/org/units/{unit_id}/move", {"version": version, "parent_id": str(parent_id)})  # type: ignore[attr-defined]
    return answer.status_code, answer.json().get("code", "")


@pytest.mark.req("ORG-01")
async def test_a_moved_unit_takes_everything_below_along(stage: Stage) -> None:
    seat = await stage.at("p")
    assert await move(seat, stage.units["a1"], stage.units["b"]) == (200, "")
    leaf = (await seat.get(f"/org/units/{stage.units['a111']}")).json()
    assert leaf["path_names"] == "示例省总工会 / 白沙市总工会 / 临溪区总工会 / 柳桥街道总工会 / 速达快递（青禾）有限公司工会"
    await ensure_sound()
    assert await OrgUnit.filter(path__startswith=(await OrgUnit.get(id=stage.units["a1"])).path).count() == 3
    record = await AuditRecord.get(action="org.unit.moved")
    assert json.loads(record.changes) == [{"field": "parent", "label": "上级组织", "before": "青禾市总工会", "after": "白沙市总工会"}]
    event = json.loads((await QueueEvent.get(name="org.unit_moved")).data)
    assert (event["from_parent_id"], event["to_parent_id"], event["moved"]) == (stage.units["a"], stage.units["b"], 3)


@pytest.mark.req("ORG-03")
async def test_after_a_move_the_new_branch_sees_the_unit_and_the_old_one_does_not(stage: Stage) -> None:
    await move(await stage.at("p"), stage.units["a1"], stage.units["b"])
    old, new = (await stage.at("a")).actor, (await stage.at("b")).actor
    assert stage.units["a111"] not in await OrgUnit.filter(ports.scope_range(old)).values_list("id", flat=True)
    assert stage.units["a111"] in await OrgUnit.filter(ports.scope_range(new)).values_list("id", flat=True)


@pytest.mark.req("ORG-01")
@pytest.mark.parametrize("below", ["a1", "a11", "a111"])
async def test_a_unit_cannot_be_moved_below_itself(stage: Stage, below: str) -> None:
    before = await state()
    assert await move(await stage.at("p"), stage.units["a1"], stage.units[below]) == (409, "org.move_into_itself")
    assert await state() == before


async def test_nobody_moves_or_disables_their_own_unit(stage: Stage) -> None:
    seat, before = await stage.at("a1"), await state()
    own = f"/org/units/{stage.units['a1']}"
    assert await move(seat, stage.units["a1"], stage.units["a11"]) == (409, "org.own_unit")
    assert (await seat.post(f"{own}/disable", {"version": 1, "reason": "撤并"})).json()["code"] == "org.own_unit"
    assert await state() == before


async def test_a_move_to_where_the_name_the_level_or_the_depth_does_not_fit_is_refused(stage: Stage) -> None:
    seat = await stage.at("p")
    assert (await add(seat, stage.units["b1"], "柳桥街道总工会", "50")).status_code == 201
    parent = stage.units["b11"]
    for number in range(5, 9):
        parent = int((await add(seat, parent, f"第{number}级分会", "80")).json()["id"])
    assert (await add(seat, stage.units["a111"], "一分会", "80")).status_code == 201
    before = await state()
    assert await move(seat, stage.units["a11"], stage.units["b1"]) == (409, "org.name_taken")
    assert await move(seat, stage.units["a1"], stage.units["b11"]) == (422, "org.level_above_parent")
    deep = int((await add(seat, parent, "第9级分会", "57")).json()["id"])
    before = await state()
    assert await move(seat, stage.units["a111"], deep) == (409, "org.too_deep")
    assert await move(seat, stage.units["a1"], stage.units["b"], version=7) == (409, "request.stale_version")
    assert await state() == before


async def test_a_move_back_and_forth_never_reuses_a_path(stage: Stage) -> None:
    seat, paths = await stage.at("p"), set()
    for version, where in enumerate(("b", "a", "b", "a"), start=1):
        assert await move(seat, stage.units["a1"], stage.units[where], version) == (200, "")
        paths.add((await OrgUnit.get(id=stage.units["a1"])).path)
    assert len(paths) == 4
    await ensure_sound()


@pytest.mark.req("ORG-01")
async def test_two_moves_at_once_cannot_make_a_cycle(stage: Stage) -> None:
    """x below y and y below x at the same moment: one happens, the other finds itself above its target."""
    seat = await stage.at("p")
    for round_number in range(5):
        x = int((await add(seat, stage.units["b"], f"甲{round_number}联合会", "56")).json()["id"])
        y = int((await add(seat, stage.units["b"], f"乙{round_number}联合会", "56")).json()["id"])
        outcomes = await asyncio.gather(move(seat, x, y), move(seat, y, x))
        assert sorted(outcomes) == [(200, ""), (409, "org.move_into_itself")]
        await ensure_sound()


async def test_units_added_while_their_branch_moves_are_never_left_behind(stage: Stage) -> None:
    seat = await stage.at("p")
    work = [add(seat, stage.units["a111"], f"第{number}小组", "90") for number in range(8)]
    work += [add(seat, stage.units["a11"], f"第{number}企业工会", "70") for number in range(4)]
    work.insert(5, move(seat, stage.units["a1"], stage.units["b"]))  # type: ignore[arg-type]
    work.insert(9, move(seat, stage.units["a11"], stage.units["b1"]))  # type: ignore[arg-type]
    random.Random(7).shuffle(work)
    await asyncio.gather(*work)
    await ensure_sound()
    assert await OrgUnit.all().count() == 9 + 12
    assert (await OrgUnit.get(id=stage.units["a11"])).path.startswith((await OrgUnit.get(id=stage.units["b"])).path)


async def test_two_units_of_one_name_at_once_make_one(stage: Stage) -> None:
    seat = await stage.at("p")
    answers = await asyncio.gather(*(add(seat, stage.units["a1"], "同名工会") for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert await OrgUnit.filter(name="同名工会").count() == 1


async def test_a_unit_with_working_units_below_is_not_disabled_unless_asked(stage: Stage) -> None:
    seat, unit = await stage.at("p"), f"/org/units/{stage.units['a1']}"
    before = await state()
    refused = await seat.post(f"{unit}/disable", {"version": 1, "reason": "机构撤并"})
    assert (refused.status_code, refused.json()["code"], refused.json()["details"]) == (409, "org.has_active_children", {"count": 2})
    assert await state() == before
    done = (await seat.post(f"{unit}/disable", {"version": 1, "reason": "机构撤并", "with_children": True})).json()
    assert (done["status"], done["valid_to"], done["version"]) == ("disabled", clock.today().isoformat(), 2)
    assert await OrgUnit.filter(status="disabled").count() == 3
    record = await AuditRecord.get(action="org.unit.disabled")
    assert record.reason == "机构撤并" and "一并停用的下级数" in record.changes
    assert json.loads((await QueueEvent.get(name="org.unit_disabled")).data)["with_subtree"] is True


async def test_a_disabled_unit_takes_nothing_new_until_it_is_enabled(stage: Stage) -> None:
    seat, town = await stage.at("p"), f"/org/units/{stage.units['a11']}"
    await seat.post(f"{town}/disable", {"version": 1, "reason": "撤并", "with_children": True})
    before = await state()
    assert (await add(seat, stage.units["a11"], "新企业工会")).json()["code"] == "org.parent_not_active"
    assert await move(seat, stage.units["b11"], stage.units["a11"]) == (409, "org.parent_not_active")
    assert (await seat.post(f"{town}/disable", {"version": 2, "reason": "再撤"})).json()["code"] == "org.unit_not_active"
    leaf = await seat.post(f"/org/units/{stage.units['a111']}/enable", {"version": 2})
    assert leaf.json()["code"] == "org.parent_not_active"
    assert await state() == before
    enabled = (await seat.post(f"{town}/enable", {"version": 2})).json()
    assert (enabled["status"], enabled["valid_to"], enabled["version"]) == ("active", None, 3)
    assert (await seat.post(f"{town}/enable", {"version": 3})).json()["code"] == "org.unit_already_active"
    assert (await add(seat, stage.units["a11"], "新企业工会")).status_code == 201


async def test_a_disabled_name_may_be_taken_and_then_blocks_enabling(stage: Stage) -> None:
    seat, leaf = await stage.at("p"), f"/org/units/{stage.units['a111']}"
    await seat.post(f"{leaf}/disable", {"version": 1, "reason": "企业注销"})
    assert (await add(seat, stage.units["a11"], "速达快递（青禾）有限公司工会")).status_code == 201
    before = await state()
    assert (await seat.post(f"{leaf}/enable", {"version": 2})).json()["code"] == "org.name_taken"
    assert await state() == before
