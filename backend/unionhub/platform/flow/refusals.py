"""What can go wrong when somebody asks others to act: 委派, 加签, 转给个人."""

from unionhub.kernel.errors import Conflict


class PersonCannotAct(Conflict):
    code = "flow.person_cannot_act"
    message = "所选人员不能办理这一步，请重新选择"


class AlreadyAsked(Conflict):
    code = "flow.already_asked"
    message = "对方已在这个环节办理，请选择其他人"


class SignsOutstanding(Conflict):
    code = "flow.signs_outstanding"
    message = "前加签的意见还没有到齐，请等对方写完，或减签后再办理"


class SignGone(Conflict):
    code = "flow.sign_gone"
    message = "这位加签人已写完意见，或已减签，请刷新查看"
