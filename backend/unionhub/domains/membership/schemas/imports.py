"""Bodies and answers of imports (JOIN-29, ORG-15, ORG-X1)."""

from pydantic import Field

from unionhub.domains.membership.enums.imports import ImportState
from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field


class ImportFilter(PageQuery):
    unit_id: Id | None = None


class ImportUpload(Schema):
    unit_id: Id = Field(description="没有写明所属工会的行归到这个工会")


class ImportColumn(Schema):
    index: int
    title: str
    samples: list[str] = Field(description="前几行的样子，号码已遮盖")


class ImportField(Schema):
    key: str
    label: str
    required: bool
    hint: str
    dictionary: str
    constant: bool = Field(description="可以为整个表格统一填写")
    kind: str


class ImportCounts(Schema):
    rows: int
    new: int
    update: int
    same: int
    exists: int
    errors: int
    added: int
    updated: int
    skipped: int


class ImportItem(Schema):
    id: Id
    file_name: str
    unit: UnitName
    owner_name: str
    state: ImportState
    state_name: str
    counts: ImportCounts
    task_id: Id | None
    message: str
    created_at: UtcTime
    finished_at: UtcTime | None
    version: int


class ImportOut(ImportItem):
    columns: list[ImportColumn]
    fields: list[ImportField]
    mapping: dict[str, int]
    constants: dict[str, str]
    update_existing: bool
    repeats: str | None = Field(description="同一个文件以前导入过时的提示")
    actions: list[str]


class ImportMapping(Schema):
    version: int = version_field()
    mapping: dict[str, int] = Field(max_length=64, description="字段 → 第几列（从 0 开始）")
    constants: dict[str, str] = Field(default_factory=dict, max_length=64, description="字段 → 统一填写的内容")
    update_existing: bool = Field(False, description="已在本工会会员库的，按表格更新其资料")


class ImportCommit(Schema):
    version: int = version_field()
    only_correct: bool = False


class ImportCancel(Schema):
    version: int = version_field()


class ProblemQuery(Schema):
    page: int = Field(1, ge=1, le=10_000)
    size: int = Field(20, ge=1, le=100)

    @property
    def offset(self) -> int:
        """Problems to skip; they stand in the order of the file."""
        return (self.page - 1) * self.size


class ImportProblem(Schema):
    line: int
    field: str
    label: str
    code: str
    message: str
    severity: str
