"""Setting a district up from one workbook: its grids, its people, their roles (INSP-39).

First it is tried: nothing is written, every mistake is named by line. Then the same workbook is sent again and carried out in one
transaction, all of it or nothing; the answer is a list of first passwords that is made in memory, handed out this once and kept nowhere.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.policy import setup_rows
from unionhub.domains.inspection.policy.setup_rows import DISTRICT, GRID_ROLE, Known, Problem, SetupRow
from unionhub.domains.inspection.queries.districts import district_of, system_grids
from unionhub.domains.inspection.schemas.officers import SetupOut, SetupProblem
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.errors import Conflict
from unionhub.kernel.excel import read_sheet
from unionhub.kernel.excel_template import TemplateColumn, handout_bytes, template_bytes
from unionhub.platform.account.ports import appointing
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.file.ports import Upload, only_upload
from unionhub.platform.org.ports import UnitCreate, UnitKind, UnitRef, add_unit_within

SHOWN_PROBLEMS = 200
MAX_BYTES = 2 * 1024 * 1024
_TITLES = ("单位", "角色", "姓名", "用户名", "初始密码")
_NOTE = "初始密码只在这份表里出现一次，请逐一交给本人；首次登录必须修改。用完请删除这份文件。"


class SetupHasProblems(Conflict):
    """``details.problems`` says how many."""

    code = "inspection.setup_has_problems"
    message = "表格里还有错误，一行也没有写入；请按提示改好后再上传"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a workbook means for the district."""

    district: UnitRef
    grids: dict[str, int]
    roles: dict[str, str]
    known: dict[str, int]
    rows: list[SetupRow]
    problems: list[Problem]

    @property
    def new_grids(self) -> list[str]:
        """Grids that are not there yet, in the order of the sheet."""
        return [name for name in dict.fromkeys(row.unit for row in self.rows) if name != DISTRICT and name not in self.grids]

    @property
    def people(self) -> dict[str, list[SetupRow]]:
        """The lines of each person, by user name."""
        found: dict[str, list[SetupRow]] = {}
        for row in self.rows:
            if row.username:
                found.setdefault(row.username, []).append(row)
        return found


async def template(actor: Actor) -> bytes:
    """The workbook to fill in, with the roles and grids of this district to pick from."""
    roles = [one.name for one in await appointing.appointable_roles(actor)]
    columns = [
        TemplateColumn(setup_rows.UNIT, 22, True, hint="网格名称；没有的网格会新建。区后勤人员、领导、监察员填“区本级”"),
        TemplateColumn(setup_rows.NAME, 12, hint="只建网格时留空"),
        TemplateColumn(setup_rows.USERNAME, 18, hint="登录时用，字母开头，3 到 32 位；同一人有几个角色就写几行，用户名相同"),
        TemplateColumn(setup_rows.PHONE, 16, hint="可以留空"),
        TemplateColumn(setup_rows.ROLE, 16, choices=tuple(roles), hint="从列表中选择"),
        TemplateColumn(setup_rows.LONGITUDE, 16, hint="网格中心点，GCJ-02，可以留空，以后在地图上设置"),
        TemplateColumn(setup_rows.LATITUDE, 16, hint="与经度一起填"),
    ]
    return template_bytes("单位与人员", columns, f"一行一个网格，或一人一个角色；一次最多 {setup_rows.MOST_LINES} 行，请不要改动表头")


async def check_setup(actor: Actor, uploads: Mapping[str, Sequence[Upload]]) -> SetupOut:
    """What the workbook would do; nothing is written. Raises FileTypeRefused, FileTooLarge, FileDamaged."""
    plan = await _plan(actor, uploads)
    names = {key: name for name, key in plan.roles.items()}
    given = Counter(names[row.role] for row in plan.rows if row.role)
    people = plan.people
    return SetupOut(
        lines=len(plan.rows) + len({one.line for one in plan.problems}), new_grids=plan.new_grids, roles=dict(given),
        new_users=len(set(people) - set(plan.known)), known_users=len(set(people) & set(plan.known)),
        problems=[SetupProblem(line=one.line, column=one.column, message=one.message) for one in plan.problems[:SHOWN_PROBLEMS]],
        problem_count=len(plan.problems),
    )  # fmt: skip


async def carry_out(actor: Actor, uploads: Mapping[str, Sequence[Upload]]) -> bytes:
    """Build grids, users and roles; the workbook with the first passwords. Raises SetupHasProblems, UsernameTaken, CapacityHeld."""
    plan = await _plan(actor, uploads)
    if plan.problems:
        raise SetupHasProblems(details={"problems": len(plan.problems)})
    fresh = {name: await appointing.new_first_password() for name in plan.people if name not in plan.known}
    async with transaction() as tx:
        grids = {**plan.grids, **await _build_grids(tx, actor, plan)}
        for username, rows in plan.people.items():
            await _appoint(tx, actor, plan, grids, username, rows, fresh.get(username, ("", ""))[1])
        await record_audit(
            tx, actor, audit.DISTRICT_SET_UP, object_type="org_unit", object_id=plan.district.id, unit_id=plan.district.id,
            label=f"{plan.district.name}：网格 {len(plan.new_grids)} 个，用户 {len(fresh)} 个",
        )  # fmt: skip
    names = {key: name for name, key in plan.roles.items()}
    listed = [
        (row.unit, names[row.role], row.name, row.username, fresh[row.username][0] if row.username in fresh else "（账号已有，密码不变）")
        for row in plan.rows
        if row.username
    ]
    return handout_bytes("初始密码", _NOTE, _TITLES, listed)


async def _plan(actor: Actor, uploads: Mapping[str, Sequence[Upload]]) -> Plan:
    sheet = await read_sheet(only_upload(uploads).body, max_rows=setup_rows.MOST_LINES * 5, max_bytes=MAX_BYTES)
    district = await district_of(actor)
    roles = {one.name: one.key for one in await appointing.appointable_roles(actor)}
    grids = {grid.name: grid for grid in await system_grids(district.id)}
    mine, taken = await appointing.sort_usernames(actor, setup_rows.usernames_in(sheet.rows))
    names = {username: name for username, (_, name) in mine.items()}
    known = Known(roles, {name: grid.is_active for name, grid in grids.items()}, taken, names)
    rows, problems = setup_rows.read_rows(sheet.rows, known)
    accounts = {username: account_id for username, (account_id, _) in mine.items()}
    return Plan(district, {name: grid.id for name, grid in grids.items()}, roles, accounts, rows, problems)


async def _build_grids(tx: Tx, actor: Actor, plan: Plan) -> dict[str, int]:
    centres = {row.unit: row for row in reversed(plan.rows) if row.longitude is not None}
    made = {}
    for name in plan.new_grids:
        centre = centres.get(name)
        unit = UnitCreate(
            parent_id=plan.district.id, name=name, kind=UnitKind.GRID, area_code=plan.district.area_code[:6],
            longitude=centre.longitude if centre else None, latitude=centre.latitude if centre else None,
        )  # fmt: skip
        made[name] = await add_unit_within(tx, actor, unit)
    return made


async def _appoint(
    tx: Tx, actor: Actor, plan: Plan, grids: Mapping[str, int], username: str, rows: Sequence[SetupRow], digest: str
) -> None:
    account_id, first = plan.known.get(username), rows[0]
    for row in rows:
        unit_id = grids[row.unit] if row.role == GRID_ROLE else plan.district.id
        if account_id is None:
            account_id = await appointing.add_appointed(
                tx, actor, username, first.name, first.phone or None, digest, row.role, unit_id
            )  # fmt: skip
        elif not await appointing.holds(account_id, row.role, unit_id):
            await appointing.appoint(tx, actor, account_id, row.role, unit_id)
