"""How codes on paper, receipts and progress look to whoever reads them."""

from collections.abc import Collection, Mapping

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.enums.intakes import INTAKE_STATE_NAMES, IntakeState
from unionhub.domains.inspection.enums.parties import Level
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.intakes import InspIntake
from unionhub.domains.inspection.models.people import DEMAND_MOST
from unionhub.domains.inspection.policy.machine import is_done
from unionhub.domains.inspection.policy.people import COMPANIONS_MOST
from unionhub.domains.inspection.policy.progress import STANDING, steps_of
from unionhub.domains.inspection.purposes import PHOTO_BYTES
from unionhub.domains.inspection.queries.districts import system_grids
from unionhub.domains.inspection.queries.reports import system_steps_of
from unionhub.domains.inspection.schemas.intakes import IntakeOut
from unionhub.domains.inspection.schemas.reporting import (
    DEMAND_LEAST,
    PHOTOS_MOST,
    CauseChoice,
    ConsentAsked,
    GridChoice,
    IntakeLanding,
    IntakeLimits,
    ProgressOut,
    ProgressResult,
    ProgressStep,
    ReceiptOut,
)
from unionhub.domains.inspection.service.intakes import Opened, report_url, state_of
from unionhub.domains.inspection.service.reporting import CAUSES, CONSENT
from unionhub.kernel import services
from unionhub.kernel.site import Site
from unionhub.platform.consent.ports import system_asked
from unionhub.platform.dictionary.ports import list_choices, names_of
from unionhub.platform.org.ports import UnitRef, system_units

MODES = "insp.success_mode"
_CLOSED_WORDS = {
    IntakeState.ACTIVE: "",
    IntakeState.REVOKED: "这个登记码已停用，请扫描新的二维码，或到受理单位当面反映。",
    IntakeState.CLOSED: "这个受理单位已停用，请到当地人力资源和社会保障部门反映。",
}


async def intake_outs(rows: Collection[InspIntake]) -> list[IntakeOut]:
    """Codes as their keepers see them, in two queries however many."""
    units = await system_units([one for row in rows for one in (row.unit_id, row.grid_unit_id) if one is not None])
    return [_intake_out(row, units) for row in rows]


def _intake_out(row: InspIntake, units: Mapping[int, UnitRef]) -> IntakeOut:
    district = units[row.unit_id]
    state = state_of(row, district)
    grid = units.get(row.grid_unit_id) if row.grid_unit_id is not None else None
    return IntakeOut(
        id=row.id, token=row.token, url=report_url(row.token), unit_name=district.name, grid_unit_id=row.grid_unit_id,
        grid_name=grid.name if grid else "", label=row.label, state=state, state_name=INTAKE_STATE_NAMES[state], scan_count=row.scan_count,
        created_at=row.created_at, created_by_name=row.created_by_name, revoked_at=row.revoked_at,
    )  # fmt: skip


def contact_of(*units: UnitRef | None) -> str:
    """The first telephone among these units, else the installation's."""
    return next((unit.contact_phone for unit in units if unit is not None and unit.contact_phone), services.get(Site).service_phone)


async def landing_of(opened: Opened) -> IntakeLanding:
    """Everything the form needs; of a code that does not work only why."""
    active = opened.state is IntakeState.ACTIVE
    grids = await system_grids(opened.district.id, open_only=True) if active else []
    asked = await system_asked(CONSENT)
    chosen = next((grid.id for grid in grids if grid.id == opened.intake.grid_unit_id), None)
    return IntakeLanding(
        token=opened.intake.token,
        state=opened.state,
        message=_CLOSED_WORDS[opened.state],
        district=opened.district.name,
        contact_phone=contact_of(opened.district),
        grid_unit_id=chosen,
        grids=[GridChoice(id=grid.id, name=grid.name) for grid in grids],
        causes=await _causes() if active else [],
        limits=IntakeLimits(
            companions_most=COMPANIONS_MOST,
            photos_most=PHOTOS_MOST,
            photo_bytes=PHOTO_BYTES,
            demand_least=DEMAND_LEAST,
            demand_most=DEMAND_MOST,
        ),
        consent=ConsentAsked(key=asked.key, version=asked.version, title=asked.title, summary=asked.summary),
    )


async def _causes() -> list[CauseChoice]:
    """What may be chosen: the finest items, each under the matter it belongs to."""
    items = await list_choices(CAUSES)
    names = await names_of(CAUSES)
    parents = {item.parent for item in items if item.parent}
    return [
        CauseChoice(code=item.code, name=item.name, group=names.get(item.parent or item.code, ""))
        for item in items
        if item.code not in parents
    ]


async def receipt_of(row: InspCase) -> ReceiptOut:
    """登记成功回执."""
    district, grid = await _units_of(row)
    return ReceiptOut(
        case_no=row.case_no, query_code=row.query_code, registered_at=row.registered_at, district=district.name if district else "",
        grid_name=grid.name if grid else "", contact_phone=contact_of(grid, district), employer_name=row.employer_name,
        cause_name=(await names_of(CAUSES)).get(row.cause, row.cause), companion_count=row.companion_count,
        photo_count=len(row.photo_ids.split(",")) if row.photo_ids else 0,
    )  # fmt: skip


async def progress_of(row: InspCase) -> ProgressOut:
    """Where a report stands (INSP-X2). Who has it is a unit, never a person."""
    district, grid = await _units_of(row)
    holder = grid if row.level is Level.GRID else district
    title, following = STANDING[row.state]
    steps = steps_of(await system_steps_of(row.id), row.state)
    return ProgressOut(
        case_no=row.case_no, state=row.state, title=title, next=following, done=is_done(row.state), registered_at=row.registered_at,
        cause_name=(await names_of(CAUSES)).get(row.cause, row.cause), handled_by=holder.name if holder else "",
        contact_phone=contact_of(holder, district), steps=[ProgressStep(title=one.title, state=one.state, at=one.at) for one in steps],
        result=await _result_of(row),
    )  # fmt: skip


async def _result_of(row: InspCase) -> ProgressResult | None:
    if row.state is CaseState.GRID_DONE:
        mode = (await names_of(MODES)).get(row.settle_mode, "调解成功")
        return ProgressResult(title=mode, amount_fen=row.settle_amount_fen)
    if row.handled_at is not None:
        words = "已作出处罚决定" if row.penalty_decided_at is not None else "已作出处理"
        return ProgressResult(title=words, amount_fen=row.handled_amount_fen)
    return None


async def _units_of(row: InspCase) -> tuple[UnitRef | None, UnitRef | None]:
    units = await system_units([one for one in (row.unit_id, row.grid_unit_id) if one is not None])
    return units.get(row.unit_id), units.get(row.grid_unit_id) if row.grid_unit_id is not None else None
