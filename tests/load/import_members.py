"""How long an import of many members takes, on a database of its own, through the real API and the real queue.

    UNIONHUB_TEST_DB=postgres python tests/load/import_members.py [--rows 20000]

Prints the seconds of upload, trial and import, of the application's CPU, and the same rows inserted raw (D19).
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "backend"), str(ROOT / "scripts")]

from backend.api.sheets import imported, someone, tried, upload, workbook  # noqa: E402
from backend.api.world import World, make_cert, open_world  # noqa: E402

from unionhub.domains.membership.models.members import Member  # noqa: E402
from unionhub.kernel.db import insert_rows, transaction  # noqa: E402
from unionhub.kernel.ids import new_id  # noqa: E402


def rows_of(count: int) -> list[dict[str, str]]:
    days = [f"{year}{month:02d}{day:02d}" for year in range(1960, 2005) for month in range(1, 13) for day in range(1, 29)]
    rows = []
    for number in range(count):
        cert = make_cert(number, days[number // 1000 % len(days)])
        rows.append(someone(证件号码=cert, 手机号码=f"187{number:08d}", 户籍地="示例省青禾市临溪区某路", 现居住地="示例省青禾市某小区", 学历="本科",
                            岗位="操作工", 会员服务卡号="6222020000000000004"))  # fmt: skip
    return rows


async def measure(world: World, count: int) -> None:
    admin = await world.officer("unit_admin")
    rows = rows_of(count)
    data = workbook(rows, list(rows[0]))
    print(f"{os.environ.get('UNIONHUB_TEST_DB', 'sqlite')}: {count} 行，{len(rows[0])} 列，文件 {len(data) // 1024} KB")
    began, cpu = time.perf_counter(), time.process_time()
    record = await upload(admin, world, data)
    sent = time.perf_counter()
    record = await tried(admin, world, record)
    checked = time.perf_counter()
    assert record["counts"]["new"] == count, record
    record = await imported(admin, world, record)
    ended = time.perf_counter()
    assert record["counts"]["added"] == count, record
    used = time.process_time() - cpu
    steps = (("上传", sent - began), ("试导入", checked - sent), ("导入", ended - checked), ("合计", ended - began), ("应用 CPU", used))
    print(" · ".join(f"{name} {seconds:.1f} 秒" for name, seconds in steps))
    await raw(count)


async def raw(count: int) -> None:
    """The same number of bare member rows, in the same batches: what the database alone asks for."""
    began = time.perf_counter()
    template = await Member.first().values()  # type: ignore[misc]
    for start in range(0, count, 200):
        async with transaction() as tx:
            batch = []
            for _ in range(start, min(start + 200, count)):
                row_id = new_id()
                own = {"id": row_id, "member_no": f"r{row_id}", "person_id": row_id, "live_slot": row_id, "phone": None}
                batch.append({**template, **own})
            await insert_rows(tx, Member, batch)
    print(f"只写会员表 {count} 行：{time.perf_counter() - began:.1f} 秒")


async def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_world(Path(folder)) as world:
            await measure(world, count)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    asyncio.run(main(parser.parse_args().rows))
