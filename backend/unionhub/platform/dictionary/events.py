"""What happened to dictionaries."""

from unionhub.kernel.queue import Event, event


@event("dictionary.item_added")
class DictItemAdded(Event):
    """A choice was added; ``aggregate_id`` is the item."""

    type_key: str
    code: str


@event("dictionary.item_changed")
class DictItemChanged(Event):
    """A choice was renamed, moved, disabled or enabled; ``aggregate_version`` is the item's version."""

    type_key: str
    code: str
