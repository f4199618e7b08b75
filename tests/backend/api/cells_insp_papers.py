"""Cells of the parameters and templates of labour inspection."""

from collections.abc import Awaitable, Callable
from typing import Any

from backend.api.cells import Call, Cell
from backend.api.cells_platform import OWN
from backend.api.inspectorate import inspectorate_of
from backend.api.stage import Stage, number
from backend.api.world import Client

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.settings import InspSetting, InspTemplate


async def keeper(stage: Stage) -> Client:
    """快办管理员 of the bureau."""
    return (await stage.staff("insp_admin", "g")).client


async def new_template(client: Client, **facts: Any) -> dict[str, Any]:
    """A template of the bureau."""
    body = {"name": f"月报模板{number()}", "columns": ["case_no", "state", "employer"], **facts}
    made: dict[str, Any] = await client.post("/inspection/templates", body, 201)
    return made


async def _look(stage: Stage) -> Call:
    return Call(by=await keeper(stage))


async def _set(stage: Stage) -> Call:
    client = await keeper(stage)
    first = await client.get("/inspection/settings")
    kept = await client.call("PATCH", "/inspection/settings", {"version": first["version"], "promise_days": 15, "warn_days": [10, 14]})
    body = {"version": kept.json()["version"], "promise_days": 15, "warn_days": [9, 14]}
    return Call(by=client, body=body, watch=((InspSetting, stage.world.units["g"]),))


async def _add(stage: Stage) -> Call:
    return Call(by=await keeper(stage), body={"name": f"周报模板{number()}", "role_key": "leader", "columns": ["case_no", "grid"]})


async def _change(stage: Stage) -> Call:
    client = await keeper(stage)
    made = await new_template(client)
    body = {"version": made["version"], "name": f"改名模板{number()}", "role_key": "", "columns": ["case_no"]}
    return Call(by=client, path={"template_id": made["id"]}, body=body, watch=((InspTemplate, int(made["id"])),))


async def _remove(stage: Stage) -> Call:
    client = await keeper(stage)
    made = await new_template(client)
    watch = ((InspTemplate, int(made["id"])),)
    return Call(by=client, path={"template_id": made["id"]}, body={"version": made["version"]}, watch=watch)


SETTINGS: dict[str, Cell] = {
    "staff.inspection.get_setting": Cell("clerk", _look),
    "staff.inspection.update_setting": Cell("clerk", _set, audit="inspection.setting.changed", changes=True, fresh=True),
    "staff.inspection.list_all_templates": Cell("clerk", _look),
    "staff.inspection.create_template": Cell("clerk", _add, audit="inspection.template.created"),
    "staff.inspection.update_template": Cell("clerk", _change, audit="inspection.template.changed", changes=True),
    "staff.inspection.remove_template": Cell("clerk", _remove, audit="inspection.template.removed", changes=True),
}


def _clock(action: str, by: str, **body: Any) -> Callable[[Stage], Awaitable[Call]]:
    async def make(stage: Stage) -> Call:
        desk = await inspectorate_of(stage.world)
        case_id = await desk.case_in(CaseState.INSPECTING)
        if action == "resume":
            await desk.step(case_id, "pause", "inspector", kind="appraisal", reason="送司法鉴定")
        if action == "extend":
            await desk.step(case_id, "file")
        given = {"version": (await desk.row(case_id)).version, **body}
        return Call(by=desk.client(by), path={"case_id": str(case_id)}, body=given, watch=((InspCase, case_id),))

    return make


def _clock_cell(action: str, by: str, **body: Any) -> Cell:
    return Cell("clerk", _clock(action, by, **body), audit=f"inspection.case.{action}", changes=True)


CLOCKS: dict[str, Cell] = {
    "staff.inspection.pause_case": _clock_cell("pause", "inspector", kind="announcement", reason="向单位公告送达调查询问书"),
    "staff.inspection.resume_case": _clock_cell("resume", "inspector", note="收到鉴定意见"),
    "staff.inspection.extend_case": _clock_cell("extend", "leader", note="涉及多家分包单位，账目复杂"),
}


async def _choose(stage: Stage) -> Call:
    return Call(by=(await inspectorate_of(stage.world)).client("leader"))


async def _export(stage: Stage) -> Call:
    return Call(by=(await inspectorate_of(stage.world)).client("clerk"), body={"box": "open", "reason": "月度工作通报"})


async def _print(stage: Stage) -> Call:
    desk = await inspectorate_of(stage.world)
    case_id = await desk.register()
    return Call(by=desk.client("leader"), path={"case_id": str(case_id)}, body={}, watch=((InspCase, case_id),))


EXPORTS: dict[str, Cell] = {
    "staff.inspection.list_export_templates": Cell("clerk", _choose),
    "staff.inspection.export_cases": Cell("clerk", _export, None, OWN, audit="inspection.case.exported"),
    "staff.inspection.print_file": Cell("clerk", _print, audit="inspection.case.printed", changes=True),
}
