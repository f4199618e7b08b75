"""入会申请 as a flow process: the shipped definition, and what happens in the same transaction when it ends (JOIN-13, JOIN-19).

Order of locks (D3): flow instance (held by the engine) → application → person and member → counters.
"""

import json
from importlib.resources import files

from unionhub.domains.membership.enums.applications import (
    APPLICATION,
    APPLICATION_STATE_NAMES,
    ApplicationSource,
    ApplicationState,
    RealnameOutcome,
)
from unionhub.domains.membership.enums.members import MemberSource
from unionhub.domains.membership.enums.standing import VerifiedVia
from unionhub.domains.membership.errors import OwnApplication
from unionhub.domains.membership.events import ApplicationDecided
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.policy.joining import needs_comment
from unionhub.domains.membership.queries.applications import access_application
from unionhub.domains.membership.service.enrol import enrol, work_of
from unionhub.domains.membership.service.join_rules import VARIABLES, auto_review, facts
from unionhub.domains.membership.service.qrcodes import count_approved
from unionhub.domains.membership.service.verified import mark_verified
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import PersonFacts, ensure_person, find_person, link_account
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.flow.ports import AUTO, Action, Process, Subject, install_definition, register_process
from unionhub.platform.notice.ports import send
from unionhub.platform.org.ports import UnitRef, system_get_unit

PROCESS_KEY = "membership.join"
SUBJECT_TYPE = APPLICATION
_NOTES = {True: "入会申请自动审核通过", False: "入会申请审核通过"}


def subject_of(application: MembershipApplication, unit: UnitRef) -> Subject:
    """The application as the flow engine knows it; a to-do names the person, never a number."""
    return Subject(SUBJECT_TYPE, application.id, unit, f"{application.name}的入会申请", f"申请加入{unit.name}")


async def access(actor: Actor, application_id: int) -> Subject:
    """An application in the officer's sight, as the flow engine knows it."""
    application = await access_application(actor, application_id)
    return subject_of(application, await system_get_unit(application.unit_id))


async def guard(tx: Tx, actor: Actor, subject: Subject, action: Action, comment: str) -> None:
    """What joining itself refuses: deciding on one's own application, by certificate (D8), and passing a mismatch without a word."""
    if action not in (Action.APPROVE, Action.REJECT, Action.RETURN):
        return
    application = await MembershipApplication.get(id=subject.id)
    if actor.account_id == application.applicant_account_id:
        raise OwnApplication
    if actor.person_id is not None:
        person = await find_person(application.cert_no.open())
        if person is not None and person.id == actor.person_id:
            raise OwnApplication
    if action is Action.APPROVE and needs_comment(application.realname) and len(comment.strip()) < 2:
        raise InvalidFields([("comment", "missing", "实名核对不一致，通过时请写明核实情况")])


async def on_moved(tx: Tx, application_id: int, unit_id: int | None) -> None:
    """Who decides now, beside the application (lists, JOIN-16); the flow's lock is held. The applicant hears when it changes hands."""
    application = await MembershipApplication.get(id=application_id)
    before = application.current_unit_id
    await MembershipApplication.filter(id=application_id).update(current_unit_id=unit_id)
    if unit_id is None or before is None or before == unit_id:
        return
    words = {"unit_name": (await system_get_unit(application.unit_id)).name, "current_unit_name": (await system_get_unit(unit_id)).name}
    await send(tx, application.applicant_account_id, "join_moved", words, f"/packages/membership/progress?id={application_id}")


async def on_approved(tx: Tx, actor: Actor, application_id: int, comment: str) -> None:
    """The person exists, is bound to the applicant's account and becomes a member: one fact with the approval."""
    application = await lock_one(tx, MembershipApplication, application_id)
    unit = await system_get_unit(application.unit_id)
    certificate = PersonFacts(application.name, application.cert_type, application.cert_no.open())
    person = await ensure_person(tx, certificate)
    await link_account(tx, application.applicant_account_id, person)
    member = await enrol(
        tx,
        actor,
        person_id=person.id,
        unit=unit,
        source=MemberSource.APPLICATION,
        phone=application.phone.open(),
        note=_NOTES[actor == AUTO],
        work=work_of(application),
    )
    if application.realname is RealnameOutcome.MATCH:
        await mark_verified(tx, actor, member, VerifiedVia.APPLICATION)
    application.member_id = member.id
    application.auto_reviewed = actor == AUTO
    if application.auto_reviewed:
        await _record_auto(tx, application)
    await _close(tx, actor, application, ApplicationState.APPROVED)
    if application.qrcode_id is not None:
        await count_approved(tx, application.qrcode_id, shared=application.source is ApplicationSource.SHARE)
    await send(
        tx,
        application.applicant_account_id,
        "join_approved",
        {"unit_name": unit.name, "member_no": member.member_no, "decided_at": clock.now()},
        "/packages/membership/card",
    )


async def _record_auto(tx: Tx, application: MembershipApplication) -> None:
    """A decision nobody took is on record as the system's own; what it rested on stands in the flow's course."""
    await record_audit(
        tx,
        None,
        "membership.application.auto_approved",
        object_type=SUBJECT_TYPE,
        object_id=application.id,
        label=application.name,
        unit_id=application.unit_id,
        changes=[
            Change("state", "状态", APPLICATION_STATE_NAMES[ApplicationState.PENDING], APPLICATION_STATE_NAMES[ApplicationState.APPROVED])
        ],
    )


async def on_rejected(tx: Tx, actor: Actor, application_id: int, comment: str) -> None:
    """The applicant hears why and may apply again (JOIN-X1)."""
    application = await lock_one(tx, MembershipApplication, application_id)
    application.reason = comment
    await _close(tx, actor, application, ApplicationState.REJECTED)
    unit = await system_get_unit(application.unit_id)
    await send(
        tx,
        application.applicant_account_id,
        "join_rejected",
        {"unit_name": unit.name, "reason": application.reason, "decided_at": clock.now()},
        f"/packages/membership/progress?id={application.id}",
    )


async def on_withdrawn(tx: Tx, actor: Actor, application_id: int, comment: str) -> None:
    """The reviewer's to-do is gone with the flow; the slot is free for a new application (JOIN-17)."""
    application = await lock_one(tx, MembershipApplication, application_id)
    await _close(tx, actor, application, ApplicationState.WITHDRAWN)


async def _close(tx: Tx, actor: Actor, application: MembershipApplication, state: ApplicationState) -> None:
    application.state = state
    application.open_slot = None
    application.open_slot_next = None
    application.decided_at = clock.now()
    application.decided_on = clock.biz_date(application.decided_at)
    application.decided_by_name = actor.name
    application.version += 1
    await application.save(
        update_fields=[
            "state",
            "open_slot",
            "open_slot_next",
            "decided_at",
            "decided_on",
            "decided_by_name",
            "reason",
            "member_id",
            "auto_reviewed",
            "version",
        ]
    )
    await publish(
        tx,
        ApplicationDecided(
            aggregate_id=application.id,
            aggregate_version=application.version,
            unit_id=application.unit_id,
            biz_date=application.decided_on.isoformat(),
            state=state.value,
        ),
    )


PROCESS = Process(
    key=PROCESS_KEY,
    name="入会申请",
    subject_type=SUBJECT_TYPE,
    todo_kind="membership.application",
    on_approved=on_approved,
    on_rejected=on_rejected,
    on_withdrawn=on_withdrawn,
    audit_prefix="membership.application",
    access=access,
    guard=guard,
    facts=facts,
    variables=VARIABLES,
    auto_review=auto_review,
    on_moved=on_moved,
)
register_process(PROCESS)


async def install_process(tx: Tx) -> None:
    """Publish the shipped definition: a union's own code is reviewed once, by the union; new-form workers twice, the second time by the
    union above; from everywhere it may be sent further up (Q-03)."""
    tree = json.loads(files("unionhub.domains.membership").joinpath("defaults/join_flow.json").read_text("utf-8"))
    await install_definition(tx, PROCESS_KEY, "入会申请", tree)
