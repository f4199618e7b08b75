"""Dictionaries as forms show them: for everybody, they hold nothing personal."""

from unionhub.kernel.authz import PUBLIC, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.dictionary import queries
from unionhub.platform.dictionary.schemas import DictItemChoice, ItemsQuery

route = Routes("dictionary", Audience.PUBLIC)


@route.get(
    "/items",
    permission=PUBLIC,
    query=ItemsQuery,
    returns=Listing[DictItemChoice],
    rate=Rate(300, 60),
    everywhere=True,
    summary="字典的可选项",
)
async def list_choices(query: ItemsQuery) -> Listing[DictItemChoice]:
    return Listing(items=[DictItemChoice.model_validate(item) for item in await queries.list_choices(query.type)])
