"""The installation's processes; they are the same for every unit."""

import json
from typing import Any

from tortoise.functions import Count

from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.platform.account.ports import Officer, system_officers, system_role_names, system_search_officers
from unionhub.platform.flow import definition_schemas as D
from unionhub.platform.flow import permissions as P
from unionhub.platform.flow.comparing import changes_between
from unionhub.platform.flow.enums import InstanceState
from unionhub.platform.flow.models import FlowDefinition, FlowDraft, FlowInstance, FlowVersion
from unionhub.platform.flow.policy.issues import Issue
from unionhub.platform.flow.policy.parsing import read_tree
from unionhub.platform.flow.policy.vocabulary import CONDITION_KINDS, KIND_OPS
from unionhub.platform.flow.registry import Process, acting, processes
from unionhub.platform.flow.schemas import ProcessItem, ProcessNode, ProcessOut, ProcessVersion
from unionhub.platform.flow.service.definitions import parsed
from unionhub.platform.flow.service.rights import speaks_for_all
from unionhub.platform.flow.service.vocabulary import issues_of, vocabulary_of
from unionhub.platform.flow.wording import ACTION_NAMES, nodes_in_words
from unionhub.platform.org.ports import system_units

DRAFT = "draft"
MOST_PEOPLE = 20


def process_named(key: str) -> Process:
    """The process of this key. Raises NotFound."""
    process = next((one for one in processes() if one.key == key), None)
    if process is None:
        raise NotFound("没有这项业务流程")
    return process


async def system_processes() -> list[ProcessItem]:
    """Every process of the installation, with the version in force and how much is under way."""
    running = await _running()
    drafts = {one.process_key for one in await FlowDraft.all().only("id", "process_key")}
    found = []
    for process in sorted(processes(), key=lambda one: one.key):
        active = await _active(process.key)
        tree = parsed(active.tree) if active else None
        found.append(
            ProcessItem(
                key=process.key,
                name=process.name,
                version_number=active.number if active else None,
                node_count=len(tree.nodes) if tree else 0,
                running=sum(running.get(process.key, {}).values()),
                published_at=active.created_at if active else None,
                has_draft=process.key in drafts,
            )
        )
    return found


async def show_process(actor: Actor, key: str) -> ProcessOut:
    """One process with its nodes in words and its versions. Raises NotFound."""
    process = process_named(key)
    active = await _active(key)
    running = (await _running()).get(key, {})
    versions = await FlowVersion.filter(process_key=key).order_by("-number")
    newest = next((one for one in versions if one.shipped), None)
    return ProcessOut(
        key=process.key,
        name=process.name,
        version_number=active.number if active else None,
        has_draft=await FlowDraft.exists(process_key=key),
        running=sum(running.values()),
        editable=actor.can(P.DEFINITION_UPDATE) and await speaks_for_all(actor),
        newer_shipped=newest.number if newest and active and newest.number > active.number else None,
        nodes=await nodes_in_words(process, parsed(active.tree).sequence) if active else [],
        versions=[
            ProcessVersion(
                number=one.number,
                active=active is not None and one.number == active.number,
                shipped=one.shipped,
                note=one.note,
                published_at=one.created_at,
                published_by=one.published_by_name,
                running=running.get(one.number, 0),
            )
            for one in versions
        ],
    )


async def _active(key: str) -> FlowVersion | None:
    definition = await FlowDefinition.get_or_none(process_key=key)
    if definition is None or not definition.active_number:
        return None
    return await FlowVersion.get(process_key=key, number=definition.active_number)


async def _running() -> dict[str, dict[int, int]]:
    rows = FlowInstance.filter(state=InstanceState.RUNNING).annotate(many=Count("id")).group_by("process_key", "version_number")
    found: dict[str, dict[int, int]] = {}
    for row in await rows.values("process_key", "version_number", "many"):
        found.setdefault(row["process_key"], {})[row["version_number"]] = row["many"]
    return found


async def system_vocabulary(key: str) -> D.VocabularyOut:
    """What definitions of the process may name. Raises NotFound."""
    process = process_named(key)
    found, offer = await vocabulary_of(process), acting(process.subject_type)
    words = found.words.values()
    return D.VocabularyOut.model_validate(
        {
            "variables": [
                {
                    "key": one.key,
                    "name": one.name,
                    "kind": one.kind,
                    "options": [{"value": value, "name": name} for value, name in one.options],
                }
                for one in words
                if one.kind in CONDITION_KINDS
            ],
            "ops": {kind: [{"op": op, "name": name} for op, name in ops] for kind, ops in KIND_OPS.items()},
            "roles": [
                {"key": one, "name": name, "can_decide": one in found.deciding}
                for one, name in sorted(found.roles.items(), key=lambda row: row[0] not in found.deciding)
            ],
            "levels": [{"code": code, "name": name} for code, name in found.levels.items()],
            "unit_facts": [{"key": one.key, "name": one.name} for one in words if one.kind == "unit"],
            "person_facts": [{"key": one.key, "name": one.name} for one in words if one.kind == "person"],
            "actions": [
                {"key": action.value, "name": name}
                for action, name in ACTION_NAMES.items()
                if offer is None or action.value.replace("_", "-") in offer.actions or action.value == "batch"
            ],
            "can_return_to_applicant": process.on_returned is not None,
            "has_auto_review": process.auto_review is not None,
        }
    )


async def system_people(key: str, text: str, ids: list[int]) -> list[D.OfficerOut]:
    """Officers who may be named in the process's nodes: these, and those whose name holds the text. Raises NotFound."""
    process = process_named(key)
    deciding = (await vocabulary_of(process)).deciding
    found: list[Officer] = await system_officers(accounts=ids) if ids else []
    if text or not ids:
        found += await system_search_officers(text, deciding, MOST_PEOPLE)
    first: dict[int, Officer] = {}
    for one in found:
        first.setdefault(one.account_id, one)
    units, roles = await system_units({one.unit_id for one in first.values()}), await system_role_names()
    return [
        D.OfficerOut(account_id=one.account_id, name=one.name, unit_name=units[one.unit_id].name, role_name=roles.get(one.role_key, ""))
        for one in first.values()
    ]


async def system_draft(key: str) -> D.DraftOut:
    """The draft with all that is wrong with it; where there is none, the tree in force. Raises NotFound."""
    process = process_named(key)
    active, draft = await _active(key), await FlowDraft.get_or_none(process_key=key)
    number = active.number if active else 0
    tree: dict[str, Any] = json.loads(draft.tree) if draft else json.loads(active.tree) if active else {"sequence": []}
    return D.DraftOut(
        tree=tree,
        version=draft.version if draft else 0,
        based_on=draft.based_on if draft else number,
        active_number=number,
        saved_at=draft.saved_at if draft else None,
        saved_by=draft.saved_by_name if draft else "",
        issues=issues_out(await issues_of(process, read_tree(tree))),
    )


async def system_issues(key: str, tree: dict[str, Any]) -> D.IssuesOut:
    """All that is wrong with a tree. Raises NotFound."""
    return D.IssuesOut(issues=issues_out(await issues_of(process_named(key), read_tree(tree))))


def issues_out(issues: tuple[Issue, ...]) -> list[D.IssueOut]:
    """The same for a page."""
    return [D.IssueOut(path=one.path, node_key=one.node_key, field=one.field, message=one.message) for one in issues]


async def system_version(key: str, number: int) -> D.VersionOut:
    """One published version. Raises NotFound."""
    process, active = process_named(key), await _active(key)
    version = await FlowVersion.get_or_none(process_key=key, number=number)
    if version is None:
        raise NotFound("没有这个版本")
    return D.VersionOut(
        number=version.number,
        active=active is not None and active.number == version.number,
        shipped=version.shipped,
        note=version.note,
        published_at=version.created_at,
        published_by=version.published_by_name,
        tree=json.loads(version.tree),
        nodes=await nodes_in_words(process, parsed(version.tree).sequence),
    )


async def system_compare(key: str, left: str, right: str) -> D.CompareOut:
    """What is different from left to right. Raises NotFound."""
    process = process_named(key)
    return D.CompareOut(changes=changes_between(await _side(process, left), await _side(process, right)))


async def _side(process: Process, which: str) -> list[ProcessNode]:
    if which == DRAFT:
        tree = (await system_draft(process.key)).tree
    else:
        tree = (await system_version(process.key, int(which))).tree
    return await nodes_in_words(process, read_tree(tree).sequence)
