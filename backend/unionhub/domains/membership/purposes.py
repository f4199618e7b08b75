"""What files belong to applications: order screenshots, for the applicant and for officers who may see the application (JOIN-07)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.queries.applications import access_application
from unionhub.domains.membership.queries.newform import system_applications_with
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.errors import NotFound
from unionhub.kernel.files import IMAGES, MEGABYTE
from unionhub.platform.file.ports import FilePurpose, FileRef, owner_only, register_purpose

SCREENSHOT = "membership.order_screenshot"


async def may_see_screenshot(actor: Actor, file: FileRef) -> bool:
    """Its owner; an officer through any application that holds it and that the officer may see."""
    if actor.audience is Audience.MEMBER:
        return await owner_only(actor, file)
    if actor.audience is not Audience.STAFF or not actor.can(P.APPLICATION_READ):
        return False
    for application_id in await system_applications_with(file.id):
        try:
            await access_application(actor, application_id)
        except NotFound:
            continue
        return True
    return False


register_purpose(
    FilePurpose(
        key=SCREENSHOT,
        name="订单截图",
        types=IMAGES,
        max_bytes=10 * MEGABYTE,
        may_read=may_see_screenshot,
        upload_by=frozenset({Audience.MEMBER}),
    )
)
