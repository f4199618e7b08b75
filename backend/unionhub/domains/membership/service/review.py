"""What is done to an application beside its flow: the applicant withdraws it, an officer looks at the full numbers (JOIN-17; check 24)."""

from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, ApplicationState
from unionhub.domains.membership.errors import ApplicationDecided
from unionhub.domains.membership.process.join import subject_of
from unionhub.domains.membership.queries.applications import access_application, access_own_application
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import StaleVersion
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.flow import ports as flow
from unionhub.platform.org.ports import system_get_unit

FIELDS = {"cert_no": "身份证号", "phone": "手机号"}


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
