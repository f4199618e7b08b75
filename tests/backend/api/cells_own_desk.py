"""Cells of what a person keeps of how they work, and of the search box."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.stage import Stage, number
from backend.api.world import Client

from unionhub.kernel.authz import Audience
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.preference.models import PreferenceFilter

OWN = "keeps or tells what is the caller's own only"
LOOKS = "how one's own list looks; no business data"
LIST = {"list_key": "probe.list"}


async def _caller(stage: Stage, audience: str) -> Client:
    if audience == Audience.STAFF:
        return (await stage.staff("union_viewer", "a111")).client
    return (await stage.staff([], "e", kind=AccountKind.ENTERPRISE)).client


def _new(**more: Any) -> dict[str, Any]:
    return {"title": f"筛选{number()}", "conditions": {"state": "pending"}, **more}


def _cells(audience: str) -> dict[str, Cell]:
    async def saved(stage: Stage) -> tuple[Client, str]:
        client = await _caller(stage, audience)
        return client, (await client.post("/preference/lists/probe.list/filters", _new(), 201))["id"]

    async def everything(stage: Stage) -> Call:
        client, filter_id = await saved(stage)
        return Call(by=client, mine=filter_id)

    async def shell(stage: Stage) -> Call:
        return Call(by=await _caller(stage, audience), body={"slim": True, "folded": ["org"]})

    async def list_setting(stage: Stage) -> Call:
        body = {"order": ["name", "state"], "hidden": ["sex"], "density": "compact", "size": 50}
        return Call(by=await _caller(stage, audience), path=LIST, body=body)

    async def save(stage: Stage) -> Call:
        return Call(by=await _caller(stage, audience), path=LIST, body=_new())

    async def one(stage: Stage, **body: Any) -> Call:
        client, filter_id = await saved(stage)
        return Call(by=client, path={"filter_id": filter_id}, watch=((PreferenceFilter, int(filter_id)),), **body)

    async def change(stage: Stage) -> Call:
        return await one(stage, body={"title": f"改名{number()}", "is_default": True})

    name = f"{audience}.preference"
    return {
        f"{name}.all_preferences": Cell("viewer", everything, 200),
        f"{name}.keep_shell": Cell("viewer", shell, None, OWN, silent=LOOKS),
        f"{name}.keep_list": Cell("viewer", list_setting, None, OWN, silent=LOOKS),
        f"{name}.save_filter": Cell("viewer", save, None, OWN, audit="preference.filter.saved"),
        f"{name}.change_filter": Cell("viewer", change, audit="preference.filter.changed", changes=True),
        f"{name}.remove_filter": Cell("viewer", one, audit="preference.filter.removed", fresh=True),
    }


STAFF = _cells("staff")
ENTERPRISE = _cells("enterprise")


async def _look_up(stage: Stage) -> Call:
    person, _, application = await stage.applicant()
    return Call(body={"text": person.name}, mine=application["id"])


BY_NAME = "a name is looked for like in any list; looking for a number is on record (test_searching)"
SEARCH: dict[str, Cell] = {"staff.search.look_up": Cell("unit_admin", _look_up, 200, silent=BY_NAME)}
