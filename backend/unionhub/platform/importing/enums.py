"""Option sets of imports."""

from enum import StrEnum


class BatchState(StrEnum):
    """uploaded → checking → checked → committing → done; expired has lost its rows."""

    UPLOADED = "uploaded"
    CHECKING = "checking"
    CHECKED = "checked"
    COMMITTING = "committing"
    STOPPED = "stopped"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


BATCH_STATE_NAMES = {
    BatchState.UPLOADED: "待核对列",
    BatchState.CHECKING: "校验中",
    BatchState.CHECKED: "待导入",
    BatchState.COMMITTING: "导入中",
    BatchState.STOPPED: "已中断",
    BatchState.DONE: "已完成",
    BatchState.CANCELLED: "已取消",
    BatchState.EXPIRED: "已过期",
}

MAPPABLE = (BatchState.UPLOADED, BatchState.CHECKED)
COMMITTABLE = (BatchState.CHECKED, BatchState.STOPPED)
OPEN_BATCHES = (BatchState.UPLOADED, BatchState.CHECKED, BatchState.STOPPED)


class ColumnKind(StrEnum):
    """How a cell is read."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"


class RowVerdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    EXISTS = "exists"
    ERROR = "error"


ROW_VERDICT_NAMES = {RowVerdict.NEW: "已新增", RowVerdict.EXISTS: "已有，跳过", RowVerdict.ERROR: "有错误，未导入"}
