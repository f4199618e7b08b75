"""催办 on the phone, for everything a member hands in (JOIN-16)."""

from unionhub.domains.membership.routes.leaves import replay_leave
from unionhub.domains.membership.routes.member import replay_application
from unionhub.domains.membership.routes.transfers import replay_transfer
from unionhub.domains.membership.routes.verifications import replay_verification
from unionhub.domains.membership.schemas.matters import MyLeave, MyTransfer, MyVerification
from unionhub.domains.membership.schemas.phone import ApplicationDetail
from unionhub.domains.membership.service import hurrying
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.MEMBER)
_OFTEN = Rate(20, 600, "actor")


@route.post("/applications/{application_id}/remind", permission=SIGNED_IN, returns=ApplicationDetail, rate=_OFTEN, summary="催办入会申请")
async def remind_my_application(actor: Actor, application_id: int) -> ApplicationDetail:
    await hurrying.hurry_application(actor, application_id)
    return await replay_application(actor, application_id)


@route.post("/transfers/{transfer_id}/remind", permission=SIGNED_IN, returns=MyTransfer, rate=_OFTEN, summary="催办转会申请")
async def remind_my_transfer(actor: Actor, transfer_id: int) -> MyTransfer:
    await hurrying.hurry_transfer(actor, transfer_id)
    return await replay_transfer(actor, transfer_id)


@route.post("/verifications/{verification_id}/remind", permission=SIGNED_IN, returns=MyVerification, rate=_OFTEN, summary="催办会员认证")
async def remind_my_verification(actor: Actor, verification_id: int) -> MyVerification:
    await hurrying.hurry_verification(actor, verification_id)
    return await replay_verification(actor, verification_id)


@route.post("/leaves/{leave_id}/remind", permission=SIGNED_IN, returns=MyLeave, rate=_OFTEN, summary="催办退会申请")
async def remind_my_leave(actor: Actor, leave_id: int) -> MyLeave:
    await hurrying.hurry_leave(actor, leave_id)
    return await replay_leave(actor, leave_id)
