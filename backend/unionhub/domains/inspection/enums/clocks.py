"""Clocks of a case: our own promise and the limits of the law, which are never mixed."""

from enum import StrEnum


class ClockKey(StrEnum):
    """What is counted. The first is our promise, the others are the law's."""

    PROMISE = "promise"
    FILE = "file"
    INVESTIGATE = "investigate"
    DECIDE = "decide"


CLOCK_NAMES: dict[ClockKey, str] = {
    ClockKey.PROMISE: "快办承诺",
    ClockKey.FILE: "受理立案",
    ClockKey.INVESTIGATE: "完成调查",
    ClockKey.DECIDE: "作出处理决定",
}


class ClockState(StrEnum):
    """How a clock stands. ``stopped``: no longer counted, nothing to judge; ``skipped``: a later node was entered without this one."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    LATE = "late"
    SKIPPED = "skipped"
    STOPPED = "stopped"


class Lamp(StrEnum):
    """Yellow from 80 % of the limit, red when all of it is used up, which is when its last day is over."""

    NONE = "none"
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
