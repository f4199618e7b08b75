"""Printing a subject's approval sheet; who printed it goes on record."""

import asyncio

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import NotFound
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.flow.models import FlowInstance
from unionhub.platform.flow.registry import Process
from unionhub.platform.flow.schemas import FlowOut
from unionhub.platform.flow.views import flow_out


async def print_sheet(process: Process, actor: Actor, subject_id: int) -> bytes:
    """The sheet of a subject in the actor's sight. Raises NotFound."""
    assert process.access is not None, f"{process.key} has no access"
    subject = await process.access(actor, subject_id)
    flow = await flow_out(actor, subject.type, subject.id)
    instance = await FlowInstance.get_or_none(subject_type=subject.type, subject_id=subject.id)
    if flow is None or instance is None:
        raise NotFound
    async with transaction() as tx:
        await record_audit(
            tx,
            actor,
            f"{process.audit_prefix}.printed",
            object_type=process.subject_type,
            object_id=subject.id,
            label=subject.title,
            unit_id=subject.unit.id,
        )
    facts = [
        ("事项", subject.title),
        ("内容", subject.summary),
        ("所属单位", subject.unit.name),
        ("提交时间", f"{clock.local(instance.created_at):%Y-%m-%d %H:%M}"),
        ("办结时间", f"{clock.local(instance.ended_at):%Y-%m-%d %H:%M}" if instance.ended_at else ""),
        ("编号", str(subject.id)),
    ]
    mark = f"{actor.name} {clock.local(clock.now()):%Y-%m-%d %H:%M} 打印"
    return await asyncio.to_thread(_draw, flow, facts, subject.title, mark)


def _draw(flow: FlowOut, facts: list[tuple[str, str]], title: str, mark: str) -> bytes:
    from unionhub.platform.flow.sheet import approval_sheet  # the PDF library costs half a second: not at every start

    return approval_sheet(flow, facts, title, mark)
