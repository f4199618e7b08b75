"""Codes on paper: making, stopping, and what a scanned one opens (INSP-01, INSP-02)."""

import datetime as dt
import secrets
from typing import NamedTuple

from tortoise.expressions import F

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.enums.intakes import IntakeState
from unionhub.domains.inspection.intake_errors import IntakeAlreadyRevoked, IntakeClosed
from unionhub.domains.inspection.models.intakes import InspIntake
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.queries.intakes import access_intake, system_intake_of
from unionhub.domains.inspection.schemas.intakes import IntakeCreate
from unionhub.domains.inspection.service.registering import get_open_grid
from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor, Caller
from unionhub.kernel.crypto import vault
from unionhub.kernel.db import lock_one, transaction
from unionhub.kernel.idempotency import remember
from unionhub.kernel.ratelimit import RateLimiter
from unionhub.kernel.site import Site
from unionhub.platform.audit.ports import diff, record_audit
from unionhub.platform.org.ports import UnitRef, system_get_unit

_DAY = dt.timedelta(days=1)


class Opened(NamedTuple):
    """A scanned code, its district, and whether it still works."""

    intake: InspIntake
    district: UnitRef
    state: IntakeState


def report_url(token: str) -> str:
    """The permanent address a poster carries (D14)."""
    return f"{services.get(Site).public_url}/r/{token}"


def state_of(intake: InspIntake, district: UnitRef) -> IntakeState:
    """Whether the code opens the form."""
    if intake.revoked_at is not None:
        return IntakeState.REVOKED
    return IntakeState.ACTIVE if district.is_active else IntakeState.CLOSED


async def create_intake(actor: Actor, body: IntakeCreate) -> int:
    """A new code of the actor's district. Raises DistrictNotFound, GridUnavailable."""
    async with transaction() as tx:
        district = await district_of(actor)
        grid = await get_open_grid(district.id, body.grid_unit_id) if body.grid_unit_id is not None else None
        intake = await InspIntake.create(
            token=secrets.token_urlsafe(12),
            unit_id=district.id,
            grid_unit_id=body.grid_unit_id,
            label=body.label,
            created_by_name=actor.name,
        )
        label = body.label or (grid.name if grid else district.name)
        await record_audit(
            tx, actor, audit.INTAKE_CREATED, object_type="inspection_intake", object_id=intake.id, label=label, unit_id=district.id
        )
        await remember(tx, 201, {"intake_id": intake.id})
    return intake.id


async def revoke_intake(actor: Actor, intake_id: int, reason: str) -> None:
    """Stop a code; paper that carries it explains itself from then on. Raises IntakeUnknown, IntakeAlreadyRevoked."""
    async with transaction() as tx:
        intake = await lock_one(tx, InspIntake, (await access_intake(actor, intake_id)).id)
        if intake.revoked_at is not None:
            raise IntakeAlreadyRevoked
        intake.revoked_at = clock.now()
        await intake.save(update_fields=["revoked_at"])
        await record_audit(
            tx, actor, audit.INTAKE_REVOKED, object_type="inspection_intake", object_id=intake.id, label=intake.label or "登记码",
            unit_id=intake.unit_id, reason=reason, changes=diff({"state": "使用中"}, {"state": "已停用"}, {"state": "状态"}),
        )  # fmt: skip


async def open_intake(token: str) -> Opened:
    """What a scanned code says now. Raises IntakeUnknown."""
    intake = await system_intake_of(token)
    district = await system_get_unit(intake.unit_id)
    return Opened(intake, district, state_of(intake, district))


async def open_working(token: str) -> Opened:
    """A code that still opens the form. Raises IntakeUnknown, IntakeClosed."""
    opened = await open_intake(token)
    if opened.state is not IntakeState.ACTIVE:
        raise IntakeClosed
    return opened


async def count_scan(opened: Opened, caller: Caller) -> None:
    """Count a visitor once a day per code; the visitor is a keyed digest that changes daily and names nobody."""
    visitor = vault().token_hash(f"report:{clock.today()}:{caller.ip}:{caller.user_agent}")[:43]
    first = await services.get(RateLimiter).hit(f"report:scan:{opened.intake.id}:{visitor}", 1, _DAY)
    if first.allowed:
        async with transaction():
            await InspIntake.filter(id=opened.intake.id).update(scan_count=F("scan_count") + 1)
