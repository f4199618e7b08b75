"""Option sets of what may happen to a membership (会籍变更; 会籍管理办法, JOIN-X7)."""

from enum import StrEnum


class StandingChange(StrEnum):
    """What an officer may enter into a member's record."""

    RETIRE = "retire"
    LAY_OFF = "lay_off"
    SERVE = "serve"
    RESUME = "resume"
    LEAVE = "leave"
    LAPSE = "lapse"
    EXPEL = "expel"
    DECEASE = "decease"


STANDING_CHANGE_NAMES = {
    StandingChange.RETIRE: "离退休，保留会籍",
    StandingChange.LAY_OFF: "下岗或内退，保留会籍",
    StandingChange.SERVE: "服役等，保留会籍",
    StandingChange.RESUME: "恢复在册",
    StandingChange.LEAVE: "退会",
    StandingChange.LAPSE: "自动退会",
    StandingChange.EXPEL: "开除会籍",
    StandingChange.DECEASE: "去世注销",
}


class VerifiedVia(StrEnum):
    """How somebody became a 认证会员 (JOIN-21)."""

    APPLICATION = "application"
    PHONE = "phone"
    OFFICER = "officer"


VERIFIED_VIA_NAMES = {
    VerifiedVia.APPLICATION: "入会时实名核验",
    VerifiedVia.PHONE: "本人自助认证",
    VerifiedVia.OFFICER: "工会核对后认证",
}
