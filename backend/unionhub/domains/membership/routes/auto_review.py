"""Setting and trying automatic review (JOIN-11)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, ApplicationState, FormKind
from unionhub.domains.membership.enums.auto_review import REQUIRED_RULES, RULE_NAMES, RULE_TEXTS, AutoRule
from unionhub.domains.membership.policy.auto_review import Setting
from unionhub.domains.membership.queries.auto_review import setting_of, system_setting_row
from unionhub.domains.membership.schemas.auto_review import (
    AutoReviewChosen,
    AutoReviewInherit,
    AutoReviewOut,
    AutoReviewQuery,
    AutoReviewTrial,
    AutoReviewUpdate,
    AutoRuleOut,
    TrialCheck,
    TrialItem,
    TrialOut,
    TrialRule,
)
from unionhub.domains.membership.service import auto_review
from unionhub.domains.membership.views import unit_name
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.errors import NotFound
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.org.ports import UnitRef, ensure_in_scope, system_units

SHOWN = 200

route = Routes("membership", Audience.STAFF)


def _chosen(body: AutoReviewChosen, enabled: bool) -> Setting:
    return Setting(enabled, frozenset(body.form_kinds), body.allow_not_found, frozenset(body.rules))


async def _out(unit: UnitRef) -> AutoReviewOut:
    row, owner = await system_setting_row(unit.id)
    setting = setting_of(row)
    own = owner is not None and owner.id == unit.id
    return AutoReviewOut(
        unit=unit_name(unit),
        own=own,
        inherited_from=unit_name(owner) if owner and not own else None,
        enabled=setting.enabled,
        form_kinds=[kind for kind in FormKind if kind in setting.form_kinds],
        allow_not_found=setting.allow_not_found,
        rules=[
            AutoRuleOut(
                key=rule,
                name=RULE_NAMES[rule],
                text=RULE_TEXTS[rule],
                required=rule in REQUIRED_RULES,
                on=rule in setting.rules or rule in REQUIRED_RULES,
            )
            for rule in AutoRule
        ],
        version=row.version if row and own else 0,
        updated_at=row.updated_at if row else None,
        updated_by_name=row.updated_by_name if row else "",
    )


@route.get("/auto-review", permission=P.AUTO_REVIEW_READ, query=AutoReviewQuery, returns=AutoReviewOut, summary="自动审核设置")
async def get_auto_review(actor: Actor, query: AutoReviewQuery) -> AutoReviewOut:
    unit_id = query.unit_id or actor.unit_id
    if unit_id is None:
        raise NotFound
    return await _out(await ensure_in_scope(actor, unit_id))


@route.put("/auto-review", permission=P.AUTO_REVIEW_UPDATE, body=AutoReviewUpdate, returns=AutoReviewOut, summary="修改自动审核设置")
async def change_auto_review(actor: Actor, body: AutoReviewUpdate) -> AutoReviewOut:
    await auto_review.change_setting(actor, body.unit_id, _chosen(body, body.enabled), body.version)
    return await _out(await ensure_in_scope(actor, body.unit_id))


@route.post(
    "/auto-review/inherit", permission=P.AUTO_REVIEW_UPDATE, body=AutoReviewInherit, returns=AutoReviewOut, summary="自动审核改为沿用上级"
)
async def inherit_auto_review(actor: Actor, body: AutoReviewInherit) -> AutoReviewOut:
    await auto_review.follow_above(actor, body.unit_id, body.version)
    return await _out(await ensure_in_scope(actor, body.unit_id))


@route.post(
    "/auto-review/trials",
    permission=P.AUTO_REVIEW_READ,
    body=AutoReviewTrial,
    returns=TrialOut,
    rate=Rate(20, 60, "actor"),
    summary="用过去的申请试算自动审核",
)
async def try_auto_review(actor: Actor, body: AutoReviewTrial) -> TrialOut:
    trial = await auto_review.try_setting(actor, body.unit_id, _chosen(body, True), body.days)
    passing = [one for one in trial.tried if one.judgement.passes]
    held = [one for one in trial.tried if not one.judgement.passes]
    shown = sorted(trial.tried, key=auto_review.rank)[:SHOWN]
    units = await system_units({one.application.unit_id for one in shown})
    return TrialOut(
        days=body.days,
        total=trial.total,
        looked_at=len(trial.tried),
        passes=len(passing),
        manual=len(held),
        passes_rejected=sum(one.application.state is ApplicationState.REJECTED for one in passing),
        manual_approved=sum(one.application.state is ApplicationState.APPROVED for one in held),
        by_rule=[TrialRule(key=rule, name=RULE_NAMES[rule], failed=many) for rule, many in trial.failed_by_rule.most_common()],
        items=[_item(one, units) for one in shown],
    )


def _item(one: auto_review.Tried, units: dict[int, UnitRef]) -> TrialItem:
    row = one.application
    return TrialItem(
        id=row.id,
        name=row.name,
        unit=unit_name(units[row.unit_id]),
        submitted_at=row.submitted_at,
        state=row.state,
        state_name=APPLICATION_STATE_NAMES[row.state],
        passes=one.judgement.passes,
        failed=[TrialCheck(name=check.name, passed=False, text=check.text) for check in one.judgement.checks if not check.passed],
    )
