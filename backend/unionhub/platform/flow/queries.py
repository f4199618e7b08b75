"""The installation's processes; they are the same for every unit."""

from tortoise.functions import Count

from unionhub.kernel.errors import NotFound
from unionhub.platform.account.ports import system_account_names, system_role_names
from unionhub.platform.flow.enums import InstanceState
from unionhub.platform.flow.models import FlowDefinition, FlowInstance, FlowVersion
from unionhub.platform.flow.policy.tree import ApproveNode, CopyNode, Definition
from unionhub.platform.flow.registry import Process, processes
from unionhub.platform.flow.schemas import ProcessItem, ProcessOut, ProcessVersion
from unionhub.platform.flow.service.definitions import parsed
from unionhub.platform.flow.wording import Words, node_out


async def system_processes() -> list[ProcessItem]:
    """Every process of the installation, with the version in force and how much is under way."""
    running = await _running()
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
            )
        )
    return found


async def system_process(key: str) -> ProcessOut:
    """One process with its nodes in words and its versions. Raises NotFound."""
    process = next((one for one in processes() if one.key == key), None)
    if process is None:
        raise NotFound("没有这项业务流程")
    active = await _active(key)
    running = (await _running()).get(key, {})
    versions = await FlowVersion.filter(process_key=key).order_by("-number")
    tree = parsed(active.tree) if active else None
    words = await _words(process, tree)
    return ProcessOut(
        key=process.key,
        name=process.name,
        version_number=active.number if active else None,
        nodes=[node_out(node, words) for node in tree.sequence] if tree else [],
        versions=[
            ProcessVersion(
                number=one.number,
                active=active is not None and one.number == active.number,
                shipped=one.shipped,
                published_at=one.created_at,
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


async def _words(process: Process, tree: Definition | None) -> Words:
    nodes = tree.nodes.values() if tree else []
    asked = [node.assignee if isinstance(node, ApproveNode) else node.to for node in nodes if isinstance(node, ApproveNode | CopyNode)]
    accounts = [one for rule in asked for one in rule.accounts]
    return Words(await system_role_names(), await system_account_names(accounts), {one.key: one for one in process.variables})
