"""Facts of membership. They carry ids and days, never personal data (D6)."""

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


@event("membership.member_joined")
class MemberJoined(Event):
    """A membership began."""

    unit_id: int
    biz_date: str
    person_id: int


@event("membership.qrcode_created")
class QrcodeCreated(Event):
    """A union has a new join code."""

    unit_id: int


@event("membership.qrcode_revoked")
class QrcodeRevoked(Event):
    """A join code opens no application any more."""

    unit_id: int
