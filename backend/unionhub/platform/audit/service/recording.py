"""Writing one record with its MAC."""

from dataclasses import dataclass
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Caller
from unionhub.kernel.crypto import vault
from unionhub.kernel.ids import new_id
from unionhub.kernel.observability.context import current_request_id
from unionhub.platform.audit.actions import catalogue
from unionhub.platform.audit.enums import AuditResult
from unionhub.platform.audit.models import AuditRecord, AuditUnsealed
from unionhub.platform.audit.policy import Change, changes_json, clean, record_bytes

SYSTEM_AUDIENCE = "system"
SYSTEM_NAME = "系统"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be recorded."""

    actor: Actor | None
    action: str
    object_type: str
    object_id: int | None
    label: str
    unit_id: int | None
    changes: tuple[Change, ...]
    result: AuditResult
    reason: str | None = None
    caller: Caller | None = None


async def insert_record(entry: Entry) -> int:
    """Insert the record and its place in the list of unsealed ones, in the caller's transaction. Returns the record's id."""
    action = catalogue().get(entry.action)
    now = clock.now()
    caller = entry.caller or (entry.actor.caller if entry.actor else Caller())
    row: dict[str, Any] = {
        "id": new_id(),
        "created_at": now,
        "biz_date": clock.biz_date(now),
        **_actor_columns(entry.actor),
        "ip": _ascii(caller.ip, 45),
        "user_agent": clean(caller.user_agent, 255),
        "request_id": _ascii(caller.request_id or current_request_id(), 64),
        "action": action.key,
        "object_type": entry.object_type,
        "object_id": entry.object_id or None,
        "object_label": clean(entry.label, 200),
        "unit_id": entry.unit_id if entry.unit_id is not None else (entry.actor.unit_id if entry.actor else None),
        "result": entry.result,
        "reason": clean(entry.reason or "", 500),
        "changes": changes_json(entry.changes),
    }
    mac_key, mac = vault().mac(record_bytes(row))
    await AuditRecord(**row, mac_key=mac_key, mac=mac).save(force_create=True)
    await AuditUnsealed(id=row["id"], created_at=now).save(force_create=True)
    return int(row["id"])


def _actor_columns(actor: Actor | None) -> dict[str, Any]:
    if actor is None:
        return {"audience": SYSTEM_AUDIENCE, "actor_name": SYSTEM_NAME, "actor_role": ""} | dict.fromkeys(
            ("actor_account_id", "actor_person_id", "actor_capacity_id", "actor_unit_id")
        )
    return {
        "audience": actor.audience.value,
        "actor_account_id": actor.account_id or None,
        "actor_person_id": actor.person_id,
        "actor_capacity_id": actor.capacity_id,
        "actor_role": _ascii(actor.role_key or "", 64),
        "actor_unit_id": actor.unit_id,
        "actor_name": clean(actor.name, 64),
    }


def _ascii(text: str, limit: int) -> str:
    return "".join(ch for ch in text if ch.isascii() and ch.isprintable())[:limit]
