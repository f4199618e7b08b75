"""Rights over users and roles."""

from unionhub.kernel.authz import Permission

GROUP = "用户与角色"

USER_READ = Permission("account.user.read", "查看用户", "查看本单位及下级单位的用户")
USER_CREATE = Permission("account.user.create", "添加用户")
USER_UPDATE = Permission("account.user.update", "修改用户", "修改姓名、手机号，停用、启用，强制下线")
USER_RESET_PASSWORD = Permission("account.user.reset_password", "重设密码")
USER_GRANT = Permission("account.user.grant", "分配角色", "给用户分配或收回本单位范围内的角色")
ROLE_READ = Permission("account.role.read", "查看角色")
ROLE_UPDATE = Permission("account.role.update", "维护角色", "新增、修改、删除角色及其权限")
