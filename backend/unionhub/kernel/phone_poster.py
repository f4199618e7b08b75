"""The poster a person keeps on the phone and passes on: pure drawing, no I/O, run through `kernel.images.in_image_thread`.

It is read on a screen of six centimetres, not on a wall, so it has a layout of its own with larger type and a smaller code. The
layout is in tens of pixels of a picture 1080 wide. What it says is its package's own (`PosterWords`).
"""

import io

from PIL import Image, ImageDraw

from unionhub.kernel.drawing import blend, draw_lines, draw_text, fit, paint_rounded, paint_shadow, wrap_even
from unionhub.kernel.poster import PosterWords
from unionhub.kernel.qr import QUIET_ZONE, Correction, module_count, qr_image
from unionhub.kernel.sheet import (
    FAINT,
    INK,
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

_WIDTH, _HEIGHT = 108.0, 168.0
_PIXELS = 10  # of one measure
_CODE = 43.0  # at most; modules are whole pixels
_MIDDLE = _WIDTH / 2
_ONE_LINE = (6.2, 5.8, 5.4, 5.0, 4.6)
_TWO_LINES = (4.8, 4.4, 4.0, 3.6, 3.2, 2.9, 2.6)
_RINGS: tuple[Ring, ...] = ((100, 8, 30, 22), (4, 52, 24, 17))


def draw_phone_poster(words: PosterWords, *, name: str, under: str, url: str, theme: str = "union-red") -> bytes:
    """The poster as a PNG for a phone's album; `name` and `under` as on the printed one. Raises ValueError when the url is too long."""
    image = Image.new("RGB", (round(_WIDTH * _PIXELS), round(_HEIGHT * _PIXELS)), PAGE)
    sheet = Sheet(image, ImageDraw.Draw(image), _PIXELS, theme_colour(theme))
    _header(sheet, words)
    _card(sheet, name.strip(), under.strip(), url, words.caption)
    _steps(sheet, words.steps)
    lines = wrap_even(words.privacy, sheet.size(2.8), sheet.px(92))
    draw_lines(sheet.draw, (sheet.px(_MIDDLE), sheet.px(158.6)), lines[:2], sheet.size(2.8), FAINT, anchor="ms")
    out = io.BytesIO()
    # A few hundred colours stay what they are to the eye, and the picture becomes a third: it is fetched over a phone's network.
    image.quantize(256, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _header(sheet: Sheet, words: PosterWords) -> None:
    """The field with the mark, the call, and who calls."""
    draw_field(sheet, _WIDTH, 78.0, 9.0, _RINGS)
    draw_mark(sheet, 8, 7, 8)
    name_size, name = fit(words.head, sheet.px(56), sizes=[sheet.size(one) for one in (4.6, 4.0, 3.4)], max_lines=1)
    draw_text(sheet.draw, (sheet.px(18.4), sheet.px(11) + name_size * 0.37), name[0], name_size, WHITE, weight=0.02)
    sheet.text(100, 12.4, words.channel, 3.4, blend(WHITE, sheet.theme, 0.08), anchor="rs", tracking=0.06)
    sheet.text(_MIDDLE, 34.4, words.headline, 12.6, WHITE, weight=0.026, tracking=0.04)
    call_size, call = fit(words.invitation, sheet.px(92), sizes=[sheet.size(one) for one in (4.4, 4.0, 3.6, 3.2)], max_lines=1)
    draw_text(
        sheet.draw, (sheet.px(_MIDDLE), sheet.px(42.6)), call[0], call_size, blend(WHITE, sheet.theme, 0.06), anchor="ms", tracking=0.04
    )


def _card(sheet: Sheet, name: str, under: str, url: str, caption: str) -> None:
    """The white card: whose code it is, and the code."""
    shadow = blend(sheet.theme, (0, 0, 0), 0.6)
    paint_shadow(sheet.image, sheet.box(8.5, 52, 99.5, 134), sheet.px(4), sheet.px(2.4), shadow, 0.2)
    paint_rounded(sheet.image, sheet.box(8, 50, 100, 132), sheet.px(4), WHITE)
    path = short_path(under, sheet.size(3.0), sheet.px(82))
    size, lines = union_name(name, sheet, 82, _ONE_LINE, _TWO_LINES)
    leading = 1.28
    first = sheet.px(60.6 if path else 62.6) + size * 0.37 - (len(lines) - 1) * size * leading / 2
    draw_lines(sheet.draw, (sheet.px(_MIDDLE), first), lines, size, INK, leading=leading, anchor="ms", weight=0.022)
    sheet.text(_MIDDLE, 70.4, path, 3.0, FAINT)

    code = qr_image(url, side=round(sheet.px(_CODE)), correction=Correction.M, dark="#14171C")
    middle = 99.0
    sheet.image.paste(code, (round(sheet.px(_MIDDLE) - code.width / 2), round(sheet.px(middle) - code.height / 2)))
    module = code.width / module_count(url, correction=Correction.M) / sheet.unit
    draw_brackets(sheet, _MIDDLE, middle, code.width / sheet.unit / 2 + QUIET_ZONE * module * 0.5, length=6, thick=0.8)
    sheet.text(_MIDDLE, 128.6, caption, 3.4, SOFT, tracking=0.04)


def _steps(sheet: Sheet, steps: tuple[tuple[str, str], ...]) -> None:
    """Three numbered steps in a row."""
    for number, (x, (title, hint)) in enumerate(zip((20.5, 54.0, 87.5), steps, strict=True), 1):
        y, radius = 141.0, 2.6
        left = x - (len(title) * 4.0 + 2 * radius + 1.6) / 2
        paint_rounded(sheet.image, sheet.box(left, y - radius, left + 2 * radius, y + radius), sheet.px(radius), sheet.theme)
        sheet.text(left + radius, y + 1.2, str(number), 3.3, WHITE, weight=0.03)
        sheet.text(left + 2 * radius + 1.6, y + 1.5, title, 4.0, INK, anchor="ls", weight=0.02)
        size, lines = fit(hint, sheet.px(31.5), sizes=[sheet.size(one) for one in (3.0, 2.8, 2.6)], max_lines=1)
        draw_lines(sheet.draw, (sheet.px(x), sheet.px(148.4)), lines, size, SOFT, anchor="ms")
