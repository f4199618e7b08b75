"""会员编号: serials per area and year, given one by one or in a block."""

from unionhub.domains.membership.models.members import MemberNumber
from unionhub.domains.membership.policy.joining import member_number
from unionhub.kernel.db import Tx, ensure_tx, insert_once


async def take_numbers(tx: Tx, prefix: str, count: int = 1) -> list[str]:
    """The next `count` numbers of a prefix; whoever wants several prefixes takes them in ascending order.

    Lock first, make the row only where there is none: on MariaDB a refused insert keeps a shared lock, and two holders of one that
    both want to write deadlock.
    """
    ensure_tx(tx)
    row = await _counter(prefix)
    if row is None:
        await insert_once(tx, MemberNumber(prefix=prefix))
        row = await _counter(prefix)
    assert row is not None
    first = row.last_serial + 1
    row.last_serial += count
    await row.save(update_fields=["last_serial"])
    return [member_number(prefix, serial) for serial in range(first, first + count)]


async def _counter(prefix: str) -> MemberNumber | None:
    return await MemberNumber.filter(prefix=prefix).select_for_update().first()
