"""Dictionaries: shipped lists, what may be added or changed, and old records that keep their meaning (SYS-22, SYS-X6)."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator

import httpx
import pytest
from backend.platform.inbox.desk import Desk, Seat, open_tables

from unionhub.kernel import clock
from unionhub.kernel.authz import Audience
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.dictionary import audit, ports, queries
from unionhub.platform.dictionary import permissions as p
from unionhub.platform.dictionary.errors import DictTypeUnknown
from unionhub.platform.dictionary.models import DictItem, DictItemVersion, DictType
from unionhub.platform.dictionary.routes import public, staff

pytestmark = pytest.mark.commits


@pytest.fixture(scope="module")
async def tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("dictionary")):
        async with transaction() as tx:
            await ports.install_defaults(tx)
        yield


@pytest.fixture
async def desk(tables: None) -> AsyncIterator[Desk]:
    queries.forget()
    made = await Desk([*public.route.endpoints, *staff.route.endpoints]).declare("dictionary", audit.ACTIONS).start()
    yield made
    clock.set_source(None)
    await made.aclose()


@pytest.fixture
def keeper(desk: Desk) -> Seat:
    return desk.signed_in(Audience.STAFF, 1, p.ITEM_READ, p.ITEM_UPDATE, unit_id=1)


async def find(keeper: Seat, type_key: str, code: str) -> dict[str, object]:
    items = (await keeper.get(f"/dictionary/types/{type_key}/items")).json()["items"]
    return next(item for item in items if item["code"] == code)


async def add(keeper: Seat, type_key: str, code: str, name: str, **more: object) -> httpx.Response:
    return await keeper.post(f"/dictionary/types/{type_key}/items", {"code": code, "name": name, **more})


async def choices(desk: Desk, type_key: str) -> list[str]:
    answer = await desk.public().get("/dictionary/items", type=type_key)
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


async def test_anybody_may_read_the_choices_of_a_form(desk: Desk) -> None:
    ethnic = await choices(desk, "std.ethnic")
    assert len(ethnic) == 58
    assert ethnic[:3] == ["汉族", "蒙古族", "回族"]
    unknown = await desk.public().get("/dictionary/items", type="std.nothing")
    assert (unknown.status_code, unknown.json()["code"]) == (404, "dictionary.type_unknown")


async def test_the_values_the_requirements_give_are_shipped_word_by_word_and_in_order(desk: Desk) -> None:
    assert await choices(desk, "join.audit_action") == ["上报", "审核", "驳回", "转办"]
    assert await choices(desk, "jobs.employment_type") == ["合同工", "派遣员工", "承揽", "外包", "小时工", "实习生", "其他（手动输入）"]
    assert await choices(desk, "jobs.recruit_month") == [f"{month}月份" for month in range(1, 13)]
    assert await choices(desk, "station.station_service") == ["休息", "御寒", "避暑", "饮水", "热饭", "用餐", "避雨", "如厕"]


async def test_every_dictionary_of_the_requirements_and_the_national_lists_is_there(desk: Desk, keeper: Seat) -> None:
    types = {item["key"]: item for item in (await keeper.get("/dictionary/types")).json()["items"]}
    assert len([key for key in types if key.startswith("std.")]) == 45
    assert len([one for one in types.values() if one["kind"] == "fixed"]) == 52
    assert len(types) == 123
    assert types["std.ethnic"] == {
        "key": "std.ethnic", "name": "民族", "kind": "standard", "source": "GB/T 3304-1991", "note": "", "item_count": 58, "editable": False,
    }  # fmt: skip
    assert types["join.occupation"]["item_count"] == types["std.new_form_job"]["item_count"]
    assert types["insp.case_cause"]["item_count"] == types["std.supervise_cause"]["item_count"]
    found = (await keeper.get("/dictionary/types", q="从业平台")).json()["items"]
    assert [item["key"] for item in found] == ["join.platform"]


async def test_installing_again_adds_nothing_and_keeps_what_the_operator_changed(desk: Desk, keeper: Seat) -> None:
    item = await find(keeper, "join.platform", "ZB")
    await keeper.patch(f"/dictionary/items/{item['id']}", {"version": item["version"], "name": "网络直播平台"})
    before = await DictItem.all().count()
    async with transaction() as tx:
        assert await ports.install_defaults(tx) == 0
    assert await DictItem.all().count() == before
    assert (await ports.names_of("join.platform"))["ZB"] == "网络直播平台"


@pytest.mark.req("SYS-22")
async def test_a_choice_added_at_the_desk_can_be_chosen_at_once(desk: Desk, keeper: Seat) -> None:
    assert "无人机驾驶员" not in await choices(desk, "join.occupation")
    answer = await add(keeper, "join.occupation", "UAV", "无人机驾驶员", group="补充")
    assert answer.status_code == 201, answer.text
    assert answer.json()["locked"] is False
    assert (await choices(desk, "join.occupation"))[-1] == "无人机驾驶员"
    assert (await ports.ensure_code("join.occupation", "UAV", "occupation")).name == "无人机驾驶员"
    record = await AuditRecord.get(action="dictionary.item.added", object_id=int(answer.json()["id"]))
    assert record.object_label == "职业类别：无人机驾驶员（UAV）"


@pytest.mark.req("SYS-X6")
async def test_a_disabled_choice_is_no_longer_offered_but_old_records_still_read_it(desk: Desk, keeper: Seat) -> None:
    item = await find(keeper, "join.occupation", "07")
    answer = await keeper.patch(f"/dictionary/items/{item['id']}", {"version": item["version"], "status": "disabled"})
    assert answer.json()["status"] == "disabled"
    assert "商场信息员" not in await choices(desk, "join.occupation")
    assert (await ports.names_of("join.occupation"))["07"] == "商场信息员"
    with pytest.raises(InvalidFields) as refused:
        await ports.ensure_code("join.occupation", "07", "occupation")
    assert refused.value.details == {
        "fields": [{"field": "occupation", "code": "disabled_code", "message": "“商场信息员”已停用，请重新选择"}]
    }
    assert await DictItem.filter(id=int(str(item["id"]))).exists()


@pytest.mark.req("SYS-X6")
async def test_after_a_renaming_a_record_of_before_still_reads_as_it_did(desk: Desk, keeper: Seat) -> None:
    start = clock.now()
    item = await find(keeper, "join.occupation", "09")
    clock.set_source(lambda: start + dt.timedelta(days=30))
    await keeper.patch(f"/dictionary/items/{item['id']}", {"version": item["version"], "name": "保安及巡护员"})
    assert (await ports.names_of("join.occupation"))["09"] == "保安及巡护员"
    assert await ports.name_at("join.occupation", "09", start + dt.timedelta(days=1)) == "保安员"
    assert await ports.name_at("join.occupation", "09", start + dt.timedelta(days=31)) == "保安及巡护员"


async def test_an_item_outside_its_days_cannot_be_chosen(desk: Desk, keeper: Seat) -> None:
    tomorrow = clock.today() + dt.timedelta(days=1)
    assert (await add(keeper, "insp.success_mode", "later", "协商后履行", valid_from=tomorrow.isoformat())).status_code == 201
    shipped = await choices(desk, "insp.success_mode")
    assert "协商后履行" not in shipped
    moment = clock.now()
    clock.set_source(lambda: moment + dt.timedelta(days=1))
    assert set(await choices(desk, "insp.success_mode")) == {*shipped, "协商后履行"}
    refused = await add(keeper, "insp.success_mode", "wrong", "日期颠倒", valid_from="2026-12-02", valid_to="2026-12-01")
    assert refused.status_code == 422


async def test_values_fixed_by_the_requirements_can_be_added_to_but_not_altered(desk: Desk, keeper: Seat) -> None:
    item = await find(keeper, "join.audit_action", "reject")
    assert item["locked"] is True
    for change in ({"name": "退回"}, {"status": "disabled"}, {"sort": 0}):
        refused = await keeper.patch(f"/dictionary/items/{item['id']}", {"version": item["version"], **change})
        assert (refused.status_code, refused.json()["code"]) == (409, "dictionary.item_fixed")
    assert await find(keeper, "join.audit_action", "reject") == item
    assert (await add(keeper, "join.audit_action", "urge", "催办")).status_code == 201


async def test_a_national_standard_is_read_only(desk: Desk, keeper: Seat) -> None:
    before = await DictItem.all().count()
    refused = await add(keeper, "std.ethnic", "60", "新民族")
    assert (refused.status_code, refused.json()["code"]) == (409, "dictionary.type_read_only")
    item = await find(keeper, "std.ethnic", "01")
    assert (await keeper.patch(f"/dictionary/items/{item['id']}", {"version": 1, "name": "汉"})).json()["code"] == "dictionary.item_fixed"
    assert await DictItem.all().count() == before
    assert (await ports.names_of("std.ethnic"))["01"] == "汉族"


async def test_a_code_or_an_active_name_is_used_once_in_a_dictionary(desk: Desk, keeper: Seat) -> None:
    before = await DictItem.all().count()
    assert (await add(keeper, "join.platform", "WM", "别的平台")).json()["code"] == "dictionary.code_taken"
    assert (await add(keeper, "join.platform", "WM2", "外卖配送平台")).json()["code"] == "dictionary.name_taken"
    item = await find(keeper, "join.platform", "KD")
    renamed = await keeper.patch(f"/dictionary/items/{item['id']}", {"version": item["version"], "name": "外卖配送平台"})
    assert (renamed.status_code, renamed.json()["code"]) == (409, "dictionary.name_taken")
    assert await DictItem.all().count() == before
    assert await find(keeper, "join.platform", "KD") == item


async def test_of_two_people_adding_one_code_at_once_one_is_told_it_is_taken(desk: Desk, keeper: Seat) -> None:
    answers = await asyncio.gather(*(add(keeper, "cred.staff_eval_form", "pay", f"工资发放{number}") for number in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert await DictItem.filter(code="pay").count() == 1


async def test_whoever_decided_on_an_old_version_is_refused(desk: Desk, keeper: Seat) -> None:
    item = await find(keeper, "join.platform", "HY")
    assert (await keeper.patch(f"/dictionary/items/{item['id']}", {"version": 1, "note": "甲"})).json()["version"] == 2
    refused = await keeper.patch(f"/dictionary/items/{item['id']}", {"version": 1, "note": "乙"})
    assert (refused.status_code, refused.json()["code"]) == (409, "request.stale_version")
    assert (await find(keeper, "join.platform", "HY"))["note"] == "甲"


async def test_a_change_that_changes_nothing_leaves_version_and_audit_alone(desk: Desk, keeper: Seat) -> None:
    item = await find(keeper, "join.platform", "QT")
    records = await AuditRecord.all().count()
    answer = await keeper.patch(f"/dictionary/items/{item['id']}", {"version": item["version"], "name": item["name"]})
    assert answer.json() == item
    assert await AuditRecord.all().count() == records


@pytest.mark.sec(37)
async def test_a_repeated_addition_gives_the_same_answer_and_one_item(desk: Desk, keeper: Seat) -> None:
    body = {"code": "key", "name": "重点工程"}
    first = await keeper.post("/dictionary/types/jobs.top10_chain/items", body, key="addition-0001")
    again = await keeper.post("/dictionary/types/jobs.top10_chain/items", body, key="addition-0001")
    assert (first.status_code, again.json()) == (201, first.json())
    other = await keeper.post("/dictionary/types/jobs.top10_chain/items", {**body, "name": "别的"}, key="addition-0001")
    assert (other.status_code, other.json()["code"]) == (409, "request.idempotency_mismatch")
    assert await DictItem.filter(code="key").count() == 1


async def test_a_parent_has_to_exist_in_the_same_dictionary(desk: Desk, keeper: Seat) -> None:
    refused = await add(keeper, "insp.case_cause", "9901", "其他情形", parent="98")
    assert refused.json()["details"]["fields"][0]["field"] == "parent"
    assert not await DictItem.filter(code="9901").exists()
    assert (await add(keeper, "insp.case_cause", "0905", "其他情形", parent="09")).json()["parent"] == "09"


async def test_unknown_fields_and_unfit_codes_are_refused_and_nothing_is_stored(desk: Desk, keeper: Seat) -> None:
    before = await DictItem.all().count()
    for body in ({"code": "有中文", "name": "甲"}, {"code": "a", "name": ""}, {"code": "a", "name": "甲", "secret": 1}, {"name": "甲"}):
        assert (await keeper.post("/dictionary/types/join.platform/items", body)).status_code == 422
    assert (await keeper.patch("/dictionary/items/77", {"version": 1, "name": "甲"})).status_code == 404
    assert await DictItem.all().count() == before


async def test_only_whoever_may_keep_dictionaries_changes_them(desk: Desk, keeper: Seat) -> None:
    before = await DictItem.all().count()
    reader = desk.signed_in(Audience.STAFF, 2, p.ITEM_READ)
    nobody = desk.signed_in(Audience.STAFF, 3)
    member = desk.signed_in(Audience.MEMBER, 4)
    item = await find(keeper, "join.platform", "FC")
    for seat, status in ((reader, 403), (nobody, 403), (desk.anonymous(Audience.STAFF), 401)):
        assert (await add(seat, "join.platform", "new", "新平台")).status_code == status
        assert (await seat.patch(f"/dictionary/items/{item['id']}", {"version": 1, "name": "改名"})).status_code == status
    assert (await nobody.get("/dictionary/types")).status_code == 403
    assert (await member.get("/dictionary/types")).status_code == 404
    assert await DictItem.all().count() == before
    assert await find(keeper, "join.platform", "FC") == item


async def test_an_unknown_dictionary_is_the_programs_or_the_callers_fault_not_an_empty_list(desk: Desk) -> None:
    with pytest.raises(DictTypeUnknown):
        await ports.names_of("join.nothing")
    assert await ports.find_item("join.platform", "nothing") is None
    with pytest.raises(InvalidFields):
        await ports.ensure_code("join.platform", "nothing", "platform")


async def test_every_item_begins_its_history_when_it_is_added(desk: Desk) -> None:
    assert await DictType.all().count() == 123
    assert await DictItemVersion.filter(version=1).count() == await DictItem.all().count()
