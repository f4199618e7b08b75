"""Facts of join codes. ``aggregate_id`` is the code."""

from unionhub.kernel.queue import Event, event


@event("membership.qrcode_created")
class QrcodeCreated(Event):
    """A union has a new join code."""

    unit_id: int


@event("membership.qrcode_revoked")
class QrcodeRevoked(Event):
    """A join code opens no application any more."""

    unit_id: int
