"""New-form workers of the demonstration: applications at several levels, some overdue, some without a union of their own."""

import datetime as dt

from unionhub.demo.applications import apply
from unionhub.demo.stage import Stage, at
from unionhub.domains.membership.enums.applications import FormKind, RealnameOutcome
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.process.join import PROCESS, PROCESS_KEY, subject_of
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.platform.flow import ports as flow
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitRef

ORDER = 20
WORK = (  # industry, platform, occupation, employer
    ("60", "KD", "03", "速达快递(青禾)有限公司"),
    ("62", "WM", "04", "云客外卖站点"),
    ("54", "WYC", "02", "安行出行平台"),
    ("54", "HY", "01", "个体货车"),
    ("80", "JZ", "06", "暖心护理(蒲坞)家政门店"),
    ("64", "ZB", "10", "晨光直播工作室"),
)
WAITING, PLACELESS, POOLED = 6, 7, 8
assert PROCESS.key == PROCESS_KEY


async def tell(stage: Stage) -> str:
    """Couriers wait at home, one was handed up and one over; others wait with the federation, or belong to nobody's list yet."""
    people = iter(stage.people(WAITING + PLACELESS))
    union, street = await stage.officer("union"), await stage.officer("street")
    now = clock.now()
    for number in range(WAITING):
        when = now - dt.timedelta(days=2 * number, hours=3)
        application, unit = await apply(next(people), stage.home, stage.code, stage.chance, when, **_work(number, stage.home))
        if number in (2, 4):
            await _act(application, unit, union, when + dt.timedelta(hours=20), "escalate", "本单位无法核实从业情况，请上级审核")
        if number == 4:
            await _act(application, unit, street, when + dt.timedelta(hours=40), "comment", "已联系平台核实，等待回复")
        if number == 3:
            await _act(application, unit, union, when + dt.timedelta(hours=5), "reassign", "从业地点不在本单位", stage.places.federation.id)
    for number in range(PLACELESS):
        when = now - dt.timedelta(days=number, hours=7)
        await apply(
            next(people),
            stage.places.federation,
            None,
            stage.chance,
            when,
            placement_pending=True,
            **_work(number + 1, stage.places.federation),
        )
    return f"新就业形态申请 {WAITING + PLACELESS} 件，待划归属会员 {await _pool(stage)} 名"


def _work(number: int, unit: OrgUnit) -> dict[str, object]:
    industry, platform, occupation, employer = WORK[number % len(WORK)]
    told = {"industry": industry, "platform": platform, "occupation": occupation, "employer_name": employer}
    return {**told, "work_area_code": unit.area_code[:6], "form_kind": FormKind.NEW_FORM, "realname": RealnameOutcome.MATCH}


async def _act(
    application: MembershipApplication,
    unit: UnitRef,
    officer: Actor,
    when: dt.datetime,
    action: str,
    words: str,
    to_unit_id: int | None = None,
) -> None:
    subject = subject_of(await MembershipApplication.get(id=application.id), unit)
    with at(min(when, clock.now())):
        async with transaction() as tx:
            view = await flow.system_view(subject.type, subject.id)
            if view is None or view.task_version is None:
                return
            if action == "escalate":
                await flow.escalate(tx, officer, subject, view.task_version, words)
            elif action == "reassign":
                await flow.reassign(tx, officer, subject, view.task_version, words, unit_id=to_unit_id)
            else:
                await flow.comment(tx, officer, subject, words)


async def _pool(stage: Stage) -> int:
    """Members who joined before their union was known wait in the federation's list (周转库)."""
    below = [one.id for one in stage.unions if one.path.startswith(stage.places.federation.path)]
    ids = [int(str(one)) for one in await Member.filter(unit_id__in=below).order_by("id").limit(POOLED).values_list("id", flat=True)]
    for number, member_id in enumerate(ids):
        industry, platform, occupation, employer = WORK[number % len(WORK)]
        async with transaction():
            await Member.filter(id=member_id).update(
                unit_id=stage.places.federation.id,
                status=MemberStatus.POOL,
                is_new_form=True,
                industry=industry,
                platform=platform,
                occupation=occupation,
                employer_name=employer,
            )
    return len(ids)
