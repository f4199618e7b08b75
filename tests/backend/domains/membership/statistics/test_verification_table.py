"""会员认证情况统计, trends and the dashboard against data counted by hand, through the API."""

import datetime as dt
from typing import Any

import pytest
from backend.api.world import World
from backend.domains.membership.statistics.library import change, join, leave, submit

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.models.members import Member
from unionhub.kernel import clock
from unionhub.kernel.excel import read_sheet
from unionhub.platform.account.service.sessions import forget_cached

TABLE = "/membership/statistics/verification"
TREND = "/membership/statistics/trend"
FIGURES = ("members", "registered", "verified", "active")


def back(days: int) -> dt.date:
    return clock.today() - dt.timedelta(days=days)


@pytest.fixture(scope="module")
async def counted(world: World) -> World:
    """Ten members in a111, four in a112, two in a2, one with the city, two in b11; seen and verified as written here."""
    units, now = world.units, clock.now()
    plan: list[tuple[str, int, dict[str, Any]]] = [
        ("a111", 4, {"seen_on": back(0), "verified_at": now}),
        ("a111", 1, {"seen_on": back(29)}),
        ("a111", 1, {"seen_on": back(30)}),
        ("a111", 4, {}),
        ("a112", 3, {"seen_on": back(3), "verified_at": now}),
        ("a112", 1, {"verified_at": now}),
        ("a2", 2, {"seen_on": back(6)}),
        ("a", 1, {"seen_on": back(0), "verified_at": now}),
        ("b11", 2, {}),
    ]
    for unit, many, facts in plan:
        for _ in range(many):
            await join(units[unit], **facts)
    gone = await join(units["a111"], seen_on=back(0), verified_at=now)
    await leave(gone.id)
    await world.settle()
    return world


def picked(row: dict[str, Any]) -> tuple[int, ...]:
    return tuple(row[name] for name in FIGURES)


@pytest.mark.req("JOIN-28")
async def test_registration_verification_and_activity_are_counted_and_ranked(counted: World) -> None:
    table = await (await counted.officer("root_admin")).get(TABLE)
    assert picked(table) == (19, 12, 9, 11)
    assert (table["registration_rate"], table["verification_rate"], table["activity_rate"]) == (0.6316, 0.4737, 0.5789)
    rows = [(row["rank"], row["unit"]["name"], *picked(row)) for row in table["rows"]]
    assert rows == [(1, "青禾市总工会", 17, 12, 9, 11), (2, "白沙市总工会", 2, 0, 0, 0)]
    by_county = await (await counted.officer("root_admin")).get(TABLE, by="county", rank_by="activity")
    rows = [(row["rank"], row["unit"]["name"], *picked(row)) for row in by_county["rows"]]
    assert rows == [(1, "望岭县总工会", 2, 2, 0, 2), (2, "临溪区总工会", 14, 9, 8, 8), (3, "东埠区总工会", 2, 0, 0, 0)]
    assert by_county["own"] == 1


@pytest.mark.req("JOIN-28")
async def test_activity_is_a_parameter(counted: World) -> None:
    admin = await counted.officer("root_admin")
    active = {days: (await admin.get(TABLE, days=days))["active"] for days in (1, 4, 7, 30, 31)}
    assert active == {1: 5, 4: 8, 7: 10, 30: 11, 31: 12}


@pytest.mark.req("JOIN-28")
async def test_every_figure_of_every_union_is_the_length_of_the_list_behind_it(counted: World) -> None:
    admin = await counted.officer("root_admin")
    table = await admin.get(TABLE, by="county", days=7)
    filters: dict[str, dict[str, Any]] = {
        "members": {},
        "registered": {"registered": True},
        "verified": {"verified": True},
        "active": {"active_days": 7},
    }
    for row in (table, *table["rows"]):
        for name, where in filters.items():
            listed = await admin.get("/membership/members", live=True, unit_id=row["unit"]["id"], size=1, **where)
            assert listed["total"] == row[name], (row["unit"], name)
    not_yet = await admin.get("/membership/members", live=True, registered=False, size=1)
    assert not_yet["total"] == table["members"] - table["registered"]


@pytest.mark.req("JOIN-28")
async def test_who_signs_in_on_the_phone_becomes_registered_and_active(counted: World) -> None:
    admin = await counted.officer("unit_admin")
    before = await admin.get(TABLE, days=1)
    made, _, decided = await counted.member("a111")
    await counted.settle()
    after = await admin.get(TABLE, days=1)
    assert (after["members"], after["registered"], after["active"]) == (
        before["members"] + 1,
        before["registered"] + 1,
        before["active"] + 1,
    )
    await change(int(decided["member_id"]), seen_on=back(5))
    await counted.settle()
    assert (await admin.get(TABLE, days=1))["active"] == before["active"]
    await counted.phone_of(made)
    await counted.settle()
    assert (await admin.get(TABLE, days=1))["active"] == before["active"] + 1
    assert (await Member.get(id=int(decided["member_id"]))).seen_on == clock.today()


async def test_a_session_that_stays_open_counts_on_every_day_it_is_used(counted: World) -> None:
    _, phone, decided = await counted.member("a112", "food_admin")
    await counted.settle()
    tomorrow = clock.now() + dt.timedelta(days=1)
    clock.set_source(lambda: tomorrow)
    forget_cached()
    try:
        await phone.get("/membership/card")
        await counted.settle()
        assert (await Member.get(id=int(decided["member_id"]))).seen_on == clock.today()
    finally:
        clock.set_source(None)
        await change(int(decided["member_id"]), seen_on=clock.today())


@pytest.mark.req("JOIN-28")
async def test_a_trend_adds_up_by_day_and_by_month(counted: World) -> None:
    units, admin = counted.units, await counted.officer("other_admin")
    begun = {key: sum(point[key] for point in (await admin.get(TREND, count=24))["points"]) for key in ("joined", "left", "submitted")}
    assert begun == {"joined": 2, "left": 0, "submitted": 0}
    for days, facts in ((1, {"is_new_form": True, "platform": "KD"}), (40, {"is_new_form": True}), (400, {})):
        await join(units["b11"], joined_on=back(days), **facts)
    await submit(units["b11"], biz_date=back(1))
    await submit(units["b11"], biz_date=back(40), state=ApplicationState.REJECTED, decided_on=back(1), decided_at=clock.now())
    await counted.settle()
    trend = await admin.get(TREND, step="day", count=60, dimension="platform")
    days = {point["since"]: point for point in trend["points"]}
    assert len(days) == 60 and all(point["since"] == point["until"] for point in trend["points"])
    yesterday, before = days[back(1).isoformat()], days[back(40).isoformat()]
    assert (yesterday["joined"], yesterday["submitted"], yesterday["rejected"], yesterday["new_form_joined"]) == (1, 1, 1, 1)
    assert (before["joined"], before["submitted"], before["new_form_joined"]) == (1, 1, 1)
    assert {one["name"]: sum(one["values"]) for one in trend["series"]} == {"快递企业": 1, "未填写": 1}
    months = (await admin.get(TREND, step="month", count=24))["points"]
    assert sum(point["joined"] for point in months) == 5
    for point in months:
        listed = await admin.get("/membership/members", size=1, **{"from": point["since"], "to": point["until"]})
        assert listed["total"] == point["joined"], point


async def test_who_leaves_is_counted_on_the_day_of_leaving(counted: World) -> None:
    admin = await counted.officer("food_admin")
    member = await join(counted.units["a112"], joined_on=back(200))
    await leave(member.id)
    await counted.settle()
    today = (await admin.get(TREND, step="day", count=2))["points"][-1]
    listed = await admin.get("/membership/members", live=False, left_from=today["since"], left_to=today["until"])
    assert today["left"] == listed["total"] == 1


async def test_the_dashboard_table_adds_up_to_its_head(counted: World) -> None:
    admin = await counted.officer("city_admin")
    figures = await admin.get("/membership/statistics/overview")
    own = (await admin.get("/membership/members", live=True, unit_id=str(counted.units["a"]), size=100))["items"]
    at_the_city = sum(1 for one in own if one["unit"]["id"] == str(counted.units["a"]))
    assert sum(row["members"] for row in figures["by_unit"]) + at_the_city == figures["members"]
    assert [row["has_children"] for row in figures["by_unit"]] == [True, False]


@pytest.mark.req("JOIN-28")
async def test_the_workbook_ranks_as_the_page_does(counted: World) -> None:
    admin = await counted.officer("root_admin")
    table = await admin.get(TABLE, by="county", days=7)
    order = {"report": "verification", "by": "county", "days": 7}
    started = await admin.post("/membership/statistics/exports", order, 202)
    again = await admin.post("/membership/statistics/exports", {"report": "trend", "step": "day", "count": 30}, 202)
    await counted.settle()
    tasks = {one["id"]: one for one in (await admin.get("/task/tasks"))["items"]}
    rows = (await read_sheet((await admin.call("GET", tasks[started["task_id"]]["file_url"])).content)).rows
    assert rows[1][-2] == "近 7 天活跃"
    assert [(row[1], row[2], row[3], row[5], row[7]) for row in rows[3:]] == [(row["unit"]["name"], *picked(row)) for row in table["rows"]]
    trend = (await read_sheet((await admin.call("GET", tasks[again["task_id"]]["file_url"])).content)).rows
    assert len(trend) == 32 and trend[1][:3] == ["时间", "提交申请", "通过"]
