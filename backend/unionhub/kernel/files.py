"""What a file really is: magic bytes and structure, never its name or declared type (security check 12).

Allowed kinds: JPEG, PNG, WebP, PDF, XLSX. Anything that carries code (scripts in a PDF, macros in a workbook), that unpacks
to far more than it weighs, or that is broken is refused with a sentence the uploader can act on.
"""

import io
import re
import unicodedata
import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from unionhub.kernel.errors import TooLarge, Unprocessable

MEGABYTE = 1024 * 1024
MAX_BYTES = 20 * MEGABYTE
MAX_UNPACKED_BYTES = 300 * MEGABYTE
MAX_RATIO = 200
MAX_MEMBERS = 2_000
_NAME_LENGTH = 120

# Names that start an action or carry a payload inside a PDF (ISO 32000); '#4a' is a letter written in hexadecimal.
_PDF_ACTIVE = re.compile(rb"/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z0-9])")
_PDF_HEX = re.compile(rb"#([0-9A-Fa-f]{2})")


class FileKind(StrEnum):
    """What may be uploaded."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    PDF = "pdf"
    XLSX = "xlsx"

    @property
    def mime(self) -> str:
        return _MIMES[self]

    @property
    def extension(self) -> str:
        return "jpg" if self is FileKind.JPEG else self.value

    @property
    def is_image(self) -> bool:
        return self in IMAGES


_MIMES = {
    FileKind.JPEG: "image/jpeg",
    FileKind.PNG: "image/png",
    FileKind.WEBP: "image/webp",
    FileKind.PDF: "application/pdf",
    FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
IMAGES = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.WEBP})
DOCUMENTS = frozenset({FileKind.PDF, FileKind.XLSX})
ALL_KINDS = IMAGES | DOCUMENTS


class FileTypeRefused(Unprocessable):
    """The content is of no allowed kind, whatever its name says."""

    code = "file.type_not_allowed"
    message = "不支持这种文件，请上传 JPG、PNG、WebP 图片、PDF 或 Excel（xlsx）文件"


class FileDamaged(Unprocessable):
    """The content begins like an allowed kind and is broken."""

    code = "file.damaged"
    message = "文件已损坏或不完整，请重新生成后再上传"


class FileUnsafe(Unprocessable):
    """The content carries code or unpacks to far more than it weighs."""

    code = "file.unsafe"
    message = "文件含有脚本、宏或异常内容，不能上传；请另存为普通文件后再试"


class FileTooLarge(TooLarge):
    """More bytes than allowed; `details.max_bytes` says how many."""

    code = "file.too_large"
    message = "文件太大，请压缩后再上传"


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that passed the checks of its kind."""

    kind: FileKind
    size: int


def sniff(data: bytes) -> FileKind | None:
    """The kind by its first bytes; None for anything else."""
    if data.startswith(b"\xff\xd8\xff"):
        return FileKind.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileKind.PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return FileKind.WEBP
    if data.startswith(b"%PDF-"):
        return FileKind.PDF
    if data.startswith(b"PK\x03\x04"):
        return FileKind.XLSX if b"[Content_Types].xml" in data else None
    return None


def check_file(data: bytes, *, allowed: Collection[FileKind] = ALL_KINDS, max_bytes: int = MAX_BYTES) -> CheckedFile:
    """Kind, size and structure. CPU work of some ms for large files: call it in a thread.

    Images are only sniffed here; `images.clean_image` decodes and re-encodes them.
    Raises FileTooLarge, FileTypeRefused, FileDamaged, FileUnsafe.
    """
    if len(data) > max_bytes:
        raise FileTooLarge(details={"max_bytes": max_bytes})
    kind = sniff(data)
    if kind is None or kind not in allowed:
        raise FileTypeRefused
    if kind is FileKind.PDF:
        _check_pdf(data)
    elif kind is FileKind.XLSX:
        check_workbook(data)
    return CheckedFile(kind, len(data))


def check_workbook(data: bytes) -> None:
    """An .xlsx without macros, external data or members outside the archive, and no decompression bomb."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise FileDamaged from None
    names = {member.filename for member in members}
    if "xl/workbook.xml" not in names:
        raise FileTypeRefused
    if len(members) > MAX_MEMBERS or any(_escapes(name) or _is_code(name) for name in names):
        raise FileUnsafe
    if any(member.flag_bits & 0x1 for member in members):
        raise FileDamaged("文件设有密码，请取消密码后再上传")
    unpacked = sum(member.file_size for member in members)
    if unpacked > MAX_UNPACKED_BYTES or unpacked > MAX_RATIO * max(len(data), 100_000):
        raise FileUnsafe


def safe_name(name: str, kind: FileKind) -> str:
    """A display name: no path, no control or direction characters, bounded, with the extension of the real kind."""
    base = re.split(r"[\\/]", name)[-1]
    shown = "".join(ch for ch in base if unicodedata.category(ch)[0] != "C" and ch not in '<>:"|?*')
    stem = shown.rsplit(".", 1)[0] if "." in shown else shown
    stem = stem.strip(" .")[:_NAME_LENGTH] or "文件"
    return f"{stem}.{kind.extension}"


def _check_pdf(data: bytes) -> None:
    if b"%%EOF" not in data[-2048:] or (b"/Root" not in data and b"/XRef" not in data):
        raise FileDamaged
    plain = _PDF_HEX.sub(lambda match: bytes([int(match.group(1), 16)]), data)
    if _PDF_ACTIVE.search(data) or _PDF_ACTIVE.search(plain):
        raise FileUnsafe
    if b"/Encrypt" in plain:
        raise FileDamaged("PDF 设有密码，请取消密码后再上传")


def _escapes(name: str) -> bool:
    return name.startswith(("/", "\\")) or ":" in name or "\\" in name or ".." in name.split("/")


def _is_code(name: str) -> bool:
    lowered = name.lower()
    return (lowered.endswith((".bin", ".exe", ".dll", ".vbs", ".js")) and "printersettings" not in lowered) or "/embeddings/" in lowered
