"""What is written to the audit trail about units, and how changed facts read there and in a unit's history."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from unionhub.kernel.masking import mask_mobile

UNIT_ADDED = "org.unit.added"
UNIT_CHANGED = "org.unit.changed"
UNIT_MOVED = "org.unit.moved"
UNIT_DISABLED = "org.unit.disabled"
UNIT_ENABLED = "org.unit.enabled"

ACTIONS: dict[str, str] = {
    UNIT_ADDED: "新增组织",
    UNIT_CHANGED: "修改组织",
    UNIT_MOVED: "移动组织",
    UNIT_DISABLED: "停用组织",
    UNIT_ENABLED: "启用组织",
}

_LABELS: dict[str, str] = {
    "name": "名称",
    "short_name": "简称",
    "kind": "类型",
    "org_type": "组织类别",
    "level": "层级",
    "parent": "上级组织",
    "area_code": "行政区划",
    "address": "地址",
    "contact_name": "联系人",
    "contact_phone": "联系电话",
    "uscc": "统一社会信用代码",
    "longitude": "经度",
    "latitude": "纬度",
    "status": "状态",
    "scan_join_enabled": "扫码入会",
    "also_disabled": "一并停用的下级数",
}
Change = dict[str, str]


def changes_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """Changed facts as ``{field, label, before, after}``; a phone number is masked, it may be a person's own (D6)."""
    return [
        {"field": name, "label": _LABELS[name], "before": _text(name, before.get(name)), "after": _text(name, value)}
        for name, value in after.items()
    ]


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    text = str(value.value if isinstance(value, Enum) else value)
    return mask_mobile(text) if name == "contact_phone" and text else text
