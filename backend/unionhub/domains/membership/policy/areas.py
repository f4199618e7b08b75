"""Pure rules of areas: which union looks after a place, and which unions hold memberships (JOIN-09, JOIN-20).

Division codes (GB/T 2260): two digits of the province, two of the city, two of the county; zeros stand for "all of it".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from unionhub.platform.org.enums import UnionLevel

FEDERATIONS = (UnionLevel.COUNTY, UnionLevel.CITY, UnionLevel.PROVINCE)
"""Federations that look after an area, the nearest first."""
_SIGNIFICANT = {UnionLevel.COUNTY: 6, UnionLevel.CITY: 4, UnionLevel.PROVINCE: 2}

HOLDING_LEVELS = (
    UnionLevel.VILLAGE,
    UnionLevel.AREA_FEDERATION,
    UnionLevel.TRADE_FEDERATION,
    UnionLevel.BASIC,
    UnionLevel.JOINT_BASIC,
    UnionLevel.BRANCH,
)
"""Unions people belong to: what 我要入会 and 我要转会 look among."""


@dataclass(frozen=True, slots=True)
class AreaUnion:
    """A federation as the rule sees it."""

    id: int
    level: str
    area_code: str
    name: str = ""


@dataclass(slots=True)
class Area:
    """A place one may work in, with the places inside it."""

    code: str
    name: str
    children: list["Area"] = field(default_factory=list)


def significant(code: str) -> str:
    """The digits of a division code that say something: 990102 → 990102, 990100 → 9901, 990000 → 99."""
    code = code[:6]
    while len(code) > 2 and code.endswith("00"):
        code = code[:-2]
    return code


def responsible_union(area_code: str, unions: Sequence[AreaUnion]) -> AreaUnion | None:
    """The union that looks after a place: the county's, else the city's, else the province's; None when there is none at all.

    ``unions`` stand in tree order, so of two federations of one place the elder answers. A place given as a whole city or province
    goes to that federation.
    """
    wanted = significant(area_code)
    for level in FEDERATIONS:
        digits = _SIGNIFICANT[level]
        if len(wanted) < digits:
            continue
        for union in unions:
            if union.level == level and significant(union.area_code) == wanted[:digits]:
                return union
    return None


def holds_members(level: str | None) -> bool:
    """Whether people belong to a union of this level itself; a federation of an area only looks after those who wait for theirs."""
    return level in HOLDING_LEVELS


def place_name(union_name: str) -> str:
    """临溪区总工会 → 临溪区."""
    return union_name.removesuffix("总工会") or union_name


def area_tree(unions: Iterable[AreaUnion]) -> list[Area]:
    """Cities with their counties, as the federations that look after them say; a county without a city stands by itself."""
    cities: dict[str, Area] = {}
    counties: dict[str, Area] = {}
    for union in unions:
        code = significant(union.area_code)
        if union.level == UnionLevel.CITY and len(code) == 4:
            cities.setdefault(code, Area(union.area_code[:6], place_name(union.name)))
        elif union.level == UnionLevel.COUNTY and len(code) == 6:
            counties.setdefault(code, Area(code, place_name(union.name)))
    alone: list[Area] = []
    for code in sorted(counties):
        (cities[code[:4]].children if code[:4] in cities else alone).append(counties[code])
    return [cities[code] for code in sorted(cities)] + alone
