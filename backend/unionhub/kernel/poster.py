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

from unionhub.kernel.drawing import (
    Colour,
    blend,
    draw_lines,
    draw_text,
    fit,
    hex_colour,
    linear_gradient,
    paint,
    paint_rounded,
    paint_shadow,
    text_width,
    wrap,
)
from unionhub.kernel.qr import QUIET_ZONE, Correction, module_count, qr_image

PosterSize = Literal["a4", "a5"]

_DPI = 300
_WIDTH_MM = {"a4": 210.0, "a5": 148.0}
_HEIGHT_MM = {"a4": 297.0, "a5": 210.0}
_A4_WIDTH = 210.0
_CODE_MM = 87.5  # at most; modules are whole pixels

_WHITE: Colour = (255, 255, 255)
_INK = hex_colour("#1F2329")
_SOFT = hex_colour("#4E5969")
_FAINT = hex_colour("#717B8A")
_LINE = hex_colour("#E5E6EB")
_PAGE = hex_colour("#F5F6F8")
_THEMES = {"union-red": "#C8161D", "labour-blue": "#1D5BD8"}

_ARROW = "  ›  "


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


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The sheet being drawn; every measure is in millimetres of A4."""

    image: Image.Image
    draw: ImageDraw.ImageDraw
    unit: float
    theme: Colour

    def px(self, mm: float) -> float:
        return mm * self.unit

    def size(self, mm: float) -> int:
        """A type size."""
        return round(mm * self.unit)

    def box(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        return left * self.unit, top * self.unit, right * self.unit, bottom * self.unit

    def text(
        self, x: float, y: float, text: str, mm: float, fill: Colour, *, anchor: str = "ms", weight: float = 0.0, tracking: float = 0.0
    ) -> None:
        draw_text(self.draw, (self.px(x), self.px(y)), text, self.size(mm), fill, anchor=anchor, weight=weight, tracking=tracking)


def draw_poster(words: PosterWords, *, name: str, under: str, url: str, size: PosterSize = "a4", theme: str = "union-red") -> bytes:
    """The poster as a PNG of 300 dpi. ``name`` is whose code it is, ``under`` a line below it: a chain of parts divided by “ / ”, or empty.

    Names of any length up to 60 characters stand on at most two lines. Raises ValueError when the url does not fit a QR code.
    """
    width, height = round(_WIDTH_MM[size] / 25.4 * _DPI), round(_HEIGHT_MM[size] / 25.4 * _DPI)
    image = Image.new("RGB", (width, height), _PAGE)
    sheet = _Sheet(image, ImageDraw.Draw(image), width / _A4_WIDTH, hex_colour(_THEMES.get(theme, _THEMES["union-red"])))
    _header(sheet, words)
    _card(sheet, name.strip(), under.strip(), url, words.caption)
    _steps(sheet, words.steps)
    _footer(sheet, url, words)
    out = io.BytesIO()
    image.save(out, "PNG", dpi=(_DPI, _DPI), compress_level=6)
    return out.getvalue()


def _header(sheet: _Sheet, words: PosterWords) -> None:
    """A field of the theme's colour with a gently curved lower edge, and the call."""
    deep = blend(sheet.theme, (0, 0, 0), 0.22)
    light = blend(sheet.theme, _WHITE, 0.06)
    bottom = 152.0
    field = linear_gradient((sheet.image.width, round(sheet.px(bottom))), light, deep)
    mask = Image.new("L", field.size, 0)
    pen = ImageDraw.Draw(mask)
    pen.rectangle((0, 0, field.width, sheet.px(bottom - 18)), fill=255)
    pen.ellipse(sheet.box(-60, bottom - 38, _A4_WIDTH + 60, bottom - 0.5), fill=255)
    _rings(field, sheet)
    sheet.image.paste(field, (0, 0), mask)

    _mark(sheet, 20, 12.6, 9.6)
    name_size, name = fit(words.head, sheet.px(104), sizes=[sheet.size(mm) for mm in (6.6, 5.8, 5.0, 4.2)], max_lines=1)
    draw_text(sheet.draw, (sheet.px(33), sheet.px(17.4) + name_size * 0.4), name[0], name_size, _WHITE, weight=0.02)
    sheet.text(190, 20.2, words.channel, 4.8, blend(_WHITE, sheet.theme, 0.08), anchor="rs", tracking=0.12)
    sheet.text(105, 56.4, words.headline, 26.5, _WHITE, weight=0.026, tracking=0.04)
    sheet.text(105, 69.6, words.invitation, 5.9, blend(_WHITE, sheet.theme, 0.06), tracking=0.1)


def _rings(field: Image.Image, sheet: _Sheet) -> None:
    """Wide circles at the edges: hands joined around a table, seen from afar."""
    for x, y, outer, inner in ((196, 14, 58, 44), (196, 14, 34, 22), (10, 96, 46, 33)):

        def ring(draw: ImageDraw.ImageDraw, scale: int, outer: float = outer, inner: float = inner) -> None:
            side, gap = sheet.px(2 * outer) * scale, sheet.px(outer - inner) * scale
            draw.ellipse((0, 0, side, side), fill=255)
            draw.ellipse((gap, gap, side - gap, side - gap), fill=0)

        paint(field, sheet.box(x - outer, y - outer, x + outer, y + outer), _WHITE, ring, opacity=0.05)


def _mark(sheet: _Sheet, x: float, y: float, side: float) -> None:
    """The product's mark (mark.svg, 48 units wide) on a white tile."""
    paint_rounded(sheet.image, sheet.box(x, y, x + side, y + side), sheet.px(side * 0.25), _WHITE)

    def strokes(draw: ImageDraw.ImageDraw, scale: int) -> None:
        unit = sheet.px(side) * scale / 48
        half = 2.25

        def bar(left: float, top: float, right: float, bottom: float, radius: float) -> None:
            draw.rounded_rectangle((left * unit, top * unit, right * unit, bottom * unit), radius * unit, fill=255)

        def disc(centre_x: float, centre_y: float, radius: float) -> None:
            draw.ellipse(
                ((centre_x - radius) * unit, (centre_y - radius) * unit, (centre_x + radius) * unit, (centre_y + radius) * unit), fill=255
            )

        bar(12 - half, 14.5 - half, 36 + half, 14.5 + half, half)
        bar(24 - half, 14.5, 24 + half, 31.5, 0)
        disc(15.5, 23, 3.1)
        disc(32.5, 23, 3.1)
        for step in range(97):  # the smile: two cubic curves from (10, 29.5) over (24, 36) to (38, 29.5)
            t = step / 96
            points = (10.0, 13.2, 18.2, 24.0), (29.5, 33.9, 36.0, 36.0)
            across, down = (
                axis[0] * (1 - t) ** 3 + 3 * axis[1] * t * (1 - t) ** 2 + 3 * axis[2] * t * t * (1 - t) + axis[3] * t**3 for axis in points
            )
            disc(across, down, half)
            disc(48 - across, down, half)

    paint(sheet.image, sheet.box(x, y, x + side, y + side), sheet.theme, strokes)


def _card(sheet: _Sheet, unit_name: str, unit_path: str, url: str, caption: str) -> None:
    """The white card: whose union it is, and the code."""
    box = sheet.box(20, 80, 190, 240.5)
    shadow = sheet.box(21, 84, 189, 243.5)
    paint_shadow(sheet.image, shadow, sheet.px(7), sheet.px(4.5), blend(sheet.theme, (0, 0, 0), 0.6), 0.22)
    paint_rounded(sheet.image, box, sheet.px(7), _WHITE)

    path = _path(unit_path, sheet.size(4.4), sheet.px(150))
    sizes = [sheet.size(mm) for mm in (11.6, 10.8, 10.0, 9.4, 9.0, 8.5, 8.0, 7.4, 6.8, 6.2, 5.6, 5.0, 4.6)]
    one_line = [size for size in sizes if size >= sheet.size(8.0)]
    name_size, lines = fit(unit_name, sheet.px(154), sizes=one_line, max_lines=1)
    if lines != [unit_name]:
        name_size, lines = fit(unit_name, sheet.px(150), sizes=sizes[4:], max_lines=2)
    leading = 1.28
    centre = sheet.px(98.2 if path else 102)
    # Chinese glyphs reach from 0.12 em below to 0.86 em above the baseline: their middle is 0.37 em above it.
    first = centre + name_size * 0.37 - (len(lines) - 1) * name_size * leading / 2
    draw_lines(sheet.draw, (sheet.px(105), first), lines, name_size, _INK, leading=leading, anchor="ms", weight=0.022)
    sheet.text(105, 115.6, path, 4.4, _FAINT)

    code = qr_image(url, side=round(sheet.px(_CODE_MM)), correction=Correction.Q, dark="#14171C")
    middle = 174.6
    sheet.image.paste(code, (round(sheet.px(105) - code.width / 2), round(sheet.px(middle) - code.height / 2)))
    module = code.width / module_count(url, correction=Correction.Q) / sheet.unit
    _brackets(sheet, 105, middle, code.width / sheet.unit / 2 + QUIET_ZONE * module)
    sheet.text(105, 235.2, caption, 5.0, _SOFT, tracking=0.06)


def _path(unit_path: str, size: int, width: float) -> str:
    """The chain of higher unions on one line; where it is too long the nearest ones stay."""
    parts = [part.strip() for part in unit_path.split("/") if part.strip()]
    shown = _ARROW.join(parts)
    while len(parts) > 1 and text_width(shown, size) > width:
        parts = parts[1:]
        shown = _ARROW.join(["…", *parts])
    return shown


def _brackets(sheet: _Sheet, x: float, y: float, reach: float) -> None:
    """Four corners around the code, as a viewfinder has; `reach` is where the quiet zone ends."""
    length, thick = 11.0, 1.5
    reach += thick
    for side_x in (-1, 1):
        for side_y in (-1, 1):
            corner_x, corner_y = x + side_x * reach, y + side_y * reach
            for wide, high in ((length, thick), (thick, length)):
                left = corner_x if side_x < 0 else corner_x - wide
                top = corner_y if side_y < 0 else corner_y - high
                paint_rounded(sheet.image, sheet.box(left, top, left + wide, top + high), sheet.px(thick / 2), sheet.theme)


def _steps(sheet: _Sheet, steps: tuple[tuple[str, str], ...]) -> None:
    """Three numbered steps in a row with arrows between them."""
    centres = (48.0, 105.0, 162.0)
    y, radius = 256.0, 5.4
    for left, right in pairwise(centres):
        _arrow(sheet, left + 14, right - 14, y)
    for number, (x, (title, hint)) in enumerate(zip(centres, steps, strict=True), 1):
        paint_rounded(sheet.image, sheet.box(x - radius, y - radius, x + radius, y + radius), sheet.px(radius), sheet.theme)
        sheet.text(x, y + 2.35, str(number), 6.6, _WHITE, weight=0.03)
        sheet.text(x, y + 14.2, title, 6.6, _INK, weight=0.022, tracking=0.02)
        sheet.text(x, y + 20.6, hint, 3.9, _SOFT)


def _arrow(sheet: _Sheet, left: float, right: float, y: float) -> None:
    """A dotted way with a head."""
    colour = blend(sheet.theme, _WHITE, 0.45)
    dot, gap = 0.9, 2.7
    x = left
    while x < right - 3:
        paint_rounded(sheet.image, sheet.box(x, y - dot / 2, x + dot, y + dot / 2), sheet.px(dot / 2), colour)
        x += gap

    def head(draw: ImageDraw.ImageDraw, scale: int) -> None:
        wide, high = sheet.px(2.2) * scale, sheet.px(3.6) * scale
        draw.polygon([(0, 0), (wide, high / 2), (0, high)], fill=255)

    paint(sheet.image, sheet.box(right - 2.2, y - 1.8, right, y + 1.8), colour, head)


def _footer(sheet: _Sheet, url: str, words: PosterWords) -> None:
    """What happens to the data, and the address for those who cannot scan."""
    sheet.draw.rectangle(sheet.box(20, 281.4, 190, 281.6), fill=_LINE)
    size = sheet.size(3.3)
    lines = wrap(words.privacy, size, sheet.px(170))
    draw_lines(sheet.draw, (sheet.px(20), sheet.px(286.8)), lines[:1], size, _SOFT)
    address_size, address = fit(f"网址 {url}", sheet.px(140), sizes=[sheet.size(mm) for mm in (3.1, 2.8, 2.5)], max_lines=1)
    draw_text(sheet.draw, (sheet.px(20), sheet.px(291.8)), address[0], address_size, _FAINT)
    if len(words.head) <= 8:
        sheet.text(190, 291.8, words.head, 3.1, _FAINT, anchor="rs")
