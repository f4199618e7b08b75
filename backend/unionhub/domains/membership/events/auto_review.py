"""Facts of automatic review. ``aggregate_id`` is the setting."""

from unionhub.kernel.queue import Event, event


@event("membership.auto_review_changed")
class AutoReviewChanged(Event):
    """A union demands other conditions for automatic review, or follows the union above again."""

    unit_id: int
    enabled: bool
