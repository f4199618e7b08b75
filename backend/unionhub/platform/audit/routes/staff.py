"""The audit log for audit administrators (SYS-X3)."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Page, Routes
from unionhub.platform.audit import permissions as p
from unionhub.platform.audit import queries
from unionhub.platform.audit.actions import catalogue
from unionhub.platform.audit.schemas import (
    ActionGroup,
    ActionGroups,
    ActionOut,
    ProblemOut,
    RecordDetail,
    RecordFilter,
    RecordItem,
    VerificationCreate,
    VerificationOut,
)
from unionhub.platform.audit.service.verification import verify_for

route = Routes("audit", Audience.STAFF)


@route.get("/records", permission=p.RECORD_READ, query=RecordFilter, returns=Page[RecordItem], summary="审计记录")
async def list_records(actor: Actor, query: RecordFilter) -> Page[RecordItem]:
    return await queries.list_records(actor, query)


@route.get("/records/{record_id}", permission=p.RECORD_READ, returns=RecordDetail, summary="一条审计记录")
async def get_record(actor: Actor, record_id: int) -> RecordDetail:
    return await queries.get_record(actor, record_id)


@route.get("/actions", permission=p.RECORD_READ, returns=ActionGroups, summary="可筛选的操作")
async def list_actions() -> ActionGroups:
    groups = [
        ActionGroup(key=key, name=name, actions=[ActionOut(key=action.key, name=action.name) for action in actions])
        for key, name, actions in catalogue().groups()
    ]
    return ActionGroups(groups=groups)


@route.post("/verifications", permission=p.RECORD_VERIFY, body=VerificationCreate, returns=VerificationOut, summary="核验审计记录")
async def verify_records(actor: Actor, body: VerificationCreate) -> VerificationOut:
    report = await verify_for(actor, body.days)
    problems = [ProblemOut(id=one.id, kind=one.kind, message=one.message) for one in report.problems]
    return VerificationOut(
        checked=report.checked, sealed_until=report.sealed_until, unsealed=report.unsealed, ok=report.ok, problems=problems
    )
