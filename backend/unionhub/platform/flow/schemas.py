"""Bodies and answers of flows: the same for every process, at the desk and on the phone."""

from typing import Literal

from pydantic import Field

from unionhub.kernel.http.schema import Id, Schema, UtcTime, version_field
from unionhub.platform.flow.policy.deadlines import MOST_EXTRA


class FlowNode(Schema):
    key: str
    name: str
    kind: Literal["approve", "auto_review", "copy", "branch", "parallel"]
    status: Literal["done", "open", "waiting", "skipped", "void"]
    holder_name: str
    note: str
    due_at: UtcTime | None


class FlowEvidence(Schema):
    name: str
    passed: bool
    text: str


class FlowStep(Schema):
    seq: int
    at: UtcTime
    kind: str
    kind_name: str
    node_name: str
    actor_name: str
    unit_name: str
    from_unit_name: str
    to_unit_name: str
    comment: str
    evidence: list[FlowEvidence]
    for_name: str = Field("", description="受谁委派办理")
    files: list["FlowFile"] = []


class FlowFile(Schema):
    id: Id
    name: str
    size: int


class FlowSeat(Schema):
    """One open task: who is asked now, and in whose place."""

    version: int
    node_key: str
    node_name: str
    unit_name: str
    name: str = Field(description="具体到人时的姓名")
    owner_name: str = Field(description="受谁委派，或为谁提意见")
    place: Literal["", "before", "beside", "after"] = Field(description="加签的位置；空为审核人")
    place_name: str
    mine: bool


class FlowSign(Schema):
    """An added signer whose opinion is still to come, and which the caller may do without."""

    id: str = Field(description="减签时带上")
    name: str
    unit_name: str
    place_name: str


class FlowAct(Schema):
    """What somebody did at a node."""

    kind: str
    kind_name: str
    actor_name: str
    unit_name: str
    at: UtcTime
    comment: str


class FlowDrawn(Schema):
    """A node as the process is drawn: who did what there, who has it, or in words who will be asked."""

    key: str
    name: str
    kind: Literal["approve", "auto_review", "copy", "branch", "parallel"]
    status: Literal["done", "open", "waiting", "skipped", "void"]
    holder_name: str
    who: str
    note: str
    due_at: UtcTime | None
    acts: list[FlowAct]
    arms: list["FlowDrawnArm"]


class FlowDrawnArm(Schema):
    """One way through a branch or parallel: taken, still open, or not taken."""

    key: str
    name: str
    taken: bool
    open: bool
    nodes: list[FlowDrawn]


class ReturnTarget(Schema):
    key: str
    name: str


class FlowOut(Schema):
    """Where a subject's flow stands, its whole course, and what the caller may do now."""

    state: Literal["running", "approved", "rejected", "withdrawn"]
    state_name: str
    process_name: str
    definition_number: int
    task_version: int | None
    holder_unit_name: str
    due_at: UtcTime | None
    overdue: bool
    paused: bool = Field(False, description="期限已暂停计时")
    nodes: list[FlowNode]
    drawing: list[FlowDrawn]
    steps: list[FlowStep]
    my_actions: list[str]
    return_targets: list[ReturnTarget]
    seats: list[FlowSeat] = []
    signs: list[FlowSign] = []


class FlowApprove(Schema):
    version: int = version_field()
    comment: str = Field("", max_length=500)


class FlowReject(Schema):
    version: int = version_field()
    reason: str = Field(min_length=2, max_length=500, description="申请人会看到")


class FlowReturn(Schema):
    version: int = version_field()
    reason: str = Field(min_length=2, max_length=500)
    target: str = Field("applicant", max_length=64, description="退回到的环节；applicant 为退回申请人修改")


class FlowEscalate(Schema):
    version: int = version_field()
    comment: str = Field("", max_length=500)


class FlowRecall(Schema):
    version: int = version_field()
    reason: str = Field(min_length=2, max_length=500)


class FlowRemind(Schema):
    comment: str = Field("", max_length=200)


class FlowDeadline(Schema):
    """Extend, pause or resume the deadline of a task."""

    version: int = version_field()
    change: Literal["extend", "pause", "resume"] = Field(description="extend 延长，pause 暂停计时，resume 恢复计时")
    days: int | None = Field(None, ge=1, le=MOST_EXTRA, description="延长的天数，按本环节的工作日或自然日计算")
    reason: str = Field(min_length=2, max_length=500)


class FlowComment(Schema):
    comment: str = Field(min_length=1, max_length=500)
    files: list[Id] = Field([], max_length=5, description="用途 flow.attachment 的附件")


class BatchItem(Schema):
    id: Id
    version: int = version_field()


class BatchApprove(Schema):
    items: list[BatchItem] = Field(min_length=1, max_length=100)


class BatchRefusal(Schema):
    id: Id
    code: str
    message: str


class BatchResult(Schema):
    done: int
    failed: list[BatchRefusal]


class TaskItem(Schema):
    """One task of any process, as its to-do names it."""

    type: str = Field(max_length=64, description="事项类型")
    id: Id
    version: int = version_field()


class TasksApprove(Schema):
    items: list[TaskItem] = Field(min_length=1, max_length=100)


class TaskFailure(Schema):
    type: str
    id: Id
    code: str
    message: str


class TasksApproved(Schema):
    done: int
    failed: list[TaskFailure]


class ProcessItem(Schema):
    key: str
    name: str
    version_number: int | None = Field(description="生效的版本；没有发布过为空")
    node_count: int
    running: int
    published_at: UtcTime | None
    has_draft: bool


class ProcessNode(Schema):
    """A node in words: who, how, by when, and what happens when nobody is there. Branches and parallels hold arms."""

    key: str
    name: str
    kind: Literal["approve", "auto_review", "copy", "branch", "parallel"]
    kind_name: str
    who: str
    mode_name: str
    deadline: str
    nobody: str
    applicant: str
    actions: list[str]
    arms: list["ProcessArm"]


class ProcessArm(Schema):
    key: str
    name: str
    condition: str
    nodes: list[ProcessNode]


class ProcessVersion(Schema):
    number: int
    active: bool
    shipped: bool
    note: str
    published_at: UtcTime
    published_by: str
    running: int


class ProcessOut(Schema):
    key: str
    name: str
    version_number: int | None
    has_draft: bool
    running: int
    editable: bool = Field(description="当前身份能否修改；流程由全系统共用，只有最上级单位的流程管理员可以")
    newer_shipped: int | None = Field(description="随系统升级带来、还没有采用的版本")
    nodes: list[ProcessNode]
    versions: list[ProcessVersion]


FlowDrawn.model_rebuild()
FlowStep.model_rebuild()
ProcessNode.model_rebuild()
