"""Changing what a process means: a draft that may be unsound, its publication as the next version, and the way back.

What was published is never changed and never lost: going back is a publication too. The process's row is locked first, so of two
people who publish at once one wins and the other is told.
"""

import json
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, transaction
from unionhub.kernel.errors import NotFound
from unionhub.kernel.idempotency import remember
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.flow import audit
from unionhub.platform.flow.comparing import audit_changes, changes_between
from unionhub.platform.flow.errors import DefinitionUnsound, DraftChanged, NothingToPublish
from unionhub.platform.flow.models import FlowDefinition, FlowDraft, FlowVersion
from unionhub.platform.flow.policy.parsing import read_tree
from unionhub.platform.flow.registry import Process
from unionhub.platform.flow.service.definitions import add_version, lock_definition, switch_to, tree_text
from unionhub.platform.flow.service.rights import ensure_for_all
from unionhub.platform.flow.service.vocabulary import issues_of
from unionhub.platform.flow.wording import nodes_in_words

OBJECT = "flow_definition"


async def save_draft(actor: Actor, process: Process, tree: dict[str, Any], version: int) -> None:
    """Keep the draft. Raises DraftChanged with who was first, and when."""
    await ensure_for_all(actor)
    async with transaction() as tx:
        now, text = clock.now(), tree_text(tree)
        facts = {"tree": text, "saved_at": now, "saved_by": actor.account_id, "saved_by_name": actor.name[:64]}
        if version == 0:
            definition = await FlowDefinition.get_or_none(process_key=process.key)
            based_on = definition.active_number if definition else 0
            if await insert_once(tx, FlowDraft(process_key=process.key, based_on=based_on, **facts)):
                return
        elif await FlowDraft.filter(process_key=process.key, version=version).update(version=version + 1, **facts):
            return
        raise await _changed(process)


async def drop_draft(actor: Actor, process: Process) -> None:
    """Throw the draft away. Raises NotFound."""
    await ensure_for_all(actor)
    async with transaction() as tx:
        draft = await FlowDraft.filter(process_key=process.key).select_for_update().first()
        if draft is None:
            raise NotFound("没有草稿")
        await draft.delete()
        await _record(tx, actor, audit.DRAFT_DROPPED.key, process, [Change("saved_by", "最后保存人", draft.saved_by_name, None)])


async def publish_draft(actor: Actor, process: Process, version: int, note: str) -> FlowVersion:
    """Make the draft the version in force. Raises DraftChanged, DefinitionUnsound, NothingToPublish."""
    await ensure_for_all(actor)
    async with transaction() as tx:
        definition = await lock_definition(tx, process.key, process.name)
        draft = await FlowDraft.filter(process_key=process.key).select_for_update().first()
        if draft is None or draft.version != version:
            raise await _changed(process)
        tree: dict[str, Any] = json.loads(draft.tree)
        issues = await issues_of(process, read_tree(tree))
        if issues:
            raise DefinitionUnsound(issues)
        published = await _put_in_force(tx, actor, process, definition, tree, note, audit.PUBLISHED.key)
        await draft.delete()
    return published


async def roll_back(actor: Actor, process: Process, number: int, note: str) -> FlowVersion:
    """Publish an earlier version again, or take a shipped one. Raises NotFound, NothingToPublish, DefinitionUnsound."""
    await ensure_for_all(actor)
    async with transaction() as tx:
        definition = await lock_definition(tx, process.key, process.name)
        wanted = await FlowVersion.get_or_none(process_key=process.key, number=number)
        if wanted is None:
            raise NotFound("没有这个版本")
        tree: dict[str, Any] = json.loads(wanted.tree)
        issues = await issues_of(process, read_tree(tree))
        if issues:
            raise DefinitionUnsound(issues)
        words = f"恢复第 {number} 版：{note}"[:200]
        return await _put_in_force(tx, actor, process, definition, tree, words, audit.ROLLED_BACK.key)


async def _put_in_force(
    tx: Tx, actor: Actor, process: Process, definition: FlowDefinition, tree: dict[str, Any], note: str, action: str
) -> FlowVersion:
    before = await FlowVersion.get_or_none(process_key=process.key, number=definition.active_number)
    if before is not None and before.tree == tree_text(tree):
        raise NothingToPublish
    old = json.loads(before.tree) if before is not None else {"sequence": []}
    changes = changes_between(*[await nodes_in_words(process, read_tree(one).sequence) for one in (old, tree)])
    version = await add_version(tx, process.key, tree, by=actor, note=note)
    numbers = Change("number", "生效版本", str(definition.active_number or "") or None, str(version.number))
    await switch_to(definition, version.number)
    await _record(tx, actor, action, process, [numbers, *audit_changes(changes)], note)
    await remember(tx, 201, {"version_id": version.id})
    return version


async def _changed(process: Process) -> DraftChanged:
    """What the other one did; the caller's text stays on their page."""
    draft = await FlowDraft.get_or_none(process_key=process.key)
    if draft is None:
        return DraftChanged(details={"version": 0, "saved_by": "", "saved_at": None})
    saved = draft.saved_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return DraftChanged(details={"version": draft.version, "saved_by": draft.saved_by_name, "saved_at": saved})


async def _record(tx: Tx, actor: Actor, action: str, process: Process, changes: list[Change], reason: str | None = None) -> None:
    definition = await FlowDefinition.get_or_none(process_key=process.key)
    await record_audit(
        tx,
        actor,
        action,
        object_type=OBJECT,
        object_id=definition.id if definition else None,
        label=process.name,
        changes=changes,
        reason=reason,
    )
