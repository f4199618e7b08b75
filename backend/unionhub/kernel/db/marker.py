"""The demo marker (D13): a database that ever held demo data never serves a production installation."""

from unionhub.kernel.db.fields import CodeField
from unionhub.kernel.db.models import BaseModel
from unionhub.kernel.db.transaction import insert_once, transaction

DEMO = "demo"


class DatabaseMarker(BaseModel):
    """What was done to this database once and for all."""

    mark = CodeField(max_length=32, unique=True)

    class Meta:
        table = "kernel_marker"


async def mark_demo() -> None:
    """Mark the database before the first row of demo data is written; it cannot be taken back."""
    async with transaction() as tx:
        await insert_once(tx, DatabaseMarker(mark=DEMO))


async def holds_demo_data() -> bool:
    """Whether demo data was ever loaded."""
    return await DatabaseMarker.filter(mark=DEMO).exists()
