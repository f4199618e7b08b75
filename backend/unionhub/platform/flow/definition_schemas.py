"""Bodies and answers of editing definitions. A tree is JSON of its own (``policy/parsing.py`` reads it), so it is carried whole."""

import json
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from unionhub.kernel.http.schema import MAX_NUMBER, Id, Schema, UtcTime, version_field
from unionhub.platform.flow.schemas import ProcessNode

MAX_TREE = 200_000


def _storable(tree: dict[str, Any]) -> dict[str, Any]:
    try:
        size = len(json.dumps(tree, ensure_ascii=False, allow_nan=False).encode("utf-8"))
    except (ValueError, RecursionError):
        raise ValueError("流程内容含有无法保存的数字或字符，请检查") from None
    if size > MAX_TREE:
        raise ValueError("流程内容太大，请减少环节")
    return tree


Tree = Annotated[dict[str, Any], AfterValidator(_storable)]


class WordOption(Schema):
    value: str
    name: str


class WordOut(Schema):
    key: str
    name: str
    kind: Literal["text", "number", "flag", "list"]
    options: list[WordOption]


class NamedKey(Schema):
    key: str
    name: str


class NamedOp(Schema):
    op: str
    name: str


class NamedLevel(Schema):
    code: str
    name: str


class RoleWord(Schema):
    key: str
    name: str
    can_decide: bool = Field(description="是否有办理这项业务的权限；没有的只能用于抄送")


class VocabularyOut(Schema):
    """Everything a definition of this process may name."""

    variables: list[WordOut]
    ops: dict[str, list[NamedOp]]
    roles: list[RoleWord]
    levels: list[NamedLevel]
    unit_facts: list[NamedKey]
    person_facts: list[NamedKey]
    actions: list[NamedKey]
    can_return_to_applicant: bool
    has_auto_review: bool


class PeopleQuery(Schema):
    q: str = Field("", max_length=32)
    ids: str = Field("", max_length=1200, pattern=r"^[0-9,]*$", description="已选人员的编号，用逗号隔开")


class OfficerOut(Schema):
    account_id: Id
    name: str
    unit_name: str
    role_name: str


class IssueOut(Schema):
    """One thing to mend: ``path`` leads to it in the tree, ``field`` is the node's field."""

    path: str
    node_key: str
    field: str
    message: str


class TreeIn(Schema):
    tree: Tree


class IssuesOut(Schema):
    issues: list[IssueOut]


class DraftIn(Schema):
    tree: Tree
    version: int = Field(ge=0, le=MAX_NUMBER, description="读取时的草稿版本；还没有草稿时为 0")


class DraftOut(Schema):
    tree: dict[str, Any]
    version: int
    based_on: int = Field(description="草稿从哪个版本改起")
    active_number: int = Field(description="现在生效的版本")
    saved_at: UtcTime | None
    saved_by: str
    issues: list[IssueOut]


class PublishIn(Schema):
    version: int = version_field()
    note: str = Field(min_length=2, max_length=200, description="改了什么、为什么")


class RollbackIn(Schema):
    number: int = Field(ge=1, le=MAX_NUMBER)
    note: str = Field(min_length=2, max_length=200, description="为什么恢复")


class PublishedOut(Schema):
    process_key: str
    number: int


class VersionOut(Schema):
    number: int
    active: bool
    shipped: bool
    note: str
    published_at: UtcTime
    published_by: str
    tree: dict[str, Any]
    nodes: list[ProcessNode]


class CompareQuery(Schema):
    left: str = Field(pattern=r"^([0-9]{1,6}|draft)$", description="版本号，或 draft")
    right: str = Field(pattern=r"^([0-9]{1,6}|draft)$")


class FieldChange(Schema):
    label: str
    before: str
    after: str


class NodeChange(Schema):
    change: Literal["added", "removed", "changed", "moved"]
    node_key: str
    name: str
    fields: list[FieldChange]


class CompareOut(Schema):
    changes: list[NodeChange]


class SubjectsQuery(Schema):
    q: str = Field("", max_length=32)


class SubjectOut(Schema):
    id: Id
    title: str
    summary: str
    unit_name: str


class SimulateIn(Schema):
    """With a real subject, or with a unit and values made up."""

    tree: Tree
    subject_id: Id | None = None
    unit_id: Id | None = None
    variables: dict[str, str | int | bool | list[str]] = Field(default_factory=dict, max_length=50)


class PassedOut(Schema):
    unit_name: str
    reason: str


class HolderOut(Schema):
    unit_name: str
    role_name: str
    people: list[str]
    passed: list[PassedOut]


class StepOut(Schema):
    node_key: str
    name: str
    kind: Literal["approve", "auto_review", "copy", "branch", "parallel"]
    outcome: Literal["asked", "skipped", "automatic", "copied", "arm"]
    arm_name: str
    note: str
    due_at: UtcTime | None
    holders: list[HolderOut]


class SimulateOut(Schema):
    steps: list[StepOut]
    end: Literal["approved"]


class VersionCount(Schema):
    number: int
    count: int


class RunningOut(Schema):
    title: str
    unit_name: str
    at: str
    would: Literal["same", "moved", "gone"]
    next: str


class PreviewOut(Schema):
    running: int
    by_version: list[VersionCount]
    instances: list[RunningOut]
    shown: int = Field(description="列出的件数；在办的更多时只列最近的")
