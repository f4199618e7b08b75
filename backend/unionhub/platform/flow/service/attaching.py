"""Files that officers attach to a line in the course: read by whoever may see the subject."""

from collections.abc import Sequence
from typing import Any

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.files import ALL_KINDS
from unionhub.platform.file.ports import FilePurpose, FileRef, attach_file, register_purpose
from unionhub.platform.flow.registry import in_sight
from unionhub.platform.flow.service.course import Course

PURPOSE = "flow.attachment"


async def may_read(actor: Actor, file: FileRef) -> bool:
    """Whoever uploaded it, until it is attached; then every officer with the subject in sight."""
    if file.subject_type is None or file.subject_id is None:
        return file.owner_account_id == actor.account_id
    return actor.audience is Audience.STAFF and await in_sight(actor, file.subject_type, file.subject_id)


async def attached(course: Course, actor: Actor, files: Sequence[int]) -> list[dict[str, Any]]:
    """Make the actor's uploads part of the subject; what a fact keeps of them."""
    found = []
    for file_id in files:
        subject = course.subject
        file = await attach_file(course.tx, actor, file_id, purpose=PURPOSE, subject_type=subject.type, subject_id=subject.id)
        found.append({"id": str(file.id), "name": file.name, "size": file.size})
    return found


register_purpose(
    FilePurpose(key=PURPOSE, name="办理意见附件", types=ALL_KINDS, may_read=may_read, upload_by=frozenset({Audience.STAFF}), sensitive=True)
)
