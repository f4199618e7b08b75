"""Time-based one-time passwords as the staff's second factor (check 4; RFC 6238). A code is accepted once."""

import pyotp

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import companion_names, set_encrypted
from unionhub.kernel.db import Tx, ensure_tx, lock_one, transaction
from unionhub.kernel.errors import Conflict, InvalidFields
from unionhub.kernel.site import Site
from unionhub.platform.account.errors import OtpWrong, SecondFactorDemanded
from unionhub.platform.account.models import Account
from unionhub.platform.account.service import passwords
from unionhub.platform.account.service.sessions import forget_after
from unionhub.platform.audit.ports import record_audit

STEP = 30
DRIFT = 1


class TotpActive(Conflict):
    code = "account.totp_active"
    message = "动态口令已启用，如需更换请先停用"


def _step_of(secret: str, code: str) -> int | None:
    """The time step a code belongs to, within one step of now, or None."""
    present = int(clock.now().timestamp()) // STEP
    generator = pyotp.TOTP(secret)
    for step in range(present - DRIFT, present + DRIFT + 1):
        if pyotp.utils.strings_equal(generator.generate_otp(step), code.strip()):
            return step
    return None


async def accept(account: Account, code: str) -> bool:
    """Whether the code is right and newer than the last one used; a right code is used up."""
    step = _step_of(account.totp_secret.open(), code)
    if step is None or (account.totp_last_step is not None and step <= account.totp_last_step):
        return False
    used = await Account.filter(id=account.id, totp_last_step=account.totp_last_step).update(totp_last_step=step)
    return bool(used)


async def begin(actor: Actor) -> tuple[str, str]:
    """A new secret, not yet active: (secret, otpauth URI)."""
    secret = pyotp.random_base32()
    async with transaction() as tx:
        account = await lock_one(tx, Account, actor.account_id)
        if account.totp_confirmed_at is not None:
            raise TotpActive
        set_encrypted(account, "totp_secret", secret)
        await account.save(update_fields=companion_names(Account, "totp_secret"))
        await record_audit(tx, actor, "account.totp.begun", object_type="account", object_id=account.id, label=account.name)
    uri = pyotp.TOTP(secret).provisioning_uri(name=account.username or account.name, issuer_name=services.get(Site).name)
    return secret, uri


async def confirm(actor: Actor, code: str) -> None:
    """Switch the second factor on with a first right code."""
    async with transaction() as tx:
        account = await lock_one(tx, Account, actor.account_id)
        if account.totp_secret is None or account.totp_confirmed_at is not None:
            raise TotpActive("请先获取动态口令密钥")
        step = _step_of(account.totp_secret.open(), code)
        if step is None:
            raise OtpWrong
        account.totp_confirmed_at = clock.now()
        account.totp_last_step = step
        await account.save(update_fields=["totp_confirmed_at", "totp_last_step"])
        forget_after(tx)
        await record_audit(tx, actor, "account.totp.enabled", object_type="account", object_id=account.id, label=account.name)


async def switch_off(actor: Actor, password: str) -> None:
    """Switch the second factor off after asking the password again."""
    if services.get(Site).staff_second_factor:
        raise SecondFactorDemanded
    known = await Account.get(id=actor.account_id)
    if not await passwords.matches(known.password_hash, password):
        raise InvalidFields([("password", "wrong", "密码不正确")])
    async with transaction() as tx:
        await remove(tx, actor, await lock_one(tx, Account, actor.account_id))


async def remove(tx: Tx, actor: Actor, account: Account) -> None:
    """Take the second factor off a locked account."""
    ensure_tx(tx)
    set_encrypted(account, "totp_secret", None)
    account.totp_confirmed_at = None
    await account.save(update_fields=[*companion_names(Account, "totp_secret"), "totp_confirmed_at"])
    await record_audit(tx, actor, "account.totp.disabled", object_type="account", object_id=account.id, label=account.name)
