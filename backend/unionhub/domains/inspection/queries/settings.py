"""What a district set for itself: its promise, and its export templates (INSP-09, INSP-29)."""

from unionhub.domains.inspection.errors import TemplateNotFound
from unionhub.domains.inspection.models.settings import InspSetting, InspTemplate
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.kernel.authz import Actor


async def system_setting(unit_id: int) -> InspSetting:
    """The district's parameters; those shipped, unsaved, when it has set none."""
    return await InspSetting.get_or_none(id=unit_id) or InspSetting(id=unit_id)


async def system_promise_days(unit_id: int) -> int:
    """Our own promise in natural days (INSP-09)."""
    return (await system_setting(unit_id)).promise_days


async def list_templates(actor: Actor) -> list[InspTemplate]:
    """All templates the district made, by name."""
    return await InspTemplate.filter(unit_id=(await district_of(actor)).id).order_by("name")


async def list_my_templates(actor: Actor) -> list[InspTemplate]:
    """Those for the actor's role, then those for anybody."""
    rows = await InspTemplate.filter(unit_id=(await district_of(actor)).id, role_key__in=["", actor.role_key or ""]).order_by("id")
    return sorted(rows, key=lambda row: row.role_key == "")


async def access_template(actor: Actor, template_id: int) -> InspTemplate:
    """A template of the actor's district, or TemplateNotFound."""
    row = await InspTemplate.get_or_none(id=template_id, unit_id=(await district_of(actor)).id)
    if row is None:
        raise TemplateNotFound
    return row
