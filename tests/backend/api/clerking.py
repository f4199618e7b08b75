"""A clerk's desk: a bureau of its own with two street grids and one out of use, and what a clerk writes down there."""

import uuid
from dataclasses import dataclass
from typing import Any

from backend.api.stage import Stage, number, stage_of
from backend.api.world import Client, Made, World

from unionhub.domains.inspection.models.cases import InspCase
from unionhub.kernel.codes.organisation import uscc_check_char
from unionhub.kernel.db import transaction
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitSeed, UnitStatus, system_add_units

FOREST = [
    UnitSeed("desk", None, "望江区人力资源和社会保障局", kind="government"),
    UnitSeed("desk_east", "desk", "望江东街道网格", kind="grid"),
    UnitSeed("desk_west", "desk", "望江西街道网格", kind="grid"),
    UnitSeed("desk_gone", "desk", "望江旧街道网格", kind="grid"),
    UnitSeed("desk_other", None, "对岸区人力资源和社会保障局", kind="government"),
    UnitSeed("desk_other_grid", "desk_other", "对岸街道网格", kind="grid"),
]


@dataclass
class Desk:
    """The bureau's people, each signed in once."""

    world: World
    stage: Stage
    clients: dict[str, Client]

    async def by(self, role: str, unit: str = "desk") -> Client:
        """Somebody in a shipped role on a unit of the bureau."""
        key = f"{role}@{unit}"
        if key not in self.clients:
            self.clients[key] = (await self.stage.staff(role, unit)).client
        return self.clients[key]

    async def clerk(self) -> Client:
        """区后勤人员 of the bureau."""
        return await self.by("district_clerk")

    def unit(self, key: str) -> str:
        """A unit's id as the interface writes it."""
        return str(self.world.units[key])

    async def reported(self, made: Made | None = None, **changes: Any) -> dict[str, Any]:
        """What a case or a petition is registered with."""
        made = made or await self.world.person()
        return {
            "name": made.name,
            "cert_no": made.cert_no,
            "phone": made.phone,
            "employer_name": f"远帆制造{number()}有限公司",
            "cause": "0601",
            "grid_unit_id": self.unit("desk_east"),
            "demand": "拖欠三个月工资共两万一千元，要求支付",
            **changes,
        }

    async def case(self, **changes: Any) -> dict[str, Any]:
        """A registered case."""
        body = await self.reported(**{"source": "1", **changes})
        made: dict[str, Any] = await (await self.clerk()).post("/inspection/cases", body, 201)
        return made

    async def petition(self, **changes: Any) -> dict[str, Any]:
        """A registered petition."""
        made: dict[str, Any] = await (await self.clerk()).post("/inspection/petitions", await self.reported(**changes), 201)
        return made


_desks: dict[int, Desk] = {}


async def desk_of(world: World) -> Desk:
    """The world's clerk's desk, planted once."""
    if id(world) not in _desks:
        async with transaction() as tx:
            world.units.update(await system_add_units(tx, FOREST, {}))
            await OrgUnit.filter(id=world.units["desk_gone"]).update(status=UnitStatus.DISABLED, name_slot=None)
        _desks[id(world)] = Desk(world, await stage_of(world), {})
    return _desks[id(world)]


def new_uscc() -> str:
    """A valid credit code nobody else has."""
    body = f"91990102MA{number():07d}"
    return body + uscc_check_char(body)


async def employer_of(desk: Desk, case: dict[str, Any]) -> dict[str, Any]:
    """The employer a case was registered against, as the clerk sees it."""
    row = await InspCase.get(id=int(case["id"]))
    found: dict[str, Any] = await (await desk.clerk()).get(f"/inspection/employers/{row.employer_id}")
    return found


def keyed() -> dict[str, str]:
    """The header of one intention."""
    return {"Idempotency-Key": str(uuid.uuid4())}
