"""Definitions that operators change: drafts, checks, rehearsals, publication, the way back (NFR-13)."""

import asyncio
import copy
from typing import Any

import pytest
from backend.api.cells_definitions import LEAVE, VERIFICATION, active_tree, no_draft
from backend.api.stage import Stage, number, stage_of
from backend.api.world import Client, World

from unionhub.domains.membership.process.join import PROCESS_KEY as JOIN
from unionhub.kernel.db import transaction
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.flow.models import FlowDefinition, FlowDraft, FlowInstance, FlowVersion
from unionhub.platform.flow.ports import install_definition

OFFICER = {"role": "union_admin", "at": "subject_unit", "nobody": "escalate"}


def path(key: str, rest: str = "") -> str:
    return f"/flow/processes/{key}{rest}"


def review(key: str, name: str, **more: Any) -> dict[str, Any]:
    return {"kind": "approve", "key": key, "name": name, "assignee": OFFICER, **more}


async def draft_of(admin: Client, key: str, tree: dict[str, Any]) -> dict[str, Any]:
    await no_draft(key)
    answer = await admin.call("PUT", path(key, "/draft"), {"tree": tree, "version": 0})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def publish(admin: Client, key: str, version: int, note: str = "增加一级审核", **headers: str) -> Any:
    return await admin.call("POST", path(key, "/publish"), {"version": version, "note": note}, headers or None)


async def join_put_back(before: int) -> None:
    """The process others in this run go by."""
    async with transaction():
        await FlowDefinition.filter(process_key=JOIN).update(active_number=before)


async def flow_of(stage: Stage, application: dict[str, Any], officer: str = "unit_admin") -> dict[str, Any]:
    found: dict[str, Any] = await (await stage.world.officer(officer)).get(f"/membership/applications/{application['id']}/flow")
    return found


@pytest.mark.req("NFR-13")
async def test_a_level_added_to_joining_is_followed_by_new_applications_and_not_by_those_under_way(world: World) -> None:
    stage, admin = await stage_of(world), await world.officer("flowadmin")
    _, _, running = await stage.applicant("a111")
    before = (await flow_of(stage, running))["definition_number"]
    draft = await admin.get(path(JOIN, "/draft"))
    tree = copy.deepcopy(draft["tree"])
    tree["sequence"][-1]["otherwise"].append(review("street_review", "街道复核", assignee={**OFFICER, "at": {"ancestor": 1}}))
    draft = await draft_of(admin, JOIN, tree)
    assert draft["issues"] == [] and draft["based_on"] == before
    published = await publish(admin, JOIN, draft["version"], "基层审核后由街道复核")
    assert published.status_code == 201, published.text
    fresh = published.json()["number"]
    try:
        _, _, new = await stage.applicant("a111")
    finally:
        await join_put_back(before)
    assert (await flow_of(stage, running))["definition_number"] == before
    assert [one["name"] for one in (await flow_of(stage, running))["nodes"]] == ["自动审核", "按申请类型", "单位工会审核"]
    flow = await flow_of(stage, new)
    assert flow["definition_number"] == fresh and [one["name"] for one in flow["nodes"]][-1] == "街道复核"
    unit = await world.officer("unit_admin")
    for application, state in ((running, "approved"), (new, "pending")):
        version = (await flow_of(stage, application))["task_version"]
        done = await unit.post(f"/membership/applications/{application['id']}/approve", {"version": version, "comment": "已核实"})
        assert done["state"] == state
    record = await AuditRecord.filter(action="flow.definition.published").order_by("-id").first()
    assert record is not None and record.reason == "基层审核后由街道复核"
    assert "新增“街道复核”" in record.changes and "所在工会的上一级工会的工会管理员" in record.changes


async def test_an_unsound_draft_is_kept_with_all_that_is_wrong_and_cannot_be_published(world: World) -> None:
    admin, before = await world.officer("flowadmin"), await FlowVersion.filter(process_key=LEAVE).count()
    wrong = {
        "sequence": [
            review("a", "初审", assignee={"role": "union_viewer", "at": "subject_unit"}),
            {"kind": "auto_review", "key": "auto", "name": "自动审核"},
            {
                "kind": "branch", "key": "b", "name": "按情况", "otherwise": [],
                "conditions": [{"key": "x", "name": "情况一", "when": [{"variable": "shoe_size", "op": "gt", "value": 3}], "sequence": []}],
            },
        ]
    }  # fmt: skip
    draft = await draft_of(admin, LEAVE, wrong)
    assert {(one["node_key"], one["field"]) for one in draft["issues"]} == {("a", "role"), ("auto", "kind"), ("b", "variable")}
    assert (await admin.get(path(LEAVE, "/draft")))["tree"] == wrong
    assert (await admin.post(path(LEAVE, "/check"), {"tree": wrong}))["issues"] == draft["issues"]
    refused = await publish(admin, LEAVE, draft["version"])
    assert refused.status_code == 422 and len(refused.json()["details"]["issues"]) == 3
    assert await FlowVersion.filter(process_key=LEAVE).count() == before
    assert await FlowDraft.exists(process_key=LEAVE)


async def test_who_saves_over_a_newer_draft_is_told_and_nothing_is_lost(world: World) -> None:
    admin = await world.officer("flowadmin")
    tree = await active_tree(LEAVE)
    draft = await draft_of(admin, LEAVE, tree)
    theirs = {**tree, "remark": "甲"}
    assert (await admin.call("PUT", path(LEAVE, "/draft"), {"tree": theirs, "version": draft["version"]})).status_code == 200
    for version in (0, draft["version"]):
        answer = await admin.call("PUT", path(LEAVE, "/draft"), {"tree": {**tree, "remark": "乙"}, "version": version})
        assert answer.status_code == 409
        assert (answer.json()["code"], answer.json()["details"]["saved_by"]) == ("flow.draft_changed", "流程甲")
    assert (await admin.get(path(LEAVE, "/draft")))["tree"]["remark"] == "甲"
    assert (await publish(admin, LEAVE, draft["version"])).status_code == 409


async def test_of_two_who_publish_at_once_one_wins_and_a_repeated_click_publishes_once(world: World) -> None:
    admin = await world.officer("flowadmin")
    before = await FlowVersion.filter(process_key=LEAVE).count()
    draft = await draft_of(admin, LEAVE, {**await active_tree(LEAVE), "remark": f"n{number()}"})
    answers = await asyncio.gather(*[publish(admin, LEAVE, draft["version"]) for _ in range(4)])
    assert sorted(one.status_code for one in answers) == [201, 409, 409, 409]
    assert await FlowVersion.filter(process_key=LEAVE).count() == before + 1
    draft = await draft_of(admin, LEAVE, {**await active_tree(LEAVE), "remark": f"n{number()}"})
    key = {"Idempotency-Key": f"publish-{number()}-leave-once"}
    twice = [await publish(admin, LEAVE, draft["version"], "再次发布", **key) for _ in range(2)]
    assert [one.status_code for one in twice] == [201, 201] and twice[0].json() == twice[1].json()
    assert await FlowVersion.filter(process_key=LEAVE).count() == before + 2


async def test_an_earlier_version_is_taken_back_as_a_new_one_and_compared_in_words(world: World) -> None:
    admin = await world.officer("flowadmin")
    first = (await FlowDefinition.get(process_key=VERIFICATION)).active_number
    tree = await active_tree(VERIFICATION)
    changed = copy.deepcopy(tree)
    changed["sequence"][0]["deadline"] = {"days": 5, "calendar": "natural", "on_overdue": "pass"}
    changed["sequence"].insert(0, review("first", "受理"))
    draft = await draft_of(admin, VERIFICATION, changed)
    compared = (await admin.get(path(VERIFICATION, "/compare"), left=str(first), right="draft"))["changes"]
    assert [(one["change"], one["node_key"]) for one in compared] == [("added", "first"), ("changed", "member_check")]
    assert compared[1]["fields"] == [
        {"label": "期限", "before": "3 个工作日内，到期前 1 天提醒，超期提醒", "after": "5 个自然日内，超期自动通过"}
    ]
    second = (await publish(admin, VERIFICATION, draft["version"])).json()["number"]
    back = await admin.post(path(VERIFICATION, "/rollback"), {"number": first, "note": "先不受理"}, 201)
    assert back["number"] == second + 1
    shown = await admin.get(path(VERIFICATION))
    assert shown["version_number"] == second + 1 and shown["versions"][0]["note"] == f"恢复第 {first} 版：先不受理"
    assert (await admin.get(path(VERIFICATION, f"/versions/{second + 1}")))["tree"] == tree
    again = await admin.call("POST", path(VERIFICATION, "/rollback"), {"number": first, "note": "再来一次"})
    assert again.status_code == 409 and again.json()["code"] == "flow.nothing_to_publish"


async def test_only_somebody_of_a_topmost_unit_changes_what_all_units_share(world: World) -> None:
    stage = await stage_of(world)
    rights = ["flow.definition.read", "flow.definition.update", "flow.definition.publish"]
    lower, top = (await stage.staff(rights, "a")).client, await world.officer("flowadmin")
    assert not (await lower.get(path(JOIN)))["editable"] and (await top.get(path(JOIN)))["editable"]
    draft = await draft_of(top, LEAVE, {**await active_tree(LEAVE), "remark": f"n{number()}"})
    refused = await lower.call("PUT", path(LEAVE, "/draft"), {"tree": {}, "version": draft["version"]})
    assert refused.status_code == 403 and refused.json()["code"] == "flow.not_for_all"
    assert (await publish(lower, LEAVE, draft["version"])).status_code == 403
    assert (await top.get(path(LEAVE, "/draft")))["version"] == draft["version"]


async def test_who_would_get_it_is_played_with_a_real_application_and_nothing_is_written(world: World) -> None:
    stage, admin = await stage_of(world), await world.officer("flowadmin")
    made, _, application = await stage.applicant("a111")
    found = (await admin.get(path(JOIN, "/subjects"), q=made.name))["items"]
    assert application["id"] in {one["id"] for one in found} and found[0]["unit_name"] == "速达快递（青禾）有限公司工会"
    tree = copy.deepcopy(await active_tree(JOIN))
    tree["sequence"].append(review("street", "街道复核", assignee={**OFFICER, "at": {"ancestor": 1}}))
    tree["sequence"].append(
        {"kind": "copy", "key": "told", "name": "抄送市总", "to": {"role": "union_admin", "at": {"ancestor_level": ["30"]}}}
    )
    before = await FlowInstance.all().count(), await AuditRecord.all().count()
    played = await admin.post(path(JOIN, "/simulate"), {"tree": tree, "subject_id": application["id"]})
    steps = {one["node_key"]: one for one in played["steps"]}
    assert [one["outcome"] for one in played["steps"]] == ["automatic", "arm", "asked", "asked", "copied"]
    assert steps["form"]["arm_name"] == "单位职工"
    assert steps["unit_review"]["holders"][0]["people"][:2] == ["单位甲", "单位乙"] and steps["unit_review"]["due_at"]
    street = steps["street"]["holders"][0]
    assert street["unit_name"] != "柳桥街道总工会" and street["passed"][0]["unit_name"] == "柳桥街道总工会"
    assert steps["told"]["holders"][0]["unit_name"] == "青禾市总工会"
    assert (await FlowInstance.all().count(), await AuditRecord.all().count()) == before


async def test_who_would_get_it_is_played_for_a_unit_with_values_made_up(world: World) -> None:
    admin, unit = await world.officer("flowadmin"), str(world.units["a111"])
    body = {"tree": await active_tree(JOIN), "unit_id": unit, "variables": {"form_kind": "new_form"}}
    played = await admin.post(path(JOIN, "/simulate"), body)
    assert [one["node_key"] for one in played["steps"]] == ["auto", "form", "first_review", "second_review"]
    assert played["end"] == "approved"
    wrong = await admin.call("POST", path(JOIN, "/simulate"), {**body, "variables": {"shoe_size": 42}})
    assert wrong.status_code == 422 and wrong.json()["details"]["fields"][0]["field"] == "variables.shoe_size"
    blank = await admin.call("POST", path(JOIN, "/simulate"), {"tree": body["tree"]})
    assert blank.status_code == 422 and blank.json()["details"]["fields"][0]["field"] == "unit_id"
    unsound = await admin.call("POST", path(JOIN, "/simulate"), {**body, "tree": {"sequence": []}})
    assert unsound.status_code == 422 and unsound.json()["code"] == "flow.definition_unsound"


async def test_where_those_under_way_would_stand_is_shown_before_publishing(world: World) -> None:
    stage, admin = await stage_of(world), await world.officer("flowadmin")
    made, _, _ = await stage.applicant("a111")
    tree = copy.deepcopy(await active_tree(JOIN))

    async def would() -> tuple[str, str, str]:
        shown = await admin.post(path(JOIN, "/preview"), {"tree": tree})
        assert shown["running"] == sum(one["count"] for one in shown["by_version"]) >= shown["shown"]
        one = next(one for one in shown["instances"] if made.name in one["title"])
        return one["at"], one["would"], one["next"]

    assert await would() == ("单位工会审核", "same", "办结")
    arm = tree["sequence"][-1]["otherwise"]
    arm.append(review("more", "街道复核"))
    assert await would() == ("单位工会审核", "same", "街道复核")
    arm.insert(0, review("before", "受理"))
    assert await would() == ("单位工会审核", "moved", "街道复核")
    arm[:] = [review("other", "改名审核")]
    assert (await would())[1:] == ("gone", "初审")


async def test_a_conditions_choices_and_the_people_and_roles_of_a_process_are_known(world: World) -> None:
    admin = await world.officer("flowadmin")
    words = await admin.get(path(JOIN, "/vocabulary"))
    kinds = {one["key"]: one for one in words["variables"]}
    assert {"value": "new_form", "name": "新就业形态劳动者"} in kinds["form_kind"]["options"]
    assert kinds["industry"]["options"] and "subject_unit_level" in kinds and "target_unit_id" not in kinds
    assert [one["key"] for one in (await admin.get(path("membership.transfer", "/vocabulary")))["unit_facts"]] == ["target_unit_id"]
    roles = {one["key"]: one["can_decide"] for one in words["roles"]}
    assert roles["union_admin"] and not roles["union_viewer"]
    assert words["has_auto_review"] and not words["can_return_to_applicant"]
    people = (await admin.get(path(JOIN, "/people"), q="单位"))["items"]
    assert {one["name"] for one in people} >= {"单位甲", "单位乙"} and "查询甲" not in {one["name"] for one in people}


async def test_what_an_upgrade_brings_stays_beside_what_operators_published(world: World) -> None:
    admin = await world.officer("flowadmin")
    draft = await draft_of(admin, LEAVE, {**await active_tree(LEAVE), "remark": f"n{number()}"})
    own = (await publish(admin, LEAVE, draft["version"])).json()["number"]
    newer = {"sequence": [review("leave_review", "退会审核"), review(f"n{number()}", "上级备案")]}
    for _ in range(2):
        async with transaction() as tx:
            await install_definition(tx, LEAVE, "退会申请", newer)
    shown = await admin.get(path(LEAVE))
    assert shown["version_number"] == own and shown["newer_shipped"] == own + 1
    assert [one["shipped"] for one in shown["versions"][:2]] == [True, False]
    taken = await admin.post(path(LEAVE, "/rollback"), {"number": own + 1, "note": "采用升级带来的流程"}, 201)
    assert (await admin.get(path(LEAVE)))["newer_shipped"] is None and taken["number"] == own + 2
    await admin.post(path(LEAVE, "/rollback"), {"number": own, "note": "改回来"}, 201)


@pytest.mark.parametrize("tree", [{"sequence": "x"}, {"sequence": [{"kind": "branch", "conditions": [1, [], {"when": {}}]}]}, {}])
async def test_whatever_is_sent_as_a_tree_is_answered_in_words(world: World, tree: dict[str, Any]) -> None:
    admin = await world.officer("flowadmin")
    found = (await admin.post(path(JOIN, "/check"), {"tree": tree}))["issues"]
    assert found and all(one["message"] for one in found)
    for bad in ({"sequence": [], "n": "\ud800"}, {"sequence": [], "text": "长" * 70_000}):
        assert (await admin.call("POST", path(JOIN, "/check"), {"tree": bad})).status_code == 422
