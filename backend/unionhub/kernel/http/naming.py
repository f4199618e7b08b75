"""Handlers made by a factory: each under its route's own name, with the path's parameter in its signature."""

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

from unionhub.kernel.authz import Actor

Handler = Callable[..., Awaitable[Any]]


def row_handler(name: str, noun: str, run: Handler, *, body: Any = None, query: Any = None) -> Handler:
    """``run(actor, subject_id[, body][, query])`` as the handler ``name`` of a route with ``{noun_id}`` in its path."""
    key = f"{noun}_id"

    async def handler(**given: Any) -> Any:
        subject_id = given.pop(key)
        return await run(subject_id=subject_id, **given)

    hints = {"actor": Actor, key: int, **({"body": body} if body is not None else {}), **({"query": query} if query is not None else {})}
    handler.__name__ = handler.__qualname__ = name
    handler.__doc__ = name
    handler.__annotations__ = {**hints, "return": Any}
    parameters = [inspect.Parameter(one, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=hint) for one, hint in hints.items()]
    handler.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return handler
