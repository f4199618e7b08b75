"""What happened to the calendar. ``aggregate_id`` is the year."""

from unionhub.kernel.queue import Event, event


@event("calendar.changed")
class CalendarChanged(Event):
    """Days of a year work or rest now that did not before: deadlines over them are counted again."""

    first_day: str
    last_day: str
