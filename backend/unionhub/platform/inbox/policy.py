"""Pure rules of the inbox: how a holder is written, whose to-dos an actor sees, and a page of several ordered lists."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from unionhub.kernel.authz import Actor


@dataclass(frozen=True, slots=True)
class RoleHolder:
    """Whoever has this role on this unit when the inbox is read."""

    unit_id: int
    role_key: str


@dataclass(frozen=True, slots=True)
class AccountHolder:
    """One named account."""

    account_id: int


Holder = RoleHolder | AccountHolder


@dataclass(frozen=True, slots=True)
class TodoFor:
    """One of several to-dos about the same thing: its key, whose it is, until when."""

    key: str
    holder: Holder
    due_at: dt.datetime | None = None
    task_version: int | None = None
    batch: bool = False


def holder_key(holder: Holder) -> str:
    """The holder in one column."""
    if isinstance(holder, RoleHolder):
        return f"r:{holder.unit_id}:{holder.role_key}"
    return f"a:{holder.account_id}"


def keys_of(actor: Actor) -> list[str]:
    """The holders this capacity stands for: its account, and its role on its unit (D8: one capacity at a time)."""
    keys = [holder_key(AccountHolder(actor.account_id))]
    if actor.unit_id is not None and actor.role_key:
        keys.append(holder_key(RoleHolder(actor.unit_id, actor.role_key)))
    return keys


def first_rank(offset: int, counts: Collection[int]) -> int:
    """Where the longest of several ordered lists has to be read from for a page of all of them together.

    The others hold ``sum - longest`` rows: so many of the rows before the page are theirs at most.
    """
    return max(0, offset - (sum(counts) - max(counts)))


def page_of(lists: Sequence[Sequence[int]], first: int, offset: int, size: int, *, descending: bool = False) -> list[int]:
    """The page of several ordered lists of ids: the longest was read from ``first``, the others from their beginning."""
    together = sorted((one for listed in lists for one in listed), reverse=descending)
    return together[offset - first :][:size]
