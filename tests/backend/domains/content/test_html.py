"""What an article may hold: hostile and careless HTML comes out harmless, with its words kept (JOIN-23)."""

import pytest

from unionhub.domains.content.policy.html import clean_html, image_tokens, plain_text

pytestmark = pytest.mark.pure

PICTURE = "/api/v1/public/content/images/abcdefgh1234"


@pytest.mark.req("JOIN-23")
@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src=x onerror="alert(1)">',
        '<img src="https://evil.example/p.png">',
        '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
        '<a href="javascript:alert(1)">点我</a>',
        '<a href="vbscript:x">点我</a>',
        '<iframe src="https://evil.example"></iframe>',
        '<form action="https://evil.example"><input name="id"></form>',
        '<svg onload="alert(1)"></svg>',
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>",
        '<p style="background:url(https://evil.example)">文字</p>',
        '<p onclick="alert(1)">文字</p>',
        "<style>body{display:none}</style>",
        '<meta http-equiv="refresh" content="0;url=https://evil.example">',
        '<object data="https://evil.example"></object>',
        "<!--<img src=x onerror=alert(1)>-->",
    ],
)
def test_nothing_that_runs_or_calls_out_survives(hostile: str) -> None:
    cleaned = clean_html(f"<p>前</p>{hostile}<p>后</p>").lower()
    for word in (
        "script",
        "onerror",
        "onload",
        "onclick",
        "evil.example",
        "data:",
        "<iframe",
        "<form",
        "<input",
        "<svg",
        "<style",
        "<meta",
    ):
        assert word not in cleaned
    assert "前" in cleaned and "后" in cleaned


@pytest.mark.req("JOIN-23")
def test_headings_lists_tables_and_own_pictures_stay() -> None:
    text = (
        f'<h2>权利</h2><ul><li>选举</li></ul><table><tbody><tr><td colspan="2">格</td></tr></tbody></table><img src="{PICTURE}" alt="图">'
    )
    assert clean_html(text) == text
    assert image_tokens(text) == ["abcdefgh1234"]


def test_a_picture_keeps_its_path_whatever_host_the_editor_wrote_before_it() -> None:
    assert clean_html(f'<img src="https://union.example{PICTURE}?x=1">') == f'<img src="{PICTURE}">'


def test_a_link_out_tells_the_other_site_nothing() -> None:
    assert 'rel="noopener noreferrer"' in clean_html('<a href="https://www.acftu.org">全国总工会</a>')


def test_the_words_of_an_article_are_read_without_its_tags() -> None:
    assert plain_text("<h2>权利</h2><p>选举&amp;被选举<br>表决</p>") == "权利 选举&被选举 表决"
    assert plain_text("<p><br></p>") == ""
