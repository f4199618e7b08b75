"""The steps of cases (INSP-07 … INSP-25, INSP-X8): one address each, declared in one table.

Each takes the version the caller looked at and answers with the case as it is now; after 其他原因退回 and 退回领导 the caller sees it no
more: 204.
"""

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from unionhub.domains.inspection import case_views as views
from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.queries.scope import access_case
from unionhub.domains.inspection.schemas import clocks as C
from unionhub.domains.inspection.schemas import steps as S
from unionhub.domains.inspection.schemas.cases import CaseDetail
from unionhub.domains.inspection.service import clocks, grid, inspecting, leading, triage
from unionhub.kernel.authz import Actor, Audience, Permission
from unionhub.kernel.http import Routes

route = Routes("inspection", Audience.STAFF)


class _Step(NamedTuple):
    verb: str
    permission: Permission
    body: type[Any]
    doing: Callable[[Actor, int, Any], Awaitable[None]]
    summary: str
    seen: bool = True  # the caller still sees the case afterwards


STEPS = (
    _Step("accept", P.CASE_GRID, S.Step, grid.accept_case, "确认接收"),
    _Step("settle", P.CASE_GRID, S.CaseSettle, grid.settle_case, "处置成功"),
    _Step("fail", P.CASE_GRID, S.CaseFail, grid.fail_case, "处置失败退回"),
    _Step("return", P.CASE_GRID, S.CaseReason, grid.return_case, "其他原因退回", seen=False),
    _Step("invalidate", P.CASE_TRIAGE, S.CaseReason, triage.invalidate_case, "判为无效"),
    _Step("reassign-grid", P.CASE_TRIAGE, S.CaseReassignGrid, triage.reassign_grid, "重新指定网格"),
    _Step("take-over", P.CASE_TRIAGE, S.CaseNote, triage.take_over_case, "转区平台处置"),
    _Step("assign", P.CASE_ASSIGN, S.CaseAssign, leading.assign_case, "指派监察员"),
    _Step("hand-over", P.CASE_ASSIGN, S.CaseHandOver, leading.hand_over_case, "转交监察员"),
    _Step("send-back", P.CASE_INSPECT, S.CaseReason, inspecting.send_back_case, "退回领导", seen=False),
    _Step("claim", P.CASE_INSPECT, S.Step, inspecting.claim_case, "确认认领"),
    _Step("file", P.CASE_INSPECT, S.CaseNode, inspecting.file_case, "录入立案时间"),
    _Step("investigate", P.CASE_INSPECT, S.CaseNode, inspecting.investigate_case, "录入调查时间"),
    _Step("complete", P.CASE_INSPECT, S.CaseComplete, inspecting.complete_case, "完善单位与网格"),
    _Step("handle", P.CASE_INSPECT, S.CaseHandle, inspecting.handle_case, "录入处理结果"),
    _Step("close", P.CASE_INSPECT, S.CaseNote, inspecting.close_case, "事件办结"),
    _Step("decide-penalty", P.CASE_INSPECT, S.CasePenalty, inspecting.decide_penalty, "录入处罚决定"),
    _Step("execute", P.CASE_INSPECT, S.CaseExecute, inspecting.execute_penalty, "补录执行时间"),
    _Step("pause", P.CASE_INSPECT, C.PauseCase, clocks.pause_case, "暂停计时"),
    _Step("resume", P.CASE_INSPECT, C.ResumeCase, clocks.resume_case, "恢复计时"),
    _Step("extend", P.CASE_ASSIGN, C.ExtendCase, clocks.extend_case, "批准延长调查期限"),
)


async def replay_step(actor: Actor, case_id: int) -> CaseDetail:
    """The answer to a step, the first time and when it is repeated."""
    return await views.case_detail(actor, await access_case(actor, case_id))


async def replay_gone(actor: Actor, case_id: int) -> None:
    """The answer to a step after which the caller sees the case no more."""


def _declare(step: _Step) -> None:
    answer: Callable[[Actor, int], Awaitable[CaseDetail | None]] = replay_step if step.seen else replay_gone

    async def handler(actor: Actor, case_id: int, body: Any) -> CaseDetail | None:
        await step.doing(actor, case_id, body)
        return await answer(actor, case_id)

    handler.__name__ = handler.__qualname__ = step.doing.__name__
    handler.__annotations__["body"] = step.body
    route.post(
        f"/cases/{{case_id}}/{step.verb}", permission=step.permission, body=step.body, returns=CaseDetail if step.seen else None,
        status=200 if step.seen else 204, replay=answer, summary=step.summary,
    )(handler)  # fmt: skip


for _one in STEPS:
    _declare(_one)
