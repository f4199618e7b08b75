"""Features of content whose users the operator chooses (JOIN-22)."""

from unionhub.platform.portal.ports import Feature, Requirement, register_feature

CONSULTATION = register_feature(
    Feature(
        key="content.consultation",
        name="在线咨询",
        description="在手机上向工会咨询、反映问题。不限时，还没入会的人可以选择一个工会提问",
        shipped=Requirement.MEMBER,
    )
)
