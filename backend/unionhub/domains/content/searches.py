"""Consultations in the search box."""

from unionhub.domains.content import permissions as P
from unionhub.domains.content.enums import CONSULTATION_STATE_NAMES, ConsultationState
from unionhub.domains.content.queries.consultations import find_consultations
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import system_units
from unionhub.platform.search.ports import Hit, SearchSource, Words, register_source


async def _consultations(actor: Actor, words: Words, most: int) -> list[Hit]:
    rows = await find_consultations(actor, words, most)
    units = await system_units([row["unit_id"] for row in rows])
    return [
        Hit(
            row["id"],
            row["title"],
            " · ".join(one for one in (row["person_name"], units[row["unit_id"]].name) if one),
            CONSULTATION_STATE_NAMES[ConsultationState(row["state"])],
        )
        for row in rows
    ]


CONSULTATIONS = register_source(SearchSource("content_consultation", "会员咨询", P.CONSULTATION_READ, _consultations, rank=60))
