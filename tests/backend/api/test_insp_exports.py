"""Exports of cases by template: opened again and compared cell by cell with what the API tells (INSP-29, INSP-X7)."""

import datetime as dt
from typing import Any

import pytest
import pytest_asyncio
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.stage import number
from backend.api.world import Client, World

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.policy.columns import BY_KEY, COLUMNS, SHIPPED
from unionhub.kernel import clock
from unionhub.kernel.excel import read_sheet
from unionhub.platform.audit.models import AuditRecord

S = CaseState
WHY = "月度工作通报"


@pytest_asyncio.fixture(loop_scope="session")
async def desk(world: World) -> Inspectorate:
    return await inspectorate_of(world)


async def opened(desk: Inspectorate, client: Client, **order: Any) -> tuple[str, list[str], list[list[Any]]]:
    """Order a workbook, let it be written, fetch and open it: its mark, its titles, its rows."""
    await desk.world.calm()
    task_id = (await client.post("/inspection/cases/export", {"reason": WHY, **order}, 202))["task_id"]
    await desk.world.settle()
    task = await client.get(f"/task/tasks/{task_id}")
    assert task["state"] == "done", task
    answer = await client.http.get(task["file_url"], headers=client.headers())
    assert answer.status_code == 200, answer.text
    sheet = await read_sheet(answer.content)
    mark, titles, *rows = sheet.rows
    return str(mark[0]), [str(one) for one in titles], rows


async def template(desk: Inspectorate, columns: list[str], role: str = "") -> str:
    made = await desk.client("admin").post(
        "/inspection/templates", {"name": f"对照模板{number()}", "role_key": role, "columns": columns}, 201
    )
    return str(made["id"])


def shown(instant: str | None) -> Any:
    """An instant of the API as a workbook shows it."""
    if instant is None:
        return None
    return clock.local(dt.datetime.fromisoformat(instant)).replace(tzinfo=None)


def same(cell: Any, told: Any) -> bool:
    if isinstance(told, dt.datetime):
        return isinstance(cell, dt.datetime) and abs((cell - told).total_seconds()) < 1
    if isinstance(told, dt.date):
        return cell == told or (isinstance(cell, dt.datetime) and cell.date() == told)
    return bool(cell == (told if told != "" else None))


def expected(detail: dict[str, Any]) -> dict[str, Any]:
    """What every column should hold of this case, from its detail as the same person reads it."""
    nodes, settle = detail["nodes"] or {}, detail["settle"] or {}
    execution = nodes.get("execution") or {}
    return {
        "case_no": detail["case_no"], "state": detail["state_name"], "level": detail["level_name"], "source": detail["source_name"],
        "cause": detail["cause_name"], "grid": detail["grid_name"], "registered_at": shown(detail["registered_at"]),
        "done_at": shown(detail["done_at"]), "name": detail["name"], "cert_tail": detail["cert_no_masked"][-4:],
        "phone_tail": detail["phone_tail"], "companion_count": detail["companion_count"], "employer": detail["employer_name"],
        "uscc": detail["employer"]["uscc"] or "", "demand": detail["demand"], "accepted_at": shown(detail["accepted_at"]),
        "due_on": dt.date.fromisoformat(detail["due_on"]) if detail["due_on"] else None, "overdue": "是" if detail["overdue"] else "否",
        "settle_mode": settle.get("mode_name", ""), "settle_amount": settle["amount_fen"] / 100 if settle else None,
        "inspector": detail["inspector_name"], "assigned_at": shown(nodes.get("assigned_at")), "claimed_at": shown(nodes.get("claimed_at")),
        "filed_at": shown(nodes.get("filed_at")), "investigated_at": shown(nodes.get("investigated_at")),
        "handled_at": shown(nodes.get("handled_at")),
        "handled_amount": nodes["handled_amount_fen"] / 100 if nodes.get("handled_amount_fen") is not None else None,
        "outcome": nodes.get("outcome", ""), "penalty_decided_at": shown(nodes.get("penalty_decided_at")),
        "execution_kind": execution.get("kind_name", ""), "executed_at": shown(execution.get("executed_at") or execution.get("applied_at")),
    }  # fmt: skip


@pytest.mark.req("INSP-29")
@pytest.mark.parametrize("by", ["clerk", "leader", "inspector", "officer"])
async def test_every_cell_of_an_export_is_what_the_same_person_reads_in_the_case(desk: Inspectorate, by: str) -> None:
    employer = f"青禾对照机械厂{number()}"
    states = (S.GRID_PENDING, S.GRID_PROCESSING, S.GRID_DONE, S.GRID_FAILED, S.GRID_RETURNED, S.INSPECTING, S.PENALTY_DECIDED, S.CLOSED)
    made = [await desk.case_in(state, employer_name=employer, companions=1) for state in states]
    await desk.step(made[6], "execute")
    every = [column.key for column in COLUMNS]
    client = desk.client(by)
    listed = await client.every("/inspection/cases", q=employer, sort="id")
    mark, titles, rows = await opened(desk, client, q=employer, template_id=await template(desk, every))
    assert titles == [column.label for column in COLUMNS]
    assert len(rows) == len(listed) > 0
    for row, item in zip(rows, listed, strict=True):
        told = expected(await client.get(f"/inspection/cases/{item['id']}"))
        cells = dict(zip(every, [*row, *[None] * (len(every) - len(row))], strict=True))
        wrong = {key: (cells[key], told[key]) for key in every if not same(cells[key], told[key])}
        assert not wrong, wrong
    assert "导出" in mark and "仅限" in mark


@pytest.mark.req("INSP-29", "INSP-28")
async def test_an_export_holds_exactly_the_rows_its_filter_lists_for_the_same_person(desk: Inspectorate) -> None:
    employer = f"青禾筛选建材{number()}"
    for state in (S.GRID_PENDING, S.GRID_DONE, S.GRID_FAILED, S.GRID_RETURNED, S.CLOSED):
        await desk.case_in(state, employer_name=employer)
    orders: list[dict[str, Any]] = [
        {}, {"box": "done"}, {"box": "open"}, {"box": "mine"}, {"state": ["grid_done", "closed"]}, {"finished": True}, {"overdue": True},
        {"grid_unit_id": str(desk.units["ig1"])}, {"grid_unit_id": "0"}, {"cause": "0601"}, {"year": clock.today().year},
    ]  # fmt: skip
    for by, wanted in {"clerk": orders, "officer": orders[:4], "officer2": orders[:1]}.items():
        for order in wanted:
            query = {key: ",".join(value) if isinstance(value, list) else str(value).lower() for key, value in order.items()}
            listed = await desk.client(by).get("/inspection/cases", q=employer, size=100, **query)
            _, _, rows = await opened(desk, desk.client(by), q=employer, **order)
            assert sorted(row[0] for row in rows) == sorted(one["case_no"] for one in listed["items"]), (by, order)


@pytest.mark.req("INSP-29", "INSP-11")
async def test_a_case_returned_for_other_reasons_is_not_in_the_grids_export(desk: Inspectorate) -> None:
    employer = f"青禾退回商贸{number()}"
    await desk.case_in(S.GRID_RETURNED, employer_name=employer)
    _, _, rows = await opened(desk, desk.client("officer"), q=employer)
    assert rows == []
    _, _, seen = await opened(desk, desk.client("clerk"), q=employer)
    assert len(seen) == 1


async def test_no_full_number_stands_in_an_export_nor_in_what_is_kept_about_it(desk: Inspectorate) -> None:
    person, employer = desk.reporter(), f"青禾脱敏食品{number()}"
    await desk.register(person, employer_name=employer, demand=f"我的电话 {person.phone}，身份证 {person.cert_no}，请尽快联系")
    keys = [column.key for column in COLUMNS]
    mark, titles, rows = await opened(desk, desk.client("clerk"), q=employer, template_id=await template(desk, keys))
    text = str([mark, titles, rows])
    assert person.phone not in text and person.cert_no not in text and person.phone[-4:] in text
    refused = await desk.client("clerk").call("POST", "/inspection/cases/export", {"reason": WHY, "q": person.phone})
    assert refused.status_code == 422


async def test_an_export_is_on_record_with_its_reason_and_its_columns(desk: Inspectorate) -> None:
    task_id = (await desk.client("leader").post("/inspection/cases/export", {"reason": WHY, "year": 2026}, 202))["task_id"]
    record = await AuditRecord.get(action="inspection.case.exported", object_id=int(task_id))
    assert record.reason == WHY and "事件编号" in record.changes
    unreasoned = await desk.client("leader").call("POST", "/inspection/cases/export", {"year": 2026})
    assert unreasoned.status_code == 422


@pytest.mark.req("INSP-29")
async def test_each_role_is_offered_its_own_templates_then_the_shipped_one(desk: Inspectorate) -> None:
    own = await template(desk, ["case_no", "overdue"], role="grid_officer")
    offered = {by: (await desk.client(by).get("/inspection/export-templates"))["items"] for by in ("officer", "clerk", "other_officer")}
    assert own in [one["id"] for one in offered["officer"]]
    assert own not in [one["id"] for one in offered["clerk"]] and own not in [one["id"] for one in offered["other_officer"]]
    for by, role in (("officer", "grid_officer"), ("clerk", "district_clerk")):
        name, columns = SHIPPED[role]
        assert (offered[by][-1]["name"], offered[by][-1]["columns"]) == (name, list(columns))
    for by in ("clerk", "other_officer"):
        refused = await desk.client(by).call("POST", "/inspection/cases/export", {"reason": WHY, "template_id": own})
        assert refused.status_code == 404


async def test_the_shipped_templates_name_columns_that_exist() -> None:
    assert all(key in BY_KEY for _, columns in SHIPPED.values() for key in columns)
    assert all(len(set(columns)) == len(columns) for _, columns in SHIPPED.values())
