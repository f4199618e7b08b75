"""Three administrators, no fourth power: who may give what to whom, and where (checks 9, 10)."""

import json
import uuid
from typing import Any

import pytest
from backend.api.stage import Staff, Stage, number, stage_of
from backend.api.world import PASSWORD, Client, World

from unionhub.kernel import services
from unionhub.kernel.authz import PermissionCatalogue
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.notice.models import Notice


async def role_id(key: str) -> str:
    return str((await Role.get(key=key)).id)


async def capacities(account_id: int) -> list[tuple[int, int]]:
    rows = await Capacity.filter(account_id=account_id, state="active").order_by("id")
    return [(row.role_id, row.unit_id) for row in rows]


async def refuses(client: Client, status: int, code: str, method: str, path: str, body: Any = None) -> None:
    answer = await client.call(method, path, body)
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text


async def grant(client: Client, staff: Staff, role: str, unit_id: int) -> Any:
    return await client.call("POST", f"/account/users/{staff.id}/capacities", {"role_id": await role_id(role), "unit_id": str(unit_id)})


@pytest.mark.sec(10)
@pytest.mark.req("SYS-16")
async def test_the_three_administrators_share_no_power(world: World) -> None:
    rights = {name: set((await world.officer(name)).me["permissions"]) for name in ("sysadmin", "secadmin", "auditadmin")}
    powers = {
        "sysadmin": {"account.user.create", "account.user.update", "account.user.reset_password"},
        "secadmin": {"account.user.grant", "account.role.update"},
        "auditadmin": {"audit.record.read", "audit.record.verify"},
    }
    for name, held in rights.items():
        for owner, power in powers.items():
            assert power <= held if owner == name else not power & held, (name, owner)
    everything = services.get(PermissionCatalogue).keys()
    for role in await Role.all():
        if not role.key.startswith("probe_"):
            assert not everything <= set(json.loads(role.permissions)), f"{role.key} holds every right there is"


@pytest.mark.sec(10)
async def test_one_person_never_holds_two_of_the_three_administrators(world: World) -> None:
    stage = await stage_of(world)
    secadmin = await world.officer("secadmin")
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    assert (await grant(secadmin, staff, "audit_admin", world.units["a"])).status_code == 201
    held = await capacities(staff.id)
    for other in ("system_admin", "security_admin"):
        answer = await grant(secadmin, staff, other, world.units["a1"])
        assert (answer.status_code, answer.json()["code"]) == (409, "account.separation_of_duties")
    assert await capacities(staff.id) == held
    capacity = await Capacity.get(account_id=staff.id, role__key="audit_admin")
    assert (await secadmin.call("DELETE", f"/account/users/{staff.id}/capacities/{capacity.id}")).status_code == 200
    assert (await grant(secadmin, staff, "system_admin", world.units["a1"])).status_code == 201


@pytest.mark.sec(10)
@pytest.mark.parametrize("name", ["sysadmin", "secadmin"])
async def test_nobody_changes_their_own_rights(world: World, name: str) -> None:
    stage = await stage_of(world)
    role = {"sysadmin": "system_admin", "secadmin": "security_admin"}[name]
    me = await stage.staff(role, "p")
    before = await capacities(me.id)
    attempts: list[tuple[str, str, Any]] = [
        ("POST", "/capacities", {"role_id": await role_id("union_admin"), "unit_id": str(world.units["p"])}),
        ("DELETE", f"/capacities/{me.capacity_id}", None),
        ("POST", "/disable", {"reason": "自己停用"}),
        ("POST", "/reset-password", None),
        ("DELETE", "/totp", None),
    ]
    for method, path, body in attempts:
        answer = await me.client.call(method, f"/account/users/{me.id}{path}", body)
        assert answer.status_code in (403, 409), path
        assert answer.json()["code"] in ("auth.forbidden", "account.own_account"), path
    assert await capacities(me.id) == before
    assert (await Account.get(id=me.id)).state.value == "active"


@pytest.mark.sec(10)
@pytest.mark.req("SYS-16")
async def test_nobody_widens_the_role_they_act_in_nor_an_administrators_role(world: World) -> None:
    stage = await stage_of(world)
    helper = await stage.staff(["account.role.update", "account.role.read", "account.user.grant"], "p")
    own = await Role.get(id=helper.role_id)
    body = {"version": 1, "permissions": ["account.role.read", "membership.member.unmask"]}
    await refuses(helper.client, 409, "account.beyond_own_rights", "PATCH", f"/account/roles/{own.id}", body)
    secadmin = await world.officer("secadmin")
    for key in ("system_admin", "security_admin", "audit_admin"):
        role = await Role.get(key=key)
        body = {"version": role.version, "permissions": ["membership.member.read"]}
        await refuses(secadmin, 409, "account.beyond_own_rights", "PATCH", f"/account/roles/{role.id}", body)
        await refuses(secadmin, 409, "account.role_builtin", "DELETE", f"/account/roles/{role.id}")
        assert (await Role.get(key=key)).permissions == role.permissions
    assert (await Role.get(id=own.id)).permissions == own.permissions


@pytest.mark.sec(10)
@pytest.mark.parametrize(
    "permission", ["account.user.create", "account.user.reset_password", "account.user.grant", "account.role.update", "audit.record.read"]
)
async def test_no_role_but_the_three_can_be_made_of_their_powers(world: World, permission: str) -> None:
    """Else the security administrator could mix a super administrator and hand it to a friend."""
    secadmin = await world.officer("secadmin")
    roles = await Role.all().count()
    body = {"name": f"超级角色{number()}", "description": "", "permissions": ["org.unit.read", permission]}
    await refuses(secadmin, 409, "account.permission_reserved", "POST", "/account/roles", body)
    assert await Role.all().count() == roles
    role = await (await stage_of(world)).role(["org.unit.read"])
    change = {"version": 1, "permissions": ["org.unit.read", permission]}
    await refuses(secadmin, 409, "account.permission_reserved", "PATCH", f"/account/roles/{role.id}", change)
    assert (await Role.get(id=role.id)).permissions == role.permissions


@pytest.mark.sec(9, 10)
async def test_who_makes_accounts_gives_them_no_role(world: World) -> None:
    stage = await stage_of(world)
    sysadmin = (await stage.staff("system_admin", "p")).client
    accounts = await Account.all().count()
    for role in ("system_admin", "audit_admin", "union_admin", "hrss_clerk"):
        body = {
            "username": f"smuggled.{number()}",
            "name": "夹带者",
            "capacities": [{"role_id": await role_id(role), "unit_id": str(world.units["p"])}],
        }
        await refuses(sysadmin, 403, "auth.forbidden", "POST", "/account/users", body)
    assert await Account.all().count() == accounts


@pytest.mark.sec(9)
@pytest.mark.req("SYS-16", "SYS-17")
async def test_a_role_is_given_only_inside_the_givers_branch(world: World) -> None:
    stage = await stage_of(world)
    city = (await stage.staff("security_admin", "a")).client
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    before = await capacities(staff.id)
    for unit in ("p", "b", "b11", "g", "e"):
        answer = await grant(city, staff, "union_viewer", world.units[unit])
        assert answer.status_code == 404, unit
    assert await capacities(staff.id) == before
    foreign = await stage.staff("union_viewer", "b11", signed_in=False)
    assert (await grant(city, foreign, "union_viewer", world.units["a111"])).status_code == 404, "nor to a user of another branch"
    assert len(await capacities(foreign.id)) == 1
    assert (await grant(city, staff, "union_viewer", world.units["a112"])).status_code == 201


@pytest.mark.sec(9)
async def test_who_is_no_security_administrator_gives_only_what_they_hold(world: World) -> None:
    """CVE-2026-37669's kind: a helper with the right to grant makes themselves, through a friend, more than they are."""
    stage = await stage_of(world)
    held = json.loads((await Role.get(key="hrss_clerk")).permissions)
    helper = (await stage.staff(["account.user.grant", "account.user.read", *held], "a")).client
    friend = await stage.staff([], "a111", signed_in=False)
    before = await capacities(friend.id)
    for role in ("union_admin", "union_viewer", "system_admin", "security_admin", "audit_admin"):
        answer = await grant(helper, friend, role, world.units["a111"])
        assert (answer.status_code, answer.json()["code"]) == (409, "account.beyond_own_rights"), role
    assert await capacities(friend.id) == before
    assert (await grant(helper, friend, "hrss_clerk", world.units["a111"])).status_code == 201


@pytest.mark.sec(9)
async def test_a_role_of_another_face_is_no_role_for_an_officer(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    answer = await grant(await world.officer("secadmin"), staff, "enterprise_hr", world.units["a111"])
    assert answer.status_code == 404 and len(await capacities(staff.id)) == 1


@pytest.mark.sec(8, 9)
@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PATCH", "", {"version": 1, "phone": "13800005678"}),
        ("POST", "/reset-password", None),
        ("POST", "/disable", {"reason": "调离岗位"}),
        ("DELETE", "/sessions", None),
    ],
)
async def test_an_account_that_also_acts_above_is_not_the_lower_administrators_to_handle(
    world: World, method: str, path: str, body: Any
) -> None:
    """Whoever could reset the password of a colleague with a role in the province would act in the province."""
    stage = await stage_of(world)
    district = (await stage.staff("system_admin", "a1")).client
    colleague = await stage.staff("union_viewer", "a111")
    await stage.capacity(colleague, await Role.get(key="union_admin"), "p")
    before = await Account.filter(id=colleague.id).values("state", "password_hash", "phone_tail", "version")
    assert (await district.call("GET", f"/account/users/{colleague.id}")).status_code == 200
    await refuses(district, 409, "account.user_beyond_scope", method, f"/account/users/{colleague.id}{path}", body)
    assert await Account.filter(id=colleague.id).values("state", "password_hash", "phone_tail", "version") == before
    assert (await colleague.client.call("GET", "/account/me")).status_code == 200


@pytest.mark.sec(8)
@pytest.mark.req("SYS-17")
async def test_a_user_who_moved_to_another_branch_is_out_of_the_old_ones_reach(world: World) -> None:
    stage = await stage_of(world)
    secadmin = await world.officer("secadmin")
    old, new = (await stage.staff("system_admin", "a")).client, (await stage.staff("system_admin", "b")).client
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    path = f"/account/users/{staff.id}"
    await secadmin.call("DELETE", f"{path}/capacities/{staff.capacity_id}")
    idle = await old.get(path)
    assert idle["capacities"] == [], "who lost every role is still looked after where they were"
    assert (await new.call("GET", path)).status_code == 404
    assert (await grant(secadmin, staff, "union_viewer", world.units["b11"])).status_code == 201
    digest = (await Account.get(id=staff.id)).password_hash
    assert (await old.call("POST", f"{path}/reset-password")).status_code == 404
    assert (await old.call("GET", path)).status_code == 404
    assert (await Account.get(id=staff.id)).password_hash == digest
    assert (await new.get(path))["id"] == str(staff.id)


async def _pages(client: Client, **query: Any) -> tuple[list[str], int]:
    found: list[str] = []
    for page in range(1, 50):
        answer = await client.get("/account/users", page=page, size=7, sort="username", **query)
        found += [one["id"] for one in answer["items"]]
        if len(found) >= answer["total"] or not answer["items"]:
            return found, answer["total"]
    raise AssertionError("the list does not end")


@pytest.mark.sec(8)
@pytest.mark.req("SYS-17")
async def test_the_list_shows_each_user_of_the_branch_once_and_counts_the_same(world: World) -> None:
    stage = await stage_of(world)
    admin = (await stage.staff("system_admin", "a1")).client
    twice = await stage.staff("union_viewer", "a111", signed_in=False)
    await stage.capacity(twice, await Role.get(key="union_viewer"), "a112")
    await stage.capacity(twice, await Role.get(key="union_admin"), "b11")
    foreign = await stage.staff("union_viewer", "b11", signed_in=False)
    found, total = await _pages(admin)
    assert len(found) == len(set(found)) == total
    assert str(twice.id) in found and str(foreign.id) not in found
    in_a112, count = await _pages(admin, unit_id=str(world.units["a112"]))
    assert str(twice.id) in in_a112 and len(in_a112) == count < total
    admins, count = await _pages(admin, role_id=await role_id("union_admin"))
    assert str(twice.id) not in admins, "a role held elsewhere is not this branch's to see"
    assert len(admins) == count
    assert (await admin.call("GET", "/account/users", unit_id=str(world.units["b11"]))).status_code == 404


@pytest.mark.req("SYS-17")
async def test_users_are_found_by_name_user_name_and_phone_tail_and_by_nothing_else(world: World) -> None:
    stage = await stage_of(world)
    admin = await world.officer("sysadmin")
    staff = await stage.staff("union_viewer", "a111", signed_in=False, name=f"欧阳试验{number()}")
    user = await admin.get(f"/account/users/{staff.id}")
    await admin.call("PATCH", f"/account/users/{staff.id}", {"version": user["version"], "phone": "13800009753"})
    for text in (staff.username, staff.username.upper(), "欧阳试验", "9753"):
        found, _ = await _pages(admin, q=text)
        assert str(staff.id) in found, text
    for text in ("%", "_", "试验", "13800009753", "$argon2id", "\U0001f600", "x" * 64, "९७५३"):
        found, _ = await _pages(admin, q=text)
        assert str(staff.id) not in found, text


@pytest.mark.sec(9)
async def test_a_role_others_use_is_changed_only_from_above_them_all(world: World) -> None:
    stage = await stage_of(world)
    city = (await stage.staff("security_admin", "a")).client
    role = await Role.get(id=(await stage.staff(["org.unit.read"], "b11", signed_in=False)).role_id)
    body = {"version": 1, "permissions": ["membership.member.unmask"]}
    await refuses(city, 409, "account.role_beyond_scope", "PATCH", f"/account/roles/{role.id}", body)
    assert (await Role.get(id=role.id)).permissions == role.permissions
    changed = await (await world.officer("secadmin")).call("PATCH", f"/account/roles/{role.id}", body)
    assert changed.status_code == 200 and changed.json()["permissions"] == ["membership.member.unmask"]


@pytest.mark.sec(15)
async def test_an_auditor_sees_which_permissions_a_role_gained_and_lost_however_many_it_holds(world: World) -> None:
    stage = await stage_of(world)
    many = [key for key in stage.everything if not key.startswith(("account.", "audit."))]
    role = await stage.role(many[1:])
    await (await world.officer("secadmin")).call("PATCH", f"/account/roles/{role.id}", {"version": 1, "permissions": many[:-1]})
    record = await AuditRecord.filter(action="account.role.updated", object_id=role.id).get()
    changes = {one["field"]: one for one in json.loads(record.changes)}
    names = {one.key: one.name for _, _, listed in services.get(PermissionCatalogue).groups() for one in listed}
    assert changes["permissions_added"]["after"] == names[many[0]]
    assert changes["permissions_removed"]["before"] == names[many[-1]]


@pytest.mark.sec(9)
async def test_a_role_changed_takes_effect_on_sessions_that_act_in_it(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff(["membership.member.read"], "a111")
    assert (await staff.client.call("GET", "/membership/members")).status_code == 200
    secadmin = await world.officer("secadmin")
    await secadmin.call("PATCH", f"/account/roles/{staff.role_id}", {"version": 1, "permissions": ["org.unit.read"]})
    assert (await staff.client.call("GET", "/membership/members")).status_code == 403


@pytest.mark.req("SYS-17")
async def test_a_role_given_or_a_user_made_twice_by_one_key_is_one(world: World) -> None:
    stage: Stage = await stage_of(world)
    secadmin, sysadmin = await world.officer("secadmin"), await world.officer("sysadmin")
    key = {"Idempotency-Key": str(uuid.uuid4())}
    body = {"username": f"twice.{number()}", "name": "重复者", "unit_id": str(world.units["a111"])}
    first, second = [await sysadmin.call("POST", "/account/users", body, key) for _ in range(2)]
    assert first.status_code == second.status_code == 201
    assert first.json()["user"]["id"] == second.json()["user"]["id"]
    assert first.json()["initial_password"] and second.json()["initial_password"] is None
    other = await (await stage.staff("system_admin", "p")).client.call("POST", "/account/users", body, key)
    assert other.status_code == 409 and other.json()["code"] == "account.username_taken", "somebody else's key is another key"
    grant_body = {"role_id": await role_id("union_viewer"), "unit_id": str(world.units["a111"])}
    path = f"/account/users/{first.json()['user']['id']}/capacities"
    answers = [await secadmin.call("POST", path, grant_body, key) for _ in range(2)]
    assert [one.status_code for one in answers] == [201, 201]
    assert len(await capacities(int(first.json()["user"]["id"]))) == 1


def test_the_shared_password_of_these_tests_is_a_good_one() -> None:
    from unionhub.platform.account.policy import password_problem

    assert password_problem(PASSWORD) is None


async def test_users_hear_what_others_did_to_their_accounts(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111")
    path = f"/account/users/{staff.id}"
    admin = await world.officer("sysadmin")
    fresh = (await admin.post(f"{path}/reset-password"))["initial_password"]
    await world.settle()
    answer, client = await stage.try_sign_in(staff.username, password=fresh)
    assert answer.status_code == 201
    notices = [row["title"] for row in await Notice.filter(account_id=staff.id).values("title")]
    assert notices == ["您的密码已被重设"]
    assert (await client.call("GET", "/notice/notices")).status_code == 403, "first the password, then the news"
