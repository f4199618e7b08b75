"""Settings of one's own account."""

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import lock_one, transaction
from unionhub.platform.account.models import Account
from unionhub.platform.audit.ports import diff, record_audit


async def set_elder_mode(actor: Actor, elder_mode: bool) -> None:
    """Switch the large, high-contrast view on or off for every device of the account."""
    async with transaction() as tx:
        account = await lock_one(tx, Account, actor.account_id)
        before = {"elder_mode": account.elder_mode}
        account.elder_mode = elder_mode
        await account.save(update_fields=["elder_mode"])
        await record_audit(
            tx,
            actor,
            "account.profile.updated",
            object_type="account",
            object_id=account.id,
            label=account.name,
            changes=diff(before, {"elder_mode": elder_mode}, {"elder_mode": "长辈版"}),
        )
