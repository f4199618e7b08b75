"""Printing the file of a case (INSP-29, INSP-34). Masked for whoever may export; with full numbers only for a reason (INSP-X7)."""

import asyncio

from unionhub.domains.inspection import audit
from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.case_views import case_detail
from unionhub.domains.inspection.queries.scope import access_case
from unionhub.domains.inspection.schemas.cases import CaseDetail, CaseNumbers
from unionhub.domains.inspection.schemas.exports import PaperPrint
from unionhub.domains.inspection.service.telling import SUBJECT_TYPE
from unionhub.domains.inspection.service.unmasking import unmask_case
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.org.ports import system_get_unit


async def print_case(actor: Actor, case_id: int, given: PaperPrint) -> tuple[str, bytes]:
    """The case's number and its document. Raises Forbidden, NotYours for full numbers one may not see, InvalidFields on ``reason``."""
    if given.full:
        actor.ensure_can(P.CASE_UNMASK)
        if len(given.reason) < 2:
            raise InvalidFields([("reason", "missing", "打印完整号码需要填写用途")])
    row = await access_case(actor, case_id)
    numbers = await unmask_case(actor, row.id, given.reason) if given.full else None
    async with transaction() as tx:
        await record_audit(
            tx, actor, audit.CASE_PRINTED, object_type=SUBJECT_TYPE, object_id=row.id, label=row.case_no, unit_id=row.unit_id,
            changes=[Change("numbers", "证件号与电话", None, "完整" if given.full else "遮盖")], reason=given.reason or None,
        )  # fmt: skip
    found, district = await case_detail(actor, row), await system_get_unit(row.unit_id)
    mark = f"{actor.name} {clock.local(clock.now()):%Y-%m-%d %H:%M} 打印，仅限劳动监察工作使用"
    return row.case_no, await asyncio.to_thread(_draw, found, numbers, district.name, mark)


def _draw(found: CaseDetail, numbers: CaseNumbers | None, district: str, mark: str) -> bytes:
    from unionhub.domains.inspection.case_file import case_file  # the PDF library costs half a second: not at every start

    return case_file(found, numbers, district, mark)
