"""What a subject's pages show of its flow."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.account.ports import system_person_of_account
from unionhub.platform.flow.enums import Action, EventKind, InstanceState, RunState
from unionhub.platform.flow.models import FlowEvent, FlowInstance
from unionhub.platform.flow.names import STATE_NAMES
from unionhub.platform.flow.permissions import INSTANCE_MANAGE
from unionhub.platform.flow.picture import draw, words_of
from unionhub.platform.flow.policy.frontier import frontier
from unionhub.platform.flow.policy.moves import return_targets
from unionhub.platform.flow.policy.state import FlowState, OpenSeat, Run, load_state, open_seats
from unionhub.platform.flow.policy.tree import APPLICANT, KINDS, BranchNode, Definition, Node, ParallelNode
from unionhub.platform.flow.policy.tree import Sequence as NodeSequence
from unionhub.platform.flow.registry import process_of
from unionhub.platform.flow.schemas import FlowDrawn, FlowEvidence, FlowFile, FlowNode, FlowOut, FlowStep, ReturnTarget
from unionhub.platform.flow.seating import kind_name, seats_out, signs_out, votes
from unionhub.platform.flow.service.definitions import definition_of
from unionhub.platform.flow.service.permits import OPINIONS, allowed, answers, may_intervene, may_time, stands_above

TIMED = frozenset({EventKind.EXTENDED, EventKind.PAUSED, EventKind.RESUMED, EventKind.RECOUNTED})
_MACHINERY = frozenset({EventKind.BRANCHED, EventKind.ENDED})
_HIDDEN = frozenset({EventKind.COMMENTED, EventKind.REMINDED, EventKind.COPIED, EventKind.OVERDUE, EventKind.RECALLED}) | TIMED
_HIDDEN |= {EventKind.DELEGATED, EventKind.SIGN_ADDED, EventKind.SIGN_REMOVED, EventKind.OPINED}
_ORDER = tuple(Action)
# Rights of a node that are no button of whoever holds it.
_NO_BUTTON = frozenset({Action.RECALL, Action.REMIND, Action.BATCH, Action.EXTEND, Action.PAUSE})


@dataclass(frozen=True, slots=True)
class Seen:
    """An instance as it is read for a page."""

    instance: FlowInstance
    tree: Definition
    state: FlowState
    events: Sequence[FlowEvent]


async def system_seen(subject_type: str, subject_id: int) -> Seen | None:
    """A subject's instance with its whole course; the caller has scoped the subject."""
    instance = await FlowInstance.get_or_none(subject_type=subject_type, subject_id=subject_id)
    if instance is None:
        return None
    tree = await definition_of(instance.process_key, instance.version_number)
    events = await FlowEvent.filter(instance_id=instance.id).order_by("seq")
    return Seen(instance, tree, load_state(instance.course), events)


async def flow_out(actor: Actor, subject_type: str, subject_id: int, *, for_applicant: bool = False) -> FlowOut | None:
    """The flow of a subject the caller has scoped; None where it has none. The applicant reads which union acted, not who nor their
    notes to each other."""
    seen = await system_seen(subject_type, subject_id)
    if seen is None:
        return None
    state = seen.state
    tasks = open_seats(state)
    task = next((one for one in tasks if answers(actor, one)), tasks[0] if tasks else None)
    due = _instant(task.due_at) if task else None
    actions = [] if for_applicant else await _my_actions(actor, seen, tasks)
    returned = state.applicant_version is not None
    return FlowOut(
        state=seen.instance.state.value,
        state_name="已退回，待修改" if returned else STATE_NAMES[seen.instance.state],
        process_name=process_of(seen.instance.process_key).name,
        definition_number=seen.instance.version_number,
        task_version=task.version if task else None,
        holder_unit_name=task.decider.unit_name if task and task.decider else "",
        due_at=due,
        overdue=due is not None and due < clock.now(),
        paused=task is not None and task.paused_on is not None,
        nodes=_nodes(seen.tree, state),
        drawing=await _drawing(seen, for_applicant),
        steps=_steps(seen, for_applicant),
        my_actions=actions,
        return_targets=_targets(seen, task) if Action.RETURN in actions and task else [],
        seats=[] if for_applicant else seats_out(actor, seen.tree, tasks),
        signs=[] if for_applicant else signs_out(actor, state),
    )


async def _drawing(seen: Seen, for_applicant: bool) -> list[FlowDrawn]:
    due = {node.key for node in frontier(seen.tree, seen.state)} if seen.state.running else set()
    words = None if for_applicant else await words_of(process_of(seen.instance.process_key), seen.tree)
    return draw(seen.tree, seen.state, seen.events, lambda node: _node(node, seen.state, due), words)


def _instant(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None


async def _my_actions(actor: Actor, seen: Seen, tasks: list[OpenSeat]) -> list[str]:
    if seen.instance.state is not InstanceState.RUNNING:
        return []
    mine = next((one for one in tasks if answers(actor, one)), None)
    own = await _is_own(actor, seen.instance)
    found: set[Action] = set()
    if mine is not None:
        found |= _of_seat(actor, seen, mine, own)
    elif not own:
        found |= _of_others(actor, seen, tasks)
    if signs_out(actor, seen.state):
        found.add(Action.REMOVE_SIGN)
    if actor.can(INSTANCE_MANAGE) and not own:
        found |= _interventions(actor, [one for one in tasks if one.holder is not None and not answers(actor, one)], mine is None)
    last = seen.state.last
    if last is not None and last.account_id == actor.account_id and Action.RECALL in seen.tree.approve_node(last.node_key).allow:
        found.add(Action.RECALL)
    return [one.value for one in _ORDER if one in found]


def _of_seat(actor: Actor, seen: Seen, mine: OpenSeat, own: bool) -> set[Action]:
    """What the holder of a seat may do."""
    granted = allowed(seen.tree, actor, mine)
    found = {*granted, Action.COMMENT} - _NO_BUTTON | may_time(granted, mine, above=False)
    if Action.COMMENT not in _allow(seen, mine):
        found.discard(Action.COMMENT)
    if own:
        found -= OPINIONS | {Action.COMMENT}
    if not _targets(seen, mine):
        found.discard(Action.RETURN)
    if mine.decider is not None and len(mine.decider.unit_path) <= 6:
        found.discard(Action.ESCALATE)
    return found


def _of_others(actor: Actor, seen: Seen, tasks: list[OpenSeat]) -> set[Action]:
    """What an officer may do who has no seat."""
    found = {Action.COMMENT}
    if may_remind(seen.state):
        found.add(Action.REMIND)
    held = [one for one in tasks if one.holder is not None and not one.place]
    if any(stands_above(actor, one.decider) and Action.REASSIGN in _allow(seen, one) for one in held):
        found.add(Action.REASSIGN)
    for one in held:
        if stands_above(actor, one.decider):
            found |= may_time(_allow(seen, one), one, above=True)
    return found


def _interventions(actor: Actor, others: list[OpenSeat], outside: bool) -> set[Action]:
    """What an administrator may do about seats of others; who has a seat decides instead of ending it."""
    found = {Action.OVERRIDE} if any(not one.place and may_intervene(actor, one) for one in others) else set()
    return found | ({Action.TERMINATE} if outside and all(may_intervene(actor, one) for one in others) else set())


def may_remind(state: FlowState) -> bool:
    """Whether somebody has it and nobody was urged today."""
    return any(one.holder is not None for one in open_seats(state)) and state.reminded_on != clock.today().isoformat()


def _allow(seen: Seen, task: OpenSeat) -> frozenset[Action]:
    return seen.tree.approve_node(task.node_key).allow


async def _is_own(actor: Actor, instance: FlowInstance) -> bool:
    applicant = instance.applicant_account_id
    if applicant is None or actor.account_id == applicant:
        return applicant is not None
    return actor.person_id is not None and actor.person_id == await system_person_of_account(applicant)


def _targets(seen: Seen, task: OpenSeat) -> list[ReturnTarget]:
    if task.node_key == APPLICANT:
        return []
    found = [ReturnTarget(key=node.key, name=node.name) for node in return_targets(seen.tree, seen.state, task.node_key)]
    if process_of(seen.instance.process_key).on_returned is not None:
        found.append(ReturnTarget(key=APPLICANT, name="申请人"))
    return found


def _nodes(tree: Definition, state: FlowState) -> list[FlowNode]:
    due = {node.key for node in frontier(tree, state)} if state.running else set()
    return [_node(node, state, due) for node in _on_the_way(tree.sequence, state)]


def _on_the_way(sequence: NodeSequence, state: FlowState) -> list[Node]:
    """The nodes of the way taken: of a branch that was decided the chosen arm, of one that was not only itself."""
    found: list[Node] = []
    for node in sequence:
        run = state.runs.get(node.key)
        found.append(node)
        if isinstance(node, ParallelNode):
            found += [inner for arm in node.arms for inner in _on_the_way(arm.sequence, state)]
        elif isinstance(node, BranchNode) and run is not None:
            found += _on_the_way(next(arm for arm in node.arms if arm.key == run.arm).sequence, state)
    return found


def _node(node: Node, state: FlowState, due: set[str]) -> FlowNode:
    run = state.runs.get(node.key)
    seats = [seat for _, seat in run.open_seats()] if run else []
    shown = seats or (run.seats if run else [])
    names = dict.fromkeys(one.name or one.unit_name for one in (seat.delegate or seat.holder for seat in shown))
    if isinstance(node, ParallelNode):
        inner = [one for arm in node.arms for one in _on_the_way(arm.sequence, state)]
        status = "open" if any(one.key in due for one in inner) else "done" if any(one.key in state.runs for one in inner) else "waiting"
    else:
        status = _status(run, node.key in due, state)
    return FlowNode(
        key=node.key,
        name=node.name,
        kind=KINDS[type(node)],
        status=status,
        holder_name="、".join(names),
        note="；".join(one for one in (run.note, votes(run)) if one) if run else "",
        due_at=_instant(next((seat.due_at for seat in seats if seat.due_at), None)),
    )


def _status(run: Run | None, due: bool, state: FlowState) -> str:
    if run is None:
        return "waiting" if state.running else "void"
    if run.state is RunState.SKIPPED:
        return "skipped"
    if run.state is RunState.DONE:
        return "done"
    return "open" if due and state.running else "done" if state.state is InstanceState.REJECTED else "void"


def _steps(seen: Seen, for_applicant: bool) -> list[FlowStep]:
    hidden = _MACHINERY | (_HIDDEN if for_applicant else frozenset())
    return [_step(seen, one, for_applicant) for one in seen.events if one.kind not in hidden]


def _step(seen: Seen, event: FlowEvent, for_applicant: bool) -> FlowStep:
    data: dict[str, Any] = json.loads(event.data)
    node = seen.tree.nodes.get(event.node_key or "")
    moved = event.kind in (EventKind.ESCALATED, EventKind.REASSIGNED, EventKind.DELEGATED)
    private = for_applicant and event.kind in (EventKind.APPROVED, EventKind.ESCALATED, EventKind.REASSIGNED)
    words = "" if private else event.comment
    if data.get("note") and data["note"] != words:
        words = f"{words}（{data['note']}）" if words else data["note"]
    return FlowStep(
        seq=event.seq,
        at=event.created_at,
        kind=event.kind.value,
        kind_name=kind_name(event.kind, data),
        node_name=node.name if node else "",
        actor_name="" if for_applicant else event.actor_name,
        unit_name=event.unit_name,
        from_unit_name=event.unit_name if moved or event.kind is EventKind.RETURNED else "",
        to_unit_name=_to(event, data),
        comment=words,
        for_name="" if for_applicant else str(data.get("for_name", "")),
        files=[] if for_applicant else [FlowFile(**one) for one in data.get("files", [])],
        evidence=[]
        if for_applicant
        else [FlowEvidence(name=one["name"], passed=one["passed"], text=one["text"]) for one in data.get("evidence", [])],
    )


def _to(event: FlowEvent, data: dict[str, Any]) -> str:
    if "holder" in data:
        holder = data["holder"]
        return f"{holder['unit_name']} {holder['name']}".strip()
    if event.kind is EventKind.SIGN_ADDED:
        return "、".join(f"{one['unit_name']} {one['name']}" for one in data["seats"])
    if event.kind is EventKind.TASK_OPENED:
        return event.unit_name
    return str(data.get("target_name", ""))
