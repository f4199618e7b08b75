"""Looking after members' records: by officers, by members on the phone, out to a workbook and back (JOIN-29, ORG-20)."""

import json
from typing import Any

import pytest
from backend.api.sheets import brought, someone, tried, upload
from backend.api.stage import stage_of
from backend.api.world import Client, World

from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.models.profiles import MemberProfile
from unionhub.kernel.csv_files import read_table
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.models import AuditRecord

ADDRESS = "示例省青禾市临溪区柳桥街道甲乙路 77 号"


def field(record: dict[str, Any], key: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for section in record["sections"] for one in section["fields"] if one["key"] == key)
    return found


async def one_member(world: World, **changes: Any) -> tuple[Client, Member, dict[str, Any]]:
    admin = await world.officer("unit_admin")
    row = someone(**changes)
    await brought(admin, world, [row])
    return admin, await Member.get(name=row["姓名"], cert_no_tail=row["证件号码"][-4:]), row


@pytest.mark.req("JOIN-29")
async def test_who_joined_with_three_fields_gets_the_rest_of_the_record_from_the_officer(world: World) -> None:
    _, _, decided = await world.member()
    admin = await world.officer("unit_admin")
    path = f"/membership/members/{decided['member_id']}/record"
    record = await admin.get(path)
    assert not record["complete"] and {"民族", "政治面貌", "工作单位", "用工性质"} <= set(record["missing"])
    values = {"ethnic": "01", "politics": "13", "migrant": "0", "employer_name": "速达快递", "employment_type": "01", "employment_status": "24",
              "living_addr": ADDRESS, "education": "本科"}  # fmt: skip
    answer = await admin.call("PUT", path, {"version": record["version"], "values": values})
    assert answer.status_code == 200, answer.text
    record = answer.json()
    assert record["complete"] and record["missing"] == []
    assert field(record, "education")["text"] == "大学本科" and field(record, "ethnic")["value"] == "01"
    shown = field(record, "living_addr")
    assert (shown["masked"], shown["value"], shown["text"]) == (True, "", "示例省青禾市临溪区柳桥街道****")
    profile = await MemberProfile.get(member_id=int(decided["member_id"]))
    assert profile.living_addr.open() == ADDRESS


@pytest.mark.req("JOIN-29", "ORG-29")
async def test_a_change_is_told_by_field_in_history_audit_and_event_without_the_private_value(world: World) -> None:
    admin, member, _ = await one_member(world, 现居住地="旧址")
    before = await AuditRecord.filter(action="membership.member.updated").count()
    body = {"version": member.version, "values": {"living_addr": ADDRESS, "job_title": "分拣员", "politics": "党员"}}
    assert (await admin.call("PUT", f"/membership/members/{member.id}/record", body)).status_code == 200
    record = await AuditRecord.get(action="membership.member.updated", object_id=member.id)
    assert "甲乙路" not in record.changes and "党员" not in record.changes and "分拣员" in record.changes and "政治面貌" in record.changes
    assert await AuditRecord.filter(action="membership.member.updated").count() == before + 1
    history = await MemberHistory.filter(member_id=member.id).order_by("-id").first()
    assert history and (history.title, history.actor_name) == ("更新会员资料", "单位甲") and "现居住地" in history.note
    event = await QueueEvent.get(name="membership.member_updated", aggregate_id=member.id)
    assert json.loads(event.data)["fields"] == ["job_title", "living_addr", "politics"]
    same = await admin.call(
        "PUT", f"/membership/members/{member.id}/record", {"version": member.version + 1, "values": {"job_title": "分拣员"}}
    )
    assert same.json()["version"] == member.version + 1, "what changes nothing leaves no trace"
    assert await MemberHistory.filter(member_id=member.id).count() == 2


@pytest.mark.req("JOIN-29")
async def test_a_wrong_record_is_refused_field_by_field_and_nothing_changes(world: World) -> None:
    admin, member, _ = await one_member(world)
    path = f"/membership/members/{member.id}/record"
    values = {
        "mobile": "123",
        "ethnic": "火星",
        "employer_name": None,
        "entry_date": "2999-01-01",
        "cert_no": "x",
        "join_date": "2020-01-01",
    }
    answer = await admin.call("PUT", path, {"version": member.version, "values": values})
    found = {(one["field"], one["code"]) for one in answer.json()["details"]["fields"]}
    assert answer.status_code == 422 and found == {
        ("values.mobile", "format"), ("values.ethnic", "unknown_code"), ("values.employer_name", "missing"),
        ("values.entry_date", "future"),
        ("values.cert_no", "not_editable"), ("values.join_date", "not_editable"),
    }  # fmt: skip
    stale = await admin.call("PUT", path, {"version": member.version + 1, "values": {"job_title": "x"}})
    assert (stale.status_code, stale.json()["code"]) == (409, "membership.profile_stale")
    assert (await Member.get(id=member.id)).version == member.version


@pytest.mark.sec(24)
async def test_an_address_is_shown_whole_for_a_reason_that_is_kept(world: World) -> None:
    admin, member, _ = await one_member(world, 现居住地=ADDRESS, 会员服务卡号="6222020000000000004")
    body = {"fields": ["living_addr", "bank_card_no"], "reason": "寄送慰问品"}
    shown = await admin.post(f"/membership/members/{member.id}/record/unmask", body)
    assert shown["values"] == {"living_addr": ADDRESS, "bank_card_no": "6222020000000000004"}
    kept = await AuditRecord.get(action="membership.member.unmasked", object_id=member.id)
    assert kept.reason == "寄送慰问品" and "现居住地" in kept.object_label and "甲乙路" not in str(dict(kept))
    viewer = await world.officer("viewer")
    assert (await viewer.call("POST", f"/membership/members/{member.id}/record/unmask", body)).status_code == 403


@pytest.mark.req("JOIN-29")
async def test_a_member_sees_the_record_on_the_phone_and_corrects_what_is_no_key(world: World) -> None:
    made, client, decided = await world.member()
    record = await client.get("/membership/record")
    assert made.cert_no not in json.dumps(record) and made.phone not in json.dumps(record)
    assert field(record, "name")["editable"] is False and field(record, "living_addr")["editable"] is True
    changed = {"living_addr": ADDRESS, "education": "Z", "job_title": "骑手"}
    answer = await client.call("PUT", "/membership/record", {"version": record["version"], "values": changed})
    assert answer.status_code == 200, answer.text
    assert field(answer.json(), "living_addr")["value"] == ADDRESS, "the owner reads the own address"
    version = answer.json()["version"]
    for key in ("name", "cert_no", "mobile", "union", "join_date", "model_worker", "employer_uscc"):
        refused = await client.call("PUT", "/membership/record", {"version": version, "values": {key: "1"}})
        assert refused.status_code == 422, key
    audit = await AuditRecord.get(action="membership.member.corrected", object_id=int(decided["member_id"]))
    assert audit.audience == "member" and "甲乙路" not in audit.changes
    seen = await (await world.officer("unit_admin")).get(f"/membership/members/{decided['member_id']}")
    assert seen["history"][0]["title"] == "本人更正资料"


async def exported(world: World, client: Client, **body: Any) -> bytes:
    task = (await client.post("/membership/members/exports", body, 202))["task_id"]
    await world.settle()
    done = await client.get(f"/task/tasks/{task}")
    assert done["state"] == "done", done
    content: bytes = (await client.call("GET", done["file_url"])).content
    return content


async def state_of(unit_id: int) -> list[dict[str, Any]]:
    return await Member.filter(unit_id=unit_id).order_by("id").values("id", "name", "version", "updated_at", "employer_name")


@pytest.mark.req("ORG-20")
async def test_what_was_exported_can_be_brought_back_unchanged(world: World) -> None:
    """Every column one may choose; the member number tells whose line it is, masked values say nothing."""
    stage = await stage_of(world)
    officer = (await stage.staff("union_admin", "a112")).client
    extra = {
        "学历": "大专",
        "户籍地": ADDRESS,
        "现居住地": ADDRESS,
        "参加工作时间": "2008-07-01",
        "岗位/职务": "司机",
        "会员服务卡号": "6222020000000000004",
    }
    await brought(officer, world, [someone(**extra) for _ in range(3)], unit="a112")
    for fields in (None, [one["key"] for one in (await officer.get("/membership/member-fields"))["items"]]):
        content = await exported(world, officer, **({"fields": fields} if fields else {}))
        before = await state_of(world.units["a112"])
        record = await tried(officer, world, await upload(officer, world, content, unit="a112"), update_existing=True)
        counts = record["counts"]
        assert (counts["same"], counts["new"], counts["update"], counts["errors"]) == (len(before), 0, 0, 0), record
        assert await state_of(world.units["a112"]) == before


@pytest.mark.req("ORG-20")
@pytest.mark.sec(24)
async def test_an_export_holds_the_chosen_columns_and_no_whole_number(world: World) -> None:
    admin, member, row = await one_member(world, 现居住地=ADDRESS)
    fields = ["employer_name", "living_addr", "politics"]
    rows = (await read_table(await exported(world, admin, q=row["姓名"], fields=fields))).rows
    assert rows[1] == ["会员编号", "政治面貌", "现居住地", "工作单位"]
    line = next(line for line in rows if line[0] == member.member_no)
    assert line == [member.member_no, "群众", "示例省青禾市临溪区柳桥街道****", "青禾食品厂"]
    for wrong in (["cert_no"], ["mobile"], ["password"]):
        assert (await admin.call("POST", "/membership/members/exports", {"fields": wrong})).status_code == 422


@pytest.mark.req("ORG-03")
async def test_records_of_other_unions_are_out_of_sight(world: World) -> None:
    _, member, _ = await one_member(world)
    other = await world.officer("other_admin")
    for method, path, body in (
        ("GET", f"/membership/members/{member.id}/record", None),
        ("PUT", f"/membership/members/{member.id}/record", {"version": 1, "values": {"job_title": "x"}}),
        ("POST", f"/membership/members/{member.id}/record/unmask", {"fields": ["living_addr"], "reason": "试试"}),
    ):
        assert (await other.call(method, path, body)).status_code == 404
    city = await world.officer("city_admin")
    found = await city.get("/membership/members", q=member.name)
    assert str(member.id) in [one["id"] for one in found["items"]]


@pytest.mark.req("JOIN-32")
async def test_a_name_is_found_by_its_beginning_whatever_characters_it_holds(world: World) -> None:
    admin = await world.officer("unit_admin")
    rows = [someone(姓名=name) for name in ("欧阳一", "欧阳一二", "欧阳", "欧明", "欧阳·买买提", "𠮷田一")]
    await brought(admin, world, rows)
    found = {
        q: sorted(one["name"] for one in (await admin.get("/membership/members", q=q, size=100))["items"]) for q in ("欧阳", "欧阳一", "𠮷")
    }
    assert found == {"欧阳": ["欧阳", "欧阳·买买提", "欧阳一", "欧阳一二"], "欧阳一": ["欧阳一", "欧阳一二"], "𠮷": ["𠮷田一"]}


async def test_the_record_tells_every_change_by_its_chinese_name_with_old_and_new_and_masks_what_is_private(world: World) -> None:
    admin, member, _ = await one_member(world, 现居住地="旧址")
    body = {"version": member.version, "values": {"living_addr": ADDRESS, "job_title": "分拣员"}}
    assert (await admin.call("PUT", f"/membership/members/{member.id}/record", body)).status_code == 200
    [last, *_] = (await admin.get(f"/membership/members/{member.id}/revisions"))["items"]
    assert (last["action_name"], bool(last["actor_name"])) == ("修改会员资料", True)
    told = {change["label"]: change for change in last["changes"]}
    assert (told["岗位/职务"]["before"], told["岗位/职务"]["after"]) == (None, "分拣员")
    assert "甲乙路" not in json.dumps(last, ensure_ascii=False)
    other = await world.officer("food_admin")
    assert (await other.call("GET", f"/membership/members/{member.id}/revisions")).status_code == 404
