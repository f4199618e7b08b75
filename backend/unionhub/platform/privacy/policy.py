"""Pure rules of people's rights over their data, and the shapes in which sources speak."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx
from unionhub.platform.privacy.enums import Amends

ANSWER_WORKING_DAYS = 15
"""What the privacy policy promises."""
OFFICER_ROLE = "union_admin"
SUBJECT_TYPE = "privacy_request"


@dataclass(frozen=True, slots=True)
class DataSubject:
    """Whose data: a phone-side account, and the person it has proved to be."""

    account_id: int
    person_id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One value as its owner reads it; numbers are masked before they come here."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Record:
    """One thing held: an application, a consultation, a sign-in."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """A category of data a source holds of somebody. ``fields`` are keys of consent/defaults/purposes.json, which tell why and how long.

    ``page`` is the phone page on which the owner sees or changes it. ``erasable``: the source can delete it at once.
    """

    key: str
    title: str
    fields: tuple[str, ...]
    records: tuple[Record, ...] = ()
    amends: Amends = Amends.NEVER
    page: str = ""
    erasable: str = ""


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Something that has to end before the account can be closed, and the page where its owner ends it."""

    title: str
    how: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays after the account is closed, why, and how long."""

    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A field that only an officer may change. ``check`` gives the normalised value or raises InvalidFields; ``apply`` writes it, or is
    None where the officer does it elsewhere."""

    key: str
    label: str
    hint: str
    check: Callable[[str], str] | None = None
    apply: Callable[[Tx, Actor, DataSubject, str], Awaitable[None]] | None = None
    secret: bool = False


Read = Callable[[DataSubject], Awaitable[list[Holding]]]
LetGo = Callable[[Tx, DataSubject], Awaitable[None]]


async def _none(_: DataSubject) -> list[OpenMatter]:
    return []


async def _nothing_kept(_: DataSubject) -> list[Kept]:
    return []


@dataclass(frozen=True, slots=True)
class Source:
    """What a package brings. ``let_go`` runs in the closing transaction; ``later`` are (days after closing, work) for what is kept a while.

    ``erase`` deletes one holding on request, by its key. ``unit_of`` is the unit that answers this person's requests.
    ``holds_person``: whether the person's row is still needed once the account is gone.
    """

    key: str
    read: Read
    let_go: LetGo
    open_matters: Callable[[DataSubject], Awaitable[list[OpenMatter]]] = _none
    kept: Callable[[DataSubject], Awaitable[list[Kept]]] = _nothing_kept
    erase: Mapping[str, Callable[[Tx, DataSubject], Awaitable[int]]] = field(default_factory=dict)
    later: tuple[tuple[int, Callable[[Tx, int], Awaitable[int]]], ...] = ()
    corrections: tuple[Correction, ...] = ()
    unit_of: Callable[[DataSubject], Awaitable[int | None]] | None = None
    holds_person: Callable[[int], Awaitable[bool]] | None = None


_sources: dict[str, Source] = {}


def register_source(source: Source) -> None:
    """Make a source known; called when its package is loaded. A second one of the same key is refused."""
    if _sources.setdefault(source.key, source) is not source:
        raise ValueError(f"privacy source registered twice: {source.key}")


def sources() -> tuple[Source, ...]:
    """Every source, in the order in which packages were loaded."""
    return tuple(_sources.values())


def corrections() -> dict[str, Correction]:
    """Every field that may be asked to be put right, by key."""
    return {one.key: one for source in sources() for one in source.corrections}
