"""Table of the wrapped data keys."""

from tortoise import fields

from unionhub.kernel.db.fields import CodeField
from unionhub.kernel.db.models import BaseModel


class CryptoDataKey(BaseModel):
    """A table's data key, wrapped by the key-encryption key that `kek_id` names; `version` n is key id `kn`."""

    table_name = CodeField(max_length=64)
    version = fields.IntField()
    kek_id = CodeField(max_length=32)
    wrapped = CodeField(max_length=255)
    active_from = fields.DatetimeField()

    class Meta:
        table = "crypto_data_key"
        unique_together = (("table_name", "version"),)
