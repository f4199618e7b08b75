"""The texts, readable before signing in (PIPL 17)."""

from unionhub.kernel.authz import PUBLIC, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.consent import queries
from unionhub.platform.consent.schemas import DocumentOut

route = Routes("consent", Audience.PUBLIC)
_RATE = Rate(120, 60)


@route.get("/documents", permission=PUBLIC, returns=Listing[DocumentOut], rate=_RATE, summary="现行的隐私文件与同意书")
async def list_documents() -> Listing[DocumentOut]:
    in_force = await queries.system_documents_in_force()
    return Listing(items=[_render(one.document) for one in in_force.values()])


@route.get("/documents/{key}/versions/{version}", permission=PUBLIC, returns=DocumentOut, rate=_RATE, summary="某一版本的原文")
async def get_document(key: str, version: int) -> DocumentOut:
    return _render(await queries.system_get_document(key, version))


def _render(document: object) -> DocumentOut:
    return DocumentOut(**{name: getattr(document, name) for name in DocumentOut.model_fields})
