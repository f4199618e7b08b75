"""Which arm of a branch is taken. A variable that is not there, or is of another kind, satisfies no test."""

from collections.abc import Callable, Mapping
from typing import Any

from unionhub.platform.flow.policy.tree import Arm, BranchNode, Test

Variables = Mapping[str, str | int | bool | list[str]]


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _compared(holds: Callable[[int, int], bool]) -> Callable[[Any, Any], bool]:
    return lambda left, right: _number(left) and _number(right) and holds(left, right)


OPS: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "eq": ("等于", lambda left, right: type(left) is type(right) and left == right),
    "ne": ("不等于", lambda left, right: type(left) is not type(right) or left != right),
    "in": ("属于", lambda left, right: any(one in _listed(right) for one in _listed(left))),
    "not_in": ("不属于", lambda left, right: all(one not in _listed(right) for one in _listed(left))),
    "gt": ("大于", _compared(lambda left, right: left > right)),
    "gte": ("不小于", _compared(lambda left, right: left >= right)),
    "lt": ("小于", _compared(lambda left, right: left < right)),
    "lte": ("不大于", _compared(lambda left, right: left <= right)),
}


def holds(test: Test, variables: Variables) -> bool:
    """Whether the comparison is true of these variables."""
    return test.variable in variables and OPS[test.op][1](variables[test.variable], test.value)


def takes(arm: Arm, variables: Variables) -> bool:
    """Whether the arm is the one: all of its tests hold, or any of them; the last arm of a branch asks for nothing."""
    found = [holds(test, variables) for test in arm.when]
    return any(found) if arm.match == "any" and found else all(found)


def choose(node: BranchNode, variables: Variables) -> Arm:
    """The first arm that takes it."""
    return next(arm for arm in node.arms if takes(arm, variables))


def seen(node: BranchNode, variables: Variables) -> dict[str, Any]:
    """The variables a branch looks at, as they were."""
    return {test.variable: variables.get(test.variable) for arm in node.arms for test in arm.when}
