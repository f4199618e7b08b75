"""Pure rules of consultations: limits, who may do what, and how the state follows from who spoke last."""

import datetime as dt
from collections.abc import Sequence

from unionhub.domains.content.enums import ConsultationState, MessageSide

TEXT_MOST = 1000
IMAGES_MOST = 3
OPEN_MOST = 5
REPLY_WITHIN = dt.timedelta(days=3)
CLOSE_AFTER = dt.timedelta(days=15)
"""An answered consultation nobody writes in any more is closed after this long."""


def state_after(side: MessageSide) -> ConsultationState:
    """Whose turn it is after a message of this side."""
    return ConsultationState.ASKED if side is MessageSide.MEMBER else ConsultationState.ANSWERING


def actions_of(*, state: ConsultationState, holder_unit_id: int, actor_unit_id: int | None, may_reply: bool) -> list[str]:
    """What an officer may do now: only the unit that deals with it acts; closing wants an answer first."""
    if not may_reply or state is ConsultationState.CLOSED or holder_unit_id != actor_unit_id:
        return []
    return ["reply", "reassign", *(["close"] if state is ConsultationState.ANSWERING else [])]


def pack_ids(file_ids: Sequence[int]) -> str:
    """Ids of pictures in one column."""
    return ",".join(str(one) for one in file_ids)


def unpack_ids(packed: str) -> list[int]:
    """The ids again."""
    return [int(one) for one in packed.split(",") if one]
