"""Automatic review of the demonstration: one union has switched it on, the home union reviews by people (JOIN-11)."""

import datetime as dt

from unionhub.demo.applications import apply
from unionhub.demo.stage import Stage
from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.policy.auto_review import Setting
from unionhub.domains.membership.service.auto_review import change_setting
from unionhub.kernel import clock

ORDER = 60
APPLIED = 6


async def tell(stage: Stage) -> str:
    """Most of those who apply there are members at once; the rest wait with what the rules found."""
    union = next(one for one in reversed(stage.unions) if one.id != stage.home.id)
    await change_setting(await stage.officer("province"), union.id, Setting(enabled=True), 0)
    now, passed = clock.now(), 0
    for number, one in enumerate(stage.people(APPLIED)):
        application, _ = await apply(one, union, None, stage.chance, now - dt.timedelta(days=number, hours=2))
        passed += await MembershipApplication.filter(id=application.id, state=ApplicationState.APPROVED).count()
    clock.set_source(None)
    return f"自动审核 {APPLIED} 件，其中通过 {passed} 件"
