"""What is given with each step of a case. ``version`` is the one the caller looked at."""

from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, Field

from unionhub.domains.inspection.enums.papers import ExecutionKind
from unionhub.kernel import clock
from unionhub.kernel.http.schema import Id, Schema, version_field

NOTE_MOST = 1000
AMOUNT_MOST = 100_000_000_000
"""Ten thousand million yuan in fen: above it somebody mistyped."""


def _past(value: AwareDatetime) -> AwareDatetime:
    if value > clock.now():
        raise ValueError("不能晚于现在")
    return value


NodeTime = Annotated[AwareDatetime, AfterValidator(_past), Field(description="时间，不能晚于现在")]
Note = Annotated[str, Field(min_length=2, max_length=NOTE_MOST)]
OptionalNote = Annotated[str, Field(max_length=NOTE_MOST)]
Amount = Annotated[int, Field(ge=0, le=AMOUNT_MOST, description="金额，单位分")]


class Step(Schema):
    """A step that needs nothing but the case: 确认接收, 确认认领."""

    version: int = version_field()


class CaseSettle(Step):
    """处置成功 (INSP-08)."""

    mode: str = Field(min_length=1, max_length=16, description="成功方式，字典 insp.success_mode")
    amount_fen: Amount
    note: Note


class CaseFail(Step):
    """处置失败 (INSP-10)."""

    note: Note


class CaseReason(Step):
    """其他原因退回 (INSP-11), 判为无效 (INSP-13), 退回领导 (INSP-17)."""

    reason: Note


class CaseReassignGrid(Step):
    """重新设定所属网格 (INSP-14). ``grid_unit_id`` null is 区本级; it has to be said."""

    grid_unit_id: Id | None
    note: OptionalNote = ""


class CaseNote(Step):
    """由区平台处置, 事件办结: a note may be left."""

    note: OptionalNote = ""


class CaseAssign(Step):
    """指派监察员 (INSP-15)."""

    inspector_account_id: Id
    note: OptionalNote = ""


class CaseHandOver(Step):
    """转交监察员 (INSP-X8)."""

    inspector_account_id: Id
    reason: Note


class CaseNode(Step):
    """录入立案时间, 录入调查时间 (INSP-19)."""

    at: NodeTime


class CaseComplete(Step):
    """完善单位与网格 (INSP-20, INSP-21); at least one. ``merge``: the caller has confirmed that the code's employer is this one."""

    uscc: str | None = Field(None, max_length=32, description="统一社会信用代码")
    employer_name: str | None = Field(None, min_length=2, max_length=120, description="更正后的单位名称")
    grid_unit_id: Id | None = None
    merge: bool = False


class CaseHandle(Step):
    """录入处理时间与结果 (INSP-22)."""

    at: NodeTime
    amount_fen: Amount
    note: Note


class CasePenalty(Step):
    """录入处罚决定时间 (INSP-24)."""

    at: NodeTime
    note: OptionalNote = ""


class CaseExecute(Step):
    """补录执行时间 (INSP-25): when the employer paid itself, or when enforcement was applied for."""

    kind: ExecutionKind
    at: NodeTime
