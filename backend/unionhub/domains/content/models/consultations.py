"""Tables of consultations."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.domains.content.enums import ConsultationState, MessageSide
from unionhub.domains.content.policy.consultations import TEXT_MOST
from unionhub.kernel.crypto import EncryptedField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, NameField


class Consultation(BaseModel):
    """One person's questions to a union. ``unit_id`` deals with it now, ``origin_unit_id`` is whom it was written to.

    ``asker_unread`` and ``unit_unread`` count what the other side has not looked at.
    """

    asker_account_id = fields.BigIntField()
    person_name = NameField(max_length=64, default="")
    title = NameField(max_length=60)
    unit_id = fields.BigIntField()
    origin_unit_id = fields.BigIntField()
    state = EnumCodeField(ConsultationState, max_length=16, default=ConsultationState.ASKED)
    last_at = fields.DatetimeField()
    replier_account_id = fields.BigIntField(null=True)
    asker_unread = fields.IntField(default=0)
    unit_unread = fields.IntField(default=0)
    message_count = fields.IntField(default=0)
    closed_at = fields.DatetimeField(null=True)
    closed_by = EnumCodeField(MessageSide, max_length=16, null=True)
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "content_consultation_closed": "(state = 'closed' AND closed_at IS NOT NULL) OR (state <> 'closed' AND closed_at IS NULL)"
    }

    class Meta:
        table = "content_consultation"
        indexes: ClassVar[list[Any]] = [
            ("asker_account_id", "id"),
            ("unit_id", "state", "last_at"),
            ("state", "last_at"),
            ("person_name",),
            ("title",),
        ]


class ContentMessage(BaseModel):
    """One message of a consultation; its text is between the two sides, so it is sealed at rest. ``file_ids`` joins ids by commas."""

    consultation_id = fields.BigIntField()
    side = EnumCodeField(MessageSide, max_length=16)
    account_id = fields.BigIntField(null=True)
    unit_id = fields.BigIntField(null=True)
    author_name = fields.CharField(max_length=64, default="")
    text = EncryptedField(purpose="consultation", max_chars=TEXT_MOST)
    file_ids = CodeField(max_length=200, default="")

    class Meta:
        table = "content_message"
        indexes: ClassVar[list[Any]] = [("consultation_id", "id")]
