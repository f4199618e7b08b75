"""The base of every table."""

from typing import Any, ClassVar

from tortoise import fields
from tortoise.models import Model

from unionhub.kernel import clock
from unionhub.kernel.db.fields import id_field


class BaseModel(Model):
    """An id made in the app and the instant of creation. Concrete models name their table with the package's prefix.

    ``checks`` are table CHECK constraints as ``{name: SQL}`` in words all three dialects share; the migration generator adds
    them, so the state rules of D2 are the database's, not only the code's.
    """

    id: int = id_field()
    created_at = fields.DatetimeField(default=clock.now)

    checks: ClassVar[dict[str, str]] = {}
    lock_rank: ClassVar[int | None] = None

    class Meta:
        abstract = True


def as_row(instance: Model, *columns: str) -> dict[str, Any]:
    """The named columns of a row as a plain dict (audit before/after, events)."""
    return {column: getattr(instance, column) for column in columns}
