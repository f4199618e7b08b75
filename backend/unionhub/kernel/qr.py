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
    """The bare code, without quiet zone, as an RGB picture of at most `side` pixels, every module a whole number of them.

    The caller leaves `QUIET_ZONE` modules of white around it. Raises ValueError when a module would be less than a pixel.
    """
    code = _make(text, correction)
    modules = int(code.symbol_size(scale=1, border=0)[0])
    if modules > side:
        raise ValueError(f"{modules} modules do not fit {side} pixels")
    out = io.BytesIO()
    code.save(out, kind="png", scale=side // modules, border=0, dark=dark, light="#ffffff")
    return Image.open(io.BytesIO(out.getvalue())).convert("RGB")


def module_count(text: str, *, correction: Correction = Correction.M) -> int:
    """Modules per side without quiet zone."""
    return int(_make(text, correction).symbol_size(scale=1, border=0)[0])


def _make(text: str, correction: Correction) -> segno.QRCode:
    try:
        return segno.make_qr(text, error=correction.value, boost_error=False)
    except segno.DataOverflowError as error:
        raise ValueError("the text is too long for a QR code") from error


def _modules(code: segno.QRCode) -> int:
    return int(code.symbol_size(scale=1, border=QUIET_ZONE)[0])
