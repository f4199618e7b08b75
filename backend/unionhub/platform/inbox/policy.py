"""Pure rules of the inbox: how a holder is written, whose to-dos an actor sees."""

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
