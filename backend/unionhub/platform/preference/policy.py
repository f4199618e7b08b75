"""Pure rules of preferences."""

import re
from collections.abc import Collection, Mapping

from unionhub.kernel.errors import NotFound
from unionhub.kernel.observability.redaction import holds_personal_number

MOST_FILTERS = 20
"""Saved filters per list."""

MOST_SETTINGS = 200
"""Settings per account: far more than there are lists."""

SHELL = "shell"


PREFIX = "list."
_LIST_KEY = re.compile(r"[a-z][a-z0-9_.-]{0,63}", re.ASCII)


def ensure_list_key(key: str) -> str:
    """The key of a list, or NotFound when it can be none."""
    if not _LIST_KEY.fullmatch(key):
        raise NotFound("没有这个列表")
    return key


def list_setting_key(list_key: str) -> str:
    """Under which key a list's settings are kept. Raises NotFound."""
    return PREFIX + ensure_list_key(list_key)


def free_slot(taken: Collection[int]) -> int | None:
    """The first free place, or None when all are taken."""
    return next((slot for slot in range(1, MOST_FILTERS + 1) if slot not in taken), None)


def default_slot(account_id: int, list_key: str) -> str:
    """The one value the default filter of a list holds."""
    return f"{account_id}:{list_key}"


def holding_numbers(conditions: Mapping[str, str]) -> list[str]:
    """Which conditions hold a whole certificate or phone number: those are looked for, never kept."""
    return [key for key, value in conditions.items() if holds_personal_number(value)]
