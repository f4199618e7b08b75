"""Pure rules of the times an inspector enters (INSP-19, INSP-22, INSP-24, INSP-25): a node lies on no day before what went before it."""

import datetime as dt
from collections.abc import Sequence

from unionhub.kernel import clock
from unionhub.kernel.errors import InvalidFields

Before = tuple[dt.datetime | None, str]


def ensure_in_order(at: dt.datetime, before: Sequence[Before]) -> None:
    """Raise InvalidFields on ``at`` when it lies on a day before one of these (those never entered do not count)."""
    day = clock.biz_date(at)
    for instant, name in before:
        if instant is not None and day < clock.biz_date(instant):
            raise InvalidFields([("at", "too_early", f"不能早于{name}（{clock.biz_date(instant).isoformat()}）")])
