"""Cells of transfers, verifications, leaving and the changes of a membership."""

import datetime as dt
from typing import Any

from backend.api.cells import Call, Cell
from backend.api.matters import claim, create, proven, recorded, transferring, version_of
from backend.api.stage import Stage

from unionhub.domains.membership.models.matters import LeaveRequest, MemberVerification, TransferApplication
from unionhub.domains.membership.models.members import Member

OWN = "one's own"


async def _transfer_form(stage: Stage) -> Call:
    _, client, _ = await stage.world.member()
    return Call(by=client, body={"to_unit_id": str(stage.world.units["a112"]), "reason": "换了工作单位"})


async def _own_transfer(stage: Stage, body: Any = None) -> Call:
    _, client, _, asked = await transferring(stage.world)
    row = ((TransferApplication, int(asked["id"])),)
    return Call(by=client, path={"transfer_id": asked["id"]}, body=body, watch=row, mine=asked["id"])


async def _own_transfers(stage: Stage) -> Call:
    call = await _own_transfer(stage)
    return Call(by=call.by, mine=call.mine)


async def _withdraw_transfer(stage: Stage) -> Call:
    return await _own_transfer(stage, {"version": 1})


async def _verification_form(stage: Stage) -> Call:
    made = await stage.world.person()
    await recorded(stage.world, made)
    return Call(by=await proven(stage.world, made), body=await claim(stage.world, made))


async def _own_verification(stage: Stage, body: Any = None) -> Call:
    made = await stage.world.person()
    await recorded(stage.world, made, phone="19922223333")
    client = await proven(stage.world, made)
    asked = await create(client, "/membership/verifications", await claim(stage.world, made))
    row = ((MemberVerification, int(asked["id"])),)
    return Call(by=client, path={"verification_id": asked["id"]}, body=body, watch=row, mine=asked["id"])


async def _own_verifications(stage: Stage) -> Call:
    call = await _own_verification(stage)
    return Call(by=call.by, mine=call.mine)


async def _withdraw_verification(stage: Stage) -> Call:
    return await _own_verification(stage, {"version": 1})


async def _leave_form(stage: Stage) -> Call:
    return Call(by=(await stage.world.member())[1], body={"reason": "离开本地"})


async def _own_leave(stage: Stage, body: Any = None) -> Call:
    _, client, _ = await stage.world.member()
    asked = await create(client, "/membership/leaves", {"reason": "离开本地"})
    row = ((LeaveRequest, int(asked["id"])),)
    return Call(by=client, path={"leave_id": asked["id"]}, body=body, watch=row, mine=asked["id"])


async def _own_leaves(stage: Stage) -> Call:
    call = await _own_leave(stage)
    return Call(by=call.by, mine=call.mine)


async def _withdraw_leave(stage: Stage) -> Call:
    return await _own_leave(stage, {"version": 1})


async def _my_union(stage: Stage) -> Call:
    return Call(by=(await stage.world.member())[1], mine='"is_member":true')


async def _standing(stage: Stage, body: Any = None) -> Call:
    _, _, decided = await stage.world.member()
    member_id = int(decided["member_id"])
    return Call(path={"member_id": str(member_id)}, body=body, watch=((Member, member_id),))


async def _change(stage: Stage) -> Call:
    call = await _standing(stage)
    day = (await Member.get(id=int(call.path["member_id"]))).joined_on
    assert isinstance(day, dt.date)
    body = {
        "version": await version_of(int(call.path["member_id"])),
        "change": "leave",
        "happened_on": day.isoformat(),
        "reason": "本人申请",
    }
    return Call(path=call.path, body=body, watch=call.watch)


async def _reinstate(stage: Stage) -> Call:
    call = await _change(stage)
    admin = await stage.world.officer("unit_admin")
    shown = await admin.post(f"/membership/members/{call.path['member_id']}/changes", call.body)
    return Call(path=call.path, body={"version": shown["version"], "reason": "登记错了"}, watch=call.watch)


MATTERS: dict[str, Cell] = {
    "member.membership.list_my_transfers": Cell("member", _own_transfers, 200),
    "member.membership.create_transfer": Cell("member", _transfer_form, 404, audit="membership.transfer.submitted"),
    "member.membership.get_my_transfer": Cell("member", _own_transfer),
    "member.membership.withdraw_my_transfer": Cell("member", _withdraw_transfer, audit="membership.transfer.withdrawn", changes=True),
    "member.membership.list_my_verifications": Cell("member", _own_verifications, 200),
    "member.membership.create_verification": Cell("member", _verification_form, None, OWN, audit="membership.member.verified"),
    "member.membership.get_my_verification": Cell("member", _own_verification),
    "member.membership.withdraw_my_verification": Cell(
        "member", _withdraw_verification, audit="membership.verification.withdrawn", changes=True
    ),
    "member.membership.list_my_leaves": Cell("member", _own_leaves, 200),
    "member.membership.create_leave": Cell("member", _leave_form, 404, audit="membership.leave.submitted"),
    "member.membership.get_my_leave": Cell("member", _own_leave),
    "member.membership.withdraw_my_leave": Cell("member", _withdraw_leave, audit="membership.leave.withdrawn", changes=True),
    "member.membership.get_my_union": Cell("member", _my_union, 200),
    "staff.membership.get_standing": Cell("unit_admin", _standing),
    "staff.membership.change_standing": Cell("unit_admin", _change, audit="membership.member.changed", changes=True),
    "staff.membership.reinstate_member": Cell("unit_admin", _reinstate, audit="membership.member.reinstated", changes=True),
}
