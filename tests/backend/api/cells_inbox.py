"""Cells of the inbox: to-dos, what was copied to somebody, and approving tasks of several processes at once."""

from backend.api.cells import Call, Cell
from backend.api.cells_platform import OWN, READ_MARK
from backend.api.stage import Stage

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.kernel.db import transaction
from unionhub.platform.inbox.models import InboxCopy
from unionhub.platform.inbox.ports import copy_to


async def new_copy(account_id: int, subject_id: int = 7) -> int:
    """Something copied to this account."""
    async with transaction() as tx:
        await copy_to(
            tx, [account_id], subject_type="membership_application", subject_id=subject_id, kind="membership.application", title="入会申请",
            summary="知悉", unit_id=None, source_key=f"probe:{account_id}:{subject_id}",
        )  # fmt: skip
    return (await InboxCopy.get(account_id=account_id, subject_id=subject_id)).id


async def _todos(stage: Stage) -> Call:
    made, _, application = await stage.applicant()
    return Call(query={"q": made.name}, mine=application["id"])


async def _nothing(stage: Stage) -> Call:
    return Call()


async def _copies(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    return Call(by=staff.client, mine=str(await new_copy(staff.id)))


async def _copy(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    copy_id = await new_copy(staff.id)
    return Call(by=staff.client, path={"copy_id": str(copy_id)}, watch=((InboxCopy, copy_id),))


async def _all_copies(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    return Call(by=staff.client, watch=((InboxCopy, await new_copy(staff.id)),))


async def _batch(stage: Stage) -> Call:
    _, _, application = await stage.applicant()
    item = {"type": "membership_application", "id": application["id"], "version": 3}
    shown = await (await stage.world.officer("unit_admin")).get(f"/membership/applications/{application['id']}/flow")
    item["version"] = shown["task_version"]
    return Call(body={"items": [item]}, watch=((MembershipApplication, int(application["id"])),), mine='"done":1')


INBOX: dict[str, Cell] = {
    "staff.inbox.list_todos": Cell("unit_admin", _todos, 200),
    "staff.inbox.summary": Cell("unit_admin", _nothing, None, OWN),
    "staff.inbox.list_kinds": Cell("unit_admin", _nothing, None, OWN),
    "staff.inbox.list_copies": Cell("viewer", _copies, 200),
    "staff.inbox.mark_copy_read": Cell("viewer", _copy, silent=READ_MARK),
    "staff.inbox.mark_all_copies_read": Cell("viewer", _all_copies, 200, silent=READ_MARK),
    "staff.flow.batch_approve_tasks": Cell("unit_admin", _batch, 200, audit="membership.application.approved", changes=True),
}
