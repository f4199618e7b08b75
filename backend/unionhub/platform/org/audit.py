"""What is written to the audit trail about units, and how changed facts read there and in a unit's history."""

from collections.abc import Mapping
from typing import Any

from unionhub.platform.audit.ports import AuditAction, Change, diff
from unionhub.platform.org.enums import KIND_NAMES, LEVEL_NAMES, STATUS_NAMES

GROUP = "组织"

UNIT_ADDED = AuditAction("org.unit.added", "新增组织")
UNIT_CHANGED = AuditAction("org.unit.changed", "修改组织")
UNIT_MOVED = AuditAction("org.unit.moved", "移动组织")
UNIT_DISABLED = AuditAction("org.unit.disabled", "停用组织")
UNIT_ENABLED = AuditAction("org.unit.enabled", "启用组织")
SCAN_JOIN_SWITCHED = AuditAction("org.unit.scan_join_switched", "开通或关闭扫码入会")

ACTIONS = (UNIT_ADDED, UNIT_CHANGED, UNIT_MOVED, UNIT_DISABLED, UNIT_ENABLED, SCAN_JOIN_SWITCHED)

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
_NAMES: dict[str, Mapping[str, str]] = {"kind": KIND_NAMES, "level": LEVEL_NAMES, "status": STATUS_NAMES}
_MASKED = {"contact_phone": "mobile"}  # it may be a person's own (D6)


def changes_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """The facts that differ, in words."""
    return diff(_in_words(before), _in_words(after), _LABELS, _MASKED)


def _in_words(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _NAMES[name].get(value, value) if name in _NAMES and value else value for name, value in facts.items()}
