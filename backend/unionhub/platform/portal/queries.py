"""Reads of features: the same for everybody."""

from unionhub.kernel import services
from unionhub.kernel.authz import Actor
from unionhub.platform.portal.enums import REQUIREMENT_NAMES, Requirement
from unionhub.platform.portal.models import PortalFeature
from unionhub.platform.portal.policy import Feature, all_features, choices, get_feature, meets
from unionhub.platform.portal.schemas import FeatureOut, MyFeature, RequirementChoice
from unionhub.platform.portal.standing import StandingPort


async def system_requirement(key: str) -> Requirement:
    """What the feature wants now."""
    feature = get_feature(key)
    row = await PortalFeature.get_or_none(key=key)
    return row.requires if row is not None else feature.shipped


async def system_features() -> list[FeatureOut]:
    """Every feature with what it wants."""
    rows = {row.key: row for row in await PortalFeature.all()}
    return [render_feature(feature, rows.get(feature.key)) for feature in all_features()]


async def list_mine(actor: Actor) -> list[MyFeature]:
    """Every feature, and whether this person may use it."""
    standing = await services.get(StandingPort).standing_of(actor)  # type: ignore[type-abstract]
    return [
        MyFeature(key=one.key, name=one.name, requires=one.requires, requires_name=one.requires_name, allowed=meets(standing, one.requires))
        for one in await system_features()
    ]


def render_feature(feature: Feature, row: PortalFeature | None) -> FeatureOut:
    """A feature for its operator. The shipped requirement counts as version 1."""
    requires = row.requires if row is not None else feature.shipped
    return FeatureOut(
        key=feature.key,
        name=feature.name,
        description=feature.description,
        requires=requires,
        requires_name=REQUIREMENT_NAMES[requires],
        choices=[RequirementChoice(value=one, name=REQUIREMENT_NAMES[one]) for one in choices(feature)],
        changed_by_name=row.changed_by_name if row is not None else "",
        changed_at=row.updated_at if row is not None else None,
        version=row.version if row is not None else 1,
    )
