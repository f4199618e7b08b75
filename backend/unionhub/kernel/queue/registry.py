"""Handlers: what runs when an event comes, a job is due or a clock strikes. The composition root collects them module by module."""

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from types import ModuleType
from typing import Any, TypeVar

from croniter import croniter

from unionhub.kernel.queue.events import Event

Function = Callable[..., Awaitable[None]]
F = TypeVar("F", bound=Callable[..., Awaitable[None]])
_MARK = "__queue_handler__"
ATTEMPTS = 12  # with the backoff below: given up after about two hours


class Kind(StrEnum):
    """How a handler is started."""

    SUBSCRIBER = "subscriber"
    JOB = "job"
    CRON = "cron"
    REPEAT = "repeat"


class HandlerDeclaredTwice(ValueError):
    """Two handlers, or two event classes, claim one name."""


class HandlerUnknown(LookupError):
    """No collected module declares this handler."""


@dataclass(frozen=True, slots=True)
class Handler:
    """A declared handler."""

    kind: Kind
    name: str
    function: Function
    queue: str = "default"
    attempts: int = ATTEMPTS
    events: tuple[type[Event], ...] = ()
    ordered: bool = False
    schedule: str = ""
    seconds: float = 0.0


def subscriber(
    *events: type[Event], name: str, ordered: bool = False, queue: str = "default", attempts: int = ATTEMPTS
) -> Callable[[F], F]:
    """Declare ``async def on_x(tx, event)``. It runs in one transaction with its handled row: twice delivered, one effect.

    ``ordered=True`` ignores an event whose aggregate version is not above the newest one this handler has seen.
    """
    for one in events:
        if not one.event_name:
            raise TypeError(f"{one.__name__} carries no @event name")

    def mark(function: F) -> F:
        return _mark(function, Handler(Kind.SUBSCRIBER, name, function, queue, attempts, events, ordered))

    return mark


def job(name: str, *, queue: str = "default", attempts: int = ATTEMPTS) -> Callable[[F], F]:
    """Declare ``async def run(**args)``, at least once: it opens its own transactions, so its steps must bear repetition."""

    def mark(function: F) -> F:
        return _mark(function, Handler(Kind.JOB, name, function, queue, attempts))

    return mark


def cron(schedule: str, name: str, *, queue: str = "default", attempts: int = 3) -> Callable[[F], F]:
    """Declare ``async def run()`` at a cron schedule in the installation's zone: one run per time over all processes, none overlapping."""
    if not croniter.is_valid(schedule):
        raise ValueError(f"{name}: {schedule!r} is no cron schedule")

    def mark(function: F) -> F:
        return _mark(function, Handler(Kind.CRON, name, function, queue, attempts, schedule=schedule))

    return mark


def repeat(seconds: float, name: str) -> Callable[[F], F]:
    """Declare ``async def run()`` every few seconds in the one process that holds the lease. A fork by a lost lease must be harmless."""

    def mark(function: F) -> F:
        return _mark(function, Handler(Kind.REPEAT, name, function, seconds=seconds, schedule=f"every {seconds:g}s"))

    return mark


def _mark(function: F, handler: Handler) -> F:
    is_async: bool = inspect.iscoroutinefunction(function)
    if not is_async:
        raise TypeError(f"{handler.name} must be an async function")
    setattr(function, _MARK, handler)
    return function


def handler_of(function: Any) -> Handler:
    """The declaration a function carries."""
    handler = getattr(function, _MARK, None)
    if not isinstance(handler, Handler):
        raise HandlerUnknown(f"{function!r} is no declared handler")
    return handler


class HandlerRegistry:
    """All handlers of the installation; bound in ``kernel.services`` so that ``publish`` knows whom to deliver to."""

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}
        self._events: dict[str, type[Event]] = {}
        self._by_event: dict[type[Event], list[Handler]] = {}

    def collect(self, *modules: ModuleType) -> None:
        """Add every handler that these modules themselves define."""
        for module in modules:
            for value in vars(module).values():
                handler = getattr(value, _MARK, None)
                if isinstance(handler, Handler) and getattr(value, "__module__", "") == module.__name__:
                    self.add(handler)

    def add(self, handler: Handler | Function) -> None:
        """Add one handler. Raises HandlerDeclaredTwice when its name or an event's name has two meanings."""
        if not isinstance(handler, Handler):
            handler = handler_of(handler)
        if handler.name in self._handlers:
            raise HandlerDeclaredTwice(f"handler declared twice: {handler.name}")
        for event in handler.events:
            if self._events.setdefault(event.event_name, event) is not event:
                raise HandlerDeclaredTwice(f"event declared twice: {event.event_name}")
        self._handlers[handler.name] = handler
        for event in handler.events:
            self._by_event.setdefault(event, []).append(handler)

    def subscribers(self, event: type[Event]) -> list[Handler]:
        """Who wants this event."""
        return self._by_event.get(event, [])

    def event_class(self, name: str) -> type[Event]:
        """The class of a stored event."""
        try:
            return self._events[name]
        except KeyError:
            raise HandlerUnknown(f"no handler knows the event {name}") from None

    def find(self, name: str) -> Handler | None:
        """The handler of this name, if any."""
        return self._handlers.get(name)

    def get(self, name: str) -> Handler:
        """The handler of this name, or HandlerUnknown."""
        handler = self._handlers.get(name)
        if handler is None:
            raise HandlerUnknown(f"no handler is called {name}")
        return handler

    def of_kind(self, kind: Kind) -> list[Handler]:
        """Every handler started this way."""
        return [handler for handler in self._handlers.values() if handler.kind is kind]

    def queues(self) -> tuple[str, ...]:
        """The names of all queues in use."""
        return tuple(sorted({handler.queue for handler in self._handlers.values()} or {"default"}))
