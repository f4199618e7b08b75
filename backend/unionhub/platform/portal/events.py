"""Facts of the portal."""

from unionhub.kernel.queue import Event, event


@event("portal.feature_changed")
class FeatureChanged(Event):
    """A feature wants another standing from now on."""

    key: str
    requires: str
