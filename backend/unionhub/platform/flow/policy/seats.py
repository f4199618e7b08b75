"""The seats of one run: whose turn it is, when enough have said yes, what of an added signer is still to come."""

from unionhub.platform.flow.enums import Mode, RunState, SeatState
from unionhub.platform.flow.policy.state import Run, Seat, SignPlace


def deciding(run: Run) -> list[Seat]:
    """The seats that decide; those of people who left count no more, added signers never did."""
    return [seat for seat in run.seats if not seat.place and seat.state is not SeatState.VOID]


def needed(run: Run) -> int:
    """How many must say yes."""
    asked = len(deciding(run))
    if run.mode is Mode.ANY:
        return 1
    return max(-(-run.ratio * asked // 100), 1) if run.mode is Mode.RATIO else asked


def agreed(run: Run) -> int:
    """How many said yes."""
    return sum(seat.state is SeatState.DONE for seat in deciding(run))


def lost(run: Run) -> bool:
    """比例: whether those who are left cannot make up the share any more."""
    if run.mode is not Mode.RATIO or run.state is not RunState.OPEN:
        return False
    return agreed(run) + sum(seat.live for seat in deciding(run)) < needed(run)


def settle(run: Run) -> None:
    """Whether the run is done now: 或签 by one, 比例 by the share, 会签 and 依次 when no seat is left. Seats not needed any more are void;
    what was asked of added signers beside and after those who approved is waited for."""
    for seat in run.seats:
        if seat.place and seat.live and run.seats[seat.parent].state is SeatState.VOID:
            _drop(seat)
    if not agreed(run) or agreed(run) < needed(run):
        return
    for seat in run.seats:
        if seat.live and not (seat.place and awaited(run, seat)):
            _drop(seat)
    if not any(seat.live for seat in run.seats):
        run.state, run.positive = RunState.DONE, True


def awaited(run: Run, seat: Seat) -> bool:
    """Whether the run waits for what this added signer says."""
    return seat.live and seat.place != SignPlace.BEFORE and run.seats[seat.parent].state is SeatState.DONE


def _drop(seat: Seat) -> None:
    seat.state, seat.timer = SeatState.VOID, None


def outstanding(run: Run, at: int) -> list[Seat]:
    """前加签: what this seat has to wait for before it may approve."""
    return [seat for seat in run.seats if seat.place == SignPlace.BEFORE and seat.parent == at and seat.live]


def next_turn(run: Run) -> int | None:
    """The seat to open now."""
    return next((at for at, seat in enumerate(run.seats) if seat.state is SeatState.WAITING and _has_turn(run, at)), None)


def _has_turn(run: Run, at: int) -> bool:
    seat = run.seats[at]
    if seat.place:
        return seat.place != SignPlace.AFTER or run.seats[seat.parent].state is SeatState.DONE
    if run.mode is not Mode.SEQUENTIAL:
        return True
    earlier = [one for one in deciding(run) if one.live]
    return earlier[0] is seat and not any(one.place and awaited(run, one) for one in run.seats)
