"""Why a feature is closed to somebody."""

from unionhub.kernel.errors import Forbidden, InvalidFields, NotFound


class FeatureUnknown(NotFound):
    code = "portal.feature_unknown"
    message = "没有这项功能"


class MembershipRequired(Forbidden):
    code = "portal.membership_required"
    message = "这项服务面向工会会员，加入工会后就可以使用"


class VerificationRequired(Forbidden):
    code = "portal.verification_required"
    message = "这项服务面向认证会员，完成会员认证后就可以使用"


class RequirementTooLow(InvalidFields):
    code = "portal.requirement_too_low"
    message = "这项功能离不开会员信息，使用条件不能低于它的最低要求"
