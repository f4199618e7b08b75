"""The officers' routes of a process, the same for every one, so that each right is visible where its routes are declared."""

from collections.abc import Awaitable, Callable, Collection
from typing import Any

from unionhub.kernel.authz import Actor, Permission
from unionhub.kernel.db import Tx
from unionhub.kernel.errors import InvalidFields, NotFound
from unionhub.kernel.files import FileKind
from unionhub.kernel.http import Listing, Raw, Routes, Schema
from unionhub.kernel.http.naming import row_handler
from unionhub.kernel.http.rate import Rate
from unionhub.platform.flow import bodies as B
from unionhub.platform.flow import schemas as S
from unionhub.platform.flow.permissions import INSTANCE_MANAGE
from unionhub.platform.flow.picking import people_out
from unionhub.platform.flow.registry import Process, Subject, declare_acting, read_with
from unionhub.platform.flow.service import actions, door, handing_on, signing, timekeeping
from unionhub.platform.flow.service.printing import print_sheet
from unionhub.platform.flow.views import flow_out

Answer = Callable[[Actor, int], Awaitable[Any]]
Doing = Callable[[Tx, Actor, Subject, Any], Awaitable[object]]


async def _approve(tx: Tx, actor: Actor, subject: Subject, body: S.FlowApprove) -> object:
    return await actions.approve(tx, actor, subject, body.version, body.comment)


async def _reject(tx: Tx, actor: Actor, subject: Subject, body: S.FlowReject) -> object:
    return await actions.reject(tx, actor, subject, body.version, body.reason)


async def _return(tx: Tx, actor: Actor, subject: Subject, body: S.FlowReturn) -> object:
    return await actions.return_(tx, actor, subject, body.version, body.reason, body.target)


async def _escalate(tx: Tx, actor: Actor, subject: Subject, body: S.FlowEscalate) -> object:
    return await handing_on.escalate(tx, actor, subject, body.version, body.comment)


async def _reassign(tx: Tx, actor: Actor, subject: Subject, body: B.FlowReassign) -> object:
    return await handing_on.reassign(tx, actor, subject, body.version, body.reason, unit_id=body.unit_id, account_id=body.account_id)


async def _override(tx: Tx, actor: Actor, subject: Subject, body: B.FlowReassign) -> object:
    return await handing_on.override(tx, actor, subject, body.version, body.reason, unit_id=body.unit_id, account_id=body.account_id)


async def _terminate(tx: Tx, actor: Actor, subject: Subject, body: B.FlowTerminate) -> object:
    return await actions.terminate(tx, actor, subject, body.reason)


async def _delegate(tx: Tx, actor: Actor, subject: Subject, body: B.FlowDelegate) -> object:
    return await signing.delegate(tx, actor, subject, body.version, body.account_id, body.comment)


async def _add_sign(tx: Tx, actor: Actor, subject: Subject, body: B.FlowAddSign) -> object:
    return await signing.add_sign(tx, actor, subject, body.version, body.account_ids, body.place, body.comment)


async def _remove_sign(tx: Tx, actor: Actor, subject: Subject, body: B.FlowRemoveSign) -> object:
    node, run, seat = body.sign.split(":")
    return await signing.remove_sign(tx, actor, subject, node, int(run), int(seat), body.comment)


async def _opine(tx: Tx, actor: Actor, subject: Subject, body: B.FlowOpine) -> object:
    return await signing.opine(tx, actor, subject, body.version, body.comment)


async def _recall(tx: Tx, actor: Actor, subject: Subject, body: S.FlowRecall) -> object:
    return await actions.recall(tx, actor, subject, body.reason, body.version)


async def _remind(tx: Tx, actor: Actor, subject: Subject, body: S.FlowRemind) -> object:
    return await actions.remind(tx, actor, subject, body.comment)


async def _deadline(tx: Tx, actor: Actor, subject: Subject, body: S.FlowDeadline) -> None:
    if body.change == "pause":
        await timekeeping.pause(tx, actor, subject, body.version, body.reason)
    elif body.change == "resume":
        await timekeeping.resume(tx, actor, subject, body.version, body.reason)
    elif body.days is None:
        raise InvalidFields([("days", "missing", "请填写延长几天")])
    else:
        await timekeeping.extend(tx, actor, subject, body.version, body.reason, body.days)


async def _comment(tx: Tx, actor: Actor, subject: Subject, body: S.FlowComment) -> None:
    await actions.comment(tx, actor, subject, body.comment, body.files)


ACTIONS: tuple[tuple[str, str, type[Schema], Doing, str], ...] = (
    ("approve", "approved", S.FlowApprove, _approve, "通过"),
    ("reject", "rejected", S.FlowReject, _reject, "驳回"),
    ("return", "returned", S.FlowReturn, _return, "退回"),
    ("escalate", "escalated", S.FlowEscalate, _escalate, "上报"),
    ("reassign", "reassigned", B.FlowReassign, _reassign, "转办"),
    ("delegate", "delegated", B.FlowDelegate, _delegate, "委派"),
    ("add-sign", "sign_added", B.FlowAddSign, _add_sign, "加签"),
    ("remove-sign", "sign_removed", B.FlowRemoveSign, _remove_sign, "减签"),
    ("opine", "opined", B.FlowOpine, _opine, "写加签意见"),
    ("recall", "recalled", S.FlowRecall, _recall, "撤回办理"),
    ("remind", "reminded", S.FlowRemind, _remind, "催办"),
    ("deadline", "deadline_changed", S.FlowDeadline, _deadline, "调整期限"),
    ("comment", "commented", S.FlowComment, _comment, "留言"),
    ("override", "overridden", B.FlowReassign, _override, "改派"),
    ("terminate", "terminated", B.FlowTerminate, _terminate, "终止"),
)
INTERVENTIONS = frozenset({"override", "terminate"})
PICKING = frozenset({"reassign", "delegate", "add-sign", "override"})


def add_flow_actions(
    route: Routes,
    path: str,
    *,
    noun: str,
    process: Process,
    read: Permission,
    act: Permission,
    answer: Answer,
    returns: Any,
    without: Collection[str] = (),
) -> None:
    """Declare ``GET path/{id}/flow`` and ``…/people``, the actions, ``POST path/{id}/print`` and ``POST path/batch-approve``; actions
    answer with the domain's own detail. Interventions ask for the right over flows instead of the process's own.

    ``without`` names the actions that make no sense for this process.
    """
    row = f"{path}/{{{noun}_id}}"
    process_name = process.name
    declare_acting(process, act, frozenset(verb for verb, *_ in ACTIONS if verb not in without))

    async def read_flow(actor: Actor, subject_id: int) -> S.FlowOut:
        assert process.access is not None
        subject = await process.access(actor, subject_id)
        found = await flow_out(actor, subject.type, subject.id)
        if found is None:
            raise NotFound
        return found

    read_with(process.subject_type, read)
    shown = row_handler(f"get_{noun}_flow", noun, read_flow)
    route.get(f"{row}/flow", permission=read, returns=S.FlowOut, summary=f"{process_name}的流转情况")(shown)

    async def read_people(actor: Actor, subject_id: int, query: B.PeopleQuery) -> Listing[B.FlowPerson]:
        assert process.access is not None
        return Listing(items=await people_out(actor, await process.access(actor, subject_id), query))

    found = row_handler(f"list_{noun}_people", noun, read_people, query=B.PeopleQuery)
    summary = f"{process_name}：可以接手的人"
    if not set(without) >= PICKING:
        route.get(f"{row}/people", permission=read, query=B.PeopleQuery, returns=Listing[B.FlowPerson], summary=summary)(found)
    for verb, past, body, doing, title in ACTIONS:
        if verb in without:
            continue
        handler = row_handler(f"{verb.replace('-', '_')}_{noun}", noun, _handler(process, past, doing, answer), body=body)
        right = INSTANCE_MANAGE if verb in INTERVENTIONS else act
        route.post(f"{row}/{verb}", permission=right, body=body, returns=returns, summary=f"{process_name}：{title}")(handler)

    async def sheet(actor: Actor, subject_id: int) -> Raw:
        document = await print_sheet(process, actor, subject_id)
        return Raw(
            document, FileKind.PDF.mime, {"Content-Disposition": f'inline; filename="{subject_id}.pdf"', "Cache-Control": "no-store"}
        )

    printed = row_handler(f"print_{noun}", noun, sheet)
    route.post(f"{row}/print", permission=read, returns=Raw, rate=Rate(30, 600, "actor"), summary=f"打印{process_name}审批单（PDF）")(
        printed
    )

    async def batch(actor: Actor, body: S.BatchApprove) -> S.BatchResult:
        done, refused = await door.batch_approve(process, actor, [(one.id, one.version) for one in body.items])
        failed = [S.BatchRefusal(id=one.id, code=one.code, message=one.message) for one in refused]
        return S.BatchResult(done=done, failed=failed)

    batch.__name__ = f"batch_approve_{noun}"
    summary = f"{process_name}：批量通过"
    route.post(f"{path}/batch-approve", permission=act, body=S.BatchApprove, returns=S.BatchResult, summary=summary)(batch)


def _handler(process: Process, past: str, doing: Doing, answer: Answer) -> Callable[..., Awaitable[Any]]:
    async def run(actor: Actor, subject_id: int, body: Any) -> Any:
        async def act(tx: Tx, who: Actor, subject: Subject) -> object:
            return await doing(tx, who, subject, body)

        reason = getattr(body, "reason", "") or getattr(body, "comment", "")
        await door.perform(process, actor, subject_id, past, act, reason)
        return await answer(actor, subject_id)

    return run
