"""Long work is started with the request, runs once, tells how far it is, can be cancelled, and leaves a file for a week."""

import datetime as dt
import json

import pytest
from backend.platform.inbox.desk import Seat
from backend.platform.task.conftest import BETWEEN, FOLDERS, SEEN, Work

from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import PlainDataRequired
from unionhub.kernel.queue.models import QueueDelivery, QueueEvent
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.file.models import FileObject
from unionhub.platform.file.tasks import sweep_files
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.task.enums import TaskState
from unionhub.platform.task.models import TaskRecord
from unionhub.platform.task.policy import MAX_OPEN, percent
from unionhub.platform.task.ports import start_task, task_kind
from unionhub.platform.task.service import fail_silent_tasks
from unionhub.platform.task.service.kinds import TaskKindUnknown

pytestmark = pytest.mark.commits


async def look(seat: Seat, task_id: int) -> dict[str, object]:
    answer = await seat.get(f"/task/tasks/{task_id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


async def later(**delta: int) -> None:
    at = dt.datetime.now(dt.UTC) + dt.timedelta(**delta)
    clock.set_source(lambda: at)


async def test_a_finished_export_leaves_a_file_that_only_its_owner_reads(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    task_id = await work.start_task(seat, "probe.export", rows=3)
    waiting = await look(seat, task_id)
    assert (waiting["state"], waiting["progress"], waiting["file_url"]) == ("queued", 0, None)
    await work.run(strict=True)
    done = await look(seat, task_id)
    assert (done["state"], done["progress"], done["message"]) == ("done", 100, "共 10 行")
    url = str(done["file_url"]).removeprefix("/api/v1/staff")
    served = await seat.get(url)
    assert served.text == f"{seat.actor.unit_path}\n" * 3
    assert served.headers["content-disposition"].startswith("attachment;")
    other = await work.at("p", account_id=6)
    assert (await other.get(url)).status_code == 404
    assert [record.action for record in await AuditRecord.all().order_by("id")] == [
        "task.record.started", "task.record.finished", "file.object.read"
    ]  # fmt: skip
    assert json.loads((await QueueEvent.get(name="task.finished")).data)["state"] == "done"
    assert not FOLDERS[0].exists()


@pytest.mark.sec(8)
async def test_everybody_sees_and_cancels_only_their_own_tasks(work: Work) -> None:
    mine, other = await work.at("p", account_id=5), await work.at("p", account_id=6)
    task_id = await work.start_task(mine, "probe.export", rows=1)
    assert (await mine.get("/task/tasks")).json()["total"] == 1
    assert (await other.get("/task/tasks")).json()["total"] == 0
    assert (await other.get(f"/task/tasks/{task_id}")).status_code == 404
    assert (await other.post(f"/task/tasks/{task_id}/cancel")).json()["code"] == "task.not_found"
    task = await TaskRecord.get()
    assert (task.state, task.cancel_requested) == (TaskState.QUEUED, False)


async def test_the_work_sees_what_the_owner_may_see_now_not_when_it_was_started(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    task_id = await work.start_task(seat, "probe.export", rows=1)
    await OrgUnit.filter(id=work.units["a"]).update(path="000001000077")
    await work.run(strict=True)
    assert (await seat.get(str((await look(seat, task_id))["file_url"]).removeprefix("/api/v1/staff"))).text == "000001000077\n"
    second = await work.start_task(seat, "probe.export", rows=1)
    await OrgUnit.filter(id=work.units["a"]).update(status="disabled", name_slot=None)
    await work.run(strict=True)
    assert (await seat.get(str((await look(seat, second))["file_url"]).removeprefix("/api/v1/staff"))).text == "None\n"


@pytest.mark.sec(26)
async def test_the_result_is_gone_after_seven_days(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    task_id = await work.start_task(seat, "probe.export", rows=1)
    await work.run(strict=True)
    url = str((await look(seat, task_id))["file_url"]).removeprefix("/api/v1/staff")
    await later(days=6)
    await sweep_files()
    assert (await seat.get(url)).status_code == 200
    await later(days=7, minutes=1)
    assert (await look(seat, task_id))["file_url"] is None
    await sweep_files()
    assert (await seat.get(url)).status_code == 404
    assert [path for path in work.root.rglob("*") if path.is_file()] == []


async def test_a_waiting_task_is_cancelled_at_once_and_never_runs(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    task_id = await work.start_task(seat, "probe.export", rows=1)
    assert (await seat.post(f"/task/tasks/{task_id}/cancel")).json()["state"] == "cancelled"
    await work.run(strict=True)
    assert FOLDERS == [] and (await look(seat, task_id))["state"] == "cancelled"
    again = await seat.post(f"/task/tasks/{task_id}/cancel")
    assert (again.status_code, again.json()["code"]) == (409, "task.already_ended")
    assert await AuditRecord.filter(action="task.record.cancelled").count() == 1


async def test_a_running_task_stops_at_its_next_report_and_leaves_no_file(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    task_id = await work.start_task(seat, "probe.export", rows=1)

    async def cancel() -> None:
        asked = (await seat.post(f"/task/tasks/{task_id}/cancel")).json()
        assert (asked["state"], asked["cancel_requested"], asked["progress"]) == ("running", True, 50)

    BETWEEN.append(cancel)
    await work.run(strict=True)
    ended = await look(seat, task_id)
    assert (ended["state"], ended["message"], ended["file_url"]) == ("cancelled", "已取消", None)
    assert not FOLDERS[0].exists() and await FileObject.all().count() == 0
    assert await QueueDelivery.filter(state="done").count() == 1


async def test_an_import_that_broke_goes_on_after_its_last_committed_batch(work: Work) -> None:
    seat = await work.at("p", account_id=5)
    task_id = await work.start_task(seat, "probe.import")

    async def crash_once() -> None:
        if len(SEEN) == 1:
            raise ConnectionError("database away")

    BETWEEN.append(crash_once)
    await work.run()
    assert (await look(seat, task_id))["progress"] == 33
    assert (await OrgUnit.get(depth=1)).address == "已处理 200"
    await later(minutes=2)
    await work.run()
    assert SEEN == [0, 200]
    assert ((await look(seat, task_id))["state"], (await OrgUnit.get(depth=1)).address) == ("done", "已处理 600")


async def test_a_typed_refusal_ends_the_task_with_its_words_and_is_not_repeated(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    task_id = await work.start_task(seat, "probe.refused")
    await work.run(strict=True)
    ended = await look(seat, task_id)
    assert (ended["state"], ended["message"]) == ("failed", "名册里没有人，请先录入")
    assert (await AuditRecord.get(action="task.record.finished")).result.value == "failed"
    assert await QueueDelivery.filter(state="done").count() == 1


async def test_an_unexpected_error_is_tried_three_times_and_then_told_without_details(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    task_id = await work.start_task(seat, "probe.broken")
    for hours in range(1, 5):
        await work.run()
        await later(hours=hours)
    ended = await look(seat, task_id)
    assert SEEN == ["tried"] * 3 and ended["state"] == "failed"
    assert ended["message"] == "任务执行出错，请稍后重试；多次出错请联系管理员"
    assert await QueueDelivery.filter(state="dead").count() == 1


async def test_a_task_whose_worker_is_gone_is_ended_after_two_hours(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    task_id = await work.start_task(seat, "probe.import")
    await TaskRecord.filter(id=task_id).update(state="running")
    assert await fail_silent_tasks() == 0
    await later(hours=3)
    assert await fail_silent_tasks() == 1
    assert (await look(seat, task_id))["state"] == "failed"
    assert await QueueEvent.filter(name="task.finished").count() == 1


async def test_nobody_keeps_more_than_five_tasks_open(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    for _ in range(MAX_OPEN):
        await work.start_task(seat, "probe.export", rows=1)
    from unionhub.platform.task.errors import TooManyOpenTasks

    with pytest.raises(TooManyOpenTasks):
        await work.start_task(seat, "probe.export", rows=1)
    assert await TaskRecord.all().count() == MAX_OPEN
    await work.start_task(await work.at("a", account_id=6), "probe.export", rows=1)


@pytest.mark.sec(20)
async def test_arguments_never_hold_personal_numbers_and_kinds_must_be_known(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    with pytest.raises(PlainDataRequired):
        await work.start_task(seat, "probe.export", q="13812345678")
    with pytest.raises(TaskKindUnknown):
        await work.start_task(seat, "probe.unknown")
    with pytest.raises(ValueError, match="twice"):
        task_kind("probe.export")(lambda run: None)  # type: ignore[arg-type, return-value]
    assert await TaskRecord.all().count() == await QueueDelivery.all().count() == 0


async def test_a_task_of_a_request_that_fails_never_was(work: Work) -> None:
    seat = await work.at("a", account_id=5)
    with pytest.raises(ZeroDivisionError):
        async with transaction() as tx:
            await start_task(tx, seat.actor, "probe.export", "导出", {"rows": 1})
            raise ZeroDivisionError
    assert await TaskRecord.all().count() == await QueueDelivery.all().count() == await AuditRecord.all().count() == 0


def test_only_a_done_task_shows_a_hundred_percent() -> None:
    assert percent(TaskState.RUNNING, 10, 10) == 99 and percent(TaskState.RUNNING, 3, None) == 0
    assert percent(TaskState.DONE, 0, None) == 100 and percent(TaskState.FAILED, 1, 3) == 33
