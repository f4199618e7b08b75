"""A process of its own: migrate an empty database, install the defaults, make the three administrators, and look who is there."""

import asyncio

from unionhub import migrate
from unionhub.install import bootstrap_administrators, install_defaults
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import Conflict
from unionhub.platform.account.models import Account, Session
from unionhub.platform.org.ports import UnitSeed, system_add_units
from unionhub.runtime import running
from unionhub.settings import load_settings

UNION = "某省总工会"


async def main() -> None:
    settings = load_settings()
    await migrate.upgrade(settings.database_url)
    async with running(settings, vendors=False):
        await install_defaults(settings)
        assert await Account.all().count() == 0 and await Session.all().count() == 0, "a default account"
        async with transaction() as tx:
            await system_add_units(tx, [UnitSeed("r", None, UNION, level="20")], {})
        lines = await bootstrap_administrators(UNION)
        rows = await Account.all()
        assert len(rows) == 3 and all(row.must_change_password for row in rows)
        first = {line.split()[-1] for line in lines[1:]}
        assert len(first) == 3 and all(len(one) >= 12 for one in first), "first passwords are random and differ"
        try:
            await bootstrap_administrators(UNION)
        except Conflict:
            assert await Account.all().count() == 3
            print("as it should be")


if __name__ == "__main__":
    asyncio.run(main())
