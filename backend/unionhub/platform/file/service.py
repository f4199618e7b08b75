"""Use cases of files: upload, read, and what the platform stores itself."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Protocol

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import lock_one, transaction
from unionhub.kernel.errors import AppError, InvalidFields
from unionhub.kernel.files import FileKind, safe_name, sniff
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.kernel.storage import Admitted, Area, Scanner, Storage, admit, quarantine
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.file import audit
from unionhub.platform.file.enums import FileState
from unionhub.platform.file.errors import UploadNotAllowed
from unionhub.platform.file.events import FileUploaded
from unionhub.platform.file.models import FileObject
from unionhub.platform.file.policy import FilePurpose, get_purpose
from unionhub.platform.file.queries import access_file

UNATTACHED_FOR = dt.timedelta(days=1)
REJECTED_FOR = dt.timedelta(days=7)


class Upload(Protocol):
    """One part of a multipart body, as the server hands it over."""

    name: str
    body: bytes


def storage() -> Storage:
    """The process's file store."""
    return services.get(Storage)  # type: ignore[type-abstract]


async def upload_file(actor: Actor, purpose_key: str, uploads: Mapping[str, Sequence[Upload]]) -> FileObject:
    """Take one upload through quarantine and judgement (security check 12); image bytes are written anew without metadata.

    Raises FilePurposeUnknown, UploadNotAllowed, InvalidFields (``file``) and the refusals of kernel.files. Nothing refused is served.
    """
    purpose = get_purpose(purpose_key)
    if actor.audience not in purpose.upload_by:
        raise UploadNotAllowed
    upload = only_upload(uploads)
    file = await _quarantine(actor, purpose, upload)
    try:
        admitted = await admit(storage(), services.get(Scanner), file.storage_key, allowed=purpose.types)  # type: ignore[type-abstract]
    except AppError as refusal:
        if refusal.status in (413, 422):
            await _reject(actor, file, refusal.code)
        raise
    return await _accept(actor, file, admitted)


def only_upload(uploads: Mapping[str, Sequence[Upload]]) -> Upload:
    """The one file of a multipart body. Raises InvalidFields (``file``)."""
    given = [upload for group in uploads.values() for upload in group]
    if set(uploads) != {"file"} or len(given) != 1:
        raise InvalidFields([("file", "missing" if not given else "too_long", "请选择一个文件" if not given else "一次只能上传一个文件")])
    if not given[0].body:
        raise InvalidFields([("file", "empty", "文件是空的，请重新选择")])
    return given[0]


async def _quarantine(actor: Actor, purpose: FilePurpose, upload: Upload) -> FileObject:
    """Bytes first, then the row that makes them known, so a crash leaves at worst bytes that nothing serves."""
    kind = sniff(upload.body)
    stored = await quarantine(storage(), upload.body, max_bytes=purpose.max_bytes)
    async with transaction():
        return await FileObject.create(
            name=safe_name(upload.name or "", kind or FileKind.PDF) if kind else "未识别的文件",
            size=stored.size,
            purpose=purpose.key,
            storage_key=stored.key,
            owner_account_id=actor.account_id,
            owner_audience=actor.audience,
            expires_at=clock.now() + UNATTACHED_FOR,
        )


async def _accept(actor: Actor, file: FileObject, admitted: Admitted) -> FileObject:
    async with transaction() as tx:
        row = await lock_one(tx, FileObject, file.id)
        row.state = FileState.CLEAN
        row.size, row.digest, row.storage_key = admitted.stored.size, admitted.stored.digest, admitted.stored.key
        row.mime = admitted.kind.mime
        await row.save()
        await record_audit(tx, actor, audit.FILE_UPLOADED, object_type="file_object", object_id=row.id, label=row.name)
        await publish(tx, FileUploaded(aggregate_id=row.id, purpose=row.purpose))
        await remember(tx, 201, {"file_id": row.id})
    return row


async def _reject(actor: Actor, file: FileObject, code: str) -> None:
    async with transaction() as tx:
        row = await lock_one(tx, FileObject, file.id)
        row.state, row.refusal, row.expires_at = FileState.REJECTED, code, clock.now() + REJECTED_FOR
        await row.save()
        await record_audit(
            tx, actor, audit.FILE_REFUSED, object_type="file_object", object_id=row.id, label=row.name, result="denied", reason=code
        )


async def read_file(actor: Actor, file_id: int) -> tuple[FileObject, bytes]:
    """A clean file and its bytes; reading a sensitive one is audited first. Raises FileNotFound, StoredFileMissing."""
    file = await access_file(actor, file_id)
    if get_purpose(file.purpose).sensitive:
        async with transaction() as tx:
            await record_audit(tx, actor, audit.FILE_READ, object_type="file_object", object_id=file.id, label=file.name)
    return file, await storage().read(Area.CLEAN, file.storage_key)
