"""Pure rules of files: what a purpose allows, how a name travels in a header."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import quote

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.files import MEGABYTE, FileKind
from unionhub.platform.file.enums import FileState
from unionhub.platform.file.errors import FilePurposeUnknown


@dataclass(frozen=True, slots=True)
class FileRef:
    """What other packages know of a file."""

    id: int
    name: str
    size: int
    mime: str
    purpose: str
    state: FileState
    owner_account_id: int
    subject_type: str | None
    subject_id: int | None


ReadRule = Callable[[Actor, FileRef], Awaitable[bool]]


async def owner_only(actor: Actor, file: FileRef) -> bool:
    """The plainest rule: whoever uploaded or ordered the file."""
    return file.owner_account_id == actor.account_id


@dataclass(frozen=True, slots=True)
class FilePurpose:
    """What one kind of file is for, declared by the package that owns it. ``sensitive``: each read is audited.

    ``upload_by`` names who may upload it; empty: only the platform itself makes such files.
    """

    key: str
    name: str
    types: frozenset[FileKind]
    max_bytes: int = 10 * MEGABYTE
    may_read: ReadRule = owner_only
    upload_by: frozenset[Audience] = frozenset()
    sensitive: bool = False


_purposes: dict[str, FilePurpose] = {}


def register_purpose(purpose: FilePurpose) -> None:
    """Make a purpose known; called when the owning package is loaded. Two meanings of one key stop the start."""
    if _purposes.setdefault(purpose.key, purpose) != purpose:
        raise ValueError(f"file purpose declared twice: {purpose.key}")


def get_purpose(key: str) -> FilePurpose:
    """The purpose, or FilePurposeUnknown."""
    if key not in _purposes:
        raise FilePurposeUnknown
    return _purposes[key]


def content_disposition(name: str, *, inline: bool) -> str:
    """The header of RFC 6266 with the real name in RFC 5987 form; the plain part is ASCII without quotes or line ends."""
    kept = "".join(ch if ch.isascii() and (ch.isalnum() or ch in "._-") else "_" for ch in name)
    plain = kept.strip("._") or "file"
    return f"{'inline' if inline else 'attachment'}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
