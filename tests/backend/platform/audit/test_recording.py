"""Who did what to which object, when, from where, with what result; nothing personal; all or nothing with the action."""

import datetime as dt
import json

import pytest
from backend.kernel.queue.probe import QueueProbe
from backend.platform.audit.conftest import CHANGED, CITY, DISTRICT, LOGIN_REFUSED, OTHER, Log, actor

from unionhub.kernel import services
from unionhub.kernel.authz import Actor, Audience, Caller
from unionhub.kernel.crypto import Vault, vault
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.http import Page
from unionhub.kernel.idempotency import KernelIdempotency, claim_effect
from unionhub.platform.audit import permissions, queries
from unionhub.platform.audit.actions import AuditAction, AuditCatalogue
from unionhub.platform.audit.errors import ActionUndeclared, AuditRecordNotFound
from unionhub.platform.audit.models import AuditRecord, AuditUnsealed
from unionhub.platform.audit.policy import record_bytes
from unionhub.platform.audit.ports import diff, record_audit, record_denied
from unionhub.platform.audit.schemas import RecordFilter, RecordItem
from unionhub.platform.audit.service.sealing import seal_all

pytestmark = pytest.mark.commits
CARD, MOBILE = "110101199003077475", "13812345678"


class Refused(Exception):
    pass


async def record(unit_id: int | None = CITY, label: str = "事物", by: Actor | None = None, **more: object) -> int:
    async with transaction() as tx:
        return await record_audit(tx, by or actor(), CHANGED, object_type="thing", object_id=3, label=label, unit_id=unit_id, **more)


@pytest.mark.sec(15)
async def test_a_record_says_who_when_from_where_on_what_and_the_change(log: Log) -> None:
    changes = diff({"name": "旧名", "open": True}, {"name": "新名", "open": False}, {"name": "名称", "open": "是否开通"})
    record_id = await record(changes=changes, reason="更名")
    row = await AuditRecord.get(id=record_id)
    assert (row.actor_account_id, row.actor_person_id, row.actor_capacity_id, row.actor_unit_id) == (5, 7, 8, CITY)
    assert (row.actor_name, row.actor_role, row.audience) == ("王审计", "audit_admin", "staff")
    assert (row.ip, row.user_agent, row.request_id) == ("192.0.2.7", "Mozilla/5.0", "req-12345678")
    assert (row.action, row.object_type, row.object_id, row.object_label, row.unit_id) == ("probe.thing.changed", "thing", 3, "事物", CITY)
    assert (row.result.value, row.reason) == ("ok", "更名")
    assert json.loads(row.changes) == [
        {"field": "name", "label": "名称", "before": "旧名", "after": "新名"},
        {"field": "open", "label": "是否开通", "before": "是", "after": "否"},
    ]
    columns = {name: getattr(row, name) for name in AuditRecord._meta.db_fields}
    assert vault().mac_matches(row.mac_key, record_bytes(columns), row.mac)


@pytest.mark.sec(18)
async def test_a_record_that_cannot_be_written_undoes_the_action(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Vault, data: bytes) -> tuple[str, str]:
        raise ConnectionError("key service away")

    monkeypatch.setattr(Vault, "mac", broken)
    with pytest.raises(ConnectionError):
        async with transaction() as tx:
            await QueueProbe.create(what="effect")
            await record_audit(tx, actor(), CHANGED, object_type="thing", object_id=3, label="事物")
    assert await QueueProbe.all().count() == await AuditRecord.all().count() == 0


async def test_a_rolled_back_action_leaves_no_record(log: Log) -> None:
    with pytest.raises(Refused):
        async with transaction() as tx:
            await record_audit(tx, actor(), CHANGED, object_type="thing", object_id=3, label="事物")
            raise Refused
    assert await AuditRecord.all().count() == await AuditUnsealed.all().count() == 0


async def test_an_undeclared_action_is_refused_and_nothing_is_written(log: Log) -> None:
    with pytest.raises(ActionUndeclared):
        async with transaction() as tx:
            await record_audit(tx, actor(), "probe.thing.unknown", object_type="thing", object_id=3, label="事物")
    assert await AuditRecord.all().count() == 0
    with pytest.raises(ValueError, match="twice"):
        services.get(AuditCatalogue).add_group("x", "x", [AuditAction(CHANGED.key, "另一个意思")])


@pytest.mark.sec(15)
async def test_a_refusal_is_recorded_even_though_the_call_fails(log: Log) -> None:
    unknown = Actor(Audience.STAFF, 0, 0, name="未知用户", caller=Caller("192.0.2.9", "curl", "req-87654321"))
    await record_denied(unknown, LOGIN_REFUSED, object_type="account", object_id=0, label="未知用户", reason="用户名或密码不正确")
    row = await AuditRecord.get()
    assert (row.result.value, row.actor_account_id, row.object_id, row.unit_id, row.ip) == ("denied", None, None, None, "192.0.2.9")


async def test_a_recorded_refusal_does_not_take_the_idempotency_key(log: Log) -> None:
    with pytest.raises(Refused):
        async with claim_effect("staff:5", "r", "key-00000001", "h"):
            await record_denied(actor(), LOGIN_REFUSED, object_type="route", label="r")
            raise Refused
    assert await KernelIdempotency.all().count() == 0
    assert await AuditRecord.all().count() == 1


@pytest.mark.sec(24)
async def test_personal_values_are_masked_and_forgotten_ones_are_hidden(log: Log) -> None:
    changes = diff(
        {"phone": MOBILE, "card": CARD, "note": "x"},
        {"phone": "13912345678", "card": None, "note": f"电话{MOBILE}"},
        {"phone": "手机", "card": "证件", "note": "备注"},
        masked={"phone": "mobile", "card": "id_card"},
    )
    row = await AuditRecord.get(id=await record(label=f"张三 {CARD}", changes=changes, reason=f"本人来电{MOBILE}"))
    text = json.dumps([row.object_label, row.reason, row.changes], ensure_ascii=False)
    assert CARD not in text and MOBILE not in text and "13912345678" not in text
    assert "138****5678" in row.changes and "139****5678" in row.changes and "1101**********7475" in row.changes


def test_only_labelled_fields_that_differ_are_shown() -> None:
    assert diff({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4}, {"a": "甲", "b": "乙"}) == diff({"b": 2}, {"b": 3}, {"b": "乙"})
    (change,) = diff({"secret": "x"}, {"secret": "y"}, {"secret": "口令"}, masked=("secret",))
    assert (change.before, change.after) == ("***", "***")
    (change,) = diff({}, {"on": dt.date(2026, 7, 1), "of": ["甲", "乙"]}, {"of": "成员"})
    assert (change.before, change.after) == (None, "甲、乙")


async def test_control_characters_and_overlong_texts_are_tidied_not_refused(log: Log) -> None:
    noisy = Actor(Audience.MEMBER, 5, 6, name="名\x00" * 80, caller=Caller("::1", "agent\n\ud800" + "x" * 400, "请求"))
    row = await AuditRecord.get(id=await record(by=noisy, label="标\t" * 200))
    assert len(row.actor_name) == 64 and len(row.user_agent) == 255 and len(row.object_label) == 200
    assert "\x00" not in row.actor_name and row.request_id == ""


async def listed(by: Actor, **filters: object) -> Page[RecordItem]:
    return await queries.list_records(by, RecordFilter.model_validate(filters))


@pytest.mark.sec(8)
async def test_the_list_shows_the_records_of_the_readers_branch_only(log: Log) -> None:
    ids = {unit: await record(unit_id=unit) for unit in (CITY, DISTRICT, OTHER)}
    of_nobody = await record_denied(None, LOGIN_REFUSED, object_type="account")
    assert [item.id for item in (await listed(actor(CITY))).items] == [ids[DISTRICT], ids[CITY]]
    assert [item.id for item in (await listed(actor(DISTRICT))).items] == [ids[DISTRICT]]
    with pytest.raises(AuditRecordNotFound):
        await queries.get_record(actor(DISTRICT), ids[CITY])
    with pytest.raises(AuditRecordNotFound):
        await queries.get_record(actor(CITY), of_nobody)
    everything = actor(CITY, permissions.RECORD_READ, permissions.RECORD_READ_UNASSIGNED)
    assert (await listed(everything)).items[0].id == of_nobody


async def test_the_list_filters_and_names_actions_in_chinese(log: Log) -> None:
    first = await record()
    await record_denied(actor(name="李四"), LOGIN_REFUSED, object_type="account", object_id=9, label="li")
    day = (await AuditRecord.get(id=first)).biz_date.isoformat()
    for filters in (
        {"actor_name": "王"}, {"action": "probe.thing.changed"}, {"object_type": "thing", "object_id": "3"}, {"result": "ok"},
        {"result": "ok", "from": day, "to": day},
    ):  # fmt: skip
        page = await listed(actor(), **filters)
        assert [item.id for item in page.items] == [first], filters
        assert (page.total, page.items[0].action_name, page.items[0].unit_name) == (1, "修改事物", "单位10")
    assert (await listed(actor(), **{"from": "2099-01-01"})).total == 0
    assert (await listed(actor(), size="1")).total == 2
    with pytest.raises(InvalidFields):
        await listed(actor(), sort="mac")


async def test_the_detail_shows_changes_and_whether_the_record_is_sealed(log: Log) -> None:
    record_id = await record(changes=diff({"a": 1}, {"a": 2}, {"a": "甲"}))
    before = await queries.get_record(actor(), record_id)
    await seal_all()
    after = await queries.get_record(actor(), record_id)
    assert (before.sealed, after.sealed) == (False, True)
    assert [(change.label, change.before, change.after) for change in after.changes] == [("甲", "1", "2")]
    assert (after.capacity.role_key, after.capacity.unit_name, after.request_id) == ("audit_admin", "单位10", "req-12345678")
