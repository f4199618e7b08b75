"""Published definitions: immutable versions, read once per process."""

import json
from collections.abc import Mapping
from typing import Any

from unionhub.kernel.authz import Actor
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
    definition = await lock_definition(tx, process_key, name)
    version = await add_version(tx, process_key, tree, shipped=shipped)
    await switch_to(definition, version.number)
    return version.number


async def lock_definition(tx: Tx, process_key: str, name: str) -> FlowDefinition:
    """The process's row, locked, so that publications come one after another; made where it is the first."""
    ensure_tx(tx)
    await insert_once(tx, FlowDefinition(process_key=process_key, name=name))
    definition = await FlowDefinition.filter(process_key=process_key).select_for_update().get()
    definition.name = name
    return definition


async def add_version(
    tx: Tx, process_key: str, tree: Mapping[str, Any], *, shipped: bool = False, by: Actor | None = None, note: str = ""
) -> FlowVersion:
    """Keep a tree under the next number; the process's row is locked. Raises DefinitionInvalid."""
    ensure_tx(tx)
    parse_definition(tree)
    newest = await FlowVersion.filter(process_key=process_key).select_for_update().order_by("-number").first()
    return await FlowVersion.create(
        process_key=process_key,
        number=newest.number + 1 if newest else 1,
        tree=tree_text(tree),
        shipped=shipped,
        note=note,
        published_by=by.account_id if by else None,
        published_by_name=by.name[:64] if by else "",
    )


async def switch_to(definition: FlowDefinition, number: int) -> None:
    """New instances begin with this version."""
    definition.active_number = number
    await definition.save(update_fields=["active_number", "name"])


async def install_definition(tx: Tx, process_key: str, name: str, tree: Mapping[str, Any]) -> None:
    """Publish a shipped definition where the process has none, or an older shipped one. What operators published stays in force: a newer
    shipped one is kept beside it, for them to look at and take."""
    text = tree_text(tree)
    definition = await lock_definition(tx, process_key, name)
    last = await FlowVersion.filter(process_key=process_key, shipped=True).order_by("-number").first()
    if definition.active_number and last is not None and last.tree == text:
        return
    own = definition.active_number and not await FlowVersion.exists(process_key=process_key, number=definition.active_number, shipped=True)
    version = await add_version(tx, process_key, tree, shipped=True)
    if not own:
        await switch_to(definition, version.number)


def tree_text(tree: Mapping[str, Any]) -> str:
    """The stored form of a tree."""
    return json.dumps(tree, ensure_ascii=False, sort_keys=True)
