"""The few places that name every system: each edit finds its place by what stands there, or says that it no longer does."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from _lib.console import Stop
from _lib.new_system.writing import put

ROLES = {
    "union_admin": ("zzkey.record.read", "zzkey.record.write", "zzkey.record.decide"),
    "union_viewer": ("zzkey.record.read",),
}


def edits(root: Path, key: str, name: str) -> dict[Path, str]:
    """Every root file with the system in it. Nothing is written here."""
    return {root / path: edit((root / path).read_text("utf-8"), Words(path, key, name)) for path, edit in EDITS.items()}


class Words:
    """What an edit is about."""

    def __init__(self, path: str, key: str, name: str) -> None:
        self.path, self.key, self.name = path, key, name

    def put(self, text: str) -> str:
        return put(text, self.key, self.name)

    def insert(self, text: str, pattern: str, added: str, *, before: bool = False) -> str:
        """``added`` after (or before) the only match of ``pattern``."""
        found = list(re.finditer(pattern, text, re.MULTILINE | re.DOTALL))
        if len(found) != 1:
            raise Stop(
                f"{self.path} 里找不到登记的位置", hint=f"这个文件改过结构，请同时更新 scripts/_lib/new_system/roots.py（{pattern}）"
            )
        at = found[0].start() if before else found[0].end()
        return text[:at] + self.put(added) + text[at:]


def registry(text: str, words: Words) -> str:
    """The backend's list of domains."""
    return words.insert(text, r"^DOMAINS = \{[^}]*?(?=,?\s*\})", ', "zzkey": "样例名"')


def roles(text: str, words: Words) -> str:
    """Who may do what from the start; an operator changes it later."""
    for role, granted in ROLES.items():
        rights = "".join(f', "{right}"' for right in granted)
        text = words.insert(text, rf'"key": "{role}".*?"permissions": \[[^\]]*', rights)
    return text


def systems(text: str, words: Words) -> str:
    """A group of the operators' rail."""
    return words.insert(text, r"^  org: '", "  zzkey: '样例名',\n", before=True)


def features(text: str, words: Words) -> str:
    """The operators' application."""
    text = words.insert(text, r"^import \{ systems,", "import { zzkey } from '../features/zzkey'\n", before=True)
    return words.insert(text, r"export const features: Feature\[\] = \[[^\]]*?(?=,?\s*\])", ", zzkey")


def pages(text: str, words: Words) -> str:
    """A subpackage of the phone."""
    part = (
        '\n    {\n      "root": "packages/zzkey",\n      "pages": [\n'
        '        { "path": "list", "style": { "navigationBarTitleText": "样例名", "enablePullDownRefresh": true } },\n'
        '        { "path": "detail", "style": { "navigationBarTitleText": "样例名", "enablePullDownRefresh": true } }\n      ]\n    },'
    )
    return words.insert(text, r'^  "subPackages": \[', part)


def services(text: str, words: Words) -> str:
    """A tile of the phone's services."""
    group = "\n  { title: '样例名', services: [{ key: 'zzkey', title: '样例名', icon: 'file', target: '/packages/zzkey/list' }] },\n"
    return words.insert(text, r"export const SYSTEMS: ServiceGroup\[\] = \[", group)


def catalogue(text: str, words: Words) -> str:
    """Who opens the phone's pages when every page is walked."""
    entries = (
        "    '/packages/zzkey/list': { as: 'member' },\n"
        "    '/packages/zzkey/detail': { as: 'member', "
        "query: async ({ session }) => `id=${(await session.get('/zzkey/records')).items[0].id}` },\n"
    )
    return words.insert(text, r"^    '/packages/account/login'", entries, before=True)


EDITS: dict[str, Callable[[str, Words], str]] = {
    "backend/unionhub/registry.py": registry,
    "backend/unionhub/platform/account/defaults/roles.json": roles,
    "admin-web/apps/admin/src/app/feature.ts": systems,
    "admin-web/apps/admin/src/app/features.ts": features,
    "miniprogram/src/pages.json": pages,
    "miniprogram/src/shared/site/systems.ts": services,
    "tests/journeys/harness/pages.mjs": catalogue,
}
