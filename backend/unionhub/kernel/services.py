"""Process-wide services by type: the composition root binds them, everything below asks for them.

A service is a client, a configuration object or a port implementation; tests bind their own.
"""

from typing import Any, TypeVar, cast

T = TypeVar("T")
_bound: dict[Any, Any] = {}


class ServiceMissing(LookupError):
    """Somebody asked for a service that the composition root did not bind."""


def bind(key: type[T], value: T) -> None:
    """Make ``value`` the process's service of this type (a Protocol or a class)."""
    _bound[key] = value


def get(key: type[T]) -> T:
    """The bound service, or ServiceMissing."""
    try:
        return cast(T, _bound[key])
    except KeyError:
        raise ServiceMissing(f"no {key.__name__} is bound; see unionhub.main") from None


def clear() -> None:
    """Forget every binding (between tests)."""
    _bound.clear()
