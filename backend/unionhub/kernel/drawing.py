"""Drawing Chinese text on pictures with the shipped font (WenQuanYi Micro Hei, Apache-2.0, see assets/fonts).

Pure and synchronous: callers that serve requests run it in a thread.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONT_PATH = Path(__file__).resolve().parent.parent / "assets" / "fonts" / "wqy-microhei.ttc"

# Chinese line breaking (GB/T 15834): these never begin a line, those never end one.
_NO_START = frozenset("，。、；：？！…—·）〕】》」』”’％)]}>,.;:?!%/")
_NO_END = frozenset("（〔【《「『“‘([{<")

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]
Painter = Callable[[ImageDraw.ImageDraw, int], None]
_SMOOTH = 2


@lru_cache(maxsize=64)
def font(size: int, *, mono: bool = False) -> ImageFont.FreeTypeFont:
    """The shipped font at a size in pixels; `mono` has fixed-width Latin letters."""
    return ImageFont.truetype(str(FONT_PATH), size, index=1 if mono else 0)


def hex_colour(value: str) -> Colour:
    """`#C8161D` → (200, 22, 29)."""
    text = value.removeprefix("#")
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16)


def blend(first: Colour, second: Colour, share: float) -> Colour:
    """`share` 0 is the first colour, 1 the second."""
    return (
        round(first[0] + (second[0] - first[0]) * share),
        round(first[1] + (second[1] - first[1]) * share),
        round(first[2] + (second[2] - first[2]) * share),
    )


def text_width(text: str, size: int, *, tracking: float = 0.0, mono: bool = False) -> float:
    """Width in pixels; `tracking` is extra space between letters in em."""
    return font(size, mono=mono).getlength(text) + max(0, len(text) - 1) * tracking * size


def wrap(text: str, size: int, width: float) -> list[str]:
    """Break a text into lines no wider than `width`, Chinese anywhere, Latin words and numbers whole where they fit."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and text_width(line + piece, size) > width:
            if piece[0] in _NO_START and len(line) > 1:
                line, piece = line[:-1], line[-1] + piece
            while len(line) > 1 and line[-1] in _NO_END:
                line, piece = line[:-1], line[-1] + piece
            lines.append(line.rstrip())
            line = ""
            piece = piece.lstrip()
        while piece and text_width(piece, size) > width and len(piece) > 1:
            cut = max(1, next((n for n in range(len(piece), 0, -1) if text_width(piece[:n], size) <= width), 1))
            lines.append(piece[:cut])
            piece = piece[cut:]
        line += piece
    if line.strip():
        lines.append(line.rstrip())
    return lines


def wrap_even(text: str, size: int, width: float) -> list[str]:
    """Like `wrap`, with lines of about one length: no single character is left alone on the last line."""
    lines = wrap(text, size, width)
    if len(lines) < 2:
        return lines
    count = len(lines)
    narrow, wide = text_width(text, size) / count, width
    best = lines
    for _ in range(12):
        middle = (narrow + wide) / 2
        tried = wrap(text, size, middle)
        if len(tried) > count:
            narrow = middle
        else:
            best, wide = tried, middle
    return best


def fit(text: str, width: float, *, sizes: Sequence[int], max_lines: int) -> tuple[int, list[str]]:
    """The largest of `sizes` (descending) at which the text takes at most `max_lines`, and its lines.

    When even the smallest size does not do, the last line ends with “…”.
    """
    for size in sizes:
        lines = wrap_even(text, size, width)
        if len(lines) <= max_lines:
            return size, lines
    size = sizes[-1]
    lines = wrap(text, size, width)[:max_lines]
    while len(lines[-1]) > 1 and text_width(lines[-1] + "…", size) > width:
        lines[-1] = lines[-1][:-1]
    lines[-1] += "…"
    return size, lines


def draw_text(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    size: int,
    fill: Colour,
    *,
    anchor: str = "ls",
    weight: float = 0.0,
    tracking: float = 0.0,
    mono: bool = False,
) -> float:
    """Draw one line; returns its width. `anchor` as in Pillow (l m r + a m s), `weight` is extra stroke in em (0.02 = bold).

    The font has one weight only; a stroke of the same colour makes the others.
    """
    face = font(size, mono=mono)
    width = text_width(text, size, tracking=tracking, mono=mono)
    x, y = at
    stroke = weight * size
    if not tracking:
        draw.text((x, y), text, font=face, fill=fill, anchor=anchor, stroke_width=stroke, stroke_fill=fill)
        return width
    x -= {"l": 0.0, "m": width / 2, "r": width}[anchor[0]]
    for letter in text:
        draw.text((x, y), letter, font=face, fill=fill, anchor="l" + anchor[1], stroke_width=stroke, stroke_fill=fill)
        x += face.getlength(letter) + tracking * size
    return width


def draw_lines(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    lines: Sequence[str],
    size: int,
    fill: Colour,
    *,
    leading: float = 1.35,
    anchor: str = "ls",
    weight: float = 0.0,
) -> float:
    """Draw lines below each other, the first baseline at `at`; returns the y of the last baseline. `leading` is in em."""
    x, y = at
    for number, line in enumerate(lines):
        draw_text(draw, (x, y + number * size * leading), line, size, fill, anchor=anchor, weight=weight)
    return y + max(0, len(lines) - 1) * size * leading


def linear_gradient(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """A picture that runs from one colour at the top to another at the bottom."""
    column = Image.new("RGB", (1, size[1]))
    for y in range(size[1]):
        column.putpixel((0, y), blend(top, bottom, y / max(1, size[1] - 1)))
    return column.resize(size)


def paint(canvas: Image.Image, box: Box, fill: Colour, painter: Painter, *, opacity: float = 1.0) -> None:
    """Fill a smooth-edged shape: `painter(draw, scale)` draws it in white in coordinates of `box`, multiplied by `scale`.

    Pillow's own shapes have hard edges; this one is drawn at twice the size and reduced.
    """
    left, top, right, bottom = (round(edge) for edge in box)
    size = (max(1, right - left), max(1, bottom - top))
    mask = Image.new("L", (size[0] * _SMOOTH, size[1] * _SMOOTH), 0)
    painter(ImageDraw.Draw(mask), _SMOOTH)
    mask = mask.resize(size, Image.Resampling.BOX)
    if opacity < 1:
        mask = mask.point([round(level * opacity) for level in range(256)])
    canvas.paste(fill, (left, top), mask)


def paint_rounded(canvas: Image.Image, box: Box, radius: float, fill: Colour, *, opacity: float = 1.0) -> None:
    """A filled rectangle with round corners; a radius of half the side makes a disc."""
    width, height = box[2] - box[0], box[3] - box[1]

    def shape(draw: ImageDraw.ImageDraw, scale: int) -> None:
        draw.rounded_rectangle((0, 0, width * scale - 1, height * scale - 1), radius * scale, fill=255)

    paint(canvas, box, fill, shape, opacity=opacity)


def paint_shadow(canvas: Image.Image, box: Box, radius: float, blur: float, colour: Colour, opacity: float) -> None:
    """A soft shadow of a rounded rectangle, to be drawn before it."""
    pad = round(blur * 3)
    left, top = round(box[0]) - pad, round(box[1]) - pad
    width, height = round(box[2] - box[0]) + 2 * pad, round(box[3] - box[1]) + 2 * pad
    step = max(1, round(blur / 6))  # a blur is smooth: a reduced copy is as good and far quicker
    small = Image.new("L", (width // step + 1, height // step + 1), 0)
    inner = (pad / step, pad / step, (width - pad) / step, (height - pad) / step)
    ImageDraw.Draw(small).rounded_rectangle(inner, radius / step, fill=round(255 * opacity))
    mask = small.filter(ImageFilter.GaussianBlur(blur / step)).resize((width, height), Image.Resampling.BILINEAR)
    canvas.paste(colour, (left, top), mask)


def _pieces(text: str) -> list[str]:
    """Runs that are not broken: Latin words and numbers; every other character by itself."""
    pieces: list[str] = []
    for ch in text:
        joined = ch.isascii() and ch.isalnum()
        if joined and pieces and pieces[-1][-1].isascii() and pieces[-1][-1].isalnum():
            pieces[-1] += ch
        else:
            pieces.append(ch)
    return pieces
