"""Endpoint declarations: ``@route.post("/cases", permission=P.CASE_CREATE, body=CaseCreate, returns=CaseOut)``.

The declaration is all there is: routing, permission check, validation, rate limit, idempotency and OpenAPI read it.
"""

import inspect
import re
import types
import typing
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from unionhub.kernel.authz import PUBLIC, Actor, Audience, Caller, Permission, Requirement
from unionhub.kernel.http.rate import Rate

Handler = Callable[..., Awaitable[Any]]
_PARAM = re.compile(r"\{(\w+)\}")


class RouteUndeclared(TypeError):
    """A route lacks something every route must declare; start-up stops."""


@dataclass(frozen=True, slots=True, eq=False)
class Endpoint:
    """Everything that is true of one route. ``headers`` names the request headers its handler reads, beyond those of every route.

    ``everywhere``: every face needs it before anybody signs in, so a process of any zone has it (D12).
    """

    method: str
    path: str
    audience: Audience
    package: str
    permission: Requirement
    handler: Handler
    summary: str
    query: type[BaseModel] | None = None
    body: type[BaseModel] | None = None
    returns: Any = None
    status: int = 200
    rate: Rate | None = None
    replay: Handler | None = None
    upload: bool = False
    while_restricted: bool = False
    headers: tuple[str, ...] = ()
    everywhere: bool = False
    path_params: dict[str, type] = field(default_factory=dict)
    wants: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """Unique name: ``staff.membership.list_applications``."""
        return f"{self.audience.value}.{self.package}.{self.handler.__name__}"

    @property
    def idempotent(self) -> bool:
        """Whether the route takes an Idempotency-Key."""
        return self.replay is not None


class Routes:
    """The routes of one package for one audience, below ``/api/v1/<audience>/<package>``."""

    def __init__(self, package: str, audience: Audience, *, prefix: str | None = None) -> None:
        self.package = package
        self.audience = audience
        self.prefix = f"/api/v1/{audience.value}/{package}" if prefix is None else prefix
        self.endpoints: list[Endpoint] = []

    def get(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        """Declare a read."""
        return self._declare("GET", path, declared)

    def post(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        """Declare a creation or a business action."""
        return self._declare("POST", path, declared)

    def put(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        """Declare a replacement."""
        return self._declare("PUT", path, declared)

    def patch(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        """Declare a partial change."""
        return self._declare("PATCH", path, declared)

    def delete(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        """Declare a removal."""
        return self._declare("DELETE", path, declared)

    def _declare(self, method: str, path: str, declared: dict[str, Any]) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self.endpoints.append(_endpoint(self, method, path, handler, declared))
            return handler

        return register


def _endpoint(routes: Routes, method: str, path: str, handler: Handler, declared: dict[str, Any]) -> Endpoint:
    where = f"{method} {routes.prefix}{path}"
    permission = declared.get("permission")
    if permission is None:
        raise RouteUndeclared(f"{where} declares no permission (a Permission, SIGNED_IN or PUBLIC)")
    if not isinstance(permission, Permission) and permission is not PUBLIC and routes.audience is Audience.PUBLIC:
        raise RouteUndeclared(f"{where} lies under /public but is not PUBLIC")
    if not declared.get("summary"):
        raise RouteUndeclared(f"{where} declares no summary")
    hints = typing.get_type_hints(handler)
    signature = inspect.signature(handler)
    in_path = _PARAM.findall(path)
    special = {"actor", "body", "query", "caller", "cookies", "headers", "uploads"}
    for name in signature.parameters:
        if name not in special and name not in in_path:
            raise RouteUndeclared(f"{where}: handler parameter {name!r} is neither in the path nor one of {sorted(special)}")
    missing = [name for name in in_path if name not in signature.parameters]
    if missing:
        raise RouteUndeclared(f"{where}: path parameter {missing[0]!r} is not taken by the handler")
    if "actor" in hints and permission is PUBLIC and not _optional(hints["actor"]):
        raise RouteUndeclared(f"{where} is PUBLIC, its actor must be Actor | None")
    if method in {"POST", "PUT", "PATCH"} and declared.get("body") is None and "body" in signature.parameters:
        raise RouteUndeclared(f"{where} takes a body but declares none")
    if ("headers" in signature.parameters) != bool(declared.get("headers")):
        raise RouteUndeclared(f"{where}: the headers it reads are declared by name and taken as a parameter, or neither")
    return Endpoint(
        method=method,
        path=routes.prefix + path,
        audience=routes.audience,
        package=routes.package,
        handler=handler,
        path_params={name: hints.get(name, str) for name in in_path},
        wants=frozenset(signature.parameters),
        **dict(declared.items()),
    )


def _optional(hint: Any) -> bool:
    return typing.get_origin(hint) in (typing.Union, types.UnionType) and type(None) in typing.get_args(hint)


__all__ = ["Actor", "Caller", "Endpoint", "Handler", "RouteUndeclared", "Routes"]
