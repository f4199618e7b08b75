"""Cells of the way in for citizens and of the codes on paper."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.citizens import citizen, keeper, new_grid, new_intake, scanned
from backend.api.stage import Stage, number

from unionhub.domains.inspection.models.intakes import InspIntake

ANYBODY = "open to anybody: there is no account behind it"
BY_TICKET = "a ticket is a secret of its own; whose it is not is refused in test_insp_citizens"
OWN = "made for the caller's own district"


async def _code(stage: Stage) -> Call:
    return Call(path={"token": (await new_intake(stage))["token"]})


async def _landing(stage: Stage) -> Call:
    client, shown = await scanned(stage)
    return Call(by=client, path={"token": shown["token"]}, mine=shown["district"])


async def _ticket(stage: Stage) -> Call:
    client, shown = await scanned(stage)
    made = await stage.world.person()
    code = await stage.world.sms_code(made.phone, "report")
    return Call(by=client, body={"intake": shown["token"], "phone": made.phone, "code": code})


async def _photo(stage: Stage) -> Call:
    who = await citizen(stage)
    return Call(by=who.client, headers=who.headers, upload=True)


async def _look(stage: Stage) -> Call:
    who = await citizen(stage)
    await who.send_photo()
    return Call(by=who.client, headers=who.headers, path={"photo_id": who.photos[0]})


async def _report(stage: Stage) -> Call:
    who = await citizen(stage)
    return Call(by=who.client, headers=who.headers, body=await who.form(), mine='"case_no":"LJ')


async def _progress(stage: Stage) -> Call:
    who = await citizen(stage)
    receipt = (await who.send()).json()
    return Call(by=who.client, body={"number": receipt["case_no"], "phone": who.made.phone}, mine=receipt["case_no"])


async def _intakes(stage: Stage) -> Call:
    client = await keeper(stage)
    made = await new_intake(stage, client=client)
    return Call(by=client, query={"q": made["label"], "sort": "-scan_count"}, mine=made["id"])


async def _new(stage: Stage) -> Call:
    return Call(by=await keeper(stage), body={"grid_unit_id": (await new_grid(stage))["id"], "label": f"工地入口{number()}"})


async def _intake(stage: Stage, body: dict[str, Any] | None = None) -> Call:
    client = await keeper(stage)
    made = await new_intake(stage, client=client)
    return Call(by=client, path={"intake_id": made["id"]}, body=body, watch=((InspIntake, int(made["id"])),))


async def _revoke(stage: Stage) -> Call:
    return await _intake(stage, {"reason": "海报已撤下"})


CITIZENS: dict[str, Cell] = {
    "public.inspection.open_code": Cell("anonymous", _code, None, ANYBODY),
    "public.inspection.get_intake": Cell("anonymous", _landing, None, ANYBODY),
    "public.inspection.create_ticket": Cell("anonymous", _ticket, None, ANYBODY, audit="inspection.ticket.opened"),
    "public.inspection.add_photo": Cell("anonymous", _photo, None, BY_TICKET, audit="file.object.uploaded"),
    "public.inspection.get_photo": Cell("anonymous", _look, None, BY_TICKET),
    "public.inspection.create_report": Cell("anonymous", _report, None, BY_TICKET, audit="inspection.case.report"),
    "public.inspection.ask_progress": Cell("anonymous", _progress, None, ANYBODY, silent="asks only"),
    "staff.inspection.list_intakes": Cell("clerk", _intakes, 200),
    "staff.inspection.create_intake": Cell("clerk", _new, 404, OWN, audit="inspection.intake.created"),
    "staff.inspection.revoke_intake": Cell("clerk", _revoke, audit="inspection.intake.revoked", changes=True),
    "staff.inspection.intake_image": Cell("clerk", _intake),
    "staff.inspection.intake_poster": Cell("clerk", _intake),
}
