"""Writing, publishing and withdrawing articles (JOIN-23)."""

import datetime as dt
import secrets
from typing import Any

from tortoise.expressions import F

from unionhub.domains.content import audit
from unionhub.domains.content.enums import ArticleState
from unionhub.domains.content.errors import ArticleNotDraft, ArticleNotPublished, PublishAbove
from unionhub.domains.content.events import ArticlePublished, ArticleWithdrawn
from unionhub.domains.content.models.articles import ContentArticle, ContentImage
from unionhub.domains.content.policy.articles import COLUMN_DICTIONARY, may_publish
from unionhub.domains.content.policy.html import clean_html, plain_text
from unionhub.domains.content.purposes import ARTICLE_IMAGE
from unionhub.domains.content.queries.articles import access_article
from unionhub.domains.content.schemas.articles import ArticleCreate, ArticleUpdate
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, NotFound, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.ids import new_id
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import AuditAction, Change, diff, record_audit
from unionhub.platform.dictionary.ports import ensure_code
from unionhub.platform.file.ports import attach_file
from unionhub.platform.org.ports import system_get_unit

SUMMARY_WORDS = 80
AHEAD_MOST = dt.timedelta(days=365)
_LABELS = {
    "column_code": "栏目",
    "title": "标题",
    "summary": "摘要",
    "source_name": "来源",
    "cover_token": "封面",
    "body": "正文",
}


async def create_article(actor: Actor, body: ArticleCreate) -> ContentArticle:
    """A new draft of the actor's unit. Raises InvalidFields."""
    written = await _written(body)
    async with transaction() as tx:
        unit_id = _unit_of(actor)
        article = await ContentArticle.create(
            **written,
            token=secrets.token_urlsafe(12),
            unit_id=unit_id,
            author_account_id=actor.account_id,
            author_name=actor.name,
            updated_at=clock.now(),
        )
        await _record(tx, actor, audit.ARTICLE_CREATED, article)
        await remember(tx, 201, {"article_id": article.id})
    return article


async def update_article(actor: Actor, article_id: int, body: ArticleUpdate) -> None:
    """Change a draft, or an article that was withdrawn. Raises ArticleNotFound, ArticleNotDraft, StaleVersion, InvalidFields."""
    written = await _written(body)
    async with transaction() as tx:
        article = await _locked(tx, actor, article_id, body.version)
        if article.state is ArticleState.PUBLISHED:
            raise ArticleNotDraft
        before = {name: getattr(article, name) for name in written}
        if before == written:
            return
        article.update_from_dict(written)
        await _save(article)
        # The text itself is too long for a record: that it changed is said by its length.
        shown = [{**one, "body": f"{len(plain_text(str(one['body'])))} 字"} for one in (before, written)]
        await _record(tx, actor, audit.ARTICLE_UPDATED, article, diff(shown[0], shown[1], _LABELS))


async def publish_article(actor: Actor, article_id: int, version: int, publish_at: dt.datetime | None) -> None:
    """Open the article to everybody, now or at a time. Raises PublishAbove, ArticleNotDraft, StaleVersion, InvalidFields."""
    now = clock.now()
    if publish_at is not None and not now < publish_at <= now + AHEAD_MOST:
        raise InvalidFields([("publish_at", "past", "定时发布的时间应在一年之内，且晚于现在")])
    await _ensure_may_publish(actor)
    async with transaction() as tx:
        article = await _locked(tx, actor, article_id, version)
        if article.state is ArticleState.PUBLISHED:
            raise ArticleNotDraft
        if not plain_text(article.body) and "<img" not in article.body:
            raise InvalidFields([("body", "missing", "正文还是空的，请先写好正文再发布")])
        before = article.state
        article.state, article.published_at, article.withdraw_reason = ArticleState.PUBLISHED, publish_at or now, ""
        await _save(article)
        changes = diff(
            {"state": before.value}, {"state": article.state.value, "at": article.published_at}, {"state": "状态", "at": "发布时间"}
        )
        await _record(tx, actor, audit.ARTICLE_PUBLISHED, article, changes)
        at = article.published_at.isoformat()
        event = ArticlePublished(
            aggregate_id=article.id,
            aggregate_version=article.version,
            column=article.column_code,
            unit_id=article.unit_id,
            published_at=at,
        )
        await publish(tx, event)


async def withdraw_article(actor: Actor, article_id: int, version: int, reason: str) -> None:
    """Take a published or scheduled article back; it can be mended and published again."""
    await _ensure_may_publish(actor)
    async with transaction() as tx:
        article = await _published(tx, actor, article_id, version)
        article.state, article.pinned, article.withdraw_reason = ArticleState.WITHDRAWN, False, reason
        await _save(article)
        changes = diff({"state": ArticleState.PUBLISHED.value}, {"state": article.state.value}, {"state": "状态"})
        await _record(tx, actor, audit.ARTICLE_WITHDRAWN, article, changes, reason)
        event = ArticleWithdrawn(
            aggregate_id=article.id, aggregate_version=article.version, column=article.column_code, unit_id=article.unit_id
        )
        await publish(tx, event)


async def pin_article(actor: Actor, article_id: int, version: int, pinned: bool) -> None:
    """Put a published article before the others, or back among them."""
    await _ensure_may_publish(actor)
    async with transaction() as tx:
        article = await _published(tx, actor, article_id, version)
        if article.pinned is pinned:
            return
        article.pinned = pinned
        await _save(article)
        await _record(tx, actor, audit.ARTICLE_PINNED, article, diff({"pinned": not pinned}, {"pinned": pinned}, {"pinned": "置顶"}))


async def count_view(article: ContentArticle) -> None:
    """One more reading."""
    async with transaction():
        await ContentArticle.filter(id=article.id).update(view_count=F("view_count") + 1)


async def add_image(actor: Actor, file_id: int) -> ContentImage:
    """Make the actor's own upload a picture for articles, open to anybody by its token. Raises FileNotFound, FileAlreadyAttached."""
    async with transaction() as tx:
        image = ContentImage(id=new_id(), token=secrets.token_urlsafe(12), file_id=file_id, unit_id=_unit_of(actor))
        file = await attach_file(tx, actor, file_id, purpose=ARTICLE_IMAGE, subject_type="content_image", subject_id=image.id)
        image.mime = file.mime
        await image.save(force_create=True)
        await record_audit(
            tx, actor, audit.IMAGE_ADDED, object_type="content_image", object_id=image.id, label=file.name, unit_id=image.unit_id
        )
        await remember(tx, 201, {"image_id": image.id})
    return image


def _unit_of(actor: Actor) -> int:
    if actor.unit_id is None:
        raise NotFound
    return actor.unit_id


async def _written(body: ArticleCreate) -> dict[str, Any]:
    await ensure_code(COLUMN_DICTIONARY, body.column, "column")
    if body.cover_token is not None and not await ContentImage.exists(token=body.cover_token):
        raise InvalidFields([("cover_token", "unknown", "没有找到封面图片，请重新上传")])
    cleaned = clean_html(body.body)
    return {
        "column_code": body.column,
        "title": body.title,
        "summary": body.summary or plain_text(cleaned)[:SUMMARY_WORDS],
        "body": cleaned,
        "source_name": body.source_name,
        "cover_token": body.cover_token,
    }


async def _ensure_may_publish(actor: Actor) -> None:
    unit = await system_get_unit(_unit_of(actor))
    if not may_publish(unit.level):
        raise PublishAbove


async def _locked(tx: Tx, actor: Actor, article_id: int, version: int) -> ContentArticle:
    known = await access_article(actor, article_id)
    article = await lock_one(tx, ContentArticle, known.id)
    if article.version != version:
        raise StaleVersion(details={"version": article.version})
    return article


async def _published(tx: Tx, actor: Actor, article_id: int, version: int) -> ContentArticle:
    article = await _locked(tx, actor, article_id, version)
    if article.state is not ArticleState.PUBLISHED:
        raise ArticleNotPublished
    return article


async def _save(article: ContentArticle) -> None:
    article.version += 1
    article.updated_at = clock.now()
    await article.save()


async def _record(
    tx: Tx, actor: Actor, action: AuditAction, article: ContentArticle, changes: list[Change] | None = None, reason: str | None = None
) -> None:
    await record_audit(
        tx,
        actor,
        action,
        object_type="content_article",
        object_id=article.id,
        label=article.title,
        unit_id=article.unit_id,
        changes=changes,
        reason=reason,
    )
