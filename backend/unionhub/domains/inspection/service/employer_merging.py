"""Two names found to be one employer, and taken apart again; its name and credit code put right (INSP-20, INSP-X5).

Cases and petitions are touched before employers are locked (D3), and once more after it for what was registered in between.
"""

from collections.abc import Collection

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.errors import EmployerMoved, EmployersDiffer
from unionhub.domains.inspection.events import EmployerChanged
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.queries.employers import access_employer, system_group, system_standing
from unionhub.domains.inspection.schemas.employers import EmployerUpdate
from unionhub.domains.inspection.service.employers import lock_standing, read_uscc, set_uscc, tell_employer
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock, lock_one, transaction
from unionhub.kernel.errors import Conflict, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish


async def merge_employer(actor: Actor, employer_id: int, into_id: int, version: int, reason: str) -> InspEmployer:
    """``employer_id`` is another name of ``into_id``: all its cases and petitions are that one's from now on. Returns the one that stays.
    Raises EmployerNotFound, StaleVersion, EmployerMoved, EmployersDiffer, Conflict."""
    async with transaction() as tx:
        first, second = await access_employer(actor, employer_id), await access_employer(actor, into_id)
        if first.id == second.id or first.unit_id != second.unit_id:
            raise Conflict("请选择另一个单位")
        await _move(employer_id, into_id, origins=None)
        rows = {row.id: row for row in await lock(tx, InspEmployer, [employer_id, into_id])}
        gone, stays = rows[employer_id], rows[into_id]
        if gone.version != version:
            raise StaleVersion
        if gone.merged_into_id is not None or stays.merged_into_id is not None:
            raise EmployerMoved
        if gone.uscc:
            raise EmployersDiffer(None if stays.uscc else f"“{gone.name}”已有信用代码，请把“{stays.name}”合并到它名下")
        gone.merged_into_id = into_id
        await _move(employer_id, into_id, origins=None)
        await _save(tx, gone)
        await tell_employer(tx, actor, gone, audit.EMPLOYER_MERGED, {"merged_into": ""}, {"merged_into": stays.name}, reason)
        await remember(tx, 200, {"employer_id": into_id})
    return stays


async def split_employer(actor: Actor, employer_id: int, version: int, reason: str) -> InspEmployer:
    """Undo a merge: what was written under this name (and under what had been merged into it before) is its own again.
    Raises EmployerNotFound, StaleVersion, EmployerMoved."""
    async with transaction() as tx:
        merged = await access_employer(actor, employer_id)
        names = [one.id for one in await system_group(merged.id)]
        await _move((await system_standing([merged.id]))[merged.id].id, merged.id, origins=names)
        row = await lock_one(tx, InspEmployer, merged.id)
        if row.version != version:
            raise StaleVersion
        if row.merged_into_id is None:
            raise EmployerMoved("这个单位没有合并到别的单位")
        parent = await InspEmployer.get(id=row.merged_into_id)
        standing = await lock_standing(tx, parent.id)
        row.merged_into_id = None
        await _move(standing.id, merged.id, origins=names)
        await _save(tx, row)
        await tell_employer(tx, actor, row, audit.EMPLOYER_SPLIT, {"merged_into": parent.name}, {"merged_into": ""}, reason)
        await remember(tx, 200, {"employer_id": row.id})
    return row


async def update_employer(actor: Actor, employer_id: int, body: EmployerUpdate) -> InspEmployer:
    """Put the name or the credit code right. Raises EmployerNotFound, StaleVersion, EmployerMoved, EmployerConflict, InvalidFields."""
    code = read_uscc(body.uscc) if body.uscc else None
    async with transaction() as tx:
        row = await lock_one(tx, InspEmployer, (await access_employer(actor, employer_id)).id)
        if row.version != body.version:
            raise StaleVersion
        if row.merged_into_id is not None:
            raise EmployerMoved
        if body.name is not None and body.name != row.name:
            before, row.name = row.name, body.name
            await _save(tx, row)
            await tell_employer(tx, actor, row, audit.EMPLOYER_RENAMED, {"name": before}, {"name": row.name})
        if body.uscc is not None and code != row.uscc:
            await set_uscc(tx, actor, row, code)
    return row


async def _move(from_id: int, to_id: int, *, origins: Collection[int] | None) -> None:
    """Give the cases and petitions of an employer to another: all, or those written under these names."""
    for model in (InspCase, InspPetition):
        rows = model.filter(employer_id=from_id)
        await (rows if origins is None else rows.filter(origin_employer_id__in=list(origins))).update(employer_id=to_id)


async def _save(tx: Tx, row: InspEmployer) -> None:
    row.version += 1
    await row.save(update_fields=["name", "merged_into_id", "version"])
    await publish(tx, EmployerChanged(aggregate_id=row.id, aggregate_version=row.version, unit_id=row.unit_id))
