"""Use cases of tasks."""

from unionhub.platform.task.service.ending import cancel_task, fail_silent_tasks
from unionhub.platform.task.service.starting import start_task

__all__ = ["cancel_task", "fail_silent_tasks", "start_task"]
