"""What is counted."""

from enum import StrEnum


class Metric(StrEnum):
    """What the rollup counts per unit and day (D7)."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    MEMBERS = "members"
