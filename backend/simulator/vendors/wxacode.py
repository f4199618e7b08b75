"""A picture in the manner of a mini-program code: rays around a mark. No ordinary camera reads it, as with the real one."""

from __future__ import annotations

import hashlib
import io
import math

from PIL import Image, ImageDraw

_RAYS = 72
_RINGS = 9


def draw_code(content: str, width: int, transparent: bool) -> bytes:
    """Return PNG bytes of a square picture; the same content always gives the same picture."""
    side = width * 2
    picture = Image.new("RGBA", (side, side), (255, 255, 255, 0 if transparent else 255))
    pen = ImageDraw.Draw(picture)
    centre, inner, outer = side / 2, side * 0.2, side * 0.46
    bits = hashlib.shake_256(content.encode()).digest(_RAYS * _RINGS // 8)
    step, ink = (outer - inner) / _RINGS, (31, 35, 41, 255)
    for ray in range(_RAYS):
        angle = 2 * math.pi * ray / _RAYS
        for ring in range(_RINGS):
            index = ray * _RINGS + ring
            if not bits[index // 8] >> (index % 8) & 1:
                continue
            start, end = inner + ring * step, inner + (ring + 0.86) * step
            line = [(centre + math.cos(angle) * r, centre + math.sin(angle) * r) for r in (start, end)]
            pen.line(line, fill=ink, width=max(3, side // 95))
    pen.ellipse([centre - side * 0.16] * 2 + [centre + side * 0.16] * 2, fill=(200, 22, 29, 255))
    pen.ellipse([centre - side * 0.07] * 2 + [centre + side * 0.07] * 2, outline=(255, 255, 255, 255), width=max(2, side // 60))
    buffer = io.BytesIO()
    picture.resize((width, width), Image.Resampling.LANCZOS).save(buffer, "PNG", optimize=False)
    return buffer.getvalue()
