"""Bringing members in bulk (JOIN-29, ORG-14, 15, 20, X1): what officers see on the way, and what is in the library afterwards."""

import asyncio
import contextvars
import datetime as dt
import json
import random
from typing import Any

import pytest
from backend.api.sheets import HEADS, brought, file_of, imported, someone, tried, upload, workbook
from backend.api.stage import stage_of
from backend.api.world import World
from tortoise.connection import get_connections

from unionhub.domains.membership.models.imports import MemberImport, MemberImportChunk
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.models.profiles import MemberProfile
from unionhub.domains.membership.service import import_commit
from unionhub.domains.membership.tasks.imports import expire_imports
from unionhub.kernel import clock
from unionhub.kernel.csv_files import read_table
from unionhub.kernel.db import transaction
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.account.models import Person
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.dictionary.ports import names_of


async def member_of(row: dict[str, Any]) -> Member:
    return await Member.get(name=row["姓名"], cert_no_tail=row["证件号码"][-4:])


@pytest.mark.req("JOIN-29", "ORG-15")
async def test_a_spreadsheet_becomes_members_with_their_whole_record(world: World) -> None:
    admin = await world.officer("unit_admin")
    rows = [someone(学历="本科", 户籍地="示例省青禾市某路 1 号", 会员服务卡号="6222020000000000004") for _ in range(3)]
    record = await upload(admin, world, workbook(rows, list(rows[0])))
    assert record["state"] == "uploaded" and record["mapping"]["cert_no"] == 1
    assert all(row["证件号码"] not in json.dumps(record) and row["手机号码"] not in json.dumps(record) for row in rows)
    record = await tried(admin, world, record)
    assert (record["state"], record["counts"]["new"], record["counts"]["errors"]) == ("checked", 3, 0), record
    assert await Member.filter(name=rows[0]["姓名"], cert_no_tail=rows[0]["证件号码"][-4:]).count() == 0, "a trial writes nothing"
    record = await imported(admin, world, record)
    assert (record["state"], record["counts"]["added"]) == ("done", 3), record
    for row in rows:
        member = await member_of(row)
        person = await Person.get(id=member.person_id)
        profile = await MemberProfile.get(member_id=member.id)
        assert (member.unit_id, member.source.value, member.joined_on) == (world.units["a111"], "import", dt.date(2024, 3, 8))
        assert person.cert_no.open() == row["证件号码"] and member.phone.open() == row["手机号码"] and person.verified_at is None
        assert (profile.education, profile.employment_type, profile.employment_status, profile.migrant) == ("B", "06", "24", False)
        assert (profile.ethnic.open(), profile.politics.open(), profile.bank_card_no_tail) == ("01", "13", "0004")
        assert await MemberHistory.filter(member_id=member.id).count() == 1
        assert (await admin.get(f"/membership/members/{member.id}"))["source_name"] == "单位导入"
    numbers = sorted([(await member_of(row)).member_no for row in rows])
    assert [int(number[-8:]) - int(numbers[0][-8:]) for number in numbers] == [0, 1, 2], "one block of numbers"


@pytest.mark.req("JOIN-29")
async def test_an_import_is_one_audit_record_and_one_event_for_its_union(world: World) -> None:
    admin = await world.officer("unit_admin")
    record = await brought(admin, world, [someone() for _ in range(4)])
    finished = await AuditRecord.get(action="membership.import.finished", object_id=int(record["id"]))
    assert '"after":"4"' in finished.changes and finished.actor_account_id == int(admin.me["account"]["id"])
    events = await QueueEvent.filter(name="membership.members_imported", aggregate_id=int(record["id"]))
    assert len(events) == 1 and json.loads(events[0].data)["unit_ids"] == [world.units["a111"]]
    assert json.loads(events[0].data)["members"] == 4


@pytest.mark.req("JOIN-29")
async def test_both_ways_into_the_library_meet_in_one_person(world: World) -> None:
    """Who applied is not imported again, who was imported cannot apply again: the certificate decides."""
    admin = await world.officer("unit_admin")
    made, _, _ = await world.member()
    record = await upload(admin, world, workbook([someone(姓名=made.name, 证件号码=made.cert_no)]))
    record = await tried(admin, world, record)
    assert (record["counts"]["exists"], record["counts"]["new"]) == (1, 0)
    person = await world.person()
    await brought(admin, world, [someone(姓名=person.name, 证件号码=person.cert_no, 手机号码=person.phone)])
    client = await world.phone_of(person)
    await client.post("/account/phone/wechat", {"code": await world.simulator.phone_code(person.user_id)})
    answer = await client.call("POST", "/membership/applications", await world.form(person, (await world.qrcode())["token"]))
    assert (answer.status_code, answer.json()["code"]) == (409, "membership.already_member")


@pytest.mark.req("JOIN-29", "ORG-X1", "ORG-X3")
async def test_a_trial_tells_every_fault_by_row_column_and_reason(world: World) -> None:
    admin, other = await world.officer("unit_admin"), await world.officer("other_admin")
    good, twice, elsewhere, renamed = someone(), someone(), someone(), someone()
    await brought(other, world, [elsewhere], unit="b11")
    await brought(admin, world, [renamed])
    rows = [good, someone(证件号码="320499199001010000"), someone(手机号码="123", 民族="火星"), twice, {**someone(), "证件号码": twice["证件号码"]},
            someone(姓名=elsewhere["姓名"], 证件号码=elsewhere["证件号码"]), someone(姓名="另有其人", 证件号码=renamed["证件号码"]),
            someone(工作单位="")]  # fmt: skip
    record = await tried(admin, world, await upload(admin, world, workbook(rows)))
    assert (record["counts"]["new"], record["counts"]["errors"]) == (2, 6)
    listed = await admin.get(f"/membership/member-imports/{record['id']}/problems", size=100)
    found = {(one["line"], one["field"], one["code"]) for one in listed["items"] if one["severity"] == "error"}
    assert found == {
        (3, "cert_no", "check_digit"), (4, "mobile", "format"), (4, "ethnic", "unknown_code"), (6, "cert_no", "repeated"),
        (7, "cert_no", "elsewhere"), (8, "name", "differs"), (9, "employer_name", "missing"),
    }  # fmt: skip
    book = await read_table((await file_of(admin, f"/membership/member-imports/{record['id']}/errors")).content)
    assert book.rows[0] == ["行号", "字段", "级别", "原因"] and len(book.rows) == 8
    assert not any(row["证件号码"] in str(book.rows) or row["手机号码"] in str(book.rows) for row in rows if len(row["手机号码"]) > 3)
    refused = await admin.call("POST", f"/membership/member-imports/{record['id']}/commit", {"version": record["version"]})
    assert (refused.status_code, refused.json()["code"]) == (409, "membership.import_has_errors")
    record = await imported(admin, world, record, only_correct=True)
    assert (record["counts"]["added"], record["counts"]["skipped"]) == (2, 6)
    report = await read_table((await file_of(admin, f"/membership/member-imports/{record['id']}/report")).content)
    assert {(row[0], row[1]) for row in report.rows[2:]} >= {(2.0, "新增会员"), (3.0, "有错误"), (5.0, "新增会员")}
    assert (await member_of(good)).member_no in str(report.rows)


@pytest.mark.req("ORG-X1")
async def test_pages_of_problems_follow_one_another_over_batches(world: World) -> None:
    admin = await world.officer("unit_admin")
    rows = [someone(民族="火星") if n % 3 == 0 else someone() for n in range(430)]
    record = await tried(admin, world, await upload(admin, world, workbook(rows)))
    pages = [await admin.get(f"/membership/member-imports/{record['id']}/problems", page=page, size=40) for page in (1, 2, 3, 4)]
    assert {page["total"] for page in pages} == {144}
    assert [one["line"] for page in pages for one in page["items"]] == [n + 2 for n in range(430) if n % 3 == 0]


@pytest.mark.req("JOIN-29", "ORG-X1")
async def test_columns_may_be_mapped_by_hand_and_values_given_for_the_whole_file(world: World) -> None:
    admin = await world.officer("unit_admin")
    row = {"甲": someone()["姓名"], "乙": someone()["证件号码"], "丙": "19812345678"}
    record = await upload(admin, world, workbook([row], ["甲", "乙", "丙"]))
    assert record["mapping"] == {}
    mapping = {"name": 0, "cert_no": 1, "mobile": 2}
    constants = {
        "ethnic": "汉",
        "politics": "13",
        "migrant": "否",
        "employer_name": "甲厂",
        "employment_type": "派遣",
        "employment_status": "工人",
    }
    for wrong in ({"name": 0}, {**mapping, "sex": 1}, {**mapping, "sex": 9}, {**mapping, "shoe": 1}):
        answer = await admin.call("POST", f"/membership/member-imports/{record['id']}/check", {"version": 1, "mapping": wrong})
        assert answer.status_code == 422, wrong
    for bad in ({"ethnic": "火星"}, {"cert_no": row["乙"]}, {"name": "张三"}):
        sent = {"version": 1, "mapping": mapping, "constants": bad}
        assert (await admin.call("POST", f"/membership/member-imports/{record['id']}/check", sent)).status_code == 422
    record = await tried(admin, world, record, mapping=mapping, constants=constants)
    assert record["counts"]["new"] == 1, await admin.get(f"/membership/member-imports/{record['id']}/problems")
    assert record["constants"]["employment_type"] == "06"
    await imported(admin, world, record)
    profile = await MemberProfile.get(member_id=(await Member.get(cert_no_tail=row["乙"][-4:], name=row["甲"])).id)
    assert (profile.ethnic.open(), profile.employment_type, profile.migrant) == ("01", "06", False)


@pytest.mark.req("JOIN-29", "ORG-20")
async def test_bringing_the_same_file_again_changes_nothing(world: World) -> None:
    admin = await world.officer("unit_admin")
    data = workbook([someone() for _ in range(5)])
    await imported(admin, world, await tried(admin, world, await upload(admin, world, data)))
    before = await Member.all().count()
    again = await upload(admin, world, data)
    assert "已导入过同一个文件" in again["repeats"]
    again = await tried(admin, world, again, update_existing=True)
    assert (again["counts"]["same"], again["counts"]["new"], again["counts"]["update"]) == (5, 0, 0)
    refused = await admin.call("POST", f"/membership/member-imports/{again['id']}/commit", {"version": again["version"]})
    assert (refused.status_code, refused.json()["code"]) == (409, "membership.import_nothing")
    assert await Member.all().count() == before


@pytest.mark.req("JOIN-29")
async def test_records_of_members_are_brought_up_to_date_when_the_officer_says_so(world: World) -> None:
    admin = await world.officer("unit_admin")
    row = someone(现居住地="旧址 1 号")
    await brought(admin, world, [row])
    member = await member_of(row)
    changed = {**row, "工作单位": "新厂", "现居住地": "示例省青禾市临溪区新址 2 号", "手机号码": f"197{member.id % 10**8:08d}"}
    record = await upload(admin, world, workbook([changed], list(changed)))
    record = await tried(admin, world, record, update_existing=True)
    assert record["counts"]["update"] == 1
    record = await imported(admin, world, record)
    assert record["counts"]["updated"] == 1
    after, profile = await Member.get(id=member.id), await MemberProfile.get(member_id=member.id)
    assert (after.employer_name, after.phone.open(), after.version) == ("新厂", changed["手机号码"], member.version + 1)
    assert profile.living_addr.open() == changed["现居住地"] and profile.ethnic.open() == "01"
    history = await MemberHistory.filter(member_id=member.id).order_by("-id").first()
    assert history and history.title == "更新会员资料" and "现居住地" in history.note and "新址" not in history.note


@pytest.mark.dialects("postgres", "mariadb")  # the embedded database lets one writer in at a time
async def test_a_member_who_changes_while_the_batch_is_judged_is_judged_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody is moved to another city between the judging and the lock: the import must not write over them."""
    admin = await world.officer("unit_admin")
    row = someone()
    await brought(admin, world, [row])
    member = await member_of(row)
    changed = {**row, "工作单位": "新厂"}
    record = await tried(admin, world, await upload(admin, world, workbook([changed], list(changed))), update_existing=True)
    judged = import_commit.judge

    async def and_then_moved(*args: Any, **named: Any) -> Any:
        found = await judged(*args, **named)
        mover = asyncio.create_task(move(), context=contextvars.Context())
        await mover
        return found

    async def move() -> None:
        if await Member.filter(id=member.id, unit_id=member.unit_id).exists():
            async with transaction():
                await Member.filter(id=member.id).update(unit_id=world.units["b11"], version=member.version + 1)

    monkeypatch.setattr(import_commit, "judge", and_then_moved)
    await imported(admin, world, record, only_correct=True)
    after = await Member.get(id=member.id)
    assert (after.unit_id, after.employer_name, after.version) == (world.units["b11"], member.employer_name, member.version + 1)


@pytest.mark.req("ORG-15")
async def test_an_officer_brings_members_into_unions_of_the_branch_only(world: World) -> None:
    city, unit = await world.officer("city_admin"), await world.officer("unit_admin")
    rows = [
        someone(所属工会="青禾食品厂工会"),
        someone(所属工会="速达快递（青禾）有限公司工会"),
        someone(所属工会="港口机械厂工会"),
        someone(),
    ]
    record = await tried(city, world, await upload(city, world, workbook(rows, [*HEADS, "所属工会"]), unit="a"))
    listed = await city.get(f"/membership/member-imports/{record['id']}/problems")
    assert [(one["line"], one["code"]) for one in listed["items"]] == [(4, "unknown_unit")]
    await imported(city, world, record, only_correct=True)
    assert [(await member_of(row)).unit_id for row in (rows[0], rows[1], rows[3])] == [world.units[key] for key in ("a112", "a111", "a")]
    assert (await upload(unit, world, workbook(rows), unit="a112", status=404))["code"].endswith("not_found")


@pytest.mark.req("JOIN-29")
@pytest.mark.sec(24)
async def test_nothing_of_a_spreadsheet_lies_anywhere_in_clear(world: World) -> None:
    admin = await world.officer("unit_admin")
    row = someone(户籍地="示例省青禾市甲乙路 77 号")
    record = await upload(admin, world, workbook([row], list(row)))
    record = await tried(admin, world, record)
    connection = get_connections().get("default")
    for table in ("membership_import", "membership_import_chunk", "task_record", "audit_record", "queue_event", "queue_delivery"):
        text = str(await connection.execute_query_dict(f"SELECT * FROM {table}"))
        assert row["证件号码"] not in text and row["手机号码"] not in text and "甲乙路" not in text, table
    for path in world.settings.data_dir.rglob("*"):
        if path.is_file() and path.suffix != ".db":
            assert row["证件号码"].encode() not in path.read_bytes()
    await imported(admin, world, record)
    assert await MemberImportChunk.filter(import_id=int(record["id"]), body__isnull=False).count() == 0, "rows are gone once imported"


async def test_an_import_nobody_goes_on_with_loses_its_rows_after_a_week(world: World) -> None:
    admin = await world.officer("unit_admin")
    record = await upload(admin, world, workbook([someone()]))
    clock.set_source(lambda: dt.datetime.now(dt.UTC) + dt.timedelta(days=8))
    await expire_imports()
    clock.set_source(None)
    assert (await MemberImport.get(id=int(record["id"]))).state == "expired"
    assert await MemberImportChunk.filter(import_id=int(record["id"]), body__isnull=False).count() == 0
    answer = await admin.call("POST", f"/membership/member-imports/{record['id']}/check", {"version": 2, "mapping": record["mapping"]})
    assert (answer.status_code, answer.json()["code"]) == (409, "membership.import_not_ready")


async def test_an_import_given_up_is_over_and_a_stale_page_changes_nothing(world: World) -> None:
    admin = await world.officer("unit_admin")
    record = await upload(admin, world, workbook([someone()]))
    stale = await admin.call("POST", f"/membership/member-imports/{record['id']}/cancel", {"version": record["version"] + 1})
    assert (stale.status_code, stale.json()["code"]) == (409, "membership.import_stale")
    cancelled = await admin.post(f"/membership/member-imports/{record['id']}/cancel", {"version": record["version"]})
    assert (cancelled["state"], cancelled["actions"]) == ("cancelled", [])


@pytest.mark.req("JOIN-29")
async def test_a_cancelled_task_stops_the_import_between_batches_and_it_can_go_on(world: World) -> None:
    """The batches written stay, are announced, and the rest follows when the officer says so."""
    stage = await stage_of(world)
    admin = (await stage.staff("union_admin", "a111")).client
    rows = [someone() for _ in range(450)]
    record = await tried(admin, world, await upload(admin, world, workbook(rows)))
    record = await admin.post(f"/membership/member-imports/{record['id']}/commit", {"version": record["version"]})
    working = asyncio.create_task(world.settle())
    while not (await MemberImport.get(id=int(record["id"]))).added:
        await asyncio.sleep(0.005)
    await admin.post(f"/task/tasks/{record['task_id']}/cancel")
    await working
    await world.settle()
    record = await admin.get(f"/membership/member-imports/{record['id']}")
    done = record["counts"]["added"]
    if done < 450:
        assert record["state"] == "stopped" and done in (200, 400) and "commit" in record["actions"]
        record = await imported(admin, world, record)
    assert (record["state"], record["counts"]["added"]) == ("done", 450)
    sample = random.Random(1).sample(rows, 20)
    assert len({(await member_of(row)).member_no for row in sample}) == 20
    told = await QueueEvent.filter(name="membership.members_imported", aggregate_id=int(record["id"]))
    assert sum(json.loads(one.data)["members"] for one in told) == 450


@pytest.mark.req("JOIN-29", "ORG-14")
async def test_the_template_is_the_unified_form_and_can_be_filled_in_and_brought(world: World) -> None:
    admin = await world.officer("unit_admin")
    answer = await file_of(admin, "/membership/member-imports/template")
    sheet = await read_table(answer.content)
    heads = [str(title) for title in sheet.rows[0]]
    assert {
        "姓名*",
        "证件号码*",
        "手机号码*",
        "民族*",
        "政治面貌*",
        "用工性质*",
        "就业状态*",
        "学历",
        "技能等级",
        "职称",
        "户口性质",
        "会员服务卡号",
    } <= set(heads)
    assert sum(head.endswith("*") for head in heads) >= 9 and set((await names_of("std.ethnic")).values())
    row = someone()
    filled = {head: row.get(head.rstrip("*"), "") for head in heads}
    record = await tried(admin, world, await upload(admin, world, workbook([filled], heads)))
    assert record["counts"]["new"] == 1 and len(record["mapping"]) == len(heads), "every column of the template is recognised"


async def test_a_csv_from_an_old_office_program_is_brought_too(world: World) -> None:
    admin = await world.officer("unit_admin")
    row = someone()
    text = "某单位会员名册\n" + ",".join(HEADS) + "\n" + ",".join(f"'{value}" for value in row.values()) + "\n"
    record = await tried(admin, world, await upload(admin, world, text.encode("gb18030"), name="名册.csv"))
    assert record["counts"]["new"] == 1, await admin.get(f"/membership/member-imports/{record['id']}/problems")


async def test_what_is_no_spreadsheet_is_refused_with_a_sentence(world: World) -> None:
    admin = await world.officer("unit_admin")
    for data, name in ((b"%PDF-1.4 nothing", "a.pdf"), (b"\x00\x01" * 99, "a.xlsx"), (workbook([]), "empty.xlsx")):
        answer = await upload(admin, world, data, name=name, status=422)
        assert answer["code"].startswith("file.") and answer["message"]
