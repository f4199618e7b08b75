"""Option sets of imports."""

from enum import StrEnum


class ImportState(StrEnum):
    """uploaded → checking → checked → committing → done; stopped may go on, expired has lost its rows."""

    UPLOADED = "uploaded"
    CHECKING = "checking"
    CHECKED = "checked"
    COMMITTING = "committing"
    STOPPED = "stopped"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


IMPORT_STATE_NAMES = {
    ImportState.UPLOADED: "待核对列",
    ImportState.CHECKING: "校验中",
    ImportState.CHECKED: "待导入",
    ImportState.COMMITTING: "导入中",
    ImportState.STOPPED: "已中断",
    ImportState.DONE: "已完成",
    ImportState.CANCELLED: "已取消",
    ImportState.EXPIRED: "已过期",
}

MAPPABLE = (ImportState.UPLOADED, ImportState.CHECKED)
COMMITTABLE = (ImportState.CHECKED, ImportState.STOPPED)
OPEN_IMPORTS = (ImportState.UPLOADED, ImportState.CHECKED, ImportState.STOPPED)


class ChunkState(StrEnum):
    """A batch of rows on its way."""

    WAITING = "waiting"
    CHECKED = "checked"
    COMMITTED = "committed"


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATE = "update"
    SAME = "same"
    EXISTS = "exists"
    ERROR = "error"


VERDICT_NAMES = {
    Verdict.NEW: "新增会员",
    Verdict.UPDATE: "更新资料",
    Verdict.SAME: "没有变化",
    Verdict.EXISTS: "已在会员库",
    Verdict.ERROR: "有错误",
}
