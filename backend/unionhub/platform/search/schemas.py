"""Questions and answers of looking up."""

from typing import Annotated

from pydantic import StringConstraints

from unionhub.kernel.http import Id, Schema


class LookUp(Schema):
    """What was typed. It goes in a body: certificates and phones do not belong in an address."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=64)]


class HitOut(Schema):
    """One record found."""

    id: Id
    title: str
    note: str
    state: str


class GroupOut(Schema):
    """Hits of one kind. ``more``: there are more than these."""

    key: str
    title: str
    hits: list[HitOut]
    more: bool


class FoundOut(Schema):
    """``wanted`` is what the text was taken for, in words; empty when it was too short to look for."""

    wanted: str
    sensitive: bool
    groups: list[GroupOut]
