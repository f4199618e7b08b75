"""Telling users what others did to their accounts (SYS-17, SYS-18): a reset nobody asked for is noticed."""

from unionhub.kernel import clock
from unionhub.kernel.db import Tx
from unionhub.kernel.queue import subscriber
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.events import CapacityEnded, CapacityGranted, PasswordRecovered, PasswordReset
from unionhub.platform.account.models import Account, Role
from unionhub.platform.notice.ports import send
from unionhub.platform.org.ports import system_get_unit


@subscriber(PasswordReset, name="account.tell_password_reset")
async def tell_password_reset(tx: Tx, event: PasswordReset) -> None:
    """Who reads this and did not ask for it calls the security administrator."""
    await send(tx, event.aggregate_id, "password_reset", {"at": clock.now()})


@subscriber(CapacityGranted, name="account.tell_capacity_granted")
async def tell_capacity_granted(tx: Tx, event: CapacityGranted) -> None:
    """A new role."""
    await _tell_role(tx, event.aggregate_id, event.role_id, event.unit_id, "分配给您")


@subscriber(PasswordRecovered, name="account.tell_password_recovered")
async def tell_password_recovered(tx: Tx, event: PasswordRecovered) -> None:
    """Who reads this and did not do it has lost the phone or lent it."""
    await send(tx, event.aggregate_id, "password_recovered", {"at": clock.now()}, "/account")


@subscriber(CapacityEnded, name="account.tell_capacity_ended")
async def tell_capacity_ended(tx: Tx, event: CapacityEnded) -> None:
    """A role less."""
    await _tell_role(tx, event.aggregate_id, event.role_id, event.unit_id, "收回")


async def _tell_role(tx: Tx, account_id: int, role_id: int, unit_id: int, change: str) -> None:
    account = await Account.get_or_none(id=account_id)
    if account is None or account.kind is not AccountKind.STAFF:  # an enterprise hears of its approval, not of a role
        return
    unit = await system_get_unit(unit_id)
    role = await Role.get_or_none(id=role_id)
    names = {"unit_name": unit.name, "role_name": role.name if role is not None else "（已删除的角色）", "change": change}
    await send(tx, account_id, "role_changed", names)
