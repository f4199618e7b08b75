"""What happened to files. ``aggregate_id`` is the file."""

from unionhub.kernel.queue import Event, event


@event("file.uploaded")
class FileUploaded(Event):
    """An upload passed all checks and may be attached."""

    purpose: str


@event("file.attached")
class FileAttached(Event):
    """An upload became part of another package's row."""

    purpose: str
    subject_type: str
    subject_id: int
