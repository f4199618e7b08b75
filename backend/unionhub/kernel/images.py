"""Pictures from outside: decoded under limits, turned upright, re-encoded without metadata.

Re-encoding drops EXIF (position, device, time), thumbnails, comments and anything hidden behind the picture. Pillow holds
the interpreter for tens of ms, so the work runs in a pool of two threads of its own.
"""

import asyncio
import io
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PIL import Image, ImageCms, ImageOps

from unionhub.kernel.files import FileDamaged, FileKind, FileTooLarge, FileTypeRefused, sniff

MAX_PIXELS = 50_000_000
MAX_SIDE = 12_000
KEPT_SIDE = 3_000
THUMBNAIL_SIDE = 320
_JPEG_QUALITY = 88
_FORMATS = {FileKind.JPEG: "JPEG", FileKind.PNG: "PNG", FileKind.WEBP: "WEBP"}

_pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="unionhub-images")
T = TypeVar("T")


class ImageTooLarge(FileTooLarge):
    """Too many pixels to decode."""

    code = "file.image_too_large"
    message = "图片尺寸太大，请压缩到长边 12000 像素以内再上传"


@dataclass(frozen=True, slots=True)
class CleanImage:
    """A re-encoded picture."""

    data: bytes
    kind: FileKind
    width: int
    height: int


async def in_image_thread(work: Callable[[], T]) -> T:
    """Run picture work beside the loop, two at a time in this process."""
    return await asyncio.get_running_loop().run_in_executor(_pool, work)


async def clean_image(data: bytes, *, max_side: int = KEPT_SIDE) -> CleanImage:
    """The same picture upright, at most `max_side` pixels long, of the same kind, with nothing but pixels in it.

    Raises FileTypeRefused, FileDamaged, ImageTooLarge.
    """
    return await in_image_thread(partial(clean_image_sync, data, max_side=max_side))


async def thumbnail(data: bytes, *, side: int = THUMBNAIL_SIDE) -> CleanImage:
    """A JPEG of at most `side` pixels; transparent parts become white. Raises like `clean_image`."""
    return await in_image_thread(partial(_thumbnail, data, side))


def clean_image_sync(data: bytes, *, max_side: int = KEPT_SIDE) -> CleanImage:
    """`clean_image` for callers that are in a thread already (jobs, scanners)."""
    kind = _image_kind(data)
    picture = _decode(data, kind, max_side)
    if kind is FileKind.JPEG:
        picture = _flatten(picture)
    return _encode(picture, kind)


def _thumbnail(data: bytes, side: int) -> CleanImage:
    picture = _flatten(_decode(data, _image_kind(data), side))
    return _encode(picture, FileKind.JPEG)


def _image_kind(data: bytes) -> FileKind:
    kind = sniff(data)
    if kind not in _FORMATS:
        raise FileTypeRefused("不支持这种图片，请上传 JPG、PNG 或 WebP 格式")
    return kind


def _decode(data: bytes, kind: FileKind, max_side: int) -> Image.Image:
    """First frame, upright, in sRGB, as RGB or RGBA. Size is read from the header before anything is unpacked."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture: Image.Image = Image.open(io.BytesIO(data), formats=[_FORMATS[kind]])
            width, height = picture.size
            if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE:
                raise ImageTooLarge(details={"max_side": MAX_SIDE, "max_pixels": MAX_PIXELS})
            picture.draft("RGB", (max_side * 2, max_side * 2))  # JPEG: decode at a fraction where the target is smaller
            picture.load()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise ImageTooLarge(details={"max_side": MAX_SIDE, "max_pixels": MAX_PIXELS}) from None
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, TypeError, KeyError, MemoryError, OverflowError):
        raise FileDamaged from None  # Pillow's decoders raise all of these on broken input
    profile = picture.info.get("icc_profile")
    picture = ImageOps.exif_transpose(picture)
    wanted = "RGBA" if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info else "RGB"
    upright = _to_srgb(picture, profile, wanted)
    upright.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
    return upright


def _to_srgb(picture: Image.Image, profile: object, wanted: str) -> Image.Image:
    """Colours as they look, without the profile; a broken profile is ignored."""
    if isinstance(profile, bytes) and picture.mode == "RGB":
        try:
            converted = ImageCms.profileToProfile(picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"))
            if converted is not None:
                return converted
        except (ImageCms.PyCMSError, OSError, ValueError):
            return picture.convert(wanted)
    return picture.convert(wanted)


def _flatten(picture: Image.Image) -> Image.Image:
    if picture.mode != "RGBA":
        return picture.convert("RGB")
    white = Image.new("RGB", picture.size, "#ffffff")
    white.paste(picture, mask=picture.getchannel("A"))
    return white


def _encode(picture: Image.Image, kind: FileKind) -> CleanImage:
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)  # pixels only: no info dictionary goes along
    out = io.BytesIO()
    if kind is FileKind.JPEG:
        bare.save(out, "JPEG", quality=_JPEG_QUALITY, optimize=True, progressive=True)
    elif kind is FileKind.PNG:
        bare.save(out, "PNG", compress_level=6)
    else:
        bare.save(out, "WEBP", quality=_JPEG_QUALITY, method=4)
    return CleanImage(out.getvalue(), kind, bare.width, bare.height)
