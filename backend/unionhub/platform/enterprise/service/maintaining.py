"""What is changed about an enterprise afterwards: by itself (JOBS-11), and by its authority (JOBS-41)."""

from unionhub.kernel import codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import enterprises as accounts
from unionhub.platform.audit.ports import Change, diff, record_audit
from unionhub.platform.enterprise.audit import FIELDS
from unionhub.platform.enterprise.enums import EnterpriseState
from unionhub.platform.enterprise.errors import AlreadyVoid, EnterpriseRegistered, NotActive
from unionhub.platform.enterprise.events import EnterpriseChanged
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.enterprise.policy import uscc_problem
from unionhub.platform.enterprise.queries import access_registration, own_enterprise
from unionhub.platform.enterprise.schemas import ProfileUpdate
from unionhub.platform.enterprise.service.facts import EDITABLE, ensure_choices, facts_of, shown
from unionhub.platform.org.ports import UnitUpdate, change_unit_within, system_get_unit

_OF_THE_UNIT = ("name", "address")


async def update_profile(actor: Actor, body: ProfileUpdate) -> None:
    """Change what an enterprise may change itself. Raises StaleVersion, InvalidFields, UnitNameTaken."""
    wanted = {field: value for field in EDITABLE if (value := getattr(body, field)) is not None}
    await ensure_choices(wanted)
    async with transaction() as tx:
        known = await own_enterprise(actor)
        changed = {field: value for field, value in wanted.items() if getattr(known, field) != value}
        unit_facts = {field: value for field, value in changed.items() if field in _OF_THE_UNIT}
        if unit_facts:
            unit = await system_get_unit(known.unit_id or 0)
            await change_unit_within(tx, actor, unit.id, UnitUpdate(version=unit.version, **unit_facts))
        row = await lock_one(tx, Enterprise, known.id)
        if row.version != body.version:
            raise StaleVersion
        if not changed:
            return
        before = {field: facts_of(row)[field] for field in changed}
        row.update_from_dict(changed)
        row.version += 1
        await row.save(update_fields=[*changed, "version"])
        await record_audit(
            tx,
            actor,
            "enterprise.profile.updated",
            object_type="enterprise",
            object_id=row.id,
            label=row.name,
            unit_id=row.unit_id,
            changes=diff(await shown(before), await shown(changed), FIELDS),
        )
        await publish(tx, EnterpriseChanged(aggregate_id=row.id, aggregate_version=row.version, fields=tuple(changed)))


async def correct_uscc(actor: Actor, enterprise_id: int, version: int, uscc: str, reason: str) -> None:
    """Another credit code, by the authority alone (JOBS-41). Raises InvalidFields, EnterpriseRegistered, StaleVersion."""
    if (wrong := uscc_problem(uscc)) is not None:
        raise InvalidFields([("uscc", "format", wrong)])
    code = codes.normalise_uscc(uscc)
    async with transaction() as tx:
        known = await access_registration(actor, enterprise_id)
        if await Enterprise.filter(uscc=code).exclude(id=known.id).exists():
            raise EnterpriseRegistered("这个统一社会信用代码已由另一家企业注册，请先核实是哪一家填错了")
        if known.unit_id is not None and known.uscc != code:
            unit = await system_get_unit(known.unit_id)
            await change_unit_within(tx, actor, unit.id, UnitUpdate(version=unit.version, uscc=code))
        row = await lock_one(tx, Enterprise, known.id)
        if row.version != version:
            raise StaleVersion
        if row.state is EnterpriseState.VOID:
            raise AlreadyVoid
        if row.uscc == code:
            return
        changes = [Change("uscc", FIELDS["uscc"], row.code, code)]
        row.uscc = code
        row.version += 1
        await row.save(update_fields=["uscc", "version"])
        await record_audit(
            tx,
            actor,
            "enterprise.profile.uscc_corrected",
            object_type="enterprise",
            object_id=row.id,
            label=row.name,
            unit_id=row.authority_unit_id,
            changes=changes,
            reason=reason,
        )
        await publish(tx, EnterpriseChanged(aggregate_id=row.id, aggregate_version=row.version, fields=("uscc",)))


async def switch_enterprise(actor: Actor, enterprise_id: int, *, active: bool, reason: str) -> None:
    """Stop an approved enterprise's account, or let it in again (JOBS-41). Raises NotActive."""
    async with transaction() as tx:
        row = await access_registration(actor, enterprise_id)
        _ensure_approved(row)
        await accounts.switch_account(tx, actor, row.account_id, active=active, reason=reason)


async def unmask_phone(actor: Actor, enterprise_id: int, reason: str) -> str:
    """The contact's full number for a stated reason; each look is on record (check 24)."""
    async with transaction() as tx:
        row = await access_registration(actor, enterprise_id)
        await _record_look(tx, actor, row, reason)
    return await accounts.system_contact_phone(row.account_id)


def _ensure_approved(row: Enterprise) -> None:
    if row.state is not EnterpriseState.ACTIVE:
        raise NotActive


async def _record_look(tx: Tx, actor: Actor, row: Enterprise, reason: str) -> None:
    await record_audit(
        tx,
        actor,
        "enterprise.registration.unmasked",
        object_type="enterprise",
        object_id=row.id,
        label=f"{row.name}：联系人手机号",
        unit_id=row.authority_unit_id,
        reason=reason,
    )
