"""Option sets of the member library."""

from enum import StrEnum


class MemberStatus(StrEnum):
    """会籍状态, by the codes of std.member_status."""

    ACTIVE = "20"
    MOVING = "21"
    POOL = "22"
    RETIRED = "30"
    LAID_OFF = "31"
    SERVING = "32"
    LEFT = "40"
    LAPSED = "41"
    EXPELLED = "42"
    DECEASED = "90"


LIVE_STATUSES = frozenset(
    {MemberStatus.ACTIVE, MemberStatus.MOVING, MemberStatus.POOL, MemberStatus.RETIRED, MemberStatus.LAID_OFF, MemberStatus.SERVING}
)


MEMBER_STATUS_NAMES = {
    MemberStatus.ACTIVE: "在册",
    MemberStatus.MOVING: "转出中",
    MemberStatus.POOL: "待转入（周转库）",
    MemberStatus.RETIRED: "保留会籍（离退休）",
    MemberStatus.LAID_OFF: "保留会籍（下岗失业/内退）",
    MemberStatus.SERVING: "保留会籍（服役等）",
    MemberStatus.LEFT: "退会",
    MemberStatus.LAPSED: "自动退会",
    MemberStatus.EXPELLED: "开除会籍",
    MemberStatus.DECEASED: "死亡注销",
}


class MemberSource(StrEnum):
    """Where a member record came from (JOIN-29, ORG-29)."""

    APPLICATION = "application"
    IMPORT = "import"


MEMBER_SOURCE_NAMES = {MemberSource.APPLICATION: "自行申请", MemberSource.IMPORT: "单位导入"}
