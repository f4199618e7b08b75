"""Cells of the cases of labour inspection and of their steps."""

from collections.abc import Awaitable, Callable

from backend.api.cells import Call, Cell
from backend.api.inspectorate import DOERS, inspectorate_of
from backend.api.stage import Stage

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase

S = CaseState
READS = "reads only: a search by exact numbers is sent as a body so that they stand in no address"


async def _list(stage: Stage) -> Call:
    desk = await inspectorate_of(stage.world)
    case_id = await desk.register()
    number = (await desk.row(case_id)).case_no
    return Call(by=desk.client("clerk"), query={"q": number, "box": "open"}, mine=number)


async def _search(stage: Stage) -> Call:
    desk = await inspectorate_of(stage.world)
    made = desk.reporter()
    case_id = await desk.register(made)
    return Call(by=desk.client("clerk"), body={"phone": made.phone}, mine=(await desk.row(case_id)).case_no)


async def _inspectors(stage: Stage) -> Call:
    desk = await inspectorate_of(stage.world)
    return Call(by=desk.client("leader"), mine=str(desk.staff["inspector"].id))


def _case(by: str, body: dict[str, str] | None = None) -> Callable[[Stage], Awaitable[Call]]:
    async def make(stage: Stage) -> Call:
        desk = await inspectorate_of(stage.world)
        case_id = await desk.register(companions=1)
        return Call(by=desk.client(by), path={"case_id": str(case_id)}, body=body, watch=((InspCase, case_id),))

    return make


def _step(action: str, state: CaseState) -> Callable[[Stage], Awaitable[Call]]:
    async def make(stage: Stage) -> Call:
        desk = await inspectorate_of(stage.world)
        case_id = await desk.case_in(state)
        if action == "handle":
            await desk.step(case_id, "complete")
        body = {"version": (await desk.row(case_id)).version, **desk.body(action)}
        if action == "complete":
            body["grid_unit_id"] = str(desk.units["ig2"])
        return Call(by=desk.client(DOERS[action]), path={"case_id": str(case_id)}, body=body, watch=((InspCase, case_id),))

    return make


def _cell(action: str, state: CaseState) -> Cell:
    return Cell("clerk", _step(action, state), audit=f"inspection.case.{action.replace('-', '_')}", changes=True)


CASES: dict[str, Cell] = {
    "staff.inspection.list_cases": Cell("clerk", _list, 200),
    "staff.inspection.search_cases": Cell("clerk", _search, 200, silent=READS),
    "staff.inspection.get_case": Cell("clerk", _case("leader")),
    "staff.inspection.unmask_case": Cell(
        "clerk", _case("officer", {"reason": "联系上报人核实情况"}), audit="inspection.case.unmasked", unmasks=True
    ),
    "staff.inspection.get_inspectors": Cell("clerk", _inspectors, 404),
    "staff.inspection.accept_case": _cell("accept", S.GRID_PENDING),
    "staff.inspection.settle_case": _cell("settle", S.GRID_PROCESSING),
    "staff.inspection.fail_case": _cell("fail", S.GRID_PROCESSING),
    "staff.inspection.return_case": _cell("return", S.GRID_PROCESSING),
    "staff.inspection.invalidate_case": _cell("invalidate", S.GRID_FAILED),
    "staff.inspection.reassign_grid": _cell("reassign-grid", S.GRID_RETURNED),
    "staff.inspection.take_over_case": _cell("take-over", S.GRID_FAILED),
    "staff.inspection.assign_case": _cell("assign", S.LEADER_PENDING),
    "staff.inspection.hand_over_case": _cell("hand-over", S.INSPECTING),
    "staff.inspection.send_back_case": _cell("send-back", S.INSPECTOR_PENDING),
    "staff.inspection.claim_case": _cell("claim", S.INSPECTOR_PENDING),
    "staff.inspection.file_case": _cell("file", S.INSPECTING),
    "staff.inspection.investigate_case": _cell("investigate", S.INSPECTING),
    "staff.inspection.complete_case": _cell("complete", S.INSPECTING),
    "staff.inspection.handle_case": _cell("handle", S.INSPECTING),
    "staff.inspection.close_case": _cell("close", S.HANDLED),
    "staff.inspection.decide_penalty": _cell("decide-penalty", S.HANDLED),
    "staff.inspection.execute_penalty": _cell("execute", S.PENALTY_DECIDED),
}
