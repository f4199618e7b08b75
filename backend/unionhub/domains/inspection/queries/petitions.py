"""Scoped reads of petitions: the district's clerks and nobody else (INSP-26, INSP-27)."""

import datetime as dt
from typing import Any

from tortoise.expressions import Q, Subquery

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.errors import PetitionNotFound, TooManyToRead
from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.schemas.petitions import PetitionConditions, PetitionSecrets
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index
from unionhub.kernel.db.fields import begins_with
from unionhub.kernel.http.schema import PageQuery
from unionhub.platform.org.ports import scope_q

READ_MOST = 500
_OTHERS_MOST = 5
LISTED = (
    *("id", "biz_date", "name", "cert_no_tail", "phone_tail", "companion_count", "employer_id", "employer_name", "cause"),
    *("grid_unit_id", "result", "handled_on", "voided_at", "version"),
)
FINISHED = Q(handled_on__isnull=False) & ~Q(result="")
"""已填处置时间与处置结果 (INSP-30)."""


def visible_petitions(actor: Actor) -> Q:
    """The petitions this capacity sees: none without the right to read them, whatever other rights it has."""
    return scope_q(actor) if actor.can(P.PETITION_READ) else Q(id__in=[])


async def access_petition(actor: Actor, petition_id: int) -> InspPetition:
    """A petition in scope, or PetitionNotFound (404)."""
    row = await InspPetition.filter(visible_petitions(actor), id=petition_id).first()
    if row is None:
        raise PetitionNotFound
    return row


async def others_of(actor: Actor, row: InspPetition) -> list[dict[str, Any]]:
    """Other petitions of the same person that the caller sees, newest first."""
    same = InspPetition.filter(visible_petitions(actor), by_index(InspPetition, "cert_no", row.cert_no.open()), voided_at__isnull=True)
    return await same.exclude(id=row.id).order_by("-biz_date", "-id").limit(_OTHERS_MOST).values(*LISTED)


async def petition_condition(actor: Actor, query: PetitionConditions, *, but_finished: bool = False) -> Q:
    """Scope and filters; ``but_finished`` leaves that one filter out (the counts of the tabs). Raises TooManyToRead."""
    found = visible_petitions(actor) & Q(voided_at__isnull=not query.voided)
    for one in (*_people(query), *_facts(query), *_days(query)):
        found &= one
    if isinstance(query, PetitionSecrets):
        found &= _numbers(query)
        if query.words:
            found &= await _told(found, query.words)
    if query.finished is not None and not but_finished:
        found &= FINISHED if query.finished else ~FINISHED
    return found


def _with_companion(condition: Q) -> Q:
    rows = InspCompanion.filter(condition, petition_id__isnull=False)
    return Q(id__in=Subquery(rows.values("petition_id")))


def _people(query: PetitionConditions) -> list[Q]:
    found = []
    if query.q:
        who = begins_with("name", query.q)
        found.append(who | begins_with("employer_name", query.q) | _with_companion(who))
    if query.name:
        found.append(begins_with("name", query.name))
    if query.companion:
        found.append(_with_companion(begins_with("name", query.companion)))
    return found


def _facts(query: PetitionConditions) -> list[Q]:
    found = []
    if query.employer_name:
        found.append(Q(employer_name__contains=query.employer_name))
    if query.employer_id is not None:
        found.append(Q(employer_id=query.employer_id))
    if query.cause:
        found.append(Q(cause=query.cause))
    if query.grid_unit_id is not None:
        found.append(Q(grid_unit_id=query.grid_unit_id) if query.grid_unit_id else Q(grid_unit_id__isnull=True))
    if query.result:
        found.append(Q(result=query.result))
    return found


def _days(query: PetitionConditions) -> list[Q]:
    found = []
    if query.year:
        found.append(Q(biz_date__gte=dt.date(query.year, 1, 1), biz_date__lte=dt.date(query.year, 12, 31)))
    bounds = {
        "biz_date__gte": query.registered_from,
        "biz_date__lte": query.registered_to,
        "handled_on__gte": query.handled_from,
        "handled_on__lte": query.handled_to,
    }
    wanted: dict[str, Any] = {key: day for key, day in bounds.items() if day is not None}
    if wanted:
        found.append(Q(**wanted))
    return found


def _numbers(query: PetitionSecrets) -> Q:
    found = Q()
    for field, value in (("cert_no", query.cert_no), ("phone", query.phone)):
        if value:
            found &= by_index(InspPetition, field, value) | _with_companion(by_index(InspCompanion, field, value))
    return found


async def _told(found: Q, words: str) -> Q:
    """Those of few whose sealed texts hold the words: no index can know them, so the other filters have to narrow first."""
    rows = await InspPetition.filter(found).limit(READ_MOST + 1).only("id", "demand", "result_note")
    if len(rows) > READ_MOST:
        raise TooManyToRead(details={"most": READ_MOST})
    hits = []
    for row in rows:
        texts = [row.demand.open(), row.result_note.open() if row.result_note is not None else ""]
        if any(words in text for text in texts):
            hits.append(row.id)
    return Q(id__in=hits)


async def list_petitions(actor: Actor, query: PetitionConditions, paging: PageQuery) -> tuple[list[dict[str, Any]], int, dict[str, int]]:
    """One page, its total, and how many are handled and not with the other filters as they are."""
    base = await petition_condition(actor, query, but_finished=True)
    finished = await InspPetition.filter(base & FINISHED).count()
    waiting = await InspPetition.filter(base & ~FINISHED).count()
    condition, total = base, finished + waiting
    if query.finished is not None:
        condition, total = (base & FINISHED, finished) if query.finished else (base & ~FINISHED, waiting)
    rows = InspPetition.filter(condition).order_by(*paging.order_by()).offset(paging.offset).limit(paging.size)
    return await rows.values(*LISTED), total, {"finished": finished, "waiting": waiting}


async def system_companions_of(petition: InspPetition) -> list[InspCompanion]:
    """Who came along with a petition the caller has scoped."""
    return await InspCompanion.filter(petition_id=petition.id).order_by("seq")
