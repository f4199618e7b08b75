"""What an officer does with tasks of every process at once; each item is decided by the right of its own process."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Routes
from unionhub.platform.flow.schemas import TaskFailure, TasksApprove, TasksApproved
from unionhub.platform.flow.service import door

route = Routes("flow", Audience.STAFF)


@route.post("/tasks/batch-approve", permission=SIGNED_IN, body=TasksApprove, returns=TasksApproved, summary="批量通过各种业务的待办")
async def batch_approve_tasks(actor: Actor, body: TasksApprove) -> TasksApproved:
    wanted = [door.TaskRef(one.type, one.id, one.version) for one in body.items]
    refused = await door.batch_across(actor, wanted)
    failed = [TaskFailure(type=one.task.type, id=one.task.id, code=one.code, message=one.message) for one in refused]
    return TasksApproved(done=len(wanted) - len(failed), failed=failed)
