"""States and actions of a flow."""

from enum import StrEnum


class InstanceState(StrEnum):
    """Where an instance stands; the last three are final."""

    RUNNING = "running"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class TaskState(StrEnum):
    """A node-run's task: open until it is done, void when the instance ended without it."""

    OPEN = "open"
    DONE = "done"
    VOID = "void"


class Action(StrEnum):
    """What can be done to a running instance."""

    APPROVE = "approve"
    REJECT = "reject"
    WITHDRAW = "withdraw"


class EventKind(StrEnum):
    """Facts of an instance's life."""

    STARTED = "started"
    TASK_OPENED = "task_opened"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"


class Nobody(StrEnum):
    """What happens when no one holds the role at the unit."""

    ESCALATE = "escalate"
    WAIT = "wait"
