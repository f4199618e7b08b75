"""The trial run: every row is read and judged as the import will, nothing is written but verdicts (ORG-X1)."""

import asyncio
import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from unionhub.domains.membership.enums.imports import ChunkState, ImportState, Verdict
from unionhub.domains.membership.models.imports import MemberImport, MemberImportChunk
from unionhub.domains.membership.policy.import_rows import Plan, mark_repeats, read_rows
from unionhub.domains.membership.policy.member_fields import BY_KEY
from unionhub.domains.membership.queries.imports import lines_of
from unionhub.domains.membership.service.choices import load_choices
from unionhub.domains.membership.service.import_library import Judged, judge
from unionhub.domains.membership.service.import_upload import touch
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import lock_one, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.platform.org.ports import unions_below
from unionhub.platform.task.ports import TaskRun


@dataclass(slots=True)
class Reading:
    """What one run needs of an import: the plan, the unions of the officer's branch, the record as it stood."""

    record: MemberImport
    plan: Plan
    unit_ids: frozenset[int]
    names: dict[int, str]
    areas: dict[int, str]


async def open_reading(actor: Actor, import_id: int) -> Reading:
    """The plan of an import, for its officer."""
    record = await MemberImport.get(id=import_id)
    units = await unions_below(actor)
    plan = Plan(json.loads(record.mapping), json.loads(record.constants), await load_choices(actor), record.unit_id, clock.today())
    return Reading(
        record,
        plan,
        frozenset(unit.id for unit in units),
        {unit.id: unit.name for unit in units},
        {unit.id: unit.area_code for unit in units},
    )


async def run_check(run: TaskRun) -> str:
    """Judge every batch; returns the closing word."""
    reading = await open_reading(run.actor, int(run.args["import_id"]))
    record = reading.record
    if record.state is not ImportState.CHECKING:
        return ""
    seen: dict[str, int] = {}
    phones: dict[str, int] = {}
    counts: Counter[Verdict] = Counter()
    done = 0
    await run.progress(0, record.row_count)
    for known in await MemberImportChunk.filter(import_id=record.id).order_by("seq").values("id"):
        chunk = await MemberImportChunk.get(id=known["id"])
        rows = await asyncio.to_thread(lambda chunk=chunk: read_rows(lines_of(chunk), reading.plan))  # type: ignore[misc]
        mark_repeats(rows, seen, phones)
        judged = await judge(rows, reading.unit_ids, update_existing=record.update_existing)
        counts.update(one.verdict for one in judged)
        done += chunk.row_count
        await rerun_on_conflict(lambda chunk=chunk, judged=judged, done=done: _keep(run, chunk, judged, done))  # type: ignore[misc]
    await rerun_on_conflict(lambda: _finish(record.id, counts))
    return f"共 {sum(counts.values())} 行，可导入 {counts[Verdict.NEW] + counts[Verdict.UPDATE]} 行，有错误 {counts[Verdict.ERROR]} 行"


async def _keep(run: TaskRun, chunk: MemberImportChunk, judged: list[Judged], done: int) -> None:
    problems = problems_of(judged)
    async with transaction() as tx:
        await MemberImportChunk.filter(id=chunk.id).update(
            state=ChunkState.CHECKED,
            verdicts=json.dumps([[one.row.line, one.verdict.value, one.member.id if one.member else None] for one in judged]),
            problems=json.dumps(problems, ensure_ascii=False),
            problem_count=len(problems),
        )
        await run.progress(done, tx=tx)


def problems_of(judged: list[Judged]) -> list[dict[str, Any]]:
    """What is wrong, by line: the field and the reason, never the value."""
    return [
        {"line": one.row.line, "field": problem.field, "label": BY_KEY[problem.field].label, "code": problem.code,
         "message": problem.message, "severity": problem.severity}
        for one in judged
        for problem in one.row.problems
    ]  # fmt: skip


async def _finish(import_id: int, counts: Counter[Verdict]) -> None:
    async with transaction() as tx:
        record = await lock_one(tx, MemberImport, import_id)
        if record.state is not ImportState.CHECKING:
            return
        record.state, record.checked_at = ImportState.CHECKED, clock.now()
        record.new_count, record.update_count = counts[Verdict.NEW], counts[Verdict.UPDATE]
        record.same_count, record.exists_count, record.error_count = counts[Verdict.SAME], counts[Verdict.EXISTS], counts[Verdict.ERROR]
        await touch(record)
