"""Facts of the form of new-form workers. ``aggregate_id`` is the added field."""

from unionhub.kernel.queue import Event, event


@event("membership.field_added")
class FieldAdded(Event):
    """New applications are asked one thing more."""


@event("membership.field_changed")
class FieldChanged(Event):
    """A question was changed, taken off the form or put back."""
