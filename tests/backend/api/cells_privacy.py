"""Cells of people's rights over their own data (check 30)."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.cells_platform import OWN
from backend.api.stage import Stage, number
from backend.api.world import Client

from unionhub.platform.privacy.models import PrivacyClosure, PrivacyRequest


async def asked(stage: Stage, unit: str = "a111", **changes: Any) -> tuple[Client, dict[str, Any]]:
    """A member who asked their union to put the name right."""
    _, client, _ = await stage.world.member(unit)
    body = {"kind": "correction", "field_key": "name", "wanted": "张建国", "reason": f"身份证上是这个名字{number()}", **changes}
    made: dict[str, Any] = await client.post("/privacy/requests", body, 201)
    return client, made


async def _mine(stage: Stage) -> Call:
    return Call(by=await stage.world.phone_of(await stage.world.person()))


async def _erase(stage: Stage) -> Call:
    _, client, _ = await stage.world.member()
    return Call(by=client, path={"key": "notice"})


async def _export(stage: Stage) -> Call:
    return Call(by=(await _mine(stage)).by, body={"format": "json"})


async def _own_requests(stage: Stage) -> Call:
    client, made = await asked(stage)
    return Call(by=client, mine=made["id"])


async def _ask(stage: Stage) -> Call:
    _, client, _ = await stage.world.member()
    return Call(by=client, body={"kind": "explanation", "reason": "为什么要收集我的户籍地"})


async def _own_request(stage: Stage) -> Call:
    client, made = await asked(stage)
    return Call(by=client, path={"request_id": made["id"]}, watch=((PrivacyRequest, int(made["id"])),))


async def _close(stage: Stage) -> Call:
    return Call(by=(await _mine(stage)).by, body={"understood": True})


async def _keep(stage: Stage) -> Call:
    client = await stage.world.phone_of(await stage.world.person())
    made = await client.post("/privacy/closure", {"understood": True}, 201)
    return Call(by=client, watch=((PrivacyClosure, int(made["id"])),))


async def _requests(stage: Stage) -> Call:
    _, made = await asked(stage)
    return Call(query={"sort": "-created_at"}, mine=made["id"])


async def _request(stage: Stage, body: Any = None) -> Call:
    _, made = await asked(stage)
    return Call(path={"request_id": made["id"]}, body=body, watch=((PrivacyRequest, int(made["id"])),))


async def _decide(stage: Stage) -> Call:
    return await _request(stage, {"version": 1, "agree": False, "answer": "请先到派出所更正身份证"})


async def _unmask(stage: Stage) -> Call:
    return await _request(stage, {"reason": "与证件原件核对"})


PRIVACY: dict[str, Cell] = {
    "member.privacy.my_data": Cell("member", _mine, None, OWN, audit="privacy.data.viewed"),
    "member.privacy.erase_holding": Cell("member", _erase, None, OWN, audit="privacy.data.erased"),
    "member.privacy.list_exports": Cell("member", _mine, None, OWN),
    "member.privacy.start_export": Cell("member", _export, None, OWN, audit="privacy.data.exported"),
    "member.privacy.list_own_requests": Cell("member", _own_requests, 200),
    "member.privacy.create_request": Cell("member", _ask, None, OWN, audit="privacy.request.submitted"),
    "member.privacy.withdraw_request": Cell("member", _own_request, audit="privacy.request.withdrawn"),
    "member.privacy.closure_plan": Cell("member", _mine, None, OWN),
    "member.privacy.request_closure": Cell("member", _close, None, OWN, audit="privacy.closure.requested"),
    "member.privacy.withdraw_closure": Cell("member", _keep, 409, audit="privacy.closure.withdrawn"),
    "staff.privacy.list_requests": Cell("unit_admin", _requests, 200),
    "staff.privacy.get_request": Cell("unit_admin", _request),
    "staff.privacy.decide_request": Cell("unit_admin", _decide, audit="privacy.request.decided", changes=True),
    "staff.privacy.unmask_request": Cell("unit_admin", _unmask, audit="privacy.request.unmasked", unmasks=True),
}
