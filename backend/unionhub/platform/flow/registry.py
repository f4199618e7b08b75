"""Processes that systems bind to flows: what they are called, who may see their subjects, and what happens, in the same transaction,
when one moves or ends."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from unionhub.kernel.authz import Actor, Audience, Permission
from unionhub.kernel.db import Tx
from unionhub.kernel.errors import NotFound
from unionhub.platform.flow.enums import Action
from unionhub.platform.inbox.ports import register_todo_kind
from unionhub.platform.org.ports import UnitRef

SYSTEM = Actor(Audience.STAFF, 0, 0, name="系统")
"""Who acts when the clock does."""
AUTO = Actor(Audience.STAFF, 0, 0, name="自动审核")
"""Who decides when the process's own rules do."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What travels: its type, id, the unit it belongs to and how a to-do names it (no personal numbers).

    ``person_id`` is the person it is about, where known: nobody decides on their own (D8).
    """

    type: str
    id: int
    unit: UnitRef
    title: str
    summary: str
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable that conditions may use. ``dictionary`` or ``options`` (value, name) say what it can be, for people and for checking.

    One that holds the id of a unit or of an account is no condition's: it says where, or who (``{"fact": …}``, ``person_fact``).
    """

    key: str
    name: str
    kind: Literal["text", "number", "flag", "list", "unit", "person"] = "text"
    dictionary: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one rule found, in words a person reads; no personal numbers."""

    rule: str
    name: str
    passed: bool
    text: str


@dataclass(frozen=True, slots=True)
class AutoOutcome:
    """What the process's rules say, and why."""

    result: Literal["pass", "reject", "manual"]
    evidence: tuple[Evidence, ...] = ()


Facts = Mapping[str, "str | int | bool | list[str]"]
Handler = Callable[[Tx, Actor, int, str], Awaitable[None]]
Moved = Callable[[Tx, int, int | None], Awaitable[None]]
Access = Callable[[Actor, int], Awaitable[Subject]]
Guard = Callable[[Tx, Actor, Subject, Action, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Process:
    """A process key and what a system brings to it. Handlers are ``(tx, actor, subject_id, comment)``.

    ``access`` is an officer's scoped read (NotFound out of sight; what their unit ever held stays in sight, see ``held_q``). ``guard``
    raises the domain's own refusals. ``facts`` are the variables of branches. ``on_moved`` hears of every change of the deciding unit,
    before the handler of the end. Without ``on_returned`` nothing can be returned to the applicant.
    """

    key: str
    name: str
    subject_type: str
    todo_kind: str
    on_approved: Handler
    on_rejected: Handler
    on_withdrawn: Handler
    audit_prefix: str = ""
    access: Access | None = None
    guard: Guard | None = None
    facts: Callable[[int], Awaitable[Facts]] | None = None
    variables: Sequence[Variable] = ()
    auto_review: Callable[[Tx, int], Awaitable[AutoOutcome]] | None = None
    on_returned: Handler | None = None
    on_resubmitted: Handler | None = None
    on_moved: Moved | None = None


_processes: dict[str, Process] = {}
_reading: dict[str, Permission] = {}


def register_process(process: Process) -> None:
    """Make a process known; a second one of the same key is refused."""
    if _processes.setdefault(process.key, process) is not process:
        raise ValueError(f"process registered twice: {process.key}")
    register_todo_kind(process.todo_kind, process.name)


def process_of(key: str) -> Process:
    """The registered process."""
    return _processes[key]


def read_with(subject_type: str, permission: Permission) -> None:
    """Say with which right officers look at subjects of this type: what is attached to their course asks for it too."""
    _reading[subject_type] = permission


async def in_sight(actor: Actor, subject_type: str, subject_id: int) -> bool:
    """Whether this officer may look at the subject."""
    process, permission = process_of_subject(subject_type), _reading.get(subject_type)
    if process is None or process.access is None or permission is None or not actor.can(permission):
        return False
    try:
        await process.access(actor, subject_id)
    except NotFound:
        return False
    return True


def process_of_subject(subject_type: str) -> Process | None:
    """The process whose subjects are of this type."""
    return next((one for one in _processes.values() if one.subject_type == subject_type), None)


def processes() -> list[Process]:
    """Every registered process."""
    return list(_processes.values())


@dataclass(frozen=True, slots=True)
class Acting:
    """A process whose routes stand, the right they ask for, and the actions there are."""

    process: Process
    act: Permission
    actions: frozenset[str]


_acting: dict[str, Acting] = {}


def declare_acting(process: Process, act: Permission, actions: frozenset[str]) -> None:
    """The officers' routes of the process ask for this right and offer these actions."""
    _acting[process.subject_type] = Acting(process, act, actions)


def acting(subject_type: str) -> Acting | None:
    """The process that decides on subjects of this type, if officers decide on them."""
    return _acting.get(subject_type)
