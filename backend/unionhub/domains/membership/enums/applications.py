"""Option sets of applications. Application states and member states are two things (会籍状态: std.member_status)."""

from enum import StrEnum

APPLICATION = "membership_application"
"""What an application is called where it is a subject: of a flow, a to-do, an audit record."""


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
    SELF = "self"


SOURCE_NAMES = {ApplicationSource.QRCODE: "扫码", ApplicationSource.SHARE: "分享", ApplicationSource.SELF: "自助"}


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


class FormKind(StrEnum):
    """Which form was filled in: the three fields of a union's own code, or the full one of new-form workers (JOIN-06, JOIN-07)."""

    UNIT = "unit"
    NEW_FORM = "new_form"


FORM_KIND_NAMES = {FormKind.UNIT: "单位职工", FormKind.NEW_FORM: "新就业形态劳动者"}
