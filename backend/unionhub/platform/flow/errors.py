"""What can go wrong when somebody acts on a flow."""

from unionhub.kernel.errors import Conflict, Forbidden


class AlreadyDecided(Conflict):
    code = "flow.already_decided"
    message = "这条申请已有结论，请刷新查看"


class NotYourTask(Forbidden):
    code = "flow.not_your_task"
    message = "这一步不由您的岗位办理"


class OwnApplication(Forbidden):
    code = "flow.own_application"
    message = "不能审核自己的申请，请由其他审核员办理"


class DefinitionInvalid(ValueError):
    """A shipped or edited definition is not a sound process tree."""
