"""What can go wrong with enterprises."""

from unionhub.kernel.errors import Conflict, Gone


class EnterpriseRegistered(Conflict):
    code = "enterprise.registered"
    message = "该企业已注册。忘记用户名或密码的，请用“忘记密码”找回；不是贵单位注册的，请联系受理部门"


class RegistrationPending(Conflict):
    code = "enterprise.pending"
    message = "贵单位的注册正在审核，通过后就能登录，结果会用短信告诉联系人"


class RegistrationRejected(Conflict):
    code = "enterprise.rejected"
    message = "贵单位的注册没有通过审核，请按审核意见修改后重新提交"


class RegistrationVoid(Conflict):
    code = "enterprise.void"
    message = "这份企业注册已由受理部门作废"

    def __init__(self, reason: str) -> None:
        super().__init__(f"这份企业注册已由受理部门作废，原因：{reason}。确是贵单位的，请重新注册，或联系受理部门")


class AlreadyVoid(Conflict):
    code = "enterprise.already_void"
    message = "这份企业注册已经作废，请刷新后查看"


class TicketGone(Gone):
    code = "enterprise.ticket_gone"
    message = "页面停留太久，请用注册时的用户名和密码重新登录后继续"


class NotCorrectable(Conflict):
    code = "enterprise.not_correctable"
    message = "这份注册现在不能修改：正在审核的请等待结果，已通过的请登录后修改"


class NotActive(Conflict):
    code = "enterprise.not_active"
    message = "这家企业还没有通过审核"
