"""Columns an export of cases may hold, and the templates shipped for each role (INSP-29, INSP-X7). Full numbers never leave by a file."""

from collections.abc import Sequence
from typing import NamedTuple


class CaseColumn(NamedTuple):
    """A column: its title, where it stands, how wide it is, and a made-up value that shows what it will look like.

    ``sensitive``: told in confidence, so a template that has it says so. ``late``: belongs to what happened after a grid gave the case
    back, and stays blank for that grid (INSP-28).
    """

    key: str
    label: str
    section: str
    width: float
    sample: str
    sensitive: bool = False
    late: bool = False
    money: bool = False


_CASE, _PEOPLE, _GRID, _DISTRICT = "事件", "当事人与单位", "网格处置", "区平台处置"

COLUMNS: tuple[CaseColumn, ...] = (
    CaseColumn("case_no", "事件编号", _CASE, 22, "LJ20260312-7KQ4XW"),
    CaseColumn("state", "状态", _CASE, 16, "办结"),
    CaseColumn("level", "处置主体", _CASE, 12, "区平台"),
    CaseColumn("source", "来源途径", _CASE, 14, "来电"),
    CaseColumn("cause", "案由", _CASE, 24, "拖欠工资"),
    CaseColumn("grid", "所属网格", _CASE, 18, "柳桥街道网格"),
    CaseColumn("registered_at", "登记时间", _CASE, 18, "2026-03-12 09:20"),
    CaseColumn("done_at", "办结时间", _CASE, 18, "2026-04-20 16:05"),
    CaseColumn("name", "上报人", _PEOPLE, 12, "示例甲"),
    CaseColumn("cert_tail", "证件尾号", _PEOPLE, 10, "1234"),
    CaseColumn("phone_tail", "手机尾号", _PEOPLE, 10, "5678"),
    CaseColumn("companion_count", "同行人数", _PEOPLE, 10, "2"),
    CaseColumn("employer", "对方单位", _PEOPLE, 32, "青禾示例建筑劳务有限公司"),
    CaseColumn("uscc", "统一社会信用代码", _PEOPLE, 22, "91990102MA0EXAMPLE"),
    CaseColumn("demand", "具体诉求", _PEOPLE, 60, "要求支付 2 月份工资", sensitive=True),
    CaseColumn("accepted_at", "网格接收时间", _GRID, 18, "2026-03-12 10:02"),
    CaseColumn("due_on", "承诺到期日", _GRID, 12, "2026-03-27"),
    CaseColumn("overdue", "是否超时", _GRID, 10, "否"),
    CaseColumn("settle_mode", "成功方式", _GRID, 16, "调解达成协议", late=True),
    CaseColumn("settle_amount", "调解金额（元）", _GRID, 16, "12,800.00", late=True, money=True),
    CaseColumn("inspector", "监察员", _DISTRICT, 12, "示例乙", late=True),
    CaseColumn("assigned_at", "指派时间", _DISTRICT, 18, "2026-03-28 09:00", late=True),
    CaseColumn("claimed_at", "认领时间", _DISTRICT, 18, "2026-03-28 09:30", late=True),
    CaseColumn("filed_at", "立案时间", _DISTRICT, 18, "2026-03-30 10:00", late=True),
    CaseColumn("investigated_at", "调查时间", _DISTRICT, 18, "2026-04-08 15:00", late=True),
    CaseColumn("handled_at", "处理时间", _DISTRICT, 18, "2026-04-15 11:00", late=True),
    CaseColumn("handled_amount", "处理金额（元）", _DISTRICT, 16, "12,800.00", late=True, money=True),
    CaseColumn("outcome", "处理结果", _DISTRICT, 60, "责令改正，已支付", sensitive=True, late=True),
    CaseColumn("penalty_decided_at", "处罚决定时间", _DISTRICT, 18, "", late=True),
    CaseColumn("execution_kind", "执行方式", _DISTRICT, 16, "", late=True),
    CaseColumn("executed_at", "执行或申请时间", _DISTRICT, 18, "", late=True),
)
BY_KEY = {column.key: column for column in COLUMNS}

_HEAD = ("case_no", "state", "registered_at", "grid", "cause", "name", "phone_tail", "employer")
_NODES = (
    "inspector", "claimed_at", "filed_at", "investigated_at", "handled_at", "handled_amount", "penalty_decided_at", "execution_kind",
    "executed_at",
)  # fmt: skip
SHIPPED: dict[str, tuple[str, tuple[str, ...]]] = {
    "grid_officer": ("网格员标准模板", (*_HEAD, "accepted_at", "due_on", "overdue", "settle_mode", "settle_amount", "done_at")),
    "inspector": ("监察员标准模板", (*_HEAD, "uscc", *_NODES[1:], "done_at")),
    "district_clerk": ("区后勤标准模板", (*_HEAD, "uscc", "source", "level", "accepted_at", "due_on", "overdue", "settle_mode",
                                    "settle_amount", *_NODES, "done_at")),
    "leader": ("领导标准模板", (*_HEAD, "level", "accepted_at", "overdue", "settle_amount", *_NODES, "done_at")),
    "": ("通用标准模板", (*_HEAD, "level", "accepted_at", "overdue", "done_at")),
}  # fmt: skip
"""What is shipped: by role, and for any other role."""


def shipped_for(role_key: str | None) -> tuple[str, tuple[str, ...]]:
    """The shipped template of a role: its name and its columns."""
    return SHIPPED.get(role_key or "", SHIPPED[""])


def unknown_columns(keys: Sequence[str]) -> list[str]:
    """Names that are no column."""
    return [key for key in keys if key not in BY_KEY]
