"""What happened to people's rights over their data. ``aggregate_id`` is the account, or the request."""

from unionhub.kernel.queue import Event, event


@event("privacy.account_closed")
class AccountClosed(Event):
    """An account is gone: identities, sessions and personal columns with it."""

    person_id: int | None = None


@event("privacy.request_decided")
class RequestDecided(Event):
    """A request about somebody's data was answered."""

    account_id: int
    state: str
