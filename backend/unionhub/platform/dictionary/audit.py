"""What is written to the audit log about dictionaries."""

from collections.abc import Mapping
from typing import Any

from unionhub.platform.audit.ports import AuditAction, Change, diff

ITEM_ADDED = AuditAction("dictionary.item.added", "新增字典选项")
ITEM_CHANGED = AuditAction("dictionary.item.changed", "修改字典选项")

GROUP = "字典"
ACTIONS = (ITEM_ADDED, ITEM_CHANGED)

_LABELS: dict[str, str] = {
    "code": "编码",
    "name": "名称",
    "group": "分组",
    "parent": "上级选项",
    "note": "说明",
    "sort": "排序",
    "status": "状态",
    "valid_from": "开始日期",
    "valid_to": "结束日期",
}


def changes_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """What changed, as a person reads it."""
    return diff(before, after, _LABELS)
