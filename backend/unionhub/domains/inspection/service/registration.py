"""Internal registration by the district's clerks (INSP-05, INSP-06), and the hint at a repeated report (INSP-X3)."""

import datetime as dt

from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.queries.duplicates import find_duplicates
from unionhub.domains.inspection.schemas.registration import CaseCreate
from unionhub.domains.inspection.service.registering import PersonGiven, ReportGiven, register_case
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import remember
from unionhub.platform.dictionary.ports import ensure_code

RECENT = dt.timedelta(days=30)
CAUSES = "insp.case_cause"
SOURCES = "std.supervise_source"


async def create_case(actor: Actor, body: CaseCreate) -> InspCase:
    """Write down a case for somebody who called or came (rows 2 and 3). Raises GridUnavailable, InvalidFields."""
    district = await district_of(actor)
    await ensure_code(CAUSES, body.cause, "cause")
    await ensure_code(SOURCES, body.source, "source")
    if body.repeat_of is not None:
        earlier = await find_duplicates(actor, district.id, body.cert_no, body.employer_name, None)
        if body.repeat_of not in {row["id"] for row in earlier}:
            raise InvalidFields([("repeat_of", "unknown", "只能关联同一人对同一单位的在先事件，请重新选择")])
    async with transaction() as tx:
        row = await register_case(tx, actor, district.id, given_of(body))
        await remember(tx, 201, {"case_id": row.id})
    return row


def given_of(body: CaseCreate) -> ReportGiven:
    """What the form says, as the one way of making a case takes it."""
    return ReportGiven(
        reporter=PersonGiven(body.name, body.cert_no, body.phone),
        companions=[PersonGiven(one.name, one.cert_no, one.phone) for one in body.companions],
        employer_name=body.employer_name,
        cause=body.cause,
        grid_unit_id=body.grid_unit_id,
        demand=body.demand,
        source=body.source,
        repeat_of=body.repeat_of,
    )
