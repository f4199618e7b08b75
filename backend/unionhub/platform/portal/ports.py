"""The door of features for other packages (JOIN-22): one helper decides who may use what."""

from unionhub.kernel import services
from unionhub.kernel.authz import Actor
from unionhub.platform.portal.enums import Requirement
from unionhub.platform.portal.errors import MembershipRequired, VerificationRequired
from unionhub.platform.portal.policy import Feature, get_feature, meets, register_feature
from unionhub.platform.portal.queries import system_requirement
from unionhub.platform.portal.standing import StandingPort

__all__ = ["Feature", "Requirement", "StandingPort", "ensure_feature", "may_use", "register_feature"]


async def ensure_feature(actor: Actor, key: str) -> None:
    """Raise MembershipRequired or VerificationRequired unless the actor's standing is enough for the feature.

    The details name the feature, so that a face can say what is missing and lead there.
    """
    feature, wanted = get_feature(key), await system_requirement(key)
    if wanted is Requirement.NONE:
        return
    standing = await services.get(StandingPort).standing_of(actor)  # type: ignore[type-abstract]
    if not meets(standing, wanted):
        details = {"feature": feature.key, "name": feature.name, "requires": wanted.value}
        raise (MembershipRequired if standing is Requirement.NONE else VerificationRequired)(details=details)


async def may_use(actor: Actor, key: str) -> bool:
    """Whether ``ensure_feature`` would let the actor through (an answer that leaves something out instead of failing)."""
    wanted = await system_requirement(key)
    return wanted is Requirement.NONE or meets(await services.get(StandingPort).standing_of(actor), wanted)  # type: ignore[type-abstract]
