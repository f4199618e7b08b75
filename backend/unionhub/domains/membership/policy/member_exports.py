"""Which columns an export may hold (ORG-20, ORG-X6). Full numbers never leave by a file; what is sensitive only when asked for."""

from typing import NamedTuple

from unionhub.domains.membership.policy.member_fields import BY_KEY, FIELDS, Kind, MemberField

_FIXED = {
    "birth_year": ("出生年份", 10.0),
    "cert_tail": ("证件尾号", 10.0),
    "phone_tail": ("手机尾号", 10.0),
    "status": ("会籍状态", 18.0),
    "source": ("来源", 12.0),
}
DEFAULT_COLUMNS = ("member_no", "name", "sex", "birth_year", "cert_tail", "phone_tail", "union", "status", "join_date", "source")
_ORDER = (
    *DEFAULT_COLUMNS,
    *(
        field.key
        for field in FIELDS
        if field.exported and field.key not in DEFAULT_COLUMNS and field.kind not in (Kind.MOBILE, Kind.CERT_NO)
    ),
)


class Exported(NamedTuple):
    """A column one may choose."""

    key: str
    label: str
    section: str
    chosen: bool
    sensitive: bool


def export_fields() -> list[Exported]:
    """Every column in its order."""
    return [Exported(key, label_of(key), _section(key), key in DEFAULT_COLUMNS, key in BY_KEY and BY_KEY[key].private) for key in _ORDER]


def chosen_columns(wanted: list[str] | None) -> list[str]:
    """The columns of an export in their order; the number always stands first, so that the file can be brought back."""
    if not wanted:
        return list(DEFAULT_COLUMNS)
    return ["member_no", *(key for key in _ORDER if key in wanted and key != "member_no")]


def unknown_columns(wanted: list[str] | None) -> list[str]:
    """Names that are no column of an export."""
    return [key for key in wanted or [] if key not in _ORDER]


def label_of(key: str) -> str:
    return _FIXED[key][0] if key in _FIXED else BY_KEY[key].label


def width_of(key: str) -> float:
    return _FIXED[key][1] if key in _FIXED else BY_KEY[key].width


def _section(key: str) -> str:
    return "会籍" if key in _FIXED else BY_KEY[key].section


def spec_of(key: str) -> MemberField | None:
    return BY_KEY.get(key)
