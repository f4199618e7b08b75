"""Small pieces of HTML. Every value passes through `esc`; nothing is inline, the policy forbids it."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta, timezone
from html import escape

from sanic.response import HTTPResponse

_CHINA = timezone(timedelta(hours=8))
_HUES = 8
SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def esc(value: object) -> str:
    return escape(str(value), quote=True)


def page(title: str, body_class: str, body: str, *, script: bool = False, status: int = 200) -> HTTPResponse:
    tag = '<script src="/simulator/static/simulator.js" defer></script>' if script else ""
    document = (
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{esc(title)}</title>"
        '<link rel="icon" href="/simulator/static/mark.svg" type="image/svg+xml">'
        f'<link rel="stylesheet" href="/simulator/static/simulator.css">{tag}</head>'
        f'<body class="{body_class}">{body}</body></html>'
    )
    return HTTPResponse(document, status, headers=dict(SECURITY_HEADERS), content_type="text/html; charset=utf-8")


def avatar(user_id: str, nickname: str) -> str:
    hue = hashlib.sha256(user_id.encode()).digest()[0] % _HUES
    return f'<span class="avatar hue{hue}" aria-hidden="true">{esc(nickname[:1])}</span>'


def local_time(stamp: str, form: str = "%H:%M:%S") -> str:
    return datetime.fromisoformat(stamp).astimezone(_CHINA).strftime(form)


def copyable(label: str, value: str, testid: str) -> str:
    if not value:
        return f"<div><dt>{esc(label)}</dt><dd>—</dd></div>"
    return (
        f'<div><dt>{esc(label)}</dt><dd><span class="mono" title="{esc(value)}">{esc(value)}</span>'
        f'<button type="button" class="link" data-copy="{esc(value)}" data-testid="{testid}">复制</button></dd></div>'
    )


def options(choices: dict[str, str]) -> str:
    return "".join(f'<option value="{esc(key)}">{esc(text)}</option>' for key, text in choices.items())
