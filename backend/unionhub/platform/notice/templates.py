"""Shipped templates: texts with named placeholders, checked when loaded, filled when sent.

WeChat refuses values that are too long for their kind of field (47003), so values are cut to the vendor's limits here.
"""

import datetime as dt
import json
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Audience
from unionhub.kernel.observability.redaction import redact_numbers
from unionhub.platform.notice.enums import Channel, NoticeKind
from unionhub.platform.notice.errors import TemplateInvalid

Param = str | int | dt.datetime | dt.date
WECHAT_LIMITS = {
    "thing": 20,
    "number": 32,
    "letter": 32,
    "symbol": 5,
    "character_string": 32,
    "time": 20,
    "date": 20,
    "phrase": 5,
    "name": 10,
}
_ASCII_KINDS = frozenset({"number", "letter", "character_string"})


@dataclass(frozen=True, slots=True)
class Template:
    """One notice. ``wechat`` names the subscription and maps the vendor's fields; ``sms_fallback``: SMS only when WeChat did not reach."""

    key: str
    audience: Audience
    kind: NoticeKind
    title: str
    body: str
    channels: tuple[Channel, ...]
    subscription: str | None = None
    wechat_data: Mapping[str, str] | None = None
    sms_template: str | None = None
    sms_params: tuple[str, ...] = ()
    sms_fallback: bool = False

    def placeholders(self) -> frozenset[str]:
        """Every name a caller must give."""
        texts = (self.title, self.body, *(self.wechat_data or {}).values(), *self.sms_params)
        return frozenset(name for text in texts for name in _names(text))


@cache
def all_templates() -> Mapping[str, Template]:
    """Every shipped template by key. Raises TemplateInvalid."""
    folder = files(__package__) / "defaults"
    found: dict[str, Template] = {}
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        for raw in json.loads(entry.read_text("utf-8")):
            template = _read(raw)
            if template.key in found:
                raise TemplateInvalid(f"{template.key} is shipped twice")
            found[template.key] = template
    return found


def get_template(key: str) -> Template:
    """The template, or TemplateInvalid for an unknown key."""
    try:
        return all_templates()[key]
    except KeyError:
        raise TemplateInvalid(f"no notice template {key!r}") from None


def subscriptions() -> frozenset[str]:
    """Keys of the subscribe messages that templates use."""
    return frozenset(one.subscription for one in all_templates().values() if one.subscription)


def _read(raw: dict[str, Any]) -> Template:
    wechat, sms = raw.pop("wechat", None), raw.pop("sms", None)
    template = Template(
        key=raw.pop("key"),
        audience=Audience(raw.pop("audience")),
        kind=NoticeKind(raw.pop("kind")),
        title=raw.pop("title"),
        body=raw.pop("body"),
        channels=tuple(Channel(one) for one in raw.pop("channels")),
        subscription=wechat["subscription"] if wechat else None,
        wechat_data=wechat["data"] if wechat else None,
        sms_template=sms["template"] if sms else None,
        sms_params=tuple(sms["params"]) if sms else (),
        sms_fallback=bool(sms and sms.get("fallback")),
    )
    if raw:
        raise TemplateInvalid(f"{template.key}: unknown entries {sorted(raw)}")
    if Channel.WECHAT in template.channels and not template.wechat_data:
        raise TemplateInvalid(f"{template.key}: the WeChat channel has no data")
    if (Channel.SMS in template.channels or template.sms_fallback) and not template.sms_template:
        raise TemplateInvalid(f"{template.key}: the SMS channel has no template")
    for field in template.wechat_data or {}:
        if _field_kind(field) not in WECHAT_LIMITS:
            raise TemplateInvalid(f"{template.key}: {field} is no WeChat field")
    return template


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with its values: cleaned of personal numbers, cut to the limits of table and vendor."""

    title: str
    body: str
    wechat_data: dict[str, str]
    sms_params: list[str]


def fill(template: Template, params: Mapping[str, Param]) -> Filled:
    """Fill the template. Raises TemplateInvalid when a placeholder has no value or a value no placeholder."""
    wanted = template.placeholders()
    if wanted != params.keys():
        raise TemplateInvalid(f"{template.key} takes {sorted(wanted)}, was given {sorted(params)}")
    words = {name: redact_numbers(_text(value)) for name, value in params.items()}
    return Filled(
        title=_cut(template.title.format(**words), 64),
        body=_cut(template.body.format(**words), 500),
        wechat_data={field: _fit(field, text.format(**words)) for field, text in (template.wechat_data or {}).items()},
        sms_params=[_cut(text.format(**words), 20) for text in template.sms_params],
    )


def _text(value: Param) -> str:
    if isinstance(value, dt.datetime):
        return clock.local(value).strftime("%Y年%m月%d日 %H:%M")
    if isinstance(value, dt.date):
        return value.strftime("%Y年%m月%d日")
    return " ".join(str(value).split())


def _fit(field: str, text: str) -> str:
    kind = _field_kind(field)
    if kind in _ASCII_KINDS:
        text = "".join(letter for letter in text if letter.isascii())
    return _cut(text, WECHAT_LIMITS[kind]) or "—"


def _field_kind(field: str) -> str:
    return field.rstrip("0123456789")


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _names(text: str) -> Iterator[str]:
    return (name for _, name, _, _ in string.Formatter().parse(text) if name)
