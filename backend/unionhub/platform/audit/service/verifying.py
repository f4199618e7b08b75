"""The verifier: walks the chain, every record in it, every record outside of it and the exported heads."""

import asyncio
import datetime as dt
import json
from array import array
from bisect import bisect_left
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from unionhub.kernel import clock, services
from unionhub.kernel.crypto import vault
from unionhub.kernel.queue.pruning import id_floor
from unionhub.platform.audit.enums import ProblemKind
from unionhub.platform.audit.models import AuditRecord, AuditSeal, AuditUnsealed
from unionhub.platform.audit.policy import MAC_COLUMNS, members_digest, purge_bytes, record_bytes, seal_hash
from unionhub.platform.audit.service.sealing import AuditHeads

PAGE = 500
SEAL_PAGE = 20
MOST_PROBLEMS = 200
_COLUMNS = (*MAC_COLUMNS, "mac_key", "mac")


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. ``id`` is the record's or the seal's."""

    id: int
    kind: ProblemKind
    message: str


@dataclass(slots=True)
class Verification:
    """What a verification found."""

    checked: int = 0
    sealed_until: dt.datetime | None = None
    unsealed: int = 0
    problems: list[Problem] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems

    def add(self, row_id: int, kind: ProblemKind, message: str) -> None:
        """Keep a finding; beyond the limit they are only known to be many."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Problem(row_id, kind, message))


class _Walk:
    """One verification under way."""

    def __init__(self, since: dt.datetime | None) -> None:
        self.since = since
        self.report = Verification()
        self.sealed: array[int] = array("q")
        self.suspects: dict[int, dict[str, Any]] = {}
        self.last_number = 0
        self.last_hash = ""
        self.hashes: dict[int, str] = {}

    async def run(self) -> Verification:
        await self._chain()
        await self._outside()
        self._settle_suspects()
        await self._heads()
        return self.report

    async def _chain(self) -> None:
        first = AuditSeal.all().order_by("number")
        if self.since is not None:
            first = first.filter(sealed_until__gte=self.since)
        start = await first.first()
        if start is None:
            return
        self.last_number = start.number - 1
        if self.last_number:
            before = await AuditSeal.get_or_none(number=self.last_number)
            self.last_hash = before.hash if before else ""
        await self._seals_after(self.last_number)

    async def _seals_after(self, number: int) -> None:
        while page := await AuditSeal.filter(number__gt=number).order_by("number").limit(SEAL_PAGE):
            for seal in page:
                await self._seal(seal)
            number = page[-1].number

    async def _seal(self, seal: AuditSeal) -> None:
        self._link(seal)
        self.last_number, self.last_hash = seal.number, seal.hash
        self.hashes[seal.number] = seal.hash
        self.report.sealed_until = max(seal.sealed_until, self.report.sealed_until or seal.sealed_until)
        if seal.purged_at is not None:
            if not vault().mac_matches(seal.purge_key, purge_bytes(seal.number, seal.hash, seal.purged_at), seal.purge_mac):
                self._broken(seal.id, f"第 {seal.number} 批的清理标记是伪造的")
            return
        ids = _members(seal.members)
        if ids is None or len(ids) != seal.count or (ids and (ids[0], ids[-1]) != (seal.from_id, seal.to_id)):
            self._broken(seal.id, f"第 {seal.number} 批的成员清单被改动")
            return
        self.sealed.extend(ids)
        await self._records(seal, ids)

    def _link(self, seal: AuditSeal) -> None:
        if seal.number != self.last_number + 1:
            self._broken(seal.id, f"缺少第 {self.last_number + 1} 批到第 {seal.number - 1} 批封存")
        elif seal.previous != self.last_hash:
            self._broken(seal.id, f"第 {seal.number} 批与上一批接不上")
        facts = {column: getattr(seal, column) for column in ("number", "from_id", "to_id", "count", "digest", "previous", "sealed_until")}
        if seal_hash(facts) != seal.hash or not vault().mac_matches(seal.mac_key, seal.hash.encode("utf-8"), seal.mac):
            self._broken(seal.id, f"第 {seal.number} 批封存被改动")

    async def _records(self, seal: AuditSeal, ids: list[int]) -> None:
        rows = await AuditRecord.filter(id__in=ids).values(*_COLUMNS)
        found = {row["id"]: row for row in rows}
        sound = True
        for row_id in ids:
            row = found.get(row_id)
            if row is None:
                self.report.add(row_id, ProblemKind.MISSING, f"第 {seal.number} 批中的这条记录已被删除")
                sound = False
            else:
                sound = self._record(row) and sound
        if sound and members_digest(ids, {row["id"]: row["mac"] for row in rows}) != seal.digest:
            self._broken(seal.id, f"第 {seal.number} 批的摘要与记录不符")

    def _record(self, row: dict[str, Any]) -> bool:
        self.report.checked += 1
        sound = vault().mac_matches(row["mac_key"], record_bytes(row), row["mac"])
        if not sound:
            self.suspects[row["id"]] = row
        return sound

    def _settle_suspects(self) -> None:
        """Tell swapped records from altered ones: the content of a swapped one is sound under another suspect's id."""
        ids = list(self.suspects)
        for row_id, row in self.suspects.items():
            origin = None
            if len(ids) <= MOST_PROBLEMS:
                origin = next((other for other in ids if other != row_id and self._sound_as(row, other)), None)
            if origin is None:
                self.report.add(row_id, ProblemKind.ALTERED, "这条记录的内容被改动")
            else:
                self.report.add(row_id, ProblemKind.REORDERED, f"这条记录原来的编号是 {origin}，被调换了位置")

    @staticmethod
    def _sound_as(row: dict[str, Any], other: int) -> bool:
        return vault().mac_matches(row["mac_key"], record_bytes(row | {"id": other}), row["mac"])

    async def _outside(self) -> None:
        """Records that no seal holds must be on the list of unsealed ones, and the other way round."""
        self.sealed = array("q", sorted(self.sealed))
        floor = id_floor(self.since) if self.since is not None else 0
        strays: list[int] = []
        async for ids in _id_pages(floor):
            strays += [row_id for row_id in ids if not _holds(self.sealed, row_id)]
        waiting = {int(row["id"]) for row in await AuditUnsealed.all().values("id")}
        known, self.sealed = self.sealed, array("q")
        await self._seals_after(self.last_number)  # what was sealed meanwhile
        newly = set(self.sealed)
        waiting = {row_id for row_id in waiting if row_id not in newly and not _holds(known, row_id)}
        self.report.unsealed = len(waiting)
        open_ids = sorted({*strays, *waiting} - newly)
        for start in range(0, len(open_ids), PAGE):
            await self._open_records(open_ids[start : start + PAGE], waiting)

    async def _open_records(self, ids: list[int], waiting: set[int]) -> None:
        found = {row["id"]: row for row in await AuditRecord.filter(id__in=ids).values(*_COLUMNS)}
        for row_id in ids:
            row = found.get(row_id)
            if row is None:
                if row_id in waiting:
                    self.report.add(row_id, ProblemKind.MISSING, "这条尚未封存的记录已被删除")
                continue
            if self._record(row) and row_id not in waiting and not await _belongs(row_id, self.since):
                self._broken(row_id, "这条记录不在任何一批封存之中")

    async def _heads(self) -> None:
        """Each exported head must still be in the chain: this finds a tail that was cut off together with its seals."""
        heads = await asyncio.to_thread(services.get(AuditHeads).read)  # first: a seal is committed before its head is exported
        last = await AuditSeal.all().order_by("-number").first()
        newest = last.number if last else 0
        for head in heads:
            number, digest = head["number"], head["hash"]
            if number > newest:
                self._broken(number, f"已导出的第 {number} 批封存不见了，链尾被截断")
            elif number in self.hashes and self.hashes[number] != digest:
                self._broken(number, f"第 {number} 批封存与已导出的链头不一致")

    def _broken(self, row_id: int, message: str) -> None:
        self.report.add(row_id, ProblemKind.SEAL_BROKEN, message)


async def _id_pages(floor: int) -> AsyncIterator[list[int]]:
    after = floor - 1
    while rows := await AuditRecord.filter(id__gt=after).order_by("id").limit(5000).values("id"):
        ids = [int(row["id"]) for row in rows]
        yield ids
        after = ids[-1]


def _holds(ordered: Sequence[int], row_id: int) -> bool:
    at = bisect_left(ordered, row_id)
    return at < len(ordered) and ordered[at] == row_id


async def _belongs(row_id: int, since: dt.datetime | None) -> bool:
    """Whether an older seal, outside of a partial verification, holds the record."""
    if since is None:
        return False
    seals: Iterable[AuditSeal] = await AuditSeal.filter(from_id__lte=row_id, to_id__gte=row_id, sealed_until__lt=since)
    return any(row_id in (_members(seal.members) or []) for seal in seals)


def _members(text: str) -> list[int] | None:
    try:
        ids = json.loads(text)
    except ValueError:
        return None
    return ids if isinstance(ids, list) and all(isinstance(row_id, int) for row_id in ids) else None


async def verify(days: int | None = None) -> Verification:
    """Verify the whole log, or the last ``days`` of it together with every exported head of that time."""
    since = clock.now() - dt.timedelta(days=days) if days is not None else None
    return await _Walk(since).run()
