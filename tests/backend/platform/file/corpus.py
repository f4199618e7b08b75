"""Files that nobody should get past the door with, and some that should pass."""

import io
import zipfile
import zlib

from PIL import Image, PngImagePlugin

BAD_NAMES = [
    "../../../../tmp/evil.png",
    "..\\..\\windows\\evil.png",
    "/etc/cron.d/evil.png",
    "C:\\evil.png",
    "evil.png\x00.exe",
    "．．／evil.png",
    "evil\u202egnp.exe.png",
    'a"; filename="evil.html',
    "a\r\nSet-Cookie: x=1.png",
    "%2e%2e%2fevil.png",
    ".htaccess",
    "长" * 300 + ".png",
    "",
]


def png(width: int = 40, height: int = 30) -> bytes:
    """An honest picture with an address in its metadata."""
    out = io.BytesIO()
    note = PngImagePlugin.PngInfo()
    note.add_text("GPS", "31.7790,119.9010 secret place")
    Image.new("RGB", (width, height), "#c8161d").save(out, "PNG", pnginfo=note)
    return out.getvalue()


def jpeg() -> bytes:
    """An honest photograph with EXIF."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "secret camera"
    Image.new("RGB", (60, 40), "#1d5bd8").save(out, "JPEG", exif=exif)
    return out.getvalue()


def pdf(body: bytes = b"") -> bytes:
    """A small PDF."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R"
        + body
        + b">>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    )


def workbook(**members: bytes) -> bytes:
    """A zip that looks like an .xlsx, with more members in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return out.getvalue()


def pixel_bomb() -> bytes:
    """A PNG of 40,000 × 40,000 white pixels: 200 KB that unpack to gigabytes."""
    side = 40_000

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = side.to_bytes(4, "big") * 2 + bytes([1, 0, 0, 0, 0])
    packed = zlib.compress(bytes(side // 8 + 1) * 2_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


REFUSED_PICTURES = {
    "a page called png": (b"<html><script>alert(1)</script></html>", "file.type_not_allowed"),
    "an svg": (b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "file.type_not_allowed"),
    "a gif with php in it": (b"GIF89a<?php system($_GET[0]); ?>", "file.type_not_allowed"),
    "a program": (b"MZ\x90\x00" + bytes(200), "file.type_not_allowed"),
    "a pdf where pictures belong": (pdf(), "file.type_not_allowed"),
    "a zip": (b"PK\x03\x04" + bytes(100), "file.type_not_allowed"),
    "magic bytes and nothing else": (b"\x89PNG\r\n\x1a\n" + bytes(64), "file.damaged"),
    "half a photograph": (jpeg()[:200], "file.damaged"),
    "a pixel bomb": (pixel_bomb(), "file.image_too_large"),
}
REFUSED_PAPERS = {
    "a pdf with script": (pdf(b"/OpenAction<</S/JavaScript/JS(app.alert(1))>>"), "file.unsafe"),
    "a pdf with spelled-out script": (pdf(b"/OpenAction<</S/Java#53cript/J#53(x)>>"), "file.unsafe"),
    "half a pdf": (pdf()[:40], "file.damaged"),
    "a workbook with macros": (workbook(xl__vbaProject_bin=b"x").replace(b"vbaProject_bin", b"vbaProject.bin"), "file.unsafe"),
    "a workbook that unpacks to 400 MB": (workbook(xl__bomb=bytes(400 * 1024 * 1024)), "file.unsafe"),
    "a workbook that climbs out": (workbook(**{"..__..__evil": b"x"}), "file.unsafe"),
    "a picture where papers belong": (png(), "file.type_not_allowed"),
}
