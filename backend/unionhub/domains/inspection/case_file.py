"""The printable file of a case: what the one who prints it reads on the page, section by section, timeline last (INSP-34, INSP-X7)."""

import datetime as dt

from unionhub.domains.inspection.case_facts import money
from unionhub.domains.inspection.schemas.cases import CaseDetail, CaseNumbers, TimelineEvent
from unionhub.domains.inspection.schemas.clocks import ClockOut, ClocksOut
from unionhub.kernel import clock
from unionhub.kernel.observability.redaction import redact_numbers
from unionhub.kernel.pdf import Fact, Paper

TITLE = "劳动监督快办案卷"
_CITIZEN = "群众"


def case_file(found: CaseDetail, numbers: CaseNumbers | None, district: str, mark: str) -> bytes:
    """The document. Without ``numbers`` people's numbers are masked, also those somebody wrote into a text."""
    paper = Paper(f"{TITLE} {found.case_no}", mark)
    words = (lambda text: text) if numbers is not None else redact_numbers
    paper.heading(TITLE, f"{found.case_no}　{district}")
    number = iter("一二三四五六七八九十")
    paper.section(f"{next(number)}、基本情况", "号码已遮盖" if numbers is None else "含完整号码，请妥善保管")
    paper.facts(_basics(found))
    paper.section(f"{next(number)}、当事人")
    paper.facts(_people(found, numbers))
    paper.section(f"{next(number)}、具体诉求")
    paper.paragraph(words(found.demand))
    if found.settle is not None:
        paper.section(f"{next(number)}、网格处置结果")
        paper.facts([("成功方式", found.settle.mode_name), ("金额", money(found.settle.amount_fen)), ("备注", words(found.settle.note))])
    if found.nodes is not None:
        paper.section(f"{next(number)}、区平台处置")
        paper.facts(_nodes(found))
        if found.nodes.outcome:
            paper.facts([("处理结果", words(found.nodes.outcome))], columns=1)
    if found.clocks is not None:
        paper.section(f"{next(number)}、办理时限", "承诺由本单位作出，法定期限由法规规定，分别计算")
        _time(paper, found.clocks)
    paper.section(f"{next(number)}、办理过程", f"共 {len(found.timeline)} 步")
    for event in found.timeline:
        paper.happened(_instant(event.at), _what(event), [words(one) for one in _details(event)])
    if found.partial:
        paper.paragraph("本网格已退回该事件，此后的办理过程不在本卷内。")
    paper.section("签字")
    paper.facts([("经办人", "　"), ("日期", "　"), ("审核人", "　"), ("日期", "　")])
    return paper.bytes()


def _basics(found: CaseDetail) -> list[Fact]:
    return [
        ("事件编号", found.case_no), ("状态", found.state_name), ("登记时间", _instant(found.registered_at)), ("来源途径", found.source_name),
        ("案由", found.cause_name), ("所属网格", found.grid_name), ("处置主体", found.level_name), ("监察员", found.inspector_name),
        ("对方单位", found.employer_name), ("统一信用代码", found.employer.uscc or ""),
        ("网格接收时间", _instant(found.accepted_at)), ("办结时间", _instant(found.done_at)),
    ]  # fmt: skip


def _people(found: CaseDetail, numbers: CaseNumbers | None) -> list[Fact]:
    facts: list[Fact] = [
        ("上报人", found.name), ("身份证号", numbers.cert_no if numbers else found.cert_no_masked),
        ("联系电话", numbers.phone if numbers else found.phone_masked), ("同行人数", f"{found.companion_count} 人"),
    ]  # fmt: skip
    for place, one in enumerate(found.companions):
        full = numbers.companions[place] if numbers else None
        facts += [
            (f"同行人 {place + 1}", f"{one.name}　{full.phone if full else one.phone_masked}".strip()),
            ("身份证号", full.cert_no if full else one.cert_no_masked),
        ]
    return facts


def _nodes(found: CaseDetail) -> list[Fact]:
    nodes = found.nodes
    assert nodes is not None
    facts: list[Fact] = [
        ("指派时间", _instant(nodes.assigned_at)), ("认领时间", _instant(nodes.claimed_at)), ("立案时间", _instant(nodes.filed_at)),
        ("调查时间", _instant(nodes.investigated_at)), ("处理时间", _instant(nodes.handled_at)),
        ("处理金额", money(nodes.handled_amount_fen) if nodes.handled_amount_fen is not None else ""),
        ("处罚决定时间", _instant(nodes.penalty_decided_at)),
    ]  # fmt: skip
    if nodes.execution is not None:
        facts.append((nodes.execution.kind_name, _instant(nodes.execution.executed_at or nodes.execution.applied_at)))
    return facts


def _time(paper: Paper, clocks: ClocksOut) -> None:
    for one in (clocks.promise, *clocks.legal):
        kind = "承诺" if one is clocks.promise else "法定"
        paper.happened(f"{kind}·{one.name}", f"{one.limit} 个{one.unit}　{one.state_name}{_span(one)}", [one.rule])
    for pause in clocks.pauses:
        end = pause.ended_on.isoformat() if pause.ended_on is not None else "今"
        paper.happened("不计入期限", f"{pause.started_on.isoformat()} 至 {end}　{pause.kind_name}（{pause.working_days} 个工作日）", [])


def _span(one: ClockOut) -> str:
    if one.started_on is None:
        return ""
    until = f"，{one.done_on.isoformat()} 完成" if one.done_on else f"，最后一天 {one.due_on.isoformat()}" if one.due_on else ""
    return f"（{one.started_on.isoformat()} 起{until}，已用 {one.used} 天）"


def _what(event: TimelineEvent) -> str:
    who = " ".join(dict.fromkeys(part for part in (event.unit_name, event.role_name, event.actor_name) if part))
    return f"{event.action_name}　{who or _CITIZEN}"


def _details(event: TimelineEvent) -> list[str]:
    moved = f"{event.from_name} → {event.to_name}" if event.from_name and event.from_name != event.to_name else ""
    facts = "　".join(f"{fact.label}：{fact.value}" for fact in event.facts)
    return [text for text in (moved, facts, event.note) if text]


def _instant(at: dt.datetime | None) -> str:
    return clock.local(at).strftime("%Y-%m-%d %H:%M") if at is not None else ""
