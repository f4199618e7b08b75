"""Which fields are there. What is not shown has no answer, so one test hides what stands on it too."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from unionhub.platform.form.policy.fields import Field, ShowTest

Answers = Mapping[str, Any]
_NUMBER = re.compile(r"-?\d{1,20}(\.\d{1,10})?", re.ASCII)


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    text = str(value)
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def _ordered(holds: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """Numbers as numbers, days as their ISO text; anything else is not before or after anything."""

    def compare(left: Any, right: Any) -> bool:
        a, b = _number(left), _number(right)
        if a is not None and b is not None:
            return holds(a, b)
        if a is None and b is None and isinstance(left, str) and isinstance(right, str):
            return holds(left, right)
        return False

    return compare


OPS: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "eq": ("是", lambda left, right: not isinstance(left, list) and left == right),
    "ne": ("不是", lambda left, right: not isinstance(left, list) and left != right),
    "in": ("是其中之一", lambda left, right: any(one in _listed(right) for one in _listed(left))),
    "not_in": ("不是其中任何一个", lambda left, right: all(one not in _listed(right) for one in _listed(left))),
    "gt": ("大于", _ordered(lambda a, b: a > b)),
    "gte": ("不小于", _ordered(lambda a, b: a >= b)),
    "lt": ("小于", _ordered(lambda a, b: a < b)),
    "lte": ("不大于", _ordered(lambda a, b: a <= b)),
    "filled": ("填写了", lambda left, right: True),
    "empty": ("没有填写", lambda left, right: False),
}


def holds(test: ShowTest, answers: Answers) -> bool:
    """Whether the comparison is true. An answer that is not there satisfies nothing but “没有填写”."""
    if test.field not in answers:
        return test.op == "empty"
    return OPS[test.op][1](answers[test.field], test.value)


def shown(field: Field, answers: Answers) -> bool:
    """Whether the field is there, given the answers before it."""
    if field.show_if is None:
        return True
    found = [holds(test, answers) for test in field.show_if.tests]
    return all(found) if field.show_if.every else any(found)
