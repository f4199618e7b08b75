"""Giving those whose union was not known to a union, before approving and afterwards (JOIN-20)."""

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.enums.placements import PlacementKind
from unionhub.domains.membership.errors import NotWaitingForUnion, WrongKind
from unionhub.domains.membership.events import ApplicationAssigned, MemberAssigned
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.queries.applications import access_application
from unionhub.domains.membership.queries.members import access_member
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import system_accounts_of_person
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.flow.ports import Refusal, one_by_one
from unionhub.platform.notice.ports import send
from unionhub.platform.org.enums import UnitKind
from unionhub.platform.org.ports import UnitRef, ensure_in_scope, system_get_unit


async def assign(actor: Actor, kind: PlacementKind, unit_id: int, items: list[tuple[int, int]], note: str) -> tuple[int, list[Refusal]]:
    """Give many to one union of the actor's branch, each in its own transaction; what cannot be done is listed with its reason."""
    target = await ensure_in_scope(actor, unit_id)
    if target.kind is not UnitKind.UNION or not target.is_active:
        raise WrongKind("只能划到正在使用的工会组织")
    work = assign_application if kind is PlacementKind.APPLICATION else assign_member
    return await one_by_one(items, lambda row_id, seen: work(actor, row_id, target, seen, note))


async def assign_application(actor: Actor, application_id: int, target: UnitRef, version: int, note: str) -> None:
    """The application belongs to this union from now on; who reviews it stays. Past approval the member enters this union."""
    async with transaction() as tx:
        known = await access_application(actor, application_id)
        application = await lock_one(tx, MembershipApplication, known.id)
        if application.version != version:
            raise StaleVersion
        if application.state is not ApplicationState.PENDING or not application.placement_pending:
            raise NotWaitingForUnion
        before = await system_get_unit(application.unit_id)
        application.unit_id = target.id
        application.placement_pending = False
        application.version += 1
        await application.save(update_fields=["unit_id", "placement_pending", "version"])
        await _record(tx, actor, "application", application.id, application.name, (before, target), note)
        await publish(
            tx,
            ApplicationAssigned(
                aggregate_id=application.id,
                aggregate_version=application.version,
                unit_id=target.id,
                from_unit_id=before.id,
                biz_date=clock.today().isoformat(),
            ),
        )
        words = {"unit_name": target.name}
        await send(tx, application.applicant_account_id, "join_assigned", words, f"/packages/membership/progress?id={application.id}")


async def assign_member(actor: Actor, member_id: int, target: UnitRef, version: int, note: str) -> None:
    """The member leaves the list of those without a union of their own and belongs to this one."""
    async with transaction() as tx:
        known = await access_member(actor, member_id)
        member = await lock_one(tx, Member, known.id)
        if member.version != version:
            raise StaleVersion
        if member.status is not MemberStatus.POOL:
            raise NotWaitingForUnion
        before = await system_get_unit(member.unit_id)
        member.unit_id = target.id
        member.status = MemberStatus.ACTIVE
        member.updated_at = clock.now()
        member.version += 1
        await member.save(update_fields=["unit_id", "status", "updated_at", "version"])
        title = f"归属划定到{target.name}"
        await MemberHistory.create(member_id=member.id, title=title[:64], note=note[:200], actor_name=actor.name, unit_id=target.id)
        await _record(tx, actor, "member", member.id, member.name, (before, target), note)
        await publish(
            tx,
            MemberAssigned(
                aggregate_id=member.id,
                aggregate_version=member.version,
                unit_id=target.id,
                from_unit_id=before.id,
                biz_date=clock.today().isoformat(),
                person_id=member.person_id,
            ),
        )
        for account_id in await system_accounts_of_person(member.person_id):
            await send(tx, account_id, "member_assigned", {"unit_name": target.name}, "/packages/membership/card")


async def _record(tx: Tx, actor: Actor, kind: str, row_id: int, label: str, units: tuple[UnitRef, UnitRef], note: str) -> None:
    before, after = units
    shown = f"{before.name}（归属待定）"
    await record_audit(
        tx,
        actor,
        f"membership.{kind}.assigned",
        object_type="membership_application" if kind == "application" else "member",
        object_id=row_id,
        label=label,
        unit_id=after.id,
        changes=[Change("unit_id", "所属工会", shown, after.name)],
        reason=note or None,
    )
