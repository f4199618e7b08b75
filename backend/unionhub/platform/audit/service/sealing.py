"""The sealer: chains committed records into seals and exports each head. One process holds its lease; two at once cannot fork the
chain, since a seal's number is unique."""

import asyncio
import datetime as dt
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unionhub.kernel import clock, services
from unionhub.kernel.crypto import vault
from unionhub.kernel.db import insert_once, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.platform.audit.errors import SealRace
from unionhub.platform.audit.models import AuditRecord, AuditSeal, AuditUnsealed
from unionhub.platform.audit.policy import members_digest, seal_hash

_log = logging.getLogger("unionhub.audit")
BATCH = 200  # D2: short transactions, SQLite has one writer


@dataclass(frozen=True, slots=True)
class AuditHeads:
    """Where chain heads go: a folder outside the database, one append-only file a day."""

    folder: Path

    def file_of(self, day: dt.date) -> Path:
        """The head log of a day."""
        return self.folder / f"audit-heads-{day.isoformat()}.jsonl"

    def append(self, day: dt.date, head: dict[str, Any]) -> None:
        """Write one head; blocking."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.file_of(day).open("a", encoding="ascii") as file:
            file.write(json.dumps(head, sort_keys=True, separators=(",", ":")) + "\n")

    def read(self) -> list[dict[str, Any]]:
        """Every exported head that can be read, oldest first; blocking. A line cut short by a crash is skipped."""
        heads = []
        for path in sorted(self.folder.glob("audit-heads-*.jsonl")):
            for line in path.read_text(encoding="ascii", errors="replace").splitlines():
                try:
                    head = json.loads(line)
                    heads.append({"number": int(head["number"]), "hash": str(head["hash"])})
                except (ValueError, KeyError, TypeError):
                    _log.warning("unreadable line in a head log", extra={"file": path.name})
        return heads


async def seal_once() -> int:
    """Chain up to one batch of unsealed records and export the head. Returns how many were sealed. Raises SealRace."""
    if not await AuditUnsealed.all().exists():
        return 0
    seal = await rerun_on_conflict(_seal)
    if seal is None:
        return 0
    head = {"number": seal.number, "hash": seal.hash, "count": seal.count, "until": seal.sealed_until.isoformat()}
    await asyncio.to_thread(services.get(AuditHeads).append, clock.today(), head)
    return int(seal.count)


async def _seal() -> AuditSeal | None:
    async with transaction() as tx:
        ids = [int(row["id"]) for row in await AuditUnsealed.all().order_by("id").limit(BATCH).values("id")]
        if not ids:
            return None
        if await AuditUnsealed.filter(id__in=ids).delete() != len(ids):
            raise SealRace("another process took some of these records")
        rows = await AuditRecord.filter(id__in=ids).values("id", "mac", "created_at")
        last = await AuditSeal.all().order_by("-number").first()
        now = clock.now()
        facts: dict[str, Any] = {
            "number": last.number + 1 if last else 1,
            "from_id": ids[0],
            "to_id": ids[-1],
            "count": len(ids),
            "digest": members_digest(ids, {row["id"]: row["mac"] for row in rows}),
            "previous": last.hash if last else "",
            "sealed_until": max((row["created_at"] for row in rows), default=now),
        }
        digest = seal_hash(facts)
        mac_key, mac = vault().mac(digest.encode("ascii"))
        seal = AuditSeal(**facts, members=json.dumps(ids, separators=(",", ":")), hash=digest, mac_key=mac_key, mac=mac)
        if not await insert_once(tx, seal):
            raise SealRace("another process sealed at the same time")
        return seal


async def seal_all() -> int:
    """Seal until nothing is left. Returns how many records were sealed."""
    total = 0
    while count := await seal_once():
        total += count
    return total
