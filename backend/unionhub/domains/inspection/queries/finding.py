"""Cases, petitions and employers by what was typed into the search box: one index per class of words, inside the actor's sight."""

from typing import Any

from tortoise.expressions import Q

from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.queries.petitions import visible_petitions
from unionhub.domains.inspection.queries.scope import visible_q
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index
from unionhub.kernel.db.fields import begins_with
from unionhub.platform.org.ports import scope_q
from unionhub.platform.search.ports import Wanted, Words


def _reported(model: type[Any], words: Words) -> Q | None:
    """By whoever reported it, or the beginning of the employer's name."""
    if words.wanted is Wanted.CERT:
        return by_index(model, "cert_no", words.text)
    if words.wanted is Wanted.PHONE:
        return by_index(model, "phone", words.text)
    if words.wanted is Wanted.NAME:
        return begins_with("name", words.text) | begins_with("employer_name", words.text)
    return None


async def find_cases(actor: Actor, words: Words, most: int) -> list[dict[str, Any]]:
    """At most so many cases this capacity sees, newest first; a receipt number by its beginning."""
    found = _reported(InspCase, words)
    if words.wanted is Wanted.NUMBER and words.text.startswith("LJ"):
        found = Q(case_no__gte=words.text, case_no__lt=words.text + "~")
    if found is None:
        return []
    rows = InspCase.filter(visible_q(actor) & found).order_by("-id").limit(most)
    return await rows.values("id", "case_no", "name", "employer_name", "state")


async def find_petitions(actor: Actor, words: Words, most: int) -> list[dict[str, Any]]:
    """At most so many petitions of the district, newest first."""
    found = _reported(InspPetition, words)
    if found is None:
        return []
    rows = InspPetition.filter(visible_petitions(actor) & found, voided_at__isnull=True).order_by("-id").limit(most)
    return await rows.values("id", "name", "employer_name", "biz_date", "handled_on")


async def find_employers(actor: Actor, words: Words, most: int) -> list[dict[str, Any]]:
    """At most so many standing employers of the district."""
    if words.wanted is Wanted.USCC:
        found = Q(uscc=words.text)
    elif words.wanted is Wanted.NAME:
        found = begins_with("name", words.text)
    else:
        return []
    rows = InspEmployer.filter(scope_q(actor) & found, merged_into_id__isnull=True).order_by("name", "id").limit(most)
    return await rows.values("id", "name", "uscc")
