"""One's own preferences. They show and change nobody else's, so being signed in is enough."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.preference import queries, service
from unionhub.platform.preference.policy import SHELL, list_setting_key
from unionhub.platform.preference.schemas import (
    FilterCreate,
    FilterOut,
    FilterUpdate,
    ListSetting,
    PreferencesOut,
    ShellSetting,
)

OFTEN = Rate(120, 60, by="actor")


async def _replay(actor: Actor, filter_id: int) -> FilterOut:
    """The answer to a repeated saving of the same filter."""
    return queries.render_filter(await queries.access_filter(actor, filter_id))


def preference_routes(audience: Audience) -> Routes:
    """The routes of one audience."""
    route = Routes("preference", audience)

    @route.get("/preferences", permission=SIGNED_IN, returns=PreferencesOut, summary="我的偏好设置")
    async def all_preferences(actor: Actor) -> PreferencesOut:
        return await queries.all_preferences(actor)

    @route.put("/shell", permission=SIGNED_IN, body=ShellSetting, returns=ShellSetting, rate=OFTEN, summary="记住界面框架的样子")
    async def keep_shell(actor: Actor, body: ShellSetting) -> ShellSetting:
        await service.keep_setting(actor, SHELL, body)
        return body

    @route.put("/lists/{list_key}", permission=SIGNED_IN, body=ListSetting, returns=ListSetting, rate=OFTEN, summary="记住列表的列与行高")
    async def keep_list(actor: Actor, list_key: str, body: ListSetting) -> ListSetting:
        await service.keep_setting(actor, list_setting_key(list_key), body)
        return body

    @route.post(
        "/lists/{list_key}/filters",
        permission=SIGNED_IN,
        body=FilterCreate,
        returns=FilterOut,
        status=201,
        replay=_replay,
        rate=OFTEN,
        summary="保存筛选条件",
    )
    async def save_filter(actor: Actor, list_key: str, body: FilterCreate) -> FilterOut:
        return await _replay(actor, await service.save_filter(actor, list_key, body))

    @route.patch("/filters/{filter_id}", permission=SIGNED_IN, body=FilterUpdate, returns=FilterOut, rate=OFTEN, summary="修改保存的筛选")
    async def change_filter(actor: Actor, filter_id: int, body: FilterUpdate) -> FilterOut:
        await service.change_filter(actor, filter_id, body)
        return await _replay(actor, filter_id)

    @route.delete("/filters/{filter_id}", permission=SIGNED_IN, returns=None, status=204, rate=OFTEN, summary="删除保存的筛选")
    async def remove_filter(actor: Actor, filter_id: int) -> None:
        await service.remove_filter(actor, filter_id)

    return route


staff = preference_routes(Audience.STAFF)
enterprise = preference_routes(Audience.ENTERPRISE)
