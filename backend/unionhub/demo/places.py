"""Where the unions of the demonstration stand, so that the phone has somewhere to lead to (JOIN-25)."""

from decimal import Decimal

from unionhub.demo.stage import Stage
from unionhub.kernel.db import transaction
from unionhub.platform.org.models import OrgUnit

ORDER = 30
CENTRE = (Decimal("119.946000"), Decimal("31.780000"))
STEP = Decimal("0.011000")


async def tell(stage: Stage) -> str:
    """The home union, those above it and the two for people without an employer's union, a kilometre or so apart."""
    places = stage.places
    units = (stage.home, places.street, places.district, places.city, places.federation, places.joint)
    async with transaction():
        for number, unit in enumerate(units):
            point = {"longitude": CENTRE[0] + STEP * number, "latitude": CENTRE[1] + STEP * (number % 3)}
            await OrgUnit.filter(id=unit.id).update(**point)
    return f"工会位置 {len(units)} 处"
