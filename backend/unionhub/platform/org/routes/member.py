"""Where a unit is, for the phone's navigation (JOIN-25)."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Routes
from unionhub.platform.org.features import PLACE
from unionhub.platform.org.queries import system_place
from unionhub.platform.org.schemas import PlaceOut
from unionhub.platform.portal.ports import ensure_feature

route = Routes("org", Audience.MEMBER)


@route.get("/places/{unit_id}", permission=SIGNED_IN, returns=PlaceOut, summary="工会的地址与位置")
async def get_place(actor: Actor, unit_id: int) -> PlaceOut:
    await ensure_feature(actor, PLACE.key)
    return await system_place(unit_id)
