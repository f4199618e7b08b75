"""Closing an account: asking, taking it back, and the end of the cooling period (SYS-X4, PIPL 47)."""

import datetime as dt

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, lock, lock_one, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.kernel.site import Site
from unionhub.platform.account.ports import close_account, forget_person, system_person_of_account
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.inbox.ports import TodoState, close_todos
from unionhub.platform.notice.ports import send
from unionhub.platform.privacy import audit
from unionhub.platform.privacy.enums import ClosureState, RequestState
from unionhub.platform.privacy.errors import ClosureNotOpen, ClosureOpen, MattersOpen
from unionhub.platform.privacy.events import AccountClosed
from unionhub.platform.privacy.models import PrivacyClosure, PrivacyRequest
from unionhub.platform.privacy.policy import SUBJECT_TYPE, DataSubject, Kept, OpenMatter, sources
from unionhub.platform.privacy.service.holding import holdings_of, subject_of

PAGE = "/packages/account/close"


def cooling() -> dt.timedelta:
    """How long a closure can be taken back: the installation's choice, for no rule names one and PIPL 47 wants it soon."""
    return dt.timedelta(days=services.get(Site).closing_days)


async def open_matters_of(subject: DataSubject) -> list[OpenMatter]:
    """What has to end first, named."""
    return [one for source in sources() for one in await source.open_matters(subject)]


async def plan(actor: Actor) -> tuple[list[OpenMatter], list[str], list[Kept]]:
    """What stands in the way, what would go, what would stay and why."""
    subject = await subject_of(actor)
    kept = [one for source in sources() for one in await source.kept(subject)]
    goes = [holding.title for holding in await holdings_of(subject)]
    return await open_matters_of(subject), goes, kept


async def request_closure(actor: Actor, *, understood: bool) -> PrivacyClosure:
    """Begin the cooling period. Raises InvalidFields, MattersOpen, ClosureOpen."""
    if not understood:
        raise InvalidFields([("understood", "missing", "请先阅读并勾选注销须知")])
    subject = await subject_of(actor)
    matters = await open_matters_of(subject)
    if matters:
        raise MattersOpen(details={"matters": [one.title for one in matters]})
    async with transaction() as tx:
        row = PrivacyClosure(
            account_id=actor.account_id, person_id=subject.person_id, open_slot=actor.account_id, due_at=clock.now() + cooling()
        )
        if not await insert_once(tx, row):
            raise ClosureOpen
        await _note(tx, actor, audit.CLOSURE_REQUESTED, row)
        await send(tx, actor.account_id, "closure_requested", {"due_at": row.due_at}, PAGE)
        await remember(tx, 201, {"closure_id": row.id})
    return row


async def withdraw_closure(actor: Actor) -> PrivacyClosure:
    """Keep the account after all. Raises ClosureNotOpen."""
    found = await PrivacyClosure.get_or_none(open_slot=actor.account_id)
    if found is None:
        raise ClosureNotOpen
    async with transaction() as tx:
        row = await lock_one(tx, PrivacyClosure, found.id)
        if row.state is not ClosureState.COOLING:
            raise ClosureNotOpen
        await _end(row, ClosureState.WITHDRAWN)
        await _note(tx, actor, audit.CLOSURE_WITHDRAWN, row)
    return row


async def close_due(closure_id: int) -> ClosureState | None:
    """The period is over: close the account, or stop and say which matter came up meanwhile. Runs again harmlessly."""
    return await rerun_on_conflict(lambda: _close(closure_id))


async def _close(closure_id: int) -> ClosureState | None:
    async with transaction() as tx:
        row = next(iter(await lock(tx, PrivacyClosure, [closure_id])), None)
        if row is None or row.state is not ClosureState.COOLING or row.due_at > clock.now():
            return None
        person_id = await system_person_of_account(row.account_id)
        subject = DataSubject(row.account_id, person_id, "")
        matters = await open_matters_of(subject)
        if matters:
            await _end(row, ClosureState.STOPPED, "、".join(one.title for one in matters)[:200])
            await _note(tx, None, audit.CLOSURE_STOPPED, row)
            await send(tx, row.account_id, "closure_stopped", {"matters": row.note}, PAGE)
            return row.state
        await _drop_requests(tx, row.account_id)
        for source in sources():
            await source.let_go(tx, subject)
        await close_account(tx, row.account_id)
        if person_id is not None and not await _person_needed(person_id):
            await forget_person(tx, person_id)
        await _end(row, ClosureState.CLOSED)
        await _note(tx, None, audit.CLOSURE_DONE, row)
        await publish(tx, AccountClosed(aggregate_id=row.account_id, person_id=person_id))
        return row.state


async def _person_needed(person_id: int) -> bool:
    for source in sources():
        if source.holds_person is not None and await source.holds_person(person_id):
            return True
    return False


async def _drop_requests(tx: Tx, account_id: int) -> None:
    """Requests nobody can be answered on any more; the answered ones keep that they were, without the words."""
    for waiting in await PrivacyRequest.filter(account_id=account_id, state=RequestState.PENDING):
        await close_todos(tx, SUBJECT_TYPE, waiting.id, None, TodoState.CANCELLED)
    await PrivacyRequest.filter(account_id=account_id).delete()


async def _end(row: PrivacyClosure, state: ClosureState, note: str = "") -> None:
    row.state, row.open_slot, row.ended_at, row.note = state, None, clock.now(), note
    await row.save()


async def _note(tx: Tx, actor: Actor | None, action: object, row: PrivacyClosure) -> None:
    await record_audit(
        tx, actor, str(action), object_type="privacy_closure", object_id=row.id, label=f"账号 {row.account_id}", reason=row.note or None
    )


async def clear_leftovers(closure_id: int) -> int:
    """Remove what was kept for a time whose time is over; returns how many rows went."""
    return await rerun_on_conflict(lambda: _clear(closure_id))


async def _clear(closure_id: int) -> int:
    async with transaction() as tx:
        row = await lock_one(tx, PrivacyClosure, closure_id)
        if row.state is not ClosureState.CLOSED or row.ended_at is None:
            return 0
        passed = (clock.now() - row.ended_at) // dt.timedelta(days=1)
        due = [(days, work) for source in sources() for days, work in source.later if row.cleared_days < days <= passed]
        gone = 0
        for _, work in sorted(due, key=lambda one: one[0]):
            gone += await work(tx, row.account_id)
        if due:
            row.cleared_days = max(days for days, _ in due)
            await row.save(update_fields=["cleared_days"])
            await _note(tx, None, audit.LEFTOVERS_REMOVED, row)
        return gone


async def system_ripe_leftovers(limit: int) -> list[int]:
    """Closed accounts for which a keeping period has ended since the last look."""
    found: list[int] = []
    for days in sorted({days for source in sources() for days, _ in source.later}):
        before = clock.now() - dt.timedelta(days=days)
        rows = PrivacyClosure.filter(state=ClosureState.CLOSED, ended_at__lte=before, cleared_days__lt=days)
        found += [row["id"] for row in await rows.limit(limit).values("id")]
    return sorted(set(found))[:limit]
