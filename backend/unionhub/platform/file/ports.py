"""The door of files for other packages."""

import datetime as dt
from collections.abc import AsyncIterator, Collection

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import Tx, ensure_tx, lock_one
from unionhub.kernel.files import MAX_BYTES
from unionhub.kernel.queue import publish
from unionhub.kernel.storage import Area, Stored
from unionhub.platform.file.enums import FileState
from unionhub.platform.file.errors import FileAlreadyAttached, FileNotFound
from unionhub.platform.file.events import FileAttached
from unionhub.platform.file.models import FileObject
from unionhub.platform.file.policy import FilePurpose, FileRef, get_purpose, owner_only, register_purpose
from unionhub.platform.file.queries import access_file, own_upload, to_ref
from unionhub.platform.file.service import Upload, only_upload, storage, upload_file
from unionhub.platform.file.serving import serve_file

__all__ = [
    "FilePurpose",
    "FileRef",
    "Upload",
    "attach_file",
    "file_url",
    "get_file",
    "only_upload",
    "owner_only",
    "put_content",
    "register_purpose",
    "serve_file",
    "system_expire_attached",
    "system_expire_file",
    "system_expire_own",
    "system_read_content",
    "system_record_file",
    "upload_file",
]


def file_url(audience: Audience, file_id: int) -> str:
    """Where a caller of this audience reads the file."""
    return f"/api/v1/{audience.value}/file/files/{file_id}"


async def get_file(actor: Actor, file_id: int) -> FileRef:
    """A clean file this actor may read, else FileNotFound."""
    return to_ref(await access_file(actor, file_id))


async def attach_file(tx: Tx, actor: Actor, file_id: int, *, purpose: str, subject_type: str, subject_id: int) -> FileRef:
    """Make the actor's own clean upload of this purpose part of a row; from then on it does not expire.

    Attaching it again to the same row changes nothing. Raises FileNotFound, FileAlreadyAttached.
    """
    ensure_tx(tx)
    file = await lock_one(tx, FileObject, (await own_upload(actor, file_id)).id)
    if file.purpose != purpose or file.state is not FileState.CLEAN:
        raise FileNotFound
    if file.subject_id is not None:
        if (file.subject_type, file.subject_id) != (subject_type, subject_id):
            raise FileAlreadyAttached
        return to_ref(file)
    file.subject_type, file.subject_id, file.expires_at = subject_type, subject_id, None
    await file.save()
    await publish(tx, FileAttached(aggregate_id=file.id, purpose=purpose, subject_type=subject_type, subject_id=subject_id))
    return to_ref(file)


async def put_content(content: bytes | AsyncIterator[bytes], *, max_bytes: int = 10 * MAX_BYTES) -> Stored:
    """Store what the platform made itself (an export); call it outside a transaction, then system_record_file inside one."""
    return await storage().put(Area.CLEAN, content, max_bytes=max_bytes)


async def system_record_file(
    tx: Tx, stored: Stored, *, name: str, mime: str, purpose: str, owner_account_id: int, audience: Audience, expires_at: dt.datetime | None
) -> FileRef:
    """The row of a stored content. Raises FilePurposeUnknown."""
    ensure_tx(tx)
    file = await FileObject.create(
        name=name, size=stored.size, mime=mime, digest=stored.digest, purpose=get_purpose(purpose).key, state=FileState.CLEAN,
        storage_key=stored.key, owner_account_id=owner_account_id, owner_audience=audience, expires_at=expires_at,
    )  # fmt: skip
    return to_ref(file)


async def system_read_content(file_id: int) -> bytes:
    """The bytes of a clean file for a job that was given its id by somebody who could read it. Raises FileNotFound."""
    file = await FileObject.get_or_none(id=file_id, state=FileState.CLEAN)
    if file is None:
        raise FileNotFound
    return await storage().read(Area.CLEAN, file.storage_key)


async def system_expire_own(tx: Tx, account_id: int) -> None:
    """Let the bytes go at once that an account uploaded or ordered and that belong to nothing (the sweep removes them)."""
    ensure_tx(tx)
    now = clock.now()
    await FileObject.filter(owner_account_id=account_id, subject_id=None).update(expires_at=now)


async def system_expire_attached(tx: Tx, subject_type: str, subject_ids: Collection[int]) -> None:
    """Let the bytes of a row's files go at once: the row's owner had them deleted."""
    ensure_tx(tx)
    if subject_ids:
        await FileObject.filter(subject_type=subject_type, subject_id__in=list(subject_ids)).update(expires_at=clock.now())


async def system_expire_file(tx: Tx, file_id: int, at: dt.datetime) -> None:
    """Let the bytes of a file go at ``at`` (its row stays)."""
    ensure_tx(tx)
    await FileObject.filter(id=file_id).update(expires_at=at)
