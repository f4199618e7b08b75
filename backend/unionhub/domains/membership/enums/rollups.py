"""What is counted (D7)."""

from enum import StrEnum


class Metric(StrEnum):
    """Counts per unit and day: what happened on that day."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    JOINED = "joined"
    NEW_FORM_JOINED = "new_form_joined"
    LEFT = "left"


class Stock(StrEnum):
    """Counts per unit as it stands now, all of live memberships."""

    MEMBERS = "members"
    NEW_FORM = "new_form"
    VERIFIED = "verified"
    REGISTERED = "registered"


class Dimension(StrEnum):
    """By what a count is split; TOTAL is not split, its item is empty. SEEN splits by the day of the last use of the phone side."""

    TOTAL = "total"
    STATUS = "status"
    OCCUPATION = "occupation"
    INDUSTRY = "industry"
    PLATFORM = "platform"
    SEEN = "seen"


NEW_FORM_DIMENSIONS = (Dimension.OCCUPATION, Dimension.INDUSTRY, Dimension.PLATFORM)
DIMENSION_NAMES = {Dimension.OCCUPATION: "职业类别", Dimension.INDUSTRY: "所在行业", Dimension.PLATFORM: "从业平台"}
DICTIONARIES = {
    Dimension.OCCUPATION: "join.occupation",
    Dimension.INDUSTRY: "join.new_industry",
    Dimension.PLATFORM: "join.platform",
}
