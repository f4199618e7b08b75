"""The administrator of 快办 keeps its people, and nobody else's; of its own rights it gives nothing (decision 0006; checks 9, 10)."""

import json
import uuid
from typing import Any

import httpx
import pytest
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.stage import Staff, number
from backend.api.world import World

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.policy import RESERVED
from unionhub.platform.audit.models import AuditRecord

BUSINESS = {"district_clerk", "leader", "inspector", "grid_officer"}


async def desk_of(world: World) -> Inspectorate:
    return await inspectorate_of(world)


def given(desk: Inspectorate, role: str = "grid_officer", **changes: Any) -> dict[str, Any]:
    grid = {"grid_unit_id": str(desk.units["ig1"])} if role == "grid_officer" else {}
    return {"username": f"kb.{number()}", "name": "新来的人", "role": role, **grid, **changes}


async def add(desk: Inspectorate, role: str = "grid_officer", **changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = await desk.client("admin").post("/inspection/officers", given(desk, role, **changes), 201)
    return made


async def refuses(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    body: dict[str, Any] = answer.json()
    return body


async def held(account_id: int) -> set[tuple[str, int]]:
    rows = await Capacity.filter(account_id=account_id, state="active").prefetch_related("role")
    return {(row.role.key, row.unit_id) for row in rows}


@pytest.mark.req("INSP-35")
async def test_the_five_roles_are_shipped_and_the_administrator_gives_the_four_that_work(world: World) -> None:
    desk = await desk_of(world)
    offered = (await desk.client("admin").get("/inspection/officer-roles"))["items"]
    assert [one["key"] for one in offered] == ["district_clerk", "leader", "inspector", "grid_officer"]
    assert [one["key"] for one in offered if one["on_grid"]] == ["grid_officer"]
    assert {one["key"] for one in offered} | {"insp_admin"} == BUSINESS | {"insp_admin"}
    rights = {role.key: set(json.loads(role.permissions)) for role in await Role.filter(key__in=[*BUSINESS, "insp_admin"])}
    assert rights["district_clerk"] >= {"inspection.case.register", "inspection.case.triage", "inspection.petition.write"}
    assert "inspection.case.assign" in rights["leader"] and "inspection.case.inspect" in rights["inspector"]
    assert "inspection.case.grid" in rights["grid_officer"]
    alone = {
        "inspection.case.assign": "leader",
        "inspection.case.inspect": "inspector",
        "inspection.case.grid": "grid_officer",
        "inspection.case.triage": "district_clerk",
        "inspection.officer.update": "insp_admin",
    }
    for key, only in alone.items():
        assert [role for role, held in rights.items() if key in held] == [only]


@pytest.mark.req("INSP-35")
async def test_what_a_role_may_do_is_changed_by_the_security_administrator(world: World) -> None:
    desk = await desk_of(world)
    secadmin = await world.officer("secadmin")
    role = await Role.get(key="leader")
    wanted = [key for key in json.loads(role.permissions) if key != "inspection.case.unmask"]
    await Capacity.filter(account_id=desk.staff["leader"].id).first()
    answer = await secadmin.call("PATCH", f"/account/roles/{role.id}", {"version": role.version, "permissions": wanted})
    # people of another branch hold it: the security administrator of this one may not (check 9)
    assert answer.status_code in (200, 409)
    made = await secadmin.post("/account/roles", {"name": f"快办督察{number()}", "description": "", "permissions": wanted}, 201)
    assert made["permissions"] == sorted(wanted) and made["appoints"] == []


@pytest.mark.req("INSP-37")
async def test_a_user_is_added_changed_and_gets_a_new_password(world: World) -> None:
    desk = await desk_of(world)
    admin = desk.client("admin")
    made = await add(desk, "inspector", name="林监察")
    officer, first = made["officer"], made["initial_password"]
    answer, client = await desk.stage.try_sign_in(officer["username"], first)
    assert answer.status_code == 201 and answer.json()["account"]["must_change_password"]
    changed = await admin.call(
        "PATCH", f"/inspection/officers/{officer['id']}", {"version": officer["version"], "name": "林守一", "phone": "13800001234"}
    )
    assert changed.status_code == 200 and (changed.json()["name"], changed.json()["phone_tail"]) == ("林守一", "1234")
    assert "13800001234" not in changed.text
    stale = await admin.call("PATCH", f"/inspection/officers/{officer['id']}", {"version": officer["version"], "name": "别人"})
    await refuses(stale, 409, "request.stale_version")
    second = (await admin.post(f"/inspection/officers/{officer['id']}/reset-password"))["initial_password"]
    assert second != first
    assert (await client.call("GET", "/account/me")).status_code == 401, "the sessions of before have ended"
    assert (await desk.stage.try_sign_in(officer["username"], first))[0].status_code == 401
    assert (await desk.stage.try_sign_in(officer["username"], second))[0].status_code == 201


@pytest.mark.req("INSP-37")
async def test_a_first_password_is_shown_once_and_kept_nowhere(world: World) -> None:
    desk = await desk_of(world)
    body, key = given(desk, "leader"), {"Idempotency-Key": str(uuid.uuid4())}
    first = await desk.client("admin").call("POST", "/inspection/officers", body, key)
    again = await desk.client("admin").call("POST", "/inspection/officers", body, key)
    assert (first.status_code, again.status_code) == (201, 201) and again.json()["officer"]["id"] == first.json()["officer"]["id"]
    assert first.json()["initial_password"] and again.json()["initial_password"] is None
    taken = await desk.client("admin").call("POST", "/inspection/officers", body)
    await refuses(taken, 409, "account.username_taken")


@pytest.mark.req("INSP-37")
async def test_who_is_disabled_is_signed_out_and_comes_back_when_enabled(world: World) -> None:
    desk = await desk_of(world)
    somebody = await desk.stage.staff("grid_officer", "ig1")
    path = f"/inspection/officers/{somebody.id}"
    assert (await desk.client("admin").post(f"{path}/disable", {"reason": "调离岗位"}))["state"] == "disabled"
    assert (await somebody.client.call("GET", "/inspection/cases")).status_code == 401
    assert (await desk.client("admin").post(f"{path}/enable"))["state"] == "active"
    assert (await desk.stage.try_sign_in(somebody.username))[0].status_code == 201


@pytest.mark.req("INSP-X8")
async def test_an_inspectors_open_cases_are_shown_before_the_person_leaves(world: World) -> None:
    desk = await desk_of(world)
    before = (await desk.client("admin").get(f"/inspection/officers/{desk.staff['inspector'].id}"))["open_cases"]
    await desk.case_in(CaseState.INSPECTING)
    assert (await desk.client("admin").get(f"/inspection/officers/{desk.staff['inspector'].id}"))["open_cases"] == before + 1
    assert (await desk.client("admin").get(f"/inspection/officers/{desk.staff['officer'].id}"))["open_cases"] is None


@pytest.mark.req("INSP-38")
async def test_a_grid_officer_is_bound_to_a_grid_and_nobody_else_is(world: World) -> None:
    desk = await desk_of(world)
    admin, count = desk.client("admin"), await Account.all().count()
    without = {key: value for key, value in given(desk).items() if key != "grid_unit_id"}
    for body in (
        without,
        given(desk, grid_unit_id=str(desk.units["igx"])),
        given(desk, grid_unit_id=str(desk.units["ig9"])),
        given(desk, grid_unit_id=str(desk.units["ib"])),
        {**given(desk, "leader"), "grid_unit_id": str(desk.units["ig1"])},
    ):
        answer = await admin.call("POST", "/inspection/officers", body)
        assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["field"] == "grid_unit_id", answer.text
    assert await Account.all().count() == count
    made = (await add(desk))["officer"]
    assert await held(int(made["id"])) == {("grid_officer", desk.units["ig1"])}
    assert await held(int((await add(desk, "leader"))["officer"]["id"])) == {("leader", desk.units["ib"])}


@pytest.mark.req("INSP-38")
async def test_roles_are_given_and_taken_back_and_work_at_once(world: World) -> None:
    desk = await desk_of(world)
    admin, somebody = desk.client("admin"), await desk.stage.staff("grid_officer", "ig1")
    case_id = await desk.register(grid="ig2")
    assert (await somebody.client.call("GET", f"/inspection/cases/{case_id}")).status_code == 404
    second = {"role": "grid_officer", "grid_unit_id": str(desk.units["ig2"])}
    officer = await admin.post(f"/inspection/officers/{somebody.id}/roles", second, 201)
    assert {one["unit_name"] for one in officer["roles"]} == {"柳桥街道网格", "荷塘街道网格"}
    await refuses(await admin.call("POST", f"/inspection/officers/{somebody.id}/roles", second), 409, "account.capacity_held")
    capacity = next(one["capacity_id"] for one in officer["roles"] if one["unit_name"] == "柳桥街道网格")
    left = await admin.call("DELETE", f"/inspection/officers/{somebody.id}/roles/{capacity}")
    assert [one["unit_name"] for one in left.json()["roles"]] == ["荷塘街道网格"]
    assert (await somebody.client.call("GET", "/inspection/cases")).status_code == 401, "the session acted in the role that was taken"


@pytest.mark.sec(9, 10)
@pytest.mark.parametrize("role", ["insp_admin", "security_admin", "system_admin", "audit_admin", "union_admin", "hrss_clerk", "nobody"])
async def test_only_the_named_business_roles_are_handed_out(world: World, role: str) -> None:
    desk = await desk_of(world)
    count = await Account.all().count()
    answer = await desk.client("admin").call("POST", "/inspection/officers", given(desk, role))
    await refuses(answer, 409, "account.role_not_appointed")
    somebody = await desk.stage.staff("leader", "ib", signed_in=False)
    answer = await desk.client("admin").call("POST", f"/inspection/officers/{somebody.id}/roles", {"role": role})
    await refuses(answer, 409, "account.role_not_appointed")
    assert await Account.all().count() == count + 1 and await held(somebody.id) == {("leader", desk.units["ib"])}


@pytest.mark.sec(10)
async def test_the_administrator_of_the_inspectorate_is_none_of_the_three_and_handles_no_case(world: World) -> None:
    rights = set(json.loads((await Role.get(key="insp_admin")).permissions))
    assert not rights & {key for keys in RESERVED.values() for key in keys}
    assert not [key for key in rights if key.startswith(("inspection.case.", "inspection.petition."))]
    desk = await desk_of(world)
    for method, path in (("GET", "/account/users"), ("POST", "/account/users"), ("GET", "/account/roles"), ("GET", "/inspection/cases")):
        assert (await desk.client("admin").call(method, path)).status_code == 403, path


@pytest.mark.sec(9)
async def test_nobody_of_another_district_and_no_administrator_is_within_reach(world: World) -> None:
    desk = await desk_of(world)
    admin = desk.client("admin")
    root = await desk.stage.staff("audit_admin", "ib", signed_in=False)
    clerk = await desk.stage.staff("hrss_clerk", "ib", signed_in=False)
    second = await desk.stage.staff("insp_admin", "ib", signed_in=False)
    for other in (desk.staff["other_officer"], desk.staff["other_clerk"], root, clerk, second):
        before = await Account.filter(id=other.id).values("password_hash", "state", "name", "version")
        for method, path, body in (
            ("GET", "", None),
            ("PATCH", "", {"version": 1, "name": "别人"}),
            ("POST", "/reset-password", None),
            ("POST", "/disable", {"reason": "试一试"}),
            ("POST", "/roles", {"role": "leader"}),
        ):
            answer = await admin.call(method, f"/inspection/officers/{other.id}{path}", body)
            assert answer.status_code == 404, f"{method} {path} {answer.text}"
        assert await Account.filter(id=other.id).values("password_hash", "state", "name", "version") == before
    await Capacity.filter(id=root.capacity_id).delete()  # the world's administrators stay where they belong
    listed = {int(one["id"]) for one in await admin.every("/inspection/officers")}
    assert desk.staff["inspector"].id in listed and not listed & {root.id, clerk.id, second.id, desk.staff["other_clerk"].id}


@pytest.mark.sec(9, 10)
async def test_the_account_of_somebody_who_is_more_than_an_officer_is_left_alone(world: World) -> None:
    """Who could reset its password would act in the other role too; what was given may be taken back."""
    desk = await desk_of(world)
    admin = desk.client("admin")
    for role, unit in (("union_viewer", "a111"), ("hrss_clerk", "ib")):
        both: Staff = await desk.stage.staff("leader", "ib", signed_in=False)
        await desk.stage.capacity(both, await Role.get(key=role), unit)
        seen = await admin.get(f"/inspection/officers/{both.id}")
        assert seen["managed"] is False
        for path, body in (("/reset-password", None), ("/disable", {"reason": "试一试"})):
            await refuses(await admin.call("POST", f"/inspection/officers/{both.id}{path}", body), 409, "account.user_not_appointed")
        other = next((one for one in seen["roles"] if one["role"] == role), None)
        if other is not None:
            answer = await admin.call("DELETE", f"/inspection/officers/{both.id}/roles/{other['capacity_id']}")
            await refuses(answer, 409, "account.role_not_appointed")
        assert (await admin.call("DELETE", f"/inspection/officers/{both.id}/roles/{both.capacity_id}")).status_code in (200, 404)
        assert (role, world.units[unit]) in await held(both.id) and ("leader", desk.units["ib"]) not in await held(both.id)
        assert (await admin.call("POST", f"/inspection/officers/{both.id}/reset-password")).status_code == 404


@pytest.mark.sec(10)
async def test_nobody_changes_their_own_account_by_way_of_the_officers(world: World) -> None:
    desk = await desk_of(world)
    both = await desk.stage.staff("insp_admin", "ib")
    await desk.stage.capacity(both, await Role.get(key="leader"), "ib")
    for path, body in (("/reset-password", None), ("/disable", {"reason": "试一试"}), ("/roles", {"role": "inspector"})):
        await refuses(await both.client.call("POST", f"/inspection/officers/{both.id}{path}", body), 409, "account.own_account")


async def test_what_is_done_to_officers_stands_in_the_audit_log(world: World) -> None:
    desk = await desk_of(world)
    officer = (await add(desk, "inspector"))["officer"]
    await desk.client("admin").post(f"/inspection/officers/{officer['id']}/disable", {"reason": "借调外单位"})
    rows = await AuditRecord.filter(object_id=str(officer["id"])).order_by("id")
    assert [row.action for row in rows] == ["account.user.created", "account.capacity.granted", "account.user.disabled"]
    assert rows[-1].reason == "借调外单位" and all(row.actor_account_id == desk.staff["admin"].id for row in rows)
