"""What the officer does: approve, reject, look at the full numbers with a reason (JOIN-13, JOIN-15; checks 15, 24)."""

from typing import NamedTuple

from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, ApplicationState
from unionhub.domains.membership.errors import ApplicationDecided, OwnApplication
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.policy.joining import needs_comment
from unionhub.domains.membership.process.join import subject_of
from unionhub.domains.membership.queries.applications import access_application, access_own_application
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import AppError, InvalidFields, StaleVersion
from unionhub.platform.account.ports import find_person
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.flow import ports as flow
from unionhub.platform.flow.enums import InstanceState
from unionhub.platform.org.ports import system_get_unit

_STATES = {InstanceState.RUNNING: ApplicationState.PENDING, InstanceState.APPROVED: ApplicationState.APPROVED}
FIELDS = {"cert_no": "身份证号", "phone": "手机号"}


class Refusal(NamedTuple):
    """One item of a batch that could not be done, and why."""

    id: int
    code: str
    message: str


async def approve_application(actor: Actor, application_id: int, version: int, comment: str = "") -> None:
    """Approve at the open node; past the last one the applicant is a member in the same transaction."""
    async with transaction() as tx:
        application = await access_application(actor, application_id)
        await _ensure_other_person(actor, application)
        if needs_comment(application.realname) and len(comment.strip()) < 2:
            raise InvalidFields([("comment", "missing", "实名核对不一致，通过时请写明核实情况")])
        unit = await system_get_unit(application.unit_id)
        state = await flow.approve(tx, actor, subject_of(application, unit), version, comment)
        await record_audit(
            tx,
            actor,
            "membership.application.approved",
            object_type="membership_application",
            object_id=application.id,
            label=application.name,
            unit_id=unit.id,
            changes=_change(ApplicationState.PENDING, _STATES[state]),
            reason=comment or None,
        )


async def reject_application(actor: Actor, application_id: int, version: int, reason: str) -> None:
    """Refuse with a reason the applicant will read; they may apply again."""
    async with transaction() as tx:
        application = await access_application(actor, application_id)
        await _ensure_other_person(actor, application)
        unit = await system_get_unit(application.unit_id)
        await flow.reject(tx, actor, subject_of(application, unit), version, reason)
        await record_audit(
            tx,
            actor,
            "membership.application.rejected",
            object_type="membership_application",
            object_id=application.id,
            label=application.name,
            unit_id=unit.id,
            changes=_change(ApplicationState.PENDING, ApplicationState.REJECTED),
            reason=reason,
        )


async def withdraw_application(actor: Actor, application_id: int, version: int | None) -> None:
    """The applicant takes it back while it is undecided (JOIN-17)."""
    async with transaction() as tx:
        application = await access_own_application(actor, application_id)
        if application.state is not ApplicationState.PENDING:
            raise ApplicationDecided
        if version is not None and version != application.version:
            raise StaleVersion
        unit = await system_get_unit(application.unit_id)
        await flow.withdraw(tx, actor, subject_of(application, unit))
        await record_audit(
            tx,
            actor,
            "membership.application.withdrawn",
            object_type="membership_application",
            object_id=application.id,
            label=application.name,
            unit_id=unit.id,
            changes=_change(ApplicationState.PENDING, ApplicationState.WITHDRAWN),
        )


async def batch_approve(actor: Actor, items: list[tuple[int, int]]) -> tuple[int, list[Refusal]]:
    """Approve many, each in its own transaction; what cannot be done is listed with its reason (JOIN-X4)."""
    done, refused = 0, []
    for application_id, version in items:
        try:
            await rerun_on_conflict(lambda one=application_id, seen=version: approve_application(actor, one, seen))  # type: ignore[misc]
            done += 1
        except AppError as error:
            refused.append(Refusal(application_id, error.code, error.text))
    return done, refused


async def unmask_application(actor: Actor, application_id: int, fields: list[str], reason: str) -> dict[str, str]:
    """Full numbers for a stated reason; each look is an audit record."""
    async with transaction() as tx:
        application = await access_application(actor, application_id)
        shown = {name: getattr(application, name).open() for name in fields}
        await record_audit(
            tx,
            actor,
            "membership.application.unmasked",
            object_type="membership_application",
            object_id=application.id,
            label=f"{application.name}：{'、'.join(FIELDS[name] for name in fields)}",
            unit_id=application.unit_id,
            reason=reason,
        )
    return shown


def _change(before: ApplicationState, after: ApplicationState) -> list[Change]:
    return [Change("state", "状态", APPLICATION_STATE_NAMES[before], APPLICATION_STATE_NAMES[after])]


async def _ensure_other_person(actor: Actor, application: MembershipApplication) -> None:
    """Nobody decides on their own application: persons are compared, not accounts (D8)."""
    if actor.account_id == application.applicant_account_id:
        raise OwnApplication
    if actor.person_id is not None:
        person = await find_person(application.cert_no.open())
        if person is not None and person.id == actor.person_id:
            raise OwnApplication
