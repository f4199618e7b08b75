"""Pure rules of claiming a membership (JOIN-21, D8): who is verified at once, who waits for an officer, who hears nothing."""

from enum import StrEnum
from typing import NamedTuple

from unionhub.domains.membership.enums.applications import RealnameOutcome

REQUIRED_CONSENTS = ("privacy", "sensitive_id")


class Claim(NamedTuple):
    """What is known when somebody says that a membership is theirs."""

    found: bool
    name_matches: bool
    phone_matches: bool
    realname: RealnameOutcome


class Verdict(StrEnum):
    """What follows from a claim."""

    UNKNOWN = "unknown"
    AT_ONCE = "at_once"
    BY_OFFICER = "by_officer"


def judge(claim: Claim) -> Verdict:
    """Verified at once only when name, certificate and the proved phone equal the record and the authority agrees.

    A wrong name that the authority does not confirm is answered like an unknown certificate, so that nobody learns from guessing
    whose certificate belongs to a member.
    """
    if not claim.found or (not claim.name_matches and claim.realname is not RealnameOutcome.MATCH):
        return Verdict.UNKNOWN
    if claim.name_matches and claim.phone_matches and claim.realname is RealnameOutcome.MATCH:
        return Verdict.AT_ONCE
    return Verdict.BY_OFFICER


def shows_union(realname: RealnameOutcome) -> bool:
    """Whether the caller may read which union decides: only whoever the authority knows by this name and certificate (D8, JOIN-16)."""
    return realname is RealnameOutcome.MATCH


def needs_comment(realname: RealnameOutcome, name_matches: bool) -> bool:
    """Whether an officer must write down how they made sure who this is."""
    return realname is not RealnameOutcome.MATCH or not name_matches
