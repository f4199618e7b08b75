"""What a feature may want of its user."""

from enum import StrEnum


class Requirement(StrEnum):
    """Who may use a feature, from everybody up."""

    NONE = "none"
    MEMBER = "member"
    VERIFIED = "verified"


REQUIREMENT_NAMES = {
    Requirement.NONE: "不限，登录即可",
    Requirement.MEMBER: "会员",
    Requirement.VERIFIED: "认证会员",
}
