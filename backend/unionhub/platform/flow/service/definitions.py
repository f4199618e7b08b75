"""Published definitions: immutable versions, read once per process."""

import json
from collections.abc import Mapping
from typing import Any

from unionhub.kernel.db import Tx, ensure_tx, insert_once
from unionhub.platform.flow.errors import FlowNotPublished
from unionhub.platform.flow.models import FlowDefinition, FlowVersion
from unionhub.platform.flow.policy.parsing import parse_definition
from unionhub.platform.flow.policy.tree import Definition

_parsed: dict[str, Definition] = {}
_KEPT = 200


async def definition_of(process_key: str, number: int) -> Definition:
    """The tree of a version. Kept by its text, which never changes under one number; another database may number another text."""
    version = await FlowVersion.get(process_key=process_key, number=number)
    return parsed(version.tree)


def parsed(text: str) -> Definition:
    """The sound tree of this JSON text."""
    found = _parsed.get(text)
    if found is None:
        if len(_parsed) >= _KEPT:
            _parsed.clear()
        found = _parsed[text] = parse_definition(json.loads(text))
    return found


async def active_number(process_key: str) -> int:
    """The version new instances start with. Raises FlowNotPublished."""
    definition = await FlowDefinition.get_or_none(process_key=process_key)
    if definition is None or definition.active_number == 0:
        raise FlowNotPublished
    return definition.active_number


async def publish_definition(tx: Tx, process_key: str, name: str, tree: Mapping[str, Any], *, shipped: bool = False) -> int:
    """Publish a new immutable version of a process; running instances keep theirs. Returns the version's number."""
    ensure_tx(tx)
    parse_definition(tree)
    await insert_once(tx, FlowDefinition(process_key=process_key, name=name))
    definition = await FlowDefinition.filter(process_key=process_key).select_for_update().get()
    newest = await FlowVersion.filter(process_key=process_key).order_by("-number").first()
    number = newest.number + 1 if newest else 1
    await FlowVersion.create(process_key=process_key, number=number, tree=_text(tree), shipped=shipped)
    definition.active_number = number
    definition.name = name
    await definition.save(update_fields=["active_number", "name"])
    return number


async def install_definition(tx: Tx, process_key: str, name: str, tree: Mapping[str, Any]) -> None:
    """Publish a shipped definition where the process has none, or an older shipped one; what operators published stays."""
    definition = await FlowDefinition.get_or_none(process_key=process_key)
    if definition is not None and definition.active_number:
        active = await FlowVersion.get(process_key=process_key, number=definition.active_number)
        if not active.shipped or active.tree == _text(tree):
            return
    await publish_definition(tx, process_key, name, tree, shipped=True)


def _text(tree: Mapping[str, Any]) -> str:
    return json.dumps(tree, ensure_ascii=False, sort_keys=True)
