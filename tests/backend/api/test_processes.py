"""业务流程清单: every officer reads through which nodes what travels, who decides there and until when (JOIN-31)."""

from typing import Any

import pytest
from backend.api.cells_flow import by_definition
from backend.api.stage import stage_of
from backend.api.world import World

from unionhub.domains.membership.process.join import PROCESS_KEY

REVIEW = {"role": "union_admin", "at": "subject_unit", "nobody": "escalate"}


def every(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for node in nodes for one in (node, *every([inner for arm in node["arms"] for inner in arm["nodes"]]))]


@pytest.mark.req("JOIN-31")
async def test_an_officer_reads_the_nodes_of_joining_who_is_responsible_and_what_happens_when_nobody_is_there(world: World) -> None:
    officer = await world.officer("unit_admin")
    listed = {one["key"]: one for one in (await officer.get("/flow/processes"))["items"]}
    assert listed[PROCESS_KEY]["name"] == "入会申请" and listed[PROCESS_KEY]["version_number"] >= 1
    shown = await officer.get(f"/flow/processes/{PROCESS_KEY}")
    nodes = {node["key"]: node for node in every(shown["nodes"])}
    assert nodes["auto"]["kind_name"] == "自动审核"
    unit = nodes["unit_review"]
    assert unit["who"] == "所在工会的工会管理员" and unit["nobody"] == "由上级工会受理"
    assert unit["deadline"].startswith("3 个工作日内") and "上报" in unit["actions"] and "转办" in unit["actions"]
    assert nodes["second_review"]["who"] == "所在工会的上一级工会的工会管理员"
    assert any(arm["condition"] for node in every(shown["nodes"]) for arm in node["arms"])
    assert [one["number"] for one in shown["versions"] if one["active"]] == [shown["version_number"]]
    assert (await officer.call("GET", "/flow/processes/no.such")).status_code == 404


@pytest.mark.req("JOIN-12", "JOIN-31")
async def test_a_version_once_published_stays_and_what_began_with_it_ends_with_it(world: World) -> None:
    stage, officer = await stage_of(world), await world.officer("unit_admin")
    before = await officer.get(f"/flow/processes/{PROCESS_KEY}")
    once = {"sequence": [{"kind": "approve", "key": "only_once", "name": "一审", "assignee": REVIEW}]}
    application = await by_definition(stage, once)
    after = await officer.get(f"/flow/processes/{PROCESS_KEY}")
    assert after["nodes"] == before["nodes"]
    row = next(one for one in after["versions"] if one["number"] not in {known["number"] for known in before["versions"]})
    assert not row["active"] and row["running"] == 1
    flow = await officer.get(f"/membership/applications/{application['id']}/flow")
    assert flow["definition_number"] == row["number"] and [one["name"] for one in flow["nodes"]] == ["一审"]
    done = await officer.post(f"/membership/applications/{application['id']}/approve", {"version": flow["task_version"]})
    assert done["state"] == "approved" and done["flow"]["state_name"] == "已通过"


@pytest.mark.req("JOIN-15")
async def test_the_course_names_person_time_words_and_the_unions_before_and_after(world: World) -> None:
    stage = await stage_of(world)
    two = {"sequence": [{"kind": "approve", "key": key, "name": key, "assignee": REVIEW} for key in ("one", "two")]}
    application = await by_definition(stage, two)
    path = f"/membership/applications/{application['id']}"
    unit, food, city = [await world.officer(name) for name in ("unit_admin", "food_admin", "city_admin")]
    flow = await unit.get(f"{path}/flow")
    assert {"approve", "reject", "escalate", "reassign", "comment"} <= set(flow["my_actions"])
    target = {"version": flow["task_version"], "unit_id": str(world.units["a112"]), "reason": "本人在食品厂上班"}
    flow = (await unit.post(f"{path}/reassign", target))["flow"]
    assert "remind" in flow["my_actions"] and "recall" in flow["my_actions"] and "approve" not in flow["my_actions"]
    flow = await food.get(f"{path}/flow")
    flow = (await food.post(f"{path}/escalate", {"version": flow["task_version"], "comment": "请市总定夺"}))["flow"]
    assert flow["holder_unit_name"] == "青禾市总工会"
    flow = await city.get(f"{path}/flow")
    steps = {one["kind"]: one for one in flow["steps"]}
    moved = steps["reassigned"]
    assert (moved["from_unit_name"], moved["to_unit_name"]) == ("速达快递（青禾）有限公司工会", "青禾食品厂工会")
    assert moved["actor_name"] == "单位甲" and moved["comment"] == "本人在食品厂上班" and moved["at"]
    up = steps["escalated"]
    assert (up["from_unit_name"], up["to_unit_name"]) == ("青禾食品厂工会", "青禾市总工会")
    assert "柳桥街道总工会暂无审核员，已跳过" in up["comment"] and "请市总定夺" in up["comment"]
