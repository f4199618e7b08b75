"""Rights over enterprises (JOBS-10, JOBS-41)."""

from unionhub.kernel.authz import Permission

GROUP = "企业"

REGISTRATION_READ = Permission("enterprise.registration.read", "查看企业", "查看向本单位及下级注册的企业")
REGISTRATION_REVIEW = Permission("enterprise.registration.review", "审核企业注册")
REGISTRATION_UNMASK = Permission("enterprise.registration.unmask", "查看联系人完整手机号", "要填写原因，会记入审计")
ACCOUNT_UPDATE = Permission("enterprise.account.update", "维护企业账号", "更正统一社会信用代码，停用、启用企业账号，作废冒用信用代码的注册")
