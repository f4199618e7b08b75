"""What is different between two trees, in the words of their nodes: added, removed, changed, moved."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from unionhub.platform.audit.ports import Change
from unionhub.platform.flow.definition_schemas import FieldChange, NodeChange
from unionhub.platform.flow.schemas import ProcessArm, ProcessNode


@dataclass(frozen=True, slots=True)
class Card:
    """A node or an arm with what it says; ``within`` is the sequence or node it stands in."""

    key: str
    node_key: str
    name: str
    within: str
    fields: dict[str, str]


def changes_between(left: list[ProcessNode], right: list[ProcessNode]) -> list[NodeChange]:
    """Every difference, in the order of the right tree; what is gone comes last."""
    before, after = {one.key: one for one in _cards(left)}, {one.key: one for one in _cards(right)}
    moved = _moved(before, after)
    found: list[NodeChange] = []
    for key, card in after.items():
        known = before.get(key)
        if known is None:
            found.append(
                _change("added", card, [FieldChange(label=label, before="", after=text) for label, text in card.fields.items() if text])
            )
            continue
        fields = [
            FieldChange(label=label, before=known.fields.get(label, ""), after=card.fields.get(label, ""))
            for label in dict.fromkeys([*known.fields, *card.fields])
            if known.fields.get(label, "") != card.fields.get(label, "")
        ]
        if fields:
            found.append(_change("changed", card, fields))
        if key in moved:
            found.append(_change("moved", card, [FieldChange(label="位置", before=_stands(known, before), after=_stands(card, after))]))
    return found + [_change("removed", card, []) for key, card in before.items() if key not in after]


def audit_changes(changes: list[NodeChange]) -> list[Change]:
    """The same for the audit log."""
    titles = {"added": "新增", "removed": "删除", "moved": "移动", "changed": ""}
    found = []
    for one in changes:
        if one.change in ("added", "removed"):
            words = "；".join(f"{field.label}：{field.after}" for field in one.fields) or one.name
            sides = (None, words) if one.change == "added" else (one.name, None)
            found.append(Change(one.node_key, f"{titles[one.change]}“{one.name}”", *sides))
        else:
            found += [Change(one.node_key, f"{one.name}：{field.label}", field.before or None, field.after or None) for field in one.fields]
    return found


def _change(kind: str, card: Card, fields: list[FieldChange]) -> NodeChange:
    return NodeChange.model_validate({"change": kind, "node_key": card.node_key, "name": card.name, "fields": fields})


def _cards(nodes: list[ProcessNode], within: str = "") -> Iterator[Card]:
    for node in nodes:
        yield Card(node.key, node.key, node.name, within, _fields(node))
        for arm in node.arms:
            yield from _arm_cards(node, arm)


def _arm_cards(node: ProcessNode, arm: ProcessArm) -> Iterator[Card]:
    key = f"{node.key}:{arm.key}"
    yield Card(key, node.key, arm.name, node.key, {"名称": arm.name, "条件": arm.condition})
    yield from _cards(arm.nodes, key)


def _fields(node: ProcessNode) -> dict[str, str]:
    approve = node.kind == "approve"
    return {
        "名称": node.name,
        "类型": node.kind_name,
        "由谁办理": node.who,
        "通过方式": node.mode_name if approve else "",
        "期限": node.deadline if approve else "",
        "无人办理时": node.nobody if approve else "",
        "申请人就是办理人时": node.applicant if approve else "",
        "允许的操作": "、".join(node.actions),
    }


def _moved(before: dict[str, Card], after: dict[str, Card]) -> set[str]:
    """Keys that stand in another sequence now, or elsewhere among those that stayed."""
    both = before.keys() & after.keys()
    found = {key for key in both if before[key].within != after[key].within}
    stayed = both - found
    for within in {after[key].within for key in stayed}:
        old = [key for key in before if key in stayed and before[key].within == within]
        new = [key for key in after if key in stayed and after[key].within == within]
        kept = {
            old[at]
            for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
            for at in range(block.a, block.a + block.size)
        }
        found |= set(new) - kept
    return found


def _stands(card: Card, cards: dict[str, Card]) -> str:
    """Where it stands: in which path, after which node."""
    siblings = [one for one in cards.values() if one.within == card.within]
    place = siblings.index(card)
    inside = f"“{cards[card.within].name}”里" if card.within in cards else ""
    return f"{inside}“{siblings[place - 1].name}”之后" if place else f"{inside or '流程'}第一个"
