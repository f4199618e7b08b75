"""Events: frozen facts in the past tense. They carry ids and names of things, never personal data (D6)."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, TypeVar, dataclass_transform

from unionhub.kernel.observability.redaction import holds_personal_number


@dataclass(frozen=True, kw_only=True)
class Event:
    """Base of all events. ``aggregate_version`` rises with each change of the aggregate, so late events can be told from new ones."""

    event_name: ClassVar[str] = ""
    event_version: ClassVar[int] = 1

    aggregate_id: int
    aggregate_version: int = 0

    def to_data(self) -> dict[str, Any]:
        """The payload as it is stored; raises PlainDataRequired for anything that is not ids, names, numbers or flags."""
        data = {item.name: getattr(self, item.name) for item in fields(self)}
        ensure_plain(data, type(self).event_name)
        return data

    @classmethod
    def from_data(cls, version: int, data: dict[str, Any]) -> "Event":
        """The event as this program knows it. Override it when an older stored version must be brought up to date."""
        known = {item.name for item in fields(cls)}
        return cls(**{name: _frozen(value) for name, value in data.items() if name in known})


class PlainDataRequired(TypeError):
    """Events and job arguments are JSON of ids, names, numbers and flags; personal numbers are refused."""


E = TypeVar("E", bound=type[Event])


@dataclass_transform(frozen_default=True, kw_only_default=True)
def event(name: str, version: int = 1) -> Any:
    """Name an event class ``package.thing_happened``. The class becomes a frozen dataclass unless it already is one."""

    def name_it(cls: type[Event]) -> type[Event]:
        if "__dataclass_params__" not in cls.__dict__:
            cls = dataclass(frozen=True, kw_only=True)(cls)
        if not issubclass(cls, Event):
            raise TypeError(f"{cls.__name__} must derive from Event")
        cls.event_name = name
        cls.event_version = version
        return cls

    return name_it


def ensure_plain(value: Any, where: str) -> None:
    """Raise PlainDataRequired unless the value is JSON of ids, names, numbers and flags without personal numbers."""
    if value is None or isinstance(value, (bool, int)):
        return
    if isinstance(value, str):
        if holds_personal_number(value):
            raise PlainDataRequired(f"{where} would store a personal number; pass the row's id instead")
        return
    if isinstance(value, (list, tuple)):
        for item in value:
            ensure_plain(item, where)
        return
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        for key, item in value.items():
            ensure_plain(item, f"{where}.{key}")
        return
    raise PlainDataRequired(f"{where}: {type(value).__name__} is no id, name, number or flag")


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
