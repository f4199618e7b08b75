"""What is written to the audit trail about sign-ins, users and roles."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "用户与角色"

ACTIONS = (
    AuditAction("account.session.opened", "登录"),
    AuditAction("account.session.refused", "登录失败"),
    AuditAction("account.session.closed", "退出登录"),
    AuditAction("account.session.forced", "强制下线"),
    AuditAction("account.access.denied", "越权访问被拒"),
    AuditAction("account.capacity.switched", "切换岗位"),
    AuditAction("account.capacity.granted", "分配角色"),
    AuditAction("account.capacity.ended", "收回角色"),
    AuditAction("account.password.changed", "修改密码"),
    AuditAction("account.password.reset", "重设密码"),
    AuditAction("account.password.recovered", "用短信找回密码"),
    AuditAction("account.totp.begun", "申请动态口令"),
    AuditAction("account.totp.enabled", "启用动态口令"),
    AuditAction("account.totp.disabled", "停用动态口令"),
    AuditAction("account.phone.bound", "绑定手机号"),
    AuditAction("account.profile.updated", "修改个人设置"),
    AuditAction("account.user.created", "添加用户"),
    AuditAction("account.user.updated", "修改用户"),
    AuditAction("account.user.disabled", "停用用户"),
    AuditAction("account.user.enabled", "启用用户"),
    AuditAction("account.role.created", "新增角色"),
    AuditAction("account.role.updated", "修改角色"),
    AuditAction("account.role.deleted", "删除角色"),
    AuditAction("account.administrators.bootstrapped", "初始化三员账号"),
)
