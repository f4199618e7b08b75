"""What anybody sees of a join code (JOIN-02)."""

from unionhub.domains.membership import views
from unionhub.domains.membership.schemas.phone import LandingOut
from unionhub.domains.membership.service.qrcodes import count_scan, read_landing
from unionhub.kernel.authz import PUBLIC, Audience, Caller
from unionhub.kernel.http import Redirect
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.PUBLIC)
short = Routes("membership", Audience.PUBLIC, prefix="")


@route.get("/qrcodes/{token}", permission=PUBLIC, returns=LandingOut, rate=Rate(120, 60), summary="入会二维码对应的工会")
async def get_landing(token: str, caller: Caller) -> LandingOut:
    landing = await read_landing(token)
    await count_scan(landing, caller)
    return await views.landing_out(landing)


@short.get("/j/{token}", permission=PUBLIC, returns=Redirect, rate=Rate(120, 60), summary="海报上的永久地址")
async def open_poster(token: str) -> Redirect:
    safe = "".join(letter for letter in token if letter.isalnum() or letter in "-_")[:32]
    return Redirect(f"/m/#/packages/membership/landing?t={safe}")
