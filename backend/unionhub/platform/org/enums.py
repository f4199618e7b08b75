"""Kinds and states of units, and the union levels of the constitution of the trade unions."""

from enum import StrEnum


class UnitKind(StrEnum):
    """What a unit is (D7)."""

    UNION = "union"
    GOVERNMENT = "government"
    GRID = "grid"
    VENUE = "venue"
    ENTERPRISE = "enterprise"


class UnitStatus(StrEnum):
    """Whether a unit works. A disabled unit keeps its rows and history and takes nothing new."""

    ACTIVE = "active"
    DISABLED = "disabled"


class ChangeKind(StrEnum):
    """What happened to a unit, in its history."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    DISABLED = "disabled"
    ENABLED = "enabled"


class UnionLevel(StrEnum):
    """Levels of unions (工会法, 中国工会章程); the codes are those of the national list ``std.union_level``."""

    NATIONAL = "10"
    PROVINCE = "20"
    CITY = "30"
    COUNTY = "40"
    TOWN = "50"
    ZONE = "51"
    VILLAGE = "55"
    AREA_FEDERATION = "56"
    TRADE_FEDERATION = "57"
    INDUSTRY = "60"
    BASIC = "70"
    JOINT_BASIC = "71"
    BRANCH = "80"
    GROUP = "90"


LEVEL_NAMES: dict[str, str] = {
    UnionLevel.NATIONAL: "全国总工会",
    UnionLevel.PROVINCE: "省级总工会",
    UnionLevel.CITY: "设区市总工会",
    UnionLevel.COUNTY: "县（市、区）总工会",
    UnionLevel.TOWN: "乡镇（街道）工会",
    UnionLevel.ZONE: "开发区（园区）工会",
    UnionLevel.VILLAGE: "村（社区）工会",
    UnionLevel.AREA_FEDERATION: "区域性工会联合会",
    UnionLevel.TRADE_FEDERATION: "行业性工会联合会",
    UnionLevel.INDUSTRY: "产业（系统）工会",
    UnionLevel.BASIC: "基层工会委员会",
    UnionLevel.JOINT_BASIC: "联合基层工会",
    UnionLevel.BRANCH: "分工会",
    UnionLevel.GROUP: "工会小组",
}


KIND_NAMES: dict[str, str] = {
    UnitKind.UNION: "工会",
    UnitKind.GOVERNMENT: "政府部门",
    UnitKind.GRID: "网格",
    UnitKind.VENUE: "场馆阵地",
    UnitKind.ENTERPRISE: "企业",
}

STATUS_NAMES: dict[str, str] = {UnitStatus.ACTIVE: "正常", UnitStatus.DISABLED: "已停用"}

ORG_TYPES = "org.org_type"
"""The dictionary of union categories (工会组织类别, ORG-01)."""
