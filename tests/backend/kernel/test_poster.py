"""The printed poster: whatever the name, a camera reads it."""

import io
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from unionhub.domains.membership.poster import draw_invitation, draw_poster

pytestmark = pytest.mark.pure

URL = "https://join.example.gov.cn/j/AbCdEf0123456789-_xYzQ"
LONG = "示例省国家级高新技术产业开发区新就业形态劳动者网约车货运快递外卖配送行业工会联合会第三十二联合工会委员会东城分会一二三四五六"[:60]


def poster(**changes: str) -> Image.Image:
    arguments = {
        "site_name": "工惠通",
        "union_name": "示例市钟楼区外卖配送行业工会联合会",
        "unit_path": "示例省总工会 / 01市总工会",
        "url": URL,
        "size": "a4",
        "theme": "union-red",
    } | changes
    return Image.open(io.BytesIO(draw_poster(**arguments)))  # type: ignore[arg-type]


def reduced(picture: Image.Image, share: float) -> Image.Image:
    return picture.resize((round(picture.width * share), round(picture.height * share)), Image.Resampling.LANCZOS)


@pytest.mark.req("JOIN-01")
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"size": "a5"},
        {"union_name": "会", "unit_path": ""},
        {"union_name": LONG, "unit_path": " / ".join(["街道总工会"] * 12)},
        {"theme": "labour-blue"},
    ],
    ids=["a4", "a5", "shortest", "longest", "blue"],
)
def test_a_decoder_reads_the_poster_at_full_and_at_quarter_size(changes: dict[str, str]) -> None:
    picture = poster(**changes)
    for share in (1, 0.25):
        assert [found.text for found in zxingcpp.read_barcodes(reduced(picture, share))] == [URL]


@pytest.mark.parametrize(("size", "millimetres"), [("a4", (210, 297)), ("a5", (148, 210))])
def test_the_sheet_has_its_paper_size_and_the_code_at_least_sixty_millimetres(size: str, millimetres: tuple[int, int]) -> None:
    picture = poster(size=size)
    dpi = picture.info["dpi"][0]
    assert [round(side / dpi * 25.4) for side in picture.size] == list(millimetres)
    (found,) = zxingcpp.read_barcodes(picture)
    side = found.position.bottom_right.x - found.position.top_left.x
    assert side / dpi * 25.4 >= 59.5
    assert found.ec_level == "Q"


def test_two_unions_get_different_codes() -> None:
    texts = {zxingcpp.read_barcodes(poster(url=URL + suffix))[0].text for suffix in ("A", "B")}
    assert texts == {URL + "A", URL + "B"}


def test_a_torn_corner_does_not_matter() -> None:
    picture = poster().convert("RGB")
    (found,) = zxingcpp.read_barcodes(picture)
    corner = found.position.bottom_right
    picture.paste("#ffffff", (corner.x - 180, corner.y - 180, corner.x, corner.y))
    assert [again.text for again in zxingcpp.read_barcodes(reduced(picture, 0.5))] == [URL]


def test_the_theme_colours_the_sheet() -> None:
    red, blue = poster().convert("RGB").getpixel((20, 20)), poster(theme="labour-blue").convert("RGB").getpixel((20, 20))
    assert red[0] > red[2] and blue[2] > blue[0]


def test_an_address_that_fits_no_code_is_refused() -> None:
    with pytest.raises(ValueError, match="QR"):
        poster(url="https://a.cn/" + "x" * 3000)


@pytest.mark.req("JOIN-03")
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"inviter": "阿卜杜拉·买买提江·艾合买提"},
        {"union_name": "会", "unit_path": ""},
        {"union_name": LONG, "unit_path": " / ".join(["街道总工会"] * 12)},
        {"theme": "labour-blue", "new_form": True},
    ],
    ids=["plain", "signed", "shortest", "longest", "blue"],
)
def test_the_poster_for_a_phone_is_read_as_a_chat_shows_it_and_is_small_enough_for_a_phones_network(changes: dict[str, Any]) -> None:
    arguments = {
        "site_name": "工惠通",
        "union_name": "示例市钟楼区外卖配送行业工会联合会",
        "unit_path": "示例省总工会 / 01市总工会",
        "url": URL,
    }
    data = draw_invitation(**(arguments | changes))
    assert len(data) < 150_000
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    assert picture.size == (1080, 1680)
    for share in (1, 0.3):
        assert [found.text for found in zxingcpp.read_barcodes(reduced(picture, share))] == [URL]
