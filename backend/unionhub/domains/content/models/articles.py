"""Tables of articles."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.domains.content.enums import ArticleState
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField


class ContentArticle(BaseModel):
    """One article of a column. ``body`` is HTML already cleaned; ``token`` is its public address (D14).

    A published article is shown from ``published_at`` on.
    """

    token = CodeField(max_length=32, unique=True)
    column_code = CodeField(max_length=32)
    title = fields.CharField(max_length=80)
    summary = fields.CharField(max_length=200, default="")
    body = LongTextField(default="")
    source_name = fields.CharField(max_length=60, default="")
    cover_token = CodeField(max_length=32, null=True)
    unit_id = fields.BigIntField()
    author_account_id = fields.BigIntField()
    author_name = fields.CharField(max_length=64, default="")
    state = EnumCodeField(ArticleState, max_length=16, default=ArticleState.DRAFT)
    pinned = fields.BooleanField(default=False)
    published_at = fields.DatetimeField(null=True)
    withdraw_reason = fields.CharField(max_length=200, default="")
    view_count = fields.IntField(default=0)
    updated_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {"content_article_published": "state <> 'published' OR published_at IS NOT NULL"}

    class Meta:
        table = "content_article"
        indexes: ClassVar[list[Any]] = [("column_code", "state", "pinned", "published_at"), ("unit_id", "id")]


class ContentImage(BaseModel):
    """A picture made for articles, open to anybody who has its token."""

    token = CodeField(max_length=32, unique=True)
    file_id = fields.BigIntField()
    mime = CodeField(max_length=100)
    unit_id = fields.BigIntField()

    class Meta:
        table = "content_image"
