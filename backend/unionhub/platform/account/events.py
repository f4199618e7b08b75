"""What happened to users. ``aggregate_id`` is the account, ``aggregate_version`` its version."""

from unionhub.kernel.queue import Event, event


@event("account.user_created")
class UserCreated(Event):
    """A user was added to a unit; without a role it cannot sign in yet."""

    unit_id: int


@event("account.user_state_changed")
class UserStateChanged(Event):
    """A user was disabled or enabled."""

    state: str


@event("account.password_reset")
class PasswordReset(Event):
    """Somebody else gave the user a new first password."""


@event("account.password_recovered")
class PasswordRecovered(Event):
    """The account's owner set a new password by an SMS code."""


@event("account.capacity_granted")
class CapacityGranted(Event):
    """A user may act in a role on a unit."""

    role_id: int
    unit_id: int


@event("account.capacity_ended")
class CapacityEnded(Event):
    """A user may no longer act in a role on a unit."""

    role_id: int
    unit_id: int


@event("account.person_seen")
class PersonSeen(Event):
    """The person behind a phone-side account used it on this day: told once a day, and when person and account are first linked."""

    person_id: int
    biz_date: str
