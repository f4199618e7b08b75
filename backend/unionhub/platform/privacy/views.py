"""Answers of privacy."""

from collections.abc import Iterable, Sequence

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.masking import mask_id_card
from unionhub.platform.consent.ports import personal_fields, purpose_names, retention_names
from unionhub.platform.org.ports import system_units
from unionhub.platform.privacy.enums import CLOSURE_NAMES, KIND_NAMES, STATE_NAMES, RequestState
from unionhub.platform.privacy.models import PrivacyClosure, PrivacyRequest
from unionhub.platform.privacy.policy import ANSWER_WORKING_DAYS, Correction, DataSubject, Holding, corrections
from unionhub.platform.privacy.schemas import (
    ClosureOut,
    CorrectionOut,
    FieldOut,
    HoldingOut,
    MyData,
    RequestDetail,
    RequestItem,
    RequestOut,
)


def my_data(subject: DataSubject, holdings: Sequence[Holding]) -> MyData:
    """Everything held, with why and how long."""
    return MyData(
        name=subject.name,
        holdings=[holding_out(one) for one in holdings],
        corrections=[_correction(one) for one in corrections().values()],
        answer_days=ANSWER_WORKING_DAYS,
    )


def _correction(one: Correction) -> CorrectionOut:
    return CorrectionOut(key=one.key, label=one.label, hint=one.hint)


def holding_out(holding: Holding) -> HoldingOut:
    """One category."""
    return HoldingOut(
        key=holding.key,
        title=holding.title,
        fields=fields_out(holding.fields),
        records=[{"title": one.title, "facts": [{"label": f.label, "value": f.value} for f in one.facts]} for one in holding.records],
        amends=holding.amends,
        page=holding.page,
        erasable=holding.erasable,
    )


def fields_out(keys: Iterable[str]) -> list[FieldOut]:
    """Purpose and retention of these fields, as the privacy policy states them."""
    known = {one.key: one for one in personal_fields()}
    purposes, retentions = purpose_names(), retention_names()
    return [
        FieldOut(
            label=known[key].label,
            sensitive=known[key].sensitive,
            origin=known[key].origin,
            purposes=[purposes[one] for one in known[key].purposes],
            retention=retentions[known[key].retention],
        )
        for key in keys
    ]


async def own_requests(rows: Sequence[PrivacyRequest]) -> list[RequestOut]:
    """One's own requests."""
    units = await system_units([row.unit_id for row in rows])
    return [
        RequestOut(
            id=row.id,
            kind=row.kind,
            kind_name=KIND_NAMES[row.kind],
            field_label=row.field_label,
            reason=row.reason.open(),
            state=row.state,
            state_name=STATE_NAMES[row.state],
            unit_name=units[row.unit_id].name if row.unit_id in units else "",
            created_at=row.created_at,
            due_at=row.due_at,
            answer=row.answer,
            decided_at=row.decided_at,
        )
        for row in rows
    ]


async def request_items(rows: Sequence[PrivacyRequest]) -> list[RequestItem]:
    """A page of the officers' list; nothing sealed is opened."""
    units = await system_units([row.unit_id for row in rows])
    return [RequestItem(**_item(row, units[row.unit_id].name if row.unit_id in units else "")) for row in rows]


def _item(row: PrivacyRequest, unit_name: str) -> dict[str, object]:
    return {
        "id": row.id,
        "person_name": row.person_name,
        "kind": row.kind,
        "kind_name": KIND_NAMES[row.kind],
        "field_label": row.field_label,
        "unit_name": unit_name,
        "state": row.state,
        "state_name": STATE_NAMES[row.state],
        "created_at": row.created_at,
        "due_at": row.due_at,
        "overdue": row.state is RequestState.PENDING and row.due_at < clock.now(),
    }


async def request_detail(actor: Actor, row: PrivacyRequest) -> RequestDetail:
    """What the officer decides on; ``actor`` has been let to the row."""
    units = await system_units([row.unit_id])
    field = corrections().get(row.field_key)
    wanted = row.wanted.open() if row.wanted is not None else ""
    secret = bool(field and field.secret)
    item = _item(row, units[row.unit_id].name if row.unit_id in units else "")
    return RequestDetail.model_validate(
        {
            **item,
            "wanted": mask_id_card(wanted) if secret else wanted,
            "masked": secret and bool(wanted),
            "applies": bool(field and field.apply),
            "reason": row.reason.open(),
            "answer": row.answer,
            "decided_at": row.decided_at,
            "decided_by_name": row.decided_by_name,
            "version": row.version,
        }
    )


def closure_out(row: PrivacyClosure) -> ClosureOut:
    """A closure as its owner sees it."""
    return ClosureOut(
        id=row.id,
        state=row.state,
        state_name=CLOSURE_NAMES[row.state],
        created_at=row.created_at,
        due_at=row.due_at,
        ended_at=row.ended_at,
        note=row.note,
    )
