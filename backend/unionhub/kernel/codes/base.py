"""What every code check returns, and the normalisation they share."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

InfoT = TypeVar("InfoT")

# Problem code -> the code the HTTP interface uses for a wrong field. Unlisted codes are lower-cased.
_FIELD_CODES = {"CHECK": "check_digit", "BIRTHDATE_RANGE": "birthdate"}


class Severity(StrEnum):
    """An error blocks; a warning is shown to a person and stored records may carry it."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a stable code and a Chinese sentence that says what to do."""

    code: str
    message: str
    severity: Severity = Severity.ERROR

    @property
    def field_code(self) -> str:
        """The same problem in the words of the HTTP interface (`check_digit`, `birthdate`, …)."""
        return _FIELD_CODES.get(self.code, self.code.lower())


@dataclass(frozen=True, slots=True)
class Checked(Generic[InfoT]):
    """The normalised value, what is wrong with it, and what it tells (None when it could not be read)."""

    value: str
    problems: tuple[Problem, ...] = ()
    info: InfoT | None = None

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.WARNING)

    @property
    def ok(self) -> bool:
        """True when nothing blocks; warnings may remain."""
        return not self.errors


def squeeze(value: str) -> str:
    """NFKC (full-width digits and letters become ASCII) and no blanks, no invisible characters anywhere.

    Phones paste codes with blanks, zero-width joiners and direction marks in them.
    """
    folded = unicodedata.normalize("NFKC", value)
    return "".join(ch for ch in folded if unicodedata.category(ch) not in ("Cc", "Cf", "Zs", "Zl", "Zp"))


def is_digits(value: str, *lengths: int) -> bool:
    """ASCII digits only, in one of the given lengths (any length but zero when none is given)."""
    return value.isascii() and value.isdigit() and (not lengths or len(value) in lengths)
