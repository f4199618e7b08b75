"""Reads of articles."""

from tortoise.expressions import Q

from unionhub.domains.content.enums import ArticleShown, ArticleState
from unionhub.domains.content.errors import ArticleNotFound, ImageNotFound
from unionhub.domains.content.models.articles import ContentArticle, ContentImage
from unionhub.domains.content.schemas.articles import ArticleFilter, PublicArticleFilter
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import branch_q, ensure_in_scope, scope_q

# What a list needs; never the body.
LISTED = (
    *("id", "token", "column_code", "title", "summary", "cover_token", "state", "pinned", "unit_id", "author_name"),
    *("published_at", "updated_at", "view_count", "version"),
)


def _is(shown: ArticleShown) -> Q:
    now = clock.now()
    if shown is ArticleShown.SCHEDULED:
        return Q(state=ArticleState.PUBLISHED, published_at__gt=now)
    if shown is ArticleShown.PUBLISHED:
        return Q(state=ArticleState.PUBLISHED, published_at__lte=now)
    return Q(state=ArticleState(shown.value))


async def list_articles(actor: Actor, query: ArticleFilter) -> tuple[list[ContentArticle], int]:
    """One page of articles of units in scope, and their number."""
    wanted = scope_q(actor) if query.unit_id is None else branch_q(await ensure_in_scope(actor, query.unit_id))
    if query.q:
        wanted &= Q(title__contains=query.q)
    if query.column:
        wanted &= Q(column_code=query.column)
    if query.state:
        wanted &= _is(query.state)
    rows = ContentArticle.filter(wanted)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size).only(*LISTED), await rows.count()


async def access_article(actor: Actor, article_id: int) -> ContentArticle:
    """An article of a unit in scope, or ArticleNotFound."""
    row = await ContentArticle.filter(scope_q(actor), id=article_id).first()
    if row is None:
        raise ArticleNotFound
    return row


async def access_image(actor: Actor, image_id: int) -> ContentImage:
    """A picture of a unit in scope, or ImageNotFound."""
    row = await ContentImage.filter(scope_q(actor), id=image_id).first()
    if row is None:
        raise ImageNotFound
    return row


async def system_list_published(query: PublicArticleFilter) -> tuple[list[ContentArticle], int]:
    """One page of a column as everybody sees it: pinned first, newest first."""
    rows = ContentArticle.filter(_is(ArticleShown.PUBLISHED), column_code=query.column)
    page = rows.order_by("-pinned", *query.order_by()).offset(query.offset).limit(query.size)
    return await page.only(*LISTED), await rows.count()


async def system_get_published(token: str) -> ContentArticle:
    """An article everybody may read, or ArticleNotFound."""
    row = await ContentArticle.filter(_is(ArticleShown.PUBLISHED), token=token).first()
    if row is None:
        raise ArticleNotFound
    return row


async def system_image_of(token: str) -> ContentImage:
    """A picture by its token, or ImageNotFound."""
    row = await ContentImage.get_or_none(token=token)
    if row is None:
        raise ImageNotFound
    return row
