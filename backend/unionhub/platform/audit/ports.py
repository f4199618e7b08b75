"""The door of the audit log: what every other package calls. Each write calls :func:`record_audit` in its own transaction (D10)."""

from collections.abc import Collection, Sequence
from typing import Protocol

from tortoise.expressions import Q

from unionhub.kernel.authz import Actor, Caller
from unionhub.kernel.db import Tx, ensure_tx, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.idempotency import unclaimed
from unionhub.platform.audit.actions import ACTIONS, AuditAction, AuditCatalogue
from unionhub.platform.audit.enums import AuditResult
from unionhub.platform.audit.history import RevisionOut, revisions_of
from unionhub.platform.audit.policy import Change, diff
from unionhub.platform.audit.service.recording import Entry, insert_record

__all__ = [
    "ACTIONS",
    "AuditAction",
    "AuditCatalogue",
    "AuditUnits",
    "Change",
    "RevisionOut",
    "diff",
    "record_audit",
    "record_denied",
    "revisions_of",
]


class NamedUnit(Protocol):
    """A unit with a name."""

    @property
    def name(self) -> str: ...


class AuditUnits(Protocol):
    """What the log needs of the forest of units. ``platform.org.ports`` fits; the composition root binds it, so that org may
    record and the port graph keeps no cycle."""

    def scope_q(self, actor: Actor, field: str = "unit_id") -> Q:
        """Narrows a query to the units of the actor's branch."""
        ...

    async def system_units(self, unit_ids: Collection[int]) -> dict[int, NamedUnit]:
        """Units by id."""
        ...


async def record_audit(
    tx: Tx,
    actor: Actor | None,
    action: AuditAction | str,
    *,
    object_type: str,
    object_id: int | None,
    label: str,
    unit_id: int | None = None,
    changes: Sequence[Change] | None = None,
    result: AuditResult | str = AuditResult.OK,
    reason: str | None = None,
) -> int:
    """Record an action inside its transaction; if this fails, the action fails (security check 18). Returns the record's id.

    ``actor=None`` is the system itself. ``label`` names the object for a reader and never holds a personal number (hidden if it
    does). ``unit_id`` is the object's unit; left out, the record belongs to the actor's. Raises ActionUndeclared.
    """
    ensure_tx(tx)
    return await insert_record(
        Entry(actor, str(action), object_type, object_id, label, unit_id, tuple(changes or ()), AuditResult(result), reason)
    )


async def record_denied(
    actor: Actor | None,
    action: AuditAction | str,
    *,
    object_type: str,
    object_id: int | None = None,
    label: str = "",
    unit_id: int | None = None,
    reason: str | None = None,
    caller: Caller | None = None,
) -> int:
    """Record a refusal in a transaction of its own, outside of any business transaction (a failed login, a forbidden route)."""
    entry = Entry(actor, str(action), object_type, object_id, label, unit_id, (), AuditResult.DENIED, reason, caller)

    async def body() -> int:
        async with transaction():
            return await insert_record(entry)

    with unclaimed():  # a refusal must not take the idempotency key of the call that was refused
        return await rerun_on_conflict(body)
