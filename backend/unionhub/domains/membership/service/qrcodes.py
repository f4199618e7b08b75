"""Join codes: making, revoking, looking at them (JOIN-01, JOIN-02, JOIN-X6; D14)."""

import secrets
from typing import NamedTuple

from tortoise.expressions import F

from unionhub.domains.membership.enums.qrcodes import QrcodeState
from unionhub.domains.membership.errors import QrcodeUnknown, WrongKind
from unionhub.domains.membership.events import QrcodeCreated, QrcodeRevoked
from unionhub.domains.membership.models.qrcodes import JoinQrcode, JoinQrcodeScan
from unionhub.domains.membership.queries.qrcodes import access_qrcode
from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor, Caller
from unionhub.kernel.crypto import vault
from unionhub.kernel.db import insert_once, lock_one, transaction
from unionhub.kernel.errors import Conflict
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.kernel.site import Site
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.org.enums import UnitKind
from unionhub.platform.org.ports import UnitRef, ensure_in_scope, system_get_unit


class AlreadyRevoked(Conflict):
    code = "membership.qrcode_already_revoked"
    message = "这张二维码已经停用"


class Landing(NamedTuple):
    """What a scanned code says: the code, its union, and whether one may apply now."""

    code: JoinQrcode
    unit: UnitRef
    state: str
    message: str


def join_url(token: str) -> str:
    """The permanent address a poster carries."""
    return f"{services.get(Site).public_url}/j/{token}"


async def create_qrcode(actor: Actor, unit_id: int) -> JoinQrcode:
    """A new code for a union in the actor's scope."""
    async with transaction() as tx:
        unit = await ensure_in_scope(actor, unit_id)
        if unit.kind is not UnitKind.UNION or not unit.is_active:
            raise WrongKind
        code = await JoinQrcode.create(
            token=secrets.token_urlsafe(12), unit_id=unit.id, created_by_account_id=actor.account_id, created_by_name=actor.name
        )
        await record_audit(
            tx, actor, "membership.qrcode.created", object_type="join_qrcode", object_id=code.id, label=unit.name, unit_id=unit.id
        )
        await publish(tx, QrcodeCreated(aggregate_id=code.id, aggregate_version=1, unit_id=unit.id))
        await remember(tx, 201, {"qrcode_id": code.id})
    return code


async def revoke_qrcode(actor: Actor, qrcode_id: int, reason: str) -> None:
    """Stop a code; posters that carry it explain themselves from then on."""
    async with transaction() as tx:
        known = await access_qrcode(actor, qrcode_id)
        code = await lock_one(tx, JoinQrcode, known.id)
        if code.state is QrcodeState.REVOKED:
            raise AlreadyRevoked
        code.state = QrcodeState.REVOKED
        code.revoked_at = clock.now()
        code.revoke_reason = reason
        await code.save(update_fields=["state", "revoked_at", "revoke_reason"])
        unit = await system_get_unit(code.unit_id)
        await record_audit(
            tx,
            actor,
            "membership.qrcode.revoked",
            object_type="join_qrcode",
            object_id=code.id,
            label=unit.name,
            unit_id=unit.id,
            reason=reason,
        )
        await publish(tx, QrcodeRevoked(aggregate_id=code.id, aggregate_version=2, unit_id=unit.id))


async def read_landing(token: str) -> Landing:
    """What a code says now. Raises QrcodeUnknown."""
    code = await JoinQrcode.get_or_none(token=token)
    if code is None:
        raise QrcodeUnknown
    unit = await system_get_unit(code.unit_id)
    if not unit.is_active:
        return Landing(code, unit, "unit_closed", "该工会已停用，请联系上级工会了解应加入的工会")
    if code.state is QrcodeState.REVOKED:
        return Landing(code, unit, "revoked", "这张入会二维码已停用，请向本单位工会索取新的二维码")
    if not unit.scan_join_enabled:
        return Landing(code, unit, "not_open", "该工会暂未开通扫码入会，请联系本单位工会")
    return Landing(code, unit, "active", "")


async def count_scan(landing: Landing, caller: Caller) -> None:
    """Count a visitor once a day per code; the visitor's digest changes daily and names nobody."""
    day = clock.today()
    visitor = vault().token_hash(f"scan:{day}:{caller.ip}:{caller.user_agent}")[:43]
    async with transaction() as tx:
        if await insert_once(tx, JoinQrcodeScan(qrcode_id=landing.code.id, biz_date=day, visitor=visitor)):
            await JoinQrcode.filter(id=landing.code.id).update(scan_count=F("scan_count") + 1)
