"""Looking up at the desk. Every source asks for its own permission and scope, so the route asks for a session only."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.search import service
from unionhub.platform.search.schemas import FoundOut, LookUp

route = Routes("search", Audience.STAFF)


@route.post("/look-ups", permission=SIGNED_IN, body=LookUp, returns=FoundOut, rate=Rate(90, 60, by="actor"), summary="查找记录")
async def look_up(actor: Actor, body: LookUp) -> FoundOut:
    return await service.look_up(actor, body.text)
