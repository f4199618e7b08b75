"""Making sure that a phone number is the caller's own, in a transaction of its own, so a repeated try needs no second SMS (JOIN-X3)."""

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.account.enums import SmsScene
from unionhub.platform.account.ports import ensure_code, system_account_phone_matches, write_phone


async def prove_phone(actor: Actor, phone: str, sms_code: str | None) -> None:
    """Raise InvalidFields on ``sms_code`` unless the account has proved this number before or proves it now."""
    if await system_account_phone_matches(actor.account_id, phone):
        return
    if not sms_code:
        raise InvalidFields([("sms_code", "missing", "请输入短信验证码，确认这是您本人的手机号")])
    await ensure_code(phone, SmsScene.APPLY, sms_code, "sms_code")
    async with transaction() as tx:
        await write_phone(tx, actor, phone)
