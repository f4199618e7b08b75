"""Facts of applications. ``aggregate_id`` is the application, ``aggregate_version`` its version after the change."""

from unionhub.kernel.queue import Event, event


@event("membership.application_submitted")
class ApplicationSubmitted(Event):
    """An application was handed in."""

    unit_id: int
    biz_date: str
    realname: str


@event("membership.application_decided")
class ApplicationDecided(Event):
    """An application reached a final state."""

    unit_id: int
    biz_date: str
    state: str


@event("membership.application_assigned")
class ApplicationAssigned(Event):
    """An undecided application was given to another union (归属, JOIN-20)."""

    unit_id: int
    from_unit_id: int
    biz_date: str
