"""Opening joining by code union by union; the union above decides (JOIN-35)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.schemas.pilots import PilotFilter, PilotOut, PilotSwitch, PilotSwitched
from unionhub.domains.membership.service import pilots
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Page
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.STAFF)


@route.get("/pilots", permission=P.PILOT_READ, query=PilotFilter, returns=Page[PilotOut], summary="各工会扫码入会的开通情况")
async def list_pilots(actor: Actor, query: PilotFilter) -> Page[PilotOut]:
    return await pilots.list_pilots(actor, query)


@route.post("/pilots/switch", permission=P.PILOT_UPDATE, body=PilotSwitch, returns=PilotSwitched, summary="开通或关闭扫码入会")
async def switch_pilots(actor: Actor, body: PilotSwitch) -> PilotSwitched:
    return PilotSwitched(changed=await pilots.switch_pilots(actor, body))
