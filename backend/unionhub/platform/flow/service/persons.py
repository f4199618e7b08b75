"""People who can take a seat: officers of its role, wherever they sit; never the applicant, nobody twice in one run."""

from collections.abc import Sequence

from unionhub.platform.account.ports import Officer, system_officers
from unionhub.platform.flow.enums import SeatState
from unionhub.platform.flow.policy.state import Holder, OpenSeat, Run
from unionhub.platform.flow.refusals import AlreadyAsked, PersonCannotAct
from unionhub.platform.flow.service.assigning import others, person_holder
from unionhub.platform.flow.service.course import Course
from unionhub.platform.org.ports import system_units


async def people(course: Course, task: OpenSeat, accounts: Sequence[int]) -> list[Holder]:
    """These people, each at the unit of their oldest capacity in the seat's role. Raises PersonCannotAct, AlreadyAsked."""
    held = task.decider
    assert held is not None
    if set(accounts) & taken(course.state.runs[task.node_key]):
        raise AlreadyAsked
    found = await others(course, await system_officers(accounts=list(accounts), role=held.role or None))
    units = await system_units({one.unit_id for one in found})
    first: dict[int, Officer] = {}
    for one in found:
        if one.unit_id in units and units[one.unit_id].is_active:
            first.setdefault(one.account_id, one)
    if set(accounts) - first.keys():
        raise PersonCannotAct
    return [person_holder(units[first[key].unit_id], first[key]) for key in accounts]


def taken(run: Run) -> set[int]:
    """Who has, or had, a say in this run already."""
    held = [one for seat in run.seats if seat.state is not SeatState.VOID for one in (seat.holder, seat.delegate) if one is not None]
    return {one.account_id for one in held if one.account_id is not None}
