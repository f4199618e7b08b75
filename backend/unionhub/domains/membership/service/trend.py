"""What happened by day or month, and which new-form workers joined, by occupation, industry or platform."""

import datetime as dt
from collections import Counter

from unionhub.domains.membership.enums.rollups import DICTIONARIES, Dimension, Metric
from unionhub.domains.membership.policy.figures import periods
from unionhub.domains.membership.queries import figures
from unionhub.domains.membership.queries.districts import chosen_unit
from unionhub.domains.membership.schemas.statistics import Trend, TrendPoint, TrendQuery, TrendSeries
from unionhub.domains.membership.service.new_form import UNTOLD
from unionhub.domains.membership.service.statistics import name_of
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.dictionary.ports import names_of


async def trend(actor: Actor, query: TrendQuery) -> Trend:
    """The last days or months of a unit in scope with everything below it."""
    unit = await chosen_unit(actor, query.unit_id)
    spans = periods(clock.today(), query.step, query.count)
    first, last = spans[0][0], spans[-1][1]
    places = {day: place for place, span in enumerate(spans) for day in _days(*span)}
    sums: Counter[tuple[int, str]] = Counter()
    for (day, metric), many in (await figures.system_days(unit, first, last)).items():
        sums[places[day], metric] += many
    dimension = Dimension(query.dimension)
    split: dict[str, list[int]] = {}
    for (day, item), many in (await figures.system_item_days(unit, dimension, first, last)).items():
        split.setdefault(item, [0] * len(spans))[places[day]] += many
    names = {**await names_of(DICTIONARIES[dimension]), "": UNTOLD}
    series = [TrendSeries(code=code, name=names.get(code, code), values=values) for code, values in split.items()]
    return Trend(
        unit=name_of(unit),
        as_of=clock.now(),
        step=query.step,
        points=[
            TrendPoint(since=since, until=until, **{metric.value: sums[place, metric.value] for metric in Metric})
            for place, (since, until) in enumerate(spans)
        ],
        series=sorted(series, key=lambda one: (-sum(one.values), one.code)),
    )


def _days(since: dt.date, until: dt.date) -> list[dt.date]:
    return [since + dt.timedelta(days=step) for step in range((until - since).days + 1)]
