"""Values of the audit log."""

from enum import StrEnum


class AuditResult(StrEnum):
    """How the recorded action ended."""

    OK = "ok"
    DENIED = "denied"
    FAILED = "failed"


class ProblemKind(StrEnum):
    """What the verifier can find."""

    ALTERED = "altered"
    MISSING = "missing"
    REORDERED = "reordered"
    SEAL_BROKEN = "seal_broken"
