"""Deciding who may use a feature (JOIN-22)."""

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, lock_one, transaction
from unionhub.kernel.errors import StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import diff, record_audit
from unionhub.platform.portal import audit
from unionhub.platform.portal.enums import REQUIREMENT_NAMES, Requirement
from unionhub.platform.portal.errors import RequirementTooLow
from unionhub.platform.portal.events import FeatureChanged
from unionhub.platform.portal.models import PortalFeature
from unionhub.platform.portal.policy import Feature, get_feature, meets
from unionhub.platform.portal.queries import render_feature
from unionhub.platform.portal.schemas import FeatureOut, FeatureUpdate


async def set_requirement(actor: Actor, key: str, body: FeatureUpdate) -> FeatureOut:
    """Let the feature want something else from now on. Raises FeatureUnknown, RequirementTooLow, StaleVersion."""
    feature = get_feature(key)
    if not meets(body.requires, feature.floor):
        raise RequirementTooLow([("requires", "too_low", f"“{feature.name}”最低要求{REQUIREMENT_NAMES[feature.floor]}")])
    async with transaction() as tx:
        row = await _row(tx, feature)
        if row.version != body.version:
            raise StaleVersion(details={"version": row.version})
        before = row.requires
        if before is body.requires:
            return render_feature(feature, row)
        row.requires, row.changed_by_name, row.updated_at, row.version = body.requires, actor.name, clock.now(), row.version + 1
        await row.save()
        await _tell(tx, actor, feature, row, before)
    return render_feature(feature, row)


async def _row(tx: Tx, feature: Feature) -> PortalFeature:
    row = await PortalFeature.get_or_none(key=feature.key)
    if row is None:
        await insert_once(tx, PortalFeature(key=feature.key, requires=feature.shipped, updated_at=clock.now()))
        row = await PortalFeature.get(key=feature.key)
    return await lock_one(tx, PortalFeature, row.id)


async def _tell(tx: Tx, actor: Actor, feature: Feature, row: PortalFeature, before: Requirement) -> None:
    changes = diff({"requires": REQUIREMENT_NAMES[before]}, {"requires": REQUIREMENT_NAMES[row.requires]}, {"requires": "使用条件"})
    await record_audit(
        tx, actor, audit.FEATURE_CHANGED, object_type="portal_feature", object_id=row.id, label=feature.name, changes=changes
    )
    await publish(tx, FeatureChanged(aggregate_id=row.id, aggregate_version=row.version, key=row.key, requires=row.requires.value))
