"""Pure rules of a membership's life: which status may follow which, what a change must state, how long it can be undone.

Source: 会籍管理办法 2016 (process norms §3.1): membership follows the employment and is never deleted; 离退休、下岗、服役 keep it;
退会, 自动退会 (half a year without dues or activity after being spoken to) and 开除会籍 (decided by the members' meeting) end it.
"""

import datetime as dt
from collections.abc import Mapping

from unionhub.domains.membership.enums.members import LIVE_STATUSES, MemberStatus
from unionhub.domains.membership.enums.standing import StandingChange

S, C = MemberStatus, StandingChange

UNDO_DAYS = 30
"""How long an end of membership that was entered by mistake can be undone; later the person joins again."""

_AT_HOME = frozenset({S.ACTIVE, S.POOL})
_KEPT = frozenset({S.RETIRED, S.LAID_OFF, S.SERVING})
_SETTLED = _AT_HOME | _KEPT

CHANGES: Mapping[StandingChange, tuple[frozenset[MemberStatus], MemberStatus]] = {
    C.RETIRE: (_AT_HOME | {S.LAID_OFF, S.SERVING}, S.RETIRED),
    C.LAY_OFF: (_AT_HOME, S.LAID_OFF),
    C.SERVE: (_AT_HOME, S.SERVING),
    C.RESUME: (_KEPT, S.ACTIVE),
    C.LEAVE: (_SETTLED, S.LEFT),
    C.LAPSE: (_SETTLED, S.LAPSED),
    C.EXPEL: (_SETTLED, S.EXPELLED),
    C.DECEASE: (LIVE_STATUSES | {S.LEFT, S.LAPSED, S.EXPELLED}, S.DECEASED),
}
"""From which statuses a change may be entered, and where it leads. Somebody in the middle of a transfer (21) can only die."""

TRANSFERABLE = frozenset({S.ACTIVE, S.POOL, S.LAID_OFF, S.SERVING})
"""Who may ask for a transfer: whoever works or may work again; the retired stay with the union that keeps their membership."""

DOCUMENT_WANTED = frozenset({C.EXPEL})
"""Changes that rest on a decision with a number of its own (会员大会决定)."""


def status_after(status: MemberStatus, change: StandingChange) -> MemberStatus | None:
    """Where the change leads from here, or None when it may not be entered."""
    allowed, following = CHANGES[change]
    return following if status in allowed else None


def changes_from(status: MemberStatus) -> list[StandingChange]:
    """What may be entered now, in the order of the option set."""
    return [change for change in StandingChange if status_after(status, change) is not None]


def ends_membership(status: MemberStatus) -> bool:
    """Whether nothing is left of the membership at this status."""
    return status not in LIVE_STATUSES


def may_transfer(status: MemberStatus) -> bool:
    """Whether a member of this status may ask for a transfer."""
    return status in TRANSFERABLE


def status_after_transfer(before: MemberStatus, approved: bool) -> MemberStatus:
    """A transfer that came through makes an ordinary member of the new union; any other end leaves things as they were."""
    return S.ACTIVE if approved else before


def undo_until(changed_on: dt.date) -> dt.date:
    """The last day on which an end of membership can be undone."""
    return changed_on + dt.timedelta(days=UNDO_DAYS)


FieldProblem = tuple[str, str, str]


def change_problems(
    change: StandingChange, happened_on: dt.date, joined_on: dt.date, today: dt.date, document_no: str
) -> list[FieldProblem]:
    """Every wrong field of a change, with a code and what to do."""
    problems: list[FieldProblem] = []
    if happened_on > today:
        problems.append(("happened_on", "future", "发生日期不能晚于今天"))
    elif happened_on < joined_on:
        problems.append(("happened_on", "before_joining", f"发生日期不能早于入会日期 {joined_on:%Y-%m-%d}"))
    if change in DOCUMENT_WANTED and not document_no.strip():
        problems.append(("document_no", "missing", "开除会籍须经会员大会决定，请填写决定文号"))
    return problems
