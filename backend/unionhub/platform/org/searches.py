"""Units in the search box."""

from unionhub.kernel.authz import Actor
from unionhub.platform.org import permissions as p
from unionhub.platform.org.enums import UnitStatus
from unionhub.platform.org.queries import find_units
from unionhub.platform.search.ports import Hit, SearchSource, Words, register_source


async def _find(actor: Actor, words: Words, most: int) -> list[Hit]:
    rows = await find_units(actor, words, most)
    return [Hit(row.id, row.name, row.uscc, "" if row.status is UnitStatus.ACTIVE else "停用") for row in rows]


UNITS = register_source(SearchSource("org_unit", "单位", p.UNIT_READ, _find, rank=80))
