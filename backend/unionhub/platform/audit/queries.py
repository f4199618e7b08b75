"""Reads of the audit log, narrowed to the actor's branch. Records without a unit need a right of their own."""

import json
from typing import Any

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from unionhub.kernel import services
from unionhub.kernel.authz import Actor
from unionhub.kernel.http import Page
from unionhub.platform.audit.actions import catalogue
from unionhub.platform.audit.errors import AuditRecordNotFound
from unionhub.platform.audit.models import AuditRecord, AuditUnsealed
from unionhub.platform.audit.permissions import RECORD_READ_UNASSIGNED
from unionhub.platform.audit.ports import AuditUnits
from unionhub.platform.audit.schemas import CapacityOut, ChangeOut, RecordDetail, RecordFilter, RecordItem


def _units() -> AuditUnits:
    found: AuditUnits = services.get(AuditUnits)  # type: ignore[type-abstract]
    return found


def readable(actor: Actor) -> QuerySet[AuditRecord]:
    """The records of the actor's branch."""
    scope = _units().scope_q(actor, "unit_id")
    if actor.can(RECORD_READ_UNASSIGNED):
        scope = scope | Q(unit_id__isnull=True)
    return AuditRecord.filter(scope)


async def list_records(actor: Actor, query: RecordFilter) -> Page[RecordItem]:
    """One page of the log, newest first."""
    wanted: dict[str, Any] = {
        "biz_date__gte": query.from_day,
        "biz_date__lte": query.to_day,
        "actor_name__startswith": query.actor_name,
        "action": query.action,
        "object_type": query.object_type,
        "object_id": query.object_id,
        "result": query.result,
    }
    rows = readable(actor).filter(**{name: value for name, value in wanted.items() if value is not None})
    total = await rows.count()
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    names = await _unit_names([row.actor_unit_id for row in page])
    return Page(items=[RecordItem(**_item(row, names)) for row in page], total=total, page=query.page, size=query.size)


async def get_record(actor: Actor, record_id: int) -> RecordDetail:
    """A whole record, or AuditRecordNotFound when it is outside the actor's branch."""
    row = await readable(actor).filter(id=record_id).first()
    if row is None:
        raise AuditRecordNotFound
    names = await _unit_names([row.actor_unit_id])
    return RecordDetail(
        **_item(row, names),
        audience=row.audience,
        user_agent=row.user_agent,
        request_id=row.request_id,
        capacity=CapacityOut(id=row.actor_capacity_id, role_key=row.actor_role, unit_name=names.get(row.actor_unit_id or 0)),
        reason=row.reason,
        changes=[ChangeOut(**change) for change in json.loads(row.changes)],
        sealed=not await AuditUnsealed.filter(id=record_id).exists(),
    )


async def _unit_names(ids: list[int | None]) -> dict[int, str]:
    units = await _units().system_units({unit_id for unit_id in ids if unit_id is not None})
    return {unit_id: unit.name for unit_id, unit in units.items()}


def _item(row: AuditRecord, names: dict[int, str]) -> dict[str, Any]:
    return {
        "id": row.id,
        "at": row.created_at,
        "actor_name": row.actor_name,
        "unit_name": names.get(row.actor_unit_id or 0),
        "ip": row.ip,
        "action": row.action,
        "action_name": catalogue().name_of(row.action),
        "object_type": row.object_type,
        "object_id": row.object_id,
        "object_label": row.object_label,
        "result": row.result,
    }
