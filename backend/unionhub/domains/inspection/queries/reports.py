"""Reads of reports for the people who made them: by number and phone, never by anything else (INSP-X2, D8)."""

import datetime as dt

from tortoise.expressions import Q

from unionhub.domains.inspection.enums.cases import FINAL_STATES, CaseAction, CaseState
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent
from unionhub.domains.inspection.models.employers import InspEmployerName
from unionhub.domains.inspection.policy.employers import name_key
from unionhub.kernel.crypto import by_index


async def system_find_report(number: str, phone: str) -> InspCase | None:
    """The case of this receipt number or query code whose reporter has this phone."""
    return await InspCase.filter(Q(case_no=number) | Q(query_code=number), by_index(InspCase, "phone", phone)).order_by("-id").first()


async def system_find_earlier(unit_id: int, cert_no: str, phone: str, employer_name: str, since: dt.date) -> InspCase | None:
    """The newest case of the same person against the same employer that is open, or younger than ``since`` (INSP-X3).

    Certificate and proved phone must both fit, so that nobody learns of another's report by typing a number.
    """
    spelling = await InspEmployerName.get_or_none(unit_id=unit_id, name_key=name_key(employer_name))
    if spelling is None:
        return None
    same = by_index(InspCase, "cert_no", cert_no) & by_index(InspCase, "phone", phone)
    recent = Q(biz_date__gte=since) | ~Q(state__in=[state.value for state in FINAL_STATES])
    return await InspCase.filter(same, recent, unit_id=unit_id, employer_id=spelling.employer_id).order_by("-id").first()


async def system_steps_of(case_id: int) -> list[tuple[CaseAction, CaseState, dt.datetime]]:
    """What was done, where it led and when; nothing that anybody wrote."""
    rows = InspCaseEvent.filter(case_id=case_id).order_by("seq")
    return [(row["action"], row["to_state"], row["at"]) for row in await rows.values("action", "to_state", "at")]
