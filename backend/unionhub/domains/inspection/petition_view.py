"""Answers about petitions: rows with tails and names, details with masked numbers (INSP-26, INSP-X7)."""

from collections.abc import Sequence
from typing import Any

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.queries.petitions import LISTED, others_of, system_companions_of
from unionhub.domains.inspection.schemas.petitions import CompanionNumbers, EarlierPetition, PetitionItem, PetitionNumbers, PetitionOut
from unionhub.domains.inspection.schemas.reported import CompanionOut
from unionhub.domains.inspection.service.petitions import DISTRICT_LEVEL, RESULTS
from unionhub.domains.inspection.service.registration import CAUSES
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import Sealed
from unionhub.kernel.masking import mask_id_card, mask_mobile
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_units


async def petition_items(rows: Sequence[dict[str, Any]]) -> list[PetitionItem]:
    """Rows of the list with the words for their codes."""
    causes, results = await names_of(CAUSES), await names_of(RESULTS)
    grids = await system_units({row["grid_unit_id"] for row in rows if row["grid_unit_id"] is not None})
    return [
        PetitionItem(
            id=row["id"],
            registered_on=row["biz_date"],
            name=row["name"],
            cert_tail=row["cert_no_tail"] or "",
            phone_tail=row["phone_tail"] or "",
            companion_count=row["companion_count"],
            employer_id=row["employer_id"],
            employer_name=row["employer_name"],
            cause=row["cause"],
            cause_name=causes.get(row["cause"], row["cause"]),
            grid_unit_id=row["grid_unit_id"],
            grid_name=grids[row["grid_unit_id"]].name if row["grid_unit_id"] in grids else DISTRICT_LEVEL,
            result=row["result"],
            result_name=results.get(row["result"], row["result"]),
            handled_on=row["handled_on"],
            finished=bool(row["result"]) and row["handled_on"] is not None,
            voided=row["voided_at"] is not None,
            version=row["version"],
        )
        for row in rows
    ]


async def petition_out(actor: Actor, row: InspPetition) -> PetitionOut:
    """One petition with masked numbers and what the caller may do to it now."""
    [item] = await petition_items([{name: getattr(row, name) for name in LISTED}])
    employer = await InspEmployer.get(id=row.employer_id)
    return PetitionOut(
        **item.model_dump(),
        cert_no_masked=mask_id_card(row.cert_no.open()),
        phone_masked=mask_mobile(row.phone.open()),
        demand=row.demand.open(),
        result_note=row.result_note.open() if row.result_note is not None else "",
        companions=[companion_out(one) for one in await system_companions_of(row)],
        employer_uscc=employer.uscc or "",
        registered_by_name=row.registered_by_name,
        registered_at=row.created_at,
        others=await _others(actor, row),
        actions=_actions(actor, row),
    )


async def _others(actor: Actor, row: InspPetition) -> list[EarlierPetition]:
    items = await petition_items(await others_of(actor, row))
    return [
        EarlierPetition(
            id=one.id, registered_on=one.registered_on, employer_name=one.employer_name, cause_name=one.cause_name, finished=one.finished
        )
        for one in items
    ]


def _actions(actor: Actor, row: InspPetition) -> list[str]:
    writes = (["restore"] if row.voided_at is not None else ["edit", "void"]) if actor.can(P.PETITION_WRITE) else []
    return [*writes, *(["unmask"] if actor.can(P.CASE_UNMASK) else [])]


def companion_out(one: InspCompanion) -> CompanionOut:
    """Somebody who came along, masked."""
    return CompanionOut(
        id=one.id, name=one.name, cert_no_masked=mask_id_card(_opened(one.cert_no)), phone_masked=mask_mobile(_opened(one.phone))
    )


def petition_numbers(row: InspPetition, companions: Sequence[InspCompanion]) -> PetitionNumbers:
    """The full numbers, after the reason was recorded."""
    people = [CompanionNumbers(id=one.id, name=one.name, cert_no=_opened(one.cert_no), phone=_opened(one.phone)) for one in companions]
    return PetitionNumbers(cert_no=row.cert_no.open(), phone=row.phone.open(), companions=people)


def _opened(value: Sealed | None) -> str:
    return value.open() if value is not None else ""
