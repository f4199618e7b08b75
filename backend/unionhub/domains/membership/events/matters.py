"""Facts of transfers, verifications and requests to leave. ``aggregate_id`` is the matter; ``kind`` says which of the three."""

from unionhub.kernel.queue import Event, event


@event("membership.matter_submitted")
class MatterSubmitted(Event):
    """A member asked for something."""

    kind: str
    unit_id: int
    biz_date: str


@event("membership.matter_decided")
class MatterDecided(Event):
    """It reached a final state."""

    kind: str
    unit_id: int
    biz_date: str
    state: str
