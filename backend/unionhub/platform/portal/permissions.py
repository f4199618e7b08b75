"""Rights over the installation's features."""

from unionhub.kernel.authz import Permission

GROUP = "功能开放"

FEATURE_READ = Permission("portal.feature.read", "查看各功能的使用条件")
FEATURE_UPDATE = Permission("portal.feature.update", "设置各功能的使用条件", "决定一项功能面向所有人、会员还是认证会员")
