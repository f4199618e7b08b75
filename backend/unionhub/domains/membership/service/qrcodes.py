"""Join codes: making, revoking, looking at them (JOIN-01, JOIN-02, JOIN-X6; D14)."""

from typing import NamedTuple

from tortoise.expressions import F

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.enums.applications import FormKind
from unionhub.domains.membership.enums.qrcodes import QrcodeState
from unionhub.domains.membership.errors import QrcodeUnknown, WrongKind
from unionhub.domains.membership.events import QrcodeCreated, QrcodeRevoked
from unionhub.domains.membership.models.qrcodes import JoinQrcode, JoinQrcodeScan, new_token
from unionhub.domains.membership.queries.qrcodes import access_qrcode
from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor, Caller
from unionhub.kernel.crypto import vault
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock_one, transaction
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
    """What a scanned code says: the code, its union, whether one may apply now, and whether it came by sharing (JOIN-03)."""

    code: JoinQrcode
    unit: UnitRef
    state: str
    message: str
    shared: bool = False


def join_url(token: str) -> str:
    """The permanent address a poster carries."""
    return f"{services.get(Site).public_url}/j/{token}"


async def create_qrcode(actor: Actor, unit_id: int, form_kind: FormKind) -> JoinQrcode:
    """A new code for a union in the actor's scope: the union's own (three fields) or one for new-form workers."""
    async with transaction() as tx:
        code = await _make(tx, actor, await ensure_in_scope(actor, unit_id), form_kind)
        await remember(tx, 201, {"qrcode_id": code.id})
    return code


async def _make(tx: Tx, actor: Actor, unit: UnitRef, form_kind: FormKind, renews_id: int | None = None) -> JoinQrcode:
    if unit.kind is not UnitKind.UNION or not unit.is_active:
        raise WrongKind
    code = await JoinQrcode.create(
        token=new_token(), unit_id=unit.id, form_kind=form_kind, renews_id=renews_id,
        created_by_account_id=actor.account_id, created_by_name=actor.name,
    )  # fmt: skip
    await record_audit(
        tx, actor, "membership.qrcode.created", object_type="join_qrcode", object_id=code.id, label=unit.name, unit_id=unit.id
    )
    await publish(tx, QrcodeCreated(aggregate_id=code.id, aggregate_version=1, unit_id=unit.id))
    return code


async def revoke_qrcode(actor: Actor, qrcode_id: int, reason: str) -> None:
    """Stop a code and its share link; posters that carry it explain themselves from then on."""
    async with transaction() as tx:
        await _revoke(tx, actor, await access_qrcode(actor, qrcode_id), reason)


async def renew_qrcode(actor: Actor, qrcode_id: int, reason: str) -> JoinQrcode:
    """Stop a code and make the one that stands for it: same union, same form, new token (JOIN-X6).

    The old paper does not lead to the new code: whoever took it away would gain by that.
    """
    actor.ensure_can(P.QRCODE_CREATE)
    async with transaction() as tx:
        old = await _revoke(tx, actor, await access_qrcode(actor, qrcode_id), reason)
        code = await _make(tx, actor, await system_get_unit(old.unit_id), old.form_kind, renews_id=old.id)
        await remember(tx, 201, {"qrcode_id": code.id})
    return code


async def _revoke(tx: Tx, actor: Actor, known: JoinQrcode, reason: str) -> JoinQrcode:
    code = await lock_one(tx, JoinQrcode, known.id)
    if code.state is QrcodeState.REVOKED:
        raise AlreadyRevoked
    code.state = QrcodeState.REVOKED
    code.revoked_at = clock.now()
    code.revoke_reason = reason
    await code.save(update_fields=["state", "revoked_at", "revoke_reason"])
    unit = await system_get_unit(code.unit_id)
    await record_audit(
        tx, actor, "membership.qrcode.revoked", object_type="join_qrcode", object_id=code.id, label=unit.name, unit_id=unit.id,
        reason=reason,
    )  # fmt: skip
    await publish(tx, QrcodeRevoked(aggregate_id=code.id, aggregate_version=2, unit_id=unit.id))
    return code


async def read_landing(token: str) -> Landing:
    """What a code, or the link by which it is passed on, says now. Raises QrcodeUnknown."""
    code = await JoinQrcode.get_or_none(token=token)
    shared = code is None
    code = code or await JoinQrcode.get_or_none(share_token=token)
    if code is None:
        raise QrcodeUnknown
    unit = await system_get_unit(code.unit_id)
    if not unit.is_active:
        return Landing(code, unit, "unit_closed", "该工会已停用，请联系上级工会了解应加入的工会", shared)
    if code.state is QrcodeState.REVOKED:
        return Landing(code, unit, "revoked", "这张入会二维码已停用，请向本单位工会索取新的二维码", shared)
    if not unit.scan_join_enabled:
        return Landing(code, unit, "not_open", "该工会暂未开通扫码入会，请联系本单位工会", shared)
    return Landing(code, unit, "active", "", shared)


async def count_scan(landing: Landing, caller: Caller) -> None:
    """Count a visitor once a day per code and way; the visitor's digest changes daily and names nobody."""
    day = clock.today()
    way, column = ("share", "share_scan_count") if landing.shared else ("scan", "scan_count")
    visitor = vault().token_hash(f"{way}:{day}:{caller.ip}:{caller.user_agent}")[:43]
    async with transaction() as tx:
        if await insert_once(tx, JoinQrcodeScan(qrcode_id=landing.code.id, biz_date=day, visitor=visitor)):
            await JoinQrcode.filter(id=landing.code.id).update(**{column: F(column) + 1})


async def count_application(tx: Tx, qrcode_id: int, *, shared: bool) -> None:
    """One more application by this code, or by its share link."""
    await _count(tx, qrcode_id, "application_count", shared)


async def count_approved(tx: Tx, qrcode_id: int, *, shared: bool) -> None:
    """One more approval of an application by this code, or by its share link."""
    await _count(tx, qrcode_id, "approved_count", shared)


async def _count(tx: Tx, qrcode_id: int, column: str, shared: bool) -> None:
    ensure_tx(tx)
    columns = [column, f"share_{column}"] if shared else [column]
    await JoinQrcode.filter(id=qrcode_id).update(**{one: F(one) + 1 for one in columns})


async def system_share_token_of(unit_id: int) -> JoinQrcode | None:
    """The newest working code of a union, whose link its members pass on; its own form before the one for new-form workers."""
    codes = JoinQrcode.filter(unit_id=unit_id, state=QrcodeState.ACTIVE)
    return await codes.filter(form_kind=FormKind.UNIT).order_by("-id").first() or await codes.order_by("-id").first()
