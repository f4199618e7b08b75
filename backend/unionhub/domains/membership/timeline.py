"""The course of an application in plain words, for its applicant and for officers (JOIN-16)."""

from typing import Literal

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.schemas.phone import CurrentUnit, TimelineItem
from unionhub.platform.flow.enums import EventKind
from unionhub.platform.flow.names import EVENT_NAMES
from unionhub.platform.flow.ports import FlowView, Step

_MACHINERY = {EventKind.ENDED, EventKind.BRANCHED, EventKind.COPIED, EventKind.OVERDUE}
_PRIVATE = {EventKind.APPROVED, EventKind.ESCALATED, EventKind.REASSIGNED, EventKind.COMMENTED}


def timeline(application: MembershipApplication, view: FlowView, *, for_applicant: bool) -> list[TimelineItem]:
    """Oldest first. The applicant sees which union acted, not which officer."""
    hidden = _MACHINERY if application.auto_reviewed else _MACHINERY | {EventKind.REVIEWED}
    shown = [step for step in view.steps if step.kind not in hidden]
    items = [_item(step, for_applicant) for step in shown]
    settled: list[TimelineItem] = []
    for step, item in zip(shown, items, strict=True):
        if step.kind is EventKind.TASK_OPENED and step is not view.steps[-1]:
            if step.comment:
                settled.append(item.model_copy(update={"state": "done"}))
            continue
        settled.append(item)
    if application.state is ApplicationState.APPROVED:
        settled.append(
            TimelineItem(
                at=application.decided_at or application.submitted_at,
                title="成为会员",
                note=None,
                unit_name=None,
                actor_name=None,
                state="done",
            )
        )
    return settled


def _item(step: Step, for_applicant: bool) -> TimelineItem:
    state: Literal["done", "current", "failed"] = "done"
    if step.kind is EventKind.TASK_OPENED:
        title, state = f"{step.node_name}中", "current"
    elif step.kind is EventKind.APPROVED:
        title = f"{step.node_name}通过"
    elif step.kind is EventKind.REJECTED:
        title, state = f"{step.node_name}未通过", "failed"
    else:
        title = EVENT_NAMES[step.kind]
    hidden = for_applicant and step.kind in _PRIVATE
    return TimelineItem(
        at=step.at,
        title=title,
        note=None if hidden else step.comment or None,
        unit_name=step.unit_name or None,
        actor_name=None if for_applicant else step.actor_name or None,
        state=state,
    )


def next_hint(application: MembershipApplication, current: CurrentUnit | None) -> str:
    """What happens next, or what to do."""
    if application.state is ApplicationState.PENDING and current is not None:
        return f"{current.name}审核后会通知您，一般在 3 个工作日内完成"
    if application.state is ApplicationState.APPROVED:
        return "您已是工会会员，可以查看电子会员证"
    if application.state is ApplicationState.REJECTED:
        return "您可以按原因修改后重新提交"
    return "申请已撤销，需要时可以重新提交"
