"""What can go wrong when somebody reports without an account."""

from unionhub.kernel.errors import Conflict, NotFound, Unauthenticated


class IntakeUnknown(NotFound):
    code = "inspection.intake_unknown"
    message = "没有找到这个登记码，请重新扫描张贴的二维码"


class IntakeAlreadyRevoked(Conflict):
    code = "inspection.intake_already_revoked"
    message = "这个登记码已经停用"


class IntakeClosed(Conflict):
    code = "inspection.intake_closed"
    message = "这个登记码已停用，请扫描新的二维码，或到受理单位当面反映"


class TicketInvalid(Unauthenticated):
    """The proof of the phone is missing, too old, or was for something else."""

    code = "inspection.ticket_invalid"
    message = "手机号的验证已过期，请重新获取短信验证码"


class ReportedBefore(Conflict):
    """The same person reported the same employer a short while ago (INSP-X3); ``again`` sends it all the same."""

    code = "inspection.reported_before"
    message = "您最近上报过同一单位，请先查看那一件的进度"


class ReportNotFound(NotFound):
    """One text for a wrong number, a wrong phone and both."""

    code = "inspection.report_not_found"
    message = "没有找到对应的登记，请核对登记号（或查询码）和登记时的手机号"
