"""Spreadsheets of made-up members, and bringing them through the wizard."""

import io
import uuid
from collections.abc import Sequence
from typing import Any

import httpx
import xlsxwriter
from backend.api.stage import number
from backend.api.world import Client, World, make_cert

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEADS = ["姓名", "证件号码", "手机号码", "民族", "政治面貌", "是否农民工", "工作单位", "用工性质", "就业状态", "入会时间"]


def someone(**changes: Any) -> dict[str, Any]:
    """A person nobody knows yet, as a row by head."""
    n = number()
    row = {
        "姓名": "吴郑王冯陈褚卫蒋"[n % 8] + "海江河湖山川林泉"[n // 8 % 8] + "甲乙丙丁戊己庚辛"[n // 64 % 8],
        "证件号码": make_cert(n, f"{1965 + n // 1000 % 35}{n % 12 + 1:02d}{n % 27 + 1:02d}"),
        "手机号码": f"198{n:08d}",
        "民族": "汉族",
        "政治面貌": "群众",
        "是否农民工": "否",
        "工作单位": "青禾食品厂",
        "用工性质": "劳务派遣",
        "就业状态": "工人",
        "入会时间": "2024-03-08",
    }
    return {**row, **changes}


def workbook(rows: Sequence[dict[str, Any]], heads: Sequence[str] = HEADS) -> bytes:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    sheet = book.add_worksheet("会员")
    sheet.write_row(0, 0, heads)
    for line, row in enumerate(rows, 1):
        sheet.write_row(line, 0, [row.get(head, "") for head in heads])
    book.close()
    return buffer.getvalue()


async def upload(client: Client, world: World, data: bytes, *, unit: str = "a111", name: str = "会员.xlsx", status: int = 201) -> Any:
    answer = await client.http.request(
        "POST",
        client.url("/membership/member-imports"),
        params={"unit_id": str(world.units[unit])},
        files={"file": (name, data, XLSX)},
        headers=client.headers({"Idempotency-Key": str(uuid.uuid4())}),
    )
    assert answer.status_code == status, answer.text
    return answer.json()


async def tried(client: Client, world: World, record: dict[str, Any], **body: Any) -> Any:
    """Map as guessed, try out, and read the result."""
    sent = {"version": record["version"], "mapping": record["mapping"], "constants": {}, **body}
    await client.post(f"/membership/member-imports/{record['id']}/check", sent)
    await world.settle()
    return await client.get(f"/membership/member-imports/{record['id']}")


async def imported(client: Client, world: World, record: dict[str, Any], *, only_correct: bool = False) -> Any:
    await client.post(f"/membership/member-imports/{record['id']}/commit", {"version": record["version"], "only_correct": only_correct})
    await world.settle()
    return await client.get(f"/membership/member-imports/{record['id']}")


async def brought(client: Client, world: World, rows: Sequence[dict[str, Any]], *, unit: str = "a111", **body: Any) -> Any:
    """The whole way for rows that are fine."""
    record = await upload(client, world, workbook(rows, list(rows[0])), unit=unit)
    return await imported(client, world, await tried(client, world, record, **body))


async def file_of(client: Client, path: str) -> httpx.Response:
    answer = await client.call("GET", path)
    assert answer.status_code == 200, answer.text
    return answer
