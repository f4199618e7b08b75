"""A district is set up from one workbook: tried first, all of it or nothing, first passwords once (INSP-39)."""

from typing import Any

import httpx
import pytest
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.setup_sheets import TITLES, setup_book
from backend.api.stage import number
from backend.api.world import World

from unionhub.domains.inspection.policy.setup_rows import MOST_LINES
from unionhub.kernel.excel import as_text, read_sheet
from unionhub.platform.account.models import Account, Capacity
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.task.models import TaskRecord


async def send(desk: Inspectorate, path: str, book: bytes, who: str = "admin") -> httpx.Response:
    client = desk.client(who)
    files = {"file": ("人员.xlsx", book)}
    answer: httpx.Response = await client.http.post(client.url(f"/inspection/{path}"), files=files, headers=client.headers())
    return answer


async def counts() -> tuple[int, int, int]:
    return await Account.all().count(), await OrgUnit.all().count(), await Capacity.all().count()


def lines(tag: int) -> list[tuple[str, ...]]:
    return [
        (f"新城街道网格{tag}", "", "", "", "", "119.9312", "31.7845"),
        (f"新城街道网格{tag}", "秦网格", f"w{tag}.qin", "13800001234", "网格员", "", ""),
        ("柳桥街道网格", "秦网格", f"w{tag}.qin", "13800001234", "网格员", "", ""),
        ("区本级", "白后勤", f"w{tag}.bai", "", "区后勤人员", "", ""),
        ("区本级", "石领导", f"w{tag}.shi", "", "快办领导", "", ""),
        ("区本级", "石领导", f"w{tag}.shi", "", "监察员", "", ""),
    ]


@pytest.mark.req("INSP-39")
async def test_units_users_and_roles_come_from_one_workbook_after_a_trial(world: World) -> None:
    desk = await inspectorate_of(world)
    tag = number()
    before = await counts()
    tried = (await send(desk, "setup/check", setup_book(lines(tag)))).json()
    assert await counts() == before, "a trial writes nothing"
    assert (tried["new_grids"], tried["new_users"], tried["problems"]) == ([f"新城街道网格{tag}"], 3, [])
    assert tried["roles"] == {"网格员": 2, "区后勤人员": 1, "快办领导": 1, "监察员": 1}
    answer = await send(desk, "setup", setup_book(lines(tag)))
    assert answer.status_code == 200 and answer.headers["cache-control"] == "private, no-store"
    assert [now - then for now, then in zip(await counts(), before, strict=True)] == [3, 1, 5]
    grid = await OrgUnit.get(name=f"新城街道网格{tag}")
    assert (grid.parent_id, float(grid.longitude), float(grid.latitude)) == (desk.units["ib"], 119.9312, 31.7845)
    held = Capacity.filter(account__username=f"w{tag}.qin").prefetch_related("role")
    assert {(one.role.key, one.unit_id) for one in await held} == {("grid_officer", grid.id), ("grid_officer", desk.units["ig1"])}


@pytest.mark.req("INSP-39")
async def test_first_passwords_work_once_and_lie_nowhere(world: World) -> None:
    desk = await inspectorate_of(world)
    tag, tasks = number(), await TaskRecord.all().count()
    answer = await send(desk, "setup", setup_book(lines(tag)))
    rows = (await read_sheet(answer.content)).rows
    assert [as_text(cell) for cell in rows[1]] == ["单位", "角色", "姓名", "用户名", "初始密码"] and len(rows) == 2 + 5
    passwords = {as_text(row[3]): as_text(row[4]) for row in rows[2:]}
    for username, password in passwords.items():
        signed, _ = await desk.stage.try_sign_in(username, password)
        assert signed.status_code == 201 and signed.json()["account"]["must_change_password"]
    assert await TaskRecord.all().count() == tasks
    for folder in (world.settings.data_dir / "files",):
        assert not [
            path for path in folder.rglob("*") if path.is_file() and any(one.encode() in path.read_bytes() for one in passwords.values())
        ]


@pytest.mark.req("INSP-39")
async def test_mistakes_are_named_by_line_and_nothing_is_written(world: World) -> None:
    desk = await inspectorate_of(world)
    tag = number()
    wrong = [
        ("", "无单位", f"x{tag}.a", "", "网格员", "", ""),
        ("区本级", "错网格", f"x{tag}.b", "", "网格员", "", ""),
        ("柳桥街道网格", "错领导", f"x{tag}.c", "", "快办领导", "", ""),
        ("旧城街道网格", "停用者", f"x{tag}.d", "", "网格员", "", ""),
        ("柳桥街道网格", "短名", "1x", "", "网格员", "", ""),
        ("柳桥街道网格", "错号码", f"x{tag}.e", "1380000", "网格员", "", ""),
        ("柳桥街道网格", "错角色", f"x{tag}.f", "", "系统管理员", "", ""),
        ("柳桥街道网格", "占用者", "secadmin", "", "网格员", "", ""),
        ("柳桥街道网格", "冒名者", desk.staff["officer"].username, "", "网格员", "", ""),
        ("新建网格", "", "", "", "", "119.9", ""),
        ("新建网格", "", "", "", "", "十九", "31.7"),
        ("区本级", "", "", "", "", "", ""),
        ("区本级", "甲某", f"x{tag}.g", "", "监察员", "", ""),
        ("区本级", "乙某", f"x{tag}.g", "", "监察员", "", ""),
        ("区本级", "甲某", f"x{tag}.g", "", "监察员", "", ""),
    ]
    before, records = await counts(), await AuditRecord.filter(action="inspection.district.set_up").count()
    tried = (await send(desk, "setup/check", setup_book(wrong))).json()
    found = {(one["line"], one["column"]) for one in tried["problems"]}
    assert found == {
        (2, "单位"), (3, "单位"), (4, "单位"), (5, "单位"), (6, "用户名"), (7, "手机号"), (8, "角色"), (9, "用户名"), (10, "用户名"),
        (11, "中心点经度"), (12, "中心点经度"), (13, ""), (15, "用户名"), (16, ""),
    }  # fmt: skip
    assert tried["problem_count"] == len(tried["problems"]) and "1380000" not in str(tried)
    refused = await send(desk, "setup", setup_book(wrong))
    assert (refused.status_code, refused.json()["code"]) == (409, "inspection.setup_has_problems")
    assert await counts() == before and await AuditRecord.filter(action="inspection.district.set_up").count() == records


async def test_a_workbook_sent_twice_adds_nobody_twice(world: World) -> None:
    desk = await inspectorate_of(world)
    tag = number()
    book = setup_book(lines(tag))
    assert (await send(desk, "setup", book)).status_code == 200
    before = await counts()
    tried = (await send(desk, "setup/check", book)).json()
    assert (tried["new_users"], tried["known_users"], tried["new_grids"]) == (0, 3, [])
    again = await send(desk, "setup", book)
    assert again.status_code == 200 and await counts() == before
    assert {as_text(row[4]) for row in (await read_sheet(again.content)).rows[2:]} == {"（账号已有，密码不变）"}


@pytest.mark.parametrize(
    ("rows", "titles", "column"),
    [([], TITLES, ""), ([("甲网格",)], ("名称",), "单位"), ([("区本级", "人", "u", "", "监察员", "", "")] * (MOST_LINES + 1), TITLES, "")],
)
async def test_a_sheet_that_is_none_is_refused_with_a_reason(world: World, rows: Any, titles: Any, column: str) -> None:
    desk = await inspectorate_of(world)
    tried = (await send(desk, "setup/check", setup_book(rows, titles))).json()
    assert tried["problems"][0]["column"] == column and tried["new_users"] == 0
    assert (await send(desk, "setup", setup_book(rows, titles))).status_code == 409


async def test_the_template_reads_back_as_it_was_made(world: World) -> None:
    desk = await inspectorate_of(world)
    answer = await desk.client("admin").call("GET", "/inspection/setup/template")
    rows = (await read_sheet(answer.content)).rows
    assert [as_text(cell).rstrip("*") for cell in rows[0]] == ["单位", "姓名", "用户名", "手机号", "角色", "中心点经度", "中心点纬度"]
    assert (await send(desk, "setup/check", answer.content)).json()["problems"][0]["message"].startswith("没有填写内容")


async def test_another_district_stays_as_it_is(world: World) -> None:
    """A grid of another district is nobody's here: a new one of that name is made in the own district."""
    desk = await inspectorate_of(world)
    tag = number()
    assert (await send(desk, "setup", setup_book([("港口街道网格", "本区人", f"y{tag}.a", "", "网格员", "", "")]))).status_code == 200
    held = await Capacity.get(account__username=f"y{tag}.a")
    assert held.unit_id != desk.units["ig9"] and (await OrgUnit.get(id=held.unit_id)).parent_id == desk.units["ib"]
    for who in ("clerk", "leader", "officer"):
        assert (await send(desk, "setup/check", setup_book(lines(tag)), who)).status_code == 403
