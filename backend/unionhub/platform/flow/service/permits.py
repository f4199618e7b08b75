"""Who may do what to an open task."""

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.account.ports import person_of
from unionhub.platform.flow.enums import Action
from unionhub.platform.flow.errors import ActionNotAllowed, NotYourTask, OwnApplication
from unionhub.platform.flow.policy.deadlines import is_late
from unionhub.platform.flow.policy.state import Holder, OpenSeat
from unionhub.platform.flow.policy.tree import APPLICANT, Definition
from unionhub.platform.flow.service.assigning import applicant_person
from unionhub.platform.flow.service.course import Course

DECISIONS = frozenset({Action.APPROVE, Action.REJECT, Action.RETURN})
FROM_ABOVE = frozenset({Action.REASSIGN, Action.EXTEND, Action.PAUSE, Action.RESUME})
"""What an officer above the holder may do too."""
RIGHT_TO = {Action.RESUME: Action.PAUSE}
"""Who may stop the clock may start it again."""
OPINIONS = DECISIONS | {Action.OPINE, Action.OVERRIDE, Action.TERMINATE}


def holds(actor: Actor, holder: Holder | None) -> bool:
    """Whether this capacity is the one asked."""
    if holder is None:
        return False
    if holder.account_id is not None:
        return actor.account_id == holder.account_id and (not holder.role or actor.unit_id == holder.unit_id)
    return actor.unit_id == holder.unit_id and actor.role_key == holder.role


def answers(actor: Actor, task: OpenSeat) -> bool:
    """Whether this capacity may decide here: it is asked, or its seat was delegated."""
    return holds(actor, task.holder) or (not task.place and holds(actor, task.owner))


def stands_above(actor: Actor, holder: Holder | None) -> bool:
    """Whether this capacity's unit stands above the holder's."""
    if holder is None or not actor.unit_path:
        return False
    return holder.unit_path != actor.unit_path and holder.unit_path.startswith(actor.unit_path)


def may_time(allow: frozenset[Action], task: OpenSeat, *, above: bool) -> set[Action]:
    """What can be done to the deadline of a task now."""
    found: set[Action] = set()
    if task.paused_on is not None and Action.PAUSE in allow:
        found.add(Action.RESUME)
    if task.counted_from is not None:
        if Action.PAUSE in allow and not is_late(task, clock.now()):
            found.add(Action.PAUSE)
        if Action.EXTEND in allow and (above or not task.extended):
            found.add(Action.EXTEND)
    return found


def may_intervene(actor: Actor, task: OpenSeat) -> bool:
    """Whether this capacity's unit is that of the seat, or stands above it: administrators look after their own branch."""
    return bool(task.decider and actor.unit_path and task.decider.unit_path.startswith(actor.unit_path))


async def ensure_may(course: Course, actor: Actor, task: OpenSeat, action: Action, comment: str) -> None:
    """Raise NotYourTask, ActionNotAllowed, OwnApplication, or what the domain's guard refuses."""
    above = action in FROM_ABOVE and not task.place and stands_above(actor, task.decider)
    if not (answers(actor, task) or above):
        raise NotYourTask
    if task.node_key == APPLICANT or RIGHT_TO.get(action, action) not in allowed(course.tree, actor, task):
        raise ActionNotAllowed
    if action in OPINIONS:
        await ensure_other_person(course, actor)
    await guard(course, actor, action, comment)


def allowed(tree: Definition, actor: Actor, task: OpenSeat) -> frozenset[Action]:
    """What the node allows in this seat: an added signer gives an opinion, a delegate decides and hands nothing on."""
    granted = tree.approve_node(task.node_key).allow
    if task.place:
        return frozenset({Action.OPINE})
    if task.owner is not None and not holds(actor, task.owner) and not stands_above(actor, task.owner):
        return granted & (DECISIONS | {Action.COMMENT, Action.BATCH})
    return granted


async def guard(course: Course, actor: Actor, action: Action, comment: str) -> None:
    """The domain's own refusals."""
    if course.process.guard is not None:
        await course.process.guard(course.tx, actor, course.subject, action, comment)


async def ensure_other_person(course: Course, actor: Actor) -> None:
    """Nobody decides on their own application: persons are compared, not accounts (D8)."""
    if actor.account_id == course.instance.applicant_account_id:
        raise OwnApplication
    person = await applicant_person(course)
    if person is not None and person in (actor.person_id, await person_of(actor)):
        raise OwnApplication
