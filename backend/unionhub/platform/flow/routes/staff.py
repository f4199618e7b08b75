"""业务流程清单: what travels through which nodes, who decides there, until when (JOIN-31)."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.platform.flow import permissions as P
from unionhub.platform.flow import queries
from unionhub.platform.flow.schemas import ProcessItem, ProcessOut

route = Routes("flow", Audience.STAFF)


@route.get("/processes", permission=P.DEFINITION_READ, returns=Listing[ProcessItem], summary="业务流程清单")
async def list_processes() -> Listing[ProcessItem]:
    return Listing(items=await queries.system_processes())


@route.get("/processes/{key}", permission=P.DEFINITION_READ, returns=ProcessOut, summary="业务流程的环节与版本")
async def get_process(actor: Actor, key: str) -> ProcessOut:
    return await queries.show_process(actor, key)
