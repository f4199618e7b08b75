"""Tables of what new-form workers tell beyond the three fields (JOIN-07)."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.newform import AnswerKind, FieldState
from unionhub.kernel.crypto import EncryptedField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField


class JoinField(BaseModel):
    """增补字段: one more question on the form of new-form workers, of the whole installation.

    A select takes its choices from a dictionary (``dict_key``) or from ``options`` (a JSON list of texts). A field is never deleted,
    only disabled, so old answers keep their question. ``name_slot`` keeps active names apart.
    """

    name = fields.CharField(max_length=40)
    name_slot = fields.CharField(max_length=40, null=True, unique=True)
    kind = EnumCodeField(AnswerKind)
    dict_key = CodeField(max_length=64, default="")
    options = LongTextField(default="[]")
    hint = fields.CharField(max_length=100, default="")
    required = fields.BooleanField(default=False)
    sort = fields.IntField(default=0)
    state = EnumCodeField(FieldState, default=FieldState.ACTIVE)
    version = fields.IntField(default=1)
    updated_at = fields.DatetimeField()

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "ck_join_field_name": "(state = 'active' AND name_slot IS NOT NULL) OR (state <> 'active' AND name_slot IS NULL)",
    }

    class Meta:
        table = "membership_field"


class ApplicationAnswer(BaseModel):
    """An answer to an added field, with the question as it was then. It may hold something personal, so it is sealed (D6)."""

    application_id = fields.BigIntField()
    field_id = fields.BigIntField()
    field_name = fields.CharField(max_length=40)
    answer = EncryptedField(purpose="answer", max_chars=200)

    class Meta:
        table = "membership_answer"
        unique_together = (("application_id", "field_id"),)


class ApplicationScreenshot(BaseModel):
    """“订单”截图 of an application, in order; handed in again, an application points at the same files."""

    application_id = fields.BigIntField()
    position = fields.SmallIntField()
    file_id = fields.BigIntField(db_index=True)

    class Meta:
        table = "membership_screenshot"
        unique_together = (("application_id", "position"),)
        indexes: ClassVar[list[Any]] = []
