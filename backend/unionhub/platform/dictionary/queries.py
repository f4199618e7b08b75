"""Reads of the dictionaries. They hold no unit's data, so there is no scope: whoever may read one may read all.

Whole dictionaries are kept in the process for a few seconds; a change drops the copy here at once, other processes follow by time.
"""

import datetime as dt
import time
from collections.abc import Mapping
from dataclasses import dataclass

from tortoise.expressions import Q
from tortoise.functions import Count

from unionhub.kernel import clock
from unionhub.kernel.db import current_tx
from unionhub.platform.dictionary.enums import ItemStatus
from unionhub.platform.dictionary.errors import DictItemNotFound, DictTypeUnknown
from unionhub.platform.dictionary.models import DictItem, DictItemVersion, DictType
from unionhub.platform.dictionary.policy import is_choosable, is_editable, is_locked
from unionhub.platform.dictionary.schemas import DictItemFilter, DictItemOut, DictTypeFilter, DictTypeOut

TTL_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Item:
    """One choice as other packages see it; ``ref`` names the same thing in another list."""

    code: str
    name: str
    group: str | None
    parent: str | None
    ref: str | None
    status: ItemStatus
    valid_from: dt.date | None
    valid_to: dt.date | None

    def is_choosable(self, day: dt.date) -> bool:
        """Whether a new record may take it on this day."""
        return is_choosable(self.status, self.valid_from, self.valid_to, day)


_COLUMNS = ("code", "name", "group", "parent", "ref", "status", "valid_from", "valid_to")
_kept: dict[str, tuple[float, Mapping[str, Item]]] = {}


def forget(type_key: str | None = None) -> None:
    """Drop the kept copy of one dictionary, or of all."""
    if type_key is None:
        _kept.clear()
    else:
        _kept.pop(type_key, None)


async def items_by_code(type_key: str) -> Mapping[str, Item]:
    """Every item of a dictionary by code, disabled ones too, in order. Raises DictTypeUnknown."""
    kept = _kept.get(type_key)
    if kept is not None and kept[0] > time.monotonic():
        return kept[1]
    dict_type = await get_type(type_key)
    rows = await DictItem.filter(type_id=dict_type.id).order_by("sort", "id").values(*_COLUMNS)
    items = {row["code"]: Item(**row) for row in rows}
    if current_tx() is None:  # what an open transaction sees may never come to be
        _kept[type_key] = (time.monotonic() + TTL_SECONDS, items)
    return items


async def list_choices(type_key: str) -> list[Item]:
    """What may be chosen today, in order."""
    day = clock.today()
    return [item for item in (await items_by_code(type_key)).values() if item.is_choosable(day)]


async def find_name_at(type_key: str, code: str, at: dt.datetime) -> str | None:
    """What the item was called at that instant (SYS-X6); its first name for earlier instants, None if there is no such item."""
    versions = DictItemVersion.filter(item__type__key=type_key, item__code=code)
    found = await versions.filter(created_at__lte=at).order_by("-version").first() or await versions.order_by("version").first()
    return found.name if found else None


async def get_type(type_key: str) -> DictType:
    """The dictionary, or DictTypeUnknown."""
    found = await DictType.get_or_none(key=type_key)
    if found is None:
        raise DictTypeUnknown
    return found


async def list_types(query: DictTypeFilter) -> list[DictTypeOut]:
    """All dictionaries with the number of their items, in shipped order."""
    wanted = DictType.all()
    if query.q:
        wanted = wanted.filter(Q(name__contains=query.q) | Q(key__contains=query.q))
    if query.kind:
        wanted = wanted.filter(kind=query.kind)
    rows = await wanted.annotate(item_count=Count("items")).order_by("sort", "id")
    return [
        DictTypeOut(
            key=row.key,
            name=row.name,
            kind=row.kind,
            source=row.source,
            note=row.note,
            item_count=row.item_count,  # type: ignore[attr-defined]
            editable=is_editable(row.kind),
        )
        for row in rows
    ]


async def list_items(type_key: str, query: DictItemFilter) -> list[DictItemOut]:
    """The items of a dictionary for its keeper, disabled ones too. Raises DictTypeUnknown."""
    dict_type = await get_type(type_key)
    wanted = DictItem.filter(type_id=dict_type.id)
    if query.q:
        wanted = wanted.filter(Q(name__contains=query.q) | Q(code__contains=query.q))
    if query.status:
        wanted = wanted.filter(status=query.status)
    return [render_item(dict_type, item) for item in await wanted.order_by("sort", "id")]


async def get_item(item_id: int) -> tuple[DictType, DictItem]:
    """The item and its dictionary, or DictItemNotFound."""
    item = await DictItem.get_or_none(id=item_id).prefetch_related("type")
    if item is None:
        raise DictItemNotFound
    return item.type, item


def render_item(dict_type: DictType, item: DictItem) -> DictItemOut:
    """The item as its keeper sees it."""
    return DictItemOut(
        **{name: getattr(item, name) for name in DictItemOut.model_fields if name != "locked"},
        locked=is_locked(dict_type.kind, item.shipped),
    )
