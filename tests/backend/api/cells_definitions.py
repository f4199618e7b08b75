"""Cells of editing definitions. They hold for the whole installation: whoever is of a lower unit is told so, whatever their rights."""

import json
from typing import Any

from backend.api.cells import Call, Cell
from backend.api.stage import Stage, number

from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.platform.flow.models import FlowDefinition, FlowDraft, FlowVersion
from unionhub.platform.flow.ports import publish_definition

SHARED = "definitions are the same for the whole installation"
JOIN, LEAVE, VERIFICATION, TRANSFER = "membership.join", "membership.leave", "membership.verification", "membership.transfer"


async def active_tree(key: str) -> dict[str, Any]:
    definition = await FlowDefinition.get(process_key=key)
    version = await FlowVersion.get(process_key=key, number=definition.active_number)
    tree: dict[str, Any] = json.loads(version.tree)
    return tree


async def a_draft(key: str, tree: dict[str, Any] | None = None) -> FlowDraft:
    """A draft that differs from what is in force in nothing that is done."""
    tree = tree or {**await active_tree(key), "remark": f"n{number()}"}
    async with transaction():
        await FlowDraft.filter(process_key=key).delete()
        definition = await FlowDefinition.get(process_key=key)
        return await FlowDraft.create(
            process_key=key,
            tree=json.dumps(tree),
            based_on=definition.active_number,
            saved_at=clock.now(),
            saved_by=0,
            saved_by_name="某人",
        )


async def no_draft(key: str) -> None:
    async with transaction():
        await FlowDraft.filter(process_key=key).delete()


async def _read(stage: Stage) -> Call:
    return Call(path={"key": JOIN})


async def _version(stage: Stage) -> Call:
    return Call(path={"key": JOIN, "number": "1"})


async def _compare(stage: Stage) -> Call:
    return Call(path={"key": JOIN}, query={"left": "1", "right": "1"})


async def _tree(stage: Stage) -> Call:
    return Call(path={"key": JOIN}, body={"tree": await active_tree(JOIN)})


async def _save(stage: Stage) -> Call:
    await no_draft(JOIN)
    row = await FlowDefinition.get(process_key=JOIN)
    return Call(path={"key": JOIN}, body={"tree": await active_tree(JOIN), "version": 0}, watch=((FlowDefinition, row.id),))


async def _drop(stage: Stage) -> Call:
    draft = await a_draft(LEAVE)
    return Call(path={"key": LEAVE}, watch=((FlowDraft, draft.id),))


async def _publish(stage: Stage) -> Call:
    draft, row = await a_draft(VERIFICATION), await FlowDefinition.get(process_key=VERIFICATION)
    watch = ((FlowDraft, draft.id), (FlowDefinition, row.id))
    return Call(path={"key": VERIFICATION}, body={"version": draft.version, "note": "写明核对要求"}, watch=watch)


async def _roll_back(stage: Stage) -> Call:
    row = await FlowDefinition.get(process_key=TRANSFER)
    before, tree = row.active_number, {**await active_tree(TRANSFER), "remark": f"n{number()}"}
    async with transaction() as tx:
        await publish_definition(tx, TRANSFER, "转会申请", tree)
    return Call(path={"key": TRANSFER}, body={"number": before, "note": "改错了"}, watch=((FlowDefinition, row.id),))


async def _subjects(stage: Stage) -> Call:
    made, _, application = await stage.applicant("a111")
    return Call(path={"key": JOIN}, query={"q": made.name}, mine=application["id"])


async def _simulate(stage: Stage) -> Call:
    _, _, application = await stage.applicant("a111")
    return Call(path={"key": JOIN}, body={"tree": await active_tree(JOIN), "subject_id": application["id"]})


async def _preview(stage: Stage) -> Call:
    await stage.applicant("a111")
    return Call(path={"key": JOIN}, body={"tree": await active_tree(JOIN)}, mine="速达快递（青禾）有限公司工会")


DEFINITIONS: dict[str, Cell] = {
    "staff.flow.get_vocabulary": Cell("unit_admin", _read, None, SHARED),
    "staff.flow.get_version": Cell("unit_admin", _version, None, SHARED),
    "staff.flow.compare_versions": Cell("unit_admin", _compare, None, SHARED),
    "staff.flow.list_people": Cell("flowadmin", _read, None, SHARED),
    "staff.flow.get_draft": Cell("flowadmin", _read, None, SHARED),
    "staff.flow.check_tree": Cell("flowadmin", _tree, None, SHARED, silent="it only looks"),
    "staff.flow.list_subjects": Cell("flowadmin", _subjects, 200),
    "staff.flow.simulate": Cell("flowadmin", _simulate, 404, silent="it only looks"),
    "staff.flow.preview_running": Cell("flowadmin", _preview, 200, silent="it only looks"),
    "staff.flow.save_draft": Cell("flowadmin", _save, 403, SHARED, silent="a draft changes nothing until it is published"),
    "staff.flow.drop_draft": Cell("flowadmin", _drop, 403, SHARED, audit="flow.definition.draft_dropped", changes=True),
    "staff.flow.publish": Cell("flowadmin", _publish, 403, SHARED, audit="flow.definition.published", changes=True),
    "staff.flow.roll_back": Cell("flowadmin", _roll_back, 403, SHARED, audit="flow.definition.rolled_back", changes=True),
}
