"""A labour inspectorate with its officers, and the ways to bring a case to any of its states.

One per world, opened once: a bureau with three street grids and one that is disabled, a second district beside it. Every officer has an
account and an address of its own. Cases are registered through the one service that makes them, and driven through the API.
"""

import itertools
import weakref
from dataclasses import dataclass, field
from typing import Any

import httpx
from backend.api.stage import Staff, Stage, later, stage_of
from backend.api.world import Made, World, make_cert

from unionhub.domains.inspection import permissions as rights
from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.service.registering import PersonGiven, ReportGiven, register_case
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience, Permission
from unionhub.kernel.db import transaction
from unionhub.platform.org.enums import UnitStatus
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitKind, UnitSeed, system_add_units

FOREST = [
    UnitSeed("ib", None, "青禾市临溪区人力资源和社会保障局", kind=UnitKind.GOVERNMENT, area_code="990102"),
    UnitSeed("ig1", "ib", "柳桥街道网格", kind=UnitKind.GRID),
    UnitSeed("ig2", "ib", "荷塘街道网格", kind=UnitKind.GRID),
    UnitSeed("ig3", "ib", "北闸街道网格", kind=UnitKind.GRID),
    UnitSeed("igx", "ib", "旧城街道网格", kind=UnitKind.GRID),
    UnitSeed("ib2", None, "白沙市东埠区人力资源和社会保障局", kind=UnitKind.GOVERNMENT, area_code="990202"),
    UnitSeed("ig9", "ib2", "港口街道网格", kind=UnitKind.GRID),
]
ROLES: dict[str, tuple[str, str]] = {
    "admin": ("insp_admin", "ib"),
    "clerk": ("district_clerk", "ib"),
    "leader": ("leader", "ib"),
    "inspector": ("inspector", "ib"),
    "inspector2": ("inspector", "ib"),
    "officer": ("grid_officer", "ig1"),
    "officer2": ("grid_officer", "ig2"),
    "officer3": ("grid_officer", "ig3"),
    "other_clerk": ("district_clerk", "ib2"),
    "other_leader": ("leader", "ib2"),
    "other_inspector": ("inspector", "ib2"),
    "other_officer": ("grid_officer", "ig9"),
}
USCC = "91320404MA1ABC238L"
NOTE = "双方到场核对了考勤和工资表"
_numbers = itertools.count(1)
_opened: "weakref.WeakKeyDictionary[World, Inspectorate]" = weakref.WeakKeyDictionary()

WAYS: dict[CaseState, tuple[str, ...]] = {
    CaseState.GRID_PENDING: (),
    CaseState.GRID_PROCESSING: ("accept",),
    CaseState.GRID_DONE: ("accept", "settle"),
    CaseState.GRID_FAILED: ("accept", "fail"),
    CaseState.GRID_RETURNED: ("accept", "return"),
    CaseState.CLOSED_INVALID: ("accept", "fail", "invalidate"),
    CaseState.LEADER_PENDING: ("accept", "fail", "take-over"),
    CaseState.INSPECTOR_PENDING: ("accept", "fail", "take-over", "assign"),
    CaseState.INSPECTING: ("accept", "fail", "take-over", "assign", "claim"),
    CaseState.HANDLED: ("accept", "fail", "take-over", "assign", "claim", "complete", "handle"),
    CaseState.PENALTY_DECIDED: ("accept", "fail", "take-over", "assign", "claim", "complete", "handle", "decide-penalty"),
    CaseState.CLOSED: ("accept", "fail", "take-over", "assign", "claim", "complete", "handle", "close"),
}
"""The steps that bring a case reported to the first grid into each state."""

DOERS: dict[str, str] = {
    **dict.fromkeys(("accept", "settle", "fail", "return"), "officer"),
    **dict.fromkeys(("invalidate", "reassign-grid", "take-over"), "clerk"),
    **dict.fromkeys(("assign", "hand-over"), "leader"),
    **dict.fromkeys(("send-back", "claim", "file", "investigate", "complete", "handle", "close", "decide-penalty", "execute"), "inspector"),
}


@dataclass
class Inspectorate:
    """The officers by name (see ``ROLES``), the units by key (see ``FOREST``)."""

    stage: Stage
    staff: dict[str, Staff] = field(default_factory=dict)

    @property
    def world(self) -> World:
        return self.stage.world

    @property
    def units(self) -> dict[str, int]:
        return self.world.units

    def client(self, name: str) -> Any:
        """The signed-in client of an officer."""
        return self.staff[name].client

    def actor(self, name: str) -> Actor:
        """The officer as services know them, for what is done past the API."""
        staff = self.staff[name]
        role, _ = ROLES[name]
        held = {permission.key for permission in vars(rights).values() if isinstance(permission, Permission)} if role != "bare" else set()
        path = self._paths[staff.unit_id]
        return Actor(
            Audience.STAFF, staff.id, 0, name=name, role_key=role, unit_id=staff.unit_id, unit_path=path, permissions=frozenset(held)
        )

    _paths: dict[int, str] = field(default_factory=dict)

    async def open(self) -> "Inspectorate":
        """Plant the units and sign everybody in."""
        async with transaction() as tx:
            self.units.update(await system_add_units(tx, FOREST, {}))
            await OrgUnit.filter(id=self.units["igx"]).update(status=UnitStatus.DISABLED, name_slot=None)
        self._paths = {unit.id: unit.path for unit in await OrgUnit.filter(id__in=[self.units[seed.key] for seed in FOREST])}
        for name, (role, unit) in ROLES.items():
            self.staff[name] = await self.stage.staff(role, unit)
        return self

    async def later(self, **span: float) -> None:
        """Move the installation's clock ahead; everybody signs in again, their sessions have expired meanwhile."""
        later(**span)
        for staff in self.staff.values():
            staff.client = await self.stage.sign_in(staff.username)

    def reporter(self) -> Made:
        """Somebody new; the world's searches for personal numbers know them."""
        number = next(_numbers)
        surname, given = "周吴郑王冯陈褚卫"[number % 8], "一二三四五六七八九十"[number // 8 % 10]
        made = Made(f"{surname}小{given}", make_cert(number % 1000, f"{1960 + number % 40}0315"), f"188{number:08d}", f"r{number}")
        self.world.people.append(made)
        return made

    def report(self, made: Made | None = None, *, grid: str | None = "ig1", companions: int = 0, **changes: Any) -> ReportGiven:
        """What a form says; ``grid`` None is 区本级."""
        made = made or self.reporter()
        others = [self.reporter() for _ in range(companions)]
        given: dict[str, Any] = {
            "reporter": PersonGiven(made.name, made.cert_no, made.phone),
            "companions": [PersonGiven(one.name, one.cert_no, one.phone) for one in others],
            "employer_name": f"青禾试验制衣厂{next(_numbers)}",
            "cause": "0601",
            "grid_unit_id": self.units[grid] if grid is not None else None,
            "demand": "去年十二月的工资一直没有发，请求支付",
            "source": "11",
            **changes,
        }
        return ReportGiven(**given)

    async def register(self, made: Made | None = None, *, grid: str | None = "ig1", unit: str = "ib", **changes: Any) -> int:
        """A new case: reported by a citizen to a street grid, registered by a clerk for 区本级. Returns its id."""
        actor = None if grid is not None else self.actor("clerk")
        async with transaction() as tx:
            row = await register_case(tx, actor, self.units[unit], self.report(made, grid=grid, **changes))
        return row.id

    async def row(self, case_id: int) -> InspCase:
        """The case as it stands in the database."""
        return await InspCase.get(id=case_id)

    def body(self, action: str, **changes: Any) -> dict[str, Any]:
        """What a step is given, without the version."""
        now = clock.now().replace(microsecond=0).isoformat()
        bodies: dict[str, dict[str, Any]] = {
            "settle": {"mode": "2", "amount_fen": 1_234_500, "note": NOTE},
            "fail": {"note": "单位拒绝调解，网格无法处置"},
            "return": {"reason": "不属于本街道，单位实际经营地在外区"},
            "invalidate": {"reason": "与单位没有劳动关系，不属于受理范围"},
            "reassign-grid": {"grid_unit_id": str(self.units["ig2"])},
            "assign": {"inspector_account_id": str(self.staff["inspector"].id)},
            "hand-over": {"inspector_account_id": str(self.staff["inspector2"].id), "reason": "原监察员调离"},
            "send-back": {"reason": "与当事人有利害关系，申请回避"},
            "file": {"at": now},
            "investigate": {"at": now},
            "complete": {"uscc": USCC, "grid_unit_id": str(self.units["ig1"]), "merge": True},
            "handle": {"at": now, "amount_fen": 880_000, "note": "责令限期支付，单位已支付"},
            "decide-penalty": {"at": now},
            "execute": {"kind": "self", "at": now},
        }
        return {**bodies.get(action, {}), **changes}

    async def try_step(self, case_id: int, action: str, by: str | None = None, **changes: Any) -> httpx.Response:
        """One step at the version that stands now, with whatever answer."""
        version = changes.pop("version", None) or (await self.row(case_id)).version
        client = self.client(by or DOERS[action])
        answer: httpx.Response = await client.call(
            "POST", f"/inspection/cases/{case_id}/{action}", {"version": version, **self.body(action, **changes)}
        )
        return answer

    async def step(self, case_id: int, action: str, by: str | None = None, **changes: Any) -> dict[str, Any]:
        """One step that is done; returns the case as its doer sees it then (nothing where they see it no more)."""
        answer = await self.try_step(case_id, action, by, **changes)
        assert answer.status_code in (200, 204), answer.text
        return answer.json() if answer.content else {}

    async def case_in(self, state: CaseState, **registered: Any) -> int:
        """A new case in this state, brought there by its officers."""
        case_id = await self.register(**registered)
        for action in WAYS[state]:
            await self.step(case_id, action)
        assert (await self.row(case_id)).state is state
        return case_id


async def inspectorate_of(world: World) -> Inspectorate:
    """The world's inspectorate, opened once."""
    if world not in _opened:
        _opened[world] = await Inspectorate(await stage_of(world)).open()
    return _opened[world]


__all__ = ["DOERS", "NOTE", "ROLES", "USCC", "WAYS", "Inspectorate", "inspectorate_of"]
