"""What a fresh installation needs before anybody signs in: shipped roles, dictionaries, texts, flows; and the three administrators."""

from unionhub.domains.membership.process import join, leave, transfer, verification
from unionhub.domains.membership.service.rollup import rebuild_rollup
from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import Conflict
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.ports import install_default_roles
from unionhub.platform.account.service import passwords
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.consent import ports as consent
from unionhub.platform.dictionary import ports as dictionary
from unionhub.platform.enterprise import process as registration
from unionhub.platform.flow.ports import adopt_first_release
from unionhub.platform.org.ports import system_children
from unionhub.settings import Settings

ADMINISTRATORS = (
    ("sysadmin", "系统管理员", "system_admin"),
    ("secadmin", "安全管理员", "security_admin"),
    ("auditadmin", "审计管理员", "audit_admin"),
)


class AlreadyBootstrapped(Conflict):
    code = "account.already_bootstrapped"
    message = "三员账号已经创建过，不能再次初始化"


async def install_defaults(settings: Settings) -> None:
    """Insert what is missing of the shipped defaults; safe to run at every start."""
    async with transaction() as tx:
        await install_default_roles(tx)
    async with transaction() as tx:
        await dictionary.install_defaults(tx)
    async with transaction() as tx:
        await consent.install_defaults(tx, site_name=settings.site_name, service_phone=settings.service_phone)
    await adopt_first_release()
    for process in (join, transfer, verification, leave, registration):
        async with transaction() as tx:
            await process.install_process(tx)


async def recount() -> None:
    """After an upgrade: figures are derived, and a release may count what the one before did not."""
    await rebuild_rollup()


async def bootstrap_administrators(unit_name: str) -> list[str]:
    """Create the three administrators on a root unit, once; from then on accounts are made by them only (D8, check 10)."""
    root = next((unit for unit in await system_children(None) if unit.name == unit_name), None)
    if root is None:
        raise Conflict(f"没有名为“{unit_name}”的根组织")
    lines = ["三员账号（初始密码只显示这一次，首次登录须修改）："]
    digests = [(await passwords.hash_password(first), first) for first in (passwords.new_initial_password() for _ in ADMINISTRATORS)]
    async with transaction() as tx:
        if await Capacity.filter(role__admin_kind__isnull=False).exists():
            raise AlreadyBootstrapped
        for (username, name, role_key), (digest, first) in zip(ADMINISTRATORS, digests, strict=True):
            account = await Account.create(
                kind=AccountKind.STAFF,
                username=username,
                name=name,
                password_hash=digest,
                password_changed_at=clock.now(),
                must_change_password=True,
            )
            role = await Role.get(key=role_key)
            await Capacity.create(
                account_id=account.id,
                role_id=role.id,
                unit_id=root.id,
                valid_from=clock.now(),
                live_slot=f"{account.id}:{role.id}:{root.id}",
                admin_slot=f"a{account.id}",
            )
            lines.append(f"  {name}  {username}  {first}")
        await record_audit(
            tx, None, "account.administrators.bootstrapped", object_type="unit", object_id=root.id, label=root.name, unit_id=root.id
        )
    return lines
