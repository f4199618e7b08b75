"""What the authorization matrix knows of a route that its declaration does not say: how to call it, and what a call leaves behind."""

import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from backend.api.stage import PNG, Stage
from backend.api.world import Client
from tortoise.connection import get_connections
from tortoise.models import Model

from unionhub.kernel import clock
from unionhub.kernel.authz import PUBLIC, Permission
from unionhub.kernel.http.routes import Endpoint
from unionhub.platform.account.models import Session

Row = tuple[type[Model], int]


@dataclass
class Call:
    """One valid call of a route, with objects made for it.

    ``watch`` are the rows no refused caller may change. ``mine`` is what the right caller finds in the answer and nobody else.
    ``by`` replaces the cell's caller by the one who owns the objects. ``upload`` sends a picture, or these bytes as a workbook; ``headers``
    go along.
    """

    path: dict[str, str] = field(default_factory=dict)
    body: Any = None
    query: dict[str, Any] = field(default_factory=dict)
    watch: tuple[Row, ...] = ()
    mine: str | None = None
    by: Client | None = None
    upload: bool | bytes = False
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Cell:
    """A route's line of the matrix.

    ``elsewhere`` is the status a caller of another unit (or another person) gets who holds every right; 200 goes with ``Call.mine``.
    A route whose objects belong to no unit says so in ``shared``. A write names its audit action, or in ``silent`` why it has none;
    ``changes`` demands what was before and after. ``fresh``: what the call is about does not wait, so it is made anew for the right caller.
    """

    who: str
    make: Callable[[Stage], Awaitable[Call]]
    elsewhere: int | None = 404
    shared: str = ""
    audit: str = ""
    silent: str = ""
    changes: bool = False
    unmasks: bool = False
    reads: str = ""
    fresh: bool = False


async def send(client: Client, endpoint: Endpoint, call: Call, body: Any = ..., query: dict[str, Any] | None = None) -> Any:
    """Make the call as this client; ``body`` and ``query`` replace the valid ones."""
    await _keep_awake()
    path = endpoint.path.format(**call.path)
    params = call.query if query is None else query
    if call.upload:
        files = {"file": ("probe.png", PNG, "image/png") if call.upload is True else ("probe.xlsx", call.upload)}
        return await client.http.request(endpoint.method, path, files=files, params=params, headers=client.headers(call.headers))
    sent = call.body if body is ... else body
    content = None if sent is None else json.dumps(sent).encode()
    headers = client.headers({**call.headers, **({"Content-Type": "application/json"} if content is not None else {})})
    return await client.http.request(endpoint.method, path, content=content, params=params or None, headers=headers)


_awake_until = 0.0


async def _keep_awake() -> None:
    """The matrix's callers sign in once and wait for their turn; on a slow machine that is longer than a session may idle."""
    global _awake_until
    if time.monotonic() > _awake_until:
        _awake_until = time.monotonic() + 120
        await Session.filter(ended_at__isnull=True).update(last_seen_at=clock.now())


async def right_caller(stage: Stage, cell: Cell, call: Call) -> Client:
    """Who may make the call."""
    if call.by is not None:
        return call.by
    if cell.who == "anonymous":
        return stage.world.anonymous("public")
    if cell.who == "hr":
        return await stage.world.hr()
    return await stage.world.officer(cell.who)


def is_open(endpoint: Endpoint) -> bool:
    """Whether anybody may call it without a session."""
    return endpoint.permission is PUBLIC


def wants_permission(endpoint: Endpoint) -> bool:
    """Whether a permission is declared (and not just a session)."""
    return isinstance(endpoint.permission, Permission)


async def snapshot(rows: tuple[Row, ...]) -> list[Any]:
    """The rows as they stand in the database."""
    connection = get_connections().get("default")
    return [await connection.execute_query_dict(f"SELECT * FROM {model._meta.db_table} WHERE id = {row_id}") for model, row_id in rows]
