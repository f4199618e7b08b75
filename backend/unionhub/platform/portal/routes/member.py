"""What somebody on the phone may use (JOIN-22)."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.platform.portal import queries
from unionhub.platform.portal.schemas import MyFeature

route = Routes("portal", Audience.MEMBER)


@route.get("/features", permission=SIGNED_IN, returns=Listing[MyFeature], summary="我可以使用的功能")
async def my_features(actor: Actor) -> Listing[MyFeature]:
    return Listing(items=await queries.list_mine(actor))
