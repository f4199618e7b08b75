"""Counting (D7): the figures of a unit are counted again from the rows whenever something in it has changed.

A count takes the unit's lock first and reads afterwards, so it sees every change that was committed before it began; whoever commits
later asks for another count. So neither the order nor the number of events matters, and the nightly rebuild is the same count over
all units: what it finds different was changed without an event, and is an alarm.
"""

import datetime as dt
import logging
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from tortoise.functions import Count

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.members import LIVE_STATUSES, MemberStatus
from unionhub.domains.membership.enums.rollups import NEW_FORM_DIMENSIONS, Dimension, Metric, Stock
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.rollups import MembershipCounting, MembershipRollup, MembershipStock
from unionhub.kernel import clock
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict

_log = logging.getLogger("unionhub.membership")
BATCH = 200
_LIVE = [status.value for status in LIVE_STATUSES]
_DECIDED = {
    ApplicationState.APPROVED.value: Metric.APPROVED,
    ApplicationState.REJECTED.value: Metric.REJECTED,
    ApplicationState.WITHDRAWN.value: Metric.WITHDRAWN,
}


class FlowKey(NamedTuple):
    """A cell of the rollup."""

    unit_id: int
    biz_date: dt.date
    metric: str
    dimension: str
    item: str


class StockKey(NamedTuple):
    """A cell of the stock."""

    unit_id: int
    stock: str
    dimension: str
    item: str


async def count_units(tx: Tx, unit_ids: Collection[int]) -> int:
    """Make every figure of these units equal its source; returns how many figures differed."""
    ensure_tx(tx)
    wanted = sorted(set(unit_ids))
    await _take(tx, wanted)
    flows, stock = await _flows(wanted), await _stock(wanted)
    differed = await _bring(MembershipRollup, FlowKey, wanted, flows) + await _bring(MembershipStock, StockKey, wanted, stock)
    await MembershipCounting.filter(id__in=wanted).update(counted_at=clock.now())
    return differed


async def rebuild_rollup() -> int:
    """Count every unit that has members, applications or figures; returns how many figures differed, and says so in the log."""
    differed = 0
    for part in _parts(await _all_units()):
        differed += await rerun_on_conflict(lambda units=part: _count_apart(units))  # type: ignore[misc]
    if differed:
        _log.warning("the figures differed from their sources", extra={"figures": differed})
    return differed


async def _count_apart(unit_ids: Sequence[int]) -> int:
    async with transaction() as tx:
        return await count_units(tx, unit_ids)


async def _all_units() -> list[int]:
    found: set[int] = set()
    for model in (Member, MembershipApplication, MembershipRollup, MembershipStock):
        found.update(await model.all().distinct().values_list("unit_id", flat=True))  # type: ignore[arg-type]
    return sorted(found)


async def _take(tx: Tx, unit_ids: list[int]) -> None:
    """Lock the units' rows, lowest first; make those that are missing."""
    held = {row.id for row in await lock(tx, MembershipCounting, unit_ids)}
    missing = [unit_id for unit_id in unit_ids if unit_id not in held]
    for unit_id in missing:
        await insert_once(tx, MembershipCounting(id=unit_id, counted_at=clock.now()))
    if missing:
        await lock(tx, MembershipCounting, missing)


async def _bring(model: type[Any], key: type[Any], unit_ids: list[int], right: dict[Any, int]) -> int:
    counted = next(name for name in ("metric", "stock") if name in key._fields)
    known = {counted: [one.value for one in (Metric if counted == "metric" else Stock)], "dimension": [one.value for one in Dimension]}
    for name, values in known.items():  # what a former release counted and this one does not
        await model.filter(unit_id__in=unit_ids).exclude(**{f"{name}__in": values}).delete()
    rows = await model.filter(unit_id__in=unit_ids).values("id", "value", *key._fields)
    present = {key(*(_plain(row[name]) for name in key._fields)): (row["id"], row["value"]) for row in rows}
    wrong = [row_id for cell, (row_id, value) in present.items() if right.get(cell) != value]
    missing = [cell for cell, value in right.items() if cell not in present or present[cell][1] != value]
    for part in _parts(wrong, 500):
        await model.filter(id__in=part).delete()
    await model.bulk_create([model(**cell._asdict(), value=right[cell]) for cell in missing], batch_size=500)
    return len({cell for cell in present if right.get(cell) != present[cell][1]} | set(missing))


def _plain(value: Any) -> Any:
    return getattr(value, "value", value)


def _parts(items: Sequence[Any], size: int = BATCH) -> Iterable[Sequence[Any]]:
    return (items[start : start + size] for start in range(0, len(items), size))


async def _counts(query: Any, *columns: str) -> list[tuple[list[Any], int]]:
    rows = await query.annotate(many=Count("id")).group_by(*columns).values(*columns, "many")
    return [([_plain(row[name]) for name in columns], row["many"]) for row in rows]


async def _flows(unit_ids: list[int]) -> dict[FlowKey, int]:
    found: Counter[FlowKey] = Counter()
    total = Dimension.TOTAL.value
    applications = MembershipApplication.filter(unit_id__in=unit_ids)
    for (unit_id, day), many in await _counts(applications, "unit_id", "biz_date"):
        found[FlowKey(unit_id, day, Metric.SUBMITTED.value, total, "")] = many
    decided = applications.filter(state__in=list(_DECIDED), decided_on__isnull=False)
    for (unit_id, state, day), many in await _counts(decided, "unit_id", "state", "decided_on"):
        found[FlowKey(unit_id, day, _DECIDED[state].value, total, "")] = many
    members = Member.filter(unit_id__in=unit_ids)
    for (unit_id, day), many in await _counts(members, "unit_id", "joined_on"):
        found[FlowKey(unit_id, day, Metric.JOINED.value, total, "")] = many
    gone = members.filter(left_on__isnull=False).exclude(status__in=_LIVE)
    for (unit_id, day), many in await _counts(gone, "unit_id", "left_on"):
        found[FlowKey(unit_id, day, Metric.LEFT.value, total, "")] = many
    names = [one.value for one in NEW_FORM_DIMENSIONS]
    for (unit_id, day, *items), many in await _counts(members.filter(is_new_form=True), "unit_id", "joined_on", *names):
        for dimension, item in [(total, ""), *zip(names, items, strict=True)]:
            found[FlowKey(unit_id, day, Metric.NEW_FORM_JOINED.value, dimension, item)] += many
    return found


async def _stock(unit_ids: list[int]) -> dict[StockKey, int]:
    found: Counter[StockKey] = Counter()
    total = Dimension.TOTAL.value
    live = Member.filter(unit_id__in=unit_ids, status__in=_LIVE)
    for (unit_id, status), many in await _counts(live, "unit_id", "status"):
        found[StockKey(unit_id, Stock.MEMBERS.value, total, "")] += many
        found[StockKey(unit_id, Stock.MEMBERS.value, Dimension.STATUS.value, MemberStatus(status).value)] = many
    for (unit_id,), many in await _counts(live.filter(verified_at__isnull=False), "unit_id"):
        found[StockKey(unit_id, Stock.VERIFIED.value, total, "")] = many
    for (unit_id, day), many in await _counts(live.filter(seen_on__isnull=False), "unit_id", "seen_on"):
        found[StockKey(unit_id, Stock.REGISTERED.value, total, "")] += many
        found[StockKey(unit_id, Stock.REGISTERED.value, Dimension.SEEN.value, day.isoformat())] = many
    names = [one.value for one in NEW_FORM_DIMENSIONS]
    for (unit_id, *items), many in await _counts(live.filter(is_new_form=True), "unit_id", *names):
        for dimension, item in [(total, ""), *zip(names, items, strict=True)]:
            found[StockKey(unit_id, Stock.NEW_FORM.value, dimension, item)] += many
    return found
