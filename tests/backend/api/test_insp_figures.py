"""一张图 and the statistics (INSP-30 … INSP-33): every number equals the list behind it, whatever else happened in the world."""

import asyncio
import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.stage import number
from backend.api.world import Client, World

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.figures import InspFigure
from unionhub.domains.inspection.service.counting import rebuild_figures
from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.excel import read_sheet

S = CaseState
FOUR = ("received", "finished", "petitions", "petitions_done")


@pytest.fixture
async def desk(world: World) -> Inspectorate:
    return await inspectorate_of(world)


@contextmanager
def on_day(day: dt.date) -> Iterator[None]:
    """The installation's clock stands at noon of a day."""
    noon = clock.day_start(day) + dt.timedelta(hours=12)
    clock.set_source(lambda: noon)
    yield
    clock.set_source(None)


async def petition(desk: Inspectorate, grid: str | None, **more: Any) -> dict[str, Any]:
    """A petition registered by the clerk."""
    made = desk.reporter()
    body = {
        "name": made.name, "cert_no": made.cert_no, "phone": made.phone, "employer_name": f"青禾试验印染厂{number()}", "cause": "0601",
        "grid_unit_id": str(desk.units[grid]) if grid else None, "demand": "反映加班费没有支付", **more,
    }  # fmt: skip
    found: dict[str, Any] = await desk.client("clerk").post("/inspection/petitions", body, 201)
    return found


async def district(desk: Inspectorate) -> None:
    """Something of everything in two grids and in 区本级."""
    await desk.case_in(S.GRID_DONE)
    await desk.case_in(S.GRID_PROCESSING)
    await desk.case_in(S.CLOSED)
    await desk.case_in(S.CLOSED_INVALID)
    await desk.register(grid=None)
    moved = await desk.case_in(S.GRID_RETURNED)
    await desk.step(moved, "reassign-grid")
    await petition(desk, "ig1", result="10", handled_on=clock.today().isoformat())
    await petition(desk, "ig2")
    void = await petition(desk, None)
    await petition(desk, None, result="10", handled_on=clock.today().isoformat())
    await desk.client("clerk").post(f"/inspection/petitions/{void['id']}/void", {"version": void["version"], "reason": "重复登记"})
    await desk.world.settle()


async def listed(client: Client, what: str, **query: Any) -> int:
    """How many the list behind a number shows."""
    box = {"box": "all"} if what == "cases" else {}
    answer = await client.get(f"/inspection/{what}?" + "&".join(f"{key}={value}" for key, value in {**box, **query}.items()))
    return int(answer["total"])


async def four_of(client: Client, year: int, grid: str | None) -> tuple[int, ...]:
    """The four numbers as the lists count them."""
    where: dict[str, Any] = {"year": year, **({"grid_unit_id": grid} if grid is not None else {})}
    return (
        await listed(client, "cases", **where),
        await listed(client, "cases", **where, finished="true"),
        await listed(client, "petitions", **where),
        await listed(client, "petitions", **where, finished="true"),
    )


@pytest.mark.req("INSP-30")
async def test_the_four_numbers_of_every_grid_and_the_totals_are_those_of_the_lists(desk: Inspectorate) -> None:
    await district(desk)
    clerk = desk.client("clerk")
    seen = await clerk.get("/inspection/map")
    assert seen["year"] == clock.today().year and "收到" in seen["rule"] and seen["district"]["id"] == str(desk.units["ib"])
    assert {"0", str(desk.units["ig1"]), str(desk.units["ig2"]), str(desk.units["ig3"])} <= {one["grid_unit_id"] for one in seen["grids"]}
    for grid in seen["grids"]:
        told = tuple(grid[name] for name in FOUR)
        assert told == await four_of(clerk, seen["year"], grid["grid_unit_id"]), grid["name"]
    totals = tuple(seen["totals"][name] for name in FOUR)
    assert totals == tuple(sum(grid[name] for grid in seen["grids"]) for name in FOUR) == await four_of(clerk, seen["year"], None)
    assert all(one > 0 for one in totals) and seen["totals"]["finished"] < seen["totals"]["received"]
    assert sum(one["received"] for one in seen["months"]) == totals[0]
    assert await desk.client("leader").get("/inspection/map") == seen


@pytest.mark.req("INSP-30")
async def test_the_map_follows_every_step_and_says_when_nothing_happened(desk: Inspectorate) -> None:
    await desk.world.settle()
    leader = desk.client("leader")

    async def look(tag: str = "") -> httpx.Response:
        return await leader.http.get(leader.url("/inspection/map"), headers={**leader.headers(), **({"If-None-Match": tag} if tag else {})})

    first = await look()
    tag = first.headers["etag"]
    again = await look(tag)
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert again.headers["cache-control"] == "private, no-cache"
    assert (await look('"something-else"')).status_code == 200
    before = {one["grid_unit_id"]: one for one in first.json()["grids"]}[str(desk.units["ig1"])]
    case_id = await desk.case_in(S.GRID_PROCESSING)
    await desk.world.settle()
    second = await look(tag)
    assert second.status_code == 200 and second.headers["etag"] != tag
    [after] = [one for one in second.json()["grids"] if one["grid_unit_id"] == before["grid_unit_id"]]
    assert (after["received"], after["finished"]) == (before["received"] + 1, before["finished"])
    assert second.json()["latest"][0]["id"] == str(case_id) and second.json()["latest"][0]["state_name"] == "网格处置中"
    await desk.step(case_id, "settle")
    await desk.world.settle()
    [done] = [one for one in (await look()).json()["grids"] if one["grid_unit_id"] == before["grid_unit_id"]]
    assert (done["finished"], done["closed"]) == (before["finished"] + 1, before["closed"] + 1)
    assert done["amount_fen"] == before["amount_fen"] + 1_234_500


@pytest.mark.req("INSP-30")
async def test_a_case_that_is_given_to_another_grid_is_counted_there_and_no_longer_here(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_FAILED)
    await desk.world.settle()

    async def received() -> tuple[int, int]:
        found = {one["grid_unit_id"]: one["received"] for one in (await desk.client("clerk").get("/inspection/map"))["grids"]}
        return found[str(desk.units["ig1"])], found[str(desk.units["ig2"])]

    here, there = await received()
    await desk.step(case_id, "reassign-grid")
    await desk.world.settle()
    assert await received() == (here - 1, there + 1)


@pytest.mark.req("INSP-30")
async def test_what_is_overdue_shows_on_the_map_and_in_the_list_alike(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    await desk.world.settle()
    with on_day(clock.today() + dt.timedelta(days=16)):
        leader = await desk.stage.sign_in(desk.staff["leader"].username)
        seen = await leader.get("/inspection/map")
        assert seen["totals"]["overdue"] == sum(one["overdue"] for one in seen["grids"]) > 0
        assert seen["totals"]["overdue"] == await listed(leader, "cases", overdue="true")
    assert (await desk.row(case_id)).due_on == clock.today() + dt.timedelta(days=15)


async def test_another_district_and_other_officers_see_nothing_of_it(desk: Inspectorate) -> None:
    await district(desk)
    other = await desk.client("other_leader").get("/inspection/map")
    assert other["district"]["id"] == str(desk.units["ib2"])
    mine = {one["grid_unit_id"] for one in (await desk.client("leader").get("/inspection/map"))["grids"]} - {"0"}
    assert not mine & {one["grid_unit_id"] for one in other["grids"]}
    ids = {str(row["id"]) for row in await InspCase.filter(unit_id=desk.units["ib2"]).values("id")}
    assert {one["id"] for one in other["latest"]} <= ids
    for name in ("officer", "inspector", "admin"):
        for path in ("map", "statistics/years", "statistics/months", "statistics/ranking"):
            assert (await desk.client(name).call("GET", f"/inspection/{path}")).status_code == 403, (name, path)


async def test_nothing_personal_is_in_the_map(desk: Inspectorate) -> None:
    made = desk.reporter()
    await desk.register(made)
    await desk.world.settle()
    answer = await desk.client("leader").call("GET", "/inspection/map")
    for secret in (made.name, made.cert_no, made.phone, made.phone[-4:], "去年十二月的工资"):
        assert secret not in answer.text


@pytest.mark.req("INSP-31")
async def test_received_and_rate_over_the_years_are_those_of_the_lists(desk: Inspectorate) -> None:
    today = clock.today()
    for back, many in ((3, 2), (1, 3)):
        for _ in range(many):
            with on_day(today.replace(year=today.year - back, day=1)):
                case_id = await desk.register(grid="ig3")
        await desk.step(case_id, "accept", "officer3")
        await desk.step(case_id, "settle", "officer3")
    await desk.world.settle()
    leader = desk.client("leader")
    table = await leader.get("/inspection/statistics/years")
    assert table["years"] == list(range(table["years"][0], today.year + 1)) and table["years"][0] <= today.year - 3
    for row in table["rows"]:
        for year, cell in zip(table["years"], row["cells"], strict=True):
            received = await listed(leader, "cases", year=year, grid_unit_id=row["grid_unit_id"])
            finished = await listed(leader, "cases", year=year, grid_unit_id=row["grid_unit_id"], finished="true")
            rate = round(finished / received, 4) if received else None
            assert (cell["year"], cell["received"], cell["finished"], cell["rate"]) == (year, received, finished, rate), row["name"]
    [own] = [row for row in table["rows"] if row["grid_unit_id"] == str(desk.units["ig3"])]
    by_year = dict(zip(table["years"], own["cells"], strict=True))
    assert by_year[today.year - 3]["rate"] == 0.5 and by_year[today.year - 1]["received"] == 3
    assert table["total"]["received"] == await listed(leader, "cases") == sum(one["received"] for one in table["totals"])


@pytest.mark.req("INSP-32")
async def test_received_and_finished_by_month_are_those_of_the_lists(desk: Inspectorate) -> None:
    today = clock.today()
    past = dt.date(today.year - 1, 12, 30)
    with on_day(past):
        case_id = await desk.register(grid="ig2")
    await desk.step(case_id, "accept", "officer2")
    await desk.step(case_id, "settle", "officer2")  # registered in December, done this month
    await desk.world.settle()
    leader = desk.client("leader")
    for year in (today.year, past.year):
        table = await leader.get(f"/inspection/statistics/months?year={year}")
        assert today.year in table["years"] and past.year in table["years"]
        for row in table["rows"]:
            assert [cell["month"] for cell in row["cells"]] == list(range(1, 13))
            for cell in row["cells"]:
                first = dt.date(year, cell["month"], 1)
                last = (first + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1)
                if not (cell["received"] or cell["closed"]) and cell["month"] not in (today.month, past.month):
                    continue
                span = {"registered_from": first, "registered_to": last, "grid_unit_id": row["grid_unit_id"]}
                assert cell["received"] == await listed(leader, "cases", **span), (row["name"], cell)
                assert cell["finished"] == await listed(leader, "cases", **span, finished="true")
                done = {"done_from": first, "done_to": last, "grid_unit_id": row["grid_unit_id"]}
                assert cell["closed"] == await listed(leader, "cases", **done)
        assert table["total"]["received"] == await listed(leader, "cases", year=year)
    [grid] = [row for row in table["rows"] if row["grid_unit_id"] == str(desk.units["ig2"])]
    assert grid["cells"][11]["received"] == grid["cells"][11]["finished"] >= 1 and grid["cells"][11]["closed"] == 0


@pytest.mark.req("INSP-33")
async def test_grids_are_ranked_by_the_rate_of_the_year(desk: Inspectorate) -> None:
    await district(desk)
    leader = desk.client("leader")
    table = await leader.get("/inspection/statistics/ranking")
    streets = [row for row in table["rows"] if row["category"] == "street"]
    ranked = [row for row in streets if row["rank"] is not None]
    assert len(ranked) >= 2 and [row["rate"] for row in ranked] == sorted((row["rate"] for row in ranked), reverse=True)
    for row in ranked:
        assert row["rank"] == 1 + sum(other["rate"] > row["rate"] for other in ranked)
        received = await listed(leader, "cases", year=table["year"], grid_unit_id=row["grid_unit_id"])
        finished = await listed(leader, "cases", year=table["year"], grid_unit_id=row["grid_unit_id"], finished="true")
        assert row["rate"] == round(finished / received, 4)
    assert all(row["rank"] is None for row in streets if not row["received"])
    assert table["rows"][-1]["category"] == "district" and table["rows"][-1]["rank"] is None
    assert table["total"]["received"] == sum(row["received"] for row in table["rows"])


async def test_a_year_in_which_nothing_happened_is_a_table_of_noughts(desk: Inspectorate) -> None:
    for path in ("months", "ranking"):
        table = await desk.client("leader").get(f"/inspection/statistics/{path}?year=2003")
        assert table["total"] == {"received": 0, "finished": 0, "rate": None, "closed": 0}
        assert all(row.get("rank") is None for row in table["rows"])
    assert (await desk.client("leader").call("GET", "/inspection/statistics/months?year=1999")).status_code == 422


async def test_the_nightly_rebuild_mends_and_reports_what_was_changed_without_an_event(desk: Inspectorate) -> None:
    await district(desk)
    assert await rebuild_figures() == 0, "events alone keep every figure right"
    before = (await desk.client("leader").get("/inspection/map"))["totals"]
    async with transaction():
        await InspFigure.filter(unit_id=desk.units["ib"], grid_key=desk.units["ig1"]).update(received=999)
        await InspFigure.create(unit_id=desk.units["ib"], grid_key=desk.units["ig1"], month=dt.date(2011, 5, 1), received=7)
    assert await rebuild_figures() >= 2
    assert (await desk.client("leader").get("/inspection/map"))["totals"] == before
    assert await rebuild_figures() == 0


async def test_counts_that_run_at_the_same_time_come_to_the_same(desk: Inspectorate) -> None:
    await desk.world.settle()
    before = (await desk.client("leader").get("/inspection/map"))["totals"]["received"]
    ids = await asyncio.gather(*(desk.register(grid=grid) for grid in ("ig1", "ig2", "ig1", "ig3", "ig1", "ig2", None, "ig1")))
    await asyncio.gather(desk.world.settle(), desk.world.settle(), *(desk.step(one, "accept") for one in (ids[0], ids[2], ids[4])))
    await desk.world.settle()
    clerk = desk.client("clerk")
    seen = await clerk.get("/inspection/map")
    assert seen["totals"]["received"] == before + len(ids) == await listed(clerk, "cases", year=seen["year"])
    assert await rebuild_figures() == 0


@pytest.mark.req("INSP-30", "INSP-31", "INSP-32", "INSP-33")
@pytest.mark.parametrize("report", ["map", "years", "months", "ranking"])
async def test_the_workbook_holds_what_the_page_shows(desk: Inspectorate, report: str) -> None:
    await district(desk)
    leader = desk.client("leader")
    page = await leader.get("/inspection/map" if report == "map" else f"/inspection/statistics/{report}")
    task_id = (await leader.post("/inspection/statistics/export", {"report": report}, 202))["task_id"]
    await desk.world.settle()
    task = await leader.get(f"/task/tasks/{task_id}")
    assert task["state"] == "done", task
    sheet = await read_sheet((await leader.http.get(task["file_url"], headers=leader.headers())).content)
    mark, titles, *rows = sheet.rows
    assert "临溪区" in str(mark[0]) and titles[0] == "网格" and str(rows[-1][0]).startswith("统计口径：收到")
    listed_rows = page["grids"] if report == "map" else page["rows"]
    assert [str(row[0]).removesuffix("（已停用）") for row in rows[:-2]] == [one["name"] for one in listed_rows] and rows[-2][
        0
    ] == "全区合计"
    for row, one in zip(rows, listed_rows, strict=False):
        if report == "map":
            told = [one[name] for name in ("received", "finished")] + [one["petitions"], one["petitions_done"]]
            assert [row[1], row[2], row[4], row[5]] == told
        elif report == "ranking":
            assert row[1:4] == [one["rank"], one["received"], one["finished"]]
        else:
            cells = [*one["cells"], one["total"]]
            assert [[row[1 + 3 * place], row[2 + 3 * place]] for place in range(len(cells))] == [
                [cell["received"], cell["finished"]] for cell in cells
            ]
