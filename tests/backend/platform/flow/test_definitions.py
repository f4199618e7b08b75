"""What a definition may say; what cannot run is refused with what is wrong where."""

from typing import Any

import pytest

from unionhub.platform.flow.errors import DefinitionInvalid
from unionhub.platform.flow.policy.conditions import choose, seen
from unionhub.platform.flow.policy.moves import at_or_after
from unionhub.platform.flow.policy.parsing import parse_definition
from unionhub.platform.flow.policy.tree import BranchNode

pytestmark = pytest.mark.pure

WHO = {"role": "union_admin", "at": "subject_unit"}


def node(key: str, **more: Any) -> dict[str, Any]:
    return {"kind": "approve", "key": key, "name": key, "assignee": WHO, **more}


def branch(*arms: dict[str, Any], otherwise: list[Any] | None = None) -> dict[str, Any]:
    return {"kind": "branch", "key": "b", "name": "分支", "conditions": list(arms), "otherwise": otherwise or []}


def arm(key: str, *nodes: dict[str, Any], **test: Any) -> dict[str, Any]:
    when = [{"variable": "v", "op": "eq", "value": 1, **test}]
    return {"key": key, "name": key, "when": when, "sequence": list(nodes)}


@pytest.mark.parametrize(
    ("sequence", "complaint"),
    [
        ([], "至少要有一个"),
        ([{"kind": "approve", "key": "a"}], "缺少 name"),
        ([{"kind": "hook", "key": "a", "name": "a"}], "不支持"),
        ([node("a"), node("a")], "重复"),
        ([node("applicant")], "重复"),
        ([node("a:b")], "英文字符"),
        ([node("a", assignee={})], "没有指定"),
        ([node("a", assignee={"role": "x", "at": "moon"})], "不支持"),
        ([node("a", mode="most")], "不支持"),
        ([node("a", allow=["reject"])], "走不下去"),
        ([node("a", deadline={"days": 0})], "期限"),
        ([node("a", deadline={"days": 2, "remind_before_days": 2})], "期限"),
        ([node("a", deadline={"days": 2, "on_overdue": "pass"})], "on_overdue"),
        ([{"kind": "auto_review", "key": "a", "name": "自动"}], "没有任何审核"),
        ([{"kind": "copy", "key": "c", "name": "抄送", "to": WHO}], "没有任何审核"),
        ([branch(arm("x", node("a")))], "没有任何审核"),
        ([branch(arm("x", node("a"), op="like"), otherwise=[node("o")])], "比较方式"),
        ([branch({"key": "x", "name": "x", "sequence": [node("a")]}, otherwise=[node("o")])], "没有写明条件"),
        ([branch(arm("x", node("a")), arm("x", node("c")), otherwise=[node("o")])], "同名"),
        ([branch(arm("otherwise", node("a")), otherwise=[node("o")])], "同名"),
        ([{"kind": "parallel", "key": "p", "name": "并行", "branches": []}, node("a")], "是空的"),
        (
            [
                {
                    "kind": "parallel",
                    "key": "p",
                    "name": "并行",
                    "branches": [{"key": "l", "name": "左", "sequence": [{"kind": "auto_review", "key": "r", "name": "自动"}]}],
                },
                node("a"),
            ],
            "并行分支",
        ),
    ],
)
def test_what_cannot_run_is_refused_with_what_is_wrong(sequence: list[Any], complaint: str) -> None:
    with pytest.raises(DefinitionInvalid, match=complaint):
        parse_definition({"sequence": sequence})


def test_every_path_must_ask_somebody_wherever_in_it() -> None:
    parse_definition({"sequence": [branch(arm("x")), node("last")]})
    parse_definition({"sequence": [branch(arm("x", node("a")), otherwise=[node("o")])]})


@pytest.mark.parametrize(
    ("test", "variables", "taken"),
    [
        ({"op": "eq", "value": "a"}, {"v": "a"}, True),
        ({"op": "eq", "value": 1}, {"v": True}, False),
        ({"op": "ne", "value": "a"}, {"v": "b"}, True),
        ({"op": "ne", "value": "a"}, {}, False),
        ({"op": "in", "value": ["a", "b"]}, {"v": "b"}, True),
        ({"op": "in", "value": ["a"]}, {"v": ["x", "a"]}, True),
        ({"op": "not_in", "value": ["a"]}, {"v": "b"}, True),
        ({"op": "gt", "value": 3}, {"v": 4}, True),
        ({"op": "gte", "value": 4}, {"v": 4}, True),
        ({"op": "lt", "value": 3}, {"v": "2"}, False),
        ({"op": "lte", "value": 3}, {"v": 3}, True),
    ],
)
def test_the_first_condition_that_holds_is_taken_and_an_unknown_variable_holds_nowhere(
    test: dict[str, Any], variables: dict[str, Any], taken: bool
) -> None:
    tree = parse_definition({"sequence": [branch(arm("x", node("a"), **test), otherwise=[node("o")])]})
    found = tree.node("b")
    assert isinstance(found, BranchNode)
    assert choose(found, variables).key == ("x" if taken else "otherwise")
    assert seen(found, variables) == {"v": variables.get("v")}


def test_what_comes_at_or_after_a_node_leaves_sibling_arms_alone() -> None:
    left, right = {"key": "l", "name": "左", "sequence": [node("a"), node("b2")]}, {"key": "r", "name": "右", "sequence": [node("c")]}
    tree = parse_definition(
        {"sequence": [node("first"), {"kind": "parallel", "key": "p", "name": "并行", "branches": [left, right]}, node("last")]}
    )
    assert sorted(at_or_after(tree, "a")) == ["a", "b2", "last"]
    assert sorted(at_or_after(tree, "first")) == ["a", "b2", "c", "first", "last", "p"]
