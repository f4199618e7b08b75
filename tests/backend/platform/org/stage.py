"""Units, files and tasks on real tables, with a planted forest of two cities and callers who sit somewhere in it."""

import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from backend.databases import fresh_database, own_orm
from backend.platform.inbox.desk import Desk, Seat
from tortoise import Tortoise, connections

from unionhub.kernel.authz import Audience, Permission
from unionhub.kernel.db import transaction
from unionhub.kernel.db.config import tortoise_config
from unionhub.platform.dictionary import ports as dictionary
from unionhub.platform.org import audit, permissions
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitSeed, system_add_units
from unionhub.platform.org.routes import staff

MODULES = [
    "unionhub.kernel.queue.models",
    "unionhub.kernel.idempotency",
    "unionhub.platform.audit.models",
    "unionhub.platform.dictionary.models",
    "unionhub.platform.org.models",
    "unionhub.platform.file.models",
    "unionhub.platform.task.models",
]
FOREST = [
    UnitSeed("p", None, "示例省总工会", level="20"),
    UnitSeed("a", "p", "青禾市总工会", level="30"),
    UnitSeed("a1", "a", "临溪区总工会", level="40"),
    UnitSeed("a11", "a1", "柳桥街道总工会", level="50"),
    UnitSeed("a111", "a11", "速达快递（青禾）有限公司工会", level="70", contact_phone="0999-88001234"),
    UnitSeed("a2", "a", "望岭县总工会", level="40"),
    UnitSeed("b", "p", "白沙市总工会", level="30"),
    UnitSeed("b1", "b", "东埠区总工会", level="40"),
    UnitSeed("b11", "b1", "港口机械厂工会", level="70"),
]


@asynccontextmanager
async def open_tables(folder: Path) -> AsyncIterator[None]:
    """Empty tables of the packages above in a database of their own, with the shipped dictionaries."""
    async with fresh_database(folder) as url, own_orm(tortoise_config(url, MODULES)) as orm:
        await orm.generate_schemas()
        async with transaction() as tx:
            await dictionary.install_defaults(tx)
        yield


async def sweep() -> None:
    """Delete every row but the dictionaries'; children of the forest before their parents."""
    for depth in range(10, 0, -1):
        await connections.get("default").execute_script(
            f"DELETE FROM org_unit_change; DELETE FROM org_unit WHERE depth = {depth}"
            if depth == 10
            else f"DELETE FROM org_unit WHERE depth = {depth}"
        )
    for app in Tortoise.apps.values():
        for model in app.values():
            if not model._meta.db_table.startswith("dict_"):
                await model.all().delete()


async def plant(seeds: list[UnitSeed] | None = None, known: dict[str, int] | None = None) -> dict[str, int]:
    """Put units into the forest; returns ids by key."""
    async with transaction() as tx:
        return await system_add_units(tx, seeds if seeds is not None else FOREST, known or {})


class Stage(Desk):
    """The API with the routes under test, and callers placed in the forest."""

    units: dict[str, int]

    @classmethod
    async def of_org(cls) -> "Stage":
        made = cls(staff.route.endpoints)
        made.declare("org", audit.ACTIONS)
        await made.start()
        made.units = await plant()
        return made

    async def at(self, key: str, *rights: Permission, account_id: int = 1) -> Seat:
        """A staff member of this unit, with all rights over units unless some are named."""
        unit = await OrgUnit.get(id=self.units[key])
        return self.staff_of(unit, *rights, account_id=account_id)

    def staff_of(self, unit: OrgUnit, *rights: Permission, account_id: int = 1) -> Seat:
        seat = self.signed_in(Audience.STAFF, account_id, *(rights or permissions.ALL), unit_id=unit.id)
        placed = dataclasses.replace(seat.actor, unit_path=unit.path)
        self._actors[f"token-{placed.session_id}"] = placed
        seat._actor = placed
        return seat


async def upload(seat: Seat, purpose: str, name: str, data: bytes, **more: object) -> httpx.Response:
    """Send one file as multipart."""
    headers = seat._headers | {str(key): str(value) for key, value in more.items()}
    return await seat._client.post(
        f"{seat._base}/file/files", params={"purpose": purpose}, files={"file": (name, data, "application/octet-stream")}, headers=headers
    )
