"""What keeps days that were counted: each says how many of its running ones a change would move, before it is saved."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from unionhub.platform.calendar.policy import Corrections


@dataclass(frozen=True, slots=True)
class Dependent:
    """``count(corrections, first, last)``: how many running deadlines would be others, were these the corrections from now on; only
    days from first to last changed."""

    key: str
    name: str
    count: Callable[[Corrections, dt.date, dt.date], Awaitable[int]]


_dependents: dict[str, Dependent] = {}


def register_dependent(dependent: Dependent) -> None:
    """Make it known; a second one of the same key is refused."""
    if _dependents.setdefault(dependent.key, dependent) is not dependent:
        raise ValueError(f"calendar dependent registered twice: {dependent.key}")


def dependents() -> list[Dependent]:
    """Everything that registered."""
    return list(_dependents.values())
