"""Checking and keeping what a new-form worker tells of the work (JOIN-07)."""

from unionhub.domains.membership.enums.newform import INDUSTRIES, OCCUPATIONS, PLATFORMS, REGIONS
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.newform import ApplicationAnswer, ApplicationScreenshot
from unionhub.domains.membership.policy.areas import significant
from unionhub.domains.membership.policy.newform import FieldProblem, NewFormFacts, check_answers, check_screenshots
from unionhub.domains.membership.purposes import SCREENSHOT
from unionhub.domains.membership.queries.newform import system_questions
from unionhub.domains.membership.service.areas import system_area_unions
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.kernel.errors import InvalidFields, NotFound
from unionhub.platform.dictionary.ports import ensure_code
from unionhub.platform.file.ports import attach_file, get_file

_CHOICES = (("industry", INDUSTRIES, "所在行业"), ("platform", PLATFORMS, "从业平台"), ("occupation", OCCUPATIONS, "职业类别"))
_COLUMNS = ("industry", "platform", "occupation", "employer_name", "work_area_code", "work_region")
_GONE = ("new_form.screenshots", "gone", "截图已过期或不是您上传的，请重新上传")


async def facts_problems(actor: Actor, facts: NewFormFacts) -> list[FieldProblem]:
    """Everything that is wrong, field by field; an empty list when the facts may be handed in."""
    problems: list[FieldProblem] = []
    for name, dictionary, title in _CHOICES:
        problems += await _choice_problems(f"new_form.{name}", dictionary, getattr(facts, name), f"请选择{title}")
    if len(facts.employer_name) < 2:
        problems.append(("new_form.employer_name", "missing", "请填写签约公司的全称"))
    if not facts.work_area_code:
        problems.append(("new_form.work_area_code", "missing", "请选择工作地区"))
    elif significant(facts.work_area_code) not in {significant(one.area_code) for one in await system_area_unions()}:
        problems.append(("new_form.work_area_code", "unknown_code", "不在可选范围内，请重新选择工作地区"))
    if facts.work_region:
        problems += await _choice_problems("new_form.work_region", REGIONS, facts.work_region, "")
    problems += check_screenshots(facts.screenshots) or await _file_problems(actor, facts.screenshots)
    return problems + check_answers(await system_questions(), dict(facts.answers))


async def _choice_problems(field: str, dictionary: str, code: str, missing: str) -> list[FieldProblem]:
    if not code:
        return [(field, "missing", missing)]
    try:
        await ensure_code(dictionary, code, field)
    except InvalidFields as error:
        return [(one["field"], one["code"], one["message"]) for one in (error.details or {})["fields"]]
    return []


async def _file_problems(actor: Actor, file_ids: tuple[int, ...]) -> list[FieldProblem]:
    for file_id in file_ids:
        try:
            file = await get_file(actor, file_id)
        except NotFound:
            return [_GONE]
        if file.purpose != SCREENSHOT:
            return [_GONE]
    return []


def set_facts(application: MembershipApplication, facts: NewFormFacts) -> None:
    """The facts that lists and figures use, into the application's own columns."""
    for name in _COLUMNS:
        setattr(application, name, getattr(facts, name))


async def keep_details(tx: Tx, application: MembershipApplication, facts: NewFormFacts) -> None:
    """Answers and screenshots beside the application. Answers are kept with the question as it is now."""
    ensure_tx(tx)
    names = {question.id: question.name for question in await system_questions()}
    for field_id, answer in facts.answers:
        if answer.strip() and field_id in names:
            row = ApplicationAnswer(application_id=application.id, field_id=field_id, field_name=names[field_id], answer=answer.strip())
            await row.save(force_create=True)
    for position, file_id in enumerate(facts.screenshots):
        await ApplicationScreenshot.create(application_id=application.id, position=position, file_id=file_id)


async def attach_screenshots(tx: Tx, actor: Actor, application: MembershipApplication, facts: NewFormFacts) -> None:
    """The uploads stay for good (locks of the last rank, so this comes last). One that an earlier application of the caller
    holds stays where it is."""
    for file_id in facts.screenshots:
        if not await ApplicationScreenshot.filter(file_id=file_id, application_id__lt=application.id).exists():
            await attach_file(tx, actor, file_id, purpose=SCREENSHOT, subject_type="membership_application", subject_id=application.id)
