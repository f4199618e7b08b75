"""Answers other than a plain JSON body."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class SetCookie:
    """A cookie to set (``value=None`` deletes it). Always HttpOnly and SameSite=Lax; Secure when the public URL is https."""

    name: str
    value: str | None
    path: str
    max_age: int | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes with a content type: images, files, pages."""

    body: bytes
    content_type: str
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True, slots=True)
class Versioned:
    """An answer that is made only for a caller who does not hold this version yet (ETag); the others hear 304."""

    tag: str
    make: Callable[[], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Redirect:
    """Send the browser elsewhere (only to addresses the server itself made)."""

    location: str
    cookies: tuple[SetCookie, ...] = ()


@dataclass(frozen=True, slots=True)
class WithCookies:
    """A JSON answer that also sets cookies."""

    answer: Any
    cookies: tuple[SetCookie, ...]


def with_cookies(answer: Any, *cookies: SetCookie) -> WithCookies:
    """The answer plus cookies; the declared return model stays the answer's."""
    return WithCookies(answer, cookies)
