"""新业态就业人员情况表 against data counted by hand, through the API."""

from typing import Any

import pytest
from backend.api.applying import code_for, filled, handed_in, ready, work_of
from backend.api.stage import stage_of
from backend.api.world import Client, World
from backend.domains.membership.statistics.library import change, join, leave, transfer

from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.kernel.excel import read_sheet

TABLE = "/membership/statistics/new-form"
DIMENSIONS = {"occupations": "occupation", "industries": "industry", "platforms": "platform"}


@pytest.fixture(scope="module")
async def counted(world: World) -> World:
    """Nineteen new-form members in five unions, and others who must not be counted among them."""
    units = world.units
    plan: list[tuple[str, int, dict[str, Any]]] = [
        ("a111", 3, {"occupation": "03", "industry": "KD", "platform": "KD"}),
        ("a111", 1, {"occupation": "01", "platform": "HY"}),
        ("a111", 1, {}),
        ("a112", 2, {"occupation": "04", "platform": "WM"}),
        ("a2", 4, {"occupation": "02", "platform": "WYC"}),
        ("a", 1, {"occupation": "03", "status": MemberStatus.POOL}),
        ("b11", 7, {"occupation": "03", "platform": "KD"}),
    ]
    for unit, many, facts in plan:
        for _ in range(many):
            await join(units[unit], is_new_form=True, **facts)
    for _ in range(5):
        await join(units["a112"])
    gone = await join(units["a111"], is_new_form=True, occupation="03")
    await leave(gone.id)
    await world.settle()
    return world


async def county_officer(world: World, unit: str) -> Client:
    return (await (await stage_of(world)).staff("union_admin", unit)).client


def values(rows: list[dict[str, Any]]) -> dict[str, int]:
    return {row["code"]: row["value"] for row in rows if row["value"]}


def districts(table: dict[str, Any]) -> dict[str, int]:
    return {row["name"]: row["value"] for row in table["districts"] if row["value"]}


@pytest.mark.req("JOIN-27")
async def test_the_total_equals_the_sum_of_every_kind_and_of_every_district_and_the_library(counted: World) -> None:
    admin = await counted.officer("root_admin")
    table = await admin.get(TABLE)
    assert table["total"] == 19
    assert values(table["occupations"]) == {"03": 11, "02": 4, "04": 2, "01": 1, "": 1}
    assert values(table["industries"]) == {"KD": 3, "": 16}
    assert values(table["platforms"]) == {"KD": 10, "WYC": 4, "WM": 2, "HY": 1, "": 2}
    assert districts(table) == {"临溪区总工会": 7, "望岭县总工会": 4, "东埠区总工会": 7, "未划入区县": 1}
    for part in (*DIMENSIONS, "districts"):
        assert sum(row["value"] for row in table[part]) == table["total"], part
    library = await admin.get("/membership/members", live=True, is_new_form=True)
    assert library["total"] == table["total"]


@pytest.mark.req("JOIN-27")
async def test_a_county_officer_sees_the_own_county_only_and_a_city_officer_the_city(counted: World) -> None:
    county = await county_officer(counted, "a1")
    table = await county.get(TABLE)
    assert (table["total"], districts(table)) == (7, {"临溪区总工会": 7})
    assert values(table["occupations"]) == {"03": 3, "04": 2, "01": 1, "": 1}
    other = await county.call("GET", TABLE, unit_id=str(counted.units["a2"]))
    assert other.status_code == 404
    city = await (await counted.officer("city_admin")).get(TABLE)
    assert (city["total"], districts(city)) == (12, {"临溪区总工会": 7, "望岭县总工会": 4, "未划入区县": 1})
    basic = await (await counted.officer("unit_admin")).get(TABLE)
    assert (basic["total"], districts(basic)) == (5, {"临溪区总工会": 5})


@pytest.mark.req("JOIN-27")
@pytest.mark.parametrize("officer", ["root_admin", "city_admin", "unit_admin"])
async def test_every_figure_is_the_length_of_the_list_behind_it(counted: World, officer: str) -> None:
    admin = await counted.officer(officer)
    table = await admin.get(TABLE)
    for part, name in DIMENSIONS.items():
        for row in table[part]:
            listed = await admin.get("/membership/members", live=True, is_new_form=True, size=1, **{name: row["code"] or "none"})
            assert listed["total"] == row["value"], (part, row)
    for row in table["districts"]:
        where = {"unit_id": row["unit"]["id"]} if row["unit"] else {"no_district": True}
        listed = await admin.get("/membership/members", live=True, is_new_form=True, size=1, **where)
        assert listed["total"] == row["value"], row


@pytest.mark.req("JOIN-27")
async def test_the_table_follows_who_moves_changes_and_leaves(counted: World) -> None:
    admin, units = await counted.officer("root_admin"), counted.units
    one = await join(units["a111"], is_new_form=True, occupation="12")
    await counted.settle()
    assert values((await admin.get(TABLE))["occupations"])["12"] == 1
    await transfer(one.id, units["b11"])
    await change(one.id, occupation="11")
    await counted.settle()
    table = await admin.get(TABLE)
    assert districts(table) == {"临溪区总工会": 7, "望岭县总工会": 4, "东埠区总工会": 8, "未划入区县": 1}
    assert values(table["occupations"])["11"] == 1 and "12" not in values(table["occupations"])
    await leave(one.id)
    await counted.settle()
    assert (await admin.get(TABLE))["total"] == 19


@pytest.mark.req("JOIN-27")
async def test_the_workbook_says_what_the_page_says(counted: World) -> None:
    admin = await counted.officer("city_admin")
    table = await admin.get(TABLE)
    started = await admin.post("/membership/statistics/exports", {"report": "new_form"}, 202)
    await counted.settle()
    task = next(one for one in (await admin.get("/task/tasks"))["items"] if one["id"] == started["task_id"])
    assert task["state"] == "done", task
    rows = (await read_sheet((await admin.call("GET", task["file_url"])).content)).rows
    assert "青禾市总工会" in str(rows[0][0]) and "市总甲" in str(rows[0][0])
    assert rows[1] == ["统计项", "分类", "人数", "占比"]
    got = {(row[0], row[1]): row[2] for row in rows[2:]}
    assert got["人员总数", "合计"] == table["total"] == 12
    names = {"occupations": "职业类别", "industries": "所在行业", "platforms": "从业平台", "districts": "区县"}
    for part, title in names.items():
        for row in table[part]:
            assert got[title, row["name"]] == row["value"]


@pytest.mark.req("JOIN-27")
async def test_who_applies_with_the_full_form_is_counted_once_the_last_officer_has_approved(counted: World) -> None:
    province = await counted.officer("root_admin")
    before = await province.get(TABLE)
    made, client = await ready(counted)
    code = await code_for(counted, "a11")
    work = await work_of(client, occupation="11", platform="DJ", industry="54")
    application = await handed_in(client, await filled(counted, made, qr_token=code["token"], new_form=work))
    await counted.settle()
    assert (await province.get(TABLE))["total"] == before["total"], "an application is not yet a member"
    for _ in range(4):
        seen = await province.get(f"/membership/applications/{application['id']}")
        if seen["state"] == "approved":
            break
        unit = next(name for name, row_id in counted.units.items() if str(row_id) == seen["current_unit"]["id"])
        holder = await county_officer(counted, unit)
        version = (await holder.get(f"/membership/applications/{application['id']}"))["version"]
        await holder.post(f"/membership/applications/{application['id']}/approve", {"version": version, "comment": "情况属实"})
    await counted.settle()
    after = await province.get(TABLE)
    assert after["total"] == before["total"] + 1
    assert values(after["occupations"])["11"] == values(after["platforms"])["DJ"] == 1
    for part in (*DIMENSIONS, "districts"):
        assert sum(row["value"] for row in after[part]) == after["total"], part
