"""Cells of the actions that every process has, tried on applications, and of the list of processes."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.stage import Stage

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.process.join import PROCESS_KEY
from unionhub.kernel.db import transaction
from unionhub.platform.account.models import Account
from unionhub.platform.flow.models import FlowDefinition, FlowInstance
from unionhub.platform.flow.ports import publish_definition

OFFICER = {"role": "union_admin", "at": "subject_unit", "nobody": "escalate"}
TWO_STEPS = {
    "sequence": [
        {"kind": "approve", "key": "first_review", "name": "初审", "assignee": OFFICER},
        {"kind": "approve", "key": "second_review", "name": "复审", "assignee": OFFICER},
    ]
}
Watched = tuple[tuple[type[Any], int], ...]


async def by_definition(stage: Stage, tree: dict[str, Any], unit: str = "a111") -> dict[str, Any]:
    """An application whose flow has this tree; others keep the published one."""
    async with transaction() as tx:
        definition = await FlowDefinition.get(process_key=PROCESS_KEY)
        kept = definition.active_number
        await publish_definition(tx, PROCESS_KEY, "入会申请", tree)
    try:
        _, _, application = await stage.applicant(unit)
    finally:
        async with transaction():
            await FlowDefinition.filter(process_key=PROCESS_KEY).update(active_number=kept)
    return application


async def _waiting(stage: Stage, **body: Any) -> Call:
    """An application of two steps at its first."""
    application = await by_definition(stage, TWO_STEPS)
    return await _call(stage, application["id"], **body)


async def _call(stage: Stage, application_id: str, **body: Any) -> Call:
    shown = await (await stage.world.officer("unit_admin")).get(f"/membership/applications/{application_id}/flow")
    instance = await FlowInstance.get(subject_id=int(application_id))
    watch: Watched = ((MembershipApplication, int(application_id)), (FlowInstance, instance.id))
    sent = {**({"version": shown["task_version"]} if body.pop("versioned", True) else {}), **body}
    return Call(path={"application_id": application_id}, body=sent, watch=watch)


async def _at_second(stage: Stage, **body: Any) -> Call:
    """The same one approved once."""
    call = await _waiting(stage)
    await (await stage.world.officer("unit_admin")).post(f"/membership/applications/{call.path['application_id']}/approve", call.body)
    return await _call(stage, call.path["application_id"], **body)


async def _shown(stage: Stage) -> Call:
    call = await _waiting(stage)
    return Call(path=call.path, mine='"process_name":"入会申请"')


async def _printed(stage: Stage) -> Call:
    return Call(path=(await _waiting(stage)).path)


async def _return(stage: Stage) -> Call:
    return await _at_second(stage, reason="请初审补充核实", target="first_review")


async def _recall(stage: Stage) -> Call:
    return await _at_second(stage, reason="点错了，重新核实")


async def _escalate(stage: Stage) -> Call:
    return await _waiting(stage, comment="情况特殊，请上级审核")


async def _reassign(stage: Stage) -> Call:
    return await _waiting(stage, unit_id=str(stage.world.units["a112"]), reason="本人在食品厂工作")


async def _remind(stage: Stage) -> Call:
    return await _waiting(stage, comment="请尽快办理", versioned=False)


async def _comment(stage: Stage) -> Call:
    return await _waiting(stage, comment="已电话核实本人", versioned=False)


async def _deadline(stage: Stage) -> Call:
    first = {**TWO_STEPS["sequence"][0], "deadline": {"days": 3, "calendar": "working"}}
    application = await by_definition(stage, {"sequence": [first]})
    return await _call(stage, application["id"], change="extend", days=2, reason="材料较多，需要核实")


async def account_id(username: str) -> int:
    """The account of an officer."""
    return (await Account.get(username=username)).id


async def _people(stage: Stage) -> Call:
    call = await _waiting(stage)
    return Call(path=call.path, query={"version": call.body["version"]})


async def _delegate(stage: Stage) -> Call:
    return await _waiting(stage, account_id=str(await account_id("city_admin")), comment="请代办")


async def _add_sign(stage: Stage) -> Call:
    return await _waiting(stage, account_ids=[str(await account_id("city_admin"))], place="beside", comment="请看一下")


async def _signed(stage: Stage) -> tuple[Call, str]:
    call = await _add_sign(stage)
    row = call.path["application_id"]
    await (await stage.world.officer("unit_admin")).post(f"/membership/applications/{row}/add-sign", call.body)
    return call, row


async def _remove_sign(stage: Stage) -> Call:
    _, row = await _signed(stage)
    shown = await (await stage.world.officer("unit_admin")).get(f"/membership/applications/{row}/flow")
    return await _call(stage, row, versioned=False, sign=shown["signs"][0]["id"], comment="不等了")


async def _opine(stage: Stage) -> Call:
    _, row = await _signed(stage)
    shown = await (await stage.world.officer("city_admin")).get(f"/membership/applications/{row}/flow")
    return await _call(stage, row, versioned=False, version=shown["task_version"], comment="可以办理")


async def _override(stage: Stage) -> Call:
    return await _waiting(stage, account_id=str(await account_id("city_admin")), reason="经办人长期不在岗")


async def _terminate(stage: Stage) -> Call:
    return await _waiting(stage, versioned=False, reason="重复提交")


P = "membership.application"
FLOW: dict[str, Cell] = {
    "staff.membership.get_application_flow": Cell("unit_admin", _shown),
    "staff.membership.print_application": Cell("unit_admin", _printed, audit=f"{P}.printed"),
    "staff.membership.return_application": Cell("unit_admin", _return, audit=f"{P}.returned", changes=True),
    "staff.membership.recall_application": Cell("unit_admin", _recall, audit=f"{P}.recalled", changes=True),
    "staff.membership.escalate_application": Cell("unit_admin", _escalate, audit=f"{P}.escalated", changes=True),
    "staff.membership.reassign_application": Cell("unit_admin", _reassign, audit=f"{P}.reassigned", changes=True),
    "staff.membership.remind_application": Cell("city_admin", _remind, audit=f"{P}.reminded"),
    "staff.membership.deadline_application": Cell("unit_admin", _deadline, audit=f"{P}.deadline_changed", changes=True),
    "staff.membership.list_application_people": Cell("unit_admin", _people),
    "staff.membership.delegate_application": Cell("unit_admin", _delegate, audit=f"{P}.delegated", changes=True),
    "staff.membership.add_sign_application": Cell("unit_admin", _add_sign, audit=f"{P}.sign_added", changes=True),
    "staff.membership.remove_sign_application": Cell("unit_admin", _remove_sign, audit=f"{P}.sign_removed"),
    "staff.membership.opine_application": Cell("city_admin", _opine, audit=f"{P}.opined"),
    "staff.membership.override_application": Cell("city_admin", _override, audit=f"{P}.overridden", changes=True),
    "staff.membership.terminate_application": Cell("city_admin", _terminate, audit=f"{P}.terminated", changes=True),
    "staff.membership.comment_application": Cell("unit_admin", _comment, audit=f"{P}.commented"),
}
SHARED = "processes are the same for the whole installation"


async def _processes(stage: Stage) -> Call:
    return Call(mine='"key":"membership.join"')


async def _process(stage: Stage) -> Call:
    return Call(path={"key": PROCESS_KEY}, mine='"name":"入会申请"')


DEFINITIONS: dict[str, Cell] = {
    "staff.flow.list_processes": Cell("unit_admin", _processes, None, SHARED),
    "staff.flow.get_process": Cell("unit_admin", _process, None, SHARED),
}
