"""Option sets of privacy."""

from enum import StrEnum


class RequestKind(StrEnum):
    """What somebody asks of the union about their data (PIPL 46–48)."""

    CORRECTION = "correction"
    DELETION = "deletion"
    EXPLANATION = "explanation"


class RequestState(StrEnum):
    """pending → done or refused, or taken back."""

    PENDING = "pending"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ClosureState(StrEnum):
    """cooling → closed; taken back, or stopped because a matter was open when the period ended."""

    COOLING = "cooling"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped"


class ExportFormat(StrEnum):
    """For reading, or for taking along to somebody else's system."""

    PDF = "pdf"
    JSON = "json"


class Amends(StrEnum):
    """Who puts a category right: its owner on a page, an officer on request, or nobody because it records what happened."""

    SELF = "self"
    REQUEST = "request"
    NEVER = "never"


KIND_NAMES = {RequestKind.CORRECTION: "更正", RequestKind.DELETION: "删除", RequestKind.EXPLANATION: "解释说明"}
STATE_NAMES = {
    RequestState.PENDING: "办理中",
    RequestState.DONE: "已办结",
    RequestState.REFUSED: "未同意",
    RequestState.WITHDRAWN: "已撤回",
}
CLOSURE_NAMES = {
    ClosureState.COOLING: "冷静期",
    ClosureState.CLOSED: "已注销",
    ClosureState.WITHDRAWN: "已撤回",
    ClosureState.STOPPED: "未能注销",
}
