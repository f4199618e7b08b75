"""Pure rules of the chain: what a MAC covers, what a seal's hash covers, what a change list shows."""

import datetime as dt
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from unionhub.kernel.crypto.primitives import sm3
from unionhub.kernel.masking import mask
from unionhub.kernel.observability.redaction import redact_numbers

RETENTION = dt.timedelta(days=180)  # 网络安全法 §21: at least six months
MAC_COLUMNS = (
    "id", "created_at", "biz_date", "audience", "actor_account_id", "actor_person_id", "actor_capacity_id", "actor_role", "actor_unit_id",
    "actor_name", "ip", "user_agent", "request_id", "action", "object_type", "object_id", "object_label", "unit_id", "result", "reason",
    "changes",
)  # fmt: skip
SEAL_COLUMNS = ("number", "from_id", "to_id", "count", "digest", "previous", "sealed_until")
TEXT_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Change:
    """One changed field as a person reads it."""

    field: str
    label: str
    before: str | None
    after: str | None


def _plain(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="microseconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return value


def canonical(row: Mapping[str, Any], columns: Sequence[str]) -> bytes:
    """The bytes a MAC or hash is taken of: the columns' values in their fixed order."""
    values = [_plain(row[column]) for column in columns]
    return json.dumps(["v1", *values], ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def record_bytes(row: Mapping[str, Any]) -> bytes:
    """What a record's MAC covers."""
    return canonical(row, MAC_COLUMNS)


def seal_hash(seal: Mapping[str, Any]) -> str:
    """A seal's hash, which the next seal carries on."""
    return sm3(canonical(seal, SEAL_COLUMNS)).hex()


def purge_bytes(number: int, seal_hash_text: str, purged_at: dt.datetime) -> bytes:
    """What the mark of a lawful purge covers."""
    return canonical({"what": "purged", "number": number, "hash": seal_hash_text, "at": purged_at}, ("what", "number", "hash", "at"))


def members_digest(ids: Sequence[int], macs: Mapping[int, str]) -> str:
    """Digest of a seal's records in order: id and MAC of each; a record gone before sealing counts as empty."""
    return sm3(",".join(f"{row_id}:{macs.get(row_id, '')}" for row_id in ids).encode("ascii")).hex()


def clean(text: str, limit: int) -> str:
    """One line without control characters and personal numbers, short enough for its column."""
    printable = "".join(ch if ch.isprintable() else " " for ch in text.encode("utf-8", "replace").decode("utf-8"))
    return redact_numbers(printable)[:limit]


def shown(value: Any) -> str | None:
    """A value as the log shows it."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, (list, tuple, set, frozenset)):
        return "、".join(text for text in map(shown, value) if text) or None
    return str(_plain(value))


def diff(
    before: Mapping[str, Any], after: Mapping[str, Any], labels: Mapping[str, str], masked: Mapping[str, str] | Collection[str] = ()
) -> list[Change]:
    """The labelled fields whose values differ. ``masked`` names personal fields, with their kind of mask when it is a mapping.

    Fields without a label are not recorded.
    """
    changes = []
    for field, label in labels.items():
        old, new = before.get(field), after.get(field, before.get(field))
        if old == new or shown(old) == shown(new):
            continue
        kind = masked.get(field) if isinstance(masked, Mapping) else ("all" if field in masked else None)
        changes.append(Change(field, label, _masked(shown(old), kind), _masked(shown(new), kind)))
    return changes


def _masked(text: str | None, kind: str | None) -> str | None:
    if text is None or kind is None:
        return text
    return "***" if kind == "all" else mask(kind, text)


def changes_json(changes: Sequence[Change] | None) -> str:
    """The stored form: canonical JSON, personal numbers hidden even where a caller forgot to mask them."""
    rows = []
    for change in changes or ():
        row = asdict(change)
        for side in ("before", "after"):
            row[side] = None if row[side] is None else clean(str(row[side]), TEXT_LIMIT)
        rows.append(row)
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
