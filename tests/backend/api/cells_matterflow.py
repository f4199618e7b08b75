"""Cells of the officers' routes over transfers, verifications and requests to leave: the same table for each of the three."""

from collections.abc import Awaitable, Callable
from typing import Any

from backend.api.cells import Call, Cell
from backend.api.cells_flow import account_id
from backend.api.matters import claim, create, proven, recorded, transferring
from backend.api.stage import Stage
from backend.api.world import Client

from unionhub.domains.membership.models.matters import LeaveRequest, Matter, MemberVerification, TransferApplication
from unionhub.platform.flow.models import FlowInstance, FlowTask

Made = Callable[[Stage], Awaitable[tuple[str, Client]]]
Make = Callable[[Stage], Awaitable[Call]]


async def _transfer(stage: Stage) -> tuple[str, Client]:
    _, client, _, asked = await transferring(stage.world)
    return str(asked["id"]), client


async def _verification(stage: Stage) -> tuple[str, Client]:
    made = await stage.world.person()
    await recorded(stage.world, made, phone="19922223333")
    client = await proven(stage.world, made)
    return str((await create(client, "/membership/verifications", await claim(stage.world, made)))["id"]), client


async def _leave(stage: Stage) -> tuple[str, Client]:
    _, client, _ = await stage.world.member()
    return str((await create(client, "/membership/leaves", {"reason": "离开本地"}))["id"]), client


class _Rows:
    """Calls of one process's routes."""

    def __init__(self, noun: str, model: type[Matter], made: Made) -> None:
        self.noun, self.model, self.made = noun, model, made

    async def call(self, stage: Stage, row: str | None = None, *, versioned: bool = True, **body: Any) -> Call:
        row = row or (await self.made(stage))[0]
        instance = await FlowInstance.get(subject_type=f"membership_{self.noun}", subject_id=int(row))
        if versioned:
            body["version"] = (await FlowTask.get(instance_id=instance.id, state="open")).version
        return Call(path={f"{self.noun}_id": row}, body=body, watch=((self.model, int(row)), (FlowInstance, instance.id)))

    def made_with(self, *, versioned: bool = True, **body: Any) -> Make:
        async def make(stage: Stage) -> Call:
            sent = {name: str(stage.world.units[value]) if name == "unit_id" else value for name, value in body.items()}
            return await self.call(stage, versioned=versioned, **sent)

        return make

    async def shown(self, stage: Stage) -> Call:
        row, _ = await self.made(stage)
        return Call(path={f"{self.noun}_id": row}, watch=((self.model, int(row)),))

    async def listed(self, stage: Stage) -> Call:
        return Call(query={"sort": "-submitted_at", "size": 100}, mine=(await self.made(stage))[0])

    async def people(self, stage: Stage) -> Call:
        call = await self.call(stage)
        return Call(path=call.path, query={"version": call.body["version"]}, watch=call.watch)

    def given_to(self, **body: Any) -> Make:
        """To the administrator of the city, who holds the same role."""

        async def make(stage: Stage) -> Call:
            city = await account_id("city_admin")
            who = {"account_ids": [str(city)]} if "place" in body else {"account_id": str(city)}
            return await self.call(stage, **body, **who)

        return make

    async def signed(self, stage: Stage) -> Call:
        """Somebody is asked for an opinion."""
        call = await self.given_to(place="beside", comment="请看一下")(stage)
        row = call.path[f"{self.noun}_id"]
        await (await stage.world.officer("unit_admin")).post(f"/membership/{self.noun}s/{row}/add-sign", call.body)
        return call

    async def signed_away(self, stage: Stage) -> Call:
        call = await self.signed(stage)
        row = call.path[f"{self.noun}_id"]
        shown = await (await stage.world.officer("unit_admin")).get(f"/membership/{self.noun}s/{row}/flow")
        return await self.call(stage, row, versioned=False, sign=shown["signs"][0]["id"], comment="不等了")

    async def opined(self, stage: Stage) -> Call:
        call = await self.signed(stage)
        row = call.path[f"{self.noun}_id"]
        shown = await (await stage.world.officer("city_admin")).get(f"/membership/{self.noun}s/{row}/flow")
        return await self.call(stage, row, versioned=False, version=shown["task_version"], comment="可以办理")

    async def recalled(self, stage: Stage) -> Call:
        """Sent up and not yet looked at there."""
        call = await self.call(stage, comment="请上级定")
        row = call.path[f"{self.noun}_id"]
        await (await stage.world.officer("unit_admin")).post(f"/membership/{self.noun}s/{row}/escalate", call.body)
        return await self.call(stage, row, reason="点错了，由本单位办理")

    async def batch(self, stage: Stage) -> Call:
        call = await self.call(stage)
        item = {"id": call.path[f"{self.noun}_id"], "version": call.body["version"]}
        return Call(body={"items": [item]}, watch=call.watch)

    async def resubmitted(self, stage: Stage) -> Call:
        """Sent back to its applicant."""
        row, client = await self.made(stage)
        call = await self.call(stage, row, reason="请补充说明", target="applicant")
        await (await stage.world.officer("unit_admin")).post(f"/membership/{self.noun}s/{row}/return", call.body)
        return Call(by=client, path=call.path, body={"reason": "已补充劳动合同"}, watch=call.watch[:1])

    def cells(self) -> dict[str, Cell]:
        audit, staff = f"membership.{self.noun}", "staff.membership."
        officer = "unit_admin"

        def write(verb: str, past: str, make: Make, who: str = officer, changes: bool = True, elsewhere: int = 404) -> tuple[str, Cell]:
            return f"{staff}{verb}_{self.noun}", Cell(who, make, elsewhere, audit=f"{audit}.{past}", changes=changes)

        return {
            f"{staff}list_{self.noun}s": Cell(officer, self.listed, 200),
            f"{staff}get_{self.noun}": Cell(officer, self.shown),
            f"{staff}get_{self.noun}_flow": Cell(officer, self.shown),
            f"{staff}print_{self.noun}": Cell(officer, self.shown, audit=f"{audit}.printed"),
            f"{staff}list_{self.noun}_people": Cell(officer, self.people),
            f"{staff}batch_approve_{self.noun}": Cell(officer, self.batch, 200, audit=f"{audit}.approved", changes=True),
            f"member.membership.resubmit_my_{self.noun}": Cell("member", self.resubmitted, audit=f"{audit}.resubmitted", changes=True),
            **dict(
                (
                    write("approve", "approved", self.made_with(comment="已核实")),
                    write("reject", "rejected", self.made_with(reason="信息有误，请核对")),
                    write("return", "returned", self.made_with(reason="请补充说明", target="applicant")),
                    write("escalate", "escalated", self.made_with(comment="请上级定")),
                    write("reassign", "reassigned", self.made_with(reason="由食品厂办理", unit_id="a112")),
                    write("delegate", "delegated", self.given_to(comment="请代办")),
                    write("add_sign", "sign_added", self.given_to(place="after", comment="请看一下"), changes=False),
                    write("remove_sign", "sign_removed", self.signed_away, changes=False),
                    write("opine", "opined", self.opined, "city_admin", changes=False),
                    write("override", "overridden", self.made_with(reason="经办人长期不在岗", unit_id="a112"), "city_admin"),
                    write("terminate", "terminated", self.made_with(versioned=False, reason="重复提交"), "city_admin"),
                    write("recall", "recalled", self.recalled),
                    write("remind", "reminded", self.made_with(versioned=False, comment="请尽快"), "city_admin", changes=False),
                    write("deadline", "deadline_changed", self.made_with(change="pause", reason="等对方单位回函")),
                    write("comment", "commented", self.made_with(versioned=False, comment="已电话核实"), changes=False),
                )
            ),
        }


MATTER_FLOW: dict[str, Cell] = {
    **_Rows("transfer", TransferApplication, _transfer).cells(),
    **_Rows("verification", MemberVerification, _verification).cells(),
    **_Rows("leave", LeaveRequest, _leave).cells(),
}
