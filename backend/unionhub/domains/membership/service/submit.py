"""Handing in an application (JOIN-05, 06, 08, 13, 34; JOIN-X2, X3, X8).

The person's number is proved first (its own transaction, so a repeated try needs no second SMS), then the real-name check is
asked over the network, and only then one transaction writes the application, its flow, its audit record and its event.
"""

from typing import NamedTuple

from tortoise.expressions import F

from unionhub.domains.membership.enums.applications import ApplicationSource, RealnameOutcome
from unionhub.domains.membership.enums.members import LIVE_STATUSES
from unionhub.domains.membership.errors import AlreadyMember, ApplicationOpen, QrcodeRevoked, UnionNotOpen, UnitClosed
from unionhub.domains.membership.events import ApplicationSubmitted
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.policy.joining import REQUIRED_CONSENTS, Applicant, check_form
from unionhub.domains.membership.process.join import PROCESS_KEY, subject_of
from unionhub.domains.membership.service.phone_proof import prove_phone
from unionhub.domains.membership.service.qrcodes import Landing, read_landing
from unionhub.integrations.realname.ports import RealnameCheck, RealnamePort
from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import index_of, set_encrypted
from unionhub.kernel.db import Tx, insert_once, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import find_person
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.consent.ports import ensure_consents, record_given
from unionhub.platform.flow.ports import start
from unionhub.platform.notice.ports import send


class Form(NamedTuple):
    """What the phone sends."""

    qr_token: str
    name: str
    cert_no: str
    phone: str
    sms_code: str | None
    consents: list[tuple[str, int]]


async def submit(actor: Actor, form: Form) -> MembershipApplication:
    """Check everything, then write the application; at most one is open per person.

    Raises InvalidFields (every wrong field), QrcodeRevoked, UnionNotOpen, UnitClosed, ApplicationOpen, AlreadyMember.
    """
    applicant = await _checked(actor, form)
    landing = await _landing(form.qr_token)
    await prove_phone(actor, applicant.phone, form.sms_code)
    check = await services.get(RealnamePort).check(applicant.name, applicant.cert_no)  # type: ignore[type-abstract]
    async with transaction() as tx:
        application = _row(actor, applicant, landing, check)
        if not await insert_once(tx, application):
            raise ApplicationOpen
        await _ensure_no_membership(applicant.cert_no)
        await record_given(tx, actor, form.consents)
        subject = subject_of(application, landing.unit)
        await start(tx, actor, PROCESS_KEY, subject)
        await JoinQrcode.filter(id=landing.code.id).update(application_count=F("application_count") + 1)
        await _tell(tx, actor, application, landing)
        await remember(tx, 201, {"application_id": application.id})
    return application


async def _tell(tx: Tx, actor: Actor, application: MembershipApplication, landing: Landing) -> None:
    await record_audit(
        tx,
        actor,
        "membership.application.submitted",
        object_type="membership_application",
        object_id=application.id,
        label=application.name,
        unit_id=application.unit_id,
    )
    event = ApplicationSubmitted(
        aggregate_id=application.id,
        aggregate_version=application.version,
        unit_id=application.unit_id,
        biz_date=application.biz_date.isoformat(),
        realname=application.realname.value,
    )
    await publish(tx, event)
    names = {"unit_name": landing.unit.name, "current_unit_name": landing.unit.name}
    await send(tx, actor.account_id, "join_submitted", names, f"/packages/membership/progress?id={application.id}")


async def _checked(actor: Actor, form: Form) -> Applicant:
    applicant, problems = check_form(form.name, form.cert_no, form.phone, clock.today())
    try:
        await ensure_consents(actor.account_id, REQUIRED_CONSENTS, form.consents)
    except InvalidFields as error:
        problems += [(one["field"], one["code"], one["message"]) for one in (error.details or {})["fields"]]
    if problems or applicant is None:
        raise InvalidFields(problems)
    return applicant


async def _landing(token: str) -> Landing:
    landing = await read_landing(token)
    refusals = {"revoked": QrcodeRevoked, "not_open": UnionNotOpen, "unit_closed": UnitClosed}
    if landing.state in refusals:
        raise refusals[landing.state]
    return landing


def _row(actor: Actor, applicant: Applicant, landing: Landing, check: RealnameCheck) -> MembershipApplication:
    now = clock.now()
    application = MembershipApplication(
        applicant_account_id=actor.account_id,
        qrcode_id=landing.code.id,
        source=ApplicationSource.QRCODE,
        unit_id=landing.unit.id,
        name=applicant.name,
        sex=applicant.sex,
        birth_year=applicant.birth.year,
        area_name=applicant.area_name,
        realname=RealnameOutcome(check.result.value),
        realname_evidence=check.evidence_code,
        submitted_at=now,
        biz_date=clock.biz_date(now),
    )
    set_encrypted(application, "cert_no", applicant.cert_no)
    set_encrypted(application, "phone", applicant.phone)
    slots = index_of(MembershipApplication, "cert_no", applicant.cert_no)
    application.open_slot, application.open_slot_next = slots.current, slots.following
    return application


async def _ensure_no_membership(cert_no: str) -> None:
    """After the insert, so that a membership granted in the same instant is seen."""
    person = await find_person(cert_no)
    live = [status.value for status in LIVE_STATUSES]
    if person is not None and await Member.filter(person_id=person.id, status__in=live).exists():
        raise AlreadyMember
