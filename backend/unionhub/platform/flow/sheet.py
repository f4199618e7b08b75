"""The approval sheet (审批单) of a subject, for paper: what it is, what was decided at every step, the whole course, room for signatures."""

import datetime as dt
from collections.abc import Sequence

from unionhub.kernel import clock
from unionhub.kernel.observability.redaction import redact_numbers
from unionhub.kernel.pdf import Fact, Paper
from unionhub.platform.flow.schemas import FlowDrawn, FlowOut, FlowStep

_STATUS = {"done": "已办结", "open": "办理中", "waiting": "未到此环节", "skipped": "跳过", "void": "不再办理"}


def approval_sheet(flow: FlowOut, facts: Sequence[Fact], title: str, mark: str) -> bytes:
    """The document; numbers that somebody wrote into a text are hidden."""
    paper = Paper(f"{flow.process_name}审批单", mark)
    paper.heading(f"{flow.process_name}审批单", title)
    paper.section("一、基本情况")
    paper.facts([*facts, ("审核状态", flow.state_name), ("流程版本", f"第 {flow.definition_number} 版")])
    paper.section("二、审批意见")
    for node in _approvals(flow.drawing):
        paper.happened(node.name, _standing(node), [redact_numbers(one) for one in _opinions(node)])
    paper.section("三、办理过程", f"共 {len(flow.steps)} 步")
    for step in flow.steps:
        paper.happened(_instant(step.at), _what(step), [redact_numbers(one) for one in _details(step)])
    paper.section("签字")
    paper.facts([("经办人", "　"), ("日期", "　"), ("负责人", "　"), ("日期", "　")])
    return paper.bytes()


def _approvals(nodes: Sequence[FlowDrawn]) -> list[FlowDrawn]:
    """Every approval of the way taken or still to come, in order."""
    found: list[FlowDrawn] = []
    for node in nodes:
        if node.kind in ("approve", "auto_review"):
            found.append(node)
        for arm in node.arms:
            if arm.taken:
                found += _approvals(arm.nodes)
    return found


def _standing(node: FlowDrawn) -> str:
    who = node.holder_name or node.who
    return f"{_STATUS[node.status]}{f'　{who}' if who else ''}"


def _opinions(node: FlowDrawn) -> list[str]:
    lines = []
    for act in node.acts:
        who = "　".join(one for one in (act.unit_name, act.actor_name) if one)
        lines.append(f"{act.kind_name}　{who}　{_instant(act.at)}")
        if act.comment:
            lines.append(f"意见：{act.comment}")
    return lines


def _what(step: FlowStep) -> str:
    return " · ".join(one for one in (step.node_name, step.kind_name) if one)


def _details(step: FlowStep) -> list[str]:
    who = "　".join(one for one in (step.unit_name, step.actor_name) if one)
    way = f"{step.from_unit_name} → {step.to_unit_name}" if step.from_unit_name and step.to_unit_name else ""
    return [one for one in (who, way, step.comment, *(f"{one.name}：{one.text}" for one in step.evidence)) if one]


def _instant(instant: dt.datetime) -> str:
    return f"{clock.local(instant):%Y-%m-%d %H:%M}"
