"""Deleting what may be deleted: whole seals, oldest first, never younger than 180 days. The seals themselves stay, so the chain holds."""

import datetime as dt
import json

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import vault
from unionhub.kernel.db import transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.platform.audit.actions import RECORDS_PURGED
from unionhub.platform.audit.errors import PurgeRefused
from unionhub.platform.audit.models import AuditRecord, AuditSeal
from unionhub.platform.audit.policy import RETENTION, purge_bytes
from unionhub.platform.audit.ports import record_audit


async def purge(actor: Actor | None, before: dt.date) -> int:
    """Delete the records of seals that end before a day. Returns how many. Raises PurgeRefused for a day in the last 180."""
    if before > clock.today() - RETENTION:
        raise PurgeRefused(details={"earliest_kept": (clock.today() - RETENTION).isoformat()})
    ends = clock.day_start(before)
    total = 0
    while (count := await rerun_on_conflict(lambda: _purge_one(ends))) is not None:
        total += count
    async with transaction() as tx:
        await record_audit(
            tx, actor, RECORDS_PURGED, object_type="audit_chain", object_id=None, label=f"{before.isoformat()} 以前，共 {total} 条"
        )
    return total


async def _purge_one(ends: dt.datetime) -> int | None:
    async with transaction():
        seal = await AuditSeal.filter(purged_at=None).order_by("number").first()
        if seal is None or seal.sealed_until >= ends:
            return None
        ids = json.loads(seal.members)
        if await AuditRecord.filter(id__in=ids, created_at__gte=ends).exists():
            return None
        purged_at = clock.now()
        key, mac = vault().mac(purge_bytes(seal.number, seal.hash, purged_at))
        await AuditRecord.filter(id__in=ids).delete()
        await AuditSeal.filter(id=seal.id).update(members="[]", purged_at=purged_at, purge_key=key, purge_mac=mac)
        return len(ids)
