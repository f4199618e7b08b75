"""Options of what an inspector writes down."""

from enum import StrEnum


class ExecutionKind(StrEnum):
    """执行方式 (INSP-25; codes of the dictionary insp.execution_kind)."""

    SELF = "self"
    COURT = "court"


EXECUTION_KIND_NAMES: dict[ExecutionKind, str] = {ExecutionKind.SELF: "企业自己执行", ExecutionKind.COURT: "起诉执行"}


class PauseKind(StrEnum):
    """Why a legal clock stands still (关于实施《劳动保障监察条例》若干规定: periods that do not count)."""

    ANNOUNCEMENT = "announcement"
    APPRAISAL = "appraisal"
    TRANSFER = "transfer"
    OTHER = "other"


PAUSE_KIND_NAMES: dict[PauseKind, str] = {
    PauseKind.ANNOUNCEMENT: "公告送达",
    PauseKind.APPRAISAL: "鉴定、检验",
    PauseKind.TRANSFER: "移送其他部门期间",
    PauseKind.OTHER: "其他依法不计入期间",
}
