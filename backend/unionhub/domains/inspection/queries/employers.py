"""Scoped reads of employers. Counts and timelines hold only the cases the reader may see, and never say who reported them (D8)."""

import datetime as dt
from collections.abc import Collection
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count, Max

from unionhub.domains.inspection.enums.cases import FINAL_STATES
from unionhub.domains.inspection.errors import EmployerNotFound
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.employers import InspEmployer, InspEmployerName
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.policy.employers import looks_alike, name_head
from unionhub.domains.inspection.queries.petitions import visible_petitions
from unionhub.domains.inspection.queries.scope import visible_q
from unionhub.domains.inspection.schemas.employers import EmployerFilter, EmployerTimelineQuery
from unionhub.kernel import codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.db.fields import begins_with
from unionhub.platform.org.ports import scope_q

SUGGESTED = 10
_ALIKE_MOST = 8
_ALIKE_READ = 400
_CASE_FACTS = (
    *("id", "case_no", "biz_date", "employer_name", "cause", "grid_unit_id", "state", "companion_count", "registered_at"),
    *("filed_at", "handled_at", "penalty_decided_at", "executed_at", "execution_applied_at", "done_at", "handled_amount_fen"),
    *("settle_amount_fen",),
)
_PETITION_FACTS = ("id", "biz_date", "employer_name", "cause", "grid_unit_id", "result", "handled_on", "companion_count", "created_at")


async def access_employer(actor: Actor, employer_id: int) -> InspEmployer:
    """An employer of the district, merged or not, or EmployerNotFound (404)."""
    row = await InspEmployer.filter(scope_q(actor), id=employer_id).first()
    if row is None:
        raise EmployerNotFound
    return row


async def list_employers(actor: Actor, query: EmployerFilter) -> tuple[list[dict[str, Any]], int]:
    """One page of standing employers and their number."""
    found = scope_q(actor) & Q(merged_into_id__isnull=True)
    if query.q:
        found &= await _named(actor, query.q)
    if query.coded is not None:
        found &= Q(uscc__isnull=not query.coded)
    if query.several is not None:
        merged = Q(id__in=Subquery(InspEmployer.filter(merged_into_id__isnull=False).values("merged_into_id")))
        found &= merged if query.several else ~merged
    rows = InspEmployer.filter(found)
    page = rows.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    return await page.values("id", "name", "uscc", "version"), await rows.count()


async def _named(actor: Actor, text: str) -> Q:
    code = codes.normalise_uscc(text)
    if codes.check_uscc(code).ok:
        return Q(uscc=code)
    written = await InspEmployerName.filter(scope_q(actor), begins_with("name", text)).limit(_ALIKE_READ).values("employer_id")
    ids = {row["employer_id"] for row in written}
    standing = await system_standing(ids)
    return begins_with("name", text) | Q(id__in=sorted({one.id for one in standing.values()}))


async def system_standing(employer_ids: Collection[int]) -> dict[int, InspEmployer]:
    """What each of these was found to be in the end; the caller has scoped them."""
    known: dict[int, InspEmployer] = {}
    wanted = set(employer_ids)
    while wanted:
        rows = await InspEmployer.filter(id__in=wanted)
        known |= {row.id: row for row in rows}
        wanted = {row.merged_into_id for row in rows if row.merged_into_id is not None} - set(known)
    return {one: _end(known, one) for one in employer_ids if one in known}


def _end(known: dict[int, InspEmployer], employer_id: int) -> InspEmployer:
    row = known[employer_id]
    while row.merged_into_id is not None and row.merged_into_id in known:
        row = known[row.merged_into_id]
    return row


async def system_group(employer_id: int) -> list[InspEmployer]:
    """The employer and everything merged into it, however deep; the caller has scoped it."""
    found = await InspEmployer.filter(id=employer_id)
    level = found
    while level:
        level = await InspEmployer.filter(merged_into_id__in=[row.id for row in level])
        found = [*found, *level]
    return found


async def suggest_employers(actor: Actor, text: str) -> list[tuple[str, InspEmployer]]:
    """What was written before and begins with the text, then what holds it, each with the employer it stands for (INSP-X5)."""
    names = InspEmployerName.filter(scope_q(actor))
    rows = await names.filter(begins_with("name", text)).order_by("name").limit(SUGGESTED).values("name", "employer_id")
    if len(rows) < SUGGESTED:
        inside = names.filter(name__contains=text).order_by("name").limit(SUGGESTED * 2)
        known = {row["name"] for row in rows}
        rows += [row for row in await inside.values("name", "employer_id") if row["name"] not in known]
    standing = await system_standing({row["employer_id"] for row in rows})
    found: dict[int, tuple[str, InspEmployer]] = {}
    for row in rows:
        employer = standing.get(row["employer_id"])
        if employer is not None:
            found.setdefault(employer.id, (row["name"], employer))
    return list(found.values())[:SUGGESTED]


async def alike(actor: Actor, employer: InspEmployer) -> list[InspEmployer]:
    """Standing employers of the district whose names look much the same; a person decides whether they are one."""
    near = InspEmployer.filter(scope_q(actor), unit_id=employer.unit_id, merged_into_id__isnull=True)
    near = near.filter(name__contains=name_head(employer.name))
    rows = await near.exclude(id=employer.id).order_by("name").limit(_ALIKE_READ)
    fits = [
        row for row in rows if looks_alike(row.name, employer.name) and (not row.uscc or not employer.uscc or row.uscc == employer.uscc)
    ]
    return fits[:_ALIKE_MOST]


async def counts_of(actor: Actor, employer_ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Visible cases (all, open, last day) and petitions per standing employer, and how many spellings each has."""
    ids = set(employer_ids)
    found: dict[int, dict[str, Any]] = {one: {"cases": 0, "open": 0, "last": None, "petitions": 0, "spellings": 1} for one in ids}
    if not ids:
        return found
    cases = InspCase.filter(visible_q(actor), employer_id__in=ids)
    for row in await _grouped(cases, Max("biz_date")):
        found[row["employer_id"]] |= {"cases": int(row["many"]), "last": _day(row["last"])}
    for row in await _grouped(cases.exclude(state__in=[one.value for one in FINAL_STATES]), Max("biz_date")):
        found[row["employer_id"]]["open"] = int(row["many"])
    petitions = InspPetition.filter(visible_petitions(actor), employer_id__in=ids, voided_at__isnull=True)
    for row in await _grouped(petitions, Max("biz_date")):
        found[row["employer_id"]]["petitions"] = int(row["many"])
    for row in await InspEmployer.filter(merged_into_id__in=ids).annotate(many=Count("id")).group_by("merged_into_id").values(
        "merged_into_id", "many"
    ):  # fmt: skip
        found[row["merged_into_id"]]["spellings"] = 1 + int(row["many"])
    return found


async def _grouped(rows: Any, last: Any) -> list[dict[str, Any]]:
    grouped: list[dict[str, Any]] = (
        await rows.annotate(many=Count("id"), last=last).group_by("employer_id").values("employer_id", "many", "last")
    )
    return grouped


def _day(value: Any) -> dt.date | None:
    return dt.date.fromisoformat(str(value)[:10]) if value else None


async def cases_by_origin(actor: Actor, employer_ids: Collection[int]) -> dict[int, int]:
    """Visible cases of these employers per spelling they were written with."""
    rows = InspCase.filter(visible_q(actor), employer_id__in=set(employer_ids)).annotate(many=Count("id"))
    listed = await rows.group_by("origin_employer_id").values("origin_employer_id", "many")
    return {row["origin_employer_id"]: int(row["many"]) for row in listed}


async def timeline(
    actor: Actor, employer_ids: Collection[int], paging: EmployerTimelineQuery
) -> tuple[list[tuple[str, dict[str, Any]]], int]:
    """One page of visible cases and petitions against these employers, newest first, and their number."""
    cases = InspCase.filter(visible_q(actor), employer_id__in=set(employer_ids))
    petitions = InspPetition.filter(visible_petitions(actor), employer_id__in=set(employer_ids), voided_at__isnull=True)
    end = paging.offset + paging.size
    listed: list[tuple[str, dict[str, Any]]] = []
    sources: tuple[tuple[str, Any, tuple[str, ...]], ...] = (("case", cases, _CASE_FACTS), ("petition", petitions, _PETITION_FACTS))
    total = 0
    for kind, rows, columns in sources:
        total += await rows.count()
        listed += [(kind, row) for row in await rows.order_by("-biz_date", "-id").limit(end).values(*columns)]
    listed.sort(key=lambda one: (one[1]["biz_date"], one[1]["id"]), reverse=True)
    return listed[paging.offset : end], total
