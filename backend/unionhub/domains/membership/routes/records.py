"""Members' records: looked after by officers, corrected by the members themselves (JOIN-29)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership import queries
from unionhub.domains.membership.errors import NotMember
from unionhub.domains.membership.policy.member_exports import export_fields
from unionhub.domains.membership.record_view import officer_record, own_record
from unionhub.domains.membership.schemas.records import ExportField, MemberRecord, RecordChange, RecordUnmask, RecordUnmasked
from unionhub.domains.membership.service import records
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.kernel.http.schema import Listing

staff = Routes("membership", Audience.STAFF)
phone = Routes("membership", Audience.MEMBER)


@staff.get("/member-fields", permission=P.MEMBER_READ, returns=Listing[ExportField], summary="可以导出的会员字段")
async def list_member_fields(actor: Actor) -> Listing[ExportField]:
    return Listing(items=[ExportField(**field._asdict()) for field in export_fields()])


@staff.get("/members/{member_id}/record", permission=P.MEMBER_READ, returns=MemberRecord, summary="会员资料")
async def get_member_record(actor: Actor, member_id: int) -> MemberRecord:
    return await officer_record(await queries.members.access_member(actor, member_id))


@staff.put("/members/{member_id}/record", permission=P.MEMBER_UPDATE, body=RecordChange, returns=MemberRecord, summary="修改会员资料")
async def update_member_record(actor: Actor, member_id: int, body: RecordChange) -> MemberRecord:
    return await officer_record(await records.update_record(actor, member_id, body.version, body.values))


@staff.post(
    "/members/{member_id}/record/unmask",
    permission=P.MEMBER_UNMASK,
    body=RecordUnmask,
    returns=RecordUnmasked,
    rate=Rate(60, 600, "actor"),
    summary="查看会员完整住址、卡号",
)
async def unmask_member_record(actor: Actor, member_id: int, body: RecordUnmask) -> RecordUnmasked:
    return RecordUnmasked(values=await records.unmask_record(actor, member_id, list(body.fields), body.reason))


@phone.get("/record", permission=SIGNED_IN, returns=MemberRecord, summary="我的会员资料")
async def get_own_record(actor: Actor) -> MemberRecord:
    member = await queries.members.own_member(actor)
    if member is None:
        raise NotMember
    return await own_record(member)


@phone.put(
    "/record", permission=SIGNED_IN, body=RecordChange, returns=MemberRecord, rate=Rate(30, 600, "actor"), summary="更正我的会员资料"
)
async def correct_own_record(actor: Actor, body: RecordChange) -> MemberRecord:
    return await own_record(await records.correct_own_record(actor, body.version, body.values))
