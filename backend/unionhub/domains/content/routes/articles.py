"""The editors' side of articles (JOIN-23)."""

from unionhub.domains.content import permissions as P
from unionhub.domains.content import views
from unionhub.domains.content.policy.html import image_url
from unionhub.domains.content.queries import articles as queries
from unionhub.domains.content.schemas.articles import (
    ArticleCreate,
    ArticleFilter,
    ArticleItem,
    ArticleOut,
    ArticlePin,
    ArticlePublish,
    ArticleUpdate,
    ArticleWithdraw,
    ImageCreate,
    ImageOut,
)
from unionhub.domains.content.service import articles as service
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Page, Routes
from unionhub.kernel.http.rate import Rate

route = Routes("content", Audience.STAFF)


async def _one(actor: Actor, article_id: int) -> ArticleOut:
    return await views.article_out(actor, await queries.access_article(actor, article_id))


async def replay_create(actor: Actor, article_id: int) -> ArticleOut:
    """The answer to a repeated creation."""
    return await _one(actor, article_id)


async def replay_image(actor: Actor, image_id: int) -> ImageOut:
    """The answer to a repeated upload."""
    image = await queries.access_image(actor, image_id)
    return ImageOut(id=image.id, token=image.token, url=image_url(image.token))


@route.get("/articles", permission=P.ARTICLE_READ, query=ArticleFilter, returns=Page[ArticleItem], summary="文章列表")
async def list_articles(actor: Actor, query: ArticleFilter) -> Page[ArticleItem]:
    rows, total = await queries.list_articles(actor, query)
    return Page(items=await views.article_items(rows), total=total, page=query.page, size=query.size)


@route.post(
    "/articles", permission=P.ARTICLE_WRITE, body=ArticleCreate, returns=ArticleOut, status=201, replay=replay_create, summary="新建文章"
)
async def create_article(actor: Actor, body: ArticleCreate) -> ArticleOut:
    return await _one(actor, (await service.create_article(actor, body)).id)


@route.get("/articles/{article_id}", permission=P.ARTICLE_READ, returns=ArticleOut, summary="文章详情")
async def get_article(actor: Actor, article_id: int) -> ArticleOut:
    return await _one(actor, article_id)


@route.put("/articles/{article_id}", permission=P.ARTICLE_WRITE, body=ArticleUpdate, returns=ArticleOut, summary="修改文章")
async def update_article(actor: Actor, article_id: int, body: ArticleUpdate) -> ArticleOut:
    await service.update_article(actor, article_id, body)
    return await _one(actor, article_id)


@route.post(
    "/articles/{article_id}/publish", permission=P.ARTICLE_PUBLISH, body=ArticlePublish, returns=ArticleOut, summary="发布或定时发布文章"
)
async def publish_article(actor: Actor, article_id: int, body: ArticlePublish) -> ArticleOut:
    await service.publish_article(actor, article_id, body.version, body.publish_at)
    return await _one(actor, article_id)


@route.post("/articles/{article_id}/withdraw", permission=P.ARTICLE_PUBLISH, body=ArticleWithdraw, returns=ArticleOut, summary="撤下文章")
async def withdraw_article(actor: Actor, article_id: int, body: ArticleWithdraw) -> ArticleOut:
    await service.withdraw_article(actor, article_id, body.version, body.reason)
    return await _one(actor, article_id)


@route.post("/articles/{article_id}/pin", permission=P.ARTICLE_PUBLISH, body=ArticlePin, returns=ArticleOut, summary="置顶或取消置顶")
async def pin_article(actor: Actor, article_id: int, body: ArticlePin) -> ArticleOut:
    await service.pin_article(actor, article_id, body.version, body.pinned)
    return await _one(actor, article_id)


@route.post(
    "/images",
    permission=P.ARTICLE_WRITE,
    body=ImageCreate,
    returns=ImageOut,
    status=201,
    replay=replay_image,
    rate=Rate(60, 600, "actor"),
    summary="把上传的图片用于文章",
)
async def add_image(actor: Actor, body: ImageCreate) -> ImageOut:
    image = await service.add_image(actor, body.file_id)
    return ImageOut(id=image.id, token=image.token, url=image_url(image.token))
