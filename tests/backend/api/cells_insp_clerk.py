"""Cells of internal registration, petitions and employers."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.cells_platform import OWN
from backend.api.clerking import Desk, desk_of, employer_of, new_uscc
from backend.api.stage import Stage

from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.models.petitions import InspPetition


async def _at(stage: Stage) -> Desk:
    return await desk_of(stage.world)


async def _register(stage: Stage) -> Call:
    desk = await _at(stage)
    return Call(by=await desk.clerk(), body=await desk.reported(source="1"))


async def _duplicates(stage: Stage) -> Call:
    desk = await _at(stage)
    body = await desk.reported(source="1")
    made = await (await desk.clerk()).post("/inspection/cases", body, 201)
    asked = {"cert_no": body["cert_no"], "employer_name": body["employer_name"]}
    return Call(by=await desk.clerk(), body=asked, mine=made["case_no"])


async def _petitions(stage: Stage) -> Call:
    desk = await _at(stage)
    made = await desk.petition()
    return Call(by=await desk.clerk(), query={"employer_name": made["employer_name"], "sort": "-handled_on"}, mine=made["id"])


async def _search(stage: Stage) -> Call:
    desk = await _at(stage)
    made = await stage.world.person()
    row = await desk.petition(made=made)
    return Call(by=await desk.clerk(), body={"cert_no": made.cert_no}, mine=row["id"])


async def _new_petition(stage: Stage) -> Call:
    desk = await _at(stage)
    return Call(by=await desk.clerk(), body=await desk.reported())


async def _petition(stage: Stage, body: dict[str, Any] | None = None) -> Call:
    desk = await _at(stage)
    made = await desk.petition()
    sent = None if body is None else {**body, **({"version": made["version"]} if body.pop("versioned", False) else {})}
    return Call(by=await desk.clerk(), path={"petition_id": made["id"]}, body=sent, watch=((InspPetition, int(made["id"])),))


async def _changed(stage: Stage) -> Call:
    desk = await _at(stage)
    body = await desk.reported(result="10", handled_on="2026-01-05")
    call = await _petition(stage, {"versioned": True, **body})
    call.body.pop("versioned", None)
    return call


async def _void(stage: Stage) -> Call:
    call = await _petition(stage, {"versioned": True, "reason": "重复登记"})
    call.body.pop("versioned", None)
    return call


async def _restore(stage: Stage) -> Call:
    call = await _void(stage)
    assert call.by is not None
    off = await call.by.post(f"/inspection/petitions/{call.path['petition_id']}/void", call.body)
    call.body = {"version": off["version"]}
    return call


async def _unmask(stage: Stage) -> Call:
    return await _petition(stage, {"reason": "电话联系本人"})


async def _export(stage: Stage) -> Call:
    desk = await _at(stage)
    return Call(by=await desk.clerk(), body={"reason": "季度报表", "year": 2026})


async def _employer(stage: Stage, body: dict[str, Any] | None = None) -> Call:
    desk = await _at(stage)
    employer = await employer_of(desk, await desk.case())
    sent = None if body is None else {"version": employer["version"], **body}
    return Call(by=await desk.clerk(), path={"employer_id": employer["id"]}, body=sent, watch=((InspEmployer, int(employer["id"])),))


async def _employers(stage: Stage) -> Call:
    desk = await _at(stage)
    employer = await employer_of(desk, await desk.case())
    return Call(by=await desk.clerk(), query={"q": employer["name"], "sort": "name"}, mine=employer["id"])


async def _timeline(stage: Stage) -> Call:
    call = await _employer(stage)
    call.query = {"size": 5}
    return call


async def _suggest(stage: Stage) -> Call:
    desk = await _at(stage)
    employer = await employer_of(desk, await desk.case())
    return Call(by=await desk.clerk(), query={"q": employer["name"]}, mine=employer["id"])


async def _recode(stage: Stage) -> Call:
    return await _employer(stage, {"uscc": new_uscc()})


async def _merge(stage: Stage) -> Call:
    desk = await _at(stage)
    into = await employer_of(desk, await desk.case())
    return await _employer(stage, {"into_id": into["id"], "reason": "同一单位的不同写法"})


async def _split(stage: Stage) -> Call:
    call = await _merge(stage)
    assert call.by is not None
    await call.by.post(f"/inspection/employers/{call.path['employer_id']}/merge", call.body)
    merged = await call.by.get(f"/inspection/employers/{call.path['employer_id']}")
    call.body = {"version": merged["version"], "reason": "核实后是两家单位"}
    return call


CLERK: dict[str, Cell] = {
    "staff.inspection.register_internally": Cell("clerk", _register, None, OWN, audit="inspection.case.register"),
    "staff.inspection.list_duplicates": Cell("clerk", _duplicates, silent="only asks"),
    "staff.inspection.list_petitions": Cell("clerk", _petitions, 200),
    "staff.inspection.search_petitions": Cell("clerk", _search, 200, silent="only asks"),
    "staff.inspection.create_petition": Cell("clerk", _new_petition, None, OWN, audit="inspection.petition.created"),
    "staff.inspection.get_petition": Cell("clerk", _petition),
    "staff.inspection.update_petition": Cell("clerk", _changed, audit="inspection.petition.updated", changes=True),
    "staff.inspection.void_petition": Cell("clerk", _void, audit="inspection.petition.voided", changes=True),
    "staff.inspection.restore_petition": Cell("clerk", _restore, audit="inspection.petition.restored", changes=True),
    "staff.inspection.unmask_petition": Cell("clerk", _unmask, audit="inspection.petition.unmasked", unmasks=True),
    "staff.inspection.export_petitions": Cell("clerk", _export, None, OWN, audit="inspection.petition.exported"),
    "staff.inspection.list_employers": Cell("clerk", _employers, 200),
    "staff.inspection.suggest_employers": Cell("clerk", _suggest, 200),
    "staff.inspection.get_employer": Cell("clerk", _employer),
    "staff.inspection.get_employer_timeline": Cell("clerk", _timeline),
    "staff.inspection.update_employer": Cell("clerk", _recode, audit="inspection.employer.coded", changes=True),
    "staff.inspection.merge_employer": Cell("clerk", _merge, audit="inspection.employer.merged", changes=True),
    "staff.inspection.split_employer": Cell("clerk", _split, audit="inspection.employer.split", changes=True),
}
