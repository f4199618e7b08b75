"""What new-form workers told, in words: for the applicant, who may hand it in again, and for officers who decide (JOIN-07, JOIN-X1)."""

from unionhub.domains.membership.enums.applications import FormKind
from unionhub.domains.membership.enums.newform import INDUSTRIES, OCCUPATIONS, PLATFORMS, REGIONS, AnswerKind
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.newform import JoinField
from unionhub.domains.membership.policy.areas import Area
from unionhub.domains.membership.policy.newform import MAX_SCREENSHOTS, MIN_SCREENSHOTS
from unionhub.domains.membership.queries.newform import (
    system_active_fields,
    system_answers_of,
    system_options_of,
    system_screenshots_of,
)
from unionhub.domains.membership.schemas.newform import (
    AnswerOut,
    ApplicationFilled,
    AreaOut,
    Choice,
    JoinForm,
    NewFormShown,
    QuestionOut,
    ScreenshotOut,
)
from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.domains.membership.service.areas import system_area_name, system_areas
from unionhub.kernel.authz import Audience
from unionhub.kernel.masking import mask_id_card, mask_mobile, mask_name
from unionhub.platform.dictionary.ports import list_choices, names_of
from unionhub.platform.file.ports import file_url
from unionhub.platform.org.ports import system_get_unit


async def join_form() -> JoinForm:
    """Everything the form offers now."""
    return JoinForm(
        industries=await _choices(INDUSTRIES),
        platforms=await _choices(PLATFORMS),
        occupations=await _choices(OCCUPATIONS),
        regions=await _choices(REGIONS),
        areas=[_area(one) for one in await system_areas()],
        questions=[await _question(one) for one in await system_active_fields()],
        screenshots_min=MIN_SCREENSHOTS,
        screenshots_max=MAX_SCREENSHOTS,
    )


async def _choices(dictionary: str) -> list[Choice]:
    return [Choice(value=item.code, name=item.name, group=item.group) for item in await list_choices(dictionary)]


def _area(area: Area) -> AreaOut:
    return AreaOut(code=area.code, name=area.name, children=[_area(one) for one in area.children])


async def _question(field: JoinField) -> QuestionOut:
    choices = [Choice(value=value, name=name) for value, name in await system_options_of(field)]
    return QuestionOut(id=field.id, name=field.name, kind=field.kind, hint=field.hint, required=field.required, choices=choices)


async def new_form_shown(application: MembershipApplication, audience: Audience) -> NewFormShown | None:
    """The facts of an application the caller has scoped; None for one of the three fields."""
    if application.form_kind is not FormKind.NEW_FORM:
        return None
    files = await system_screenshots_of(application.id)
    return NewFormShown(
        industry=application.industry,
        industry_name=await _name(INDUSTRIES, application.industry),
        platform=application.platform,
        platform_name=await _name(PLATFORMS, application.platform),
        occupation=application.occupation,
        occupation_name=await _name(OCCUPATIONS, application.occupation),
        employer_name=application.employer_name,
        work_area_code=application.work_area_code,
        work_area_name=await system_area_name(application.work_area_code),
        work_region=application.work_region,
        work_region_name=await _name(REGIONS, application.work_region),
        screenshots=[ScreenshotOut(id=one, url=file_url(audience, one)) for one in files],
        answers=await _answers(application),
    )


async def _name(dictionary: str, code: str) -> str:
    return (await names_of(dictionary)).get(code, code) if code else ""


async def _answers(application: MembershipApplication) -> list[AnswerOut]:
    rows = await system_answers_of(application.id)
    fields = {one.id: one for one in await JoinField.filter(id__in=[row.field_id for row in rows])} if rows else {}
    shown = []
    for row in rows:
        value, field = row.answer.open(), fields.get(row.field_id)
        by_dictionary = field is not None and field.kind is AnswerKind.SELECT and field.dict_key
        name = await _name(field.dict_key, value) if field is not None and by_dictionary else value
        shown.append(AnswerOut(field_id=row.field_id, name=row.field_name, value=value, value_name=name))
    return shown


async def application_filled(application: MembershipApplication) -> ApplicationFilled:
    """An own application to be changed and handed in again; numbers masked."""
    unit = await system_get_unit(application.unit_id)
    return ApplicationFilled(
        id=application.id,
        form_kind=application.form_kind.value,
        unit=UnitName(id=unit.id, name=unit.name),
        placement_pending=application.placement_pending,
        name_masked=mask_name(application.name),
        cert_masked=mask_id_card(application.cert_no.open()),
        phone_masked=mask_mobile(application.phone.open()),
        phone_tail=application.phone_tail or "",
        reason=application.reason or None,
        new_form=await new_form_shown(application, Audience.MEMBER),
    )
