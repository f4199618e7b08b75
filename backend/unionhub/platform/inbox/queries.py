"""What waits for an actor, found by holder: each holder is a range of one index, read in its order and put together here.

One query over several holders would make the database sort everything they hold.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.http import Page
from unionhub.platform.account.ports import system_account_names
from unionhub.platform.inbox.enums import CopyBox, InboxBox, TodoState
from unionhub.platform.inbox.kinds import kind_name
from unionhub.platform.inbox.models import InboxCopy, InboxTodo
from unionhub.platform.inbox.policy import first_rank, keys_of, page_of
from unionhub.platform.inbox.schemas import (
    BoxFilter,
    CopyFilter,
    CopyOut,
    InboxSummary,
    KindCount,
    KindFilter,
    SubjectLink,
    TodoFilter,
    TodoOut,
)
from unionhub.platform.org.ports import branch_q, system_find_unit, system_units

_DAY = dt.timedelta(days=1)


async def list_todos(actor: Actor, query: TodoFilter) -> Page[TodoOut]:
    """待办: everything open that this capacity holds. 已办: what this account has done for this unit."""
    narrowing = await _narrowing(query, "created_at" if query.box is InboxBox.OPEN else "done_at")
    if query.overdue is not None:
        late = Q(due_at__lt=clock.now())
        narrowing &= late if query.overdue else ~late | Q(due_at__isnull=True)
    if query.box is InboxBox.OPEN:
        ids, total = await _waiting(actor, query, narrowing)
    else:
        done = _done(actor).filter(narrowing)
        total = await done.count()
        ids = await _ids(done, query.order_by(), query.offset, query.size)
    found = {row.id: row for row in await InboxTodo.filter(id__in=ids)} if ids else {}
    rows = [found[one] for one in ids if one in found]
    names = await _unit_names(row.unit_id for row in rows)
    return Page(items=[_render(row, names) for row in rows], total=total, page=query.page, size=query.size)


async def list_copies(actor: Actor, query: CopyFilter) -> Page[CopyOut]:
    """我发起 and 抄送我: a person's own, in whatever capacity they act."""
    wanted = InboxCopy.filter(await _narrowing(query, "created_at"), account_id=actor.account_id, box=query.box)
    if query.unread is not None:
        wanted = wanted.filter(read_at__isnull=query.unread)
    rows = await wanted.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    names = await _unit_names(row.unit_id for row in rows)
    holders = await _holders(rows)
    items = [_copy(row, names, holders.get((row.subject_type, row.subject_id), [])) for row in rows]
    return Page(items=items, total=await wanted.count(), page=query.page, size=query.size)


async def summarise(actor: Actor) -> InboxSummary:
    """How much waits, how much of it is late, and how many copies nobody has opened."""
    waiting = _held(actor).filter(state=TodoState.OPEN)
    unread = InboxCopy.filter(account_id=actor.account_id, box=CopyBox.COPIED, read_at__isnull=True)
    late = await waiting.filter(due_at__lt=clock.now()).count()
    return InboxSummary(open=await waiting.count(), overdue=late, unread_copies=await unread.count())


async def count_kinds(actor: Actor, query: KindFilter) -> list[KindCount]:
    """The kinds there are in a box, most first."""
    rows = _held(actor).filter(state=TodoState.OPEN) if query.box is InboxBox.OPEN else _done(actor)
    found = await rows.annotate(many=Count("id")).group_by("kind").values_list("kind", "many")
    return [KindCount(kind=kind, name=kind_name(kind), count=many) for kind, many in sorted(found, key=lambda one: (-one[1], one[0]))]


def _held(actor: Actor) -> QuerySet[InboxTodo]:
    return InboxTodo.filter(holder_key__in=keys_of(actor))


def _done(actor: Actor) -> QuerySet[InboxTodo]:
    return InboxTodo.filter(state=TodoState.DONE, done_by=actor.account_id, done_unit_id=actor.unit_id)


async def _waiting(actor: Actor, query: TodoFilter, narrowing: Q) -> tuple[list[int], int]:
    """The ids of one page, and how many there are."""
    held = _held(actor).filter(narrowing, state=TodoState.OPEN)
    counted = await held.annotate(many=Count("id")).group_by("holder_key").values_list("holder_key", "many")
    counts: dict[str, int] = {str(key): int(many) for key, many in counted if many}
    total = sum(counts.values())
    if query.offset >= total:
        return [], total
    order = query.order_by()
    if len(counts) == 1:
        held = InboxTodo.filter(narrowing, state=TodoState.OPEN, holder_key=next(iter(counts)))
    if len(counts) == 1 or order[0].lstrip("-") != "id":
        return await _ids(held, order, query.offset, query.size), total
    first = first_rank(query.offset, counts.values())
    longest = max(counts, key=lambda key: counts[key])
    lists = []
    for key in counts:
        start = first if key == longest else 0
        mine = InboxTodo.filter(narrowing, state=TodoState.OPEN, holder_key=key)
        lists.append(await _ids(mine, order, start, query.offset - start + query.size))
    return page_of(lists, first, query.offset, query.size, descending=order[0] == "-id"), total


async def _ids(rows: QuerySet[InboxTodo], order: Sequence[str], offset: int, size: int) -> list[int]:
    found: Any = await rows.order_by(*order).offset(offset).limit(size).values_list("id", flat=True)
    return list(found)


async def _narrowing(query: BoxFilter, instant: str) -> Q:
    found = Q()
    if query.q:
        found &= Q(title__contains=query.q) | Q(summary__contains=query.q)
    if query.kind:
        found &= Q(kind=query.kind)
    if query.unit_id is not None:
        unit = await system_find_unit(query.unit_id)
        found &= branch_q(unit) if unit is not None else Q(unit_id=query.unit_id)
    if query.from_day is not None:
        since: dict[str, Any] = {f"{instant}__gte": clock.day_start(query.from_day)}
        found &= Q(**since)
    if query.to_day is not None:
        until: dict[str, Any] = {f"{instant}__lt": clock.day_start(query.to_day) + _DAY}
        found &= Q(**until)
    return found


async def _unit_names(unit_ids: Iterable[int | None]) -> dict[int, str]:
    units = await system_units({one for one in unit_ids if one is not None})
    return {unit_id: unit.name for unit_id, unit in units.items()}


async def _holders(rows: Iterable[InboxCopy]) -> dict[tuple[str, int], list[str]]:
    """With whom each subject is now: the units and people its open to-dos stand before."""
    by_type: dict[str, set[int]] = {}
    for row in rows:
        by_type.setdefault(row.subject_type, set()).add(row.subject_id)
    waiting: list[InboxTodo] = []
    for subject_type, ids in by_type.items():
        waiting += await InboxTodo.filter(subject_type=subject_type, subject_id__in=ids, state=TodoState.OPEN).order_by("id")
    units = await _unit_names(one.holder_unit_id for one in waiting)
    people = await system_account_names([one.holder_account_id for one in waiting if one.holder_account_id is not None])
    found: dict[tuple[str, int], list[str]] = {}
    for one in waiting:
        name = units.get(one.holder_unit_id or 0) or people.get(one.holder_account_id or 0) or "经办人"
        listed = found.setdefault((one.subject_type, one.subject_id), [])
        if name not in listed:
            listed.append(name)
    return found


def _render(row: InboxTodo, unit_names: dict[int, str]) -> TodoOut:
    end = row.done_at or clock.now()
    return TodoOut(
        id=row.id,
        kind=row.kind,
        kind_name=kind_name(row.kind),
        title=row.title,
        summary=row.summary,
        unit_name=unit_names.get(row.unit_id) if row.unit_id is not None else None,
        created_at=row.created_at,
        due_at=row.due_at,
        done_at=row.done_at,
        overdue=row.due_at is not None and row.due_at < end,
        task_version=row.task_version,
        batch=row.batch and row.state is TodoState.OPEN,
        link=SubjectLink(name=row.subject_type, id=row.subject_id),
    )


def _copy(row: InboxCopy, unit_names: dict[int, str], holders: list[str]) -> CopyOut:
    return CopyOut(
        id=row.id,
        kind=row.kind,
        kind_name=kind_name(row.kind),
        title=row.title,
        summary=row.summary,
        note=row.note,
        unit_name=unit_names.get(row.unit_id) if row.unit_id is not None else None,
        created_at=row.created_at,
        unread=row.read_at is None,
        waiting=bool(holders),
        holder_names=holders,
        link=SubjectLink(name=row.subject_type, id=row.subject_id),
    )
