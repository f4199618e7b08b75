"""Going on without any person until only people can: branches, auto-review, copies, the seats of the next approvals, the end."""

from dataclasses import asdict
from typing import Any

from unionhub.kernel import clock
from unionhub.platform.flow.enums import Action, EventKind, InstanceState, Mode
from unionhub.platform.flow.policy import conditions
from unionhub.platform.flow.policy.deadlines import deadline_facts
from unionhub.platform.flow.policy.folding import Fact, apply
from unionhub.platform.flow.policy.frontier import NextSeat, decided, next_need, out_voted, still_asks, walked_through
from unionhub.platform.flow.policy.moves import reached
from unionhub.platform.flow.policy.state import dump_state, load_state
from unionhub.platform.flow.policy.tree import ApproveNode, AutoReviewNode, BranchNode, CopyNode
from unionhub.platform.flow.registry import AUTO, AutoOutcome
from unionhub.platform.flow.service.assigning import Asked, ask, wait_for
from unionhub.platform.flow.service.course import Course, holder_facts
from unionhub.platform.flow.service.facts import facts_of
from unionhub.platform.flow.service.telling import tell_copied
from unionhub.platform.org.ports import UnitRef

_ONE_SEAT = (Mode.ANY, None, frozenset[Action]())


async def advance(course: Course) -> None:
    """Until nothing automatic is left."""
    if out_voted(course.state):
        end(course, InstanceState.REJECTED)
    while (need := next_need(course.tree, course.state)) is not None:
        if isinstance(need, BranchNode):
            await take_arm(course, need)
        elif isinstance(need, AutoReviewNode):
            await _review(course, need)
        elif isinstance(need, CopyNode):
            await _copy(course, need)
        elif isinstance(need, NextSeat):
            open_next(course, need)
        else:
            await open_run(course, need)
    if walked_through(course.tree, course.state):
        end(course, InstanceState.APPROVED)


def end(course: Course, state: InstanceState) -> None:
    """The last fact."""
    course.emit(EventKind.ENDED, data={"state": state.value})


async def take_arm(course: Course, node: BranchNode) -> None:
    """Go the way whose condition holds."""
    facts = await facts_of(course.process, course.subject)
    arm = conditions.choose(node, facts)
    data = {"run": course.state.next_number(node.key), "arm": arm.key, "arm_name": arm.name, "variables": conditions.seen(node, facts)}
    course.emit(EventKind.BRANCHED, node=node.key, comment=arm.name, data=data)


async def _review(course: Course, node: AutoReviewNode) -> None:
    rules = course.process.auto_review
    outcome = await rules(course.tx, course.subject.id) if rules else AutoOutcome("manual")
    evidence = [asdict(one) for one in outcome.evidence]
    data = {"run": course.state.next_number(node.key), "result": outcome.result, "evidence": evidence}
    words = {"pass": "自动审核通过", "reject": "自动审核不通过", "manual": "转人工审核"}[outcome.result]
    course.emit(EventKind.REVIEWED, actor=AUTO, node=node.key, comment=words, data=data)
    if outcome.result != "manual":
        course.verdict = "；".join(one.text for one in outcome.evidence if not one.passed) if outcome.result == "reject" else words
        end(course, InstanceState.APPROVED if outcome.result == "pass" else InstanceState.REJECTED)


async def ask_copy(course: Course, node: CopyNode) -> Asked:
    """Whom a copy goes to."""
    return await ask(course, ApproveNode(node.key, node.name, node.to, *_ONE_SEAT))


async def _copy(course: Course, node: CopyNode) -> None:
    asked = await ask_copy(course, node)
    told = await tell_copied(course, node, list(asked.holders))
    data = {"run": course.state.next_number(node.key), "to": [holder_facts(one) for one in asked.holders], "accounts": told}
    names = "、".join(one.name or one.unit_name for one in asked.holders)
    course.emit(EventKind.COPIED, node=node.key, comment=names[:500], data=data)


async def open_run(course: Course, node: ApproveNode) -> None:
    """Ask whoever the node means; or pass it by, with the reason."""
    number = course.state.next_number(node.key)
    asked = await ask(course, node)
    path, name = reached(course.tree, course.state, node.key)
    on_its_line = course.subject.unit.path.startswith(asked.home.path)
    if path and on_its_line and asked.home.path.startswith(path):
        course.emit(EventKind.SKIPPED, node=node.key, **_skip(number, "reached", f"已由{name}审核，{asked.home.name}不再审核", asked))
        return
    if not asked.holders:
        skip = _skip(number, "nobody", asked.note, asked)
        if _may_skip(course, node, skip["data"]):
            course.emit(EventKind.SKIPPED, node=node.key, **skip)
            return
        asked = wait_for(node, asked.home, "没有其他人审核，本环节不能跳过，等待办理")
    data = {
        "run": number,
        "seat": 0,
        "mode": node.mode.value,
        "home": asked.home.path,
        "seats": [holder_facts(one) for one in asked.holders],
        "note": asked.note,
        **({"ratio": node.ratio} if node.ratio else {}),
        "passed": [asdict(one) for one in asked.passed],
        **deadline_facts(node.deadline, clock.now()),
    }
    course.emit(EventKind.TASK_OPENED, unit=asked.holders[0], node=node.key, comment=asked.note, data=data)


def open_next(course: Course, need: NextSeat) -> None:
    """The turn of the next seat."""
    run = course.state.runs[need.node.key]
    seat = run.seats[need.seat]
    times = {} if seat.place else deadline_facts(need.node.deadline, clock.now())  # an added signer has no clock of their own
    data = {"run": run.number, "seat": need.seat, **times}
    course.emit(EventKind.TASK_OPENED, unit=seat.delegate or seat.holder, node=need.node.key, data=data)


def _skip(number: int, reason: str, note: str, asked: Asked) -> dict[str, Any]:
    unit: UnitRef = asked.home
    return {"unit": unit, "comment": note, "data": {"run": number, "reason": reason, "note": note}}


def _may_skip(course: Course, node: ApproveNode, data: dict[str, Any]) -> bool:
    """A node is skipped only where somebody has said yes already, or somebody else is sure to be asked."""
    trial = load_state(dump_state(course.state))
    apply(trial, Fact(course.instance.last_seq + 1, EventKind.SKIPPED, node.key, None, data))
    return decided(trial) or still_asks(course.tree, trial)
