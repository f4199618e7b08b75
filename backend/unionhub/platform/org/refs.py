"""What other packages know of a unit."""

from dataclasses import dataclass
from decimal import Decimal

from unionhub.platform.org.enums import LEVEL_NAMES, UnitKind, UnitStatus
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.policy import depth_of


@dataclass(frozen=True, slots=True)
class UnitRef:
    """What other packages know of a unit. ``address`` and ``contact_phone`` are public facts of the unit; coordinates are GCJ-02."""

    id: int
    name: str
    path: str
    kind: UnitKind
    level: str | None
    parent_id: int | None
    status: UnitStatus
    short_name: str = ""
    org_type: str | None = None
    area_code: str = ""
    address: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    scan_join_enabled: bool = True
    uscc: str = ""
    longitude: Decimal | None = None
    latitude: Decimal | None = None
    version: int = 1

    @property
    def depth(self) -> int:
        """1 for a root."""
        return depth_of(self.path)

    @property
    def is_active(self) -> bool:
        """Whether the unit takes new work."""
        return self.status is UnitStatus.ACTIVE

    @property
    def level_name(self) -> str:
        """Chinese name of the level; empty for units that are no union."""
        return LEVEL_NAMES.get(self.level or "", "")


def to_ref(unit: OrgUnit) -> UnitRef:
    """The row as the frozen view others get."""
    return UnitRef(**{name: getattr(unit, name) for name in UnitRef.__dataclass_fields__})
