"""JOIN-32: with 300,000 members and 300,000 applications, lists and searches read what they show, and figures read no member at all."""

import time
from typing import Any

import pytest
from backend.api.stage import stage_of
from backend.api.world import Client
from backend.capacity.conftest import COUNT, Province
from backend.capacity.plans import Work, listening, work_of

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member

pytestmark = [pytest.mark.dialects("postgres"), pytest.mark.req("JOIN-32")]
PAGE_MOST = 3_000
UNION_MOST = 24_000  # twenty rows of one union among six hundred, read in the order of the list
MEMBERS, APPLICATIONS = "/membership/members", "/membership/applications"


async def officer(province: Province, unit: str) -> Client:
    stage = await stage_of(province.world)
    return (await stage.staff("union_admin", unit)).client


async def looked(client: Client, path: str, **query: Any) -> tuple[Any, list[Work]]:
    """The answer, and the work it took of the two big tables."""
    with listening() as sent:
        answer = await client.get(path, **query)
    return answer, await work_of(sent)


def pages(works: list[Work]) -> list[Work]:
    return [one for one in works if not one.counts]


async def test_the_library_is_as_large_as_the_requirement_says(province: Province) -> None:
    assert await Member.all().count() > COUNT and await MembershipApplication.all().count() > COUNT


@pytest.mark.parametrize("unit", ["province", "district", "union"])
@pytest.mark.parametrize(
    ("path", "query"),
    [
        (MEMBERS, {"sort": "-joined_on"}),
        (MEMBERS, {"sort": "-id"}),
        (MEMBERS, {"status": "20", "sort": "-joined_on"}),
        (APPLICATIONS, {}),
        (APPLICATIONS, {"state": "pending"}),
    ],
)
async def test_a_page_of_a_list_reads_little_more_than_it_shows(province: Province, unit: str, path: str, query: dict[str, str]) -> None:
    answer, works = await looked(await officer(province, unit), path, **query)
    assert len(answer["items"]) == 20 and pages(works)
    for work in pages(works):
        assert work.rows <= (UNION_MOST if unit == "union" else PAGE_MOST) and not work.scanned, work
    await timely(await officer(province, unit), path, query)


async def timely(client: Client, path: str, query: dict[str, str]) -> None:
    began = time.perf_counter()
    await client.get(path, **query)
    assert time.perf_counter() - began < 5, "usable even on a busy machine"


@pytest.mark.parametrize("unit", ["province", "district"])
@pytest.mark.parametrize("path", [MEMBERS, APPLICATIONS])
@pytest.mark.parametrize("q", ["王伟", "李娜敏", "0042", "13800138000", "320499199001010003"])
async def test_a_search_by_name_tail_or_number_uses_an_index(province: Province, unit: str, path: str, q: str) -> None:
    answer, works = await looked(await officer(province, unit), path, q=q)
    assert works or q == "320499199001010003", "a certificate nobody holds is looked up among persons"
    for work in works:
        assert not work.scanned and work.indexes, work
        assert work.rows <= 20_000, work
    assert q.isdigit() or unit == "district" or answer["total"] > 0


async def test_a_district_counts_its_own_members_only(province: Province) -> None:
    answer, works = await looked(await officer(province, "district"), MEMBERS)
    counting = [one for one in works if one.counts]
    assert counting and 0 < answer["total"] < COUNT // 30 + 500
    for work in counting:
        assert not work.scanned and work.rows <= COUNT // 30 + 1_000, work


@pytest.mark.parametrize("unit", ["province", "district"])
@pytest.mark.parametrize(
    "path",
    [
        "/membership/statistics/overview",
        "/membership/statistics/new-form",
        "/membership/statistics/verification",
        "/membership/statistics/trend",
    ],
)
async def test_figures_are_read_from_their_rollups_and_no_member_is_touched(province: Province, unit: str, path: str) -> None:
    """Only what waits right now is counted from the applications themselves, by an index of their state."""
    _, works = await looked(await officer(province, unit), path)
    assert not [work.query for work in works if "membership_member" in work.query]
    for work in works:
        assert "state" in work.query and not work.scanned and work.rows <= COUNT // 20 + 1_000, work


async def test_figures_of_the_whole_province_are_right(province: Province) -> None:
    overview = await (await officer(province, "province")).get("/membership/statistics/overview")
    assert overview["members"] == COUNT - COUNT // 50 + 1
    assert sum(row["members"] for row in overview["by_unit"]) == overview["members"]
