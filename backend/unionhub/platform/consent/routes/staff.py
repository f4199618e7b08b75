"""Keeping the texts."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.platform.consent import permissions as p
from unionhub.platform.consent import queries
from unionhub.platform.consent.schemas import ConsentDocumentPublish, ConsentDocumentVersion
from unionhub.platform.consent.service import documents

route = Routes("consent", Audience.STAFF)


@route.get("/documents", permission=p.DOCUMENT_READ, returns=Listing[ConsentDocumentVersion], summary="隐私文件的全部版本")
async def list_documents(actor: Actor) -> Listing[ConsentDocumentVersion]:
    return Listing(items=await queries.list_documents(actor))


async def replay_publish(actor: Actor, document_id: int) -> ConsentDocumentVersion:
    """The answer to a repeated publication."""
    return next(one for one in await queries.list_documents(actor) if one.id == document_id)


@route.post(
    "/documents",
    permission=p.DOCUMENT_PUBLISH,
    body=ConsentDocumentPublish,
    returns=ConsentDocumentVersion,
    status=201,
    replay=replay_publish,
    summary="发布新版本",
)
async def publish(actor: Actor, body: ConsentDocumentPublish) -> ConsentDocumentVersion:
    return await documents.publish_document(actor, body)
