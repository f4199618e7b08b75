"""What anybody may look up before joining: unions with their addresses, and what the form of new-form workers offers (JOIN-07, 09)."""

from unionhub.domains.membership.newform_view import join_form
from unionhub.domains.membership.schemas.newform import JoinForm, UnionFound, UnionSearch, UnionsFound
from unionhub.domains.membership.service import finding
from unionhub.kernel.authz import PUBLIC, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.PUBLIC)


@route.get("/unions", permission=PUBLIC, query=UnionSearch, returns=UnionsFound, rate=Rate(60, 60), summary="查找可以加入的工会")
async def search_unions(query: UnionSearch) -> UnionsFound:
    return await finding.find_unions(query)


@route.get("/unions/{unit_id}", permission=PUBLIC, returns=UnionFound, rate=Rate(120, 60), summary="可以加入的一家工会")
async def get_union(unit_id: int) -> UnionFound:
    return await finding.get_union(unit_id)


@route.get("/join-form", permission=PUBLIC, returns=JoinForm, rate=Rate(120, 60), summary="新就业形态劳动者申请表")
async def get_join_form() -> JoinForm:
    return await join_form()
