"""Pictures come out upright, bounded and bare."""

import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from unionhub.kernel.files import FileDamaged, FileKind, FileTypeRefused
from unionhub.kernel.images import ImageTooLarge, clean_image, clean_image_sync, thumbnail

pytestmark = [pytest.mark.sec(12), pytest.mark.pure]


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def halves() -> Image.Image:
    """Left red, right blue, wider than high."""
    picture = Image.new("RGB", (120, 60), "red")
    picture.paste("blue", (60, 0, 120, 60))
    return picture


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_metadata_does_not_survive(kind: str) -> None:
    exif = Image.Exif()
    exif[0x010F] = "SECRET-MAKER"
    exif.get_ifd(0x8825)[1] = "N"
    options: dict[str, object] = {"exif": exif}
    if kind == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Comment", "SECRET-NOTE")
        options["pnginfo"] = notes
    if kind == "JPEG":
        options["comment"] = b"SECRET-NOTE"
    data = encoded(halves(), kind, **options) + b"SECRET-TRAILER"
    assert b"SECRET" in data
    clean = await clean_image(data)
    assert clean.kind.value == kind.lower()
    assert b"SECRET" not in clean.data
    assert not dict(opened(clean.data).getexif())
    assert (clean.width, clean.height) == (120, 60)


async def test_a_phone_held_sideways_gives_an_upright_picture() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn 90° clockwise to show
    clean = await clean_image(encoded(halves(), "JPEG", exif=exif, quality=95))
    assert (clean.width, clean.height) == (60, 120)
    upright = opened(clean.data).convert("RGB")
    assert upright.getpixel((30, 20))[0] > 200 and upright.getpixel((30, 100))[2] > 200


async def test_large_pictures_are_reduced_and_thumbnails_are_small_jpegs() -> None:
    data = encoded(Image.new("RGB", (4000, 1000), "green"), "PNG")
    clean = await clean_image(data, max_side=2000)
    assert (clean.width, clean.height) == (2000, 500)
    small = await thumbnail(data)
    assert (small.kind, small.width, small.height) == (FileKind.JPEG, 320, 80)


async def test_transparency_stays_in_a_png_and_is_white_in_a_thumbnail() -> None:
    data = encoded(Image.new("RGBA", (40, 40), (255, 0, 0, 0)), "PNG")
    assert opened((await clean_image(data)).data).mode == "RGBA"
    assert opened((await thumbnail(data)).data).getpixel((10, 10)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "I;16", "CMYK"])
async def test_unusual_modes_become_ordinary(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    clean = await clean_image(encoded(Image.new(mode, (20, 20)), kind))
    assert opened(clean.data).mode in ("RGB", "RGBA")


def png_header(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(60_000, 60_000), (12_001, 10), (8_000, 7_000)])
async def test_a_decompression_bomb_is_refused_by_its_header(size: tuple[int, int]) -> None:
    with pytest.raises(ImageTooLarge) as caught:
        await clean_image(png_header(*size))
    assert (caught.value.status, caught.value.code) == (413, "file.image_too_large")


async def test_a_broken_picture_and_a_foreign_kind_are_refused() -> None:
    with pytest.raises(FileDamaged):
        await clean_image(encoded(halves(), "JPEG")[:200])
    with pytest.raises(FileTypeRefused):
        await clean_image(encoded(halves(), "GIF"))
    with pytest.raises(FileTypeRefused):
        await thumbnail(b"%PDF-1.4")


async def test_code_hidden_in_a_picture_does_not_survive() -> None:
    data = encoded(halves(), "JPEG") + b"<?php system($_GET[0]); ?><script>alert(1)</script>"
    clean = await clean_image(data)
    assert b"<?php" not in clean.data and b"<script" not in clean.data


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["JPEG", "PNG", "WEBP"]), st.integers(12, 200))
def test_no_bytes_break_the_decoder(noise: bytes, kind: str, at: int) -> None:
    data = encoded(halves(), kind)
    try:
        clean_image_sync(data[:at] + noise + data[at + len(noise) :])
    except (FileDamaged, FileTypeRefused, ImageTooLarge):
        pass
