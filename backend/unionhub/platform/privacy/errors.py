"""Typed errors of privacy."""

from unionhub.kernel.errors import Conflict, NotFound


class RequestNotFound(NotFound):
    code = "privacy.request_not_found"
    message = "没有找到这项申请，或不在您的管理范围内"


class RequestOpen(Conflict):
    code = "privacy.request_open"
    message = "您有一项同样的申请正在办理，请等待答复，或先撤回再重新提交"


class RequestEnded(Conflict):
    code = "privacy.request_ended"
    message = "这项申请已经办结，请刷新后查看"


class ClosureOpen(Conflict):
    code = "privacy.closure_open"
    message = "您已经申请注销，正在冷静期内，不需要重复申请"


class ClosureNotOpen(Conflict):
    code = "privacy.closure_not_open"
    message = "没有正在进行的注销申请"


class MattersOpen(Conflict):
    code = "privacy.matters_open"
    message = "还有事项没有办结，请先处理完再注销账号"


class HoldingNotErasable(Conflict):
    code = "privacy.holding_not_erasable"
    message = "这一类信息不能直接删除，可以提交删除申请，由工会办理"


class NothingToCorrect(Conflict):
    code = "privacy.nothing_to_correct"
    message = "没有找到这项资料，请先完成实名认证，或改用“解释说明”联系工会"
