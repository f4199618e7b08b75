"""What can go wrong with transfers, verifications, leaving and the other changes of a membership."""

from unionhub.kernel.errors import Conflict


class TransferOpen(Conflict):
    code = "membership.transfer_open"
    message = "这份会籍正在办理转会，请先办结或撤销转会"


class NotTransferable(Conflict):
    code = "membership.not_transferable"
    message = "您的会籍目前不能转会，请联系所在工会"


class SameUnion(Conflict):
    code = "membership.same_union"
    message = "您已是这个工会的会员，请选择要转入的其他工会"


class TargetClosed(Conflict):
    code = "membership.target_closed"
    message = "要转入的工会不能接收转会，请另选工会或联系上级工会"


class LeaveOpen(Conflict):
    code = "membership.leave_open"
    message = "这份会籍有未办结的退会申请，请先办结或撤销"


class ChangeNotAllowed(Conflict):
    code = "membership.change_not_allowed"
    message = "会员当前的会籍状态不能办理这项变更，请刷新后再看"


class UndoTooLate(Conflict):
    code = "membership.undo_too_late"
    message = "已超过可以撤销的期限，请引导本人重新申请入会"


class NothingToUndo(Conflict):
    code = "membership.nothing_to_undo"
    message = "这位会员没有可以撤销的会籍终止记录"


class MatterDecided(Conflict):
    code = "membership.matter_decided"
    message = "这条申请已有结论，不能再撤销"


class VerificationOpen(Conflict):
    code = "membership.verification_open"
    message = "您已有正在核对的会员认证，请等待工会核对或先撤销"


class AlreadyVerified(Conflict):
    code = "membership.already_verified"
    message = "您已是认证会员，不必重复认证"


class NoMembershipFound(Conflict):
    code = "membership.no_membership_found"
    message = "没有查到与所填信息相符的会籍。请核对姓名和身份证号；还没有入会的，请先申请入会"


class AccountOfOther(Conflict):
    code = "membership.account_of_other"
    message = "这个账号已由他人实名，请换用本人的微信或手机号登录后认证"


class MembershipEnded(Conflict):
    code = "membership.membership_ended"
    message = "这份会籍已经终止，不能继续办理"
