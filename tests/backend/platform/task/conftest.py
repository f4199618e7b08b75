"""The stage of the task tests: probe kinds, a store for results, the queue run by the test itself."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from backend.platform.inbox.desk import Seat
from backend.platform.org.stage import Stage, open_tables, sweep

from unionhub.kernel import clock, services
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import Conflict
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.kernel.storage import LocalStorage, Scanner, Storage, StructureScanner
from unionhub.platform.file import audit as file_audit
from unionhub.platform.file import routes as file_routes
from unionhub.platform.file import tasks as file_tasks
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.task import audit, tasks
from unionhub.platform.task.ports import TaskOutput, TaskRun, start_task, task_kind
from unionhub.platform.task.routes import staff

FOLDERS: list[Path] = []
SEEN: list[object] = []
BETWEEN: list[Callable[[], object]] = []


class ProbeRefused(Conflict):
    code = "probe.refused"
    message = "名册里没有人，请先录入"


@task_kind("probe.export")
async def export(run: TaskRun) -> TaskOutput:
    """Writes a line per unit the owner may see now."""
    FOLDERS.append(run.folder)
    path = run.folder / "out.csv"
    await asyncio.to_thread(path.write_text, f"{run.actor.unit_path}\n" * int(run.args["rows"]))
    await run.progress(5, 10, "正在写出")
    for step in BETWEEN:
        await step()  # type: ignore[misc]
    await run.progress(10)
    return TaskOutput("共 10 行", path, "会员名册.csv", "text/csv")


@task_kind("probe.import")
async def import_rows(run: TaskRun) -> None:
    """Renames units one batch after the other, going on where an earlier run stopped."""
    SEEN.append(run.done)
    for start in range(run.done, 600, run.batch):
        async with transaction() as tx:
            await OrgUnit.filter(depth=1).update(address=f"已处理 {start + run.batch}")
            await run.progress(start + run.batch, 600, tx=tx)
        for step in BETWEEN:
            await step()  # type: ignore[misc]


@task_kind("probe.refused")
async def refused(run: TaskRun) -> None:
    raise ProbeRefused


@task_kind("probe.broken")
async def broken(run: TaskRun) -> None:
    SEEN.append("tried")
    raise ZeroDivisionError("secret detail 13812345678")


class Work(Stage):
    """The API of tasks, and a worker that works when told to."""

    registry: HandlerRegistry
    root: Path

    async def start_task(self, seat: Seat, kind: str, **args: object) -> int:
        async with transaction() as tx:
            return await start_task(tx, seat.actor, kind, "导出会员名册", args)

    async def run(self, *, strict: bool = False) -> int:
        return await drain(self.registry, strict=strict)


@pytest.fixture(scope="package")
async def task_tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("task")):
        yield


@pytest.fixture
async def work(task_tables: None, tmp_path: Path) -> AsyncIterator[Work]:
    await sweep()
    for memory in (FOLDERS, SEEN, BETWEEN):
        memory.clear()
    made = Work([*staff.route.endpoints, *file_routes.staff.endpoints])
    made.declare("task", audit.ACTIONS).declare("file", file_audit.ACTIONS)
    made.root = tmp_path / "files"
    made.registry = HandlerRegistry()
    made.registry.collect(tasks, file_tasks)
    services.bind(HandlerRegistry, made.registry)
    services.bind(Storage, LocalStorage(made.root))  # type: ignore[type-abstract]
    services.bind(Scanner, StructureScanner())  # type: ignore[type-abstract]
    await made.start()
    from backend.platform.org.stage import plant

    made.units = await plant()
    yield made
    clock.set_source(None)
    await made.aclose()
