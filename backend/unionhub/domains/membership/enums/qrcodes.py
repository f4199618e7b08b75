"""Option sets of join codes."""

from enum import StrEnum


class QrcodeState(StrEnum):
    """Whether a code on paper still opens an application."""

    ACTIVE = "active"
    REVOKED = "revoked"
