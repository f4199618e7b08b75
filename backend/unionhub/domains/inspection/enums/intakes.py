"""Option sets of the way in for citizens."""

from enum import StrEnum


class IntakeState(StrEnum):
    """Whether a code on paper still opens the form."""

    ACTIVE = "active"
    REVOKED = "revoked"
    CLOSED = "closed"


INTAKE_STATE_NAMES: dict[IntakeState, str] = {
    IntakeState.ACTIVE: "使用中",
    IntakeState.REVOKED: "已停用",
    IntakeState.CLOSED: "受理单位已停用",
}


class StepState(StrEnum):
    """How a step of a progress page stands."""

    DONE = "done"
    CURRENT = "current"
    WAITING = "waiting"
