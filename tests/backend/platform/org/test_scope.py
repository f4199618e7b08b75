"""Every list and every address shows the caller's own branch only (ORG-03, security checks 8 and 9)."""

import pytest
from backend.platform.org.stage import Stage
from backend.platform.org.test_units import add, state
from tortoise import connections

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import transaction
from unionhub.platform.org import ports
from unionhub.platform.org.errors import UnitNotFound
from unionhub.platform.org.models import OrgUnit, OrgUnitChange

pytestmark = pytest.mark.commits


async def names(seat: object, **params: object) -> list[str]:
    answer = await seat.get("/org/units", size=100, **params)  # type: ignore[attr-defined]
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


@pytest.mark.req("ORG-03")
@pytest.mark.sec(8)
async def test_a_county_sees_itself_and_below_a_city_sees_all_its_counties(stage: Stage) -> None:
    county, city = await stage.at("a1"), await stage.at("a")
    assert await names(county) == ["临溪区总工会"]
    assert await names(county, q="工会") == ["临溪区总工会", "柳桥街道总工会", "速达快递（青禾）有限公司工会"]
    assert await names(city, parent_id=stage.units["a"]) == ["临溪区总工会", "望岭县总工会"]
    assert await names(city, q="港口") == []
    assert len(await names(await stage.at("p"), q="工会")) == 9


@pytest.mark.req("ORG-03")
@pytest.mark.sec(8, 9)
@pytest.mark.parametrize("foreign", ["a2", "b1", "b11", "a", "p"])
async def test_units_outside_the_branch_do_not_exist_for_the_caller(stage: Stage, foreign: str) -> None:
    seat, unit = await stage.at("a1"), stage.units[foreign]
    before = await state()
    answers = [
        await seat.get(f"/org/units/{unit}"),
        await seat.get(f"/org/units/{unit}/changes"),
        await seat.get("/org/units", parent_id=unit),
        await add(seat, unit, "越权新增的工会", "90"),
        await seat.patch(f"/org/units/{unit}", {"version": 1, "name": "越权改名"}),
        await seat.post(f"/org/units/{unit}/move", {"version": 1, "parent_id": str(stage.units["a1"])}),
        await seat.post(f"/org/units/{unit}/disable", {"version": 1, "reason": "越权停用"}),
        await seat.post(f"/org/units/{unit}/enable", {"version": 1}),
        await seat.post(f"/org/units/{stage.units['a111']}/move", {"version": 1, "parent_id": str(unit)}),
    ]
    assert {(answer.status_code, answer.json()["code"]) for answer in answers} == {(404, "org.unit_not_found")}
    assert await state() == before


@pytest.mark.sec(11)
@pytest.mark.parametrize("q", ["%", "_", "'", "\\", "' OR '1'='1", "工会%", "；DROP TABLE org_unit"])
async def test_a_search_text_is_only_ever_text(stage: Stage, q: str) -> None:
    assert await names(await stage.at("a1"), q=q) == []


@pytest.mark.sec(11)
async def test_a_list_is_sorted_by_known_columns_only(stage: Stage) -> None:
    seat = await stage.at("a")
    assert (await names(seat, parent_id=stage.units["a"], sort="-path"))[0] == "望岭县总工会"
    assert (await seat.get("/org/units", sort="name_slot")).status_code == 422


async def test_the_tree_opens_level_by_level_with_counts_and_filters(stage: Stage) -> None:
    seat = await stage.at("p")
    (top,) = (await seat.get("/org/units")).json()["items"]
    assert (top["name"], top["child_count"], top["path_names"]) == ("示例省总工会", 2, "示例省总工会")
    page = (await seat.get("/org/units", parent_id=stage.units["p"], size=1, page=2)).json()
    assert (page["total"], [item["name"] for item in page["items"]]) == (2, ["白沙市总工会"])
    assert await names(seat, parent_id=stage.units["p"], status="disabled") == []
    assert await names(seat, q="总工会", kind="grid") == []


async def test_rows_of_other_packages_are_narrowed_to_the_branch(stage: Stage) -> None:
    for key in ("a1", "a111", "b11", "p"):
        await OrgUnitChange.create(unit_id=stage.units[key], kind="changed", changes="[]")
    county = (await stage.at("a1")).actor
    seen = await OrgUnitChange.filter(ports.scope_q(county)).values_list("unit_id", flat=True)
    assert set(seen) == {stage.units["a1"], stage.units["a111"]}
    town = await ports.ensure_in_scope(county, stage.units["a11"])
    assert await OrgUnitChange.filter(ports.scope_q(county), ports.branch_q(town)).count() == 1
    nobody = Actor(Audience.MEMBER, 1, 1)
    assert await OrgUnitChange.filter(ports.scope_q(nobody)).count() == await OrgUnit.filter(ports.scope_range(nobody)).count() == 0


async def test_the_ports_answer_inside_the_branch_and_name_the_chain(stage: Stage) -> None:
    county = (await stage.at("a1")).actor
    with pytest.raises(UnitNotFound):
        await ports.ensure_in_scope(county, stage.units["b11"])
    with pytest.raises(UnitNotFound):
        await ports.children(county, stage.units["a"])
    with pytest.raises(UnitNotFound):
        await ports.system_get_unit(1)
    assert [unit.name for unit in await ports.children(county, stage.units["a1"])] == ["柳桥街道总工会"]
    chain = await ports.system_chain(stage.units["a111"])
    assert [unit.level_name for unit in chain] == ["省级总工会", "设区市总工会", "县（市、区）总工会", "乡镇（街道）工会", "基层工会委员会"]
    assert await ports.system_path_names([stage.units["b1"], 1]) == {stage.units["b1"]: "示例省总工会 / 白沙市总工会 / 东埠区总工会"}
    assert await ports.system_chain(1) == [] and await ports.system_find_unit(1) is None
    assert [unit.name for unit in await ports.system_children(None)] == ["示例省总工会"]


async def test_the_branch_is_one_range_of_the_path_index(stage: Stage) -> None:
    """D7: proved by the database's own plan, on 2,000 units and 20,000 rows."""
    seeds = [ports.UnitSeed(f"x{n}", "a2", f"第{n}工会", level="70") for n in range(1000)]
    seeds += [ports.UnitSeed(f"y{n}", "b1", f"第{n}工会", level="70") for n in range(1000)]
    async with transaction() as tx:
        ids = list((await ports.system_add_units(tx, seeds, stage.units)).values())
        await OrgUnitChange.bulk_create(
            [OrgUnitChange(unit_id=ids[n % len(ids)], kind="changed", changes="[]") for n in range(20_000)], batch_size=500
        )
    connection = connections.get("default")
    dialect = connection.capabilities.dialect
    await connection.execute_script({"mysql": "ANALYZE TABLE org_unit, org_unit_change"}.get(dialect, "ANALYZE"))
    county = (await stage.at("a1")).actor
    query = OrgUnitChange.filter(ports.scope_q(county)).sql()
    values = [county.unit_path, ports.path_end(str(county.unit_path))]
    explain = {"sqlite": "EXPLAIN QUERY PLAN ", "postgres": "EXPLAIN ", "mysql": "EXPLAIN FORMAT=JSON "}[dialect] + query
    plan = str([dict(row) for row in (await connection.execute_query(explain, values))[1]])
    assert {"sqlite": "path>? AND path<?", "postgres": "org_unit_path_key", "mysql": '"key": "path"'}[dialect] in plan, plan
