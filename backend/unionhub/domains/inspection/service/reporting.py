"""A citizen hands in a report, and asks later how it stands (row 1; INSP-01 … INSP-04, INSP-X2 … INSP-X4)."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from unionhub.domains.inspection.intake_errors import ReportedBefore, ReportNotFound, TicketInvalid
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.intakes import InspTicket
from unionhub.domains.inspection.policy import people
from unionhub.domains.inspection.purposes import CASE_PHOTO
from unionhub.domains.inspection.queries.reports import system_find_earlier, system_find_report
from unionhub.domains.inspection.schemas.reporting import ReportSent
from unionhub.domains.inspection.service.intakes import open_working
from unionhub.domains.inspection.service.registering import PersonGiven, ReportGiven, register_case
from unionhub.domains.inspection.service.telling import SUBJECT_TYPE
from unionhub.domains.inspection.service.tickets import access_ticket, citizen_of, phone_digest
from unionhub.kernel import clock, codes, services
from unionhub.kernel.authz import Actor, Caller
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import Conflict, InvalidFields, NotFound, TooMany
from unionhub.kernel.ratelimit import RateLimiter
from unionhub.platform.consent.ports import record_given, system_asked
from unionhub.platform.dictionary.ports import ensure_code
from unionhub.platform.file.ports import Upload, attach_file, upload_file

CONSENT = "report"
SOURCE = "11"  # std.supervise_source: 本平台扫码快办
CAUSES = "insp.case_cause"
SAME_AGAIN = dt.timedelta(days=30)
REPORTS_A_DAY = 5
PHOTOS_A_TICKET = 24
ASKS_OF_A_PHONE = 20
_DAY = dt.timedelta(days=1)
_QUARTER = dt.timedelta(minutes=15)


async def add_photo(secret: str, uploads: Mapping[str, Sequence[Upload]], caller: Caller) -> Any:
    """Take one picture for the report that is being written. Raises TicketInvalid, TooMany and the refusals of files."""
    ticket = await access_ticket(secret)
    if ticket.case_id is not None:
        raise TicketInvalid("这份登记已经提交，要再上报一件请重新验证手机号")
    sent = await services.get(RateLimiter).hit(f"report:photos:{ticket.id}", PHOTOS_A_TICKET, _DAY)
    if not sent.allowed:
        raise TooMany("上传的图片太多了，请先用已上传的图片提交")
    return await upload_file(citizen_of(ticket, caller), CASE_PHOTO, uploads)


async def report_case(secret: str, body: ReportSent, caller: Caller) -> InspCase:
    """Hand in the report; the same ticket again gives the same case, so a lost answer costs nothing (INSP-X3).

    Raises TicketInvalid, IntakeUnknown, IntakeClosed, InvalidFields, GridUnavailable, ReportedBefore, TooMany.
    """
    ticket = await access_ticket(secret)
    if ticket.case_id is not None:
        return await InspCase.get(id=ticket.case_id)
    opened = await open_working(body.intake)
    phone = await _phone_of(ticket)
    await _ensure_form(body, phone)
    given = _given(body, phone)
    limit = ("report:sent:" + phone_digest(phone), REPORTS_A_DAY, _DAY)
    daily = await services.get(RateLimiter).peek(*limit)
    if not daily.allowed:
        raise TooMany("这个手机号今天上报的件数已达上限，请明天再试，或到受理单位当面反映", {"retry_after": daily.retry_after})
    row, is_new = await _hand_in(ticket.id, opened.district.id, given, body, caller)
    if is_new:
        await services.get(RateLimiter).hit(*limit)
    return row


async def _hand_in(ticket_id: int, unit_id: int, given: ReportGiven, body: ReportSent, caller: Caller) -> tuple[InspCase, bool]:
    """The case, and whether it was made now: of two sendings at once the second finds the ticket spent."""
    async with transaction() as tx:
        ticket = await lock_one(tx, InspTicket, ticket_id)
        if ticket.case_id is not None:
            return await InspCase.get(id=ticket.case_id), False
        earlier = await _earlier(unit_id, given)
        if earlier is not None and not body.again:
            raise ReportedBefore(details={"case_no": earlier.case_no, "registered_on": earlier.biz_date.isoformat()})
        citizen = citizen_of(ticket, caller)
        facts = {"consent": CONSENT, "consent_version": body.consent.version, "ticket_id": str(ticket.id)}
        linked = replace(given, repeat_of=earlier.id if earlier is not None else None)
        row = await register_case(tx, citizen, unit_id, linked, facts=facts)
        await _attach(tx, citizen, row, body.photo_ids)
        await record_given(tx, citizen, [(CONSENT, body.consent.version)])
        ticket.case_id = row.id
        await ticket.save(update_fields=["case_id"])
    return row, True


async def ask_progress(number: str, phone: str) -> InspCase:
    """The case of this number and phone. Raises ReportNotFound (one text for every way of being wrong), TooMany."""
    asked = await services.get(RateLimiter).hit(f"report:asks:{phone_digest(phone)}", ASKS_OF_A_PHONE, _QUARTER)
    if not asked.allowed:
        raise TooMany("查询太频繁，请过一会儿再试", {"retry_after": asked.retry_after})
    found = await system_find_report(codes.squeeze(number).upper(), phone) if codes.check_mobile(phone).ok else None
    if found is None:
        raise ReportNotFound
    return found


async def _phone_of(ticket: InspTicket) -> str:
    phone = ticket.phone.open() if ticket.phone is not None else None
    if phone is None:
        raise TicketInvalid
    return str(phone)


async def _ensure_form(body: ReportSent, phone: str) -> None:
    today = clock.today()
    problems = [*people.name_problems("name", body.name), *people.cert_problems("cert_no", body.cert_no, today)]
    for n, one in enumerate(body.companions):
        at = f"companions.{n}"
        problems += [*people.name_problems(f"{at}.name", one.name), *people.cert_problems(f"{at}.cert_no", one.cert_no, today)]
        problems += people.phone_problems(f"{at}.phone", one.phone) if one.phone else []
    for n in people.repeated_certs([body.cert_no, *(one.cert_no for one in body.companions)]):
        problems.append((f"companions.{n - 1}.cert_no", "repeated", "这个人已经填过了，请核对身份证号"))
    asked = await system_asked(CONSENT)
    if (body.consent.key, body.consent.version) != (asked.key, asked.version):
        problems.append(("consent", "outdated", f"《{asked.title}》已更新，请阅读新版本后再同意"))
    if body.grid_unit_id is None:
        problems.append(("grid_unit_id", "missing", "请选择所属街道网格"))
    if len(set(body.photo_ids)) != len(body.photo_ids):
        problems.append(("photo_ids", "repeated", "同一张照片只能用一次"))
    if problems:
        raise InvalidFields(problems)
    await ensure_code(CAUSES, body.cause, "cause")


def _given(body: ReportSent, phone: str) -> ReportGiven:
    companions = [
        PersonGiven(people.clean_name(one.name), codes.normalise_id(one.cert_no), codes.normalise_mobile(one.phone) if one.phone else None)
        for one in body.companions
    ]
    return ReportGiven(
        reporter=PersonGiven(people.clean_name(body.name), codes.normalise_id(body.cert_no), phone), companions=companions,
        employer_name=body.employer_name, cause=body.cause, grid_unit_id=body.grid_unit_id, demand=body.demand, source=SOURCE,
        photo_ids=body.photo_ids,
    )  # fmt: skip


async def _earlier(unit_id: int, given: ReportGiven) -> InspCase | None:
    cert_no, phone = given.reporter.cert_no or "", given.reporter.phone or ""
    return await system_find_earlier(unit_id, cert_no, phone, given.employer_name, clock.today() - SAME_AGAIN)


async def _attach(tx: Tx, citizen: Actor, row: InspCase, photo_ids: Sequence[int]) -> None:
    for n, photo_id in enumerate(photo_ids):
        try:
            await attach_file(tx, citizen, photo_id, purpose=CASE_PHOTO, subject_type=SUBJECT_TYPE, subject_id=row.id)
        except (NotFound, Conflict):
            raise InvalidFields([(f"photo_ids.{n}", "gone", "有一张照片已失效，请移除后重新上传")]) from None
