"""Who can act for a unit now: staff accounts with a live capacity there."""

import json
from collections.abc import Collection
from typing import Any, NamedTuple

from tortoise.expressions import Q

from unionhub.kernel import clock
from unionhub.platform.account.enums import AccountKind, CapacityState
from unionhub.platform.account.models import Account, Capacity, Role


class Officer(NamedTuple):
    """Somebody acting in a role on a unit."""

    account_id: int
    person_id: int | None
    name: str
    unit_id: int
    role_key: str


async def system_officers(*, units: list[int] | None = None, role: str | None = None, accounts: list[int] | None = None) -> list[Officer]:
    """Officers of these units, in this role, among these accounts (whichever is given), in one query, oldest capacity first."""
    condition = _at_work()
    narrowed: dict[str, Any] = {"unit_id__in": units, "role__key": role, "account_id__in": accounts}
    for name, value in narrowed.items():
        if value is not None:
            condition &= Q(**{name: value})
    return [Officer(*row) for row in await Capacity.filter(condition).order_by("id").values_list(*_COLUMNS)]


_COLUMNS = ("account_id", "account__person_id", "account__name", "unit_id", "role__key")


def _at_work() -> Q:
    now = clock.now()
    condition = Q(state=CapacityState.ACTIVE, account__state="active", account__kind=AccountKind.STAFF, valid_from__lte=now)
    return condition & (Q(valid_to__isnull=True) | Q(valid_to__gt=now))


async def system_search_officers(text: str, roles: Collection[str], most: int) -> list[Officer]:
    """Officers in one of these roles whose name holds the text, for choosing a person by name."""
    found = Capacity.filter(_at_work(), role__key__in=list(roles), account__name__contains=text).order_by("account__name", "id")
    return [Officer(*row) for row in await found.limit(most).values_list(*_COLUMNS)] if roles else []


async def system_roles_with(permission: str) -> set[str]:
    """Keys of the staff roles that hold this permission."""
    rows: list[tuple[str, str]] = await Role.filter(kind=AccountKind.STAFF).values_list("key", "permissions")
    return {key for key, held in rows if permission in json.loads(held)}


async def system_person_of_account(account_id: int) -> int | None:
    """The person behind an account, if it is linked to one."""
    rows: list[Any] = await Account.filter(id=account_id).values_list("person_id", flat=True)
    return rows[0] if rows else None


async def system_has_reviewer(unit_id: int, role_keys: list[str]) -> bool:
    """Whether somebody holds one of the roles on exactly this unit now."""
    return any(one.role_key in role_keys for one in await system_officers(units=[unit_id]))


async def system_role_names() -> dict[str, str]:
    """Names of the staff roles by key; they belong to the whole installation."""
    rows: list[tuple[str, str]] = await Role.filter(kind=AccountKind.STAFF).values_list("key", "name")
    return dict(rows)
