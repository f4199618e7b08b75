"""HTTP floor: endpoints declare everything that is true of them; routing, checks and OpenAPI come from the declaration."""

from unionhub.kernel.http.app import SessionResolver, mount
from unionhub.kernel.http.responses import Raw, Redirect, SetCookie, Versioned, with_cookies
from unionhub.kernel.http.routes import Endpoint, Routes
from unionhub.kernel.http.schema import Id, Listing, Page, PageQuery, Schema, UtcTime, version_field

__all__ = [
    "Endpoint",
    "Id",
    "Listing",
    "Page",
    "PageQuery",
    "Raw",
    "Redirect",
    "Routes",
    "Schema",
    "SessionResolver",
    "SetCookie",
    "UtcTime",
    "Versioned",
    "mount",
    "version_field",
    "with_cookies",
]
