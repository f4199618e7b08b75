"""A small API over real tables: some packages' routes on one Sanic app, sessions given out by the test itself."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

import httpx
from backend.databases import fresh_database, own_orm
from backend.kernel.queue.store import empty
from sanic import Sanic

from unionhub.kernel import services
from unionhub.kernel.authz import Actor, Audience, Caller, Permission
from unionhub.kernel.cache import create_redis
from unionhub.kernel.crypto import KeyRing, Vault
from unionhub.kernel.crypto import install as install_vault
from unionhub.kernel.crypto.keyring import new_content
from unionhub.kernel.db.config import tortoise_config
from unionhub.kernel.errors import Unauthenticated
from unionhub.kernel.http import Endpoint, SessionResolver, mount
from unionhub.kernel.http.errors import install as install_errors
from unionhub.kernel.http.middleware import install as install_middleware
from unionhub.kernel.queue import HandlerRegistry
from unionhub.kernel.ratelimit import RateLimiter
from unionhub.platform.audit.ports import AuditAction, AuditCatalogue

MODULES = (
    "unionhub.kernel.queue.models",
    "unionhub.kernel.idempotency",
    "unionhub.platform.audit.models",
    "unionhub.platform.org.models",
    "unionhub.platform.account.models",
    "unionhub.platform.dictionary.models",
    "unionhub.platform.consent.models",
    "unionhub.platform.notice.models",
    "unionhub.platform.inbox.models",
)
_numbers = count(1)


@asynccontextmanager
async def open_tables(folder: Path) -> AsyncIterator[None]:
    """Empty tables of the packages above, in a database of their own; whatever database the session had open stays as it was."""
    async with fresh_database(folder) as url, own_orm(tortoise_config(url, list(MODULES))) as orm:
        await orm.generate_schemas()
        yield


class Desk:
    """Hands out sessions and calls the API with them."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        self._actors: dict[str, Actor] = {}
        self.denials: list[str] = []
        self._bound = dict(services._bound)
        services.bind(SessionResolver, self)  # type: ignore[type-abstract]
        services.bind(RateLimiter, RateLimiter(create_redis(None)))
        services.bind(AuditCatalogue, AuditCatalogue())
        services.bind(HandlerRegistry, HandlerRegistry())
        install_vault(Vault(KeyRing(new_content())))
        app = Sanic(f"desk{next(_numbers)}", configure_logging=False)
        app.config.TOUCHUP = False  # rewrites Sanic's own classes, once per process
        install_errors(app)
        install_middleware(app, hsts=False)
        mount(app, endpoints, frozenset(Audience))
        self._app = app
        self._client = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://desk", verify=False)

    def signed_in(
        self,
        audience: Audience,
        account_id: int,
        *permissions: Permission,
        unit_id: int | None = None,
        role_key: str | None = None,
        person_id: int | None = None,
    ) -> "Seat":
        """A session of this account in this capacity."""
        actor = Actor(
            audience=audience,
            account_id=account_id,
            session_id=next(_numbers),
            name=f"经办人{account_id}",
            person_id=person_id,
            role_key=role_key,
            unit_id=unit_id,
            permissions=frozenset(one.key for one in permissions),
            caller=Caller(ip="10.1.1.1", user_agent="test", request_id="request-0001"),
        )
        token = f"token-{actor.session_id}"
        self._actors[token] = actor
        return Seat(self._client, f"/api/v1/{audience.value}", actor, token)

    def declare(self, group: str, actions: Iterable[AuditAction]) -> "Desk":
        """Audit actions the routes will record."""
        services.get(AuditCatalogue).add_group(group, group, actions)
        return self

    def public(self) -> "Seat":
        """Nobody in particular."""
        return Seat(self._client, "/api/v1/public", None, None)

    def anonymous(self, audience: Audience) -> "Seat":
        """Somebody without a session at this entrance."""
        return Seat(self._client, f"/api/v1/{audience.value}", None, None)

    async def resolve(self, audience: Audience, token: str, caller: Caller) -> Actor:
        actor = self._actors.get(token)
        if actor is None or actor.audience is not audience:
            raise Unauthenticated
        return actor

    async def denied(self, actor: Actor, permission: Permission, route: str) -> None:
        self.denials.append(route)

    async def start(self) -> "Desk":
        """What a server would do before the first request."""
        self._app.asgi = True
        await self._app._startup()
        return self

    async def aclose(self) -> None:
        await self._client.aclose()
        services.clear()
        services._bound.update(self._bound)


class Seat:
    """One caller."""

    def __init__(self, client: httpx.AsyncClient, base: str, actor: Actor | None, token: str | None) -> None:
        self._client, self._base, self._actor = client, base, actor
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}

    @property
    def actor(self) -> Actor:
        """Who this is, for calls of ports."""
        assert self._actor is not None
        return self._actor

    async def get(self, path: str, **params: object) -> httpx.Response:
        return await self._client.get(self._base + path, params={key: str(value) for key, value in params.items()}, headers=self._headers)

    async def post(self, path: str, body: object = None, key: str | None = None) -> httpx.Response:
        headers = self._headers | ({"Idempotency-Key": key} if key else {})
        return await self._client.post(self._base + path, json=body if body is not None else {}, headers=headers)

    async def patch(self, path: str, body: object) -> httpx.Response:
        return await self._client.patch(self._base + path, json=body, headers=self._headers)


__all__ = ["Desk", "Seat", "empty", "open_tables"]
