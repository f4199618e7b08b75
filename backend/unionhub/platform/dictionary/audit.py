"""What is written to the audit trail about dictionaries."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

ITEM_ADDED = "dictionary.item.added"
ITEM_CHANGED = "dictionary.item.changed"

ACTIONS: dict[str, str] = {
    ITEM_ADDED: "新增字典选项",
    ITEM_CHANGED: "修改字典选项",
}

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


def changes_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[dict[str, str]]:
    """Changed facts as ``{field, label, before, after}``."""
    return [
        {"field": name, "label": _LABELS[name], "before": _text(before.get(name)), "after": _text(value)} for name, value in after.items()
    ]


def _text(value: Any) -> str:
    return "" if value is None else str(value.value if isinstance(value, Enum) else value)
