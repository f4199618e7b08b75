"""Reads of the form of new-form workers: its added fields, and what an application answered (JOIN-07)."""

import json

from unionhub.domains.membership.enums.newform import AnswerKind, FieldState
from unionhub.domains.membership.models.newform import ApplicationAnswer, ApplicationScreenshot, JoinField
from unionhub.domains.membership.policy.newform import Question
from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.platform.dictionary.ports import list_choices

Option = tuple[str, str]


async def list_fields(actor: Actor) -> list[JoinField]:
    """Every added field in order, disabled ones last; they belong to the installation, whoever may read them reads all."""
    return sorted(await JoinField.all().order_by("sort", "id"), key=lambda one: one.state is not FieldState.ACTIVE)


async def access_field(actor: Actor, field_id: int) -> JoinField:
    """One added field, or NotFound."""
    row = await JoinField.get_or_none(id=field_id)
    if row is None:
        raise NotFound("没有找到这个字段，它可能刚被删除")
    return row


async def system_active_fields() -> list[JoinField]:
    """What new applications are asked, in order."""
    return await JoinField.filter(state=FieldState.ACTIVE).order_by("sort", "id")


async def system_options_of(field: JoinField) -> list[Option]:
    """What a select offers today, as (value, text); empty for a text."""
    if field.kind is not AnswerKind.SELECT:
        return []
    if field.dict_key:
        return [(item.code, item.name) for item in await list_choices(field.dict_key)]
    return [(text, text) for text in json.loads(field.options)]


async def system_questions() -> list[Question]:
    """The added fields as the rule sees them."""
    return [
        Question(one.id, one.name, one.kind, one.required, frozenset(value for value, _ in await system_options_of(one)))
        for one in await system_active_fields()
    ]


async def system_answers_of(application_id: int) -> list[ApplicationAnswer]:
    """The answers of an application the caller has scoped."""
    return await ApplicationAnswer.filter(application_id=application_id).order_by("id")


async def system_screenshots_of(application_id: int) -> list[int]:
    """The screenshots of an application the caller has scoped, in order."""
    rows = await ApplicationScreenshot.filter(application_id=application_id).order_by("position").values("file_id")
    return [row["file_id"] for row in rows]


async def system_applications_with(file_id: int) -> list[int]:
    """The applications that hold a screenshot; the caller scopes them."""
    rows = await ApplicationScreenshot.filter(file_id=file_id).order_by("-application_id").limit(20).values("application_id")
    return [row["application_id"] for row in rows]
