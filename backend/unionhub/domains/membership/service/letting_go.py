"""What membership lets go when an account is closed, and later (check 30): the membership itself stays with the union."""

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.matters import MemberVerification
from unionhub.domains.membership.models.newform import ApplicationAnswer, ApplicationScreenshot
from unionhub.kernel import clock
from unionhub.kernel.crypto import companion_names
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.platform.file.ports import system_expire_file
from unionhub.platform.privacy.ports import DataSubject

_ENDED = (ApplicationState.REJECTED, ApplicationState.WITHDRAWN)


async def forget_verified_phone(tx: Tx, subject: DataSubject) -> None:
    """The number the account proved to hold; that a verification was decided stays with the membership."""
    ensure_tx(tx)
    empty = dict.fromkeys(companion_names(MemberVerification, "phone")) | {"phone_tail": ""}
    await MemberVerification.filter(applicant_account_id=subject.account_id).update(**empty)


async def drop_applications(tx: Tx, account_id: int) -> int:
    """Applications that came to nothing, with answers and pictures. Returns how many applications."""
    ensure_tx(tx)
    ended = MembershipApplication.filter(applicant_account_id=account_id, state__in=_ENDED)
    ids = [row["id"] for row in await ended.values("id")]
    if not ids:
        return 0
    used = ApplicationScreenshot.filter(application_id__in=ids)
    files = {row["file_id"] for row in await used.values("file_id")}
    await used.delete()
    still = {row["file_id"] for row in await ApplicationScreenshot.filter(file_id__in=files).values("file_id")}
    for file_id in files - still:
        await system_expire_file(tx, file_id, clock.now())
    await ApplicationAnswer.filter(application_id__in=ids).delete()
    return await MembershipApplication.filter(id__in=ids).delete()
