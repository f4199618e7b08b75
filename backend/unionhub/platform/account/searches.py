"""Users in the search box."""

from unionhub.kernel.authz import Actor
from unionhub.platform.account import permissions as P
from unionhub.platform.account.enums import AccountState
from unionhub.platform.account.queries import find_users
from unionhub.platform.search.ports import Hit, SearchSource, Words, register_source


async def _find(actor: Actor, words: Words, most: int) -> list[Hit]:
    rows = await find_users(actor, words, most)
    return [Hit(row.id, row.name, row.username or "", "停用" if row.state is AccountState.DISABLED else "") for row in rows]


USERS = register_source(SearchSource("account", "用户", P.USER_READ, _find, rank=90))
