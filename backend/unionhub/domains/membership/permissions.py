"""Rights over joining and members."""

from unionhub.kernel.authz import Permission

GROUP = "入会与会员"

APPLICATION_READ = Permission("membership.application.read", "查看入会申请", "查看本单位及下级单位的申请")
APPLICATION_REVIEW = Permission("membership.application.review", "审核入会申请", "通过或驳回提交到本单位的申请")
APPLICATION_UNMASK = Permission("membership.application.unmask", "查看申请人完整证件号、手机号", "须填写原因，逐次记入审计")
APPLICATION_EXPORT = Permission("membership.application.export", "导出入会申请", "导出为 Excel，证件号与手机号脱敏")
APPLICATION_ASSIGN = Permission("membership.application.assign", "指定归属", "为归属待定的申请和会员指定工会联合会、联合工会等")
AUTO_REVIEW_READ = Permission("membership.auto_review.read", "查看自动审核设置", "查看条件，用过去的申请试算")
AUTO_REVIEW_UPDATE = Permission("membership.auto_review.update", "修改自动审核设置", "为本单位及下级单位启用、停用和调整条件")
MEMBER_READ = Permission("membership.member.read", "查看会员", "查看本单位及下级单位的会员")
MEMBER_UNMASK = Permission("membership.member.unmask", "查看会员完整证件号、手机号", "须填写原因，逐次记入审计")
MEMBER_EXPORT = Permission("membership.member.export", "导出会员", "导出为 Excel，证件号与手机号脱敏")
MEMBER_UPDATE = Permission("membership.member.update", "维护会员资料", "修改本单位及下级单位会员的资料，逐项记入变更记录")
MEMBER_IMPORT = Permission("membership.member.import", "批量导入会员", "按统一表格导入本单位及下级单位的会员")
QRCODE_READ = Permission("membership.qrcode.read", "查看入会二维码")
QRCODE_CREATE = Permission("membership.qrcode.create", "生成入会二维码")
QRCODE_REVOKE = Permission("membership.qrcode.revoke", "停用入会二维码")
STATISTICS_READ = Permission("membership.statistics.read", "查看入会与会员统计")
TRANSFER_READ = Permission("membership.transfer.read", "查看转会申请", "查看转出、转入本单位及下级单位的转会申请")
TRANSFER_REVIEW = Permission("membership.transfer.review", "办理转会", "确认转出、审核转入")
VERIFICATION_READ = Permission("membership.verification.read", "查看会员认证")
VERIFICATION_REVIEW = Permission("membership.verification.review", "办理会员认证", "核对申请人是否为会员本人")
LEAVE_READ = Permission("membership.leave.read", "查看退会申请")
LEAVE_REVIEW = Permission("membership.leave.review", "办理退会申请")
MEMBER_CHANGE = Permission("membership.member.change", "变更会籍", "登记保留会籍、退会、自动退会、开除会籍、去世注销，限期内撤销")
FORM_READ = Permission("membership.form.read", "查看入会申请表设置")
FORM_UPDATE = Permission("membership.form.update", "设置入会申请表", "增补、修改新就业形态劳动者申请表的字段；仅最上级工会")
PILOT_READ = Permission("membership.pilot.read", "查看扫码入会试点", "查看本单位及下级工会是否开通扫码入会")
PILOT_UPDATE = Permission("membership.pilot.update", "开通扫码入会", "为下级工会开通或关闭扫码入会")
