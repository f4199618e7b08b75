"""What an article may hold (JOIN-23): a short list of tags, pictures of this installation only, nothing that runs.

The phone draws it with the platform's own rich-text element and the desk in a frame without scripts; this list is the first wall.
"""

import html
import re

import nh3

IMAGE_PATH = "/api/v1/public/content/images/"
_IMAGE = re.compile(re.escape(IMAGE_PATH) + r"[A-Za-z0-9_-]{8,32}")
_PICTURELESS = re.compile(r"<img(?![^>]*\bsrc=)[^>]*>")
_SPACES = re.compile(r"\s+")
TAGS = {
    *("p", "br", "hr", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "strong", "b", "em", "i", "u", "s", "span", "a", "img"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
_ATTRIBUTES = {"*": {"style"}, "a": {"href"}, "img": {"src", "alt"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}


def _attribute(tag: str, name: str, value: str) -> str | None:
    if tag == "img" and name == "src":
        path = value.split("?", maxsplit=1)[0]
        start = path.find(IMAGE_PATH)
        path = path[start:] if start >= 0 else path
        return path if _IMAGE.fullmatch(path) else None
    return value


def clean_html(text: str) -> str:
    """The text with only what an article may hold. Pictures from elsewhere, scripts, forms, frames and styles go; their words stay."""
    cleaned = nh3.clean(
        text,
        tags=TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        filter_style_properties={"text-align"},
        url_schemes={"https", "http", "tel", "mailto"},
        link_rel="noopener noreferrer",
    )
    return _PICTURELESS.sub("", cleaned)


def plain_text(cleaned: str) -> str:
    """The words of an article, for its summary and for asking whether there are any."""
    spaced = re.sub(r"<(?:/p|/h[2-4]|/li|br)\b", r" \g<0>", cleaned)
    return _SPACES.sub(" ", html.unescape(nh3.clean(spaced, tags=set()))).strip()


def image_tokens(cleaned: str) -> list[str]:
    """The pictures an article shows, in order."""
    return [found.rsplit("/", 1)[1] for found in _IMAGE.findall(cleaned)]


def image_url(token: str) -> str:
    """Where a picture is read by anybody."""
    return IMAGE_PATH + token
