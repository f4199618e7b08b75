"""Kinds of tasks: packages declare what is to be run, by name."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from unionhub.platform.task.service.run import TaskRun


@dataclass(frozen=True, slots=True)
class TaskOutput:
    """What a task leaves: a file in the run's folder (optional) and a closing word for the person."""

    message: str = ""
    path: Path | None = None
    name: str = ""
    mime: str = ""


Work = Callable[[TaskRun], Awaitable[TaskOutput | None]]
W = TypeVar("W", bound=Work)
_kinds: dict[str, Work] = {}


class TaskKindUnknown(LookupError):
    """No loaded package declares this kind of task."""


def task_kind(key: str) -> Callable[[W], W]:
    """Declare ``async def run(run: TaskRun) -> TaskOutput | None``. It may be run again from the start after a crash: its steps
    bear repetition, or go on from ``run.done``. Typed errors (AppError) end the task as failed with their text."""

    def declare(work: W) -> W:
        if _kinds.setdefault(key, work) is not work:
            raise ValueError(f"task kind declared twice: {key}")
        return work

    return declare


def get_kind(key: str) -> Work:
    """The work of a kind, or TaskKindUnknown."""
    if key not in _kinds:
        raise TaskKindUnknown(key)
    return _kinds[key]
