"""The door of search: packages register what of theirs can be found."""

from unionhub.platform.search.policy import Wanted, Words
from unionhub.platform.search.sources import Find, Hit, SearchSource, register_source

__all__ = ["Find", "Hit", "SearchSource", "Wanted", "Words", "register_source"]
