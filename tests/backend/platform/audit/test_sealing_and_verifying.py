"""Altering, deleting or reordering records or seals is found, whatever the order in which transactions committed."""

import asyncio
import datetime as dt
import json

import pytest
from backend.kernel.queue.probe import QueueProbe
from backend.platform.audit.conftest import CHANGED, CITY, Log, actor
from tortoise import connections

from unionhub.kernel import clock
from unionhub.kernel.crypto import KeyRing, Vault, install
from unionhub.kernel.crypto.keyring import add_audit_key
from unionhub.kernel.db import transaction
from unionhub.kernel.ids import new_id
from unionhub.kernel.observability import metrics
from unionhub.kernel.queue.pruning import id_floor
from unionhub.kernel.tasks import spawn
from unionhub.platform.audit.command import verify_audit
from unionhub.platform.audit.errors import PurgeRefused, SealRace
from unionhub.platform.audit.models import AuditRecord, AuditSeal, AuditUnsealed
from unionhub.platform.audit.policy import canonical, seal_hash
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.audit.service import recording
from unionhub.platform.audit.service.purging import purge
from unionhub.platform.audit.service.sealing import seal_all, seal_once
from unionhub.platform.audit.service.verification import verify_for
from unionhub.platform.audit.service.verifying import Verification, verify
from unionhub.platform.audit.tasks import sample_audit, seal_records, verify_nightly

pytestmark = [pytest.mark.commits, pytest.mark.sec(16)]


async def write(count: int = 3) -> list[int]:
    ids = []
    for number in range(count):
        async with transaction() as tx:
            ids.append(await record_audit(tx, actor(), CHANGED, object_type="thing", object_id=number + 1, label=f"事物{number}"))
    return ids


async def sealed_log(batches: int = 3) -> list[list[int]]:
    made = []
    for _ in range(batches):
        made.append(await write())
        await seal_all()
    return made


def kinds(report: Verification) -> list[tuple[int, str]]:
    return sorted((problem.id, problem.kind.value) for problem in report.problems)


async def raw(sql: str) -> None:
    """What somebody with the database's password could do."""
    await connections.get("default").execute_script(sql)


async def test_an_untouched_log_is_found_sound(log: Log) -> None:
    await sealed_log()
    await write(2)
    report = await verify()
    assert (report.ok, report.checked, report.unsealed) == (True, 11, 2)
    assert report.sealed_until is not None and report.sealed_until <= clock.now()
    assert (await verify_audit())[0] == 0


async def test_an_empty_log_is_sound(log: Log) -> None:
    report = await verify()
    assert (report.ok, report.checked, report.sealed_until) == (True, 0, None)
    assert await seal_all() == 0


@pytest.mark.parametrize(
    "change",
    ["actor_name = '别人'", "object_label = 'x'", "result = 'denied'", "changes = '[]x'", "ip = '8.8.8.8'", "reason = '假'",
     "created_at = '2020-01-01 00:00:00'", "biz_date = '2020-01-01'", "unit_id = 99", "object_id = NULL", "mac = 'ff'",
     "action = 'probe.login.refused'"],
)  # fmt: skip
async def test_an_altered_record_is_found(log: Log, change: str) -> None:
    made = await sealed_log()
    await raw(f"UPDATE audit_record SET {change} WHERE id = {made[1][1]}")
    assert kinds(await verify()) == [(made[1][1], "altered")]
    code, lines = await verify_audit()
    assert code == 1 and any(str(made[1][1]) in line for line in lines)


async def test_an_altered_record_that_is_not_sealed_yet_is_found(log: Log) -> None:
    ids = await write()
    await raw(f"UPDATE audit_record SET object_label = 'x' WHERE id = {ids[0]}")
    assert kinds(await verify()) == [(ids[0], "altered")]


@pytest.mark.parametrize(("batch", "place"), [(0, 0), (1, 1), (2, 2)])
async def test_a_deleted_sealed_record_is_found_the_newest_too(log: Log, batch: int, place: int) -> None:
    made = await sealed_log()
    await raw(f"DELETE FROM audit_record WHERE id = {made[batch][place]}")
    assert kinds(await verify()) == [(made[batch][place], "missing")]


async def test_a_record_deleted_before_it_was_sealed_is_found_and_stays_found(log: Log) -> None:
    ids = await write()
    await raw(f"DELETE FROM audit_record WHERE id = {ids[2]}")
    assert kinds(await verify()) == [(ids[2], "missing")]
    await seal_all()
    assert kinds(await verify()) == [(ids[2], "missing")]


async def test_swapped_records_are_found_as_reordered(log: Log) -> None:
    made = await sealed_log()
    one, two = made[0][1], made[2][1]
    for sql in (f"id = 1 WHERE id = {one}", f"id = {one} WHERE id = {two}", f"id = {two} WHERE id = 1"):
        await raw(f"UPDATE audit_record SET {sql}")
    assert kinds(await verify()) == sorted([(one, "reordered"), (two, "reordered")])


@pytest.mark.parametrize(
    "change", [{"count": 2}, {"digest": "ff"}, {"members": "[]"}, {"previous": "ff"}, {"mac": "ff"}, {"hash": "ff"}, {"to_id": 5}]
)
async def test_an_edited_seal_is_found(log: Log, change: dict[str, object]) -> None:
    await sealed_log()
    seal = await AuditSeal.get(number=2)
    await AuditSeal.filter(id=seal.id).update(**change)
    report = await verify()
    assert (seal.id, "seal_broken") in kinds(report)
    assert {kind for _, kind in kinds(report)} == {"seal_broken"}


async def test_a_member_swapped_out_of_a_seal_is_found(log: Log) -> None:
    made = await sealed_log()
    seal = await AuditSeal.get(number=2)
    await AuditSeal.filter(id=seal.id).update(members=json.dumps([made[1][0], made[1][0], made[1][2]]))
    found = kinds(await verify())
    assert (seal.id, "seal_broken") in found and (made[1][1], "seal_broken") in found


async def test_a_seal_recomputed_without_the_key_is_found(log: Log) -> None:
    made = await sealed_log()
    seal = await AuditSeal.get(number=3)
    await raw(f"DELETE FROM audit_record WHERE id = {made[2][2]}")
    facts = {name: getattr(seal, name) for name in ("number", "from_id", "digest", "previous", "sealed_until")}
    facts |= {"to_id": made[2][1], "count": 2}
    await AuditSeal.filter(id=seal.id).update(to_id=made[2][1], count=2, members=json.dumps(made[2][:2]), hash=seal_hash(facts))
    assert (seal.id, "seal_broken") in kinds(await verify())


async def test_a_removed_seal_and_exchanged_seals_are_found(log: Log) -> None:
    await sealed_log()
    one, two = await AuditSeal.get(number=1), await AuditSeal.get(number=2)
    for row_id, number in ((one.id, 99), (two.id, 1), (one.id, 2)):
        await AuditSeal.filter(id=row_id).update(number=number)
    assert {kind for _, kind in kinds(await verify())} == {"seal_broken"}
    await AuditSeal.filter(id=one.id).delete()
    assert any("缺少第 2 批" in problem.message for problem in (await verify()).problems)


async def test_a_sound_seal_of_another_branch_of_the_chain_does_not_fit(log: Log) -> None:
    """As after putting back parts of an older backup: each seal is genuine, together they are no chain."""
    await sealed_log()
    third = await AuditSeal.get(number=3)
    await AuditSeal.filter(number__gte=2).delete()
    await write()
    await seal_all()
    await AuditSeal(**{name: getattr(third, name) for name in AuditSeal._meta.db_fields}).save(force_create=True)
    assert any(problem.id == third.id and "接不上" in problem.message for problem in (await verify()).problems)


async def test_a_tail_cut_off_with_its_seal_is_found_by_the_exported_heads(log: Log) -> None:
    made = await sealed_log()
    await raw("DELETE FROM audit_seal WHERE number = 3")
    await raw(f"DELETE FROM audit_record WHERE id >= {made[2][0]}")
    assert kinds(await verify()) == [(3, "seal_broken")]
    await write()
    await seal_all()  # a new third seal does not match the exported one
    assert kinds(await verify()) == [(3, "seal_broken")]


async def test_everything_deleted_is_found_by_the_exported_heads(log: Log) -> None:
    await sealed_log()
    for table in ("audit_seal", "audit_record", "audit_unsealed"):
        await raw(f"DELETE FROM {table}")
    assert not (await verify()).ok


async def test_a_record_taken_off_the_list_of_unsealed_ones_is_found(log: Log) -> None:
    ids = await write()
    await raw(f"DELETE FROM audit_unsealed WHERE id = {ids[1]}")
    await seal_all()
    assert kinds(await verify()) == [(ids[1], "seal_broken")]


async def test_a_record_written_without_the_key_is_found(log: Log) -> None:
    made = await sealed_log()
    real = await AuditRecord.get(id=made[0][0])
    forged = AuditRecord(**{name: getattr(real, name) for name in AuditRecord._meta.db_fields} | {"id": new_id()})
    await forged.save(force_create=True)
    assert kinds(await verify()) == [(forged.id, "altered")]


async def test_a_transaction_that_commits_late_under_an_older_id_is_sealed_like_any_other(log: Log) -> None:
    """SQLite has one writer, so there the late row is made by hand: what matters is the order of ids against the order of seals."""
    early = await write(1)
    young = await write(1)
    await AuditUnsealed.filter(id=early[0]).delete()  # not committed yet, as far as the sealer can see
    assert await seal_all() == 1
    await AuditUnsealed.create(id=early[0])
    assert await seal_all() == 1
    seals = await AuditSeal.all().order_by("number")
    assert [json.loads(seal.members) for seal in seals] == [young, early]
    assert (await verify()).ok
    await raw(f"DELETE FROM audit_record WHERE id = {early[0]}")
    assert kinds(await verify()) == [(early[0], "missing")]


@pytest.mark.dialects("postgres", "mariadb")
async def test_records_of_overlapping_transactions_are_all_sealed(log: Log) -> None:
    if connections.get("default").capabilities.dialect == "sqlite":
        pytest.skip("one writer")
    begun, go = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with transaction() as tx:
            await record_audit(tx, actor(), CHANGED, object_type="thing", object_id=1, label="慢")
            begun.set()
            await go.wait()

    task = spawn(slow(), "slow")
    await begun.wait()
    await write(2)
    assert await seal_all() == 2
    go.set()
    await task
    assert await seal_all() == 1
    report = await verify()
    assert (report.ok, report.checked) == (True, 3)


async def test_two_sealers_at_once_never_fork_the_chain(log: Log) -> None:
    await write(30)
    outcomes = await asyncio.gather(*[spawn(seal_once(), "sealer") for _ in range(6)], return_exceptions=True)
    assert all(isinstance(outcome, (int, SealRace)) for outcome in outcomes), outcomes
    assert sum(outcome for outcome in outcomes if isinstance(outcome, int)) == 30
    assert (await verify()).ok


async def test_verifying_while_others_write_and_seal_finds_nothing(log: Log) -> None:
    await sealed_log(2)
    done = asyncio.Event()

    async def busy() -> None:
        while not done.is_set():
            await write(3)
            await seal_all()

    task = spawn(busy(), "busy")
    reports = [await verify() for _ in range(15)]
    done.set()
    await task
    assert [report.problems for report in reports] == [[]] * 15


async def test_heads_are_exported_and_a_torn_last_line_does_not_stop_the_verifier(log: Log) -> None:
    await sealed_log()
    file = log.heads.file_of(clock.today())
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [line["hash"] for line in lines] == [seal.hash for seal in await AuditSeal.all().order_by("number")]
    with file.open("a") as torn:
        torn.write('{"number": 4, "ha')
    assert (await verify()).ok


async def test_records_of_an_older_key_stay_verifiable_after_the_key_changes(log: Log) -> None:
    await sealed_log(1)
    add_audit_key(log.keys)
    install(Vault(KeyRing.load(log.keys)))
    await sealed_log(1)
    assert len(set(await AuditRecord.all().values_list("mac_key", flat=True))) == 2
    assert (await verify()).ok


async def test_a_partial_verification_checks_the_last_days_and_their_link(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=40)
    clock.set_source(lambda: long_ago)
    old_ids = iter(range(id_floor(long_ago), id_floor(long_ago) + 100))
    monkeypatch.setattr(recording, "new_id", lambda: next(old_ids))
    try:
        old = (await sealed_log(1))[0]
    finally:
        clock.set_source(None)
        monkeypatch.undo()
    new = (await sealed_log(1))[0]
    report = await verify(days=30)
    assert (report.ok, report.checked) == (True, 3)
    await raw(f"DELETE FROM audit_record WHERE id IN ({old[0]}, {new[0]})")
    assert kinds(await verify(days=30)) == [(new[0], "missing")]
    assert kinds(await verify()) == sorted([(old[0], "missing"), (new[0], "missing")])


async def test_a_verification_asked_for_is_itself_recorded(log: Log) -> None:
    made = await sealed_log(1)
    await raw(f"DELETE FROM audit_record WHERE id = {made[0][0]}")
    report = await verify_for(actor(), None)
    assert not report.ok
    row = await AuditRecord.get(action="audit.chain.verified")
    assert (row.result.value, row.unit_id) == ("failed", CITY)


async def test_the_nightly_verification_raises_the_gauge(log: Log) -> None:
    made = await sealed_log(1)
    await verify_nightly()
    assert metrics.AUDIT_PROBLEMS._value.get() == 0
    await raw(f"DELETE FROM audit_record WHERE id = {made[0][0]}")
    await verify_nightly()
    assert metrics.AUDIT_PROBLEMS._value.get() == 1


async def test_the_sealer_takes_what_is_there_and_the_gauges_show_its_lag(log: Log) -> None:
    await write(5)
    await sample_audit()
    assert metrics.AUDIT_UNSEALED._value.get() == 5
    await seal_records()
    await sample_audit()
    assert (metrics.AUDIT_UNSEALED._value.get(), metrics.AUDIT_LAG._value.get()) == (0, 0)


@pytest.mark.sec(17)
async def test_purging_the_last_180_days_is_refused_and_nothing_is_deleted(log: Log) -> None:
    await sealed_log(1)
    for day in (clock.today(), clock.today() - dt.timedelta(days=179)):
        with pytest.raises(PurgeRefused):
            await purge(actor(), day)
    assert await AuditRecord.all().count() == 3
    assert (await verify()).ok


@pytest.mark.sec(17)
async def test_a_lawful_purge_deletes_old_records_and_keeps_the_chain_sound(log: Log) -> None:
    present = dt.datetime.now(dt.UTC)
    clock.set_source(lambda: present - dt.timedelta(days=200))
    try:
        await sealed_log(2)
    finally:
        clock.set_source(None)
    kept = (await sealed_log(1))[0]
    assert await purge(actor(), clock.today() - dt.timedelta(days=181)) == 6
    assert set(await AuditRecord.filter(object_type="thing").values_list("id", flat=True)) == set(kept)
    assert await AuditRecord.filter(action="audit.records.purged").count() == 1
    await seal_all()
    assert (await verify()).ok


async def test_a_purge_mark_made_without_the_key_is_found(log: Log) -> None:
    made = await sealed_log()
    seal = await AuditSeal.get(number=1)
    await raw(f"DELETE FROM audit_record WHERE id IN ({', '.join(map(str, made[0]))})")
    await AuditSeal.filter(id=seal.id).update(purged_at=clock.now(), members="[]", purge_key="mac-1", purge_mac="f" * 64)
    assert kinds(await verify()) == [(seal.id, "seal_broken")]


async def test_the_record_stands_or_falls_with_the_business_row_under_load(log: Log) -> None:
    async def act(number: int) -> None:
        async with transaction() as tx:
            await QueueProbe.create(what="effect", number=number)
            await record_audit(tx, actor(), CHANGED, object_type="thing", object_id=number + 1, label="事物")
            if number % 3 == 0:
                raise ValueError(number)

    await asyncio.gather(*[spawn(act(number), "act") for number in range(30)], return_exceptions=True)
    numbers = set(await QueueProbe.all().values_list("number", flat=True))
    assert {number + 1 for number in numbers} == set(await AuditRecord.all().values_list("object_id", flat=True))
    assert len(numbers) == 20


def test_the_bytes_under_a_mac_tell_neighbouring_fields_apart() -> None:
    assert canonical({"a": "x", "b": "y"}, ("a", "b")) != canonical({"a": "x,y", "b": ""}, ("a", "b"))
    assert canonical({"a": None}, ("a",)) != canonical({"a": "None"}, ("a",))
