"""Scoped reads of cases (INSP-28, INSP-X6). Lists never open a sealed value; everything begins with ``visible_q``."""

import datetime as dt
from collections.abc import Collection
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.enums.cases import FINAL_STATES, CaseAction, CaseState
from unionhub.domains.inspection.enums.lists import CaseBox
from unionhub.domains.inspection.enums.parties import GridPart
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent, InspCaseGrid, InspPause
from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.domains.inspection.queries.scope import any_of, own_grid, visible_q
from unionhub.domains.inspection.schemas.cases import DISTRICT_KEY, BoxCounts, CaseFilter, CaseSearch
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index
from unionhub.kernel.db.fields import begins_with
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.observability.redaction import holds_personal_number

COLUMNS = (
    "id", "case_no", "state", "level", "name", "phone_tail", "employer_id", "employer_name", "cause", "grid_unit_id", "source",
    "inspector_account_id", "registered_at", "biz_date", "accepted_at", "due_on", "companion_count", "done_at", "version", "filed_at",
    "investigated_at", "handled_at", "penalty_decided_at", "execution_kind", "extended_at",
)  # fmt: skip
GRID_WORK = (CaseState.GRID_PENDING, CaseState.GRID_PROCESSING)
CLERK_WORK = (CaseState.GRID_FAILED, CaseState.GRID_RETURNED)
INSPECTOR_WORK = (CaseState.INSPECTOR_PENDING, CaseState.INSPECTING, CaseState.HANDLED, CaseState.PENALTY_DECIDED)


def mine_q(actor: Actor) -> Q:
    """What waits for this capacity to act."""
    desk = _desk_states(actor)
    waiting = [Q(state__in=sorted(desk))] if desk else []
    if actor.can(P.CASE_INSPECT):
        waiting.append(Q(inspector_account_id=actor.account_id, state__in=list(INSPECTOR_WORK)))
    if actor.can(P.CASE_GRID):
        waiting.append(held_q(actor))
    return any_of(waiting)


def _desk_states(actor: Actor) -> set[CaseState]:
    """The states in which a case waits for this capacity, whoever it belongs to."""
    states = set(CLERK_WORK) if actor.can(P.CASE_TRIAGE) else set()
    return states | ({CaseState.LEADER_PENDING} if actor.can(P.CASE_ASSIGN) else set())


def held_q(actor: Actor) -> Q:
    """What a grid of the actor's has now: while a grid deals with a case, it is the one the case belongs to."""
    return own_grid(actor) & Q(state__in=list(GRID_WORK))


def case_condition(actor: Actor, query: CaseFilter) -> Q:
    """Sight and filters, without state and box: those are counted. Raises InvalidFields for a whole number in ``q``."""
    wanted = visible_q(actor)
    if query.q:
        wanted &= _text(query.q)
    if query.grid_unit_id is not None:
        wanted &= Q(grid_unit_id__isnull=True) if query.grid_unit_id == DISTRICT_KEY else Q(grid_unit_id=query.grid_unit_id)
    for name in ("cause", "source", "level", "employer_id", "inspector_account_id"):
        value = getattr(query, name)
        if value is not None:
            wanted &= _equals(name, value)
    if query.inspector_account_id is not None and not actor.can(P.CASE_READ_ALL):
        wanted &= Q(inspector_account_id=actor.account_id)
    if query.overdue is not None:
        wanted &= _overdue(actor) if query.overdue else ~_overdue(actor)
    if query.finished is not None:
        wanted &= Q(done_at__isnull=not query.finished)
    wanted &= _days("biz_date", query.registered_from, query.registered_to) & _days("done_on", query.done_from, query.done_to)
    if query.year is not None:
        wanted &= _days("biz_date", dt.date(query.year, 1, 1), dt.date(query.year, 12, 31))
    if isinstance(query, CaseSearch):
        if query.cert_no:
            wanted &= by_index(InspCase, "cert_no", query.cert_no)
        if query.phone:
            wanted &= by_index(InspCase, "phone", query.phone)
    return wanted


def _overdue(actor: Actor) -> Q:
    """Late at a grid (INSP-09); to a grid that gave the case back, another one's lateness is nothing."""
    late = Q(state=CaseState.GRID_PROCESSING, due_on__lt=clock.today())
    return late if actor.can(P.CASE_READ_ALL) else late & held_q(actor)


def _text(text: str) -> Q:
    if holds_personal_number(text):
        raise InvalidFields([("q", "number", "按完整证件号或手机号查找，请用“精确查找”")])
    if text.isascii() and text[:2].upper() == "LJ":
        number = text.upper()
        return Q(case_no__gte=number, case_no__lt=number + "~")
    return begins_with("name", text) | begins_with("employer_name", text)


def _equals(name: str, value: Any) -> Q:
    condition: dict[str, Any] = {name: value}
    return Q(**condition)


def _days(column: str, first: dt.date | None, last: dt.date | None) -> Q:
    bounds: dict[str, Any] = {}
    if first is not None:
        bounds[f"{column}__gte"] = first
    if last is not None:
        bounds[f"{column}__lte"] = last
    return Q(**bounds)


def found_condition(actor: Actor, query: CaseFilter) -> Q:
    """Exactly the cases a list of this query holds, state and box included (INSP-29)."""
    wanted = case_condition(actor, query)
    if query.box is CaseBox.MINE:
        wanted &= mine_q(actor)
    narrowed = _states_of(query)
    return wanted if narrowed == set(CaseState) else wanted & Q(state__in=sorted(narrowed))


def _states_of(query: CaseFilter) -> set[CaseState]:
    states = set(query.state or CaseState)
    if query.box is CaseBox.DONE:
        return states & FINAL_STATES
    return states - FINAL_STATES if query.box is CaseBox.OPEN else states


async def list_cases(actor: Actor, query: CaseFilter) -> tuple[list[dict[str, Any]], int, BoxCounts]:
    """One page of the cases this capacity sees, how many there are, and how many in each box."""
    wanted, states = case_condition(actor, query), set(query.state or CaseState)
    everything = await _by_state(wanted, states)
    if actor.can(P.CASE_INSPECT) or actor.can(P.CASE_GRID):
        waiting = await _by_state(wanted & mine_q(actor), states)
    else:  # what waits at a desk is told by its state alone
        waiting = {state: many for state, many in everything.items() if state in _desk_states(actor)}
    ended = sum(many for state, many in everything.items() if state in FINAL_STATES)
    total = sum(everything.values())
    counts = BoxCounts(mine=sum(waiting.values()), open=total - ended, done=ended, all=total)
    rows = InspCase.filter(found_condition(actor, query))
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size).values(*COLUMNS)
    return page, getattr(counts, query.box.value), counts


async def _by_state(wanted: Q, states: Collection[CaseState]) -> dict[CaseState, int]:
    found = await InspCase.filter(wanted).annotate(many=Count("id")).group_by("state").values_list("state", "many")
    return {CaseState(state): many for state, many in found if CaseState(state) in states}


async def find_held(actor: Actor, case_ids: Collection[int]) -> set[int]:
    """Which of these cases a grid of the actor's has now."""
    if not actor.can(P.CASE_GRID) or not case_ids:
        return set()
    held = InspCaseGrid.filter(own_grid(actor), case_id__in=list(case_ids), part=GridPart.CURRENT, visible=True)
    return {row["case_id"] for row in await held.values("case_id")}


async def find_last_seen(actor: Actor, row: InspCase) -> int | None:
    """The last step a grid reads that gave the case back: its own failing (INSP-28). None: the caller reads the whole course.

    Whoever sees the case as clerk, leader or its inspector, and the grid that has or settled it, reads all of it.
    """
    if actor.can(P.CASE_READ_ALL) or (actor.can(P.CASE_INSPECT) and row.inspector_account_id == actor.account_id):
        return None
    grids = InspCaseGrid.filter(own_grid(actor), case_id=row.id, visible=True)
    parts = {one["grid_unit_id"]: one["part"] for one in await grids.values("grid_unit_id", "part")}
    if any(part is not GridPart.FAILED for part in parts.values()):
        return None
    own = InspCaseEvent.filter(case_id=row.id, action=CaseAction.FAIL, grid_unit_id__in=list(parts)).order_by("-seq").first()
    event = await own
    return event.seq if event is not None else 0


async def find_given_back(actor: Actor, rows: Collection[InspCase]) -> set[int]:
    """Which of these cases the caller reads only until its grid gave them back, as ``find_last_seen`` tells of one."""
    if actor.can(P.CASE_READ_ALL) or not rows:
        return set()
    mine = {row.id for row in rows if actor.can(P.CASE_INSPECT) and row.inspector_account_id == actor.account_id}
    grids = InspCaseGrid.filter(own_grid(actor), case_id__in=[row.id for row in rows], visible=True)
    parts = await grids.values("case_id", "part")
    had = {one["case_id"] for one in parts if one["part"] is not GridPart.FAILED} | mine
    return {row.id for row in rows} - had


async def system_events(row: InspCase) -> list[InspCaseEvent]:
    """The steps of a case the caller sees, in order."""
    return await InspCaseEvent.filter(case_id=row.id).order_by("seq", "id")


async def system_companions(row: InspCase) -> list[InspCompanion]:
    """Who came along with the reporter of a case the caller sees."""
    return await InspCompanion.filter(case_id=row.id).order_by("seq")


async def system_paused(case_ids: Collection[int]) -> set[int]:
    """Which of these cases' legal clocks stand still now."""
    if not case_ids:
        return set()
    return {row["case_id"] for row in await InspPause.filter(open_slot__in=list(case_ids)).values("case_id")}


async def system_open_counts(account_ids: Collection[int]) -> dict[int, int]:
    """How many cases each of these inspectors has to deal with."""
    rows = InspCase.filter(inspector_account_id__in=list(account_ids), state__in=list(INSPECTOR_WORK))
    found = await rows.annotate(many=Count("id")).group_by("inspector_account_id").values_list("inspector_account_id", "many")
    return {int(account_id): many for account_id, many in found}
