"""Which addresses may be a vendor's base address.

A vendor is reached over TLS at a public host name. Loopback is accepted only where the caller says so (the demonstration, where the
simulator answers); private, link-local and otherwise special networks never are.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

_LABEL = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)")


class VendorUrlRefused(ValueError):
    """This address may not be a vendor's. The message gives the reason without repeating the address."""


def ensure_vendor_url(url: str, allow_loopback: bool) -> str:
    """Return the address without a trailing slash, or raise VendorUrlRefused."""
    if not url.isascii() or any(character <= " " or character in '\\"<>^`{|}' for character in url):
        raise VendorUrlRefused("the address contains a character that does not belong in it")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise VendorUrlRefused("the address cannot be parsed") from None
    if parts.scheme not in ("http", "https"):
        raise VendorUrlRefused("the scheme is neither https nor http")
    if "@" in parts.netloc or parts.query or parts.fragment or "?" in url or "#" in url:
        raise VendorUrlRefused("user, query and fragment are not allowed")
    if port == 0:
        raise VendorUrlRefused("port 0 does not exist")
    if _is_loopback((parts.hostname or "").rstrip(".")):
        if not allow_loopback:
            raise VendorUrlRefused("a loopback address is allowed in the demonstration only")
    elif parts.scheme != "https":
        raise VendorUrlRefused("a vendor is reached over https only")
    return url.rstrip("/")


def _is_loopback(host: str) -> bool:
    """Tell loopback (True) from a public host (False); anything else raises."""
    if not host:
        raise VendorUrlRefused("the host is missing")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        labels = host.split(".")
        if not all(_LABEL.fullmatch(label) for label in labels):
            raise VendorUrlRefused("the host name is malformed") from None
        # 127.1, 0x7f.0.0.1 or 2130706433 are addresses to a resolver, though not to ipaddress.
        if len(labels) < 2 or not re.search(r"[A-Za-z]", labels[-1]) or labels[-1].lower().startswith("0x"):
            raise VendorUrlRefused("the host is not a full public name") from None
        if labels[-1].lower() in ("local", "internal", "lan", "home", "intranet", "corp"):
            raise VendorUrlRefused("the host belongs to a private network") from None
        return False
    if isinstance(address, ipaddress.IPv6Address):
        address = address.ipv4_mapped or address
    if address.is_loopback:
        return True
    if not address.is_global or address.is_multicast:
        raise VendorUrlRefused("the host is in a private or special network")
    return False
