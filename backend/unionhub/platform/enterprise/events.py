"""What happened to enterprises. ``aggregate_id`` is the enterprise, ``aggregate_version`` its version."""

from unionhub.kernel.queue import Event, event


@event("enterprise.submitted")
class EnterpriseSubmitted(Event):
    """A registration was handed in, for the first time or corrected."""

    authority_unit_id: int


@event("enterprise.decided")
class EnterpriseDecided(Event):
    """The authority approved or refused."""

    state: str
    unit_id: int | None


@event("enterprise.changed")
class EnterpriseChanged(Event):
    """Facts of the enterprise changed; ``fields`` names them."""

    fields: tuple[str, ...]
