"""Files of cases: what a reporter sends along with a report, for the holder of the ticket and for whoever sees the case (INSP-03)."""

from unionhub.domains.inspection.queries.scope import access_case
from unionhub.domains.inspection.service.telling import SUBJECT_TYPE
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.errors import NotFound
from unionhub.kernel.files import IMAGES, MEGABYTE
from unionhub.platform.file.ports import FilePurpose, FileRef, owner_only, register_purpose

CASE_PHOTO = "inspection.case_photo"
PHOTO_BYTES = 10 * MEGABYTE


async def may_see_photo(actor: Actor, file: FileRef) -> bool:
    """Before it is handed in the holder of the ticket alone, from then on whoever sees the case and nobody else."""
    if actor.audience is Audience.PUBLIC:
        return file.subject_id is None and await owner_only(actor, file)
    if actor.audience is not Audience.STAFF or file.subject_type != SUBJECT_TYPE or file.subject_id is None:
        return False
    try:
        await access_case(actor, file.subject_id)
    except NotFound:
        return False
    return True


register_purpose(
    FilePurpose(
        key=CASE_PHOTO,
        name="事件照片",
        types=IMAGES,
        max_bytes=PHOTO_BYTES,
        may_read=may_see_photo,
        upload_by=frozenset({Audience.PUBLIC}),
        sensitive=True,
    )
)
