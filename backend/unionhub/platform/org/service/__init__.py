"""Use cases of the forest of units."""

from unionhub.platform.org.service.moving import move_unit
from unionhub.platform.org.service.planting import UnitSeed, system_add_units
from unionhub.platform.org.service.switching import disable_unit, enable_unit
from unionhub.platform.org.service.units import add_unit, change_unit

__all__ = ["UnitSeed", "add_unit", "change_unit", "disable_unit", "enable_unit", "move_unit", "system_add_units"]
