"""Petitions: registered, corrected, found by every field, taken out and put back, exported (INSP-26, INSP-27)."""

import datetime as dt
import json
from typing import Any

import pytest
from backend.api.cells import snapshot
from backend.api.clerking import Desk, desk_of
from backend.api.stage import number
from backend.api.world import World

from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.queries import petitions as queries
from unionhub.kernel import clock
from unionhub.kernel.excel import read_sheet
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.models import AuditRecord


@pytest.fixture
async def desk(world: World) -> Desk:
    return await desk_of(world)


def correction(it: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """What the form sends back when nothing but ``changes`` was touched."""
    kept = ("name", "employer_name", "cause", "grid_unit_id", "demand", "result", "result_note", "handled_on", "version")
    companions = [{"id": one["id"], "name": one["name"]} for one in it["companions"]]
    return {**{key: it[key] for key in kept}, "companions": companions, **changes}


async def put(desk: Desk, it: dict[str, Any], **changes: Any) -> dict[str, Any]:
    answer = await (await desk.clerk()).call("PUT", f"/inspection/petitions/{it['id']}", correction(it, **changes))
    assert answer.status_code == 200, answer.text
    changed: dict[str, Any] = answer.json()
    return changed


async def found(desk: Desk, **query: Any) -> set[str]:
    items = (await (await desk.clerk()).get("/inspection/petitions", size=100, **query))["items"]
    return {one["id"] for one in items}


async def searched(desk: Desk, **body: Any) -> set[str]:
    return {one["id"] for one in (await (await desk.clerk()).post("/inspection/petitions/search", {"size": 100, **body}))["items"]}


@pytest.mark.req("INSP-26")
async def test_every_field_of_a_petition_is_kept_and_shown_masked(desk: Desk) -> None:
    made, came = await desk.world.person(), await desk.world.person()
    companions = [{"name": came.name, "cert_no": came.cert_no, "phone": came.phone}]
    it = await desk.petition(
        made=made, companions=companions, grid_unit_id=None, result="14", result_note="双方当场和解，已付清", handled_on="2026-01-08"
    )
    assert (it["name"], it["cause_name"], it["grid_name"], it["result_name"]) == (made.name, "拖欠、克扣工资", "区本级", "当场调解和解")
    assert (it["demand"], it["result_note"], it["handled_on"], it["finished"]) == (
        "拖欠三个月工资共两万一千元，要求支付",
        "双方当场和解，已付清",
        "2026-01-08",
        True,
    )
    assert it["cert_no_masked"].endswith(made.cert_no[-4:]) and "*" in it["cert_no_masked"] and made.phone[3:7] not in it["phone_masked"]
    assert it["companions"][0]["name"] == came.name and it["companions"][0]["phone_masked"].endswith(came.phone[-4:])
    assert made.cert_no not in json.dumps(it) and came.cert_no not in json.dumps(it)
    row = await InspPetition.get(id=int(it["id"]))
    assert (row.cert_no.open(), row.phone.open(), row.biz_date) == (made.cert_no, made.phone, clock.today())


@pytest.mark.req("INSP-26")
async def test_a_correction_stands_in_list_and_detail_and_keeps_the_numbers_that_were_not_given(desk: Desk) -> None:
    made, came = await desk.world.person(), await desk.world.person()
    it = await desk.petition(made=made, companions=[{"name": came.name, "cert_no": came.cert_no}, {"name": "同行乙"}])
    assert not it["finished"]
    name = f"更正后的单位{number()}有限公司"
    new = {"employer_name": name, "cause": "0701", "grid_unit_id": desk.unit("desk_west"), "demand": "要求补缴社会保险"}
    handled = {"result": "10", "result_note": "已补缴", "handled_on": "2026-02-03"}
    changed = await put(
        desk, it, **new, **handled, companions=[{"id": it["companions"][0]["id"], "name": "改过的姓名", "phone": "13900002222"}]
    )
    assert (changed["grid_name"], changed["finished"], changed["version"]) == ("望江西街道网格", True, 2)
    again = await (await desk.clerk()).get(f"/inspection/petitions/{it['id']}")
    assert again == changed
    [listed] = (await (await desk.clerk()).get("/inspection/petitions", employer_name=name))["items"]
    assert {key: listed[key] for key in listed} == {key: changed[key] for key in listed}
    row = await InspPetition.get(id=int(it["id"]))
    assert row.cert_no.open() == made.cert_no and row.phone.open() == made.phone
    [companion] = await InspCompanion.filter(petition_id=row.id)
    assert companion.cert_no is not None and companion.phone is not None
    assert (companion.name, companion.cert_no.open(), companion.phone.open()) == ("改过的姓名", came.cert_no, "13900002222")


async def test_a_companions_number_can_be_taken_out(desk: Desk) -> None:
    came = await desk.world.person()
    it = await desk.petition(companions=[{"name": came.name, "cert_no": came.cert_no, "phone": came.phone}])
    await put(desk, it, companions=[{"id": it["companions"][0]["id"], "name": came.name, "forget": ["phone"]}])
    [companion] = await InspCompanion.filter(petition_id=int(it["id"]))
    assert companion.phone is None and companion.phone_idx is None and companion.cert_no is not None


@pytest.mark.req("INSP-26")
@pytest.mark.parametrize("role", ["leader", "inspector", "insp_admin"])
async def test_nobody_but_a_clerk_sees_or_touches_petitions(desk: Desk, role: str) -> None:
    it = await desk.petition()
    other = await desk.by(role)
    before = await snapshot(((InspPetition, int(it["id"])),))
    assert (await other.call("GET", "/inspection/petitions")).status_code == 403
    assert (await other.call("GET", f"/inspection/petitions/{it['id']}")).status_code == 403
    assert (await other.call("PUT", f"/inspection/petitions/{it['id']}", correction(it))).status_code == 403
    assert (await other.call("POST", "/inspection/petitions/search", {})).status_code == 403
    assert await snapshot(((InspPetition, int(it["id"])),)) == before


@pytest.mark.req("INSP-26")
async def test_a_grid_officer_who_may_unmask_and_export_cases_gets_no_petition_by_these_doors(desk: Desk) -> None:
    it = await desk.petition()
    officer = await desk.by("grid_officer", "desk_east")
    assert (await officer.call("POST", f"/inspection/petitions/{it['id']}/unmask", {"reason": "电话联系本人"})).status_code == 404
    assert (await officer.call("POST", "/inspection/petitions/export", {"reason": "季度报表"})).status_code == 403
    assert (await officer.call("GET", "/inspection/petitions")).status_code == 403


@pytest.mark.req("INSP-27")
async def test_a_petition_is_found_by_each_field_and_by_them_together(desk: Desk) -> None:
    made, came, n = await desk.world.person(), await desk.world.person(), number()
    it = await desk.petition(
        made=made, name=f"欧阳{n}", companions=[{"name": f"慕容{n}", "cert_no": came.cert_no, "phone": came.phone}],
        employer_name=f"望江{n}机械厂", cause="0202", result="17", handled_on="2026-03-04", demand=f"编号{n}的赔偿金",
    )  # fmt: skip
    other = await desk.petition(grid_unit_id=None)
    east, today, yesterday = desk.unit("desk_east"), clock.today(), clock.today() - dt.timedelta(days=1)
    fitting: list[dict[str, Any]] = [
        {"q": f"欧阳{n}"}, {"q": f"慕容{n}"}, {"q": f"望江{n}"}, {"name": f"欧阳{n}"}, {"companion": f"慕容{n}"}, {"employer_name": f"{n}机械"},
        {"cause": "0202"}, {"grid_unit_id": east}, {"result": "17"}, {"finished": "true"}, {"year": today.year},
        {"handled_from": "2026-03-04", "handled_to": "2026-03-04"}, {"registered_from": str(today), "registered_to": str(today)},
        {"employer_id": it["employer_id"]},
        {"name": f"欧阳{n}", "employer_name": f"{n}", "cause": "0202", "grid_unit_id": east, "result": "17", "handled_from": "2026-03-01"},
    ]  # fmt: skip
    for query in fitting:
        assert it["id"] in await found(desk, **query), query
    misses: list[dict[str, Any]] = [
        {"q": f"阳{n}"}, {"name": f"慕容{n}"}, {"companion": f"欧阳{n}"}, {"cause": "0203"}, {"grid_unit_id": "0"}, {"result": "10"},
        {"finished": "false"}, {"year": today.year - 1}, {"handled_from": "2026-03-05"}, {"handled_to": "2026-03-03"},
        {"registered_to": str(yesterday)}, {"voided": "true"}, {"name": f"欧阳{n}", "cause": "0203"},
    ]  # fmt: skip
    for query in misses:
        assert it["id"] not in await found(desk, **query), query
    assert other["id"] in await found(desk, grid_unit_id="0")
    for body in ({"cert_no": made.cert_no.lower()}, {"phone": made.phone}, {"cert_no": came.cert_no}, {"phone": f"+86 {came.phone}"}):
        assert await searched(desk, **body) == {it["id"]}
    assert await searched(desk, words=f"编号{n}的赔偿", cause="0202") == {it["id"]}
    assert (
        await searched(desk, words=f"编号{n}的赔偿", cause="0203")
        == set()
        == await searched(desk, phone=made.phone, cert_no=came.cert_no + "X")
    )


@pytest.mark.req("INSP-27")
async def test_the_tabs_count_what_is_handled_and_what_is_not_under_the_same_filters(desk: Desk) -> None:
    n = number()
    for handled in ({}, {"result": "10", "handled_on": "2026-03-01"}, {"result": "10"}):
        await desk.petition(employer_name=f"计数{n}公司", **handled)
    page = await (await desk.clerk()).get("/inspection/petitions", employer_name=f"计数{n}", finished="true")
    assert (page["total"], page["counts"]) == (1, {"waiting": 2, "finished": 1})


async def test_words_are_looked_for_only_among_few(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    await desk.petition()
    await desk.petition()
    monkeypatch.setattr(queries, "READ_MOST", 1)
    answer = await (await desk.clerk()).call("POST", "/inspection/petitions/search", {"words": "工资"})
    assert (answer.status_code, answer.json()["code"]) == (409, "inspection.too_many_to_read")


async def test_a_correction_of_something_older_is_refused_and_changes_nothing(desk: Desk) -> None:
    it = await desk.petition()
    changed = await put(desk, it, demand="第一次更正的诉求")
    answer = await (await desk.clerk()).call("PUT", f"/inspection/petitions/{it['id']}", correction(it, demand="第二次更正的诉求"))
    assert (answer.status_code, answer.json()["code"]) == (409, "request.stale_version")
    assert await (await desk.clerk()).get(f"/inspection/petitions/{it['id']}") == changed


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"handled_on": "2999-01-01"}, "handled_on"),
        ({"result": "999"}, "result"),
        ({"result_note": "没有结果的说明"}, ""),
        ({"grid_unit_id": "12345"}, None),
        ({"companions": [{"id": "1", "name": "不认识的人"}]}, "companions.0.id"),
    ],
)
async def test_a_wrong_correction_is_refused_and_changes_nothing(desk: Desk, changes: dict[str, Any], where: str | None) -> None:
    it = await desk.petition()
    answer = await (await desk.clerk()).call("PUT", f"/inspection/petitions/{it['id']}", correction(it, **changes))
    if where is None:
        assert (answer.status_code, answer.json()["code"]) == (409, "inspection.grid_unavailable")
    else:
        assert answer.status_code == 422 and where in [one["field"] for one in answer.json()["details"]["fields"]]
    assert await (await desk.clerk()).get(f"/inspection/petitions/{it['id']}") == it


async def test_a_petition_keeps_a_grid_that_went_out_of_use(desk: Desk) -> None:
    it = await desk.petition()
    await InspPetition.filter(id=int(it["id"])).update(grid_unit_id=desk.world.units["desk_gone"])
    changed = await put(desk, await (await desk.clerk()).get(f"/inspection/petitions/{it['id']}"), result="10", handled_on="2026-01-01")
    assert changed["grid_name"] == "望江旧街道网格" and changed["finished"]


@pytest.mark.req("INSP-26")
async def test_a_voided_petition_leaves_the_list_and_can_be_put_back(desk: Desk) -> None:
    clerk, it = await desk.clerk(), await desk.petition()
    path = f"/inspection/petitions/{it['id']}"
    gone = await clerk.post(f"{path}/void", {"version": it["version"], "reason": "重复登记"})
    assert gone["voided"] and gone["actions"] == ["restore", "unmask"]
    assert it["id"] not in await found(desk) and it["id"] in await found(desk, voided="true")
    assert (await clerk.call("PUT", path, correction(gone))).status_code == 409
    assert (await clerk.call("POST", f"{path}/void", {"version": gone["version"], "reason": "再作废一次"})).status_code == 409
    back = await clerk.post(f"{path}/restore", {"version": gone["version"]})
    assert not back["voided"] and it["id"] in await found(desk)
    assert (await clerk.call("POST", f"{path}/restore", {"version": back["version"]})).status_code == 409
    record = await AuditRecord.filter(object_id=int(it["id"]), action="inspection.petition.voided").get()
    assert record.reason == "重复登记"


@pytest.mark.req("INSP-X7")
async def test_the_full_numbers_are_shown_for_a_reason_that_is_recorded(desk: Desk) -> None:
    made, came = await desk.world.person(), await desk.world.person()
    it = await desk.petition(made=made, companions=[{"name": came.name, "cert_no": came.cert_no}])
    shown = await (await desk.clerk()).post(f"/inspection/petitions/{it['id']}/unmask", {"reason": "电话联系本人"})
    assert (shown["cert_no"], shown["phone"]) == (made.cert_no, made.phone)
    assert shown["companions"] == [{"id": it["companions"][0]["id"], "name": came.name, "cert_no": came.cert_no, "phone": ""}]
    record = await AuditRecord.filter(object_id=int(it["id"]), action="inspection.petition.unmasked").get()
    assert record.reason == "电话联系本人" and made.cert_no not in f"{record.object_label}{record.changes}"


async def test_audit_and_events_of_petitions_hold_nothing_personal(desk: Desk) -> None:
    made = await desk.world.person()
    it = await desk.petition(made=made)
    await put(desk, it, demand="换一个说法的诉求", phone="13911112222", grid_unit_id=None)
    records = await AuditRecord.filter(object_id=int(it["id"]), object_type="inspection_petition")
    events = await QueueEvent.filter(name="inspection.petition_changed")
    written = "".join(f"{one.object_label}{one.changes}{one.reason}" for one in records) + "".join(str(one.data) for one in events)
    assert len(records) == 2
    for secret in (made.name, made.cert_no, made.phone, "13911112222", "换一个说法", "三个月工资"):
        assert secret not in written
    assert "所属网格" in written and "人员资料、诉求或结果说明" in written


@pytest.mark.req("INSP-27")
async def test_the_workbook_holds_the_rows_of_the_list_without_whole_numbers(desk: Desk) -> None:
    clerk, made, n = await desk.clerk(), await desk.world.person(), number()
    name = f"=导出{n}公司"
    it = await desk.petition(
        made=made, employer_name=name, result="14", result_note="已和解", handled_on="2026-01-08", companions=[{"name": "同行甲"}]
    )
    await desk.petition(employer_name=f"导出别家{n}公司")
    task = (await clerk.post("/inspection/petitions/export", {"reason": "季度报表", "employer_name": name}, 202))["task_id"]
    await desk.world.settle()
    done = await clerk.get(f"/task/tasks/{task}")
    assert done["state"] == "done", done
    rows = (await read_sheet((await clerk.call("GET", done["file_url"])).content)).rows
    head = next(at for at, row in enumerate(rows) if row[0] == "登记日期")
    assert [str(one)[:10] if one is not None else "" for one in rows[head + 1]] == [
        it["registered_on"], it["name"], it["cert_tail"], it["phone_tail"], "1.0", name[:10], it["cause_name"][:10], it["grid_name"],
        it["demand"][:10], "当场调解和解", "已和解", "2026-01-08", it["registered_by_name"],
    ]  # fmt: skip
    assert len(rows) == head + 2 and made.cert_no not in str(rows) and made.phone not in str(rows)
    record = await AuditRecord.filter(object_id=int(task), action="inspection.petition.exported").get()
    assert record.reason == "季度报表"


async def test_a_whole_number_is_no_condition_of_an_export(desk: Desk) -> None:
    made = await desk.world.person()
    answer = await (await desk.clerk()).call("POST", "/inspection/petitions/export", {"reason": "季度报表", "q": made.phone})
    assert answer.status_code == 422


async def test_a_petition_tells_its_changes_and_the_other_petitions_of_the_same_person(desk: Desk) -> None:
    made = await desk.world.person()
    first, second = await desk.petition(made=made), await desk.petition(made=made)
    await desk.petition()
    changed = await put(desk, second, demand="改为补发两个月工资，共计八千元整")
    assert [one["id"] for one in changed["others"]] == [first["id"]]
    clerk = await desk.clerk()
    [last, *_] = (await clerk.get(f"/inspection/petitions/{second['id']}/revisions"))["items"]
    assert last["changes"] and all(change["label"] for change in last["changes"])
    await clerk.post(f"/inspection/petitions/{first['id']}/void", {"version": first["version"], "reason": "重复登记"})
    assert (await clerk.get(f"/inspection/petitions/{second['id']}"))["others"] == []
