"""The document a change of a membership rests on: who may upload and read it."""

from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.standing import MemberChange
from unionhub.domains.membership.permissions import MEMBER_READ
from unionhub.domains.membership.service.standing import DOCUMENT
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.files import FileKind
from unionhub.platform.file.ports import FilePurpose, FileRef, register_purpose
from unionhub.platform.org.ports import scope_q


async def may_read(actor: Actor, file: FileRef) -> bool:
    """Whoever uploaded it, and officers who see the member."""
    if file.owner_account_id == actor.account_id:
        return True
    row = await MemberChange.get_or_none(document_file_id=file.id)
    if row is None or not actor.can(MEMBER_READ):
        return False
    return await Member.filter(scope_q(actor), id=row.member_id).exists()


register_purpose(
    FilePurpose(
        key=DOCUMENT,
        name="会籍变更依据",
        types=frozenset({FileKind.JPEG, FileKind.PNG, FileKind.PDF}),
        may_read=may_read,
        upload_by=frozenset({Audience.STAFF}),
        sensitive=True,
    )
)
