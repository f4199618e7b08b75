"""The door of tasks for other packages."""

from unionhub.platform.task.service.kinds import TaskOutput, task_kind
from unionhub.platform.task.service.run import TaskRun, TaskStopped
from unionhub.platform.task.service.starting import start_task

__all__ = ["TaskOutput", "TaskRun", "TaskStopped", "start_task", "task_kind"]
