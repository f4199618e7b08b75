"""What a change would reach: real subjects to try it on, and where those under way would stand. They keep the version they began with."""

from collections import defaultdict
from typing import Any

from tortoise.functions import Count

from unionhub.kernel.authz import Actor
from unionhub.platform.flow.definition_schemas import PreviewOut, RunningOut, SubjectOut, VersionCount
from unionhub.platform.flow.enums import InstanceState, TaskState
from unionhub.platform.flow.errors import DefinitionUnsound
from unionhub.platform.flow.models import FlowInstance, FlowTask
from unionhub.platform.flow.policy.parsing import read_tree
from unionhub.platform.flow.policy.state import load_state
from unionhub.platform.flow.policy.tree import APPLICANT, ApproveNode, Definition, walk
from unionhub.platform.flow.registry import Process
from unionhub.platform.flow.service.definitions import definition_of
from unionhub.platform.flow.service.vocabulary import issues_of
from unionhub.platform.inbox.ports import system_find_subjects, system_words_of
from unionhub.platform.org.ports import scope_q, system_units

MOST_SUBJECTS = 20
MOST_RUNNING = 50
RETURNED = "退回修改"


async def find_subjects(actor: Actor, process: Process, text: str) -> list[SubjectOut]:
    """Recent subjects of the actor's branch, newest first; by the words of their to-dos where a text is given."""
    rows = FlowInstance.filter(scope_q(actor), process_key=process.key)
    if text:
        rows = rows.filter(subject_id__in=await system_find_subjects(process.subject_type, text))
    found = await rows.order_by("-id").limit(MOST_SUBJECTS)
    words = await system_words_of(process.subject_type, [one.subject_id for one in found])
    units = await system_units({one.unit_id for one in found})
    shown = []
    for one in found:
        title, summary = words.get(one.subject_id, (process.name, ""))
        shown.append(SubjectOut(id=one.subject_id, title=title, summary=summary, unit_name=units[one.unit_id].name))
    return shown


async def preview(actor: Actor, process: Process, tree: dict[str, Any]) -> PreviewOut:
    """How many are under way, and of the newest where each would stand in this tree. Raises DefinitionUnsound."""
    reading = read_tree(tree)
    issues = await issues_of(process, reading)
    if issues:
        raise DefinitionUnsound(issues)
    running = FlowInstance.filter(process_key=process.key, state=InstanceState.RUNNING)
    counted = await running.annotate(many=Count("id")).group_by("version_number").values("version_number", "many")
    by_version = [VersionCount(number=one["version_number"], count=one["many"]) for one in counted]
    found = await running.filter(scope_q(actor)).order_by("-id").limit(MOST_RUNNING)
    instances = await _instances(process, Definition(reading.sequence, tree), found)
    by_version.sort(key=lambda one: -one.number)
    return PreviewOut(running=sum(one.count for one in by_version), by_version=by_version, instances=instances, shown=len(instances))


async def _instances(process: Process, tree: Definition, found: list[FlowInstance]) -> list[RunningOut]:
    words = await system_words_of(process.subject_type, [one.subject_id for one in found])
    units = await system_units({one.unit_id for one in found})
    open_at: dict[int, list[str]] = defaultdict(list)
    for task in await FlowTask.filter(instance_id__in=[one.id for one in found], state=TaskState.OPEN).order_by("version"):
        open_at[task.instance_id].append(task.node_key)
    shown = []
    for one in found:
        own = await definition_of(process.key, one.version_number)
        keys = [key for key in dict.fromkeys(open_at[one.id]) if key in own.nodes]
        title, _ = words.get(one.subject_id, (process.name, ""))
        at = "、".join(own.nodes[key].name for key in keys) or (RETURNED if APPLICANT in open_at[one.id] else "")
        facts = {"title": title, "unit_name": units[one.unit_id].name, "at": at, "would": _would(own, tree, keys)}
        shown.append(RunningOut.model_validate({**facts, "next": _next(tree, keys, set(load_state(one.course).runs))}))
    return shown


def _would(own: Definition, tree: Definition, keys: list[str]) -> str:
    """Whether the nodes it stands at are there, say the same, and come after the same approvals."""
    if any(key not in tree.nodes for key in keys):
        return "gone"
    same = all(own.nodes[key] == tree.nodes[key] and _before(own, key) == _before(tree, key) for key in keys)
    return "same" if same else "moved"


def _before(tree: Definition, key: str) -> list[str]:
    return [one.key for sequence, at in tree.places[key] for one in walk(sequence[:at]) if isinstance(one, ApproveNode)]


def _next(tree: Definition, keys: list[str], done: set[str]) -> str:
    """The first approval after where it stands; where its node is gone, the first one it has not been through."""
    here = next((key for key in keys if key in tree.nodes), None)
    if here is None:
        left = (node for node in walk(tree.sequence) if isinstance(node, ApproveNode) and node.key not in done)
    else:
        left = (
            node
            for sequence, at in reversed(tree.places[here])
            for node in walk(sequence[at + 1 :])
            if isinstance(node, ApproveNode) and node.key != here
        )
    found = next(left, None)
    return found.name if found is not None else "办结"
