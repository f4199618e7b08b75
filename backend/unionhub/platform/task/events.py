"""What happened to tasks. ``aggregate_id`` is the task."""

from unionhub.kernel.queue import Event, event


@event("task.finished")
class TaskFinished(Event):
    """A task ended; ``state`` is done, failed or cancelled."""

    kind: str
    state: str
    owner_account_id: int
