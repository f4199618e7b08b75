"""Processes that systems bind to flows: what they are called and what happens, in the same transaction, when one ends."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx

Handler = Callable[[Tx, Actor, int, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Process:
    """A process key, its Chinese name, what a to-do of it is called and links to, and its handlers ``(tx, actor, subject_id, comment)``."""

    key: str
    name: str
    subject_type: str
    todo_kind: str
    on_approved: Handler
    on_rejected: Handler
    on_withdrawn: Handler


_processes: dict[str, Process] = {}


def register_process(process: Process) -> None:
    """Make a process known; a second one of the same key is refused."""
    if _processes.setdefault(process.key, process) is not process:
        raise ValueError(f"process registered twice: {process.key}")


def process_of(key: str) -> Process:
    """The registered process."""
    return _processes[key]
