"""Kinds of dictionaries and states of items."""

from enum import StrEnum


class DictKind(StrEnum):
    """Who decides the values of a dictionary."""

    STANDARD = "standard"  # a national standard: read only
    FIXED = "fixed"  # given by the requirements: values may be added, shipped ones stay as they are
    OPEN = "open"  # the operator's own


class ItemStatus(StrEnum):
    """Whether an item may be chosen. Records that already hold a disabled item keep it."""

    ACTIVE = "active"
    DISABLED = "disabled"
