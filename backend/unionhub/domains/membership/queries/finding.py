"""Members, applications and matters by what was typed into the search box: one index per class of words, inside the actor's branch."""

from typing import Any

from tortoise.expressions import Q, Subquery

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.matters import Matter
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.queries.matters import visible_q
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index
from unionhub.kernel.db.fields import begins_with
from unionhub.platform.account.ports import find_person
from unionhub.platform.org.ports import scope_q
from unionhub.platform.search.ports import Wanted, Words


def _by_name_or_phone(model: type[Any], words: Words) -> Q | None:
    if words.wanted is Wanted.NAME:
        return begins_with("name", words.text)
    if words.wanted is Wanted.PHONE:
        return by_index(model, "phone", words.text)
    return Q(cert_no_tail=words.tail) | Q(phone_tail=words.tail) if words.tail else None


async def _member_q(words: Words) -> Q | None:
    if words.wanted is Wanted.CERT:
        person = await find_person(words.text)
        return Q(person_id=person.id) if person else None
    if words.wanted is Wanted.NUMBER and words.tail is None:
        return Q(member_no=words.text)
    return _by_name_or_phone(Member, words)


async def find_members(actor: Actor, words: Words, most: int) -> list[dict[str, Any]]:
    """At most so many members in scope."""
    found = await _member_q(words)
    if found is None:
        return []
    rows = Member.filter(scope_q(actor) & found).order_by("name", "id").limit(most)
    return await rows.values("id", "name", "cert_no_tail", "unit_id", "status")


async def find_applications(actor: Actor, words: Words, most: int) -> list[dict[str, Any]]:
    """At most so many applications in scope, the newest first when somebody's number was given."""
    found = by_index(MembershipApplication, "cert_no", words.text) if words.wanted is Wanted.CERT else None
    found = found or _by_name_or_phone(MembershipApplication, words)
    if found is None:
        return []
    order = ("-submitted_at", "-id") if words.sensitive else ("name", "-id")
    rows = MembershipApplication.filter(scope_q(actor) & found).order_by(*order).limit(most)
    return await rows.values("id", "name", "unit_id", "state", "biz_date")


async def find_matters(actor: Actor, model: type[Matter], words: Words, most: int) -> list[dict[str, Any]]:
    """At most so many transfers, verifications or requests to leave in sight, the newest first.

    They are found through the library's indexes: a matter of somebody keeps the member's number, whichever union has them by now.
    """
    found = await _member_q(words)
    if found is None:
        return []
    of_them: dict[str, Any] = {"member_id__in": Subquery(Member.filter(found).values("id"))}
    rows = model.filter(visible_q(actor, model) & Q(**of_them)).order_by("-submitted_at", "-id").limit(most)
    return await rows.values("id", "name", "unit_id", "state", "biz_date")
