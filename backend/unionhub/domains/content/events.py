"""Facts of content. They carry ids and codes, never what people wrote."""

from unionhub.kernel.queue import Event, event


@event("content.article_published")
class ArticlePublished(Event):
    """An article is, or at ``published_at`` will be, open to everybody."""

    column: str
    unit_id: int
    published_at: str


@event("content.article_withdrawn")
class ArticleWithdrawn(Event):
    """An article is no longer to be read."""

    column: str
    unit_id: int


@event("content.consultation_asked")
class ConsultationAsked(Event):
    """Somebody wrote to a union: a new consultation, or one more question in it."""

    unit_id: int
    is_new: bool


@event("content.consultation_answered")
class ConsultationAnswered(Event):
    """A union replied."""

    unit_id: int


@event("content.consultation_closed")
class ConsultationEnded(Event):
    """A consultation is over."""

    unit_id: int
    by: str


@event("content.consultation_reassigned")
class ConsultationReassigned(Event):
    """Another union deals with it now."""

    from_unit_id: int
    unit_id: int
