"""Writing an import into the library: batch by batch, each in one transaction that also says it is done (JOIN-29, D1, D2, D6).

A run that is killed goes on with the next batch. A batch that meets somebody else's insert of the same person is judged again.
Members of a batch are announced together when the run ends, by the units they touch.
"""

import asyncio
import datetime as dt
import json
from collections import defaultdict
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.expressions import F

from unionhub.domains.membership.enums.imports import COMMITTABLE, ChunkState, ImportState, Verdict
from unionhub.domains.membership.enums.members import MemberSource, MemberStatus
from unionhub.domains.membership.errors import ImportHasErrors, ImportNothing, ImportNotReady
from unionhub.domains.membership.events import MembersImported
from unionhub.domains.membership.models.imports import MemberImport, MemberImportChunk
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.models.profiles import MemberProfile
from unionhub.domains.membership.policy.import_rows import ReadRow, read_rows
from unionhub.domains.membership.policy.joining import member_number_prefix
from unionhub.domains.membership.policy.member_fields import BY_KEY
from unionhub.domains.membership.queries.imports import lines_of, system_chunks
from unionhub.domains.membership.service.import_check import Reading, open_reading
from unionhub.domains.membership.service.import_library import Judged, judge
from unionhub.domains.membership.service.import_upload import lock_import, touch
from unionhub.domains.membership.service.numbers import take_numbers
from unionhub.domains.membership.service.profile_values import profile_row, write_values
from unionhub.kernel import clock, codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import sealed_columns
from unionhub.kernel.db import Tx, insert_rows, lock, lock_one, transaction
from unionhub.kernel.db.failures import is_unique_violation
from unionhub.kernel.db.transaction import TransactionConflict, rerun_on_conflict
from unionhub.kernel.ids import new_id
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import PersonFacts, PersonKnown, ensure_persons
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.task.ports import TaskRun, start_task

COMMIT_TASK = "membership.member_import_commit"
_TRIES = 3
_NOTE = "单位批量导入"
_UNITS_PER_EVENT = 200


async def commit_import(actor: Actor, import_id: int, version: int, *, only_correct: bool) -> MemberImport:
    """Begin to import, or go on after a stop. Raises ImportStale, ImportNotReady, ImportHasErrors, ImportNothing."""
    async with transaction() as tx:
        record = await lock_import(tx, actor, import_id, version)
        if record.state not in COMMITTABLE:
            raise ImportNotReady
        if record.error_count and not only_correct:
            raise ImportHasErrors(details={"errors": record.error_count})
        if record.new_count + record.update_count == 0:
            raise ImportNothing
        record.task_id = await start_task(tx, actor, COMMIT_TASK, f"导入 {record.file_name}", {"import_id": record.id})
        record.state, record.only_correct, record.message = ImportState.COMMITTING, only_correct, ""
        await touch(record)
        await record_audit(
            tx, actor, "membership.import.started", object_type="member_import", object_id=record.id, label=record.file_name,
            unit_id=record.unit_id,
        )  # fmt: skip
    return record


async def run_commit(run: TaskRun) -> str:
    """Import every batch that is not yet; returns the closing word."""
    reading = await open_reading(run.actor, int(run.args["import_id"]))
    record = reading.record
    if record.state is not ImportState.COMMITTING:
        return ""
    chunks = await MemberImportChunk.filter(import_id=record.id).order_by("seq").values("id", "row_count", "state")
    done = sum(row["row_count"] for row in chunks if row["state"] is ChunkState.COMMITTED)
    await run.progress(done, record.row_count)
    for row in chunks:
        if row["state"] is ChunkState.COMMITTED:
            continue
        done += row["row_count"]
        await _commit_chunk(run, reading, row["id"], done)
    return await rerun_on_conflict(lambda: finish_import(run.actor, record.id))


async def _commit_chunk(run: TaskRun, reading: Reading, chunk_id: int, done: int) -> None:
    chunk = await MemberImportChunk.get(id=chunk_id)
    wanted = {line for line, verdict, _ in json.loads(chunk.verdicts) if verdict in (Verdict.NEW, Verdict.UPDATE)}
    read = await asyncio.to_thread(lambda: read_rows(lines_of(chunk), reading.plan))
    rows = [row for row in read if row.line in wanted]
    for attempt in range(1, _TRIES + 1):
        try:
            await rerun_on_conflict(lambda: _write_chunk(run, reading, chunk_id, rows, done))
            return
        except IntegrityError as error:  # somebody became a member in this very instant: judge the batch again
            if attempt == _TRIES or not is_unique_violation(error):
                raise


async def _write_chunk(run: TaskRun, reading: Reading, chunk_id: int, rows: list[ReadRow], done: int) -> None:
    async with transaction() as tx:
        chunk = await lock_one(tx, MemberImportChunk, chunk_id)
        if chunk.state is ChunkState.COMMITTED:
            return
        fresh = [ReadRow(row.line, row.values, list(row.problems)) for row in rows]  # the whole body may run again
        judged = await judge(fresh, reading.unit_ids, update_existing=reading.record.update_existing)
        updated = await _update(tx, run.actor, [one for one in judged if one.verdict is Verdict.UPDATE])  # members before numbers (D3)
        persons = await _persons(tx, [one.row for one in judged if one.verdict is Verdict.NEW])
        added = await _insert(tx, run.actor, reading, [one for one in judged if one.verdict is Verdict.NEW], persons)
        outcome = {one.row.line: (one.verdict.value, one.member.id if one.member else None) for one in judged} | added
        verdicts = [[line, *outcome.get(line, (verdict, member_id))] for line, verdict, member_id in json.loads(chunk.verdicts)]
        await MemberImportChunk.filter(id=chunk_id).update(state=ChunkState.COMMITTED, body=None, verdicts=json.dumps(verdicts))
        counted = MemberImport.filter(id=reading.record.id)
        skipped = chunk.row_count - len(added) - updated
        await counted.update(added=F("added") + len(added), updated=F("updated") + updated, skipped=F("skipped") + skipped)
        await run.progress(done, tx=tx)


async def _persons(tx: Tx, rows: list[ReadRow]) -> dict[str, PersonKnown]:
    return await ensure_persons(tx, [PersonFacts(row.values["name"], row.values["cert_type"], row.values["cert_no"]) for row in rows])


async def _insert(
    tx: Tx, actor: Actor, reading: Reading, rows: list[Judged], persons: dict[str, PersonKnown]
) -> dict[int, tuple[str, int]]:
    """Members, profiles and histories in bulk, numbers in a block per area; returns what became of each line."""
    if not rows:
        return {}
    today, now = clock.today(), clock.now()
    by_prefix: dict[str, list[Judged]] = defaultdict(list)
    for one in rows:
        by_prefix[member_number_prefix(reading.areas.get(one.row.unit_id, ""), today)].append(one)
    members: list[dict[str, Any]] = []
    profiles: list[dict[str, Any]] = []
    histories: list[dict[str, Any]] = []
    became: dict[int, tuple[str, int]] = {}
    for prefix in sorted(by_prefix):
        numbers = await take_numbers(tx, prefix, len(by_prefix[prefix]))
        for one, number in zip(by_prefix[prefix], numbers, strict=True):
            values, unit_id = one.row.values, one.row.unit_id
            member = _member_row(values, unit_id, persons[values["cert_no"]].id, number, now)
            members.append(member)
            profiles.append(profile_row(new_id(), member["id"], values, now))
            title = f"加入{reading.names.get(unit_id, '工会')}"[:64]
            histories.append({"member_id": member["id"], "title": title, "note": _NOTE, "actor_name": actor.name[:64], "unit_id": unit_id})
            became[one.row.line] = (Verdict.NEW.value, member["id"])
    await insert_rows(tx, Member, members)
    await insert_rows(tx, MemberProfile, profiles)
    await insert_rows(tx, MemberHistory, histories)
    return became


def _member_row(values: dict[str, str], unit_id: int, person_id: int, number: str, now: dt.datetime) -> dict[str, Any]:
    row_id = new_id()
    birth = values.get("birth", "")
    return {
        "id": row_id,
        "member_no": number,
        "person_id": person_id,
        "live_slot": person_id,
        "unit_id": unit_id,
        "name": values["name"],
        "sex": values.get("sex") or None,
        "birth_year": int(birth[:4]) if birth else None,
        "cert_no_tail": codes.normalise_id(values["cert_no"])[-4:],
        "status": MemberStatus.ACTIVE,
        "source": MemberSource.IMPORT,
        "joined_on": dt.date.fromisoformat(values["join_date"]),
        "is_new_form": values.get("is_new_form") == "1",
        "industry": values.get("industry", ""),
        "platform": values.get("platform", ""),
        "occupation": values.get("occupation", ""),
        "employer_name": values.get("employer_name", ""),
        "updated_at": now,
        **sealed_columns(Member, "phone", row_id, values.get("mobile") or None),
    }


async def _update(tx: Tx, actor: Actor, rows: list[Judged]) -> int:
    """Members in the library whose record differs: changed values only, each with a line in its history. Whoever changed between the
    judging and the lock (moved, left, was edited) is judged again."""
    if not rows:
        return 0
    now = {row.id: row.version for row in await lock(tx, Member, [one.member.id for one in rows if one.member])}
    if any(one.member is None or now.get(one.member.id) != one.member.version for one in rows):
        raise TransactionConflict
    for one in rows:
        assert one.member is not None and one.changes is not None
        await write_values(tx, one.member, one.profile, one.changes)
        note = f"{_NOTE}：{'、'.join(BY_KEY[key].label for key in one.changes)}"[:200]
        await MemberHistory.create(
            member_id=one.member.id, title="更新会员资料", note=note, actor_name=actor.name[:64], unit_id=one.member.unit_id
        )
    return len(rows)


async def finish_import(actor: Actor, import_id: int) -> str:
    """Everything is written: say so once, with one audit record and the events of what was not yet announced."""
    async with transaction() as tx:
        record = await lock_one(tx, MemberImport, import_id)
        if record.state is not ImportState.COMMITTING:
            return record.message
        record.state, record.finished_at = ImportState.DONE, clock.now()
        record.message = f"新增 {record.added} 人，更新 {record.updated} 人，未导入 {record.skipped} 行"
        await MemberImportChunk.filter(import_id=import_id).update(body=None)
        await announce(tx, record)
        await touch(record)
        counts = (("added", "新增", record.added), ("updated", "更新", record.updated), ("skipped", "未导入", record.skipped))
        await record_audit(
            tx, actor, "membership.import.finished", object_type="member_import", object_id=record.id, label=record.file_name,
            unit_id=record.unit_id, changes=[Change(key, label, None, str(count)) for key, label, count in counts],
        )  # fmt: skip
        return record.message


async def announce(tx: Tx, record: MemberImport) -> None:
    """Publish what was written since the last time: the units touched, some hundred at once."""
    ids, members = [], []
    for chunk in await system_chunks(record.id):
        if chunk.state is ChunkState.COMMITTED and not chunk.announced:
            ids.append(chunk.id)
            members += [
                member_id for _, verdict, member_id in json.loads(chunk.verdicts) if verdict in (Verdict.NEW, Verdict.UPDATE) and member_id
            ]
    units: dict[int, int] = defaultdict(int)
    for start in range(0, len(members), 1000):
        for row in await Member.filter(id__in=members[start : start + 1000]).values("unit_id"):
            units[row["unit_id"]] += 1
    named = sorted(units)
    for start in range(0, len(named), _UNITS_PER_EVENT):
        part = tuple(named[start : start + _UNITS_PER_EVENT])
        await publish(
            tx,
            MembersImported(
                aggregate_id=record.id, aggregate_version=record.version + 1 + start, unit_ids=part, biz_date=clock.today().isoformat(),
                members=sum(units[unit_id] for unit_id in part),
            ),
        )  # fmt: skip
    if ids:
        await MemberImportChunk.filter(id__in=ids).update(announced=True)
