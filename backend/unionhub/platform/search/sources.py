"""Who can find what: packages declare their sources by name, the service asks those the actor may use."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from unionhub.kernel.authz import Actor, Permission
from unionhub.platform.search.policy import Words


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: what it is called, a line about it, its state. Personal numbers never stand in it, tails may."""

    id: int
    title: str
    note: str = ""
    state: str = ""


Find = Callable[[Actor, Words, int], Awaitable[list[Hit]]]
"""A scoped read: at most so many hits for these words, best first; none for a class of words the source does not know."""


@dataclass(frozen=True, slots=True)
class SearchSource:
    """Records of one kind. ``key`` names the subject as to-dos do (``membership_member``), so that faces know the page."""

    key: str
    title: str
    permission: Permission
    find: Find
    rank: int = 50
    """Place among the groups, least first: people and business before units and users."""


_sources: dict[str, SearchSource] = {}


def register_source(source: SearchSource) -> SearchSource:
    """Declare a source. Raises ValueError when the key is taken."""
    if _sources.setdefault(source.key, source) != source:
        raise ValueError(f"search source declared twice: {source.key}")
    return source


def sources_for(actor: Actor) -> list[SearchSource]:
    """The sources this capacity may ask, in the order they are shown."""
    return sorted((source for source in _sources.values() if actor.can(source.permission)), key=lambda source: source.rank)
