"""Working through an import: the trial writes nothing but verdicts; the import writes chunk by chunk, each in one transaction (D1, D2).

A run that is killed goes on with the next chunk. Rows that came to be known since the trial are passed over, not written twice.
"""

import asyncio
import json
from collections import Counter
from functools import partial

from tortoise.expressions import F

from unionhub.kernel import clock
from unionhub.kernel.db import lock_one, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.platform.audit.ports import Change
from unionhub.platform.importing import audit
from unionhub.platform.importing.enums import BatchState, RowVerdict
from unionhub.platform.importing.kinds import ImportKind, get_import_kind
from unionhub.platform.importing.models import ImportBatch, ImportChunk
from unionhub.platform.importing.policy.rows import ReadRow, mark_repeats, read_rows
from unionhub.platform.importing.queries import lines_of
from unionhub.platform.importing.service.bringing import audit_batch, touch
from unionhub.platform.task.ports import TaskRun

Marks = list[tuple[int, RowVerdict]]


async def run_check(run: TaskRun) -> str:
    """Judge every row; returns the closing word."""
    record = await ImportBatch.get(id=int(run.args["import_id"]))
    if record.state is not BatchState.CHECKING:
        return ""
    kind, seen, counts, done = get_import_kind(record.kind), dict[tuple[str, ...], int](), Counter[RowVerdict](), 0
    await run.progress(0, record.row_count)
    for known in await ImportChunk.filter(import_id=record.id).order_by("seq").values("id"):
        chunk = await ImportChunk.get(id=known["id"])
        rows = await _rows(kind, record, chunk)
        mark_repeats(kind, rows, seen)
        marks = await _judge(run, kind, record, rows)
        counts.update(verdict for _, verdict in marks)
        done += chunk.row_count
        await rerun_on_conflict(partial(_keep, run, kind, chunk, rows, marks, done))
    await rerun_on_conflict(lambda: _checked(record.id, counts))
    return f"共 {sum(counts.values())} 行，可导入 {counts[RowVerdict.NEW]} 行，有错误 {counts[RowVerdict.ERROR]} 行"


async def run_commit(run: TaskRun) -> str:
    """Import every chunk that is not yet; returns the closing word."""
    record = await ImportBatch.get(id=int(run.args["import_id"]))
    if record.state is not BatchState.COMMITTING:
        return ""
    kind, done = get_import_kind(record.kind), 0
    await run.progress(0, record.row_count)
    for known in await ImportChunk.filter(import_id=record.id).order_by("seq").values("id", "row_count", "committed"):
        done += known["row_count"]
        if not known["committed"]:
            rows = await _rows(kind, record, await ImportChunk.get(id=known["id"]))
            await rerun_on_conflict(partial(_write, run, kind, record, known["id"], rows, done))
    return await rerun_on_conflict(lambda: _finish(run, record.id))


async def _rows(kind: ImportKind, record: ImportBatch, chunk: ImportChunk) -> list[ReadRow]:
    mapping, constants = json.loads(record.mapping), json.loads(record.constants)
    return await asyncio.to_thread(lambda: read_rows(kind, lines_of(chunk), mapping, constants))


async def _judge(run: TaskRun, kind: ImportKind, record: ImportBatch, rows: list[ReadRow]) -> Marks:
    good = [row for row in rows if not row.problems]
    there = await kind.known(run.actor, record.unit_id, [row.values for row in good]) if good else []
    known = {row.line for row, is_there in zip(good, there, strict=True) if is_there}
    return [(row.line, RowVerdict.ERROR if row.problems else RowVerdict.EXISTS if row.line in known else RowVerdict.NEW) for row in rows]


async def _keep(run: TaskRun, kind: ImportKind, chunk: ImportChunk, rows: list[ReadRow], marks: Marks, done: int) -> None:
    problems = []
    for row in rows:
        for one in row.problems:
            column = kind.column(one.field)
            problem = {"field": one.field, "label": column.label if column else "", "code": one.code, "message": one.message}
            problems.append({"line": row.line, **problem, "severity": "error"})
    async with transaction() as tx:
        values = {"verdicts": json.dumps(marks), "problems": json.dumps(problems, ensure_ascii=False)}
        await ImportChunk.filter(id=chunk.id).update(**values)
        await run.progress(done, tx=tx)


async def _checked(import_id: int, counts: Counter[RowVerdict]) -> None:
    async with transaction() as tx:
        record = await lock_one(tx, ImportBatch, import_id)
        if record.state is BatchState.CHECKING:
            record.state, record.new_count = BatchState.CHECKED, counts[RowVerdict.NEW]
            record.exists_count, record.error_count = counts[RowVerdict.EXISTS], counts[RowVerdict.ERROR]
            await touch(record)


async def _write(run: TaskRun, kind: ImportKind, record: ImportBatch, chunk_id: int, rows: list[ReadRow], done: int) -> None:
    async with transaction() as tx:
        chunk = await lock_one(tx, ImportChunk, chunk_id)
        if chunk.committed:
            return
        trial = {line: RowVerdict(verdict) for line, verdict in json.loads(chunk.verdicts)}
        wanted = [row for row in rows if trial.get(row.line) is RowVerdict.NEW]
        now = dict(await _judge(run, kind, record, wanted))
        fresh = [row for row in wanted if now[row.line] is RowVerdict.NEW]
        if fresh:
            await kind.write(tx, run.actor, record.unit_id, [row.values for row in fresh])
        marks = json.dumps([(line, now.get(line, verdict)) for line, verdict in trial.items()])
        await ImportChunk.filter(id=chunk_id).update(committed=True, body=None, verdicts=marks)
        skipped = chunk.row_count - len(fresh)
        await ImportBatch.filter(id=record.id).update(added=F("added") + len(fresh), skipped=F("skipped") + skipped)
        await run.progress(done, tx=tx)


async def _finish(run: TaskRun, import_id: int) -> str:
    async with transaction() as tx:
        record = await lock_one(tx, ImportBatch, import_id)
        if record.state is BatchState.COMMITTING:
            record.state, record.finished_at = BatchState.DONE, clock.now()
            record.message = f"新增 {record.added} 行，未导入 {record.skipped} 行"
            await touch(record)
            counts = (("added", "新增", record.added), ("skipped", "未导入", record.skipped))
            await audit_batch(tx, run.actor, audit.FINISHED, record, [Change(key, label, None, str(count)) for key, label, count in counts])
        return record.message
