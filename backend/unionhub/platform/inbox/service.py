"""Writing to-dos and copies, always in the transaction of what they are about."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, insert_once, transaction
from unionhub.kernel.errors import NotFound
from unionhub.kernel.observability.redaction import redact_numbers
from unionhub.platform.inbox.enums import CopyBox, TodoState
from unionhub.platform.inbox.models import InboxCopy, InboxTodo
from unionhub.platform.inbox.policy import Holder, RoleHolder, TodoFor, holder_key

MOST_FOUND = 300


async def open_todo(
    tx: Tx,
    *,
    subject_type: str,
    subject_id: int,
    kind: str,
    title: str,
    holder: Holder,
    summary: str = "",
    unit_id: int | None = None,
    due_at: dt.datetime | None = None,
    dedupe_key: str | None = None,
    task_version: int | None = None,
    batch: bool = False,
) -> int | None:
    """See :func:`unionhub.platform.inbox.ports.open_todo`."""
    ensure_tx(tx)
    one = TodoFor(dedupe_key or f"{subject_type}:{subject_id}:{kind}", holder, due_at, task_version, batch)
    row = _row(one, subject_type=subject_type, subject_id=subject_id, kind=kind, title=title, summary=summary, unit_id=unit_id)
    return row.id if await insert_once(tx, row) else None


async def open_todos(
    tx: Tx,
    todos: Sequence[TodoFor],
    *,
    subject_type: str,
    subject_id: int,
    kind: str,
    title: str,
    summary: str = "",
    unit_id: int | None = None,
) -> None:
    """Put one thing before many holders at once, each to-do under a key of its own that was never used."""
    ensure_tx(tx)
    about: dict[str, Any] = {"subject_type": subject_type, "subject_id": subject_id, "kind": kind, "title": title}
    about |= {"summary": summary, "unit_id": unit_id}
    if todos:
        await InboxTodo.bulk_create([_row(one, **about) for one in todos])


def _row(one: TodoFor, *, subject_type: str, subject_id: int, kind: str, title: str, summary: str, unit_id: int | None) -> InboxTodo:
    return InboxTodo(
        subject_type=subject_type,
        subject_id=subject_id,
        kind=kind,
        title=redact_numbers(title)[:120],
        summary=redact_numbers(summary)[:200],
        unit_id=unit_id,
        **_columns(one.holder),
        dedupe_key=one.key,
        open_slot=one.key,
        due_at=one.due_at,
        task_version=one.task_version,
        batch=one.batch,
    )


async def close_todos(
    tx: Tx,
    subject_type: str,
    subject_id: int,
    by: Actor | None,
    state: TodoState = TodoState.DONE,
    *,
    kind: str | None = None,
    keys: Collection[str] | None = None,
) -> int:
    """See :func:`unionhub.platform.inbox.ports.close_todos`."""
    ensure_tx(tx)
    if state is TodoState.OPEN:
        raise ValueError("close_todos closes: state is done or cancelled")
    who = {"done_by": by.account_id, "done_unit_id": by.unit_id} if by is not None else {}
    rows = _open_rows(subject_type, subject_id, kind)
    if keys is not None:
        rows = rows.filter(dedupe_key__in=list(keys))
    return int(await rows.update(state=state, open_slot=None, done_at=clock.now(), **who))


async def forget_todos(tx: Tx, subject_type: str, subject_id: int, holder: Holder) -> int:
    """See :func:`unionhub.platform.inbox.ports.forget_todos`."""
    ensure_tx(tx)
    rows = InboxTodo.filter(subject_type=subject_type, subject_id=subject_id, holder_key=holder_key(holder))
    return int(await rows.update(state=TodoState.CANCELLED, open_slot=None))


async def retarget(
    tx: Tx, subject_type: str, subject_id: int, holder: Holder, *, kind: str | None = None, due_at: dt.datetime | None = None
) -> int:
    """See :func:`unionhub.platform.inbox.ports.retarget`."""
    ensure_tx(tx)
    changes = _columns(holder) | ({"due_at": due_at} if due_at is not None else {})
    return int(await _open_rows(subject_type, subject_id, kind).update(**changes))


def _open_rows(subject_type: str, subject_id: int, kind: str | None) -> Any:
    rows = InboxTodo.filter(subject_type=subject_type, subject_id=subject_id, state=TodoState.OPEN)
    return rows if kind is None else rows.filter(kind=kind)


def _columns(holder: Holder) -> dict[str, Any]:
    columns: dict[str, Any] = {"holder_unit_id": None, "holder_role_key": None, "holder_account_id": None, "holder_key": holder_key(holder)}
    if isinstance(holder, RoleHolder):
        return columns | {"holder_unit_id": holder.unit_id, "holder_role_key": holder.role_key}
    return columns | {"holder_account_id": holder.account_id}


async def set_due(tx: Tx, dedupe_key: str, due_at: dt.datetime | None) -> int:
    """See :func:`unionhub.platform.inbox.ports.set_due`."""
    ensure_tx(tx)
    return int(await InboxTodo.filter(open_slot=dedupe_key).update(due_at=due_at))


async def rekey(tx: Tx, subject_type: str, subject_id: int, before: str, after: str) -> int:
    """See :func:`unionhub.platform.inbox.ports.rekey`."""
    ensure_tx(tx)
    rows = InboxTodo.filter(subject_type=subject_type, subject_id=subject_id, open_slot=before)
    return await rows.update(dedupe_key=after, open_slot=after)


async def system_words(subject_type: str, subject_id: int) -> tuple[str, str] | None:
    """See :func:`unionhub.platform.inbox.ports.system_words`."""
    newest = await InboxTodo.filter(subject_type=subject_type, subject_id=subject_id).order_by("-id").first()
    return (newest.title, newest.summary) if newest else None


async def system_words_of(subject_type: str, subject_ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """Title and summary of the newest to-do of many subjects, in one query."""
    rows = InboxTodo.filter(subject_type=subject_type, subject_id__in=list(subject_ids)).order_by("id")
    return (
        {one["subject_id"]: (one["title"], one["summary"]) for one in await rows.values("subject_id", "title", "summary")}
        if subject_ids
        else {}
    )


async def system_find_subjects(subject_type: str, text: str) -> list[int]:
    """Ids of subjects whose to-dos hold the text in their titles, newest first, a few hundred at most."""
    rows = InboxTodo.filter(subject_type=subject_type, title__contains=text).order_by("-id").limit(MOST_FOUND)
    return list(dict.fromkeys([one["subject_id"] for one in await rows.values("subject_id")]))


async def system_open_keys(subject_type: str, subject_id: int, prefix: str) -> set[str]:
    """See :func:`unionhub.platform.inbox.ports.system_open_keys`."""
    keys: list[str] = await _open_rows(subject_type, subject_id, None).values_list("dedupe_key", flat=True)
    return {key for key in keys if key.startswith(prefix)}


async def put_copies(
    tx: Tx,
    box: CopyBox,
    accounts: Iterable[int],
    *,
    subject_type: str,
    subject_id: int,
    kind: str,
    title: str,
    summary: str,
    unit_id: int | None,
    source_key: str,
    note: str = "",
) -> None:
    """Put a line into each account's own box; what the same source put there already stays as it is."""
    ensure_tx(tx)
    rows = [
        InboxCopy(
            account_id=account_id,
            box=box,
            subject_type=subject_type,
            subject_id=subject_id,
            kind=kind,
            title=redact_numbers(title)[:120],
            summary=redact_numbers(summary)[:200],
            note=note[:64],
            unit_id=unit_id,
            source_key=source_key,
            read_at=clock.now() if box is CopyBox.STARTED else None,
        )
        for account_id in dict.fromkeys(accounts)
    ]
    if rows:
        await InboxCopy.bulk_create(rows, ignore_conflicts=True)


async def mark_copy_read(actor: Actor, copy_id: int) -> None:
    """The caller has opened what was copied to them. Raises NotFound."""
    async with transaction():
        mine = InboxCopy.filter(id=copy_id, account_id=actor.account_id, box=CopyBox.COPIED)
        if not await mine.filter(read_at__isnull=True).update(read_at=clock.now()) and not await mine.exists():
            raise NotFound("没有找到这条抄送")


async def mark_all_copies_read(actor: Actor) -> None:
    """Nothing copied to the caller is unread any more."""
    async with transaction():
        await InboxCopy.filter(account_id=actor.account_id, box=CopyBox.COPIED, read_at__isnull=True).update(read_at=clock.now())
