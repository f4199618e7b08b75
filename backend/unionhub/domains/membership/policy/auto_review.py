"""Pure rules of automatic review: which conditions an application meets, each with words a person can judge (JOIN-08, JOIN-11)."""

from dataclasses import dataclass, field

from unionhub.domains.membership.enums.applications import REALNAME_NAMES, ApplicationSource, FormKind, RealnameOutcome
from unionhub.domains.membership.enums.auto_review import DEFAULT_RULES, REQUIRED_RULES, RULE_NAMES, AutoRule

ADULT = 18
NEVER = frozenset({RealnameOutcome.MISMATCH, RealnameOutcome.UNAVAILABLE})
"""Outcomes of the real-name check that no setting lets pass."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a union's automatic review demands. ``allow_not_found``: somebody the library does not know may still pass."""

    enabled: bool = False
    form_kinds: frozenset[FormKind] = frozenset({FormKind.UNIT})
    allow_not_found: bool = False
    rules: frozenset[AutoRule] = DEFAULT_RULES


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an application when it is judged."""

    form_kind: FormKind
    realname: RealnameOutcome
    source: ApplicationSource
    union_works: bool
    placement_pending: bool
    has_membership: bool
    other_name_on_record: bool
    missing: tuple[str, ...]
    people_with_phone: int
    age: int | None
    rejected_recently: bool


@dataclass(frozen=True, slots=True)
class Check:
    """One condition, whether it is met, and why."""

    rule: AutoRule
    passed: bool
    text: str

    @property
    def name(self) -> str:
        """What the condition is called."""
        return RULE_NAMES[self.rule]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a machine may approve, and every condition looked at. ``applies`` is false when automatic review is off for it."""

    applies: bool
    checks: tuple[Check, ...] = field(default=())

    @property
    def passes(self) -> bool:
        """All conditions are met."""
        return self.applies and bool(self.checks) and all(check.passed for check in self.checks)


def judge(setting: Setting, facts: Facts) -> Judgement:
    """Look at every condition of the setting; the required ones always count."""
    if not setting.enabled or facts.form_kind not in setting.form_kinds:
        return Judgement(applies=False)
    chosen = setting.rules | REQUIRED_RULES
    return Judgement(True, tuple(_check(rule, setting, facts) for rule in AutoRule if rule in chosen))


def _check(rule: AutoRule, setting: Setting, facts: Facts) -> Check:
    passed, text = _LOOKS[rule](setting, facts)
    return Check(rule, passed, text)


def _realname(setting: Setting, facts: Facts) -> tuple[bool, str]:
    name = REALNAME_NAMES[facts.realname]
    if facts.realname is RealnameOutcome.MATCH:
        return True, name
    if facts.realname in NEVER or not setting.allow_not_found:
        return False, f"{name}，须人工核对"
    return True, f"{name}，按设置可以通过"


def _union(setting: Setting, facts: Facts) -> tuple[bool, str]:
    if not facts.union_works:
        return False, "申请加入的工会已停用"
    return (False, "归属待定，须人工指定工会") if facts.placement_pending else (True, "工会正在使用")


def _membership(setting: Setting, facts: Facts) -> tuple[bool, str]:
    if facts.has_membership:
        return False, "会员库中已有此人的有效会籍"
    return (False, "会员库中同一证件号登记的姓名不同") if facts.other_name_on_record else (True, "没有有效会籍")


def _materials(setting: Setting, facts: Facts) -> tuple[bool, str]:
    return (False, f"缺少{'、'.join(facts.missing)}") if facts.missing else (True, "材料齐全")


def _by_code(setting: Setting, facts: Facts) -> tuple[bool, str]:
    return (False, "自行查找工会提交") if facts.source is ApplicationSource.SELF else (True, "经入会码或分享进入")


def _phone(setting: Setting, facts: Facts) -> tuple[bool, str]:
    many = facts.people_with_phone
    return (False, f"手机号还出现在另外 {many} 人的申请中") if many else (True, "没有其他人使用")


def _adult(setting: Setting, facts: Facts) -> tuple[bool, str]:
    if facts.age is None:
        return False, "证件号中读不出出生日期"
    return facts.age >= ADULT, f"{facts.age} 周岁"


def _not_rejected(setting: Setting, facts: Facts) -> tuple[bool, str]:
    return (False, "近 90 天内被驳回过") if facts.rejected_recently else (True, "近期没有被驳回")


_LOOKS = {
    AutoRule.REALNAME: _realname,
    AutoRule.UNION: _union,
    AutoRule.MEMBERSHIP: _membership,
    AutoRule.MATERIALS: _materials,
    AutoRule.BY_CODE: _by_code,
    AutoRule.PHONE: _phone,
    AutoRule.ADULT: _adult,
    AutoRule.NOT_REJECTED: _not_rejected,
}
