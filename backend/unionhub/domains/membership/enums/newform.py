"""Option sets of the form of new-form workers."""

from enum import StrEnum


class AnswerKind(StrEnum):
    """How an added field is answered."""

    TEXT = "text"
    SELECT = "select"


ANSWER_KIND_NAMES = {AnswerKind.TEXT: "填写文字", AnswerKind.SELECT: "从选项中选"}


class FieldState(StrEnum):
    """Whether new applications are asked."""

    ACTIVE = "active"
    DISABLED = "disabled"


INDUSTRIES = "join.new_industry"
PLATFORMS = "join.platform"
OCCUPATIONS = "join.occupation"
REGIONS = "join.work_region"
"""Dictionaries behind the choices of JOIN-07."""
