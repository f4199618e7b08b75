"""The audit log on a real database, with keys, a head folder and a small forest of units."""

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from backend.kernel.queue.store import empty, open_store
from tortoise.expressions import Q

from unionhub.kernel import services
from unionhub.kernel.authz import Actor, Audience, Caller, Permission
from unionhub.kernel.crypto import KeyRing, Vault, create_key_file, install
from unionhub.platform.audit import permissions
from unionhub.platform.audit.actions import ACTIONS, AuditAction, AuditCatalogue
from unionhub.platform.audit.ports import AuditUnits
from unionhub.platform.audit.service.sealing import AuditHeads

CHANGED = AuditAction("probe.thing.changed", "修改事物")
LOGIN_REFUSED = AuditAction("probe.login.refused", "登录失败")
CITY, DISTRICT, OTHER = 10, 11, 20


class Forest:
    """City 10 with district 11 below it; unit 20 beside them."""

    below = {CITY: [CITY, DISTRICT], DISTRICT: [DISTRICT], OTHER: [OTHER]}

    def scope_q(self, actor: Actor, field: str = "unit_id") -> Q:
        return Q(**{f"{field}__in": self.below.get(actor.unit_id or 0, [])})

    async def system_units(self, unit_ids: Collection[int]) -> dict[int, Any]:
        return {unit_id: SimpleNamespace(name=f"单位{unit_id}") for unit_id in unit_ids}


@dataclass
class Log:
    """What the tests turn to."""

    heads: AuditHeads
    keys: Path


@pytest.fixture(scope="module")
async def store_module(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    async with open_store(tmp_path_factory.mktemp("audit")) as url:
        yield url


@pytest.fixture
async def log(store_module: str, tmp_path: Path) -> Log:
    await empty()
    keys = tmp_path / "keys.json"
    create_key_file(keys)
    install(Vault(KeyRing.load(keys)))
    catalogue = AuditCatalogue()
    catalogue.add_group("audit", "审计", ACTIONS)
    catalogue.add_group("probe", "试验", [CHANGED, LOGIN_REFUSED])
    services.bind(AuditCatalogue, catalogue)
    services.bind(AuditUnits, Forest())  # type: ignore[type-abstract]
    heads = AuditHeads(tmp_path / "heads")
    services.bind(AuditHeads, heads)
    return Log(heads, keys)


def actor(unit_id: int = CITY, *rights: Permission, name: str = "王审计") -> Actor:
    granted = frozenset(right.key for right in rights or (permissions.RECORD_READ, permissions.RECORD_VERIFY))
    return Actor(
        Audience.STAFF, 5, 6, name=name, person_id=7, capacity_id=8, role_key="audit_admin", unit_id=unit_id, permissions=granted,
        caller=Caller("192.0.2.7", "Mozilla/5.0", "req-12345678"),
    )  # fmt: skip
