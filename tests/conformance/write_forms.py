"""Writes ``forms.json`` beside it: definitions and answers with what they come to, for the server's core and both front ends' (D17).

``python tests/conformance/write_forms.py`` after the rules of forms changed on purpose; read the difference before it is committed. The
first part is written by hand, the rest by chance from a fixed seed: answers of every JSON type to fields of every kind, with conditions.
"""

import datetime as dt
import json
import random
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2] / "backend"))

from unionhub.platform.form.policy.checking import check
from unionhub.platform.form.policy.parsing import parse_form, read_form
from unionhub.platform.form.policy.values import World

TODAY = dt.date(2026, 11, 23)
CODES = {"area": ["320402", "320404", "320411"], "industry": ["C", "C26", "G54"]}
YES_NO = [{"value": "yes", "label": "是"}, {"value": "no", "label": "否"}]
HOW = [
    {"value": "a", "label": "满意", "score": 5},
    {"value": "b", "label": "一般", "score": 3},
    {"value": "c", "label": "不满意", "score": 0},
]


def one(**field: Any) -> dict[str, Any]:
    return {"key": "f", "label": "这一项", **field}


def form(*fields: dict[str, Any]) -> dict[str, Any]:
    return {"sections": [{"key": "s1", "title": "第一部分", "fields": list(fields)}]}


SINGLE: list[tuple[str, dict[str, Any], list[Any]]] = [
    ("单行文字去掉两头空白，换行成空格", one(kind="text", required=True), ["　张三 \n", "甲\n乙", "", "  ", None, 5, "字" * 201, "a\x00b"]),
    ("单行文字的字数按字算", one(kind="text", min=2, max=4), ["一", "一二", "一二三四五", "😀😀", "é"]),
    (
        "固定写法",
        one(kind="text", pattern="[A-Z]{2}\\d{4}", pattern_hint="应像 AB1234"),
        ["AB1234", "AB1234\n", "ＡＢ１２３４", "AB１２３４", "xAB1234"],
    ),
    ("邮箱", one(kind="text", format="email"), ["a@b.cn", "ａ@b.cn", "a@b", "a b@c.cn"]),
    ("固定电话", one(kind="text", format="landline"), ["0519-88886666", "88886666-12", "1234"]),
    ("邮政编码", one(kind="text", format="postcode"), ["213000", "２１３０００", "21300"]),
    ("车牌", one(kind="text", format="plate"), ["苏d12345", "苏D·D12345", "苏O12345", "D12345"]),
    ("银行卡", one(kind="text", format="bank_card"), ["6222 0200 0000 0000", "6222-0200-0000-0000-1", "62220"]),
    ("多行文字留下换行", one(kind="textarea", max=10), ["一\r\n二", "一\t二", "一二三四五六七八九十一"]),
    (
        "整数",
        one(kind="number", min=0, max=100, unit="天"),
        ["007", "-0", 5, "5.0", "5.5", "101", "-1", "1e3", "１２", " 12 ", True, 3.5, {}],
    ),
    (
        "小数不经过浮点",
        one(kind="number", decimals=2, min="0.10", max="99999999999999.99"),
        ["0.1", "0.09", "0.30", "00.300", "99999999999999.99", "1.005", "-0.00"],
    ),
    ("金额以分计", one(kind="money", min=100, max=500000), [100, "99", 500001, "30000", 1.5, "1.00", -1]),
    ("金额缺省不小于零", one(kind="money"), [0, -1]),
    ("日期要真有这一天", one(kind="date"), ["2026-02-28", "2026-02-29", "2024-02-29", "2026-2-1", "2026-13-01", 20260101, "0000-01-01"]),
    ("日期不能晚于填表当天", one(kind="date", max="today", min="2020-01-01"), ["2026-11-23", "2026-11-24", "2019-12-31"]),
    (
        "起止日期",
        one(kind="date_range", max_days=3, required=True),
        [
            {"from": "2026-01-01", "to": "2026-01-03"},
            {"from": "2026-01-01", "to": "2026-01-04"},
            {"from": "2026-01-02", "to": "2026-01-01"},
            {"from": "2026-01-02"},
            {},
            "2026-01-01",
            {"from": "x", "to": "y"},
        ],
    ),
    (
        "单选与其他",
        one(kind="select", options=[*YES_NO, {"value": "other", "label": "其他", "other": True}]),
        ["yes", "maybe", ["yes"], "other", 1],
    ),
    ("单选取自字典", one(kind="select", dictionary="industry"), ["C26", "C27"]),
    (
        "多选按选项的次序留下",
        one(kind="multi_select", options=HOW, min_count=1, max_count=2),
        [["b", "a"], ["a", "b", "c"], [], ["a", "a"], ["z"], "a", [1]],
    ),
    ("逐级选择", one(kind="cascader", dictionary="area", required=True), ["320402", "320400", ""]),
    ("手机号", one(kind="phone"), ["138 0013 8000", "+8613800138000", "8613800138000", "12800138000", "１３８００１３８０００"]),
    (
        "身份证号",
        one(kind="id_card"),
        [
            "11010519491231002X",
            "１１０１０５１９４９１２３１００２ｘ",
            "32040219900101001X",
            "320402199001010015",
            "32040219900230001X",
            "990402199001010015",
            "810000199001010015",
            "3204021990010100",
            "320402203001010010",
        ],
    ),
    ("统一社会信用代码", one(kind="uscc"), ["91320411MA1MXXXX0A", "91350100M000100Y43", "91350100m000100y43 ", "91350100M000100Y44"]),
    ("文件", one(kind="file", max_count=2, required=True), [["1", "2"], ["1", "2", "3"], [], ["a"], "1", ["1", "1"]]),
    ("图片缺省最多九张", one(kind="image"), [[str(n) for n in range(1, 10)], [str(n) for n in range(1, 11)]]),
    ("评分", one(kind="rating", max=5, score_each=2), [1, 5, 6, 0, "3", 2.5, True]),
    (
        "矩阵每行都要选",
        one(kind="matrix", rows=[{"value": "r1", "label": "态度"}, {"value": "r2", "label": "效率"}], options=HOW, required=True),
        [{"r1": "a", "r2": "b"}, {"r1": "a"}, {"r1": "z", "r2": "a"}, {}, {"r1": "a", "r2": "b", "r3": "c"}, "a"],
    ),
]

GROUPED = form(
    {
        "key": "jobs",
        "kind": "group",
        "label": "工作经历",
        "min_count": 1,
        "max_count": 2,
        "fields": [
            {"key": "name", "kind": "text", "label": "单位", "required": True},
            {"key": "left", "kind": "select", "label": "是否离职", "options": YES_NO},
            {
                "key": "why",
                "kind": "text",
                "label": "离职原因",
                "required": True,
                "show_if": {"when": [{"field": "left", "op": "eq", "value": "yes"}]},
            },
        ],
    },
)
CHAINED = form(
    {"key": "has", "kind": "select", "label": "有无子女", "options": YES_NO, "required": True},
    {
        "key": "count",
        "kind": "number",
        "label": "几个",
        "required": True,
        "show_if": {"when": [{"field": "has", "op": "eq", "value": "yes"}]},
    },
    {"key": "many", "kind": "text", "label": "说明", "show_if": {"when": [{"field": "count", "op": "gte", "value": 3}]}},
    {"key": "none", "kind": "note", "label": "没有子女的，不用再填", "show_if": {"when": [{"field": "count", "op": "empty"}]}},
)
SCORED = form(
    {"key": "a", "kind": "select", "label": "总体", "options": HOW},
    {
        "key": "b",
        "kind": "multi_select",
        "label": "哪些",
        "options": HOW,
        "show_if": {"match": "any", "when": [{"field": "a", "op": "in", "value": ["a", "b"]}, {"field": "a", "op": "empty"}]},
    },
    {"key": "c", "kind": "rating", "label": "打分", "max": 10, "score_each": 1},
)
WHOLE: list[tuple[str, dict[str, Any], list[dict[str, Any]]]] = [
    (
        "重复的一组，错误说在第几项",
        GROUPED,
        [
            {"jobs": [{"name": "甲厂", "left": "yes", "why": "合同到期"}]},
            {"jobs": [{"name": ""}, {"name": "乙", "left": "yes"}]},
            {},
            {"jobs": []},
            {"jobs": [{}, {}, {}]},
            {"jobs": "x"},
            {"jobs": [{"name": "甲", "left": "no", "why": "藏起来的不留"}]},
        ],
    ),
    ("说明文字不收回答", form(one(kind="note"), {"key": "g", "kind": "text", "label": "姓名"}), [{"f": "x", "g": "甲"}]),
    (
        "一项藏起来，靠它的也藏起来",
        CHAINED,
        [
            {"has": "no", "count": "5", "many": "不该留下"},
            {"has": "yes", "count": "5", "many": "留下"},
            {"has": "yes", "count": "x", "many": "数字不对就不看"},
            {"has": "yes"},
            {},
            {"unknown": 1},
        ],
    ),
    ("计分只算显示的", SCORED, [{"a": "a", "b": ["a", "b"], "c": 7}, {"a": "c", "b": ["a"], "c": 1}, {"b": ["a"]}]),
    (
        "其他要写明",
        form(one(kind="multi_select", options=[*YES_NO, {"value": "o", "label": "其他", "other": True}])),
        [
            {"f": ["o"], "f__other": " 自己写 "},
            {"f": ["o"]},
            {"f": ["yes"], "f__other": "不留"},
            {"f": ["o"], "f__other": "字" * 201},
            {"f": ["o"], "f__other": 3},
        ],
    ),
]

ODD: list[Any] = [
    None,
    "",
    " ",
    "x",
    "1",
    "-3",
    "0.5",
    "yes",
    "a",
    "2026-05-01",
    0,
    1,
    3,
    -2,
    True,
    [],
    ["a"],
    ["yes", "a"],
    {},
    {"from": "2026-01-01", "to": "2026-02-01"},
    {"r1": "a"},
    [{}],
    [{"k1": "yes"}],
    "13800138000",
    "字字字",
]
KINDS = [
    "text",
    "textarea",
    "number",
    "money",
    "date",
    "date_range",
    "select",
    "multi_select",
    "phone",
    "id_card",
    "uscc",
    "file",
    "rating",
    "matrix",
    "note",
    "group",
]


def by_chance(dice: random.Random, key: str, earlier: list[str], *, inside: bool = False) -> dict[str, Any]:
    kind = dice.choice(KINDS[:-1] if inside else KINDS)
    field: dict[str, Any] = {"key": key, "kind": kind, "label": f"第 {key} 项", "required": dice.random() < 0.3}
    if kind in ("select", "multi_select", "matrix"):
        field["options"] = dice.choice([YES_NO, HOW, [*HOW, {"value": "o", "label": "其他", "other": kind != "matrix"}]])
    if kind == "matrix":
        field["rows"] = [{"value": "r1", "label": "态度"}, {"value": "r2", "label": "效率"}]
    if kind in ("number", "money"):
        field |= {"min": dice.choice([None, 0, -5]), "max": dice.choice([None, 2, 1000])}
    if kind == "number":
        field["decimals"] = dice.choice([0, 1])
    if kind in ("multi_select", "file", "group"):
        field |= {"min_count": dice.choice([0, 1, 2]), "max_count": dice.choice([0, 2, 3])}
    if kind == "rating":
        field |= {"max": dice.choice([3, 5]), "score_each": dice.choice([0, 2])}
    if kind == "group":
        field["fields"] = [by_chance(dice, f"{key}i{n}", [*earlier, *(f"{key}i{m}" for m in range(n))], inside=True) for n in range(2)]
    if earlier and dice.random() < 0.5:
        ops = ["eq", "ne", "in", "not_in", "gt", "gte", "lt", "lte", "filled", "empty"]
        tests = [
            {"field": dice.choice(earlier), "op": dice.choice(ops), "value": dice.choice(["yes", "a", "1", 1, "2026-05-01", ["a", "yes"]])}
            for _ in range(dice.choice([1, 2]))
        ]
        field["show_if"] = {"match": dice.choice(["all", "any"]), "when": tests}
    return field


def chance_case(dice: random.Random) -> tuple[dict[str, Any], list[dict[str, Any]]] | None:
    keys = [f"k{n}" for n in range(1, 6)]
    schema = form(*(by_chance(dice, key, keys[:place]) for place, key in enumerate(keys)))
    if read_form(schema)[1]:
        return None  # leans on a group or a note: the definition itself is refused
    return schema, [answers_by_chance(dice, schema) for _ in range(4)]


def answers_by_chance(dice: random.Random, schema: dict[str, Any]) -> dict[str, Any]:
    return {one["key"]: _answer(dice, one) for one in schema["sections"][0]["fields"] if dice.random() < 0.85}


def _answer(dice: random.Random, field: dict[str, Any]) -> Any:
    if field["kind"] == "group" and dice.random() < 0.8:
        return [{one["key"]: _answer(dice, one) for one in field["fields"]} for _ in range(dice.choice([1, 2, 4]))]
    if "options" in field and dice.random() < 0.7:
        chosen = dice.choice(field["options"])["value"]
        return {"select": chosen, "multi_select": [chosen]}.get(field["kind"], {"r1": chosen, "r2": chosen})
    return dice.choice(ODD)


def world() -> World:
    return World(TODAY, lambda dictionary: frozenset(CODES.get(dictionary, ())))


def expected(schema: dict[str, Any], answers: dict[str, Any]) -> dict[str, Any]:
    found = check(parse_form(schema), answers, world())
    problems = [{"path": one.path, "code": one.code, "message": one.message} for one in found.problems]
    return {"answers": found.answers, "problems": problems, "score": found.score, "shown": list(found.shown)}


def cases() -> list[dict[str, Any]]:
    written = [(name, form(field), [{"f": value} for value in values]) for name, field, values in SINGLE] + WHOLE
    dice = random.Random(20261123)
    while len(written) < len(SINGLE) + len(WHOLE) + 60:
        made = chance_case(dice)
        if made is not None:
            written.append((f"随机 {len(written)}", *made))
    return [
        {"name": name, "schema": schema, "tries": [{"answers": sent, "expect": expected(schema, sent)} for sent in answers]}
        for name, schema, answers in written
    ]


if __name__ == "__main__":
    content = {"today": TODAY.isoformat(), "codes": CODES, "cases": cases()}
    lines = ",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in content["cases"])  # type: ignore[arg-type]
    head = json.dumps({key: content[key] for key in ("today", "codes")}, ensure_ascii=False, separators=(",", ":"))[:-1]
    Path(__file__).with_name("forms.json").write_text(f'{head},"cases":[\n{lines}\n]}}\n', encoding="utf-8")
