"""Operators correct which days work: a whole year at once, with the reason, and never over somebody else's correction (D15)."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from backend.api.world import Client, World

from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.calendar import policy
from unionhub.platform.calendar.models import CalendarDay
from unionhub.platform.calendar.ports import add_working_days, is_working_day, refresh, year_published


@pytest.fixture(autouse=True)
def as_published() -> Iterator[None]:
    yield
    policy.use(policy.Corrections())


def body(version: int, *changes: tuple[str, bool | None], **more: Any) -> dict[str, Any]:
    return {"version": version, "changes": [{"day": day, "working": working} for day, working in changes], "reason": "市里通知", **more}


async def year(client: Client, number: int = 2033) -> dict[str, Any]:
    answer: dict[str, Any] = await client.get(f"/calendar/years/{number}")
    return answer


def day_of(found: dict[str, Any], day: str) -> dict[str, Any]:
    return next(one for one in found["days"] if one["day"] == day)


async def test_a_year_shows_every_day_and_what_it_is_for(world: World) -> None:
    found = await year(await world.officer("unit_admin"), 2026)
    assert len(found["days"]) == 365 and found["published"] and found["shipped"] and found["version"] == 0
    assert found["working_days"] == sum(one["working"] for one in found["days"])
    assert day_of(found, "2026-10-01")["holiday"] == "国庆节" and not day_of(found, "2026-10-01")["working"]
    assert day_of(found, "2026-02-14")["holiday"] == "春节" and day_of(found, "2026-02-14")["working"]
    assert (await (await world.officer("unit_admin")).call("GET", "/calendar/years/1999")).status_code == 404


async def test_a_corrected_day_counts_at_once_and_says_who_and_why(world: World) -> None:
    client = await world.officer("sysadmin")
    before = await year(client)
    answer = await client.call("PUT", "/calendar/years/2033", body(before["version"], ("2033-03-07", False), ("2033-03-12", True)))
    assert answer.status_code == 200, answer.text
    found = answer.json()
    monday = day_of(found, "2033-03-07")
    assert (monday["working"], monday["corrected"], monday["reason"], monday["by_name"]) == (False, True, "市里通知", "系统甲")
    assert found["corrections"] == 2 and found["version"] == before["version"] + 1 and not found["published"]
    assert not is_working_day(dt.date(2033, 3, 7)) and add_working_days(dt.date(2033, 3, 11), 1) == dt.date(2033, 3, 12)
    policy.use(policy.Corrections())  # another process
    await refresh()
    assert not is_working_day(dt.date(2033, 3, 7))
    record = await AuditRecord.filter(action="calendar.year.changed", object_id=2033).order_by("-id").first()
    assert record is not None and record.reason == "市里通知" and "2033-03-07" in str(record.changes)
    again = await client.call("PUT", "/calendar/years/2033", body(found["version"], ("2033-03-07", None), ("2033-03-12", None)))
    assert again.json()["corrections"] == 0 and is_working_day(dt.date(2033, 3, 7))


async def test_a_year_that_was_entered_counts_as_published(world: World) -> None:
    client = await world.officer("sysadmin")
    before = await year(client, 2034)
    assert not before["published"] and not year_published(2034)
    answer = await client.call("PUT", "/calendar/years/2034", body(before["version"], ("2034-10-02", False), published=True))
    assert answer.json()["published"] and year_published(2034)


async def test_the_second_of_two_editors_is_told_and_nothing_is_lost(world: World) -> None:
    client = await world.officer("sysadmin")
    before = await year(client, 2035)
    assert (await client.call("PUT", "/calendar/years/2035", body(before["version"], ("2035-05-02", False)))).status_code == 200
    late = await client.call("PUT", "/calendar/years/2035", body(before["version"], ("2035-05-03", False)))
    assert late.status_code == 409 and late.json()["code"] == "request.stale_version"
    assert await CalendarDay.filter(day__gte=dt.date(2035, 1, 1), day__lte=dt.date(2035, 12, 31)).count() == 1


@pytest.mark.parametrize(
    ("changes", "status", "words"),
    [
        ([("2037-01-05", False)], 422, "不在 2036 年"),
        ([("2036-01-07", False), ("2036-01-07", True)], 422, "出现了两次"),
        ([], 422, "没有要保存的调整"),
        ([("2036-01-07", True)], 422, "没有要保存的调整"),  # works anyway
    ],
)
async def test_what_makes_no_sense_is_refused_by_name(world: World, changes: list[Any], status: int, words: str) -> None:
    client = await world.officer("sysadmin")
    before = await year(client, 2036)
    answer = await client.call("PUT", "/calendar/years/2036", body(before["version"], *changes))
    assert answer.status_code == status and words in answer.text
    assert await year(client, 2036) == before


async def test_only_the_one_who_may_change_it_may(world: World) -> None:
    clerk = await world.officer("unit_admin")
    before = await year(clerk, 2038)
    assert (await clerk.call("PUT", "/calendar/years/2038", body(0, ("2038-01-04", False)))).status_code == 403
    assert await year(clerk, 2038) == before


async def test_before_saving_it_says_what_would_move(world: World) -> None:
    client = await world.officer("sysadmin")
    answer = await client.call("POST", "/calendar/years/2039/preview", {"changes": [{"day": "2039-01-03", "working": False}]})
    assert answer.status_code == 200
    assert is_working_day(dt.date(2039, 1, 3)) and (await year(client, 2039))["corrections"] == 0
