"""One's own enterprise (JOBS-08, JOBS-11)."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http.routes import Routes
from unionhub.platform.enterprise import views
from unionhub.platform.enterprise.queries import own_enterprise
from unionhub.platform.enterprise.schemas import ProfileOut, ProfileUpdate
from unionhub.platform.enterprise.service import maintaining

route = Routes("enterprise", Audience.ENTERPRISE)


@route.get("/profile", permission=SIGNED_IN, returns=ProfileOut, summary="本企业信息")
async def get_profile(actor: Actor) -> ProfileOut:
    return await views.profile_out(await own_enterprise(actor))


@route.patch("/profile", permission=SIGNED_IN, body=ProfileUpdate, returns=ProfileOut, summary="修改本企业信息")
async def update_profile(actor: Actor, body: ProfileUpdate) -> ProfileOut:
    await maintaining.update_profile(actor, body)
    return await views.profile_out(await own_enterprise(actor))
