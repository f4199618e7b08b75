"""上报, 转办, deadlines and people who leave: a task goes to somebody who can act, and says why (JOIN-15). Real databases, a few seconds."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from backend.platform.flow.company import Company, verify

from unionhub.kernel import clock, services
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.platform.account.models import Capacity
from unionhub.platform.flow.command import rebuild_flow
from unionhub.platform.flow.enums import EventKind
from unionhub.platform.flow.models import FlowEvent, FlowInstance, FlowTask
from unionhub.platform.flow.ports import (
    Subject,
    approve,
    escalate,
    reassign,
    recall,
    remind,
    return_,
    system_open_tasks,
    system_was_held_by,
)
from unionhub.platform.flow.service.rebuilding import rebuild_all
from unionhub.platform.flow.service.sweeping import sweep_all
from unionhub.platform.flow.tasks import timers
from unionhub.platform.inbox.models import InboxTodo
from unionhub.platform.notice.models import Notice

pytestmark = pytest.mark.commits


def node(key: str, at: Any = "subject_unit", who: str = "clerk", nobody: str = "escalate", **more: Any) -> dict[str, Any]:
    return {"kind": "approve", "key": key, "name": key, "assignee": {"role": who, "at": at, "nobody": nobody}, **more}


LEVELS = {"sequence": [node("unit"), node("street", {"ancestor_level": ["50"]}), node("city", {"ancestor_level": ["30"]})]}
DUE = {"days": 3, "calendar": "working", "remind_before_days": 1}


@pytest.fixture(autouse=True)
def own_clock() -> Iterator[None]:
    yield
    clock.set_source(None)


def at(day: str, hour: int = 10) -> None:
    """It is this day in Shanghai, and goes on from there."""
    begun, real = dt.datetime.fromisoformat(f"{day}T{hour:02}:00:00+08:00").astimezone(dt.UTC), dt.datetime.now(dt.UTC)
    clock.set_source(lambda: begun + (dt.datetime.now(dt.UTC) - real))


async def facts(subject: Subject, kind: EventKind) -> list[dict[str, Any]]:
    instance = await FlowInstance.get(subject_type="play", subject_id=subject.id)
    return [json.loads(one.data) for one in await FlowEvent.filter(instance_id=instance.id, kind=kind).order_by("seq")]


async def only(company: Company, subject: Subject) -> FlowTask:
    (task,) = await company.tasks(subject)
    return task


@pytest.mark.req("JOIN-15")
async def test_what_is_sent_up_passes_units_without_officers_and_remembers_which_and_why(company: Company) -> None:
    subject = await company.begin(LEVELS)
    clerk = company.at("a111")[0]
    assert await company.do(escalate, company.at("a112")[0], subject, (await only(company, subject)).version) == "flow.not_your_task"
    assert await company.do(escalate, clerk, subject, (await only(company, subject)).version, "情况特殊") == "ok"
    assert (await only(company, subject)).holder_unit_id == company.units["a11"]
    street = company.at("a11")[0]
    assert await company.do(escalate, street, subject, (await only(company, subject)).version) == "ok"
    task = await only(company, subject)
    assert task.holder_unit_id == company.units["a"]
    passed = (await facts(subject, EventKind.ESCALATED))[-1]["passed"]
    assert [(one["unit_name"], one["why"]) for one in passed] == [("区总", "暂无审核员")]
    await verify([subject])


@pytest.mark.req("JOIN-12")
async def test_levels_at_or_below_the_one_reached_are_skipped_with_the_reason(company: Company) -> None:
    subject = await company.begin(LEVELS)
    await company.do(escalate, company.at("a111")[0], subject, (await only(company, subject)).version)
    assert await company.do(approve, company.at("a11")[0], subject, (await only(company, subject)).version) == "ok"
    assert (await only(company, subject)).node_key == "city"
    (skipped,) = await facts(subject, EventKind.SKIPPED)
    assert skipped["reason"] == "reached" and "街道总" in skipped["note"]
    await verify([subject])


async def test_a_unit_without_officers_does_not_hold_anything_up(company: Company) -> None:
    subject = await company.begin({"sequence": [node("chair", {"ancestor_level": ["50"]}, "chair")]})
    task = await only(company, subject)
    assert task.holder_unit_id == company.units["a1"]
    (opened,) = await facts(subject, EventKind.TASK_OPENED)
    assert opened["note"] == "街道总暂无审核员，已由上级区总受理"


async def test_what_is_skipped_is_never_all_there_is(company: Company) -> None:
    subject = await company.begin({"sequence": [node("chair", {"ancestor_level": ["50"]}, "chair", "skip")]})
    assert (await only(company, subject)).holder_unit_id == company.units["a11"]
    both = await company.begin({"sequence": [node("chair", {"ancestor_level": ["50"]}, "chair", "skip"), node("last")]})
    assert (await only(company, both)).node_key == "last"


@pytest.mark.req("JOIN-15")
async def test_what_is_handed_over_stays_in_sight_of_both_and_only_the_new_one_decides(company: Company) -> None:
    subject = await company.begin({"sequence": [node("unit")]})
    mine, theirs = company.at("a111")[0], company.at("a112")[0]
    version = (await only(company, subject)).version
    assert not await system_was_held_by(theirs, "play", subject.id)
    assert await company.do(reassign, mine, subject, version, "归食品工会", unit_id=company.units["a1"]) == "flow.nobody_there"
    assert await company.do(reassign, mine, subject, version, "归食品工会", unit_id=company.units["a111"]) == "flow.same_holder"
    assert await company.do(reassign, mine, subject, version, "归食品工会", unit_id=company.units["a112"]) == "ok"
    task = await only(company, subject)
    assert await system_was_held_by(theirs, "play", subject.id) and await system_was_held_by(mine, "play", subject.id)
    assert await company.do(approve, mine, subject, version) == "request.stale_version"
    assert await company.do(approve, mine, subject, task.version) == "flow.not_your_task"
    assert (await system_open_tasks("play", [subject.id]))[subject.id].holder_unit_id == company.units["a112"]
    done = await InboxTodo.get(subject_type="play", subject_id=subject.id, state="done")
    assert done.done_by == mine.account_id
    assert await company.do(approve, theirs, subject, task.version) == "ok"
    await verify([subject])


async def test_an_officer_above_takes_a_task_that_nobody_moves(company: Company) -> None:
    subject = await company.begin({"sequence": [node("unit")]})
    version = (await only(company, subject)).version
    city = company.at("a")[0]
    assert await company.do(approve, city, subject, version) == "flow.not_your_task"
    assert await company.do(reassign, city, subject, version, "市总直接办", unit_id=company.units["a"]) == "ok"
    assert await company.do(approve, city, subject, (await only(company, subject)).version) == "ok"
    await verify([subject])


async def test_the_last_one_to_act_takes_it_back_while_nobody_acted_after(company: Company) -> None:
    subject = await company.begin(LEVELS)
    clerk, colleague, street = *company.at("a111"), company.at("a11")[0]
    await company.do(approve, clerk, subject, (await only(company, subject)).version)
    assert await company.do(recall, colleague, subject, "不是我批的") == "flow.cannot_recall"
    assert await company.do(recall, clerk, subject, "点错了") == "ok"
    again = await only(company, subject)
    assert (again.node_key, again.holder_unit_id) == ("unit", company.units["a111"])
    await company.do(approve, clerk, subject, again.version)
    await company.do(approve, street, subject, (await only(company, subject)).version)
    assert await company.do(recall, clerk, subject, "晚了") == "flow.cannot_recall"
    await verify([subject])


async def test_what_is_returned_goes_the_later_way_again(company: Company) -> None:
    subject = await company.begin(LEVELS)
    clerk, street, city = company.at("a111")[0], company.at("a11")[0], company.at("a")[0]
    for who in (clerk, street):
        await company.do(approve, who, subject, (await only(company, subject)).version)
    task = await only(company, subject)
    assert await company.do(return_, city, subject, task.version, "请补充", "city") == "flow.return_target_invalid"
    assert await company.do(return_, city, subject, task.version, "请补充", "unit") == "ok"
    for who in (clerk, street, city):
        assert await company.do(approve, who, subject, (await only(company, subject)).version) == "ok"
    assert not await company.tasks(subject)
    await verify([subject])


async def test_one_is_reminded_before_the_deadline_and_told_after_it_each_once(company: Company) -> None:
    at("2026-09-29")  # before the National Day holidays, 1–7 October
    subject = await company.begin({"sequence": [node("unit", deadline=DUE | {"on_overdue": "remind"})]})
    task = await only(company, subject)
    assert task.due_at == dt.datetime(2026, 10, 9, 16, tzinfo=dt.UTC)  # 30 September, 8 and 9 October, whole
    todo = await InboxTodo.get(subject_type="play", subject_id=subject.id, state="open")
    assert todo.due_at == task.due_at
    await look()
    assert await told("flow_due_soon", subject) == 0
    at("2026-10-08")
    await look()
    await look()
    assert await told("flow_due_soon", subject) == len(company.at("a111"))
    at("2026-10-10")
    await look()
    await look()
    assert await told("flow_overdue", subject) == len(company.at("a111"))
    assert (await only(company, subject)).timer_at is None
    await verify([subject])


async def test_what_is_overdue_goes_up_and_has_a_new_deadline(company: Company) -> None:
    at("2026-11-02")
    subject = await company.begin({"sequence": [node("unit", deadline=DUE | {"on_overdue": "escalate"})]})
    old = await only(company, subject)
    at("2026-11-06")
    await look()
    task = await only(company, subject)
    assert task.holder_unit_id == company.units["a11"] and task.due_at > old.due_at
    assert await company.do(approve, company.at("a111")[0], subject, old.version) == "request.stale_version"
    assert await company.do(approve, company.at("a11")[0], subject, task.version) == "ok"
    at("2026-11-20")
    await look()
    await verify([subject])


async def test_a_decision_before_the_clock_looks_is_the_end_of_its_timer(company: Company) -> None:
    at("2026-11-02")
    subject = await company.begin({"sequence": [node("unit", deadline=DUE | {"on_overdue": "escalate"}), node("last")]})
    at("2026-11-06")
    await timers()  # the job waits in the queue while somebody decides
    await company.do(approve, company.at("a111")[0], subject, (await only(company, subject)).version)
    await drain(services.get(HandlerRegistry))
    assert not await facts(subject, EventKind.ESCALATED) and (await only(company, subject)).node_key == "last"
    await verify([subject])


async def look() -> None:
    await timers()
    await drain(services.get(HandlerRegistry))


async def told(template: str, subject: Subject) -> int:
    return await Notice.filter(template_key=template, title__contains=subject.title).count()


async def test_urging_is_heard_by_the_holders_once_a_day(company: Company) -> None:
    at("2026-11-02")
    subject = await company.begin({"sequence": [node("unit")]})
    applicant, clerk = company.applicant(subject), company.at("a111")[0]
    assert await company.do(remind, clerk, subject) == "request.conflict"
    assert await company.do(remind, applicant, subject, "请帮忙看看") == "ok"
    assert await told("flow_reminded", subject) == len(company.at("a111"))
    assert await company.do(remind, company.at("a")[0], subject) == "flow.reminded_today"
    at("2026-11-03")
    assert await company.do(remind, applicant, subject) == "ok"
    await verify([subject])


async def test_the_seat_of_somebody_who_left_goes_on_without_them(company: Company) -> None:
    subject = await company.begin({"sequence": [node("both", mode="all")]})
    staying, leaving = company.at("a111")
    versions = {one.holder_account_id: one.version for one in await company.tasks(subject)}
    await company.do(approve, staying, subject, versions[staying.account_id])
    waiting = await company.begin({"sequence": [node("unit")]})
    async with transaction():
        await Capacity.filter(account_id=leaving.account_id).update(valid_to=clock.now() - dt.timedelta(seconds=1))
    try:
        assert await sweep_all() == 1
        assert not await company.tasks(subject)
        async with transaction():
            await Capacity.filter(account_id=staying.account_id).update(valid_to=clock.now() - dt.timedelta(seconds=1))
        assert await sweep_all() >= 1
        assert (await only(company, waiting)).holder_unit_id == company.units["a11"]
    finally:
        async with transaction():
            await Capacity.all().update(valid_to=None)
    await verify([subject, waiting])


async def test_tasks_states_and_todos_are_made_again_from_the_events(company: Company) -> None:
    subjects = [await company.begin(LEVELS) for _ in range(3)]
    for subject in subjects[1:]:
        await company.do(approve, company.at("a111")[0], subject, (await only(company, subject)).version)
    await company.do(escalate, company.at("a11")[0], subjects[2], (await only(company, subjects[2])).version)
    assert (await rebuild_all(only_check=True)).differed == ()
    ids = [one.id for one in await FlowInstance.filter(subject_type="play", subject_id__in=[one.id for one in subjects]).order_by("id")]
    before = (
        await FlowTask.filter(instance_id__in=ids).order_by("instance_id", "version").values("instance_id", "version", "state", "timer_at")
    )
    async with transaction():
        await FlowTask.filter(instance_id=ids[0]).delete()
        await InboxTodo.filter(subject_type="play", subject_id=subjects[1].id, state="open").delete()
        await FlowInstance.filter(id=ids[2]).update(course='{"state":"running"}')
    assert (await rebuild_all(only_check=True)).differed == tuple(ids)
    code, lines = await rebuild_flow(only_check=True)
    assert code == 1 and "3 条与流转记录不一致" in lines[0]
    code, lines = await rebuild_flow(only_check=False)
    assert code == 0 and "重建了 3 条" in lines[0]
    after = (
        await FlowTask.filter(instance_id__in=ids).order_by("instance_id", "version").values("instance_id", "version", "state", "timer_at")
    )
    assert after == before and (await rebuild_all(only_check=True)).differed == ()
    await verify(subjects)
