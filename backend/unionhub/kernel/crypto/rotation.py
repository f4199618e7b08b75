"""Key rotation while the system runs; old data stays readable at every step.

Key-encryption key: `keyring.add_key_encryption_key` → all processes refresh → `rewrap_data_keys` → `ensure_kek_unused` →
`keyring.drop_key_encryption_key`.

Data key of a table: `announce_data_key` → its `active_from` passes → `reencrypt` → `drop_old_data_keys`.

Index key (current A, next B), every step followed by a refresh of all processes. Two neighbouring steps may write side by
side, and one of the columns is unique over all rows at any time, so no duplicate gets in:

    keyring.begin_index_rotation   writers store (A, B)      backfill_index     (A, –) → (A, B)      verify_index
    keyring.swap_index_keys        writers store (B, B)      swap_index         (A, B) → (B, B)
    keyring.finish_index_rotation  writers store (B, –)      clear_next_index   (B, B) → (B, –)

Rows are read by ascending id and changed in transactions of at most 200, each guarded by the value that was read: a row
that somebody changed meanwhile was written with the new keys already.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tortoise.models import Model

from unionhub.kernel import clock
from unionhub.kernel.crypto import primitives
from unionhub.kernel.crypto.datakeys import ACTIVATION_LEAD, create_version, load_data_keys, unwrap_row, wrap_context
from unionhub.kernel.crypto.errors import IntegrityFailed, RotationOutOfOrder
from unionhub.kernel.crypto.fields import Ciphertext, EncryptedField, encrypted_fields, table_of, text_of
from unionhub.kernel.crypto.models import CryptoDataKey
from unionhub.kernel.crypto.vault import vault
from unionhub.kernel.db import transaction

BATCH = 200

Progress = Callable[[str, int, int], None]
"""Called with (what, rows done, rows in all) after every batch."""


@dataclass(slots=True)
class Report:
    """What a step did: rows changed, rows left alone because somebody changed them, ids whose ciphertext is broken."""

    changed: int = 0
    overtaken: int = 0
    broken: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class IndexReport:
    """Result of `verify_index`: rows checked, ids without a next digest, ids whose digest is wrong."""

    checked: int
    missing: tuple[int, ...]
    wrong: tuple[int, ...]

    @property
    def ok(self) -> bool:
        return not self.missing and not self.wrong


# -- key-encryption key --------------------------------------------------------------------------------------------------


async def rewrap_data_keys(progress: Progress | None = None) -> int:
    """Wrap every data key under the active key-encryption key; the data itself is untouched. Returns how many changed."""
    provider = vault().provider
    rows = await CryptoDataKey.exclude(kek_id=provider.active_kek).order_by("id")
    for done, row in enumerate(rows, 1):
        wrapped = await provider.wrap(await unwrap_row(row), wrap_context(row.table_name, row.version))
        async with transaction():
            await CryptoDataKey.filter(id=row.id, wrapped=row.wrapped).update(wrapped=wrapped, kek_id=primitives.parse(wrapped).key_id)
        _tell(progress, "crypto_data_key", done, len(rows))
    return len(rows)


async def ensure_kek_unused(kek_id: str) -> None:
    """Raise RotationOutOfOrder while a data key is still wrapped by this key-encryption key."""
    left = await CryptoDataKey.filter(kek_id=kek_id).count()
    if left:
        raise RotationOutOfOrder(f"{left} data keys are still wrapped by {kek_id}")


# -- data key of a table -------------------------------------------------------------------------------------------------


async def announce_data_key(table: str, lead: timedelta = ACTIVATION_LEAD) -> int:
    """A new version of a table's data key, used for writing once `lead` has passed. Returns the version."""
    newest = max(key.version for key in vault().data_keys(table).values())
    await create_version(table, newest + 1, clock.now() + lead)
    await load_data_keys()
    return newest + 1


async def reencrypt(model: type[Model], progress: Progress | None = None) -> Report:
    """Encrypt every value of a table anew under its newest data key.

    Raises RotationOutOfOrder before that version is active. A broken ciphertext raises the alarm, is left as it is and
    listed in the report.
    """
    table = table_of(model)
    active = vault().active_data_key(table)
    if active.version != max(key.version for key in vault().data_keys(table).values()):
        raise RotationOutOfOrder(f"the newest data key of {table} is not active yet")
    report = Report()
    for name, column in encrypted_fields(model).items():
        async for rows, done, total in _batches(model, name):
            changes = []
            for row_id, sealed in rows:
                old = text_of(sealed)
                if _key_id(old) == active.id:
                    continue
                try:
                    plaintext = vault().open(table, column.column, row_id, old)
                except IntegrityFailed:
                    report.broken.append(row_id)
                    continue
                new = vault().seal(table, column.column, row_id, plaintext)
                changes.append((row_id, {name: Ciphertext(old)}, {name: Ciphertext(new)}))
            await _apply(model, changes, report)
            _tell(progress, f"{table}.{name}", done, total)
    return report


async def drop_old_data_keys(model: type[Model]) -> int:
    """Delete every version but the newest. Raises RotationOutOfOrder while a row still needs one."""
    table = table_of(model)
    active = vault().active_data_key(table)
    for name in encrypted_fields(model):
        async for rows, _, _ in _batches(model, name):
            for row_id, sealed in rows:
                if _key_id(text_of(sealed)) != active.id:
                    raise RotationOutOfOrder(f"{table} {row_id} is not yet encrypted under {active.id}")
    async with transaction():
        dropped = await CryptoDataKey.filter(table_name=table, version__lt=active.version).delete()
    await load_data_keys()
    return dropped


# -- index key -----------------------------------------------------------------------------------------------------------


async def backfill_index(model: type[Model], progress: Progress | None = None) -> Report:
    """Give every row its next digest (also rows whose current digest is missing, such as a bulk import's)."""
    following = vault().provider.index_next
    if following is None or following == vault().provider.index_current:
        raise RotationOutOfOrder("there is no next index key to backfill")
    report = Report()
    for name, column in _indexed_fields(model).items():
        async for rows, done, total in _batches(model, name, f"{name}_idx", f"{name}_idx_next"):
            changes = []
            for row_id, sealed, current, present in rows:
                digests = _digests(model, column, row_id, text_of(sealed), report)
                if digests is None or (current, present) == digests:
                    continue
                guard = {name: Ciphertext(text_of(sealed)), f"{name}_idx": current, f"{name}_idx_next": present}
                changes.append((row_id, guard, {f"{name}_idx": digests[0], f"{name}_idx_next": digests[1]}))
            await _apply(model, changes, report)
            _tell(progress, f"{table_of(model)}.{name}_idx_next", done, total)
    return report


async def verify_index(model: type[Model], progress: Progress | None = None) -> IndexReport:
    """Decrypt every value and compare both digests; the swap may go on only when the report is ok."""
    checked, missing, wrong = 0, [], []
    scratch = Report()
    for name, column in _indexed_fields(model).items():
        async for rows, done, total in _batches(model, name, f"{name}_idx", f"{name}_idx_next"):
            for row_id, sealed, current, present in rows:
                checked += 1
                digests = _digests(model, column, row_id, text_of(sealed), scratch)
                if digests is not None and digests[1] is not None and present is None:
                    missing.append(row_id)
                elif digests is None or (current, present) != digests:
                    wrong.append(row_id)
            _tell(progress, f"{table_of(model)}.{name}", done, total)
    return IndexReport(checked, tuple(missing), tuple(wrong))


async def swap_index(model: type[Model], progress: Progress | None = None) -> Report:
    """Copy the next digest into the main column, after `keyring.swap_index_keys` and a refresh of all processes."""
    provider = vault().provider
    if provider.index_next != provider.index_current:
        raise RotationOutOfOrder("the index keys are not swapped yet")
    report = Report()
    for name in _indexed_fields(model):
        async for rows, done, total in _batches(model, name, f"{name}_idx", f"{name}_idx_next"):
            changes = [
                (row_id, {f"{name}_idx": current, f"{name}_idx_next": present}, {f"{name}_idx": present})
                for row_id, _, current, present in rows
                if present is not None and current != present
            ]
            await _apply(model, changes, report)
            _tell(progress, f"{table_of(model)}.{name}_idx", done, total)
    return report


async def clear_next_index(model: type[Model], progress: Progress | None = None) -> Report:
    """Empty the next column, after `keyring.finish_index_rotation` and a refresh of all processes."""
    if vault().provider.index_next is not None:
        raise RotationOutOfOrder("the index rotation is not finished yet")
    report = Report()
    for name in _indexed_fields(model):
        async for rows, done, total in _batches(model, name, f"{name}_idx", f"{name}_idx_next"):
            if any(present is not None and current != present for _, _, current, present in rows):
                raise RotationOutOfOrder(f"{table_of(model)}: some rows still carry the old index; run swap_index first")
            changes = [
                (row_id, {f"{name}_idx_next": present}, {f"{name}_idx_next": None}) for row_id, _, _, present in rows if present is not None
            ]
            await _apply(model, changes, report)
            _tell(progress, f"{table_of(model)}.{name}_idx_next", done, total)
    return report


# -- shared --------------------------------------------------------------------------------------------------------------


async def _batches(model: type[Model], name: str, *columns: str) -> AsyncIterator[tuple[list[Any], int, int]]:
    """Rows that have a value, by ascending id, with how many are done and how many there were at the start."""
    key = model._meta.pk_attr
    total = await model.filter(**{f"{name}__isnull": False}).count()
    last, done = 0, 0
    while True:
        query = model.filter(**{f"{name}__isnull": False, "pk__gt": last}).order_by(key).limit(BATCH)
        rows = list(await query.values_list(key, name, *columns))
        if not rows:
            return
        done += len(rows)
        last = rows[-1][0]
        yield rows, done, max(total, done)


async def _apply(model: type[Model], changes: list[tuple[int, dict[str, Any], dict[str, Any]]], report: Report) -> None:
    if not changes:
        return
    changed = 0
    async with transaction():
        for row_id, guard, values in changes:
            conditions = {f"{key}__isnull": True for key, value in guard.items() if value is None}
            conditions |= {key: value for key, value in guard.items() if value is not None}
            changed += await model.filter(pk=row_id, **conditions).update(**values)
    report.changed += changed
    report.overtaken += len(changes) - changed


def _digests(model: type[Model], column: EncryptedField, row_id: int, text: str, report: Report) -> tuple[str, str | None] | None:
    try:
        plaintext = vault().open(table_of(model), column.column, row_id, text)
    except IntegrityFailed:
        report.broken.append(row_id)
        return None
    pair = vault().index(column.purpose, column.normalise(plaintext))
    return pair.current, pair.following


def _indexed_fields(model: type[Model]) -> dict[str, EncryptedField]:
    known = model._meta.fields_map
    return {name: column for name, column in encrypted_fields(model).items() if f"{name}_idx" in known and f"{name}_idx_next" in known}


def _key_id(text: str) -> str | None:
    try:
        return primitives.parse(text).key_id
    except primitives.BadCiphertext:
        return None


def _tell(progress: Progress | None, what: str, done: int, total: int) -> None:
    if progress is not None:
        progress(what, done, total)
