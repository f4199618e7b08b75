"""What can go wrong when somebody acts on a flow."""

from collections.abc import Sequence
from dataclasses import asdict

from unionhub.kernel.errors import Conflict, Forbidden, Unprocessable
from unionhub.platform.flow.policy.issues import Issue


class FlowNotPublished(Conflict):
    code = "flow.not_published"
    message = "该业务的审批流程尚未启用，请联系系统管理员"


class AlreadyDecided(Conflict):
    code = "flow.already_decided"
    message = "这条申请已有结论，请刷新查看"


class NotYourTask(Forbidden):
    code = "flow.not_your_task"
    message = "这一步不由您的岗位办理"


class OwnApplication(Forbidden):
    code = "flow.own_application"
    message = "不能审核自己的申请，请由其他审核员办理"


class ActionNotAllowed(Conflict):
    code = "flow.action_not_allowed"
    message = "这个环节不能做这项操作，请刷新查看可以做什么"


class NoUnitAbove(Conflict):
    code = "flow.no_unit_above"
    message = "上级暂无可以办理的审核员，请直接审核，或转办给其他工会"


class NobodyThere(Conflict):
    code = "flow.nobody_there"
    message = "对方暂无可以办理的审核员，请选择其他工会"


class SameHolder(Conflict):
    code = "flow.same_holder"
    message = "已经由对方办理，请选择其他工会"


class ReturnTargetInvalid(Conflict):
    code = "flow.return_target_invalid"
    message = "不能退回到这个环节，请重新选择"


class CannotRecall(Conflict):
    code = "flow.cannot_recall"
    message = "已经有人接着办理，不能撤回"


class RemindedToday(Conflict):
    code = "flow.reminded_today"
    message = "今天已经催办过，请明天再试"


class NotForAll(Forbidden):
    code = "flow.not_for_all"
    message = "业务流程由全系统共用，只有最上级单位的流程管理员可以修改"


class DraftChanged(Conflict):
    code = "flow.draft_changed"
    message = "这份草稿刚刚被他人保存或发布，您的修改还在页面上，请与最新的草稿对照后再保存"


class NothingToPublish(Conflict):
    code = "flow.nothing_to_publish"
    message = "草稿与生效的版本相同，没有需要发布的内容"


class DefinitionUnsound(Unprocessable):
    """What somebody wants to publish or rehearse cannot run; ``details.issues`` is all that is wrong."""

    code = "flow.definition_unsound"
    message = "流程还有需要修改的地方，请按提示逐项修改"

    def __init__(self, issues: Sequence[Issue]) -> None:
        super().__init__(details={"issues": [asdict(one) for one in issues]})


class DeadlineNotRunning(Conflict):
    code = "flow.deadline_not_running"
    message = "期限现在没有在计时，请刷新查看"


class DeadlineOver(Conflict):
    code = "flow.deadline_over"
    message = "已经超期，不能再暂停计时，可以延长期限"


class AlreadyExtended(Conflict):
    code = "flow.already_extended"
    message = "本环节已经延长过一次，再延请由上级工会办理"


class NotPaused(Conflict):
    code = "flow.not_paused"
    message = "期限没有暂停，请刷新查看"


class DefinitionInvalid(ValueError):
    """A shipped or edited definition is not a sound process tree; ``issues`` is all that is wrong with it."""

    def __init__(self, issues: Sequence[Issue]) -> None:
        super().__init__("；".join(one.message for one in issues))
        self.issues = tuple(issues)
