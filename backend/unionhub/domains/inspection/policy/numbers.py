"""Numbers a citizen is given: the receipt number of a case and the code that goes with it (INSP-X2)."""

import datetime as dt
import secrets
from collections.abc import Callable

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # no 0/O, 1/I/L: read aloud and typed


def new_case_no(day: dt.date, choose: Callable[[str], str] = secrets.choice) -> str:
    """``LJ20261123-7KQ4XW``: the day, and six letters nobody can guess from another's."""
    return f"LJ{day:%Y%m%d}-{_random(6, choose)}"


def new_query_code(choose: Callable[[str], str] = secrets.choice) -> str:
    """Six letters printed on the receipt."""
    return _random(6, choose)


def _random(length: int, choose: Callable[[str], str]) -> str:
    return "".join(choose(_LETTERS) for _ in range(length))
