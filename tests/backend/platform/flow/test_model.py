"""The engine's own code, played on random trees by random people, in memory: after every act what SEMANTICS.md says must hold.

20,000 acts by default (about 40 s); ``UNIONHUB_FLOW_ACTS=500000`` plays as many as one likes. Each invariant is shown to bite: a bug is
planted in the engine and the play must find it.
"""

import datetime as dt
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

import pytest
from backend.platform.flow.play import Broken, Play, staged
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from unionhub.platform.flow.enums import EventKind, Mode, RunState, SeatState
from unionhub.platform.flow.policy import deadlines, folding, frontier, ledger, moves, state
from unionhub.platform.flow.service import actions, advancing, course, sweeping, timekeeping

pytestmark = pytest.mark.pure

ACTS = int(os.environ.get("UNIONHUB_FLOW_ACTS", "20000"))
LENGTH = 30
PLAYS = max(ACTS // 14, 1)  # what a play of at most LENGTH acts comes to


@settings(
    max_examples=PLAYS,
    deadline=None,
    database=None,
    derandomize=PLAYS < 1000,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
@given(st.integers(0, 2**48))
def test_whatever_anybody_does_the_open_tasks_are_the_frontier_and_nothing_is_lost(seed: int) -> None:
    Play(staged(seed)).perform(LENGTH)


def test_the_plays_visit_every_action_and_every_kind_of_node() -> None:
    done: set[str] = set()
    kinds: set[str] = set()
    for seed in range(300):
        play = Play(staged(seed)).perform(LENGTH)
        done |= {one for one in play.seen if "✗" not in one}
        kinds |= {fact.kind for fact in play.theatre.facts()}
    assert done >= {"approve", "reject", "return", "escalate", "reassign", "recall", "remind", "comment", "withdraw", "resubmit"}
    assert done >= {"hand", "delegate", "add_sign", "opine", "remove_sign", "override", "terminate"}
    assert done >= {"extend", "pause", "resume", "holiday"}
    assert kinds == {one.value for one in EventKind}


def found(plays: int = 800) -> str:
    """What the play complains about, at the first seed where it does."""
    for seed in range(plays):
        try:
            Play(staged(seed)).perform(LENGTH)
        except Broken as broken:
            return str(broken)
    return "nothing was found"


def co_signing_ends_with_the_first(run: state.Run) -> None:
    run.mode, kept = Mode.ANY, run.mode
    _settle(run)
    run.mode = kept


_settle = folding.settle
_emit = course.Course.emit
_real_settle = actions.settle


async def tells_twice(taken: course.Course, actor: Any, comment: str) -> Any:
    result = await _real_settle(taken, actor, comment)
    if result.value == "approved":
        await taken.process.on_approved(taken.tx, actor, taken.subject.id, comment)
    return result


def first_arm_only(node: Any, known: Any) -> Any:
    if isinstance(node, frontier.ParallelNode):
        return frontier._of_sequence(node.arms[0].sequence, known)
    return _of_node(node, known)


_of_node = frontier._of_node


def only_own_sequence(definition: Any, key: str, step: int) -> Iterator[Any]:
    sequence, at = definition.places[key][-1]
    yield from moves.walk(sequence[at + step :])


def any_open_task(taken: course.Course, version: int) -> Any:
    seats = taken.seats()
    return seats[0] if seats else taken.process


async def never(*_given: Any) -> bool:
    return False


def mutes_the_end(taken: course.Course, *given: Any, **named: Any) -> None:
    if given[0] is EventKind.ENDED and named["data"]["state"] == "rejected":
        return
    _emit(taken, *given, **named)


def leaves_the_others_open(run: state.Run) -> None:
    if any(seat.state is SeatState.DONE for seat in run.seats) and run.mode is Mode.ANY:
        run.state, run.positive = RunState.DONE, True
    else:
        _settle(run)


@contextmanager
def planted(where: Any, name: str, what: Any) -> Iterator[None]:
    with mock.patch.object(where, name, what):
        yield


_add = ledger.Ledger.add


def beside_the_facts(self: ledger.Ledger, fact: Any) -> None:
    """What an engine would do that keeps a note in its state without an event."""
    _add(self, fact)
    if fact.kind is EventKind.COMMENTED:
        self.state.reminded_on = "beside"


def gives_back_nothing(deadline: Any, task: Any, today: Any) -> int:
    return int(task.days)


def by_the_week(day: Any, days: int, *, working: bool, by: Any = None) -> Any:
    return day + dt.timedelta(days=days)


BUGS = {
    "a pause gives the used days back": ((timekeeping, "days_left", gives_back_nothing), "were given"),
    "working days are counted as any": ((deadlines, "add_days", by_the_week), "were given"),
    "a holiday moves no deadline": ((timekeeping, "due_by", lambda *_given: None), "were given"),
    "one arm of a parallel is forgotten": ((frontier, "_of_node", first_arm_only), "not the frontier"),
    "a return voids its own sequence only": ((moves, "_from", only_own_sequence), "not the frontier"),
    "the first co-signer ends a co-signing": ((folding, "settle", co_signing_ends_with_the_first), "not the frontier|nobody said yes"),
    "a seat stays open in a run that is done": ((folding, "settle", leaves_the_others_open), "not the frontier"),
    "the flow stops before the next node": ((advancing, "next_need", lambda *_given: None), "nobody is asked|not the frontier"),
    "the end of a tree is not noticed": ((advancing, "walked_through", lambda *_given: False), "nobody is asked"),
    "a refusal does not end it": ((course.Course, "emit", mutes_the_end), "facts say|not the frontier|nobody is asked|handlers"),
    "the handler runs twice": ((actions, "settle", tells_twice), "handlers called"),
    "the state is changed beside the facts": ((ledger.Ledger, "add", beside_the_facts), "not the fold"),
    "an old page may still decide": ((course.Course, "seat", any_open_task), "which is not open, was taken"),
    "nobody looks after what waits at an empty unit": ((sweeping, "send_up", never), "without officers"),
    "a skip may let everything through": ((advancing, "_may_skip", lambda *_given: True), "nobody said yes"),
}


@pytest.mark.parametrize("name", BUGS)
def test_a_planted_bug_is_found(name: str) -> None:
    (where, attribute, what), complaint = BUGS[name]
    with planted(where, attribute, what):
        told = found()
    assert any(one in told for one in complaint.split("|")), told


def test_the_same_seed_plays_the_same() -> None:
    seed = random.Random(3).randrange(2**32)
    once, twice = Play(staged(seed)).perform(LENGTH), Play(staged(seed)).perform(LENGTH)
    assert once.seen == twice.seen and once.theatre.facts() == twice.theatre.facts()


def test_nobody_decides_on_their_own_application_whatever_hat_they_wear() -> None:
    refused = 0
    for seed in range(150):
        refused += sum(one.endswith("flow.own_application") for one in Play(staged(seed)).perform(LENGTH).seen)
    assert refused
