"""Notices of flows to the officers they wait for."""

from collections.abc import Iterable

from unionhub.platform.account.ports import system_officers
from unionhub.platform.flow.policy.state import Holder
from unionhub.platform.flow.policy.tree import CopyNode
from unionhub.platform.flow.service.course import Course
from unionhub.platform.inbox.ports import copy_to
from unionhub.platform.notice.ports import Param, send


async def accounts_of(holders: Iterable[Holder]) -> list[int]:
    """Everybody behind these holders now."""
    found: dict[int, None] = {}
    for holder in holders:
        if holder.account_id is not None:
            found[holder.account_id] = None
        else:
            for one in await system_officers(units=[holder.unit_id], role=holder.role):
                found[one.account_id] = None
    return list(found)


async def tell(course: Course, holders: Iterable[Holder], template: str, **params: Param) -> list[int]:
    """Tell everybody behind these holders; returns who was told."""
    accounts = await accounts_of(holders)
    for account_id in accounts:
        await send(course.tx, account_id, template, {"title": course.subject.title, **params})
    return accounts


async def tell_copied(course: Course, node: CopyNode, holders: list[Holder]) -> list[str]:
    """抄送: it is in their box, they may read it, nothing is asked of them."""
    subject = course.subject
    told = await tell(course, holders, "flow_copied", summary=subject.summary or course.process.name)
    await copy_to(
        course.tx,
        told,
        subject_type=subject.type,
        subject_id=subject.id,
        kind=course.process.todo_kind,
        title=subject.title,
        summary=subject.summary,
        unit_id=subject.unit.id,
        source_key=f"flow:{course.instance.id}:{course.instance.last_seq + 1}",
        note=node.name,
    )
    return [str(one) for one in told]
