"""Reading the parts of a node: who is asked, until when, how many must agree, what may be done, what a condition compares."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeGuard, TypeVar

from unionhub.platform.flow.enums import Action, Mode, Nobody
from unionhub.platform.flow.policy.conditions import OPS
from unionhub.platform.flow.policy.issues import Issues, Spot
from unionhub.platform.flow.policy.tree import ApplicantPolicy, Assignee, Deadline, Test

UNGRANTED = frozenset({Action.WITHDRAW, Action.RESUBMIT, Action.RESUME, Action.REMOVE_SIGN, Action.OPINE})
UNGRANTED |= {Action.OVERRIDE, Action.TERMINATE}
"""What no node allows or forbids: it belongs to the applicant, to added signers, to administrators, or goes with another."""
DEFAULT_ALLOW = frozenset(Action) - UNGRANTED
MAX_DAYS = 365
MAX_ACCOUNT = (1 << 63) - 1
OVERDUE = ("remind", "escalate", "pass", "reject")
Chosen = TypeVar("Chosen", bound=StrEnum)


def choice(kind: type[Chosen], value: Any, spot: Spot, field: str, issues: Issues, fallback: Chosen) -> Chosen:
    """One of the words of a list."""
    if isinstance(value, str) and value in {one.value for one in kind}:
        return kind(value)
    issues.add(spot, field, f"“{spot.name}”里有一个选项不支持，请重新选择")
    return fallback


def read_mode(raw: Mapping[str, Any], spot: Spot, issues: Issues) -> tuple[Mode, int | None]:
    """How many seats must approve; the percentage only for a ratio."""
    mode = choice(Mode, raw.get("mode", "any"), spot, "mode", issues, Mode.ANY)
    if mode is not Mode.RATIO:
        return mode, None
    ratio = raw.get("ratio")
    if not _whole(ratio) or not 1 <= ratio <= 100:
        issues.add(spot, "ratio", f"“{spot.name}”按比例通过，请填写 1～100 的通过比例")
        return mode, 100
    return mode, ratio


def read_allow(raw: Mapping[str, Any], spot: Spot, issues: Issues) -> frozenset[Action]:
    """What may be done at the node."""
    listed = raw.get("allow")
    if listed is None:
        return DEFAULT_ALLOW
    if not isinstance(listed, list):
        issues.add(spot, "allow", f"“{spot.name}”允许的操作要写成列表")
        return DEFAULT_ALLOW
    allowed = frozenset(choice(Action, one, spot, "allow", issues, Action.APPROVE) for one in listed)
    if Action.APPROVE not in allowed:
        issues.add(spot, "allow", f"“{spot.name}”不允许通过，流程走不下去")
    return allowed


def read_assignee(raw: Any, spot: Spot, issues: Issues, *, asked_before: bool) -> Assignee:
    """Who is asked. ``asked_before``: whether an approval may have come before this node."""
    if not isinstance(raw, Mapping):
        issues.add(spot, "", f"“{spot.name}”没有指定由谁办理")
        return Assignee()
    nobody = choice(Nobody, raw.get("nobody", "wait"), spot, "nobody", issues, Nobody.WAIT)
    applicant = choice(ApplicantPolicy, raw.get("applicant", "absent"), spot, "applicant", issues, ApplicantPolicy.ABSENT)
    if raw.get("accounts"):
        return Assignee(accounts=_accounts(raw["accounts"], spot, issues), nobody=nobody, applicant=applicant)
    if raw.get("person_fact"):
        if not isinstance(raw["person_fact"], str):
            issues.add(spot, "person_fact", f"“{spot.name}”没有选择由谁办理")
            return Assignee()
        return Assignee(person_fact=raw["person_fact"], nobody=nobody, applicant=applicant)
    role = raw.get("role")
    if not isinstance(role, str) or not role:
        issues.add(spot, "role", f"“{spot.name}”没有指定由哪个角色办理")
        role = ""
    where = _place(raw.get("at"), spot, issues, asked_before=asked_before)
    return Assignee(role, **where, nobody=nobody, applicant=applicant)


def _place(at: Any, spot: Spot, issues: Issues, *, asked_before: bool) -> dict[str, Any]:
    """The unit meant: the fields of an assignee that say it."""
    if at == "subject_unit":
        return {}
    if at == "previous":
        if not asked_before:
            issues.add(spot, "at", f"“{spot.name}”由上一个审核环节的上级办理，但它前面没有审核环节")
        return {"previous": True}
    if not at:
        issues.add(spot, "at", f"“{spot.name}”没有指定由哪个单位办理")
        return {}
    if isinstance(at, Mapping):
        levels, steps, fact = at.get("ancestor_level"), at.get("ancestor"), at.get("fact")
        if isinstance(levels, list) and levels and all(isinstance(one, str) for one in levels):
            return {"levels": tuple(levels)}
        if _whole(steps) and steps >= 0:
            return {"ancestor": steps}
        if isinstance(fact, str) and fact:
            return {"fact": fact}
    issues.add(spot, "at", f"“{spot.name}”的办理单位没有选完整，或这种写法不支持")
    return {}


def _accounts(raw: Any, spot: Spot, issues: Issues) -> tuple[int, ...]:
    listed = raw if isinstance(raw, list) else [raw]
    given = [int(one) for one in listed if _whole(one) or (isinstance(one, str) and one.isascii() and one.isdecimal())]
    found = [one for one in given if 0 < one <= MAX_ACCOUNT]
    if len(found) != len(listed):
        issues.add(spot, "accounts", f"“{spot.name}”指定的人员不对，请重新选择")
    return tuple(dict.fromkeys(found))


def read_deadline(raw: Any, spot: Spot, issues: Issues) -> Deadline | None:
    """Until when; None without a limit."""
    if raw is None:
        return None
    if not isinstance(raw, Mapping):
        issues.add(spot, "", f"“{spot.name}”的期限不对")
        return None
    days, before = raw.get("days"), raw.get("remind_before_days", 0)
    calendar, overdue = raw.get("calendar", "working"), raw.get("on_overdue", "remind")
    known = len(issues.found)
    if not _whole(days) or not 1 <= days <= MAX_DAYS:
        issues.add(spot, "days", f"“{spot.name}”的期限不对：天数为 1～{MAX_DAYS}")
    elif not _whole(before) or not 0 <= before < days:
        issues.add(spot, "remind_before_days", f"“{spot.name}”的期限不对：提前提醒的天数要小于期限的天数")
    if calendar not in ("working", "natural"):
        issues.add(spot, "calendar", f"“{spot.name}”的期限按工作日（working）还是自然日（natural）计算？")
    if overdue not in OVERDUE:
        issues.add(spot, "on_overdue", f"“{spot.name}”的期限不对：on_overdue 为 {'、'.join(OVERDUE)} 之一")
    return None if len(issues.found) > known else Deadline(days, calendar == "working", before, overdue)  # type: ignore[arg-type]


def read_test(raw: Any, spot: Spot, issues: Issues) -> Test | None:
    """One comparison."""
    if not isinstance(raw, Mapping) or not isinstance(raw.get("variable"), str) or not raw["variable"]:
        issues.add(spot, "variable", f"条件“{spot.name}”没有选择按什么判断")
    elif raw.get("op") not in OPS:
        issues.add(spot, "op", f"条件“{spot.name}”没有选择比较方式")
    elif "value" not in raw or raw["value"] in ("", None, []):
        issues.add(spot, "value", f"条件“{spot.name}”没有填写比较的值")
    else:
        return Test(raw["variable"], raw["op"], raw["value"])
    return None


def _whole(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
