"""Who may use which feature, for the operator (JOIN-22)."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.platform.portal import permissions as P
from unionhub.platform.portal import queries, service
from unionhub.platform.portal.schemas import FeatureOut, FeatureUpdate

route = Routes("portal", Audience.STAFF)


@route.get("/features", permission=P.FEATURE_READ, returns=Listing[FeatureOut], summary="各功能的使用条件")
async def list_features() -> Listing[FeatureOut]:
    return Listing(items=await queries.system_features())


@route.patch("/features/{key}", permission=P.FEATURE_UPDATE, body=FeatureUpdate, returns=FeatureOut, summary="设置功能的使用条件")
async def change_feature(actor: Actor, key: str, body: FeatureUpdate) -> FeatureOut:
    return await service.set_requirement(actor, key, body)
