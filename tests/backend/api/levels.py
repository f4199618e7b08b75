"""A city with an officer at every level, for applications that travel: enterprise → street → district → city, and a joint union."""

import weakref
from dataclasses import dataclass
from typing import Any

from backend.api.stage import Staff, Stage, stage_of
from backend.api.world import Client, World

from unionhub.kernel.db import transaction
from unionhub.platform.org.ports import UnitSeed, system_add_units

SEEDS = [
    UnitSeed("c", "p", "碧湖市总工会", level="30", area_code="990300"),
    UnitSeed("c1", "c", "沙洲区总工会", level="40", area_code="990302"),
    UnitSeed("c11", "c1", "石桥街道总工会", level="50", area_code="990302"),
    UnitSeed("c111", "c11", "沙洲快运有限公司工会", level="70", area_code="990302"),
    UnitSeed("c19", "c1", "沙洲区新就业形态工会联合会", level="56", area_code="990302"),
]
_levels: "weakref.WeakKeyDictionary[World, Levels]" = weakref.WeakKeyDictionary()


@dataclass
class Levels:
    """One officer per unit, at the desk (``desk``) or with a session of the mini-program (``phone``)."""

    world: World
    stage: Stage
    staff: dict[str, Staff]

    def desk(self, unit: str) -> Client:
        return self.staff[unit].client

    async def phone(self, unit: str) -> Client:
        return await self.stage.sign_in(self.staff[unit].username, client="mini")

    async def review(self, unit: str, application_id: str) -> dict[str, Any]:
        found: dict[str, Any] = await self.desk(unit).get(f"/membership/applications/{application_id}")
        return found

    async def act(self, unit: str, application_id: str, action: str, status: int = 200, **body: Any) -> dict[str, Any]:
        """What the unit's officer does at the desk, on the version they see."""
        return await act(self.desk(unit), application_id, action, status, **body)

    async def todos(self, unit: str, name: str) -> list[str]:
        listed = await self.desk(unit).get("/inbox/todos", q=name)
        return [one["link"]["id"] for one in listed["items"]]


async def act(client: Client, application_id: str, action: str, status: int = 200, **body: Any) -> dict[str, Any]:
    """An action on the version this client sees; ``version`` replaces it."""
    if action not in ("remind", "comment") and "version" not in body:
        seen = await client.get(f"/membership/applications/{application_id}/flow")
        body["version"] = seen["task_version"]
    answer = await client.call("POST", f"/membership/applications/{application_id}/{action}", body)
    assert answer.status_code == status, f"{answer.status_code} {answer.text}"
    found: dict[str, Any] = answer.json()
    return found


async def levels_of(world: World) -> Levels:
    """The world's city, planted once."""
    if world not in _levels:
        stage = await stage_of(world)
        async with transaction() as tx:
            world.units.update(await system_add_units(tx, SEEDS, dict(world.units)))
        staff = {seed.key: await stage.staff("union_admin", seed.key, name=f"{seed.name[:4]}审核员") for seed in SEEDS}
        _levels[world] = Levels(world, stage, staff)
    return _levels[world]
