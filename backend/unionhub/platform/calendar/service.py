"""Changing the calendar, and knowing in every process what it is now."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.calendar import audit, policy
from unionhub.platform.calendar.dependents import dependents
from unionhub.platform.calendar.errors import NothingChanged
from unionhub.platform.calendar.events import CalendarChanged
from unionhub.platform.calendar.models import CalendarDay, CalendarYear
from unionhub.platform.calendar.policy import Corrections, is_working_day, shipped_working
from unionhub.platform.calendar.queries import ensure_year, system_corrections
from unionhub.platform.calendar.schemas import CalendarEffect, CalendarTrial, CalendarUpdate, DayChange

REFRESH_SECONDS = 5.0
_WORDS = {True: "上班", False: "休息"}


async def refresh() -> None:
    """Count by what the database says from now on."""
    policy.use(await system_corrections())


async def preview(year: int, given: CalendarTrial) -> list[CalendarEffect]:
    """What these changes would move. Raises YearOutOfRange, InvalidFields."""
    before = await system_corrections()
    after = _after(before, year, given)
    moved = _moved(before, after, given)
    if not moved:
        return [CalendarEffect(name=one.name, changed=0) for one in dependents()]
    return [CalendarEffect(name=one.name, changed=await one.count(after, moved[0], moved[-1])) for one in dependents()]


async def change_year(actor: Actor, year: int, given: CalendarUpdate) -> None:
    """Save the changes; a job counts the running deadlines again. Raises StaleVersion, NothingChanged, InvalidFields."""
    ensure_year(year)
    async with transaction() as tx:
        row = await _locked(tx, year)
        if row.version != given.version:
            raise StaleVersion(details={"version": row.version})
        before = await system_corrections()
        after = _after(before, year, given)
        changes = _changes(before, after, year, given)
        if not changes:
            raise NothingChanged
        await _write(actor, row, given, after)
        await record_audit(
            tx, actor, audit.YEAR_CHANGED, object_type="calendar_year", object_id=year, label=f"{year} 年工作日历", changes=changes,
            reason=given.reason,
        )  # fmt: skip
        moved = _moved(before, after, given)
        if moved:
            first, last = moved[0].isoformat(), moved[-1].isoformat()
            await publish(tx, CalendarChanged(aggregate_id=year, aggregate_version=row.version, first_day=first, last_day=last))
        tx.after_commit.append(lambda: policy.use(after))


async def _locked(tx: Tx, year: int) -> CalendarYear:
    await insert_once(tx, CalendarYear(year=year))
    return await lock_one(tx, CalendarYear, (await CalendarYear.get(year=year).only("id")).id)


async def _write(actor: Actor, row: CalendarYear, given: CalendarUpdate, after: Corrections) -> None:
    days = [one.day for one in given.changes]
    if days:
        await CalendarDay.filter(day__in=days).delete()
    said = [day for day in days if day in after.days]
    now = clock.now()
    if said:
        await CalendarDay.bulk_create(
            CalendarDay(day=day, working=after.days[day], reason=given.reason, by_name=actor.name[:64], changed_at=now) for day in said
        )
    row.version += 1
    row.published = row.year in after.years
    await row.save(update_fields=["version", "published"])


def _after(before: Corrections, year: int, given: CalendarTrial) -> Corrections:
    """The corrections with these changes. What equals the published day is no correction."""
    ensure_year(year)
    _check(year, given.changes)
    days = {day: working for day, working in before.days.items() if day not in {one.day for one in given.changes}}
    days |= {one.day: one.working for one in given.changes if one.working is not None and one.working != shipped_working(one.day)}
    years = set(before.years)
    if given.published is not None and not policy.year_shipped(year):
        (years.add if given.published else years.discard)(year)
    return Corrections(days, frozenset(years))


def _check(year: int, changes: list[DayChange]) -> None:
    seen: set[dt.date] = set()
    for at, one in enumerate(changes):
        if one.day.year != year:
            raise InvalidFields([(f"changes.{at}.day", "other_year", f"{one.day} 不在 {year} 年，请在那一年的日历里调整")])
        if one.day in seen:
            raise InvalidFields([(f"changes.{at}.day", "twice", f"{one.day} 出现了两次，请只保留一个")])
        seen.add(one.day)


def _moved(before: Corrections, after: Corrections, given: CalendarTrial) -> list[dt.date]:
    """The days that count differently, in order."""
    return sorted(one.day for one in given.changes if is_working_day(one.day, before) != is_working_day(one.day, after))


def _changes(before: Corrections, after: Corrections, year: int, given: CalendarUpdate) -> list[Change]:
    found = [
        Change(f"day.{day}", str(day), _WORDS[is_working_day(day, before)], _WORDS[is_working_day(day, after)])
        for day in _moved(before, after, given)
    ]
    was, now = (policy.year_published(year, one) for one in (before, after))
    if was != now:
        found.append(Change("published", "放假安排", "未公布" if now else "已公布", "已公布" if now else "未公布"))
    return found
