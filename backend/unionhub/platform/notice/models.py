"""Tables of notices. No column holds a card or phone number: texts are cleaned, recipients are account ids."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.authz import Audience
from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.platform.notice.enums import Channel, DeliveryState, NoticeKind


class Notice(BaseModel):
    """What one account is told; the row itself is the in-app message."""

    account_id = fields.BigIntField()
    audience = EnumCodeField(Audience, max_length=16)
    template_key = CodeField(max_length=64)
    kind = EnumCodeField(NoticeKind, max_length=16)
    title = fields.CharField(max_length=64)
    body = fields.CharField(max_length=500)
    link = fields.CharField(max_length=255, null=True)
    read_at = fields.DatetimeField(null=True)

    class Meta:
        table = "notice"
        indexes: ClassVar[list[Any]] = [("account_id", "audience", "id"), ("account_id", "audience", "read_at")]


class NoticeDelivery(BaseModel):
    """One notice over one channel. ``payload`` is what the vendor gets, without the address; ``grant_taken``: it holds a subscription."""

    notice: fields.ForeignKeyRelation[Notice] = fields.ForeignKeyField(
        "unionhub.Notice", related_name="deliveries", on_delete=fields.CASCADE
    )
    channel = EnumCodeField(Channel, max_length=16)
    state = EnumCodeField(DeliveryState, max_length=16)
    payload = LongTextField(default="{}")
    grant_taken = fields.BooleanField(default=False)
    attempts = fields.SmallIntField(default=0)
    vendor_code = CodeField(max_length=80, null=True)
    error = fields.CharField(max_length=200, null=True)
    done_at = fields.DatetimeField(null=True)

    notice_id: int

    checks: ClassVar[dict[str, str]] = {
        "notice_delivery_done": "(state = 'queued' AND done_at IS NULL) OR (state <> 'queued' AND done_at IS NOT NULL)"
    }

    class Meta:
        table = "notice_delivery"
        unique_together = (("notice_id", "channel"),)
        indexes: ClassVar[list[Any]] = [("state", "channel")]


class NoticeSubscription(BaseModel):
    """How many WeChat messages of one template an account still allows: one consent in the mini-program = one message."""

    account_id = fields.BigIntField()
    template_key = CodeField(max_length=64)
    remaining = fields.IntField(default=0)
    updated_at = fields.DatetimeField()

    checks: ClassVar[dict[str, str]] = {"notice_subscription_remaining": "remaining >= 0"}

    class Meta:
        table = "notice_subscription"
        unique_together = (("account_id", "template_key"),)
