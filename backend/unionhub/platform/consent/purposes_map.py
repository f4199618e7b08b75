"""Which personal field is collected for which purpose (PIPL 6, 17; security check 28): ``defaults/purposes.json`` as objects."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class PersonalField:
    """One kind of personal information; ``columns`` are the names under which tables and forms hold it."""

    key: str
    label: str
    sensitive: bool
    required: bool
    consent: str
    origin: str
    purposes: tuple[str, ...]
    retention: str
    columns: tuple[str, ...]


@cache
def _source() -> dict[str, Any]:
    text = (files(__package__) / "defaults" / "purposes.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def personal_fields() -> tuple[PersonalField, ...]:
    """Every personal field the installation collects."""
    return tuple(
        PersonalField(**{**entry, "purposes": tuple(entry["purposes"]), "columns": tuple(entry["columns"])})
        for entry in _source()["fields"]
    )


def purpose_names() -> dict[str, str]:
    """Purpose by key, as people read it."""
    return dict(_source()["purposes"])


def retention_names() -> dict[str, str]:
    """Retention period by key, as people read it."""
    return dict(_source()["retentions"])


POLICY = ("privacy", "sensitive_id")
"""Whoever has an account agreed to these; fields under any other document stand in that document's own table."""


def _of(documents: Collection[str]) -> list[PersonalField]:
    return [one for one in personal_fields() if one.consent in documents]


def field_table(documents: Collection[str] = POLICY) -> str:
    """The table of what is collected under these documents: one paragraph per field."""
    names = purpose_names()
    return "\n\n".join(
        f"{one.label}{'（敏感个人信息）' if one.sensitive else ''}{'' if one.required else '（使用相关功能时）'}——"
        f"用于{'；'.join(names[purpose] for purpose in one.purposes)}。来源：{one.origin}。"
        for one in _of(documents)
    )


def retention_table(documents: Collection[str] = POLICY) -> str:
    """Which fields are kept how long: one paragraph per period."""
    kept: dict[str, list[str]] = {}
    for one in _of(documents):
        kept.setdefault(one.retention, []).append(one.label)
    return "\n\n".join(f"{'、'.join(labels)}：{retention_names()[key]}。" for key, labels in kept.items())
