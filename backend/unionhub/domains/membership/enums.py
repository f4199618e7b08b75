"""Option sets of membership. Application states and member states are two things (会籍状态: std.member_status)."""

from enum import StrEnum


class ApplicationState(StrEnum):
    """入会申请的状态; the last three are final (JOIN state machine)."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


APPLICATION_STATE_NAMES = {
    ApplicationState.PENDING: "待审核",
    ApplicationState.APPROVED: "已通过",
    ApplicationState.REJECTED: "已驳回",
    ApplicationState.WITHDRAWN: "已撤销",
}


class ApplicationSource(StrEnum):
    """How the applicant came (JOIN-03, JOIN-X5)."""

    QRCODE = "qrcode"
    SHARE = "share"


SOURCE_NAMES = {ApplicationSource.QRCODE: "扫码", ApplicationSource.SHARE: "分享"}


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


class RealnameOutcome(StrEnum):
    """实名核对结果 (JOIN-08); anything but a match never passes automatically."""

    MATCH = "match"
    MISMATCH = "mismatch"
    NOT_FOUND = "not_found"
    UNAVAILABLE = "unavailable"


REALNAME_NAMES = {
    RealnameOutcome.MATCH: "核对一致",
    RealnameOutcome.MISMATCH: "核对不一致",
    RealnameOutcome.NOT_FOUND: "库中无此人",
    RealnameOutcome.UNAVAILABLE: "暂无法核对",
}


class QrcodeState(StrEnum):
    """Whether a code on paper still opens an application."""

    ACTIVE = "active"
    REVOKED = "revoked"


class Metric(StrEnum):
    """What the rollup counts per unit and day (D7)."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    MEMBERS = "members"
