"""What a person does about a document."""

from enum import StrEnum


class ConsentAction(StrEnum):
    """One record's meaning."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"
