"""Registering an enterprise, and correcting what was refused (JOBS-07 … JOBS-10, X1)."""

from unionhub.kernel import clock, codes
from unionhub.kernel.authz import Caller
from unionhub.kernel.db import insert_once, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.account.enums import SmsScene
from unionhub.platform.account.ports import ensure_code
from unionhub.platform.account.ports import enterprises as accounts
from unionhub.platform.audit.ports import diff, record_audit
from unionhub.platform.consent.ports import ensure_consents, record_given
from unionhub.platform.enterprise.audit import FIELDS
from unionhub.platform.enterprise.enums import EnterpriseState
from unionhub.platform.enterprise.errors import EnterpriseRegistered, NotCorrectable
from unionhub.platform.enterprise.events import EnterpriseSubmitted
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.enterprise.policy import uscc_problem
from unionhub.platform.enterprise.process import PROCESS_KEY, subject_of
from unionhub.platform.enterprise.schemas import RegistrationCorrect, RegistrationCreate
from unionhub.platform.enterprise.service.facts import EDITABLE, ensure_choices, facts_of, shown
from unionhub.platform.enterprise.service.tickets import access_by_ticket
from unionhub.platform.flow.ports import resubmit, start
from unionhub.platform.org.ports import UnitKind, UnitRef, system_find_unit, system_get_unit

CONSENT = "enterprise"


async def register(body: RegistrationCreate, caller: Caller) -> tuple[Enterprise, UnitRef]:
    """Hand in a registration; nobody can sign in with it before it is approved.

    Raises InvalidFields, EnterpriseRegistered (one account per credit code), UsernameTaken.
    """
    authority = await _ensure_fields(body)
    uscc = codes.normalise_uscc(body.uscc)
    if await Enterprise.filter(uscc=uscc).exists():
        raise EnterpriseRegistered
    phone = await ensure_code(body.phone, SmsScene.REGISTER, body.sms_code, "sms_code")
    digest = await accounts.new_digest(body.password)
    given = [(one.key, one.version) for one in body.consents]
    async with transaction() as tx:
        account_id = await accounts.open_account(tx, body.username, body.contact_name, phone, digest)
        facts = {field: getattr(body, field) for field in EDITABLE}
        row = Enterprise(account_id=account_id, uscc=uscc, authority_unit_id=authority.id, submitted_at=clock.now(), **facts)
        if not await insert_once(tx, row):
            raise EnterpriseRegistered
        actor = accounts.actor_of(account_id, body.contact_name, caller)
        await record_given(tx, actor, given)
        await start(tx, actor, PROCESS_KEY, subject_of(row, authority))
        await record_audit(
            tx,
            actor,
            "enterprise.registration.submitted",
            object_type="enterprise",
            object_id=row.id,
            label=row.name,
            unit_id=authority.id,
            changes=diff({}, await shown({"uscc": uscc, **facts}), FIELDS),
        )
        await publish(tx, EnterpriseSubmitted(aggregate_id=row.id, aggregate_version=row.version, authority_unit_id=authority.id))
    return row, authority


async def _ensure_fields(body: RegistrationCreate) -> UnitRef:
    """Everything that can be said without spending the code, all at once (JOBS-07, JOBS-08); returns the authority."""
    problems: list[tuple[str, str, str]] = []
    if (wrong := uscc_problem(body.uscc)) is not None:
        problems.append(("uscc", "format", wrong))
    authority = await system_find_unit(body.authority_unit_id)
    if authority is None or authority.kind is not UnitKind.GOVERNMENT or not authority.is_active:
        problems.append(("authority_unit_id", "unknown", "请选择受理部门"))
    if await accounts.username_taken(body.username):
        problems.append(("username", "taken", "这个登录账号已被使用，请换一个"))
    for check in (
        ensure_choices({"industry": body.industry, "chain": body.chain}),
        accounts.check_new_password(body.password, body.username),
        ensure_consents(0, [CONSENT], [(one.key, one.version) for one in body.consents]),
    ):
        try:
            await check
        except InvalidFields as error:
            problems += [(one["field"], one["code"], one["message"]) for one in (error.details or {})["fields"]]
    if problems or authority is None:
        raise InvalidFields(problems)
    return authority


async def correct(body: RegistrationCorrect, caller: Caller) -> Enterprise:
    """Hand it in again after a refusal; the credit code stays what it was. Raises TicketGone, NotCorrectable, StaleVersion."""
    known = await access_by_ticket(body.ticket)
    facts = {field: str(getattr(body, field)) for field in EDITABLE}
    await ensure_choices(facts)
    authority = await system_get_unit(known.authority_unit_id)
    if known.state is not EnterpriseState.REJECTED:
        raise NotCorrectable
    async with transaction() as tx:
        actor = accounts.actor_of(known.account_id, body.contact_name, caller)
        await resubmit(tx, actor, subject_of(known, authority))
        row = await lock_one(tx, Enterprise, known.id)
        if known.version != body.version:
            raise StaleVersion
        before = facts_of(row)
        row.update_from_dict(facts)
        row.version += 1
        row.submissions += 1
        row.submitted_at = clock.now()
        await row.save(update_fields=[*EDITABLE, "version", "submissions", "submitted_at"])
        named = await accounts.rename_contact(tx, row.account_id, body.contact_name)
        old, new = {**await shown(before), "contact_name": named}, {**await shown(facts), "contact_name": body.contact_name}
        await record_audit(
            tx,
            actor,
            "enterprise.registration.resubmitted",
            object_type="enterprise",
            object_id=row.id,
            label=row.name,
            unit_id=authority.id,
            changes=diff(old, new, FIELDS),
        )
        await publish(tx, EnterpriseSubmitted(aggregate_id=row.id, aggregate_version=row.version, authority_unit_id=authority.id))
    return row
