"""What waits for a union of its own (JOIN-20)."""

from enum import StrEnum


class PlacementKind(StrEnum):
    """归属待定: an application that is not decided yet, or a member who joined before it was known."""

    APPLICATION = "application"
    MEMBER = "member"
