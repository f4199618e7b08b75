"""What can go wrong when somebody joins a union."""

from unionhub.kernel.errors import Conflict, Forbidden, NotFound


class QrcodeUnknown(NotFound):
    code = "membership.qrcode_unknown"
    message = "这不是有效的入会二维码，请核对海报或联系本单位工会"


class QrcodeRevoked(Conflict):
    code = "membership.qrcode_revoked"
    message = "这张入会二维码已停用，请向本单位工会索取新的二维码"


class UnionNotOpen(Conflict):
    code = "membership.union_not_open"
    message = "该工会暂未开通扫码入会，请联系本单位工会"


class UnitClosed(Conflict):
    code = "membership.unit_closed"
    message = "该工会已停用，请联系上级工会了解应加入的工会"


class ApplicationOpen(Conflict):
    code = "membership.application_open"
    message = "您已有待审核的入会申请或已是会员，请在“我的申请”中查看，不必重复提交"


class AlreadyMember(Conflict):
    code = "membership.already_member"
    message = "您已是工会会员，如已换单位请办理转会"


class NotMember(NotFound):
    code = "membership.not_member"
    message = "您还不是工会会员，扫码即可申请入会"


class NoInvitation(NotFound):
    code = "membership.no_invitation"
    message = "您的工会现在没有可用的入会码，请联系本单位工会生成后再来"


class ApplicationDecided(Conflict):
    code = "membership.application_decided"
    message = "这条申请已有结论，不能再撤销"


class OwnApplication(Conflict):
    code = "membership.own_application"
    message = "不能审核自己的入会申请，请由本单位其他审核员或上级工会办理"


class WrongKind(Conflict):
    code = "membership.not_a_union"
    message = "只有工会组织才能生成入会二维码"


class NotWaitingForUnion(Conflict):
    code = "membership.not_waiting_for_union"
    message = "归属已经确定，无需再指定，请刷新查看"


class ImportStale(Conflict):
    code = "membership.import_stale"
    message = "这次导入已有新的进展，请刷新后再操作"


class ImportNotReady(Conflict):
    code = "membership.import_not_ready"
    message = "这一步现在不能办理，请按页面提示的步骤进行"


class ImportHasErrors(Conflict):
    code = "membership.import_has_errors"
    message = "表格中还有错误的行；请改正后重新上传，或选择“只导入正确的行”"


class ImportNothing(Conflict):
    code = "membership.import_nothing"
    message = "没有可以导入的行，请下载错误清单改正后重新上传"


class ProfileStale(Conflict):
    code = "membership.profile_stale"
    message = "这位会员的资料刚被别人修改过，请刷新后再改"


class NotForMembers(Conflict):
    code = "membership.not_for_members"
    message = "这一级工会不直接吸收会员，请选择您单位的工会，或按工作地区提交"


class NotReusable(Conflict):
    code = "membership.not_reusable"
    message = "只有未通过或已撤销的申请才能修改重提，请先查看申请进度"


class TopUnionOnly(Forbidden):
    code = "membership.top_union_only"
    message = "申请表由最上级工会统一设置，请向上级工会提出"


class FieldNameTaken(Conflict):
    code = "membership.field_name_taken"
    message = "已有同名的字段在使用，请换一个名称"
