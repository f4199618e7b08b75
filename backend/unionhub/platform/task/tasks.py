"""The queue's side of tasks: the job that runs one, and the hourly look for silent ones. Result files go by file.sweep."""

from unionhub.kernel.queue import cron, job
from unionhub.platform.task.service import fail_silent_tasks
from unionhub.platform.task.service.running import ATTEMPTS, run_to_end
from unionhub.platform.task.service.starting import RUN_JOB


@job(RUN_JOB, queue="tasks", attempts=ATTEMPTS)
async def run_task(task_id: int) -> None:
    """Run one task to its end."""
    await run_to_end(task_id)


@cron("13 * * * *", name="task.fail_silent")
async def fail_silent() -> None:
    """End tasks whose worker is gone for good."""
    await fail_silent_tasks()
