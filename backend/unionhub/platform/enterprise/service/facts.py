"""What an enterprise says of itself, checked before it is written."""

from collections.abc import Mapping

from unionhub.kernel.errors import InvalidFields
from unionhub.platform.dictionary import ports as dictionary
from unionhub.platform.enterprise.enums import CHAINS, INDUSTRIES
from unionhub.platform.enterprise.models import Enterprise

EDITABLE = ("name", "industry", "chain", "address", "intro")
_DICTIONARIES = {"industry": INDUSTRIES, "chain": CHAINS}


async def ensure_choices(facts: Mapping[str, str]) -> None:
    """Raise InvalidFields unless industry and chain, where given, are ones that may be chosen today."""
    problems: list[tuple[str, str, str]] = []
    for field, key in _DICTIONARIES.items():
        if field not in facts:
            continue
        try:
            await dictionary.ensure_code(key, facts[field], field)
        except InvalidFields as error:
            problems += [(one["field"], one["code"], one["message"]) for one in (error.details or {})["fields"]]
    if problems:
        raise InvalidFields(problems)


async def shown(facts: Mapping[str, str]) -> dict[str, str]:
    """The same as people read them (audit, history)."""
    found = dict(facts)
    for field, key in _DICTIONARIES.items():
        if field in found:
            found[field] = (await dictionary.names_of(key)).get(found[field], found[field])
    return found


def facts_of(row: Enterprise) -> dict[str, str]:
    """What the enterprise may change itself (JOBS-11)."""
    return {field: str(getattr(row, field)) for field in EDITABLE}
