"""States, actions and facts of a flow, with their names."""

from enum import StrEnum


class InstanceState(StrEnum):
    """Where an instance stands; the last three are final."""

    RUNNING = "running"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class TaskState(StrEnum):
    """A task is one seat of one run: open until it is done, moved to somebody else, or void because the flow went on without it."""

    OPEN = "open"
    DONE = "done"
    MOVED = "moved"
    VOID = "void"


class RunState(StrEnum):
    """A live run of a node."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


class SeatState(StrEnum):
    """One place at an approve run. Waiting: its turn has not come (依次, 后加签). Refused: a no where the share of yes counts (比例)."""

    WAITING = "waiting"
    OPEN = "open"
    DONE = "done"
    REFUSED = "refused"
    VOID = "void"


class Mode(StrEnum):
    """How many seats must approve: 或签, 会签, 依次, 比例."""

    ANY = "any"
    ALL = "all"
    SEQUENTIAL = "sequential"
    RATIO = "ratio"


class Nobody(StrEnum):
    """What happens when no one can act for the role at the unit."""

    ESCALATE = "escalate"
    WAIT = "wait"
    SKIP = "skip"
    ADMINISTRATOR = "administrator"


class Action(StrEnum):
    """What can be done to a running instance. Batch is no act of its own: the node may be approved together with others."""

    APPROVE = "approve"
    REJECT = "reject"
    RETURN = "return"
    ESCALATE = "escalate"
    REASSIGN = "reassign"
    DELEGATE = "delegate"
    ADD_SIGN = "add_sign"
    REMOVE_SIGN = "remove_sign"
    OPINE = "opine"
    RECALL = "recall"
    WITHDRAW = "withdraw"
    RESUBMIT = "resubmit"
    REMIND = "remind"
    EXTEND = "extend"
    PAUSE = "pause"
    RESUME = "resume"
    COMMENT = "comment"
    BATCH = "batch"
    OVERRIDE = "override"
    TERMINATE = "terminate"


class EventKind(StrEnum):
    """Facts of an instance's life."""

    STARTED = "started"
    TASK_OPENED = "task_opened"
    SKIPPED = "skipped"
    BRANCHED = "branched"
    REVIEWED = "reviewed"
    COPIED = "copied"
    APPROVED = "approved"
    REJECTED = "rejected"
    RETURNED = "returned"
    ESCALATED = "escalated"
    REASSIGNED = "reassigned"
    DELEGATED = "delegated"
    SIGN_ADDED = "sign_added"
    SIGN_REMOVED = "sign_removed"
    OPINED = "opined"
    RECALLED = "recalled"
    RELEASED = "released"
    RESUBMITTED = "resubmitted"
    WITHDRAWN = "withdrawn"
    REMINDED = "reminded"
    OVERDUE = "overdue"
    EXTENDED = "extended"
    PAUSED = "paused"
    RESUMED = "resumed"
    RECOUNTED = "recounted"
    COMMENTED = "commented"
    TERMINATED = "terminated"
    ENDED = "ended"
