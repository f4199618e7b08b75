"""Internal registration (INSP-05, INSP-06) and the hint at a repeated report (INSP-X3)."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.enums.cases import CASE_STATE_NAMES, FINAL_STATES, CaseState
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.queries.duplicates import find_duplicates
from unionhub.domains.inspection.queries.scope import access_case
from unionhub.domains.inspection.schemas.registration import CaseCreate, CaseRegistered, Duplicate, DuplicateQuery
from unionhub.domains.inspection.service.petitions import DISTRICT_LEVEL
from unionhub.domains.inspection.service.registration import CAUSES, RECENT, create_case
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_find_unit, system_units

route = Routes("inspection", Audience.STAFF)


async def _registered(row: InspCase) -> CaseRegistered:
    grid = await system_find_unit(row.grid_unit_id) if row.grid_unit_id is not None else None
    return CaseRegistered(
        id=row.id,
        case_no=row.case_no,
        query_code=row.query_code,
        state=row.state,
        state_name=CASE_STATE_NAMES[row.state],
        grid_name=grid.name if grid is not None else DISTRICT_LEVEL,
    )


async def replay_register(actor: Actor, case_id: int) -> CaseRegistered:
    """The answer to a repeated registration."""
    return await _registered(await access_case(actor, case_id))


@route.post(
    "/cases",
    permission=P.CASE_REGISTER,
    body=CaseCreate,
    returns=CaseRegistered,
    status=201,
    replay=replay_register,
    summary="内部登记事件",
)
async def register_internally(actor: Actor, body: CaseCreate) -> CaseRegistered:
    return await _registered(await create_case(actor, body))


@route.post(
    "/cases/duplicates",
    permission=P.CASE_REGISTER,
    body=DuplicateQuery,
    returns=Listing[Duplicate],
    rate=Rate(120, 600, "actor"),
    summary="同一人对同一单位的在先事件",
)
async def list_duplicates(actor: Actor, body: DuplicateQuery) -> Listing[Duplicate]:
    district = await district_of(actor)
    rows = await find_duplicates(actor, district.id, body.cert_no, body.employer_name, body.uscc)
    causes = await names_of(CAUSES)
    grids = await system_units({row["grid_unit_id"] for row in rows if row["grid_unit_id"] is not None})
    since = clock.today() - RECENT
    return Listing(
        items=[
            Duplicate(
                id=row["id"],
                case_no=row["case_no"],
                state=row["state"],
                state_name=CASE_STATE_NAMES[CaseState(row["state"])],
                registered_at=row["registered_at"],
                cause_name=causes.get(row["cause"], row["cause"]),
                grid_name=grids[row["grid_unit_id"]].name if row["grid_unit_id"] in grids else DISTRICT_LEVEL,
                open=CaseState(row["state"]) not in FINAL_STATES,
                recent=row["biz_date"] >= since,
            )
            for row in rows
        ]
    )
