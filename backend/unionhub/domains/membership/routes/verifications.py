"""职工认证 on the phone (JOIN-16, 17, 21)."""

from unionhub.domains.membership import matter_views
from unionhub.domains.membership.models.matters import MemberVerification
from unionhub.domains.membership.queries.matters import access_own
from unionhub.domains.membership.schemas.matters import MyVerification, MyVerifications, Resubmit, VerificationCreate
from unionhub.domains.membership.schemas.phone import Withdraw
from unionhub.domains.membership.service.verifying import VerifyForm, resubmit_verification, submit_verification, withdraw_verification
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.MEMBER)


async def replay_verification(actor: Actor, verification_id: int) -> MyVerification:
    """The answer about one of the caller's verifications, also to a repeated submission."""
    row = await access_own(actor, MemberVerification, verification_id)
    return await matter_views.with_course(actor, matter_views.my_verification(row, await matter_views.units_of(row)), row)


@route.get("/verifications", permission=SIGNED_IN, returns=MyVerifications, summary="我的会员认证")
async def list_my_verifications(actor: Actor) -> MyVerifications:
    return await matter_views.my_verifications(actor)


@route.post(
    "/verifications",
    permission=SIGNED_IN,
    body=VerificationCreate,
    returns=MyVerification,
    status=201,
    replay=replay_verification,
    rate=Rate(10, 3600, "actor"),
    summary="申请会员认证",
)
async def create_verification(actor: Actor, body: VerificationCreate) -> MyVerification:
    consents = [(one.key, one.version) for one in body.consents]
    form = VerifyForm(body.name, body.cert_no, body.phone, body.sms_code, body.reason, consents)
    return await replay_verification(actor, (await submit_verification(actor, form)).id)


@route.get("/verifications/{verification_id}", permission=SIGNED_IN, returns=MyVerification, summary="我的会员认证进度")
async def get_my_verification(actor: Actor, verification_id: int) -> MyVerification:
    return await replay_verification(actor, verification_id)


@route.post(
    "/verifications/{verification_id}/withdraw", permission=SIGNED_IN, body=Withdraw, returns=MyVerification, summary="撤销会员认证"
)
async def withdraw_my_verification(actor: Actor, verification_id: int, body: Withdraw) -> MyVerification:
    await withdraw_verification(actor, verification_id, body.version)
    return await replay_verification(actor, verification_id)


@route.post(
    "/verifications/{verification_id}/resubmit", permission=SIGNED_IN, body=Resubmit, returns=MyVerification, summary="重新提交会员认证"
)
async def resubmit_my_verification(actor: Actor, verification_id: int, body: Resubmit) -> MyVerification:
    await resubmit_verification(actor, verification_id, body.reason)
    return await replay_verification(actor, verification_id)
