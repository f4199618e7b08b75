"""Consumers of imports: a task that failed or was cancelled puts its import back where its officer can go on."""

from unionhub.domains.membership.enums.imports import ImportState
from unionhub.domains.membership.models.imports import MemberImport
from unionhub.domains.membership.service.import_commit import announce
from unionhub.domains.membership.service.import_upload import touch
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.queue import subscriber
from unionhub.platform.task.events import TaskFinished

_STOPPED = "导入中断，已写入的会员保留；可以继续导入余下的行"
_NOT_CHECKED = "校验没有完成，请重新校验"


@subscriber(TaskFinished, name="membership.import_task_ended")
async def import_task_ended(tx: Tx, event: TaskFinished) -> None:
    """Done ones have told it themselves."""
    if event.state == "done" or not event.kind.startswith("membership.member_import"):
        return
    found = await MemberImport.get_or_none(task_id=event.aggregate_id)
    if found is None:
        return
    record = await lock_one(tx, MemberImport, found.id)
    if record.task_id != event.aggregate_id:
        return
    if record.state is ImportState.CHECKING:
        record.state, record.message = ImportState.UPLOADED, _NOT_CHECKED
    elif record.state is ImportState.COMMITTING:
        record.state, record.message = ImportState.STOPPED, _STOPPED
        await announce(tx, record)
    else:
        return
    await touch(record)
