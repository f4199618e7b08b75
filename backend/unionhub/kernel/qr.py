"""QR codes (ISO/IEC 18004) as PNG or SVG. Level M survives 15 % damage, Q 25 %: paper on a wall takes Q."""

import io
from enum import StrEnum

import segno
from PIL import Image

QUIET_ZONE = 4  # modules on every side; the standard asks for four


class Correction(StrEnum):
    """Error correction levels in use."""

    M = "M"
    Q = "Q"


def qr_png(text: str, *, size: int = 512, correction: Correction = Correction.M, dark: str = "#000000") -> bytes:
    """A PNG whose side is the largest whole number of pixels per module within `size` (at least one per module).

    Raises ValueError when the text does not fit a QR code.
    """
    code = _make(text, correction)
    out = io.BytesIO()
    code.save(out, kind="png", scale=max(1, size // _modules(code)), border=QUIET_ZONE, dark=dark, light="#ffffff")
    return out.getvalue()


def qr_svg(text: str, *, correction: Correction = Correction.M, dark: str = "#000000") -> str:
    """An SVG element that scales to its container and holds neither script nor outside reference."""
    out = io.BytesIO()
    _make(text, correction).save(
        out, kind="svg", scale=8, border=QUIET_ZONE, dark=dark, light="#ffffff", xmldecl=False, omitsize=True, svgclass=None, lineclass=None
    )
    return out.getvalue().decode("utf-8")


def qr_image(text: str, *, side: int, correction: Correction = Correction.M, dark: str = "#000000") -> Image.Image:
    """An RGB picture of exactly `side` pixels with crisp modules: scaled by whole pixels, then padded with white."""
    code = Image.open(io.BytesIO(qr_png(text, size=side, correction=correction, dark=dark))).convert("RGB")
    if code.width > side:
        raise ValueError(f"{code.width} modules do not fit {side} pixels")
    canvas = Image.new("RGB", (side, side), "#ffffff")
    canvas.paste(code, ((side - code.width) // 2, (side - code.height) // 2))
    return canvas


def _make(text: str, correction: Correction) -> segno.QRCode:
    try:
        return segno.make_qr(text, error=correction.value, boost_error=False)
    except segno.DataOverflowError as error:
        raise ValueError("the text is too long for a QR code") from error


def _modules(code: segno.QRCode) -> int:
    return int(code.symbol_size(scale=1, border=QUIET_ZONE)[0])
