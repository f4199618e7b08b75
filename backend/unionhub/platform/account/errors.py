"""What can go wrong when people come in."""

from unionhub.kernel.errors import Conflict, InvalidFields, Unauthenticated, Unprocessable


class BadCredentials(Unauthenticated):
    code = "account.bad_credentials"
    message = "用户名或密码不正确"


class SessionExpired(Unauthenticated):
    code = "auth.session_expired"
    message = "登录已过期，请重新登录"


class AccountLocked(Conflict):
    code = "account.locked"
    message = "连续输错次数过多，已暂时锁定，请稍后再试或联系管理员重置密码"


class CaptchaRequired(Unprocessable):
    code = "account.captcha_required"
    message = "请输入图形验证码"


class CaptchaWrong(InvalidFields):
    code = "account.captcha_wrong"

    def __init__(self) -> None:
        super().__init__([("captcha_answer", "wrong", "图形验证码不正确，请按新图片重新输入")], "图形验证码不正确")
        self.details = {**(self.details or {}), "captcha": True}


class OtpRequired(Unprocessable):
    code = "account.otp_required"
    message = "请输入动态口令"


class OtpWrong(InvalidFields):
    code = "account.otp_wrong"

    def __init__(self) -> None:
        super().__init__([("otp", "wrong", "动态口令不正确，请输入当前显示的 6 位数字")], "动态口令不正确")


class NoCapacity(Conflict):
    code = "account.no_capacity"
    message = "您的账号还没有可用的岗位，请联系本单位管理员分配角色"


class UsernameTaken(Conflict):
    code = "account.username_taken"
    message = "这个用户名已被使用，请换一个"


class RoleInUse(Conflict):
    code = "account.role_in_use"
    message = "还有用户使用这个角色，请先调整他们的角色再删除"


class RoleBuiltin(Conflict):
    code = "account.role_builtin"
    message = "这是系统预置的角色，不能删除"


class RoleNameTaken(Conflict):
    code = "account.role_name_taken"
    message = "已有同名角色，请换一个名称"


class SeparationOfDuties(Conflict):
    code = "account.separation_of_duties"
    message = "系统管理员、安全管理员、审计管理员必须由不同的人担任"


class BeyondOwnRights(Conflict):
    code = "account.beyond_own_rights"
    message = "不能授予您自己没有的权限，也不能修改自己的权限"


class UserBeyondScope(Conflict):
    code = "account.user_beyond_scope"
    message = "这位用户在其他单位也有岗位，请由上级管理员办理"


class RoleBeyondScope(Conflict):
    code = "account.role_beyond_scope"
    message = "其他单位的用户也在使用这个角色，请由上级安全管理员修改"


class PermissionReserved(Conflict):
    code = "account.permission_reserved"
    message = "用户管理、授权和审计的权限只属于系统管理员、安全管理员、审计管理员，不能放进其他角色"


class SecondFactorDemanded(Conflict):
    code = "account.second_factor_demanded"
    message = "本平台要求使用动态口令，不能停用；如需更换手机，请联系管理员"


class CapacityHeld(Conflict):
    code = "account.capacity_held"
    message = "这位用户已有该单位的这个角色"


class OwnAccount(Conflict):
    code = "account.own_account"
    message = "不能对自己的账号做这项操作，请由其他管理员办理"


class VendorAway(Unprocessable):
    code = "account.vendor_unavailable"
    message = "微信服务暂时没有响应，请稍后重试，或改用手机号登录"


class WeChatCodeInvalid(Unprocessable):
    code = "account.wechat_code_invalid"
    message = "微信授权已过期，请重新授权"
