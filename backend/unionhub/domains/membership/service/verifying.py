"""会员认证: somebody says that a membership of the library is theirs (JOIN-21, D8).

Who matches the record in name, certificate and proved phone, and whom the authority knows, is verified at once; otherwise an
officer decides; whoever does not even know the name is told nothing.
"""

from typing import NamedTuple

from unionhub.domains.membership.enums.applications import ApplicationState, RealnameOutcome
from unionhub.domains.membership.enums.standing import VerifiedVia
from unionhub.domains.membership.matter_errors import AccountOfOther, AlreadyVerified, NoMembershipFound, VerificationOpen
from unionhub.domains.membership.models.matters import MemberVerification
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.policy.joining import Applicant, check_form
from unionhub.domains.membership.policy.verifying import REQUIRED_CONSENTS, Claim, Verdict, judge
from unionhub.domains.membership.process.verification import PROCESS_KEY, bind, subject_of
from unionhub.domains.membership.queries.matters import access_own
from unionhub.domains.membership.queries.members import system_live_member_of
from unionhub.domains.membership.service import matters
from unionhub.domains.membership.service.phone_proof import prove_phone
from unionhub.integrations.realname.ports import RealnamePort
from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import Tx, insert_once, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import remember
from unionhub.platform.account.ports import find_person, person_of
from unionhub.platform.consent.ports import ensure_consents, record_given
from unionhub.platform.flow.ports import start
from unionhub.platform.org.ports import system_get_unit


class VerifyForm(NamedTuple):
    """What the phone sends."""

    name: str
    cert_no: str
    phone: str
    sms_code: str | None
    reason: str
    consents: list[tuple[str, int]]


async def submit_verification(actor: Actor, form: VerifyForm) -> MemberVerification:
    """Claim a membership. Raises InvalidFields, NoMembershipFound, AccountOfOther, AlreadyVerified, VerificationOpen."""
    claimant = await _checked(actor, form)
    await prove_phone(actor, claimant.phone, form.sms_code)
    check = await services.get(RealnamePort).check(claimant.name, claimant.cert_no)  # type: ignore[type-abstract]
    realname = RealnameOutcome(check.result.value)
    async with transaction() as tx:
        member, claim = await _look_up(claimant, realname)
        verdict = judge(claim)
        if member is None or verdict is Verdict.UNKNOWN:
            raise NoMembershipFound
        await _ensure_own_account(actor, member)
        row = _row(actor, member, claimant, claim, form.reason)
        at_once = verdict is Verdict.AT_ONCE
        if at_once:
            row.state, row.via, row.open_slot = ApplicationState.APPROVED, VerifiedVia.PHONE.value, None
            row.decided_at, row.decided_on, row.decided_by_name = row.submitted_at, row.biz_date, "系统核对"
        if not await insert_once(tx, row):
            raise VerificationOpen
        await record_given(tx, actor, form.consents)
        await matters.record_submitted(tx, actor, row, "verification")
        await _go_on(tx, actor, row, at_once)
        await remember(tx, 201, {"verification_id": row.id})
    return row


async def withdraw_verification(actor: Actor, verification_id: int, version: int | None) -> None:
    """Take it back."""
    async with transaction() as tx:
        row = await access_own(actor, MemberVerification, verification_id)
        await matters.withdraw(tx, actor, row, "verification", await subject_of(row, await system_get_unit(row.unit_id)), version)


async def resubmit_verification(actor: Actor, verification_id: int, reason: str) -> None:
    """Hand it in again after it was returned."""
    async with transaction() as tx:
        row = await access_own(actor, MemberVerification, verification_id)
        await matters.resubmit(tx, actor, row, "verification", await subject_of(row, await system_get_unit(row.unit_id)), reason)


async def _go_on(tx: Tx, actor: Actor, row: MemberVerification, at_once: bool) -> None:
    if at_once:
        await bind(tx, actor, row, VerifiedVia.PHONE)
    else:
        await start(tx, actor, PROCESS_KEY, await subject_of(row, await system_get_unit(row.unit_id)))


async def _checked(actor: Actor, form: VerifyForm) -> Applicant:
    claimant, problems = check_form(form.name, form.cert_no, form.phone, clock.today())
    try:
        await ensure_consents(actor.account_id, REQUIRED_CONSENTS, form.consents)
    except InvalidFields as error:
        problems += [(one["field"], one["code"], one["message"]) for one in (error.details or {})["fields"]]
    if problems or claimant is None:
        raise InvalidFields(problems)
    return claimant


async def _look_up(claimant: Applicant, realname: RealnameOutcome) -> tuple[Member | None, Claim]:
    person = await find_person(claimant.cert_no)
    member = await system_live_member_of(person.id) if person is not None else None
    if person is None or member is None:
        return None, Claim(False, False, False, realname)
    same_phone = member.phone is not None and member.phone.open() == claimant.phone
    return member, Claim(True, person.name == claimant.name, same_phone, realname)


async def _ensure_own_account(actor: Actor, member: Member) -> None:
    person_id = await person_of(actor)
    if person_id is not None and person_id != member.person_id:
        raise AccountOfOther
    if person_id == member.person_id and member.verified_at is not None:
        raise AlreadyVerified


def _row(actor: Actor, member: Member, claimant: Applicant, claim: Claim, reason: str) -> MemberVerification:
    row = MemberVerification(
        **matters.new_row(actor, member, reason),
        realname=claim.realname,
        phone_matches=claim.phone_matches,
        open_slot=actor.account_id,
    )
    row.name = claimant.name
    set_encrypted(row, "phone", claimant.phone)
    return row
