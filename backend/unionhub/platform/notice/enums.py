"""Channels of a notice and the life of a delivery."""

from enum import StrEnum


class Channel(StrEnum):
    """How a notice reaches a person."""

    INAPP = "inapp"
    WECHAT = "wechat"
    SMS = "sms"


class DeliveryState(StrEnum):
    """Life of one delivery. Skipped: there was no way or no consent to deliver, which is no fault."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    SKIPPED = "skipped"


class NoticeKind(StrEnum):
    """What a notice is about; people read and mute them by kind."""

    RESULT = "result"  # 办理结果
    TODO = "todo"  # 待办提醒
    ACCOUNT = "account"  # 账号安全
    SYSTEM = "system"  # 系统通知
