"""One inbox for every process: approved together, copied, drawn, printed."""

from typing import Any

import pytest
from backend.api.cells_flow import OFFICER, by_definition
from backend.api.matters import transferring
from backend.api.stage import stage_of
from backend.api.world import Client, World

from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.flow.models import FlowInstance
from unionhub.platform.inbox.models import InboxTodo

URL = "/membership/applications"


async def todo(officer: Client, subject: str) -> dict[str, Any]:
    """The officer's open to-do about this subject."""
    found = [one for one in await officer.every("/inbox/todos", box="open") if one["link"]["id"] == subject]
    assert len(found) == 1
    return found[0]


def task(row: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """How the batch names it."""
    return {"type": row["link"]["name"], "id": row["link"]["id"], "version": row["task_version"], **changes}


async def standing(*subjects: str) -> list[str]:
    return [(await FlowInstance.get(subject_id=int(one))).state.value for one in subjects]


async def drawn(officer: Client, subject: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await officer.get(f"{URL}/{subject}/flow"))["drawing"]
    return found


@pytest.mark.req("JOIN-X4")
async def test_to_dos_of_several_processes_are_approved_together_and_each_refusal_is_told(world: World) -> None:
    stage, officer = await stage_of(world), await world.officer("unit_admin")
    _, _, application = await stage.applicant()
    _, _, _, transfer = await transferring(world)
    one, two = await todo(officer, application["id"]), await todo(officer, str(transfer["id"]))
    assert (one["batch"], two["batch"], one["kind_name"], two["kind_name"]) == (True, True, "入会申请", "转会申请")
    items = [task(one), task(two), task(one, type="inspection_case"), task(two, version=999)]
    answer = await officer.post("/flow/tasks/batch-approve", {"items": items})
    assert (answer["done"], [(failed["type"], failed["code"]) for failed in answer["failed"]]) == (
        2,
        [("inspection_case", "request.not_found"), ("membership_transfer", "request.stale_version")],
    )
    assert await standing(application["id"]) == ["approved"]
    done = await officer.every("/inbox/todos", box="done")
    assert {application["id"], str(transfer["id"])} <= {row["link"]["id"] for row in done}


async def test_a_node_that_wants_each_one_read_is_not_approved_in_a_batch(world: World) -> None:
    stage, officer = await stage_of(world), await world.officer("unit_admin")
    node = {"kind": "approve", "key": "careful", "name": "逐条审核", "assignee": OFFICER, "allow": ["approve", "reject"]}
    application = await by_definition(stage, {"sequence": [node]})
    row = await todo(officer, application["id"])
    assert row["batch"] is False
    answer = await officer.post("/flow/tasks/batch-approve", {"items": [task(row)]})
    assert (answer["done"], answer["failed"][0]["code"]) == (0, "flow.action_not_allowed")
    assert "逐条" in answer["failed"][0]["message"]
    assert await standing(application["id"]) == ["running"]


async def test_nobody_approves_in_a_batch_what_their_role_may_not_decide(world: World) -> None:
    stage = await stage_of(world)
    _, _, application = await stage.applicant()
    row = await todo(await world.officer("unit_admin"), application["id"])
    reader = (await stage.staff(["membership.application.read"], "a111")).client
    answer = await reader.post("/flow/tasks/batch-approve", {"items": [task(row)]})
    assert (answer["done"], answer["failed"][0]["code"]) == (0, "auth.forbidden")
    outside = await stage.outsider.post("/flow/tasks/batch-approve", {"items": [task(row)]})
    assert (outside["done"], outside["failed"][0]["code"]) == (0, "request.not_found")
    assert await standing(application["id"]) == ["running"]


async def test_who_gets_a_copy_finds_it_unread_and_may_read_what_was_out_of_sight(world: World) -> None:
    stage, officer = await stage_of(world), await world.officer("unit_admin")
    knows, other = await stage.staff("union_admin", "b11"), await stage.staff("union_admin", "b11")
    tree = {
        "sequence": [
            {"kind": "approve", "key": "review", "name": "审核", "assignee": OFFICER},
            {"kind": "copy", "key": "tell", "name": "抄送联合工会", "to": {"accounts": [knows.id]}},
            {"kind": "approve", "key": "second", "name": "复审", "assignee": OFFICER},
        ]
    }
    application = await by_definition(stage, tree)
    url = f"{URL}/{application['id']}"
    assert (await knows.client.call("GET", url)).status_code == 404
    row = await todo(officer, application["id"])
    await officer.post(f"{url}/approve", {"version": row["task_version"]})
    (copied,) = (await knows.client.get("/inbox/copies"))["items"]
    assert (copied["unread"], copied["note"], copied["link"]["id"]) == (True, "抄送联合工会", application["id"])
    assert (copied["waiting"], copied["holder_names"]) == (True, ["速达快递（青禾）有限公司工会"])
    shown = await knows.client.get(url)
    assert shown["flow"]["my_actions"] == ["remind", "comment"], "to read and to say a word, not to decide"
    refused = await knows.client.call("POST", f"{url}/approve", {"version": shown["flow"]["task_version"]})
    assert (refused.status_code, refused.json()["code"]) == (403, "flow.not_your_task")
    assert (await other.client.call("GET", url)).status_code == 404
    assert await standing(application["id"]) == ["running"]


async def test_the_process_is_drawn_with_who_did_what_and_who_comes_next(world: World) -> None:
    stage, officer = await stage_of(world), await world.officer("unit_admin")
    arm = {"key": "new", "name": "新就业形态", "when": [{"variable": "form_kind", "op": "eq", "value": "new_form"}]}
    last = {"kind": "approve", "key": "last", "name": "市级复审", "assignee": {"role": "union_admin", "at": {"ancestor_level": ["30"]}}}
    tree = {
        "sequence": [
            {"kind": "approve", "key": "first", "name": "初审", "assignee": OFFICER},
            {"kind": "branch", "key": "which", "name": "哪类职工", "conditions": [{**arm, "sequence": []}], "otherwise": []},
            last,
        ]
    }
    application = await by_definition(stage, tree)
    first, which, city = await drawn(officer, application["id"])
    assert (first["status"], first["holder_name"], city["status"]) == ("open", "速达快递（青禾）有限公司工会", "waiting")
    assert city["who"].startswith("所属的") and "工会管理员" in city["who"]
    assert [(one["name"], one["taken"], one["open"]) for one in which["arms"]] == [("新就业形态", False, True), ("其他情况", False, True)]
    row = await todo(officer, application["id"])
    await officer.post(f"{URL}/{application['id']}/approve", {"version": row["task_version"], "comment": "材料齐全"})
    first, which, city = await drawn(officer, application["id"])
    assert [(one["kind_name"], one["actor_name"], one["comment"]) for one in first["acts"]] == [("通过", "单位甲", "材料齐全")]
    assert [(one["taken"], one["open"]) for one in which["arms"]] == [(False, False), (True, False)]
    assert (first["status"], city["status"], city["who"]) == ("done", "open", "")


async def test_the_approval_sheet_is_a_pdf_and_its_printing_is_on_record(world: World) -> None:
    stage, officer = await stage_of(world), await world.officer("unit_admin")
    _, _, application = await stage.applicant()
    printed = await officer.call("POST", f"{URL}/{application['id']}/print", {})
    assert (printed.status_code, printed.headers["content-type"]) == (200, "application/pdf")
    assert printed.content.startswith(b"%PDF") and len(printed.content) > 5000
    known = AuditRecord.filter(action="membership.application.printed", object_id=application["id"])
    assert await known.count() == 1
    refused = await stage.outsider.call("POST", f"{URL}/{application['id']}/print", {})
    assert (refused.status_code, await known.count()) == (404, 1)


async def test_what_waits_names_its_task_so_that_a_second_click_meets_nothing(world: World) -> None:
    stage, officer = await stage_of(world), await world.officer("unit_admin")
    _, _, application = await stage.applicant()
    row = await todo(officer, application["id"])
    sent = {"items": [task(row)]}
    assert (await officer.post("/flow/tasks/batch-approve", sent))["done"] == 1
    again = await officer.post("/flow/tasks/batch-approve", sent)
    assert (again["done"], len(again["failed"])) == (0, 1)
    assert await InboxTodo.filter(subject_id=int(application["id"]), done_by__isnull=False).count() == 1
