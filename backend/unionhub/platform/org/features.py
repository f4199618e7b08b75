"""Features of units whose users the operator chooses (JOIN-22)."""

from unionhub.platform.portal.ports import Feature, register_feature

PLACE = register_feature(
    Feature(key="org.place", name="位置导航", description="查看工会地址，从当前位置导航前往；位置只在手机上使用，不上传")
)
