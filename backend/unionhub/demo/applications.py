"""Applications of the demonstration: some waiting, some decided over the last month, through the real flow."""

import datetime as dt
import random
from typing import Any

from unionhub.demo.names import DemoPerson
from unionhub.demo.stage import Stage
from unionhub.domains.membership.enums.applications import ApplicationSource, RealnameOutcome
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.process.join import PROCESS_KEY, subject_of
from unionhub.kernel import clock, codes
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.crypto import index_of, set_encrypted
from unionhub.kernel.db import transaction
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.consent.ports import record_given
from unionhub.platform.consent.queries import system_documents_in_force
from unionhub.platform.flow import ports as flow
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitRef, system_get_unit

ORDER = 10
WAITING_AT_HOME = 12
ELSEWHERE = 36
DECIDED = 24
_OUTCOMES = (RealnameOutcome.MATCH,) * 8 + (RealnameOutcome.NOT_FOUND, RealnameOutcome.UNAVAILABLE)
_consents: list[tuple[str, int]] = []
_EVIDENCE = {RealnameOutcome.MATCH: "faceid.0", RealnameOutcome.NOT_FOUND: "faceid.-5", RealnameOutcome.UNAVAILABLE: "timeout"}


async def tell(stage: Stage) -> str:
    """The home union's queue and its last month; one or two waiting in other unions."""
    people = iter(stage.people(WAITING_AT_HOME + ELSEWHERE + DECIDED))
    _consents[:] = [(key, one.document.version) for key, one in (await system_documents_in_force()).items() if one.document.required]
    officer = await stage.officer("union")
    home, code, chance = stage.home, stage.code, stage.chance
    others = chance.sample([one for one in stage.unions if one.id != home.id], 24)
    now = clock.now()
    for number in range(DECIDED):
        at = now - dt.timedelta(days=1 + number, hours=chance.randrange(1, 9))
        application, unit = await apply(next(people), home, code, chance, at)
        await decide(application, unit, officer, at + dt.timedelta(hours=3), refuse=number % 5 == 4)
    for number in range(WAITING_AT_HOME):
        await apply(next(people), home, code, chance, now - dt.timedelta(minutes=37 * number + 5))
    for number in range(ELSEWHERE):
        await apply(next(people), others[number % len(others)], None, chance, now - dt.timedelta(hours=5 * number + 2))
    clock.set_source(None)
    async with transaction():
        mine = MembershipApplication.filter(qrcode_id=code.id)
        await JoinQrcode.filter(id=code.id).update(application_count=await mine.count(), scan_count=await mine.count() * 3)
    return f"入会申请 {WAITING_AT_HOME + ELSEWHERE + DECIDED} 件"


async def apply(
    one: DemoPerson, home: OrgUnit, code: JoinQrcode | None, chance: random.Random, at: dt.datetime, **columns: Any
) -> tuple[MembershipApplication, UnitRef]:
    """Hand an application in at a moment of the past, without asking any vendor; ``columns`` are further ones of the row."""
    clock.set_source(lambda: at)
    unit = await system_get_unit(home.id)
    async with transaction() as tx:
        account = Account(kind=AccountKind.MEMBER, name="微信用户")
        set_encrypted(account, "phone", one.phone)
        await account.save(force_create=True)
        application = _row(one, account, unit, code, chance.choice(_OUTCOMES))
        application.update_from_dict(columns)
        await application.save(force_create=True)
        actor = Actor(Audience.MEMBER, account.id, 0, name=one.name)
        clock.set_source(None)  # the texts are in force from their installation on
        await record_given(tx, actor, _consents)
        clock.set_source(lambda: at)
        await flow.start(tx, actor, PROCESS_KEY, subject_of(application, unit))
        await record_audit(
            tx,
            actor,
            "membership.application.submitted",
            object_type="membership_application",
            object_id=application.id,
            label=one.name,
            unit_id=unit.id,
        )
    return application, unit


def _row(one: DemoPerson, account: Account, unit: UnitRef, code: JoinQrcode | None, outcome: RealnameOutcome) -> MembershipApplication:
    application = MembershipApplication(
        applicant_account_id=account.id,
        qrcode_id=code.id if code else None,
        source=ApplicationSource.QRCODE if code else ApplicationSource.SHARE,
        unit_id=unit.id,
        name=one.name,
        sex=one.sex,
        birth_year=one.birth.year,
        area_name=codes.province_name(one.id_card) or "",
        realname=outcome,
        realname_evidence=_EVIDENCE[outcome],
        submitted_at=clock.now(),
        biz_date=clock.today(),
    )
    set_encrypted(application, "cert_no", one.id_card)
    set_encrypted(application, "phone", one.phone)
    slots = index_of(MembershipApplication, "cert_no", one.id_card)
    application.open_slot, application.open_slot_next = slots.current, slots.following
    return application


async def decide(application: MembershipApplication, unit: UnitRef, officer: Actor, at: dt.datetime, *, refuse: bool) -> None:
    """The open task's officer says yes or no."""
    clock.set_source(lambda: at)
    async with transaction() as tx:
        instance = subject_of(application, unit)
        view = await flow.system_view(instance.type, application.id)
        assert view is not None and view.task_version is not None
        if refuse:
            await flow.reject(tx, officer, instance, view.task_version, "所填单位与实际工作单位不符，请确认后重新提交")
        else:
            await flow.approve(tx, officer, instance, view.task_version)
        action = "membership.application.rejected" if refuse else "membership.application.approved"
        await record_audit(
            tx,
            officer,
            action,
            object_type="membership_application",
            object_id=application.id,
            label=application.name,
            unit_id=unit.id,
        )
