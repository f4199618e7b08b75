"""What a definition may say; what cannot run is refused with what is wrong where."""

from typing import Any

import pytest

from unionhub.platform.flow.errors import DefinitionInvalid
from unionhub.platform.flow.policy.conditions import choose, seen
from unionhub.platform.flow.policy.moves import at_or_after
from unionhub.platform.flow.policy.parsing import parse_definition, read_definition
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
        ([{"kind": "approve", "key": "a"}], "没有填写名称"),
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
        ([node("a", deadline={"days": 2, "on_overdue": "explode"})], "on_overdue"),
        ([node("a", mode="ratio")], "通过比例"),
        ([node("a", mode="ratio", ratio=101)], "通过比例"),
        ([node("a", assignee={"role": "x", "at": "previous"})], "前面没有审核环节"),
        ([node("a", assignee={**WHO, "applicant": "hides"})], "不支持"),
        ([branch(arm("x", node("a")) | {"match": "most"}, otherwise=[node("o")])], "全部还是任意"),
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


def test_everything_that_a_definition_may_say_is_read() -> None:
    first = node(
        "first",
        mode="ratio",
        ratio=60,
        assignee={**WHO, "nobody": "administrator", "applicant": "skip"},
        deadline={"days": 2, "calendar": "natural", "remind_before_days": 1, "on_overdue": "pass"},
        allow=["approve", "delegate", "add_sign", "batch"],
    )
    named = node("named", assignee={"person_fact": "leader", "applicant": "escalate"})
    above = node("above", assignee={"role": "union_admin", "at": "previous"})
    either = arm("x") | {"match": "any"}
    tree = parse_definition({"sequence": [first, branch(either), named, above]})
    read = tree.approve_node("first")
    assert (read.mode, read.ratio, read.assignee.nobody, read.assignee.applicant) == ("ratio", 60, "administrator", "skip")
    assert read.deadline is not None and (read.deadline.working, read.deadline.on_overdue) == (False, "pass")
    assert read.allow == {"approve", "delegate", "add_sign", "batch"}
    assert (tree.approve_node("named").assignee.person_fact, tree.approve_node("named").assignee.applicant) == ("leader", "escalate")
    assert tree.approve_node("above").assignee.previous


def test_all_that_is_wrong_is_named_at_once_with_node_and_field() -> None:
    broken = node("a", name="初审", assignee={"role": "", "at": "subject_unit"}, deadline={"days": 0})
    found, issues = read_definition({"sequence": [broken, branch(arm("x", node("n2", mode="most"), value=""), otherwise=[node("o")])]})
    assert found is None
    assert [(one.path, one.node_key, one.field) for one in issues] == [
        ("sequence.0.assignee.role", "a", "role"),
        ("sequence.0.deadline.days", "a", "days"),
        ("sequence.1.conditions.0.sequence.0.mode", "n2", "mode"),
        ("sequence.1.conditions.0.when.0.value", "b", "value"),
    ]
    assert all("初审" in one.message for one in issues[:2])


def test_the_path_that_asks_nobody_is_named() -> None:
    _, issues = read_definition({"sequence": [branch(arm("x", node("a")), otherwise=[])]})
    assert [(one.path, one.node_key) for one in issues] == [("sequence.0.otherwise", "b")]
    assert "其他情况" in issues[0].message


def test_a_hostile_tree_is_refused_in_words() -> None:
    deep: dict[str, Any] = {"sequence": [node("last")]}
    for at in range(60):
        deep = {"sequence": [branch({**arm(f"k{at}"), **deep}, otherwise=[]) | {"key": f"b{at}"}]}
    for tree in (deep, {"sequence": 1}, {"sequence": [1, None, {"kind": []}]}, {"sequence": [node("a", mode=[], allow=3, deadline=3)]}):
        found, issues = read_definition(tree)
        assert found is None and issues


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


def test_a_condition_may_ask_for_all_of_its_tests_or_for_any() -> None:
    two = [{"variable": "v", "op": "eq", "value": 1}, {"variable": "w", "op": "eq", "value": 1}]
    for match, taken in (("all", "otherwise"), ("any", "x")):
        tree = parse_definition({"sequence": [branch({**arm("x", node("a")), "when": two, "match": match}, otherwise=[node("o")])]})
        found = tree.node("b")
        assert isinstance(found, BranchNode)
        assert choose(found, {"v": 1, "w": 2}).key == taken
        assert choose(found, {"v": 1, "w": 1}).key == "x"
        assert choose(found, {}).key == "otherwise"


def test_what_comes_at_or_after_a_node_leaves_sibling_arms_alone() -> None:
    left, right = {"key": "l", "name": "左", "sequence": [node("a"), node("b2")]}, {"key": "r", "name": "右", "sequence": [node("c")]}
    tree = parse_definition(
        {"sequence": [node("first"), {"kind": "parallel", "key": "p", "name": "并行", "branches": [left, right]}, node("last")]}
    )
    assert sorted(at_or_after(tree, "a")) == ["a", "b2", "last"]
    assert sorted(at_or_after(tree, "first")) == ["a", "b2", "c", "first", "last", "p"]
