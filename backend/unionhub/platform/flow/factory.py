"""The officers' routes of a process, the same for every one, so that each right is visible where its routes are declared."""

from collections.abc import Awaitable, Callable, Collection
from typing import Any

from unionhub.kernel.authz import Actor, Permission
from unionhub.kernel.db import Tx
from unionhub.kernel.errors import InvalidFields, NotFound
from unionhub.kernel.files import FileKind
from unionhub.kernel.http import Raw, Routes, Schema
from unionhub.kernel.http.naming import row_handler
from unionhub.kernel.http.rate import Rate
from unionhub.platform.flow import schemas as S
from unionhub.platform.flow.registry import Process, Subject, declare_acting
from unionhub.platform.flow.service import actions, door, handing_on, timekeeping
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


async def _reassign(tx: Tx, actor: Actor, subject: Subject, body: S.FlowReassign) -> object:
    return await handing_on.reassign(tx, actor, subject, body.version, body.reason, unit_id=body.unit_id)


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
    await actions.comment(tx, actor, subject, body.comment)


ACTIONS: tuple[tuple[str, str, type[Schema], Doing, str], ...] = (
    ("approve", "approved", S.FlowApprove, _approve, "通过"),
    ("reject", "rejected", S.FlowReject, _reject, "驳回"),
    ("return", "returned", S.FlowReturn, _return, "退回"),
    ("escalate", "escalated", S.FlowEscalate, _escalate, "上报"),
    ("reassign", "reassigned", S.FlowReassign, _reassign, "转办"),
    ("recall", "recalled", S.FlowRecall, _recall, "撤回办理"),
    ("remind", "reminded", S.FlowRemind, _remind, "催办"),
    ("deadline", "deadline_changed", S.FlowDeadline, _deadline, "调整期限"),
    ("comment", "commented", S.FlowComment, _comment, "留言"),
)


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
    """Declare ``GET path/{id}/flow``, the actions, ``POST path/{id}/print`` and ``POST path/batch-approve``; actions answer with the
    domain's own detail.

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

    shown = row_handler(f"get_{noun}_flow", noun, read_flow)
    route.get(f"{row}/flow", permission=read, returns=S.FlowOut, summary=f"{process_name}的流转情况")(shown)
    for verb, past, body, doing, title in ACTIONS:
        if verb in without:
            continue
        handler = row_handler(f"{verb}_{noun}", noun, _handler(process, past, doing, answer), body=body)
        route.post(f"{row}/{verb}", permission=act, body=body, returns=returns, summary=f"{process_name}：{title}")(handler)

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
