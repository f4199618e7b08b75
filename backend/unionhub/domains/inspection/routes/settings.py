"""快办参数与导出模板 (INSP-09, INSP-29)."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.models.settings import InspTemplate
from unionhub.domains.inspection.policy.clocks import parse_warn_days
from unionhub.domains.inspection.policy.columns import COLUMNS, SHIPPED
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.queries.settings import access_template, list_templates, system_setting
from unionhub.domains.inspection.schemas.settings import (
    ColumnOut,
    RoleName,
    SettingOut,
    SettingUpdate,
    TemplateCatalogue,
    TemplateCreate,
    TemplateOut,
    TemplateRemove,
    TemplateUpdate,
)
from unionhub.domains.inspection.service import settings as service
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http.routes import Routes
from unionhub.platform.account.ports import system_role_names

route = Routes("inspection", Audience.STAFF)


async def _setting(actor: Actor) -> SettingOut:
    row = await system_setting((await district_of(actor)).id)
    return SettingOut(promise_days=row.promise_days, warn_days=parse_warn_days(row.warn_days), version=row.version)


@route.get("/settings", permission=P.SETTING_UPDATE, returns=SettingOut, summary="快办参数")
async def get_setting(actor: Actor) -> SettingOut:
    return await _setting(actor)


@route.patch("/settings", permission=P.SETTING_UPDATE, body=SettingUpdate, returns=SettingOut, summary="修改快办参数")
async def update_setting(actor: Actor, body: SettingUpdate) -> SettingOut:
    await service.update_setting(actor, body)
    return await _setting(actor)


@route.get("/templates", permission=P.SETTING_UPDATE, returns=TemplateCatalogue, summary="导出模板")
async def list_all_templates(actor: Actor) -> TemplateCatalogue:
    names = await system_role_names()
    shipped = [
        TemplateOut(id=None, name=name, role_key=role, role_name=role_name(role, names), columns=list(columns), version=1)
        for role, (name, columns) in SHIPPED.items()
    ]
    own = [template_out(row, names) for row in await list_templates(actor)]
    return TemplateCatalogue(
        items=[*own, *shipped], columns=column_outs(),
        roles=[RoleName(key=key, name=names[key]) for key in SHIPPED if key in names],
    )  # fmt: skip


def column_outs() -> list[ColumnOut]:
    """Every column, as pages offer it."""
    return [ColumnOut(key=one.key, label=one.label, section=one.section, sample=one.sample, sensitive=one.sensitive) for one in COLUMNS]


def role_name(role_key: str, names: dict[str, str]) -> str:
    return names.get(role_key, role_key) if role_key else "所有角色"


def template_out(row: InspTemplate, names: dict[str, str]) -> TemplateOut:
    """A stored template."""
    return TemplateOut(
        id=row.id, name=row.name, role_key=row.role_key, role_name=role_name(row.role_key, names), columns=service.columns_of(row),
        version=row.version,
    )  # fmt: skip


async def replay_create(actor: Actor, template_id: int) -> TemplateOut:
    """The answer to a repeated creation."""
    return template_out(await access_template(actor, template_id), await system_role_names())


@route.post(
    "/templates", permission=P.SETTING_UPDATE, body=TemplateCreate, returns=TemplateOut, status=201, replay=replay_create,
    summary="新建导出模板",
)  # fmt: skip
async def create_template(actor: Actor, body: TemplateCreate) -> TemplateOut:
    return template_out(await service.create_template(actor, body), await system_role_names())


@route.put("/templates/{template_id}", permission=P.SETTING_UPDATE, body=TemplateUpdate, returns=TemplateOut, summary="修改导出模板")
async def update_template(actor: Actor, template_id: int, body: TemplateUpdate) -> TemplateOut:
    return template_out(await service.update_template(actor, template_id, body), await system_role_names())


@route.post(
    "/templates/{template_id}/remove", permission=P.SETTING_UPDATE, body=TemplateRemove, returns=None, status=204, summary="删除导出模板"
)
async def remove_template(actor: Actor, template_id: int, body: TemplateRemove) -> None:
    await service.remove_template(actor, template_id, body.version)
