"""What everybody reads (JOIN-23)."""

from unionhub.domains.content import views
from unionhub.domains.content.queries import articles as queries
from unionhub.domains.content.schemas.articles import ArticleCard, ArticleView, PublicArticleFilter
from unionhub.domains.content.service.articles import count_view
from unionhub.kernel.authz import PUBLIC, Audience
from unionhub.kernel.http import Page, Raw, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.file.ports import system_read_content

route = Routes("content", Audience.PUBLIC)
_PICTURE = {"Content-Security-Policy": "default-src 'none'; sandbox", "Cache-Control": "public, max-age=86400, immutable"}


@route.get("/articles", permission=PUBLIC, query=PublicArticleFilter, returns=Page[ArticleCard], rate=Rate(240, 60), summary="栏目文章列表")
async def list_articles(query: PublicArticleFilter) -> Page[ArticleCard]:
    rows, total = await queries.system_list_published(query)
    return Page(items=await views.article_cards(rows), total=total, page=query.page, size=query.size)


@route.get("/articles/{token}", permission=PUBLIC, returns=ArticleView, rate=Rate(240, 60), summary="文章正文")
async def get_article(token: str) -> ArticleView:
    article = await queries.system_get_published(token)
    await count_view(article)
    return await views.article_view(article)


@route.get("/images/{token}", permission=PUBLIC, returns=Raw, rate=Rate(600, 60), summary="文章配图")
async def get_image(token: str) -> Raw:
    image = await queries.system_image_of(token)
    data = await system_read_content(image.file_id)
    return Raw(data, image.mime, _PICTURE)
