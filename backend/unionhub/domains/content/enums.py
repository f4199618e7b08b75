"""States of articles and consultations."""

from enum import StrEnum


class ArticleState(StrEnum):
    """A published article with a time ahead waits for it: 定时发布."""

    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class ArticleShown(StrEnum):
    """What a list says of an article: its state, and whether its time has come."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


ARTICLE_SHOWN_NAMES = {
    ArticleShown.DRAFT: "草稿",
    ArticleShown.SCHEDULED: "定时发布",
    ArticleShown.PUBLISHED: "已发布",
    ArticleShown.WITHDRAWN: "已撤下",
}


class ConsultationState(StrEnum):
    """待回复: the last word is the member's. 已回复: it is the union's."""

    ASKED = "asked"
    ANSWERING = "answering"
    CLOSED = "closed"


CONSULTATION_STATE_NAMES = {
    ConsultationState.ASKED: "待回复",
    ConsultationState.ANSWERING: "已回复",
    ConsultationState.CLOSED: "已关闭",
}


class MessageSide(StrEnum):
    """Who speaks in a consultation."""

    MEMBER = "member"
    UNION = "union"
    SYSTEM = "system"
