"""Pure rules of articles: who may speak to everybody, and what a list says of one."""

import datetime as dt

from unionhub.domains.content.enums import ArticleShown, ArticleState
from unionhub.platform.org.enums import UnionLevel

COLUMN_DICTIONARY = "content.column"
_FEDERATIONS = frozenset({UnionLevel.NATIONAL, UnionLevel.PROVINCE, UnionLevel.CITY, UnionLevel.COUNTY, UnionLevel.TOWN, UnionLevel.ZONE})


def may_publish(level: str | None) -> bool:
    """Whether a unit of this level speaks to all users: the federations from the town up; those below write drafts for them."""
    return level in _FEDERATIONS


def shown_state(state: ArticleState, published_at: dt.datetime | None, now: dt.datetime) -> ArticleShown:
    """What people call it."""
    if state is ArticleState.PUBLISHED and published_at is not None and published_at > now:
        return ArticleShown.SCHEDULED
    return ArticleShown(state.value)
