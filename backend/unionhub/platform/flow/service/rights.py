"""Who may change what all units share."""

from unionhub.kernel.authz import Actor
from unionhub.platform.flow.errors import NotForAll
from unionhub.platform.org.ports import system_find_unit


async def ensure_for_all(actor: Actor) -> None:
    """Definitions hold for every unit, so only somebody of a topmost unit may change them. Raises NotForAll."""
    if not await speaks_for_all(actor):
        raise NotForAll


async def speaks_for_all(actor: Actor) -> bool:
    """Whether the actor's unit has none above it."""
    unit = await system_find_unit(actor.unit_id) if actor.unit_id is not None else None
    return unit is not None and unit.parent_id is None
