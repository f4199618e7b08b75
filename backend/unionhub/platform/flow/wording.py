"""A process tree in words: who decides, how, until when, and what happens when nobody is there."""

from dataclasses import dataclass, replace

from unionhub.platform.account.ports import system_account_names, system_role_names
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.flow.enums import Action
from unionhub.platform.flow.names import APPLICANT_NAMES, MODE_NAMES, NOBODY_NAMES
from unionhub.platform.flow.policy.conditions import OPS
from unionhub.platform.flow.policy.tree import KINDS, ApproveNode, Arm, Assignee, CopyNode, Deadline, Node, Sequence, Test, walk
from unionhub.platform.flow.registry import Process, Variable
from unionhub.platform.flow.schemas import ProcessArm, ProcessNode
from unionhub.platform.flow.service.facts import COMMON
from unionhub.platform.org.enums import LEVEL_NAMES

KIND_NAMES = {"approve": "人工审核", "auto_review": "自动审核", "branch": "条件分支", "parallel": "并行", "copy": "抄送"}
ACTION_NAMES = {
    Action.APPROVE: "通过",
    Action.REJECT: "驳回",
    Action.RETURN: "退回",
    Action.ESCALATE: "上报",
    Action.REASSIGN: "转办",
    Action.DELEGATE: "委派",
    Action.ADD_SIGN: "加签",
    Action.RECALL: "撤回",
    Action.REMIND: "催办",
    Action.EXTEND: "延长期限",
    Action.PAUSE: "暂停计时",
    Action.COMMENT: "留言",
    Action.BATCH: "批量通过",
}
OVERDUE_NAMES = {"remind": "超期提醒", "escalate": "超期自动上报", "pass": "超期自动通过", "reject": "超期自动驳回"}
_COUNT = "一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class Words:
    """Names a tree does not hold itself."""

    roles: dict[str, str]
    accounts: dict[int, str]
    variables: dict[str, Variable]


async def nodes_in_words(process: Process, sequence: Sequence) -> list[ProcessNode]:
    """A whole tree in words, with the names as they are now."""
    asked = [
        node.assignee if isinstance(node, ApproveNode) else node.to for node in walk(sequence) if isinstance(node, ApproveNode | CopyNode)
    ]
    accounts = [one for rule in asked for one in rule.accounts]
    variables = {one.key: await _with_options(one) for one in (*process.variables, *COMMON)}
    words = Words(await system_role_names(), await system_account_names(accounts), variables)
    return [node_out(node, words) for node in sequence]


async def _with_options(variable: Variable) -> Variable:
    if not variable.dictionary:
        return variable
    return replace(variable, options=tuple((await names_of(variable.dictionary)).items()))


def node_out(node: Node, words: Words) -> ProcessNode:
    """One node and everything in it."""
    kind = KINDS[type(node)]
    rule = node.assignee if isinstance(node, ApproveNode) else node.to if isinstance(node, CopyNode) else None
    approve = node if isinstance(node, ApproveNode) else None
    return ProcessNode(
        key=node.key,
        name=node.name,
        kind=kind,
        kind_name=KIND_NAMES[kind],
        who=_who(rule, words) if rule else "",
        mode_name=_mode(approve) if approve else "",
        deadline=_deadline(approve.deadline) if approve else "",
        nobody=NOBODY_NAMES[approve.assignee.nobody] if approve else "",
        applicant=APPLICANT_NAMES[approve.assignee.applicant] if approve else "",
        actions=[name for action, name in ACTION_NAMES.items() if approve and action in approve.allow],
        arms=[_arm(one, words) for one in getattr(node, "arms", ())],
    )


def _arm(arm: Arm, words: Words) -> ProcessArm:
    condition = ("，或" if arm.match == "any" else "，且").join(_test(one, words) for one in arm.when)
    return ProcessArm(key=arm.key, name=arm.name, condition=condition, nodes=[node_out(one, words) for one in arm.sequence])


def _mode(node: ApproveNode) -> str:
    return MODE_NAMES[node.mode] + (f"（{node.ratio}% 的人通过即可）" if node.ratio else "")


def _who(rule: Assignee, words: Words) -> str:
    if rule.person_fact:
        return _variable(rule.person_fact, words)
    if rule.accounts:
        return "、".join(words.accounts.get(one, "已注销的用户") for one in rule.accounts)
    role = words.roles.get(rule.role, rule.role)
    return f"{_place(rule, words)}的{role}"


def _place(rule: Assignee, words: Words) -> str:
    if rule.fact:
        return _variable(rule.fact, words)
    if rule.previous:
        return "上一环节办理单位的上一级工会"
    if rule.levels:
        return "所属的" + "或".join(LEVEL_NAMES.get(one, one) for one in rule.levels)
    return f"所在工会的上{_COUNT[rule.ancestor - 1]}级工会" if 0 < rule.ancestor <= len(_COUNT) else "所在工会"


def _variable(key: str, words: Words) -> str:
    variable = words.variables.get(key)
    return variable.name if variable else key


def _deadline(deadline: Deadline | None) -> str:
    if deadline is None:
        return "不限期"
    text = f"{deadline.days} 个{'工作日' if deadline.working else '自然日'}内"
    if deadline.remind_before_days:
        text += f"，到期前 {deadline.remind_before_days} 天提醒"
    return f"{text}，{OVERDUE_NAMES[deadline.on_overdue]}"


def _test(test: Test, words: Words) -> str:
    variable = words.variables.get(test.variable)
    names = dict(variable.options) if variable else {}
    values = test.value if isinstance(test.value, list) else [test.value]
    shown = "、".join(names.get(str(one), _plain(one)) for one in values)
    return f"{variable.name if variable else test.variable}{OPS[test.op][0]}{shown}"


def _plain(value: object) -> str:
    return {True: "是", False: "否"}[value] if isinstance(value, bool) else str(value)
