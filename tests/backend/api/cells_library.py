"""Cells of the member library in bulk and of members' records."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.sheets import someone, tried, upload, workbook
from backend.api.stage import Stage

from unionhub.domains.membership.models.imports import MemberImport


async def _template(stage: Stage) -> Call:
    return Call()


async def _import(stage: Stage, body: Any = None) -> Call:
    record = await upload(await stage.world.officer("unit_admin"), stage.world, workbook([someone()]))
    return Call(path={"import_id": record["id"]}, body=body, watch=((MemberImport, int(record["id"])),))


async def _imports(stage: Stage) -> Call:
    call = await _import(stage)
    return Call(query={"sort": "-id", "size": 100}, mine=call.path["import_id"])


async def _upload(stage: Stage) -> Call:
    return Call(query={"unit_id": str(stage.world.units["a111"])}, upload=workbook([someone()]))


async def _check(stage: Stage) -> Call:
    return await _import(stage, {"version": 1, "mapping": {"name": 0, "cert_no": 1}})


async def _commit(stage: Stage) -> Call:
    admin = (await stage.staff("union_admin", "a111")).client
    record = await tried(admin, stage.world, await upload(admin, stage.world, workbook([someone()])))
    path, body = {"import_id": record["id"]}, {"version": record["version"], "only_correct": True}
    return Call(path=path, body=body, by=admin, watch=((MemberImport, int(record["id"])),))


async def _cancel(stage: Stage) -> Call:
    return await _import(stage, {"version": 1})


SHARED = "the same empty form for everybody"
LIBRARY: dict[str, Cell] = {
    "staff.membership.download_import_template": Cell("unit_admin", _template, None, SHARED),
    "staff.membership.list_imports": Cell("unit_admin", _imports, 200),
    "staff.membership.upload_import": Cell("unit_admin", _upload, audit="membership.import.uploaded"),
    "staff.membership.get_import": Cell("unit_admin", _import),
    "staff.membership.check_import": Cell("unit_admin", _check, audit="membership.import.checked"),
    "staff.membership.commit_import": Cell("unit_admin", _commit, audit="membership.import.started"),
    "staff.membership.cancel_import": Cell("unit_admin", _cancel, audit="membership.import.cancelled"),
    "staff.membership.list_import_problems": Cell("unit_admin", _import),
    "staff.membership.download_import_errors": Cell("unit_admin", _import),
    "staff.membership.download_import_report": Cell("unit_admin", _import),
}
