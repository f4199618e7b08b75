"""Reads of preferences: everybody has their own."""

import json

from unionhub.kernel.authz import Actor
from unionhub.platform.preference.errors import FilterNotFound
from unionhub.platform.preference.models import PreferenceFilter, PreferenceSetting
from unionhub.platform.preference.policy import PREFIX, SHELL
from unionhub.platform.preference.schemas import FilterOut, ListSetting, PreferencesOut, ShellSetting


async def all_preferences(actor: Actor) -> PreferencesOut:
    """Everything the actor's account remembers."""
    kept = {row.key: row.body for row in await PreferenceSetting.filter(account_id=actor.account_id)}
    filters = await PreferenceFilter.filter(account_id=actor.account_id).order_by("list_key", "slot")
    return PreferencesOut(
        shell=ShellSetting.model_validate_json(kept[SHELL]) if SHELL in kept else ShellSetting(),
        lists={key.removeprefix(PREFIX): ListSetting.model_validate_json(body) for key, body in kept.items() if key.startswith(PREFIX)},
        filters=[render_filter(row) for row in filters],
    )


async def access_filter(actor: Actor, filter_id: int) -> PreferenceFilter:
    """A filter of the actor's own, or FilterNotFound."""
    row = await PreferenceFilter.get_or_none(id=filter_id, account_id=actor.account_id)
    if row is None:
        raise FilterNotFound
    return row


def render_filter(row: PreferenceFilter) -> FilterOut:
    """A saved filter as its owner sees it."""
    return FilterOut(
        id=row.id, list_key=row.list_key, title=row.title, conditions=json.loads(row.conditions), is_default=row.default_slot is not None
    )
