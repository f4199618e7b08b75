"""What every scoped read of membership shares: the branch, and how a person is searched for."""

from typing import Any

from tortoise.expressions import Q

from unionhub.kernel import codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index
from unionhub.kernel.db.fields import begins_with
from unionhub.platform.org.ports import branch_q, ensure_in_scope, scope_q


async def within(actor: Actor, unit_id: int | None) -> Q:
    if unit_id is None:
        return scope_q(actor)
    return branch_q(await ensure_in_scope(actor, unit_id))


def people_matching(model: type[Any], text: str) -> Q:
    """Name prefix, tail of certificate or phone, or the exact number by blind index (D6)."""
    text = text.strip()
    number = codes.normalise_id(text)
    if len(number) >= 15 and number[:-1].isdigit():
        return by_index(model, "cert_no", number)
    mobile = codes.check_mobile(text)
    if mobile.ok:
        return by_index(model, "phone", mobile.value)
    if len(text) == 4 and text[:3].isdigit():
        return Q(cert_no_tail=text.upper()) | Q(phone_tail=text)
    return begins_with("name", text)
