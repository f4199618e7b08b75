"""Earlier cases of the same person against the same employer, for the clerk who registers (INSP-X3).

Asked with a whole number and an employer, answered for exactly these: nobody can draw up what a person reported (D8).
"""

from typing import Any

from tortoise.expressions import Q, Subquery

from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.employers import InspEmployer, InspEmployerName
from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.domains.inspection.policy.employers import name_key
from unionhub.domains.inspection.queries.employers import system_group, system_standing
from unionhub.domains.inspection.queries.scope import visible_q
from unionhub.kernel import codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index

_MOST = 10
_SHOWN = ("id", "case_no", "state", "registered_at", "biz_date", "cause", "grid_unit_id")


async def find_duplicates(actor: Actor, unit_id: int, cert_no: str, employer_name: str, uscc: str | None) -> list[dict[str, Any]]:
    """Visible cases in which the person was reporter or companion, against the employer by whatever name or code; newest first."""
    employers = await _same_employer(unit_id, employer_name, uscc)
    if not employers:
        return []
    companions = InspCompanion.filter(by_index(InspCompanion, "cert_no", cert_no), case_id__isnull=False)
    person = by_index(InspCase, "cert_no", cert_no) | Q(id__in=Subquery(companions.values("case_id")))
    rows = InspCase.filter(visible_q(actor), person, unit_id=unit_id, employer_id__in=employers)
    return await rows.order_by("-id").limit(_MOST).values(*_SHOWN)


async def _same_employer(unit_id: int, employer_name: str, uscc: str | None) -> set[int]:
    written = await InspEmployerName.get_or_none(unit_id=unit_id, name_key=name_key(employer_name))
    ids = {written.employer_id} if written is not None else set()
    coded = await InspEmployer.get_or_none(unit_id=unit_id, uscc=codes.normalise_uscc(uscc)) if uscc else None
    if coded is not None:
        ids.add(coded.id)
    found: set[int] = set()
    for standing in (await system_standing(ids)).values():
        found |= {one.id for one in await system_group(standing.id)}
    return found
