"""Deadlines that people, the calendar and the definition change: extend, pause, recount, pass and reject; and who is asked when nobody is
there. The clock is moved, the databases are real."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from backend.platform.flow.company import Company, refuses, verify
from backend.platform.flow.test_up_the_tree import at, facts, node, only

from unionhub.kernel import clock, services
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.platform.account.models import Capacity, Role
from unionhub.platform.calendar import policy as calendar
from unionhub.platform.calendar.models import CalendarDay
from unionhub.platform.flow.enums import EventKind
from unionhub.platform.flow.models import FlowInstance
from unionhub.platform.flow.ports import Subject, approve, return_
from unionhub.platform.flow.service import actions
from unionhub.platform.flow.service.recounting import count_moved, recount_all
from unionhub.platform.flow.service.sweeping import sweep_all
from unionhub.platform.flow.service.timekeeping import extend, pause, resume
from unionhub.platform.flow.tasks import timers
from unionhub.platform.inbox.models import InboxTodo
from unionhub.platform.notice.models import Notice

pytestmark = pytest.mark.commits
DUE = {"days": 3, "calendar": "working", "remind_before_days": 1}


@pytest.fixture(autouse=True)
def own_clock() -> Iterator[None]:
    yield
    clock.set_source(None)
    calendar.use(calendar.Corrections())


def due(when: str, **more: Any) -> dict[str, Any]:
    return {"sequence": [node("unit", deadline={**DUE, "on_overdue": when}, **more)]}


async def strike() -> None:
    await timers()
    await drain(services.get(HandlerRegistry))


def day(instant: dt.datetime | None) -> str:
    assert instant is not None
    return clock.biz_date(instant - dt.timedelta(seconds=1)).isoformat()


async def state(subject: Subject) -> str:
    return (await FlowInstance.get(subject_type="play", subject_id=subject.id)).state.value


async def test_the_holder_extends_once_with_a_reason_and_an_officer_above_again(company: Company) -> None:
    at("2026-11-23")
    subject = await company.begin(due("remind"))
    task = await only(company, subject)
    assert day(task.due_at) == "2026-11-26"
    assert await company.do(extend, company.at("a112")[0], subject, task.version, "忙", 2) == "flow.not_your_task"
    assert await company.do(extend, company.may(task)[0], subject, task.version, "材料较多", 2) == "ok"
    assert day((await only(company, subject)).due_at) == "2026-11-30"
    todo = await InboxTodo.get(subject_type="play", subject_id=subject.id, state="open")
    assert day(todo.due_at) == "2026-11-30"
    assert await company.do(extend, company.may(task)[0], subject, task.version, "还是多", 2) == "flow.already_extended"
    assert day((await only(company, subject)).due_at) == "2026-11-30"
    assert await company.do(extend, company.at("a")[0], subject, task.version, "同意再延", 1) == "ok"
    assert day((await only(company, subject)).due_at) == "2026-12-01"
    assert [one["extra"] for one in await facts(subject, EventKind.EXTENDED)] == [2, 1]
    await verify([subject])


async def test_a_pause_stops_the_clock_and_what_was_left_counts_on(company: Company) -> None:
    at("2026-11-23")
    subject = await company.begin(due("reject"))
    task = await only(company, subject)
    officer = company.may(task)[0]
    at("2026-11-24")
    assert await company.do(resume, officer, subject, task.version, "没停过") == "flow.not_paused"
    assert await company.do(pause, officer, subject, task.version, "等对方单位回函") == "ok"
    paused = await only(company, subject)
    assert paused.due_at is None and paused.timer_at is None
    assert await company.do(extend, officer, subject, task.version, "再延", 2) == "flow.deadline_not_running"
    at("2026-12-10")
    await strike()
    assert await state(subject) == "running"
    assert await company.do(resume, officer, subject, task.version, "回函已到") == "ok"
    assert day((await only(company, subject)).due_at) == "2026-12-14"  # two working days were left
    await verify([subject])
    at("2026-12-15", 1)
    assert await company.do(pause, officer, subject, task.version, "来不及") == "flow.deadline_over"
    await strike()
    assert await state(subject) == "rejected"


async def test_while_the_applicant_corrects_no_deadline_runs(company: Company) -> None:
    at("2026-11-23")
    subject = await company.begin(due("reject"))
    task = await only(company, subject)
    assert await company.do(return_, company.may(task)[0], subject, task.version, "请补材料") == "ok"
    at("2026-12-20")
    await strike()
    assert await state(subject) == "running"
    assert await company.do(actions.resubmit, company.applicant(subject), subject) == "ok"
    assert day((await only(company, subject)).due_at) == "2026-12-23"
    await verify([subject])


@pytest.mark.parametrize(("when", "end", "words"), [("pass", "approved", "自动通过"), ("reject", "rejected", "自动驳回")])
async def test_a_definition_may_let_the_clock_decide_and_it_says_that_it_was_the_clock(
    company: Company, when: str, end: str, words: str
) -> None:
    at("2026-11-23")
    subject = await company.begin(due(when))
    at("2026-11-27", 1)
    await strike()
    assert await state(subject) == end
    (decided,) = await facts(subject, EventKind(end))
    assert decided["by"] == "deadline"
    assert any(words in one.body for one in await Notice.filter(template_key="flow_overdue").order_by("-id").limit(4))
    await verify([subject])


async def test_the_clock_passes_one_seat_not_the_whole_co_signing(company: Company) -> None:
    at("2026-11-23")
    subject = await company.begin(due("pass", mode="all"))
    first, _ = await company.tasks(subject)
    assert await company.do(extend, company.may(first)[0], subject, first.version, "出差", 5) == "ok"
    at("2026-11-27", 1)
    await strike()
    assert await state(subject) == "running" and (await only(company, subject)).version == first.version
    await verify([subject])


async def test_what_the_process_refuses_is_not_decided_by_the_clock_and_people_hear_why(company: Company) -> None:
    at("2026-11-23")
    subject = await company.begin(due("pass"))
    refuses[subject.id] = "实名核对不一致"
    at("2026-11-27", 1)
    try:
        await strike()
    finally:
        del refuses[subject.id]
    assert await state(subject) == "running"
    task = await only(company, subject)
    assert task.timer_at is None and len(await facts(subject, EventKind.OVERDUE)) == 1 and not await facts(subject, EventKind.APPROVED)
    assert await company.do(approve, company.may(task)[0], subject, task.version) == "ok"
    await verify([subject])


async def test_a_corrected_calendar_moves_running_deadlines_and_says_before_how_many(company: Company) -> None:
    at("2026-11-23")
    near, stopped = await company.begin(due("remind")), await company.begin(due("remind"))
    natural = await company.begin({"sequence": [node("unit", deadline={"days": 3, "calendar": "natural"})]})
    task = await only(company, stopped)
    assert await company.do(pause, company.may(task)[0], stopped, task.version, "等材料") == "ok"
    off = dt.date(2026, 11, 25)
    before = await count_moved(calendar.Corrections(), off, off)
    would = await count_moved(calendar.Corrections({off: False}), off, off)
    assert before == 0 and would >= 1
    assert day((await only(company, near)).due_at) == "2026-11-26"
    async with transaction():
        row = await CalendarDay.create(day=off, working=False, reason="大雪停工", changed_at=clock.now())
    assert await recount_all(off, off) == would
    assert await recount_all(off, off) == 0
    assert day((await only(company, near)).due_at) == "2026-11-27"
    assert day((await only(company, natural)).due_at) == "2026-11-26" and (await only(company, stopped)).due_at is None
    (told,) = await facts(near, EventKind.RECOUNTED)
    assert told["due_at"].startswith("2026-11-27")
    await verify([near, stopped, natural])
    async with transaction():
        await row.delete()


async def test_nobody_there_goes_to_the_administrators_of_flows(company: Company) -> None:
    empty = node("street", {"ancestor_level": ["50"]}, "chair", "administrator")
    waiting = await company.begin({"sequence": [empty]})
    assert (await only(company, waiting)).holder_unit_id == company.units["a11"]  # none is appointed yet: it waits where it belongs
    async with transaction():
        role = await Role.get_or_none(key="steward") or await Role.create(
            key="steward", name="steward", kind="staff", permissions='["flow.instance.manage"]'
        )
        steward = await company.officer(role, company.refs["a"], "市总管理员")
    subject = await company.begin({"sequence": [empty]})
    task = await only(company, subject)
    assert (task.holder_unit_id, task.holder_role_key) == (company.units["a"], "steward")
    assert await sweep_all() >= 1
    assert (await only(company, waiting)).holder_role_key == "steward"
    assert await company.do(approve, steward, waiting, (await only(company, waiting)).version) == "ok"
    await verify([subject, waiting])
    async with transaction():
        await Capacity.filter(account_id=steward.account_id).update(state="ended", live_slot=None)


@pytest.mark.parametrize(("policy", "unit", "role"), [("escalate", "a11", "clerk"), ("skip", "a111", "chair"), ("absent", "a11", "clerk")])
async def test_an_applicant_who_is_the_only_officer_is_passed_over_as_the_definition_says(
    company: Company, policy: str, unit: str, role: str
) -> None:
    mine, other = company.at("a111")
    first = node("unit", nobody="escalate")
    first["assignee"]["applicant"] = policy
    async with transaction():
        await Capacity.filter(account_id=other.account_id).update(state="ended", live_slot=None)
    try:
        subject = await company.begin_as(mine, {"sequence": [first, node("last", who="chair")]})
        task = await only(company, subject)
        assert (task.holder_unit_id, task.holder_role_key) == (company.units[unit], role)
    finally:
        async with transaction():
            await Capacity.filter(account_id=other.account_id).update(state="active", live_slot=f"again:{other.account_id}")


async def test_the_unit_above_the_one_that_decided_is_asked(company: Company) -> None:
    subject = await company.begin({"sequence": [node("unit"), node("above", "previous")]})
    task = await only(company, subject)
    assert await company.do(approve, company.may(task)[0], subject, task.version) == "ok"
    assert (await only(company, subject)).holder_unit_id == company.units["a11"]
    await verify([subject])
