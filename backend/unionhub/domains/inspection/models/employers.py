"""Tables of the employers people report, per district."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, NameField


class InspEmployer(BaseModel):
    """对方单位. ``uscc`` is empty until somebody knows it (INSP-20). ``merged_into_id``: a person found it to be another one."""

    unit_id = fields.BigIntField()
    name = NameField(max_length=120)
    uscc = CodeField(max_length=18, null=True)
    merged_into_id = fields.BigIntField(null=True, db_index=True)
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.PERSON

    class Meta:
        table = "inspection_employer"
        unique_together = (("unit_id", "uscc"),)
        indexes = (("unit_id", "name"), ("unit_id", "id"))


class InspEmployerName(BaseModel):
    """A name people write for an employer; ``name_key`` is the digest of its plain form (policy/employers.py), one per district."""

    unit_id = fields.BigIntField()
    employer_id: int = fields.BigIntField(db_index=True)
    name = NameField(max_length=120)
    name_key = CodeField(max_length=64)

    class Meta:
        table = "inspection_employer_name"
        unique_together = (("unit_id", "name_key"),)
        indexes = (("unit_id", "name"),)
