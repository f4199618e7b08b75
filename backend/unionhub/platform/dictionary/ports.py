"""The door of the dictionaries for other packages."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.dictionary import queries
from unionhub.platform.dictionary.queries import Item
from unionhub.platform.dictionary.service import install_defaults

__all__ = ["Item", "ensure_code", "find_item", "install_defaults", "list_choices", "name_at", "names_of"]


async def find_item(type_key: str, code: str) -> Item | None:
    """The item, disabled or not, or None. Raises DictTypeUnknown."""
    return (await queries.items_by_code(type_key)).get(code)


async def ensure_code(type_key: str, code: str, field: str) -> Item:
    """The item a new record may take, or InvalidFields on ``field`` (codes ``unknown_code``, ``disabled_code``)."""
    item = await find_item(type_key, code)
    if item is None:
        raise InvalidFields([(field, "unknown_code", "不在可选范围内，请重新选择")])
    if not item.is_choosable(clock.today()):
        raise InvalidFields([(field, "disabled_code", f"“{item.name}”已停用，请重新选择")])
    return item


async def names_of(type_key: str) -> dict[str, str]:
    """Name by code, disabled items too: what lists and details show for stored codes."""
    return {code: item.name for code, item in (await queries.items_by_code(type_key)).items()}


async def list_choices(type_key: str) -> list[Item]:
    """What may be chosen today, in order."""
    return await queries.list_choices(type_key)


async def name_at(type_key: str, code: str, at: dt.datetime) -> str | None:
    """What the item was called at that instant (SYS-X6), or None for an unknown item."""
    return await queries.find_name_at(type_key, code, at)
