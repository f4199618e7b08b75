"""Registering and keeping petitions (信访, INSP-26): by the district's clerks only; they go to no grid and no inspector."""

from typing import Any

from unionhub.domains.inspection import audit
from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.events import PetitionChanged
from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.queries.petitions import access_petition, system_companions_of
from unionhub.domains.inspection.schemas.petitions import CompanionKept, PetitionCreate, PetitionExport, PetitionUpdate
from unionhub.domains.inspection.service.registering import PersonGiven, ReportGiven, fill_reported, get_open_grid, write_companions
from unionhub.domains.inspection.service.registration import CAUSES
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import Conflict, InvalidFields, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.observability.redaction import holds_personal_number
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import AuditAction, Change, record_audit
from unionhub.platform.dictionary.ports import ensure_code, names_of
from unionhub.platform.org.ports import system_find_unit
from unionhub.platform.task.ports import start_task

OBJECT_TYPE = "inspection_petition"
RESULTS = "std.supervise_result"
PETITION_EXPORT = "inspection.petition_export"
DISTRICT_LEVEL = "区本级"
SEALED = "（内容不记入日志）"


async def create_petition(actor: Actor, body: PetitionCreate) -> InspPetition:
    """Register a petition. Raises GridUnavailable, InvalidFields."""
    district = await district_of(actor)
    await ensure_code(CAUSES, body.cause, "cause")
    if body.result:
        await ensure_code(RESULTS, body.result, "result")
    async with transaction() as tx:
        if body.grid_unit_id is not None:
            await get_open_grid(district.id, body.grid_unit_id)
        row = InspPetition(
            unit_id=district.id, grid_unit_id=body.grid_unit_id, biz_date=clock.today(), result=body.result, handled_on=body.handled_on,
            registered_by_account_id=actor.account_id, registered_by_name=actor.name[:64],
        )  # fmt: skip
        companions = [PersonGiven(one.name, one.cert_no, one.phone) for one in body.companions]
        await fill_reported(tx, row, _given(body, PersonGiven(body.name, body.cert_no, body.phone), companions))
        set_encrypted(row, "result_note", body.result_note or None)
        await row.save(force_create=True)
        await write_companions(row, companions)
        await _tell(tx, actor, row, audit.PETITION_CREATED)
        await remember(tx, 201, {"petition_id": row.id})
    return row


async def update_petition(actor: Actor, petition_id: int, body: PetitionUpdate) -> InspPetition:
    """Correct a petition or add what came of it. Raises PetitionNotFound, StaleVersion, GridUnavailable, InvalidFields."""
    async with transaction() as tx:
        row = await _open(tx, actor, petition_id, body.version)
        if row.voided_at is not None:
            raise Conflict("这条信访已作废，请先恢复再修改")
        if body.cause != row.cause:
            await ensure_code(CAUSES, body.cause, "cause")
        if body.result and body.result != row.result:
            await ensure_code(RESULTS, body.result, "result")
        if body.grid_unit_id is not None and body.grid_unit_id != row.grid_unit_id:
            await get_open_grid(row.unit_id, body.grid_unit_id)
        before, told, grid_before = await _facts(row), await _told(row), row.grid_unit_id
        companions = await _companions(row, body.companions)
        await _write(tx, row, body, companions)
        changes = _changes(before, await _facts(row), rewritten=told != await _told(row))
        await _tell(tx, actor, row, audit.PETITION_UPDATED, changes=changes, grid_before=grid_before)
    return row


async def void_petition(actor: Actor, petition_id: int, version: int, reason: str) -> InspPetition:
    """Take a petition out of lists and figures; it can be put back. Raises PetitionNotFound, StaleVersion, Conflict."""
    async with transaction() as tx:
        row = await _open(tx, actor, petition_id, version)
        if row.voided_at is not None:
            raise Conflict("这条信访已经作废")
        row.voided_at, row.version = clock.now(), row.version + 1
        await row.save(update_fields=["voided_at", "version"])
        await _tell(tx, actor, row, audit.PETITION_VOIDED, changes=[Change("voided", "状态", "有效", "已作废")], reason=reason)
    return row


async def restore_petition(actor: Actor, petition_id: int, version: int) -> InspPetition:
    """Put a voided petition back. Raises PetitionNotFound, StaleVersion, Conflict."""
    async with transaction() as tx:
        row = await _open(tx, actor, petition_id, version)
        if row.voided_at is None:
            raise Conflict("这条信访没有作废")
        row.voided_at, row.version = None, row.version + 1
        await row.save(update_fields=["voided_at", "version"])
        await _tell(tx, actor, row, audit.PETITION_RESTORED, changes=[Change("voided", "状态", "已作废", "有效")])
    return row


async def unmask_petition(actor: Actor, petition_id: int, reason: str) -> tuple[InspPetition, list[InspCompanion]]:
    """The petition and who came along, to show their full numbers for a stated reason; each look is an audit record (check 24)."""
    async with transaction() as tx:
        row = await access_petition(actor, petition_id)
        companions = await system_companions_of(row)
        await record_audit(
            tx, actor, audit.PETITION_UNMASKED, object_type=OBJECT_TYPE, object_id=row.id, label=label_of(row), unit_id=row.unit_id,
            reason=reason,
        )  # fmt: skip
    return row, companions


async def start_petition_export(actor: Actor, body: PetitionExport) -> int:
    """Order a workbook of the petitions that fit; returns the task. Who exported and for what is an audit record (check 15)."""
    actor.ensure_can(P.PETITION_READ)
    chosen: dict[str, Any] = body.model_dump(mode="json", exclude_none=True, exclude={"reason"})
    if holds_personal_number(" ".join(str(chosen.get(key, "")) for key in ("q", "name", "companion", "employer_name"))):
        raise InvalidFields([("q", "number", "按完整号码查到的信访请直接在列表中查看；导出请改用姓名、单位、网格等条件")])
    async with transaction() as tx:
        task_id = await start_task(tx, actor, PETITION_EXPORT, "导出信访", {"filter": chosen})
        await record_audit(
            tx, actor, audit.PETITION_EXPORTED, object_type="task", object_id=task_id, label="导出信访", unit_id=actor.unit_id,
            reason=body.reason,
        )  # fmt: skip
        await remember(tx, 202, {"task_id": task_id})
    return task_id


def label_of(row: InspPetition) -> str:
    """What the audit log calls a petition: its employer, never the person."""
    return f"反映{row.employer_name}的信访"


async def _open(tx: Tx, actor: Actor, petition_id: int, version: int) -> InspPetition:
    row = await lock_one(tx, InspPetition, (await access_petition(actor, petition_id)).id)
    if row.version != version:
        raise StaleVersion
    return row


def _given(body: PetitionCreate | PetitionUpdate, reporter: PersonGiven, companions: list[PersonGiven]) -> ReportGiven:
    return ReportGiven(reporter, companions, body.employer_name, body.cause, body.grid_unit_id, body.demand, "")


async def _write(tx: Tx, row: InspPetition, body: PetitionUpdate, companions: list[PersonGiven]) -> None:
    reporter = PersonGiven(body.name, body.cert_no or row.cert_no.open(), body.phone or row.phone.open())
    kept = (row.employer_id, row.origin_employer_id) if body.employer_name == row.employer_name else None
    await fill_reported(tx, row, _given(body, reporter, companions))
    if kept is not None:
        row.employer_id, row.origin_employer_id = kept
    row.grid_unit_id, row.result, row.handled_on = body.grid_unit_id, body.result, body.handled_on
    set_encrypted(row, "result_note", body.result_note or None)
    row.version += 1
    await row.save()
    await write_companions(row, companions)


async def _companions(row: InspPetition, wanted: list[CompanionKept]) -> list[PersonGiven]:
    known = {one.id: one for one in await system_companions_of(row)}
    found = []
    for at, one in enumerate(wanted):
        if one.id is not None and one.id not in known:
            raise InvalidFields([(f"companions.{at}.id", "unknown", "同行人员刚刚被他人修改，请刷新后再改")])
        old = known.get(one.id) if one.id is not None else None
        numbers = {}
        for field in ("cert_no", "phone"):
            sealed = getattr(old, field) if old is not None and field not in one.forget else None
            numbers[field] = getattr(one, field) or (sealed.open() if sealed is not None else None)
        found.append(PersonGiven(one.name, numbers["cert_no"], numbers["phone"]))
    return found


async def _facts(row: InspPetition) -> dict[str, tuple[str, str]]:
    """What the audit log compares: label and plain value. Names of people and what they told stay out."""
    grid = await system_find_unit(row.grid_unit_id) if row.grid_unit_id is not None else None
    causes, results = await names_of(CAUSES), await names_of(RESULTS)
    return {
        "employer_name": ("对方单位", row.employer_name),
        "cause": ("案由", causes.get(row.cause, row.cause)),
        "grid": ("所属网格", grid.name if grid is not None else DISTRICT_LEVEL),
        "result": ("处置的结果", results.get(row.result, row.result)),
        "handled_on": ("处置时间", row.handled_on.isoformat() if row.handled_on else ""),
        "companions": ("同行人员", f"{row.companion_count} 人"),
    }


def _changes(before: dict[str, tuple[str, str]], after: dict[str, tuple[str, str]], *, rewritten: bool) -> list[Change]:
    found = [Change(key, label, before[key][1], value) for key, (label, value) in after.items() if before[key][1] != value]
    if rewritten:
        found.append(Change("told", "人员资料、诉求或结果说明", "", SEALED))
    return found


async def _told(row: InspPetition) -> list[str | None]:
    """Everything personal or told in confidence, to see whether it was changed; it goes nowhere."""
    people: list[InspPetition | InspCompanion] = [row, *await system_companions_of(row)]
    numbers = [value.open() if value is not None else None for one in people for value in (one.cert_no, one.phone)]
    note = row.result_note.open() if row.result_note is not None else None
    return [*(one.name for one in people), *numbers, row.demand.open(), note]


async def _tell(
    tx: Tx, actor: Actor, row: InspPetition, action: AuditAction, *, changes: list[Change] | None = None, reason: str | None = None,
    grid_before: int | None = None,
) -> None:  # fmt: skip
    await record_audit(
        tx, actor, action, object_type=OBJECT_TYPE, object_id=row.id, label=label_of(row), unit_id=row.unit_id,
        changes=changes, reason=reason,
    )  # fmt: skip
    grids = {row.grid_unit_id or 0} | ({grid_before or 0} if action is audit.PETITION_UPDATED else set())
    await publish(
        tx,
        PetitionChanged(
            aggregate_id=row.id, aggregate_version=row.version, unit_id=row.unit_id, grid_keys=sorted(grids),
            months=[row.biz_date.replace(day=1).isoformat()],
        ),
    )  # fmt: skip
