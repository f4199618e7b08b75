"""What features need to know from elsewhere; the composition root binds it in ``kernel.services``."""

from typing import Protocol

from unionhub.kernel.authz import Actor
from unionhub.platform.portal.enums import Requirement


class StandingPort(Protocol):
    """Who somebody is to the union; answered by membership."""

    async def standing_of(self, actor: Actor) -> Requirement:
        """NONE, MEMBER or VERIFIED, as the member library says now."""
        ...
