"""What waits for an actor, found by holder: an index range per capacity, no join."""

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.http import Page
from unionhub.platform.inbox.enums import InboxBox, TodoState
from unionhub.platform.inbox.models import InboxTodo
from unionhub.platform.inbox.policy import keys_of
from unionhub.platform.inbox.schemas import InboxSummary, SubjectLink, TodoFilter, TodoOut
from unionhub.platform.org.ports import system_units


def _held(actor: Actor) -> QuerySet[InboxTodo]:
    return InboxTodo.filter(holder_key__in=keys_of(actor))


async def list_todos(actor: Actor, query: TodoFilter) -> Page[TodoOut]:
    """待办: everything open that this capacity holds. 已办: what this account has done for this unit."""
    if query.box is InboxBox.OPEN:
        wanted = _held(actor).filter(state=TodoState.OPEN)
    else:
        wanted = InboxTodo.filter(state=TodoState.DONE, done_by=actor.account_id, done_unit_id=actor.unit_id)
    if query.q:
        wanted = wanted.filter(Q(title__contains=query.q) | Q(summary__contains=query.q))
    if query.kind:
        wanted = wanted.filter(kind=query.kind)
    if query.overdue is not None:
        late = Q(due_at__lt=clock.now())
        wanted = wanted.filter(late if query.overdue else ~late | Q(due_at__isnull=True))
    rows = await wanted.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    total = await wanted.count()
    units = await system_units({row.unit_id for row in rows if row.unit_id is not None})
    names = {unit_id: unit.name for unit_id, unit in units.items()}
    return Page(items=[_render(row, names) for row in rows], total=total, page=query.page, size=query.size)


async def summarise(actor: Actor) -> InboxSummary:
    """How much waits, and how much of it is late."""
    waiting = _held(actor).filter(state=TodoState.OPEN)
    return InboxSummary(open=await waiting.count(), overdue=await waiting.filter(due_at__lt=clock.now()).count())


def _render(row: InboxTodo, unit_names: dict[int, str]) -> TodoOut:
    end = row.done_at or clock.now()
    return TodoOut(
        id=row.id,
        kind=row.kind,
        title=row.title,
        summary=row.summary,
        unit_name=unit_names.get(row.unit_id) if row.unit_id is not None else None,
        created_at=row.created_at,
        due_at=row.due_at,
        done_at=row.done_at,
        overdue=row.due_at is not None and row.due_at < end,
        link=SubjectLink(name=row.subject_type, id=row.subject_id),
    )
