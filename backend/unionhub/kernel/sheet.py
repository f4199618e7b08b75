"""What posters share: a sheet with one measure, the product's mark, the rings behind the call, the corners around a code."""

from collections.abc import Iterable
from dataclasses import dataclass

from PIL import Image, ImageDraw

from unionhub.kernel.drawing import Box, Colour, blend, draw_text, fit, hex_colour, linear_gradient, paint, paint_rounded, text_width

WHITE: Colour = (255, 255, 255)
INK = hex_colour("#1F2329")
SOFT = hex_colour("#4E5969")
FAINT = hex_colour("#717B8A")
LINE = hex_colour("#E5E6EB")
PAGE = hex_colour("#F5F6F8")
_THEMES = {"union-red": "#C8161D", "labour-blue": "#1D5BD8"}

_ARROW = "  ›  "


def theme_colour(theme: str) -> Colour:
    """The colour of a theme; of the first one when it is not known."""
    return hex_colour(_THEMES.get(theme, _THEMES["union-red"]))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet being drawn; `unit` is how many pixels one measure of its layout is."""

    image: Image.Image
    draw: ImageDraw.ImageDraw
    unit: float
    theme: Colour

    def px(self, measure: float) -> float:
        return measure * self.unit

    def size(self, measure: float) -> int:
        """A type size."""
        return round(measure * self.unit)

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        return left * self.unit, top * self.unit, right * self.unit, bottom * self.unit

    def text(
        self, x: float, y: float, text: str, measure: float, fill: Colour, *, anchor: str = "ms", weight: float = 0.0, tracking: float = 0.0
    ) -> None:
        draw_text(self.draw, (self.px(x), self.px(y)), text, self.size(measure), fill, anchor=anchor, weight=weight, tracking=tracking)


Ring = tuple[float, float, float, float]


def draw_rings(field: Image.Image, sheet: Sheet, rings: Iterable[Ring]) -> None:
    """Wide circles at the edges, each as centre, outer and inner radius: hands joined around a table, seen from afar."""
    for x, y, outer, inner in rings:

        def ring(draw: ImageDraw.ImageDraw, scale: int, outer: float = outer, inner: float = inner) -> None:
            side, gap = sheet.px(2 * outer) * scale, sheet.px(outer - inner) * scale
            draw.ellipse((0, 0, side, side), fill=255)
            draw.ellipse((gap, gap, side - gap, side - gap), fill=0)

        paint(field, sheet.box(x - outer, y - outer, x + outer, y + outer), WHITE, ring, opacity=0.05)


def draw_mark(sheet: Sheet, x: float, y: float, side: float) -> None:
    """The product's mark (mark.svg, 48 units wide) on a white tile."""
    paint_rounded(sheet.image, sheet.box(x, y, x + side, y + side), sheet.px(side * 0.25), WHITE)

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


def short_path(unit_path: str, size: int, width: float) -> str:
    """The chain of higher unions on one line; where it is too long the nearest ones stay."""
    parts = [part.strip() for part in unit_path.split("/") if part.strip()]
    shown = _ARROW.join(parts)
    while len(parts) > 1 and text_width(shown, size) > width:
        parts = parts[1:]
        shown = _ARROW.join(["…", *parts])
    return shown


def draw_brackets(sheet: Sheet, x: float, y: float, reach: float, *, length: float = 11.0, thick: float = 1.5) -> None:
    """Four corners around the code, as a viewfinder has; `reach` is where the quiet zone ends."""
    reach += thick
    for side_x in (-1, 1):
        for side_y in (-1, 1):
            corner_x, corner_y = x + side_x * reach, y + side_y * reach
            for wide, high in ((length, thick), (thick, length)):
                left = corner_x if side_x < 0 else corner_x - wide
                top = corner_y if side_y < 0 else corner_y - high
                paint_rounded(sheet.image, sheet.box(left, top, left + wide, top + high), sheet.px(thick / 2), sheet.theme)


def draw_field(sheet: Sheet, width: float, bottom: float, bulge: float, rings: Iterable[Ring]) -> None:
    """A field of the theme's colour from the top edge to `bottom`, its lower edge gently curved by `bulge`."""
    deep = blend(sheet.theme, (0, 0, 0), 0.22)
    light = blend(sheet.theme, WHITE, 0.06)
    field = linear_gradient((sheet.image.width, round(sheet.px(bottom))), light, deep)
    mask = Image.new("L", field.size, 0)
    pen = ImageDraw.Draw(mask)
    pen.rectangle((0, 0, field.width, sheet.px(bottom - bulge)), fill=255)
    pen.ellipse(sheet.box(-width * 2 / 7, bottom - bulge * 19 / 9, width * 9 / 7, bottom - 0.5), fill=255)
    draw_rings(field, sheet, rings)
    sheet.image.paste(field, (0, 0), mask)


def union_name(name: str, sheet: Sheet, width: float, one_line: tuple[float, ...], two_lines: tuple[float, ...]) -> tuple[int, list[str]]:
    """The size and the lines of a name: one line as large as it goes, else two smaller ones."""
    size, lines = fit(name, sheet.px(width), sizes=[sheet.size(one) for one in one_line], max_lines=1)
    if lines != [name]:
        size, lines = fit(name, sheet.px(width), sizes=[sheet.size(one) for one in two_lines], max_lines=2)
    return size, lines
