"""Bodies and answers about articles."""

from typing import ClassVar

from pydantic import AwareDatetime, Field

from unionhub.domains.content.enums import ArticleShown
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field

_TITLE = Field(min_length=2, max_length=80)
_BODY = Field("", max_length=200_000, description="富文本，保存时按允许的标签清洗")
_COVER = Field(None, max_length=32, description="封面图片的 token")


class UnitBrief(Schema):
    id: Id
    name: str


class ArticleFilter(PageQuery):
    """Which articles an officer looks at."""

    sortable: ClassVar[dict[str, str]] = {"updated_at": "updated_at", "published_at": "published_at", "view_count": "view_count"}
    default_sort: ClassVar[str] = "-updated_at"

    q: str | None = Field(None, max_length=60, description="标题中的文字")
    column: str | None = Field(None, max_length=32)
    state: ArticleShown | None = None
    unit_id: Id | None = None


class ArticleItem(Schema):
    """An article in the officers' list."""

    id: Id
    token: str
    column: str
    column_name: str
    title: str
    state: ArticleShown
    state_name: str
    pinned: bool
    unit: UnitBrief
    author_name: str
    published_at: UtcTime | None
    updated_at: UtcTime
    view_count: int
    version: int


class ArticleOut(ArticleItem):
    """An article for its editors. ``actions`` are what this officer may do now."""

    summary: str
    body: str
    source_name: str
    cover_token: str | None
    cover_url: str | None
    withdraw_reason: str
    actions: list[str]


class ArticleCreate(Schema):
    """A new draft; without a summary the first words of the text serve."""

    column: str = Field(min_length=1, max_length=32)
    title: str = _TITLE
    summary: str = Field("", max_length=200)
    body: str = _BODY
    source_name: str = Field("", max_length=60, description="来源")
    cover_token: str | None = _COVER


class ArticleUpdate(ArticleCreate):
    """The whole draft anew."""

    version: int = version_field()


class ArticlePublish(Schema):
    """Publish now, or at ``publish_at``."""

    version: int = version_field()
    publish_at: AwareDatetime | None = Field(None, description="定时发布的时间；不填立即发布")


class ArticleWithdraw(Schema):
    version: int = version_field()
    reason: str = Field(min_length=2, max_length=200)


class ArticlePin(Schema):
    version: int = version_field()
    pinned: bool


class ImageCreate(Schema):
    file_id: Id


class ImageOut(Schema):
    """A picture for articles."""

    id: Id
    token: str
    url: str


class PublicArticleFilter(PageQuery):
    """Which column the phone shows; what is pinned comes first whatever the order."""

    sortable: ClassVar[dict[str, str]] = {"published_at": "published_at"}
    default_sort: ClassVar[str] = "-published_at"

    column: str = Field(min_length=1, max_length=32)


class ArticleCard(Schema):
    """An article in the phone's list."""

    id: str = Field(description="文章的公开地址标识")
    title: str
    summary: str
    cover_url: str | None
    pinned: bool
    unit_name: str
    published_at: UtcTime


class ArticleView(ArticleCard):
    """An article to read; ``body`` is cleaned HTML."""

    column: str
    column_name: str
    source_name: str
    body: str
    view_count: int
