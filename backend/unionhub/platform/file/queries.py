"""Reads of files: nobody sees a file without the yes of the package that owns it."""

from unionhub.kernel.authz import Actor
from unionhub.platform.file.enums import FileState
from unionhub.platform.file.errors import FileNotFound
from unionhub.platform.file.models import FileObject
from unionhub.platform.file.policy import FileRef, get_purpose
from unionhub.platform.file.schemas import FileOut

_FIELDS = tuple(FileRef.__dataclass_fields__)


def to_ref(file: FileObject) -> FileRef:
    """The row as the frozen view others get."""
    return FileRef(**{name: getattr(file, name) for name in _FIELDS})


async def access_file(actor: Actor, file_id: int) -> FileObject:
    """A clean file that its owning package lets this actor read, else FileNotFound (404 tells nobody that it exists)."""
    file = await FileObject.get_or_none(id=file_id)
    if file is None or file.state is not FileState.CLEAN or not await get_purpose(file.purpose).may_read(actor, to_ref(file)):
        raise FileNotFound
    return file


async def own_upload(actor: Actor, file_id: int) -> FileObject:
    """The actor's own upload in whatever state, else FileNotFound."""
    file = await FileObject.get_or_none(id=file_id, owner_account_id=actor.account_id, owner_audience=actor.audience)
    if file is None:
        raise FileNotFound
    return file


def render_file(actor: Actor, file: FileObject) -> FileOut:
    """The file as this actor sees it, with the address of the actor's own entrance."""
    return FileOut(
        id=file.id,
        name=file.name,
        size=file.size,
        mime=file.mime,
        state=file.state,
        url=f"/api/v1/{actor.audience.value}/file/files/{file.id}",
    )
