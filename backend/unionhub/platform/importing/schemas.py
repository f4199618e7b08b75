"""Bodies and answers of imports, in the shape the wizard reads."""

from pydantic import Field

from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field
from unionhub.platform.importing.enums import BatchState


class BatchFilter(PageQuery):
    """Which imports of the kind."""


class BatchUpload(Schema):
    unit_id: Id | None = Field(None, description="导入到哪个单位；不填为本单位")


class BatchColumn(Schema):
    index: int
    title: str
    samples: list[str] = Field(description="前几行的样子，号码已遮盖")


class BatchField(Schema):
    key: str
    label: str
    required: bool
    hint: str
    dictionary: str
    constant: bool = Field(description="可以为整个表格统一填写")
    kind: str


class BatchCounts(Schema):
    rows: int
    new: int
    update: int
    same: int
    exists: int
    errors: int
    added: int
    updated: int
    skipped: int


class BatchItem(Schema):
    id: Id
    file_name: str
    unit_name: str
    owner_name: str
    state: BatchState
    state_name: str
    counts: BatchCounts
    task_id: Id | None
    message: str
    created_at: UtcTime
    finished_at: UtcTime | None
    version: int


class BatchOut(BatchItem):
    columns: list[BatchColumn]
    fields: list[BatchField]
    mapping: dict[str, int]
    constants: dict[str, str]
    update_existing: bool
    repeats: str | None = Field(description="同一个文件以前导入过时的提示")
    actions: list[str]


class BatchMapping(Schema):
    version: int = version_field()
    mapping: dict[str, int] = Field(max_length=64, description="字段 → 第几列（从 0 开始）")
    constants: dict[str, str] = Field(default_factory=dict, max_length=64, description="字段 → 统一填写的内容")
    update_existing: bool = Field(False, description="这类导入只新增，不更新")


class BatchCommit(Schema):
    version: int = version_field()
    only_correct: bool = False


class BatchCancel(Schema):
    version: int = version_field()


class BatchProblemQuery(Schema):
    page: int = Field(1, ge=1, le=10_000)
    size: int = Field(20, ge=1, le=100)


class BatchProblem(Schema):
    line: int
    field: str
    label: str
    code: str
    message: str
    severity: str
