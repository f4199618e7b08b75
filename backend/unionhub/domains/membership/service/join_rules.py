"""What the join process asks of membership as it runs: the variables of its branches, and automatic review (JOIN-08, JOIN-11)."""

from unionhub.domains.membership.enums.applications import FORM_KIND_NAMES, REALNAME_NAMES, SOURCE_NAMES
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.service.auto_review import system_judge
from unionhub.kernel.db import Tx
from unionhub.platform.flow.ports import AutoOutcome, Evidence, Facts, Variable

VARIABLES = (
    Variable("form_kind", "申请类型", options=tuple((key.value, name) for key, name in FORM_KIND_NAMES.items())),
    Variable("source", "来源", options=tuple((key.value, name) for key, name in SOURCE_NAMES.items())),
    Variable("realname", "实名核对", options=tuple((key.value, name) for key, name in REALNAME_NAMES.items())),
    Variable("placement_pending", "归属待定", kind="flag"),
    Variable("occupation", "职业类别", dictionary="join.occupation"),
    Variable("industry", "所在行业", dictionary="join.new_industry"),
    Variable("platform", "从业平台", dictionary="join.platform"),
)


async def facts(application_id: int) -> Facts:
    """What a branch may ask about an application."""
    row = await MembershipApplication.get(id=application_id)
    return {
        "form_kind": row.form_kind.value,
        "source": row.source.value,
        "realname": row.realname.value,
        "placement_pending": row.placement_pending,
        "occupation": row.occupation,
        "industry": row.industry,
        "platform": row.platform,
    }


async def auto_review(tx: Tx, application_id: int) -> AutoOutcome:
    """Pass when every condition of the union's setting is met; nothing is ever refused by a machine, the rest goes to people."""
    judgement = await system_judge(tx, await MembershipApplication.get(id=application_id))
    if not judgement.applies:
        return AutoOutcome("manual")
    evidence = tuple(Evidence(one.rule.value, one.name, one.passed, one.text) for one in judgement.checks)
    return AutoOutcome("pass" if judgement.passes else "manual", evidence)
