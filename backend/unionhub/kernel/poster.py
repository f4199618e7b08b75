"""The printable poster that carries a QR code: pure drawing, no I/O. About half a second of CPU: run it through
`kernel.images.in_image_thread`. What it says is its package's own (`PosterWords`).

The layout is in millimetres of an A4 sheet; A5 has the same proportions. The bare QR code is 86 mm on A4 and 60 mm on A5,
error correction Q, with its quiet zone, so that a phone reads it from two metres and after a corner is torn.
"""

import io
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PIL import Image, ImageDraw

from unionhub.kernel.drawing import blend, draw_lines, draw_text, fit, paint, paint_rounded, paint_shadow, wrap
from unionhub.kernel.qr import QUIET_ZONE, Correction, module_count, qr_image
from unionhub.kernel.sheet import (
    FAINT,
    INK,
    LINE,
    PAGE,
    SOFT,
    WHITE,
    Ring,
    Sheet,
    draw_brackets,
    draw_field,
    draw_mark,
    short_path,
    theme_colour,
    union_name,
)

PosterSize = Literal["a4", "a5"]

_DPI = 300
_WIDTH_MM = {"a4": 210.0, "a5": 148.0}
_HEIGHT_MM = {"a4": 297.0, "a5": 210.0}
_A4_WIDTH = 210.0
_CODE_MM = 87.5  # at most; modules are whole pixels

_ONE_LINE = (11.6, 10.8, 10.0, 9.4, 9.0, 8.5, 8.0)
_TWO_LINES = (9.0, 8.5, 8.0, 7.4, 6.8, 6.2, 5.6, 5.0, 4.6)
_RINGS: tuple[Ring, ...] = ((196, 14, 58, 44), (196, 14, 34, 22), (10, 96, 46, 33))


@dataclass(frozen=True, slots=True)
class PosterWords:
    """What a poster says. ``head`` stands beside the mark, ``channel`` opposite, ``steps`` are title and hint of each of three."""

    head: str
    channel: str
    headline: str
    invitation: str
    caption: str
    steps: tuple[tuple[str, str], tuple[str, str], tuple[str, str]]
    privacy: str


def draw_poster(words: PosterWords, *, name: str, under: str, url: str, size: PosterSize = "a4", theme: str = "union-red") -> bytes:
    """The poster as a PNG of 300 dpi. ``name`` is whose code it is, ``under`` a line below it: a chain of parts divided by “ / ”, or empty.

    Names of any length up to 60 characters stand on at most two lines. Raises ValueError when the url does not fit a QR code.
    """
    width, height = round(_WIDTH_MM[size] / 25.4 * _DPI), round(_HEIGHT_MM[size] / 25.4 * _DPI)
    image = Image.new("RGB", (width, height), PAGE)
    sheet = Sheet(image, ImageDraw.Draw(image), width / _A4_WIDTH, theme_colour(theme))
    _header(sheet, words)
    _card(sheet, name.strip(), under.strip(), url, words.caption)
    _steps(sheet, words.steps)
    _footer(sheet, url, words)
    out = io.BytesIO()
    image.save(out, "PNG", dpi=(_DPI, _DPI), compress_level=6)
    return out.getvalue()


def _header(sheet: Sheet, words: PosterWords) -> None:
    """A field of the theme's colour with a gently curved lower edge, and the call."""
    draw_field(sheet, _A4_WIDTH, 152.0, 18.0, _RINGS)
    draw_mark(sheet, 20, 12.6, 9.6)
    name_size, name = fit(words.head, sheet.px(104), sizes=[sheet.size(mm) for mm in (6.6, 5.8, 5.0, 4.2)], max_lines=1)
    draw_text(sheet.draw, (sheet.px(33), sheet.px(17.4) + name_size * 0.4), name[0], name_size, WHITE, weight=0.02)
    sheet.text(190, 20.2, words.channel, 4.8, blend(WHITE, sheet.theme, 0.08), anchor="rs", tracking=0.12)
    sheet.text(105, 56.4, words.headline, 26.5, WHITE, weight=0.026, tracking=0.04)
    sheet.text(105, 69.6, words.invitation, 5.9, blend(WHITE, sheet.theme, 0.06), tracking=0.1)


def _card(sheet: Sheet, unit_name: str, unit_path: str, url: str, caption: str) -> None:
    """The white card: whose union it is, and the code."""
    box = sheet.box(20, 80, 190, 240.5)
    shadow = sheet.box(21, 84, 189, 243.5)
    paint_shadow(sheet.image, shadow, sheet.px(7), sheet.px(4.5), blend(sheet.theme, (0, 0, 0), 0.6), 0.22)
    paint_rounded(sheet.image, box, sheet.px(7), WHITE)

    path = short_path(unit_path, sheet.size(4.4), sheet.px(150))
    name_size, lines = union_name(unit_name, sheet, 152, _ONE_LINE, _TWO_LINES)
    leading = 1.28
    centre = sheet.px(98.2 if path else 102)
    # Chinese glyphs reach from 0.12 em below to 0.86 em above the baseline: their middle is 0.37 em above it.
    first = centre + name_size * 0.37 - (len(lines) - 1) * name_size * leading / 2
    draw_lines(sheet.draw, (sheet.px(105), first), lines, name_size, INK, leading=leading, anchor="ms", weight=0.022)
    sheet.text(105, 115.6, path, 4.4, FAINT)

    code = qr_image(url, side=round(sheet.px(_CODE_MM)), correction=Correction.Q, dark="#14171C")
    middle = 174.6
    sheet.image.paste(code, (round(sheet.px(105) - code.width / 2), round(sheet.px(middle) - code.height / 2)))
    module = code.width / module_count(url, correction=Correction.Q) / sheet.unit
    draw_brackets(sheet, 105, middle, code.width / sheet.unit / 2 + QUIET_ZONE * module)
    sheet.text(105, 235.2, caption, 5.0, SOFT, tracking=0.06)


def _steps(sheet: Sheet, steps: tuple[tuple[str, str], ...]) -> None:
    """Three numbered steps in a row with arrows between them."""
    centres = (48.0, 105.0, 162.0)
    y, radius = 256.0, 5.4
    for left, right in pairwise(centres):
        _arrow(sheet, left + 14, right - 14, y)
    for number, (x, (title, hint)) in enumerate(zip(centres, steps, strict=True), 1):
        paint_rounded(sheet.image, sheet.box(x - radius, y - radius, x + radius, y + radius), sheet.px(radius), sheet.theme)
        sheet.text(x, y + 2.35, str(number), 6.6, WHITE, weight=0.03)
        sheet.text(x, y + 14.2, title, 6.6, INK, weight=0.022, tracking=0.02)
        sheet.text(x, y + 20.6, hint, 3.9, SOFT)


def _arrow(sheet: Sheet, left: float, right: float, y: float) -> None:
    """A dotted way with a head."""
    colour = blend(sheet.theme, WHITE, 0.45)
    dot, gap = 0.9, 2.7
    x = left
    while x < right - 3:
        paint_rounded(sheet.image, sheet.box(x, y - dot / 2, x + dot, y + dot / 2), sheet.px(dot / 2), colour)
        x += gap

    def head(draw: ImageDraw.ImageDraw, scale: int) -> None:
        wide, high = sheet.px(2.2) * scale, sheet.px(3.6) * scale
        draw.polygon([(0, 0), (wide, high / 2), (0, high)], fill=255)

    paint(sheet.image, sheet.box(right - 2.2, y - 1.8, right, y + 1.8), colour, head)


def _footer(sheet: Sheet, url: str, words: PosterWords) -> None:
    """What happens to the data, and the address for those who cannot scan."""
    sheet.draw.rectangle(sheet.box(20, 281.4, 190, 281.6), fill=LINE)
    size = sheet.size(3.3)
    lines = wrap(words.privacy, size, sheet.px(170))
    draw_lines(sheet.draw, (sheet.px(20), sheet.px(286.8)), lines[:1], size, SOFT)
    address_size, address = fit(f"网址 {url}", sheet.px(140), sizes=[sheet.size(mm) for mm in (3.1, 2.8, 2.5)], max_lines=1)
    draw_text(sheet.draw, (sheet.px(20), sheet.px(291.8)), address[0], address_size, FAINT)
    if len(words.head) <= 8:
        sheet.text(190, 291.8, words.head, 3.1, FAINT, anchor="rs")
