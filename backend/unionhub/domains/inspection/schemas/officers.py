"""Bodies and answers of the officers of 快办 (INSP-37, INSP-38)."""

from typing import ClassVar

from pydantic import Field

from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field
from unionhub.platform.account.ports import AccountState

USERNAME = r"^[A-Za-z][A-Za-z0-9._-]*$"
RoleKey = Field(min_length=3, max_length=64, description="角色的 key，如 grid_officer")
GridId = Field(None, description="所属网格，网格员必填，其他角色不填")


class OfficerFilter(PageQuery):
    sortable: ClassVar[dict[str, str]] = {
        "name": "name",
        "username": "username",
        "last_login_at": "last_login_at",
        "created_at": "created_at",
    }

    q: str | None = Field(None, max_length=64, description="姓名、用户名开头，或手机尾号")
    role: str | None = Field(None, max_length=64)
    grid_unit_id: Id | None = None
    state: AccountState | None = None


class OfficerRole(Schema):
    """``own``: the caller may take it back."""

    capacity_id: Id
    role: str
    role_name: str
    unit_id: Id
    unit_name: str
    own: bool


class OfficerOut(Schema):
    """``managed``: name, password and state are the caller's to change. ``open_cases`` (in the detail) wait at the person by name."""

    id: Id
    username: str
    name: str
    phone_tail: str | None
    state: AccountState
    last_login_at: UtcTime | None
    roles: list[OfficerRole]
    managed: bool
    open_cases: int | None = None
    version: int


class OfficerRoleOption(Schema):
    """A role that can be given. ``on_grid``: it is held on a street grid, not on the bureau."""

    key: str
    name: str
    description: str
    on_grid: bool


class OfficerCreate(Schema):
    username: str = Field(min_length=3, max_length=32, pattern=USERNAME, description="字母开头，字母、数字、._-")
    name: str = Field(min_length=2, max_length=30)
    phone: str | None = Field(None, max_length=20)
    role: str = RoleKey
    grid_unit_id: Id | None = GridId


class OfficerCreated(Schema):
    officer: OfficerOut
    initial_password: str | None = Field(description="只显示一次；重复提交时不再返回")


class OfficerUpdate(Schema):
    version: int = version_field()
    name: str | None = Field(None, min_length=2, max_length=30)
    phone: str | None = Field(None, max_length=20)


class OfficerRoleGrant(Schema):
    role: str = RoleKey
    grid_unit_id: Id | None = GridId


class OfficerDisable(Schema):
    reason: str = Field(min_length=2, max_length=200, description="原因，会记入审计")


class OfficerPassword(Schema):
    initial_password: str = Field(description="只显示这一次")


class SetupProblem(Schema):
    """A mistake of a line of the workbook; ``column`` is its title, empty for the whole line. What was typed is not repeated."""

    line: int
    column: str
    message: str


class SetupOut(Schema):
    """What a workbook would do (INSP-39). Nothing is kept until it is sent again to be carried out."""

    lines: int
    new_grids: list[str]
    new_users: int
    known_users: int = Field(description="表中已有账号的人，只补上缺的角色")
    roles: dict[str, int] = Field(description="各角色将分配的人次，按角色名称")
    problems: list[SetupProblem]
    problem_count: int
