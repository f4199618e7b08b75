"""Loading the shipped dictionaries: what is missing is added, what the operator changed stays."""

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.kernel.ids import new_id
from unionhub.platform.dictionary import policy, queries
from unionhub.platform.dictionary.enums import DictKind
from unionhub.platform.dictionary.models import DictItem, DictItemVersion, DictType

SHIPPED = ("std.json", "fixed.json", "open.json")
BATCH = 200
_COLUMNS = ("code", "name", "group", "parent", "ref", "note")


def shipped_types() -> Iterator[dict[str, Any]]:
    """Every shipped dictionary: key, name, kind, source, note, items."""
    for name in SHIPPED:
        yield from json.loads((files(__package__.rsplit(".", 1)[0]) / "defaults" / name).read_text("utf-8"))["types"]


async def install_defaults(tx: Tx) -> int:
    """Add the shipped dictionaries and items that are missing; returns how many items were added. Called by migrate and bootstrap."""
    ensure_tx(tx)
    types = {row.key: row for row in await DictType.all()}
    taken = {(row["type_id"], row["code"]) for row in await DictItem.all().values("type_id", "code")}
    slots = set(await DictItem.exclude(name_slot=None).values_list("name_slot", flat=True))
    missing: list[DictItem] = []
    for number, shipped in enumerate(shipped_types(), start=1):
        dict_type = types.get(shipped["key"]) or await _add_type(shipped, number * 10)
        for position, values in enumerate(shipped["items"], start=1):
            if (dict_type.id, values["code"]) not in taken:
                missing.append(_new_item(dict_type, values, position * 10, slots))
    for start in range(0, len(missing), BATCH):
        batch = missing[start : start + BATCH]
        await DictItem.bulk_create(batch)
        await DictItemVersion.bulk_create(
            DictItemVersion(item_id=item.id, version=1, name=item.name, group=item.group, status=item.status) for item in batch
        )
    tx.after_commit.append(queries.forget)
    return len(missing)


async def _add_type(shipped: dict[str, Any], sort: int) -> DictType:
    return await DictType.create(
        key=shipped["key"],
        name=shipped["name"],
        kind=DictKind(shipped["kind"]),
        source=shipped["source"],
        note=shipped.get("note", ""),
        sort=sort,
    )


def _new_item(dict_type: DictType, values: dict[str, Any], sort: int, slots: set[Any]) -> DictItem:
    slot = policy.name_slot(dict_type.key, values.get("group"), values.get("parent"), values["name"])
    if slot in slots:  # the operator has added one of this name: both stay, told apart by code
        slot = policy.name_slot(dict_type.key, values.get("group"), values["code"], values["name"])
    slots.add(slot)
    given = {name: values[name] for name in _COLUMNS if name in values}
    return DictItem(id=new_id(), type_id=dict_type.id, **given, sort=sort, shipped=True, name_slot=slot, updated_at=clock.now())
