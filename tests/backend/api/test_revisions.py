"""How an employer and a user came to be what they are: every change with its fields, for who may read the record."""

from backend.api.clerking import desk_of, employer_of, new_uscc
from backend.api.stage import stage_of
from backend.api.world import World


async def test_the_history_of_an_employer_names_who_changed_which_field(world: World) -> None:
    desk = await desk_of(world)
    clerk = await desk.clerk()
    employer = await employer_of(desk, await desk.case())
    path = f"/inspection/employers/{employer['id']}"
    before = (await clerk.get(f"{path}/revisions"))["items"]
    code = new_uscc()
    answer = await clerk.call("PATCH", path, {"version": employer["version"], "uscc": code})
    assert answer.status_code == 200, answer.text
    newest, *rest = (await clerk.get(f"{path}/revisions"))["items"]
    assert rest == before and newest["actor_name"]
    assert code in {change["after"] for change in newest["changes"]}


async def test_the_history_of_a_user_says_why_the_account_was_stopped_and_shows_no_number(world: World) -> None:
    staff = await (await stage_of(world)).staff("union_viewer", "a111", signed_in=False)
    keeper = await world.officer("sysadmin")
    path = f"/account/users/{staff.id}"
    version = (await keeper.get(path))["version"]
    renamed = await keeper.call("PATCH", path, {"version": version, "name": "改名者", "phone": "13800001234"})
    assert renamed.status_code == 200, renamed.text
    await keeper.post(f"{path}/disable", {"reason": "调离岗位"}, 200)
    answer = await keeper.get(f"{path}/revisions")
    stopped, changed = answer["items"][:2]
    assert stopped["reason"] == "调离岗位" and [one["after"] for one in stopped["changes"]] == ["停用"]
    assert "改名者" in {one["after"] for one in changed["changes"]}
    assert "13800001234" not in str(answer)
