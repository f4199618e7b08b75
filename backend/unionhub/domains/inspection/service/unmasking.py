"""Full numbers of the people in a case, for a stated reason (INSP-X7)."""

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.errors import NotYours
from unionhub.domains.inspection.queries import cases as queries
from unionhub.domains.inspection.queries.scope import access_case
from unionhub.domains.inspection.schemas.cases import CaseNumbers, CompanionNumbers
from unionhub.domains.inspection.service.telling import SUBJECT_TYPE
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.platform.audit.ports import record_audit


async def unmask_case(actor: Actor, case_id: int, reason: str) -> CaseNumbers:
    """Open the numbers and record who looked and why. A grid that gave the case back may not: raises NotYours."""
    async with transaction() as tx:
        row = await access_case(actor, case_id)
        if await queries.find_last_seen(actor, row) is not None:
            raise NotYours
        companions = await queries.system_companions(row)
        shown = CaseNumbers(
            cert_no=row.cert_no.open(),
            phone=row.phone.open(),
            companions=[
                CompanionNumbers(
                    name=one.name, cert_no=one.cert_no.open() if one.cert_no else "", phone=one.phone.open() if one.phone else ""
                )
                for one in companions
            ],
        )
        await record_audit(
            tx,
            actor,
            audit.CASE_UNMASKED,
            object_type=SUBJECT_TYPE,
            object_id=row.id,
            label=row.case_no,
            unit_id=row.unit_id,
            reason=reason,
        )
    return shown
