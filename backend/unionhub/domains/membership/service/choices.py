"""What the cells of a spreadsheet may name: items of dictionaries by name, code or common short form, unions of one's branch."""

import json
from collections import defaultdict
from dataclasses import replace
from functools import cache
from importlib.resources import files

from unionhub.domains.membership.policy.member_fields import DICTIONARIES
from unionhub.domains.membership.policy.member_values import Choices, fold
from unionhub.kernel.authz import Actor
from unionhub.platform.dictionary.ports import list_choices
from unionhub.platform.org.ports import UnitRef, unions_below

_SAMPLES = 4


@cache
def _short_forms() -> dict[str, dict[str, str]]:
    text = files("unionhub.domains.membership").joinpath("defaults/short_forms.json").read_text("utf-8")
    loaded: dict[str, dict[str, str]] = json.loads(text)
    return loaded


async def load_choices(actor: Actor) -> Choices:
    """Everything a row may name, for this officer."""
    return replace(await dictionary_choices(), units=_by_name(await unions_below(actor)))


async def dictionary_choices() -> Choices:
    """Everything a field of one record may name."""
    names: dict[str, dict[str, str]] = {}
    samples: dict[str, str] = {}
    for key in DICTIONARIES:
        items = await list_choices(key)
        known: dict[str, str] = {fold(word): code for word, code in _short_forms().get(key, {}).items()}
        for item in items:
            known[fold(item.name.split("(")[0].split("（")[0])] = item.code
        for item in items:
            known[fold(item.name)] = item.code
            known[fold(item.code)] = item.code
        names[key] = known
        samples[key] = "、".join(item.name for item in items[:_SAMPLES]) + ("等" if len(items) > _SAMPLES else "")
    return Choices(names, samples)


def _by_name(units: list[UnitRef]) -> dict[str, list[int]]:
    """A union by its name, its short name, and its name after its parent's."""
    names = {unit.id: unit.name for unit in units}
    found: dict[str, list[int]] = defaultdict(list)
    for unit in units:
        words = {fold(unit.name)}
        if unit.short_name:
            words.add(fold(unit.short_name))
        if unit.parent_id in names:
            words.add(fold(names[unit.parent_id] + unit.name))
        for word in words:
            found[word].append(unit.id)
    return dict(found)
