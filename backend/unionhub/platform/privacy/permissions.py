"""Rights over people's requests about their data."""

from unionhub.kernel.authz import Permission

GROUP = "个人信息权利"

REQUEST_READ = Permission("privacy.request.read", "查看个人信息申请", "查看本单位及下级会员提出的更正、删除、解释申请")
REQUEST_DECIDE = Permission("privacy.request.decide", "办理个人信息申请", "答复申请；同意更正姓名、证件号码的，会员资料随之修改")
