"""Typed errors of tasks."""

from unionhub.kernel.errors import Conflict, NotFound, TooMany


class TaskNotFound(NotFound):
    code = "task.not_found"
    message = "没有找到这个任务"


class TaskAlreadyEnded(Conflict):
    code = "task.already_ended"
    message = "任务已经结束，不能取消"


class TooManyOpenTasks(TooMany):
    code = "task.too_many_open"
    message = "您还有多个任务没有完成，请等它们结束后再开始新的任务"
