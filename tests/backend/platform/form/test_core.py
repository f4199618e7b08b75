"""The form core: what a definition may say, what answers become, and that one file of vectors binds all three trees (D17)."""

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from unionhub.platform.form.policy.checking import check, highest_score
from unionhub.platform.form.policy.parsing import FormUnsound, parse_form, read_form
from unionhub.platform.form.policy.settings import safe_pattern
from unionhub.platform.form.policy.values import World, day_of

pytestmark = pytest.mark.pure

VECTORS = json.loads((Path(__file__).parents[3] / "conformance" / "forms.json").read_text(encoding="utf-8"))
WORLD = World(day_of(VECTORS["today"]), lambda dictionary: frozenset(VECTORS["codes"].get(dictionary, ())))  # type: ignore[arg-type]


def form(*fields: dict[str, Any]) -> dict[str, Any]:
    return {"sections": [{"key": "s1", "fields": list(fields)}]}


def field(**settings: Any) -> dict[str, Any]:
    return {"key": "f", "kind": "text", "label": "这一项", **settings}


def issues(*fields: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one.field, one.place) for one in read_form(form(*fields))[1]]


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: str(case["name"]))
def test_the_vectors_hold(case: dict[str, Any]) -> None:
    read = parse_form(case["schema"])
    for one in case["tries"]:
        found = check(read, one["answers"], WORLD)
        problems = [{"path": bad.path, "code": bad.code, "message": bad.message} for bad in found.problems]
        assert {"answers": found.answers, "problems": problems, "score": found.score, "shown": list(found.shown)} == one["expect"]


def test_the_vectors_meet_every_kind_and_every_refusal() -> None:
    kinds: set[str] = set()
    codes: set[str] = set()
    for case in VECTORS["cases"]:
        for one in case["schema"]["sections"][0]["fields"]:
            kinds |= {one["kind"], *(inner["kind"] for inner in one.get("fields", ()))}
        codes |= {bad["code"] for one in case["tries"] for bad in one["expect"]["problems"]}
    assert kinds == {
        "text", "textarea", "number", "money", "date", "date_range", "select", "multi_select", "cascader",
        "phone", "id_card", "uscc", "file", "image", "rating", "matrix", "group", "note",
    }  # fmt: skip
    assert codes == {
        "required", "type", "too_short", "too_long", "pattern", "format", "number", "decimals", "min", "max",
        "date", "order", "max_days", "choice", "min_count", "max_count",
    }  # fmt: skip


def test_what_is_hidden_is_neither_asked_nor_kept_nor_scored() -> None:
    read = parse_form(
        form(
            {"key": "kind", "kind": "select", "label": "种类", "options": [{"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}]},
            {
                "key": "why",
                "kind": "select",
                "label": "原因",
                "required": True,
                "options": [{"value": "x", "label": "其一", "score": 7}],
                "show_if": {"when": [{"field": "kind", "op": "eq", "value": "a"}]},
            },
        )
    )
    hidden = check(read, {"kind": "b", "why": "x"}, WORLD)
    assert hidden.ok and hidden.answers == {"kind": "b"} and hidden.score == 0 and hidden.shown == ("kind",)
    assert check(read, {"kind": "a", "why": "x"}, WORLD).score == 7 == highest_score(read)
    assert [one.path for one in check(read, {"kind": "a"}, WORLD).problems] == ["why"]


def test_all_that_is_wrong_with_a_definition_is_told_at_once_and_names_the_field() -> None:
    found = issues(
        {"key": "Bad key", "kind": "text", "label": "甲"},
        {"key": "a", "kind": "script", "label": "乙"},
        {"key": "b", "kind": "select", "label": "丙"},
        {"key": "b", "kind": "text", "label": "丁"},
        {"key": "c", "kind": "number", "label": "", "min": 5, "max": 1},
        {"key": "d", "kind": "text", "label": "戊", "show_if": {"when": [{"field": "e", "op": "eq", "value": "1"}]}},
        {"key": "e", "kind": "group", "label": "己", "fields": []},
        {"key": "g", "kind": "text", "label": "庚", "show_if": {"when": [{"field": "e", "op": "filled"}]}},
        {"key": "h", "kind": "multi_select", "label": "辛", "options": [{"value": "1", "label": "一"}], "min_count": 3, "max_count": 2},
        {"key": "i", "kind": "date", "label": "壬", "min": "昨天"},
        {"key": "j", "kind": "text", "label": "癸", "pattern": "(a+)+"},
        {"key": "k", "kind": "matrix", "label": "矩阵", "rows": [{"value": "1", "label": "行"}]},
        {"key": "l", "kind": "rating", "label": "评分", "max": 50},
        {
            "key": "m",
            "kind": "select",
            "label": "分值",
            "options": [{"value": "1", "label": "一", "score": 1.5}, {"value": "1", "label": "又一"}],
        },
    )
    assert found == [
        ("Bad key", "key"), ("a", "kind"), ("b", "options"), ("b", "key"), ("c", "label"), ("c", "min"), ("d", "show_if"), ("e", "fields"),
        ("g", "show_if"), ("h", "min_count"), ("h", "min_count"), ("i", "min"),
        ("j", "pattern"), ("k", "rows"), ("l", "max"), ("m", "options"), ("m", "options"),
    ]  # fmt: skip
    with pytest.raises(FormUnsound, match="表单还没有内容"):
        parse_form({})


def test_a_definition_that_is_no_form_is_refused_and_never_crashes() -> None:
    for odd in (
        None,
        [],
        "x",
        {"sections": {}},
        {"sections": [1]},
        {"sections": [{"fields": [1, None]}]},
        form(field(options="x")),
        form(field(max=True)),
    ):
        read_form(odd)  # type: ignore[arg-type]
    for shape in ({"when": 5}, {"when": [None]}, {"when": [{"field": "x", "op": "eq", "value": True}]}, "x"):
        assert issues(field(key="x"), field(key="y", show_if=shape)) == [("y", "show_if")]


@pytest.mark.parametrize(
    "pattern", [r"\w+", r".*", r"(a|b)*", r"a++", r"^a$", r"(?=a)", r"\bA", r"[[:alpha:]]", r"a{,3}", r"a?b?c?d?", r"[z-a]", r"\1", "a|"]
)
def test_a_pattern_two_engines_may_read_differently_or_never_finish_is_refused(pattern: str) -> None:
    assert not safe_pattern(pattern)
    assert issues(field(pattern=pattern)) == [("f", "pattern")]


@pytest.mark.parametrize(
    "pattern", [r"[A-Z]{2}\d{4}", r"苏[A-Z]\d+", r"\d{3,4}-\d{7,8}", r"[一-龥]{2,4}", r"甲|乙", r"x\|y\.\d", r"[^\d]+"]
)
def test_a_plain_pattern_is_taken(pattern: str) -> None:
    assert safe_pattern(pattern)


def test_no_pattern_that_is_taken_keeps_the_server_busy() -> None:
    slow = r"a*a*a*b"
    assert safe_pattern(slow)
    begun = time.process_time()
    assert re.fullmatch(slow, "a" * 200, re.ASCII) is None
    assert time.process_time() - begun < 1
    assert not safe_pattern(r"a*a*a*a*b")
