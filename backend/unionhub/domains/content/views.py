"""Answers of content: articles and consultations with the names people read."""

from collections.abc import Sequence

from unionhub.domains.content.enums import ARTICLE_SHOWN_NAMES, CONSULTATION_STATE_NAMES, ArticleShown, ConsultationState
from unionhub.domains.content.models.articles import ContentArticle
from unionhub.domains.content.models.consultations import Consultation, ContentMessage
from unionhub.domains.content.permissions import ARTICLE_PUBLISH, ARTICLE_WRITE, CONSULTATION_REPLY
from unionhub.domains.content.policy.articles import COLUMN_DICTIONARY, may_publish, shown_state
from unionhub.domains.content.policy.consultations import actions_of, unpack_ids
from unionhub.domains.content.policy.html import image_url
from unionhub.domains.content.queries.consultations import system_messages
from unionhub.domains.content.schemas.articles import ArticleCard, ArticleItem, ArticleOut, ArticleView, UnitBrief
from unionhub.domains.content.schemas.consultations import (
    ConsultationCard,
    ConsultationDetail,
    ConsultationItem,
    ConsultationThread,
    MessageOut,
)
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.file.ports import file_url
from unionhub.platform.org.ports import UnitRef, system_chain, system_units


def _brief(units: dict[int, UnitRef], unit_id: int) -> UnitBrief:
    return UnitBrief(id=unit_id, name=units[unit_id].name if unit_id in units else "")


def _item(row: ContentArticle, units: dict[int, UnitRef], columns: dict[str, str]) -> ArticleItem:
    shown = shown_state(row.state, row.published_at, clock.now())
    return ArticleItem(
        id=row.id,
        token=row.token,
        column=row.column_code,
        column_name=columns.get(row.column_code, row.column_code),
        title=row.title,
        state=shown,
        state_name=ARTICLE_SHOWN_NAMES[shown],
        pinned=row.pinned,
        unit=_brief(units, row.unit_id),
        author_name=row.author_name,
        published_at=row.published_at,
        updated_at=row.updated_at,
        view_count=row.view_count,
        version=row.version,
    )


async def article_items(rows: Sequence[ContentArticle]) -> list[ArticleItem]:
    """A page of the officers' list."""
    units, columns = await system_units({row.unit_id for row in rows}), await names_of(COLUMN_DICTIONARY)
    return [_item(row, units, columns) for row in rows]


async def article_out(actor: Actor, row: ContentArticle) -> ArticleOut:
    """An article for an officer."""
    [item] = await article_items([row])
    return ArticleOut(
        **item.model_dump(),
        summary=row.summary,
        body=row.body,
        source_name=row.source_name,
        cover_token=row.cover_token,
        cover_url=image_url(row.cover_token) if row.cover_token else None,
        withdraw_reason=row.withdraw_reason,
        actions=await _article_actions(actor, item.state),
    )


async def _article_actions(actor: Actor, shown: ArticleShown) -> list[str]:
    published = shown in (ArticleShown.PUBLISHED, ArticleShown.SCHEDULED)
    actions = ["edit"] if actor.can(ARTICLE_WRITE) and not published else []
    if actor.can(ARTICLE_PUBLISH) and actor.unit_id is not None:
        unit = (await system_units([actor.unit_id])).get(actor.unit_id)
        if unit is not None and may_publish(unit.level):
            actions += ["withdraw", "pin"] if published else ["publish"]
    return actions


def _card(row: ContentArticle, units: dict[int, UnitRef]) -> ArticleCard:
    assert row.published_at is not None
    return ArticleCard(
        id=row.token,
        title=row.title,
        summary=row.summary,
        cover_url=image_url(row.cover_token) if row.cover_token else None,
        pinned=row.pinned,
        unit_name=units[row.unit_id].name if row.unit_id in units else "",
        published_at=row.published_at,
    )


async def article_cards(rows: Sequence[ContentArticle]) -> list[ArticleCard]:
    """A page of the phone's list."""
    units = await system_units({row.unit_id for row in rows})
    return [_card(row, units) for row in rows]


async def article_view(row: ContentArticle) -> ArticleView:
    """An article for everybody."""
    columns = await names_of(COLUMN_DICTIONARY)
    return ArticleView(
        **_card(row, await system_units([row.unit_id])).model_dump(),
        column=row.column_code,
        column_name=columns.get(row.column_code, ""),
        source_name=row.source_name,
        body=row.body,
        view_count=row.view_count,
    )


async def own_cards(rows: Sequence[Consultation]) -> list[ConsultationCard]:
    """A page of the asker's list."""
    units = await system_units({row.unit_id for row in rows})
    return [_own_card(row, units) for row in rows]


def _own_card(row: Consultation, units: dict[int, UnitRef]) -> ConsultationCard:
    return ConsultationCard(
        id=row.id,
        title=row.title,
        state=row.state,
        state_name=CONSULTATION_STATE_NAMES[row.state],
        unit=_brief(units, row.unit_id),
        last_at=row.last_at,
        unread=row.asker_unread,
    )


async def own_thread(row: Consultation) -> ConsultationThread:
    """A consultation for its asker; officers are shown by their union's name, not their own."""
    messages = await system_messages(row)
    units = await system_units({row.unit_id, *(one.unit_id for one in messages if one.unit_id is not None)})
    return ConsultationThread(
        **_own_card(row, units).model_dump(),
        messages=[_message(one, units, Audience.MEMBER) for one in messages],
        can_write=row.state is not ConsultationState.CLOSED,
        version=row.version,
    )


async def consultation_items(rows: Sequence[Consultation]) -> list[ConsultationItem]:
    """A page of the officers' list."""
    units = await system_units({unit_id for row in rows for unit_id in (row.unit_id, row.origin_unit_id)})
    return [
        ConsultationItem(
            id=row.id,
            title=row.title,
            asker_name=row.person_name,
            state=row.state,
            state_name=CONSULTATION_STATE_NAMES[row.state],
            unit=_brief(units, row.unit_id),
            origin_unit=_brief(units, row.origin_unit_id),
            unread=row.unit_unread,
            message_count=row.message_count,
            created_at=row.created_at,
            last_at=row.last_at,
            version=row.version,
        )
        for row in rows
    ]


async def consultation_detail(actor: Actor, row: Consultation) -> ConsultationDetail:
    """A consultation for an officer."""
    [item] = await consultation_items([row])
    messages = await system_messages(row)
    units = await system_units({one.unit_id for one in messages if one.unit_id is not None})
    above = (await system_chain(row.unit_id))[:-1]
    may_reply = actor.can(CONSULTATION_REPLY)
    return ConsultationDetail(
        **item.model_dump(),
        messages=[_message(one, units, Audience.STAFF) for one in messages],
        actions=actions_of(state=row.state, holder_unit_id=row.unit_id, actor_unit_id=actor.unit_id, may_reply=may_reply),
        upper_units=[UnitBrief(id=unit.id, name=unit.name) for unit in reversed(above) if unit.is_active],
    )


def _message(row: ContentMessage, units: dict[int, UnitRef], reader: Audience) -> MessageOut:
    unit = units.get(row.unit_id) if row.unit_id is not None else None
    return MessageOut(
        id=row.id,
        side=row.side,
        author_name=row.author_name if reader is Audience.STAFF else "",
        unit_name=unit.name if unit is not None else "",
        text=row.text.open(),
        image_urls=[file_url(reader, one) for one in unpack_ids(row.file_ids)],
        at=row.created_at,
    )
