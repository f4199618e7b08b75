"""Automatic review: setting it, trying it on what was handed in before, judging an application (JOIN-08, JOIN-11)."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from unionhub.domains.membership.enums.applications import FORM_KIND_NAMES, ApplicationState, FormKind
from unionhub.domains.membership.enums.auto_review import REQUIRED_RULES, RULE_NAMES, AutoRule
from unionhub.domains.membership.events.auto_review import AutoReviewChanged
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.auto_review import AutoReviewSetting
from unionhub.domains.membership.policy.auto_review import Judgement, Setting, judge
from unionhub.domains.membership.queries.auto_review import setting_of, system_facts, system_setting_row
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock_one, transaction
from unionhub.kernel.errors import NotFound, StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.org.ports import UnitRef, branch_q, ensure_in_scope

MOST = 1000
_ON = {True: "启用", False: "停用"}
_YES = {True: "可以通过", False: "转人工"}


@dataclass(frozen=True, slots=True)
class Tried:
    """One past application and what the rules would have said."""

    application: MembershipApplication
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Trial:
    """A trial's outcome, newest application first."""

    total: int
    tried: list[Tried]
    failed_by_rule: Counter[AutoRule]


async def change_setting(actor: Actor, unit_id: int, setting: Setting, version: int) -> None:
    """Set a union's own conditions. Raises StaleVersion when somebody else was quicker."""
    async with transaction() as tx:
        unit = await ensure_in_scope(actor, unit_id)
        held, _ = await system_setting_row(unit.id)
        before = setting_of(held)
        row = await _own_row(tx, unit, version)
        row.enabled, row.allow_not_found = setting.enabled, setting.allow_not_found
        row.form_kinds = ",".join(sorted(kind.value for kind in setting.form_kinds))
        row.rules = ",".join(sorted(rule.value for rule in setting.rules | REQUIRED_RULES))
        row.updated_by_name, row.updated_at = actor.name, clock.now()
        await row.save()
        await _tell(tx, actor, unit, row, _changes(before, setting_of(row)), "membership.auto_review.changed")


async def follow_above(actor: Actor, unit_id: int, version: int) -> None:
    """Give up a union's own conditions: it follows the union above again."""
    async with transaction() as tx:
        unit = await ensure_in_scope(actor, unit_id)
        row = await AutoReviewSetting.get_or_none(unit_id=unit.id)
        if row is None:
            raise NotFound("本工会没有自己的自动审核设置，已沿用上级")
        row = await lock_one(tx, AutoReviewSetting, row.id)
        if row.version != version:
            raise StaleVersion
        before = setting_of(row)
        row.version += 1
        await row.delete()
        held, _ = await system_setting_row(unit.id)
        after = setting_of(held)
        row.enabled = after.enabled
        changes = [Change("own", "设置来源", "本工会设置", "沿用上级"), *_changes(before, after)]
        await _tell(tx, actor, unit, row, changes, "membership.auto_review.inherited")


async def _own_row(tx: Tx, unit: UnitRef, version: int) -> AutoReviewSetting:
    known = await AutoReviewSetting.get_or_none(unit_id=unit.id)
    if known is None:
        row = AutoReviewSetting(unit_id=unit.id, updated_at=clock.now())
        if version != 0 or not await insert_once(tx, row):
            raise StaleVersion
        return row
    row = await lock_one(tx, AutoReviewSetting, known.id)
    if row.version != version:
        raise StaleVersion
    row.version += 1
    return row


async def _tell(tx: Tx, actor: Actor, unit: UnitRef, row: AutoReviewSetting, changes: list[Change], action: str) -> None:
    await record_audit(tx, actor, action, object_type="auto_review", object_id=row.id, label=unit.name, unit_id=unit.id, changes=changes)
    await publish(tx, AutoReviewChanged(aggregate_id=row.id, aggregate_version=row.version, unit_id=unit.id, enabled=row.enabled))


def _changes(before: Setting, after: Setting) -> list[Change]:
    pairs = [
        ("enabled", "自动审核", _ON[before.enabled], _ON[after.enabled]),
        ("form_kinds", "适用申请", _kinds(before.form_kinds), _kinds(after.form_kinds)),
        ("allow_not_found", "库中无此人", _YES[before.allow_not_found], _YES[after.allow_not_found]),
        ("rules", "条件", _names(before.rules), _names(after.rules)),
    ]
    return [Change(key, label, old, new) for key, label, old, new in pairs if old != new]


def _kinds(kinds: frozenset[FormKind]) -> str:
    return "、".join(FORM_KIND_NAMES[kind] for kind in FormKind if kind in kinds)


def _names(rules: frozenset[AutoRule]) -> str:
    return "、".join(RULE_NAMES[rule] for rule in AutoRule if rule in rules)


async def try_setting(actor: Actor, unit_id: int, setting: Setting, days: int) -> Trial:
    """What these conditions would have done with the applications of the past days; changes nothing. At most the newest 1000."""
    unit = await ensure_in_scope(actor, unit_id)
    since = clock.today() - dt.timedelta(days=days - 1)
    kinds = [kind.value for kind in setting.form_kinds]
    rows = MembershipApplication.filter(branch_q(unit), biz_date__gte=since, form_kind__in=kinds)
    total = await rows.count()
    found = await rows.order_by("-submitted_at", "-id").limit(MOST)
    facts = await system_facts(found)
    tried = [Tried(row, judge(setting, facts[row.id])) for row in found]
    failed = Counter(check.rule for one in tried for check in one.judgement.checks if not check.passed)
    return Trial(total, tried, failed)


async def system_judge(tx: Tx, application: MembershipApplication) -> Judgement:
    """What the setting of the union applied to says of this application now."""
    ensure_tx(tx)
    row, _ = await system_setting_row(application.unit_id)
    setting = setting_of(row)
    if not setting.enabled or application.form_kind not in setting.form_kinds:
        return Judgement(applies=False)
    return judge(setting, (await system_facts([application]))[application.id])


def rank(one: Tried) -> int:
    """What a person should look at first: the rules would have let in somebody whom an officer refused."""
    if one.judgement.passes and one.application.state is ApplicationState.REJECTED:
        return 0
    return 2 if one.judgement.passes else 1
