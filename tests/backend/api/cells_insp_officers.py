"""Cells of the officers of labour inspection and of setting a district up."""

from collections.abc import Awaitable, Callable
from typing import Any

from backend.api.cells import Call, Cell
from backend.api.inspectorate import inspectorate_of
from backend.api.setup_sheets import setup_book
from backend.api.stage import Stage, number

from unionhub.platform.account.models import Account, Capacity

INSTALLATION = "roles belong to the installation, not to a unit"


async def _list(stage: Stage) -> Call:
    desk = await inspectorate_of(stage.world)
    made = await stage.staff("grid_officer", "ig1", signed_in=False)
    return Call(by=desk.client("admin"), query={"q": made.username}, mine=str(made.id))


async def _roles(stage: Stage) -> Call:
    return Call(by=(await inspectorate_of(stage.world)).client("admin"), mine="grid_officer")


async def _roles_only(stage: Stage) -> Call:
    return Call(by=(await inspectorate_of(stage.world)).client("admin"))


async def _add(stage: Stage) -> Call:
    desk = await inspectorate_of(stage.world)
    body = {"username": f"grid.{number()}", "name": "新网格员", "role": "grid_officer", "grid_unit_id": str(desk.units["ig1"])}
    return Call(by=desk.client("admin"), body=body)


def _one(body: Any = None, *, disabled: bool = False, role: str = "grid_officer") -> Callable[[Stage], Awaitable[Call]]:
    async def make(stage: Stage) -> Call:
        desk = await inspectorate_of(stage.world)
        made = await stage.staff(role, "ig1", signed_in=False)
        if disabled:
            await Account.filter(id=made.id).update(state="disabled")
        return Call(
            by=desk.client("admin"), path={"account_id": str(made.id)}, body=body, watch=((Account, made.id), (Capacity, made.capacity_id))
        )

    return make


async def _give(stage: Stage) -> Call:
    desk = await inspectorate_of(stage.world)
    return await _one({"role": "grid_officer", "grid_unit_id": str(desk.units["ig2"])})(stage)


async def _take(stage: Stage) -> Call:
    call = await _one()(stage)
    call.path["capacity_id"] = str(call.watch[1][1])
    return call


OFFICERS: dict[str, Cell] = {
    "staff.inspection.list_officers": Cell("clerk", _list, 200),
    "staff.inspection.list_officer_roles": Cell("clerk", _roles, 200, shared=INSTALLATION),
    "staff.inspection.add_officer": Cell("clerk", _add, audit="account.user.created"),
    "staff.inspection.get_officer": Cell("clerk", _one()),
    "staff.inspection.change_officer": Cell("clerk", _one({"version": 1, "name": "改名者"}), audit="account.user.updated", changes=True),
    "staff.inspection.reset_officer_password": Cell("clerk", _one(), audit="account.password.reset"),
    "staff.inspection.disable_officer": Cell("clerk", _one({"reason": "调离岗位"}), audit="account.user.disabled", changes=True),
    "staff.inspection.enable_officer": Cell("clerk", _one(disabled=True), audit="account.user.enabled", changes=True),
    "staff.inspection.give_officer_role": Cell("clerk", _give, audit="account.capacity.granted"),
    "staff.inspection.take_officer_role": Cell("clerk", _take, audit="account.capacity.ended"),
}


def _upload() -> Callable[[Stage], Awaitable[Call]]:
    async def make(stage: Stage) -> Call:
        desk = await inspectorate_of(stage.world)
        book = setup_book([("柳桥街道网格", "装网格", f"setup.{number()}", "", "网格员", "", "")])
        return Call(by=desk.client("admin"), upload=book)

    return make


SETUP: dict[str, Cell] = {
    "staff.inspection.download_setup_template": Cell("clerk", _roles_only, 200, shared=INSTALLATION),
    "staff.inspection.check_setup": Cell("clerk", _upload(), silent="a trial writes nothing"),
    "staff.inspection.carry_out_setup": Cell("clerk", _upload(), audit="inspection.district.set_up"),
}
