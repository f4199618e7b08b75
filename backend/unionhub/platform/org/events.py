"""What happened to units. ``aggregate_id`` is the unit; no path is in an event, a consumer reads where the unit stands now."""

from unionhub.kernel.queue import Event, event


@event("org.unit_added")
class UnitAdded(Event):
    """A unit was added below a parent (None: a root)."""

    parent_id: int | None


@event("org.unit_changed")
class UnitChanged(Event):
    """Facts of a unit changed; ``fields`` names them."""

    fields: tuple[str, ...]


@event("org.unit_moved")
class UnitMoved(Event):
    """A unit and all below it moved; ``moved`` counts them. Consumers rebuild what they derive from the place (D7)."""

    from_parent_id: int | None
    to_parent_id: int
    moved: int


@event("org.unit_disabled")
class UnitDisabled(Event):
    """A unit stopped working; with ``with_subtree`` so did every unit below it."""

    with_subtree: bool


@event("org.unit_enabled")
class UnitEnabled(Event):
    """A unit works again."""


@event("org.scan_join_switched")
class ScanJoinSwitched(Event):
    """Joining by code was opened or closed for a union; with ``with_subtree`` also for unions below it."""

    opened: bool
    with_subtree: bool
