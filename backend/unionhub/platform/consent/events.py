"""What people decided about their data. ``aggregate_id`` is the account."""

from unionhub.kernel.queue import Event, event


@event("consent.given")
class ConsentGiven(Event):
    """An account agreed to a document."""

    key: str
    version: int


@event("consent.withdrawn")
class ConsentWithdrawn(Event):
    """An account took its consent back: whoever processes data on this ground stops within a minute (PIPL 15)."""

    key: str
    version: int
    person_id: int | None = None
