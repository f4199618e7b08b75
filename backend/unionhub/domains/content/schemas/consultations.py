"""Bodies and answers about consultations."""

from typing import Annotated, ClassVar

from pydantic import Field

from unionhub.domains.content.enums import ConsultationState, MessageSide
from unionhub.domains.content.policy.consultations import IMAGES_MOST, TEXT_MOST
from unionhub.domains.content.schemas.articles import UnitBrief
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field

_TEXT = Field(min_length=1, max_length=TEXT_MOST)
Pictures = Annotated[list[Id], Field(max_length=IMAGES_MOST, description="图片，先按用途 content.consultation_image 上传")]


class ConsultationCreate(Schema):
    """A first question. A member writes to their own union; who is none names one in ``unit_id`` (where the operator lets them)."""

    title: str = Field(min_length=2, max_length=60)
    text: str = _TEXT
    file_ids: Pictures = []
    unit_id: Id | None = None


class MessageCreate(Schema):
    """One more message."""

    text: str = _TEXT
    file_ids: Pictures = []


class ConsultationClose(Schema):
    version: int = version_field()


class ConsultationReassign(Schema):
    """Who shall deal with it, and why: an upper union, or one of the own branch."""

    version: int = version_field()
    unit_id: Id
    reason: str = Field(min_length=2, max_length=100)


class MessageOut(Schema):
    """One message as either side reads it."""

    id: Id
    side: MessageSide
    author_name: str
    unit_name: str
    text: str
    image_urls: list[str]
    at: UtcTime


class ConsultationCard(Schema):
    """A consultation in its asker's list."""

    id: Id
    title: str
    state: ConsultationState
    state_name: str
    unit: UnitBrief
    last_at: UtcTime
    unread: int


class ConsultationThread(ConsultationCard):
    """A consultation to its asker."""

    messages: list[MessageOut]
    can_write: bool
    version: int


class OwnFilter(PageQuery):
    """The caller's own consultations."""

    sortable: ClassVar[dict[str, str]] = {"last_at": "last_at"}
    default_sort: ClassVar[str] = "-last_at"


class UnreadOut(Schema):
    """For the badge."""

    unread: int


class ConsultationFilter(PageQuery):
    """Which consultations an officer looks at."""

    sortable: ClassVar[dict[str, str]] = {"last_at": "last_at", "created_at": "created_at"}
    default_sort: ClassVar[str] = "-last_at"

    q: str | None = Field(None, max_length=60, description="标题或姓名中的文字")
    state: ConsultationState | None = None
    unit_id: Id | None = None
    mine: bool | None = Field(None, description="只看由本单位办理的")


class ConsultationItem(Schema):
    """A consultation in the officers' list."""

    id: Id
    title: str
    asker_name: str
    state: ConsultationState
    state_name: str
    unit: UnitBrief
    origin_unit: UnitBrief
    unread: int
    message_count: int
    created_at: UtcTime
    last_at: UtcTime
    version: int


class ConsultationPage(Schema):
    """One page, and how many there are in each state."""

    items: list[ConsultationItem]
    total: int
    page: int
    size: int
    counts: dict[ConsultationState, int]


class ConsultationDetail(ConsultationItem):
    """A consultation for an officer. ``upper_units`` are the unions above the one that holds it, nearest first."""

    messages: list[MessageOut]
    actions: list[str]
    upper_units: list[UnitBrief]
