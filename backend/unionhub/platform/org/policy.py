"""Pure rules of the forest: how paths are written, who may stand below whom, what a name's slot is."""

import hashlib
import unicodedata
from urllib.parse import quote

from unionhub.platform.org.enums import UnionLevel, UnitKind

SEGMENT = 6
MAX_DEPTH = 10
PATH_MAX = SEGMENT * MAX_DEPTH
MAX_CHILDREN = 10**SEGMENT - 1

ROOT_KINDS = frozenset({UnitKind.UNION, UnitKind.GOVERNMENT, UnitKind.ENTERPRISE})
PARENT_KINDS: dict[UnitKind, frozenset[UnitKind]] = {
    UnitKind.UNION: frozenset({UnitKind.UNION}),
    UnitKind.GOVERNMENT: frozenset({UnitKind.GOVERNMENT}),
    UnitKind.GRID: frozenset({UnitKind.GOVERNMENT, UnitKind.GRID}),
    UnitKind.VENUE: frozenset({UnitKind.UNION, UnitKind.GOVERNMENT, UnitKind.VENUE}),
    UnitKind.ENTERPRISE: frozenset({UnitKind.UNION, UnitKind.GOVERNMENT, UnitKind.ENTERPRISE}),
}
# Federations of an area and what stands below an enterprise have a rank; joint, trade and industry unions may stand anywhere between.
_LEVEL_RANK: dict[str, int] = {
    UnionLevel.NATIONAL: 1,
    UnionLevel.PROVINCE: 2,
    UnionLevel.CITY: 3,
    UnionLevel.COUNTY: 4,
    UnionLevel.TOWN: 5,
    UnionLevel.ZONE: 5,
    UnionLevel.VILLAGE: 6,
    UnionLevel.BASIC: 7,
    UnionLevel.JOINT_BASIC: 7,
    UnionLevel.BRANCH: 8,
    UnionLevel.GROUP: 9,
}


def path_segment(number: int) -> str:
    """One level of a path: the child's number, zero-padded. Raises ValueError past the width."""
    if not 1 <= number <= MAX_CHILDREN:
        raise ValueError(f"a unit holds at most {MAX_CHILDREN} children in its life")
    return f"{number:0{SEGMENT}d}"


def path_end(path: str) -> str:
    """The first string after every path at or below ``path``: ``path <= p < path_end(path)`` (``:`` follows ``9`` in ASCII)."""
    return path + ":"


def is_within(path: str, top: str | None) -> bool:
    """Whether a unit at ``path`` is ``top`` or stands below it; nothing is within no top."""
    return bool(top) and path.startswith(top or "")


def ancestor_paths(path: str) -> list[str]:
    """Paths from the root down to ``path`` itself."""
    return [path[:end] for end in range(SEGMENT, len(path) + 1, SEGMENT)]


def depth_of(path: str) -> int:
    """1 for a root."""
    return len(path) // SEGMENT


def may_stand_below(kind: UnitKind, parent_kind: UnitKind | None) -> bool:
    """Whether a unit of this kind may stand below one of that kind (None: as a root)."""
    return kind in ROOT_KINDS if parent_kind is None else parent_kind in PARENT_KINDS[kind]


def level_fits(level: str | None, parent_level: str | None) -> bool:
    """A union never stands below one of a lower level (a county federation below an enterprise's union, say)."""
    rank, parent_rank = _LEVEL_RANK.get(level or ""), _LEVEL_RANK.get(parent_level or "")
    return rank is None or parent_rank is None or rank >= parent_rank


def tidy_name(name: str) -> str:
    """The stored form of a unit's name: NFKC would change the full-width brackets people write, so only blanks are tidied."""
    return " ".join(name.split())


def name_slot(parent_id: int | None, name: str) -> str:
    """What is unique among active siblings: half- and full-width forms, case and blanks make no difference."""
    folded = "".join(unicodedata.normalize("NFKC", name).casefold().split())
    return hashlib.sha256(f"{parent_id or 0}:{folded}".encode()).hexdigest()


def navigation_url(name: str, longitude: float, latitude: float) -> str:
    """Where a browser finds the way there (the map's app opens where there is one); a caller may add ``&from=longitude,latitude,name``.

    The faces name no host but their own, so the address of the map is the server's to give.
    """
    return f"https://uri.amap.com/navigation?to={longitude},{latitude},{quote(name)}&mode=car&callnative=1"
