"""A member's record as plain values and back: what stands in the library, what would change, writing it (JOIN-29)."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.profiles import MemberProfile
from unionhub.domains.membership.policy.member_fields import BY_KEY, FIELDS, PROFILE_FIELDS, SEALED, Home, Kind, MemberField
from unionhub.kernel import clock
from unionhub.kernel.crypto import companion_names, sealed_columns, set_encrypted
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.kernel.masking import mask
from unionhub.platform.audit.ports import Change

KEPT = tuple(field for field in FIELDS if field.home is Home.PROFILE or (field.home is Home.MEMBER and field.officer))
__all__ = ["KEPT", "changed_values", "changes_for_audit", "current_values", "plain_column", "profile_row", "write_values"]


def current_values(member: Member, profile: MemberProfile | None) -> dict[str, str]:
    """Every kept value of the record as text; empty where there is none. Opens what is sealed."""
    values: dict[str, str] = {}
    for field in KEPT:
        holder: Any = member if field.home is Home.MEMBER else profile
        stored = getattr(holder, field.stored_as) if holder is not None else None
        if stored is not None and (field.key in SEALED or field.kind is Kind.MOBILE):
            stored = stored.open()
        values[field.key] = _as_text(stored)
    return values


def _as_text(stored: Any) -> str:
    if stored is None:
        return ""
    if isinstance(stored, bool):
        return "1" if stored else "0"
    return stored.isoformat() if isinstance(stored, dt.date) else str(stored)


def changed_values(before: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Those wanted values that differ from what is there."""
    return {key: value for key, value in wanted.items() if key in before and value != before[key]}


def plain_column(field: MemberField, value: str) -> Any:
    """A clear value as its column holds it."""
    if field.kind is Kind.FLAG:
        return value == "1" if value or field.home is Home.MEMBER else None
    if field.kind is Kind.DATE:
        return dt.date.fromisoformat(value) if value else None
    return value


def profile_row(row_id: int, member_id: int, values: Mapping[str, str], now: dt.datetime) -> dict[str, Any]:
    """A new profile for `insert_rows`."""
    row: dict[str, Any] = {"id": row_id, "member_id": member_id, "updated_at": now}
    for field in PROFILE_FIELDS:
        value = values.get(field.key, "")
        if field.private:
            if value:
                row |= sealed_columns(MemberProfile, field.key, row_id, value)
        else:
            row[field.stored_as] = plain_column(field, value)
    return row


async def write_values(tx: Tx, member: Member, profile: MemberProfile | None, values: Mapping[str, str]) -> None:
    """Write changed values of a (locked) member; the profile is made where there is none."""
    ensure_tx(tx)
    now = clock.now()
    member_columns, profile_columns = ["updated_at", "version"], ["updated_at"]
    target = profile or MemberProfile(member_id=member.id)
    for key, value in values.items():
        field = BY_KEY[key]
        holder: Any = member if field.home is Home.MEMBER else target
        columns = member_columns if field.home is Home.MEMBER else profile_columns
        if field.key in SEALED or field.kind is Kind.MOBILE:
            set_encrypted(holder, field.stored_as, value or None)
            columns += companion_names(type(holder), field.stored_as)
        else:
            setattr(holder, field.stored_as, plain_column(field, value))
            columns.append(field.stored_as)
    member.updated_at = target.updated_at = now
    member.version += 1
    await member.save(update_fields=member_columns)
    if profile is None:
        await target.save(force_create=True)
    elif len(profile_columns) > 1:
        await target.save(update_fields=profile_columns)


def changes_for_audit(before: Mapping[str, str], after: Mapping[str, str], names: Mapping[str, Mapping[str, str]]) -> list[Change]:
    """Before and after by field, in words; what is private is masked or only said to have changed."""
    changes = []
    for key, value in after.items():
        field = BY_KEY[key]
        changes.append(Change(key, field.label, _shown(field, before.get(key, ""), names), _shown(field, value, names)))
    return changes


def _shown(field: MemberField, value: str, names: Mapping[str, Mapping[str, str]]) -> str | None:
    if not value:
        return None
    if field.private:
        return mask(field.mask, value) if field.mask else "***"
    if field.kind is Kind.FLAG:
        return "是" if value == "1" else "否"
    return names.get(field.dictionary, {}).get(value, value) if field.dictionary else value
