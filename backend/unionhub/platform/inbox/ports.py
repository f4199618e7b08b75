"""The door of the inbox for other packages. Each function writes in the caller's transaction."""

import datetime as dt
from collections.abc import Collection, Iterable

from tortoise.expressions import Subquery

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import Tx
from unionhub.platform.inbox import service
from unionhub.platform.inbox.enums import CopyBox, TodoState
from unionhub.platform.inbox.kinds import register_todo_kind
from unionhub.platform.inbox.models import InboxCopy
from unionhub.platform.inbox.policy import AccountHolder, Holder, RoleHolder, TodoFor
from unionhub.platform.inbox.service import open_todos, system_find_subjects, system_words_of

__all__ = [
    "AccountHolder", "Holder", "RoleHolder", "TodoFor", "TodoState", "close_todos", "copied_subjects", "copy_to", "forget_todos",
    "note_started", "open_todo", "open_todos", "register_todo_kind", "rekey", "retarget", "set_due", "system_find_subjects",
    "system_open_keys", "system_words", "system_words_of",
]  # fmt: skip


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
    """Put something before its holder; returns the to-do's id, or None when one with this dedupe key is open already.

    ``subject_type`` and ``subject_id`` are the link (``membership.application``), ``unit_id`` the subject's unit, shown in the list.
    The dedupe key is subject and kind unless given. ``task_version`` is what a decision has to name, ``batch`` whether it may be approved
    together with others. Card and phone numbers in title and summary are hidden.
    """
    return await service.open_todo(
        tx,
        subject_type=subject_type,
        subject_id=subject_id,
        kind=kind,
        title=title,
        holder=holder,
        summary=summary,
        unit_id=unit_id,
        due_at=due_at,
        dedupe_key=dedupe_key,
        task_version=task_version,
        batch=batch,
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
    """Close the subject's open to-dos: done by the actor (已办), or cancelled (nobody has it in 已办). Returns how many.

    ``kind`` and ``keys`` (dedupe keys) narrow which.
    """
    return await service.close_todos(tx, subject_type, subject_id, by, state, kind=kind, keys=keys)


async def forget_todos(tx: Tx, subject_type: str, subject_id: int, holder: Holder) -> int:
    """Take the subject's to-dos out of this holder's lists, done ones too: it may not see the subject any more. Returns how many."""
    return await service.forget_todos(tx, subject_type, subject_id, holder)


async def retarget(
    tx: Tx, subject_type: str, subject_id: int, holder: Holder, *, kind: str | None = None, due_at: dt.datetime | None = None
) -> int:
    """Hand the subject's open to-dos to another holder (上报, 转办), with a new deadline if given. Returns how many."""
    return await service.retarget(tx, subject_type, subject_id, holder, kind=kind, due_at=due_at)


async def set_due(tx: Tx, dedupe_key: str, due_at: dt.datetime | None) -> int:
    """Another deadline, or none while it is paused, for the open to-do of this dedupe key. Returns how many."""
    return await service.set_due(tx, dedupe_key, due_at)


async def rekey(tx: Tx, subject_type: str, subject_id: int, before: str, after: str) -> int:
    """Give the subject's open to-do of one dedupe key another (its owner tells things apart differently from now on). Returns how many."""
    return await service.rekey(tx, subject_type, subject_id, before, after)


async def system_words(subject_type: str, subject_id: int) -> tuple[str, str] | None:
    """Title and summary of the subject's newest to-do, for jobs that open another."""
    return await service.system_words(subject_type, subject_id)


async def system_open_keys(subject_type: str, subject_id: int, prefix: str) -> set[str]:
    """Dedupe keys of the subject's open to-dos that begin so, for those who keep their own account of them."""
    return await service.system_open_keys(subject_type, subject_id, prefix)


async def copy_to(
    tx: Tx,
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
    """抄送: put it into each person's box, unread. ``source_key`` names the copying, so that repeating it adds nothing."""
    await service.put_copies(
        tx, CopyBox.COPIED, accounts, subject_type=subject_type, subject_id=subject_id, kind=kind, title=title, summary=summary,
        unit_id=unit_id, source_key=source_key, note=note,
    )  # fmt: skip


async def note_started(
    tx: Tx, actor: Actor, *, subject_type: str, subject_id: int, kind: str, title: str, summary: str, unit_id: int | None
) -> None:
    """我发起: an officer set this going. A member's own things are in the member's own lists, so theirs are left out."""
    if actor.audience is Audience.STAFF and actor.account_id:
        await service.put_copies(
            tx, CopyBox.STARTED, [actor.account_id], subject_type=subject_type, subject_id=subject_id, kind=kind, title=title,
            summary=summary, unit_id=unit_id, source_key=f"{subject_type}:{subject_id}",
        )  # fmt: skip


def copied_subjects(actor: Actor, subject_type: str) -> Subquery:
    """The ids of what was copied to the actor: they may read it."""
    rows = InboxCopy.filter(account_id=actor.account_id, subject_type=subject_type, box=CopyBox.COPIED)
    return Subquery(rows.values("subject_id"))
