"""Pure rules of features: which there are, and when a standing is enough."""

from dataclasses import dataclass

from unionhub.platform.portal.enums import Requirement
from unionhub.platform.portal.errors import FeatureUnknown

_RANK = {Requirement.NONE: 0, Requirement.MEMBER: 1, Requirement.VERIFIED: 2}


@dataclass(frozen=True, slots=True)
class Feature:
    """Something a person on the phone can do. ``floor`` is the least it can work with, ``shipped`` what holds until an operator decides."""

    key: str
    name: str
    description: str
    shipped: Requirement = Requirement.NONE
    floor: Requirement = Requirement.NONE


_features: dict[str, Feature] = {}


def register_feature(feature: Feature) -> Feature:
    """Make a feature known; called when the owning package is loaded. Two meanings of one key stop the start."""
    if _features.setdefault(feature.key, feature) != feature:
        raise ValueError(f"feature declared twice: {feature.key}")
    return feature


def get_feature(key: str) -> Feature:
    """The feature, or FeatureUnknown."""
    if key not in _features:
        raise FeatureUnknown
    return _features[key]


def all_features() -> list[Feature]:
    """Every feature of the installation, by key."""
    return [_features[key] for key in sorted(_features)]


def meets(standing: Requirement, wanted: Requirement) -> bool:
    """Whether somebody of this standing may use what wants that."""
    return _RANK[standing] >= _RANK[wanted]


def choices(feature: Feature) -> list[Requirement]:
    """What an operator may choose for this feature."""
    return [one for one in Requirement if meets(one, feature.floor)]
