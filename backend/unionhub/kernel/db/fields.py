"""Field kinds of the dialect contract (D2): ids made in the app, ASCII codes that sort by byte on every database."""

from typing import Any

from tortoise import fields
from tortoise.expressions import Q
from tortoise.fields.base import Field

from unionhub.kernel.ids import new_id


def id_field(**kwargs: Any) -> Any:
    """Primary key made in the app before the insert (D15), so that encrypted fields can bind to it (D6)."""
    return fields.BigIntField(primary_key=True, generated=False, default=new_id, **kwargs)


NO_CODE = "\x7f"


class CodeField(fields.CharField[Any]):
    """A code, key, path, token or digest: ASCII only, compared and sorted by byte on all three databases.

    Without it MariaDB would compare without case and PostgreSQL would sort by locale, and path ranges (D7) would break.
    """

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """The stored form. A filter (``instance`` is the model itself) by a text no code can be finds nothing instead of failing:
        the ORM refuses what is too long, MariaDB to compare ASCII with anything else."""
        if isinstance(instance, type) and isinstance(value, str) and (len(value) > self.max_length or not value.isascii()):
            return NO_CODE
        return super().to_db_value(value, instance)

    class _db_mysql:
        def __init__(self, field: "CodeField") -> None:
            self.field = field

        @property
        def SQL_TYPE(self) -> str:  # noqa: N802 - the ORM's name
            return f"VARCHAR({self.field.max_length}) CHARACTER SET ascii COLLATE ascii_bin"

    class _db_postgres:
        def __init__(self, field: "CodeField") -> None:
            self.field = field

        @property
        def SQL_TYPE(self) -> str:  # noqa: N802 - the ORM's name
            return f'VARCHAR({self.field.max_length}) COLLATE "C"'


class NameField(fields.CharField[Any]):
    """A name people search by its beginning: compared and sorted by code point on all three databases, so that a prefix is a range."""

    class _db_postgres:
        def __init__(self, field: "NameField") -> None:
            self.field = field

        @property
        def SQL_TYPE(self) -> str:  # noqa: N802 - the ORM's name
            return f'VARCHAR({self.field.max_length}) COLLATE "C"'


_LAST = "\U0010ffff"


def begins_with(field: str, text: str) -> Q:
    """Rows whose ``NameField`` begins with the text, as a range of its index: the ORM's LIKE casts the column and reads every row."""
    bounds: dict[str, Any] = {f"{field}__gte": text, f"{field}__lt": text + _LAST}
    return Q(**bounds)


class EnumCodeField(CodeField):
    """A StrEnum value kept as its code; reading gives the enum member back."""

    def __init__(self, enum: type[Any], max_length: int = 32, **kwargs: Any) -> None:
        super().__init__(max_length=max_length, **kwargs)
        self.enum = enum

    def to_python_value(self, value: Any) -> Any:
        return None if value is None else self.enum(value)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        self.validate(value)
        if value is None:
            return None
        return self.enum(value).value


class LongTextField(fields.TextField):
    """Text of any length that is never searched (canonical JSON, ciphertext, evidence)."""

    class _db_mysql:
        SQL_TYPE = "LONGTEXT"


__all__ = ["CodeField", "EnumCodeField", "Field", "LongTextField", "NameField", "begins_with", "id_field"]
