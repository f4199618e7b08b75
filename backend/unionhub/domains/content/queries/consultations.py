"""Reads of consultations: the asker's own, and those of units in scope. Lists never open a message."""

import datetime as dt
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count, Sum

from unionhub.domains.content.enums import ConsultationState
from unionhub.domains.content.errors import ConsultationNotFound
from unionhub.domains.content.models.consultations import Consultation, ContentMessage
from unionhub.domains.content.permissions import CONSULTATION_READ
from unionhub.domains.content.schemas.consultations import ConsultationFilter, OwnFilter
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db.fields import begins_with
from unionhub.platform.file.ports import FileRef, owner_only
from unionhub.platform.org.ports import branch_q, ensure_in_scope, scope_q
from unionhub.platform.search.ports import Wanted, Words

SUBJECT_TYPE = "content_consultation"


def _in_scope(actor: Actor) -> Q:
    """Held by a unit of the branch, or written to one: who passed it on still reads on."""
    return scope_q(actor) | scope_q(actor, "origin_unit_id")


async def list_consultations(actor: Actor, query: ConsultationFilter) -> tuple[list[Consultation], dict[ConsultationState, int]]:
    """One page of consultations in scope, and how many there are in each state."""
    wanted = _in_scope(actor)
    if query.unit_id is not None:
        wanted &= branch_q(await ensure_in_scope(actor, query.unit_id))
    if query.mine:
        wanted &= Q(unit_id=actor.unit_id)
    if query.q:
        wanted &= Q(title__contains=query.q) | Q(person_name__startswith=query.q)
    found = await Consultation.filter(wanted).annotate(many=Count("id")).group_by("state").values_list("state", "many")
    counts = dict.fromkeys(ConsultationState, 0) | {ConsultationState(state): many for state, many in found}
    rows = Consultation.filter(wanted, state=query.state) if query.state else Consultation.filter(wanted)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), counts


async def find_consultations(actor: Actor, words: Words, most: int) -> list[dict[str, Any]]:
    """At most so many in scope whose asker or title begins with the words, what moved last first."""
    if words.wanted is not Wanted.NAME:
        return []
    found = begins_with("person_name", words.text) | begins_with("title", words.text)
    rows = Consultation.filter(_in_scope(actor) & found).order_by("-last_at", "-id").limit(most)
    return await rows.values("id", "title", "person_name", "unit_id", "state")


async def access_consultation(actor: Actor, consultation_id: int) -> Consultation:
    """A consultation in scope, or ConsultationNotFound."""
    row = await Consultation.filter(_in_scope(actor), id=consultation_id).first()
    if row is None:
        raise ConsultationNotFound
    return row


async def list_own(actor: Actor, query: OwnFilter) -> tuple[list[Consultation], int]:
    """One page of the caller's own, what moved last first."""
    rows = Consultation.filter(asker_account_id=actor.account_id)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), await rows.count()


async def access_own(actor: Actor, consultation_id: int) -> Consultation:
    """The caller's own consultation, or ConsultationNotFound."""
    row = await Consultation.get_or_none(id=consultation_id, asker_account_id=actor.account_id)
    if row is None:
        raise ConsultationNotFound
    return row


async def count_unread(actor: Actor) -> int:
    """How many answers the caller has not looked at."""
    rows = await Consultation.filter(asker_account_id=actor.account_id).annotate(many=Sum("asker_unread")).values("many")
    return sum(int(row["many"] or 0) for row in rows)


async def count_open(actor: Actor) -> int:
    """How many of the caller's own are not closed."""
    return await Consultation.filter(asker_account_id=actor.account_id).exclude(state=ConsultationState.CLOSED).count()


async def system_messages(consultation: Consultation) -> list[ContentMessage]:
    """What was said in a consultation the caller may read, in order."""
    return await ContentMessage.filter(consultation_id=consultation.id).order_by("id")


async def system_stale(before: dt.datetime, limit: int) -> list[int]:
    """Answered consultations nobody wrote in since (they close by themselves)."""
    rows = Consultation.filter(state=ConsultationState.ANSWERING, last_at__lt=before).order_by("last_at").limit(limit)
    return [row["id"] for row in await rows.values("id")]


async def may_see_picture(actor: Actor, file: FileRef) -> bool:
    """The rule of a consultation's pictures: before they are sent their owner, then the two sides."""
    if file.subject_type != SUBJECT_TYPE or file.subject_id is None:
        return await owner_only(actor, file)
    if actor.audience is Audience.MEMBER:
        return await Consultation.exists(id=file.subject_id, asker_account_id=actor.account_id)
    if actor.audience is not Audience.STAFF or not actor.can(CONSULTATION_READ):
        return False
    return await Consultation.filter(_in_scope(actor), id=file.subject_id).exists()
