"""Bodies and answers of the consent routes."""

from pydantic import Field

from unionhub.kernel.http import Id, Schema, UtcTime

KEY = r"^[a-z][a-z0-9_]{1,31}$"


class ConsentDocumentOut(Schema):
    """A text as people read it: plain paragraphs, separated by an empty line."""

    key: str
    version: int
    title: str
    summary: str
    body: str
    required: bool
    sensitive: bool


class ConsentItem(Schema):
    """Agreement to one version of one document."""

    key: str = Field(pattern=KEY)
    version: int = Field(ge=1, le=100_000)


class ConsentGive(Schema):
    """What the person ticked, each document on its own (PIPL 14, 29)."""

    items: list[ConsentItem] = Field(min_length=1, max_length=20)


class ConsentState(Schema):
    """Where a person stands with one document. ``current``: the agreed version still counts."""

    key: str
    version: int
    title: str
    given: bool
    at: UtcTime
    current: bool
    withdrawable: bool
    withdrawal_effect: str


class ConsentDocumentVersion(ConsentDocumentOut):
    """A version as its keeper sees it."""

    id: Id
    withdrawable: bool
    withdrawal_effect: str
    renews: bool
    effective_from: UtcTime
    in_force: bool


class ConsentDocumentPublish(Schema):
    """A new version of a document. It cannot be changed afterwards; a correction is the next version."""

    key: str = Field(pattern=KEY)
    replaces: int = Field(ge=1, description="所依据的当前最新版本号")
    title: str = Field(min_length=2, max_length=64)
    summary: str = Field(min_length=1, max_length=200)
    body: str = Field(min_length=20, max_length=50_000)
    withdrawal_effect: str = Field("", max_length=200)
    renews: bool = Field(True, description="已同意旧版本的人是否需要重新同意；改变目的、方式或信息种类时必须为是")
    effective_from: UtcTime | None = Field(None, description="生效时间，不填则立即生效")
