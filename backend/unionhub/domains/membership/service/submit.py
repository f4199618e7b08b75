"""Handing in an application (JOIN-05, 06, 07, 08, 10, 13, 20, 34; JOIN-X1, X2, X3, X8).

The person's number is proved first (its own transaction, so a repeated try needs no second SMS), then the real-name check is
asked over the network, and only then one transaction writes the application, its flow, its audit record and its event.
"""

from typing import NamedTuple

from unionhub.domains.membership.enums.applications import ApplicationSource, ApplicationState, FormKind, RealnameOutcome
from unionhub.domains.membership.enums.members import LIVE_STATUSES
from unionhub.domains.membership.errors import AlreadyMember, ApplicationOpen, NotReusable
from unionhub.domains.membership.events import ApplicationSubmitted
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.policy.joining import REQUIRED_CONSENTS, Applicant, check_form
from unionhub.domains.membership.policy.newform import NewFormFacts
from unionhub.domains.membership.process.join import PROCESS_KEY, subject_of
from unionhub.domains.membership.queries.applications import access_own_application
from unionhub.domains.membership.service.destination import Destination, destination_again, destination_of
from unionhub.domains.membership.service.newform import attach_screenshots, facts_problems, keep_details, set_facts
from unionhub.domains.membership.service.phone_proof import prove_phone
from unionhub.domains.membership.service.qrcodes import count_application
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
from unionhub.platform.org.ports import system_units


class Form(NamedTuple):
    """What the phone sends: who applies, by which way, and for new-form workers what the work is."""

    name: str
    cert_no: str
    phone: str
    sms_code: str | None
    consents: list[tuple[str, int]]
    qr_token: str | None = None
    unit_id: int | None = None
    new_form: NewFormFacts | None = None


async def submit(actor: Actor, form: Form) -> MembershipApplication:
    """Check everything, then write the application; at most one is open per person.

    Raises InvalidFields (every wrong field), QrcodeRevoked, UnionNotOpen, UnitClosed, NotForMembers, ApplicationOpen, AlreadyMember.
    """
    applicant = await _checked(actor, form)
    return await _hand_in(actor, form, applicant, await destination_of(form.qr_token, form.unit_id, form.new_form), None)


async def submit_again(actor: Actor, application_id: int, form: Form) -> MembershipApplication:
    """Hand in a refused or withdrawn application once more, changed where the applicant changed it (JOIN-X1).

    What is left empty is taken from the earlier one here, so its numbers need not travel back to the phone. Raises NotReusable
    and what submitting raises.
    """
    before = await access_own_application(actor, application_id)
    if before.state not in (ApplicationState.REJECTED, ApplicationState.WITHDRAWN):
        raise NotReusable
    form = form._replace(
        name=form.name or before.name, cert_no=form.cert_no or before.cert_no.open(), phone=form.phone or before.phone.open()
    )
    applicant = await _checked(actor, form, wanted=before.form_kind)
    return await _hand_in(actor, form, applicant, await destination_again(before, form.unit_id, form.new_form), before)


async def _hand_in(
    actor: Actor, form: Form, applicant: Applicant, to: Destination, before: MembershipApplication | None
) -> MembershipApplication:
    await prove_phone(actor, applicant.phone, form.sms_code)
    check = await services.get(RealnamePort).check(applicant.name, applicant.cert_no)  # type: ignore[type-abstract]
    async with transaction() as tx:
        application = _row(actor, applicant, to, check)
        application.resubmits_id = before.id if before else None
        if form.new_form is not None:
            set_facts(application, form.new_form)
        if not await insert_once(tx, application):
            raise ApplicationOpen
        await _ensure_no_membership(applicant.cert_no)
        if form.new_form is not None:
            await keep_details(tx, application, form.new_form)
        await record_given(tx, actor, form.consents)
        await _record(tx, actor, application)
        await start(tx, actor, PROCESS_KEY, subject_of(application, to.unit))
        if to.code is not None:
            await count_application(tx, to.code.id, shared=to.source is ApplicationSource.SHARE)
        if form.new_form is not None:
            await attach_screenshots(tx, actor, application, form.new_form)
        await _tell(tx, actor, application)
        await remember(tx, 201, {"application_id": application.id})
    return application


async def _record(tx: Tx, actor: Actor, application: MembershipApplication) -> None:
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


async def _tell(tx: Tx, actor: Actor, application: MembershipApplication) -> None:
    """Who decides now; whom the rules let in at once has heard that instead (JOIN-11)."""
    await application.refresh_from_db(fields=["state", "current_unit_id"])
    if application.state is not ApplicationState.PENDING:
        return
    names = await system_units([application.unit_id, application.current_unit_id or application.unit_id])
    holder = names[application.current_unit_id or application.unit_id]
    words = {"unit_name": names[application.unit_id].name, "current_unit_name": holder.name}
    await send(tx, actor.account_id, "join_submitted", words, f"/packages/membership/progress?id={application.id}")


async def _checked(actor: Actor, form: Form, wanted: FormKind | None = None) -> Applicant:
    """The applicant, once every field of the form is right. ``wanted``: the form an earlier application had."""
    applicant, problems = check_form(form.name, form.cert_no, form.phone, clock.today())
    if form.new_form is not None:
        problems += await facts_problems(actor, form.new_form)
    if wanted is FormKind.NEW_FORM and form.new_form is None:
        problems.append(("new_form", "missing", "请填写工作情况信息"))
    if wanted is FormKind.UNIT and form.new_form is not None:
        problems.append(("new_form", "unexpected", "这份申请只需填写姓名、身份证号、手机号码"))
    try:
        await ensure_consents(actor.account_id, REQUIRED_CONSENTS, form.consents)
    except InvalidFields as error:
        problems += [(one["field"], one["code"], one["message"]) for one in (error.details or {})["fields"]]
    if problems or applicant is None:
        raise InvalidFields(problems)
    return applicant


def _row(actor: Actor, applicant: Applicant, to: Destination, check: RealnameCheck) -> MembershipApplication:
    now = clock.now()
    application = MembershipApplication(
        applicant_account_id=actor.account_id,
        qrcode_id=to.code.id if to.code else None,
        source=to.source,
        form_kind=to.form_kind,
        unit_id=to.unit.id,
        placement_pending=to.placement_pending,
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
