"""The texts, readable before signing in (PIPL 17)."""

from unionhub.kernel.authz import PUBLIC, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.consent import queries
from unionhub.platform.consent.schemas import ConsentDocumentOut

route = Routes("consent", Audience.PUBLIC)
_RATE = Rate(120, 60)


@route.get("/documents", permission=PUBLIC, returns=Listing[ConsentDocumentOut], rate=_RATE, summary="现行的隐私文件与同意书")
async def list_documents() -> Listing[ConsentDocumentOut]:
    in_force = await queries.system_documents_in_force()
    return Listing(items=[_render(one.document) for one in in_force.values()])


@route.get("/documents/{key}/versions/{version}", permission=PUBLIC, returns=ConsentDocumentOut, rate=_RATE, summary="某一版本的原文")
async def get_document(key: str, version: int) -> ConsentDocumentOut:
    return _render(await queries.system_get_document(key, version))


def _render(document: object) -> ConsentDocumentOut:
    return ConsentDocumentOut(**{name: getattr(document, name) for name in ConsentDocumentOut.model_fields})
