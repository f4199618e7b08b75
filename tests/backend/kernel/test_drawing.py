"""Wrapping Chinese text, and QR codes on their own."""

import io

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from unionhub.kernel import drawing, qr
from unionhub.kernel.qr import Correction

pytestmark = pytest.mark.pure

TEXTS = st.text(alphabet="示例市钟楼区工会，。（）ABC abc123", max_size=60)


@given(TEXTS, st.integers(60, 600))
def test_wrapping_loses_nothing_but_blanks_and_keeps_the_width(text: str, width: int) -> None:
    lines = drawing.wrap(text, 20, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(drawing.text_width(line, 20) <= width for line in lines)


def test_punctuation_never_begins_a_line_and_words_stay_whole() -> None:
    lines = drawing.wrap("工会工会工会，工会", 20, 120)
    assert [line[0] for line in lines] == ["工", "会"]
    assert any("International" in line for line in drawing.wrap("示例市 International 工会联合会", 20, 150))


def test_two_lines_are_of_about_one_length() -> None:
    lines = drawing.wrap_even("示例市钟楼区外卖配送行业工会", 20, 270)
    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) <= 1


def test_text_that_cannot_fit_ends_with_an_ellipsis() -> None:
    size, lines = drawing.fit("工会" * 40, 200, sizes=(40, 20), max_lines=2)
    assert size == 20
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_the_shipped_font_draws_chinese() -> None:
    picture = Image.new("L", (60, 60), 255)
    ImageDraw.Draw(picture).text((5, 5), "会", font=drawing.font(48), fill=0)
    boxes = Image.new("L", (60, 60), 255)
    ImageDraw.Draw(boxes).text((5, 5), "\U000f1234", font=drawing.font(48), fill=0)
    assert picture.getextrema()[0] == 0
    assert picture.tobytes() != boxes.tobytes()


@pytest.mark.parametrize("correction", list(Correction))
def test_a_png_code_reads_back_with_its_quiet_zone(correction: Correction) -> None:
    picture = Image.open(io.BytesIO(qr.qr_png("https://example.cn/j/abc", size=400, correction=correction)))
    (found,) = zxingcpp.read_barcodes(picture)
    assert (found.text, found.ec_level) == ("https://example.cn/j/abc", correction.value)
    assert picture.width <= 400
    assert picture.convert("L").crop((0, 0, picture.width, 4)).getextrema() == (255, 255)


def test_an_svg_code_scales_and_carries_nothing_foreign() -> None:
    svg = qr.qr_svg("https://example.cn/j/abc")
    assert svg.startswith("<svg")
    assert "viewBox" in svg
    assert "<script" not in svg
    assert svg.count("http") == 1  # the SVG namespace


def test_a_text_too_long_is_refused() -> None:
    for make in (lambda: qr.qr_png("x" * 3000), lambda: qr.qr_svg("x" * 3000), lambda: qr.qr_image("x", side=10)):
        with pytest.raises(ValueError, match=r"fit|long"):
            make()
