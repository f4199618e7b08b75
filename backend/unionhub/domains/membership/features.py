"""Features of membership whose users the operator chooses (JOIN-22)."""

from unionhub.platform.portal.ports import Feature, Requirement, register_feature

CARD = register_feature(
    Feature(
        key="membership.card",
        name="电子会员证",
        description="在手机上出示会员证和会员码",
        shipped=Requirement.MEMBER,
        floor=Requirement.MEMBER,
    )
)
