"""Spreadsheets of the demonstration: one brought in full, one that waits with its mistakes to be mended."""

import csv
import datetime as dt
import io
import json
from dataclasses import dataclass

from unionhub.demo.names import DemoPerson
from unionhub.demo.stage import Stage, at
from unionhub.domains.membership.models.imports import MemberImport
from unionhub.domains.membership.service.import_commit import commit_import
from unionhub.domains.membership.service.import_upload import check_import, upload_import
from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.kernel.queue.models import QueueDelivery
from unionhub.platform.task.service.starting import RUN_JOB

ORDER = 50


@dataclass
class Sheet:
    """A file as the server hands it over."""

    name: str
    body: bytes


HEADS = ("姓名", "证件号码", "手机号码", "民族", "政治面貌", "是否农民工", "工作单位", "用工性质", "就业状态", "入会时间")
BROUGHT, WAITING = 40, 24


async def tell(stage: Stage) -> str:
    """Home brings its new colleagues by spreadsheet."""
    union = await stage.officer("union")
    done = stage.people(BROUGHT)
    with at(clock.now() - dt.timedelta(days=20)):
        record = await _tried(union, stage.home.id, "2026 年入职人员.csv", done, "速达快递(青禾)有限公司")
        record = await commit_import(union, record.id, record.version, only_correct=True)
        await _work_off()
    waiting = stage.people(WAITING)
    await _tried(union, stage.home.id, "分拨中心新员工.csv", waiting, "速达快递分拨中心", spoil=True)
    return f"导入 2 批，{BROUGHT + WAITING} 行"


async def _tried(actor: Actor, unit_id: int, name: str, people: list[DemoPerson], employer: str, *, spoil: bool = False) -> MemberImport:
    rows = [_row(one, employer, number if spoil else -1) for number, one in enumerate(people)]
    text = io.StringIO()
    csv.writer(text).writerows([HEADS, *rows])
    record = await upload_import(actor, unit_id, {"file": [Sheet(name=name, body=text.getvalue().encode("utf-8-sig"))]})
    record = await check_import(actor, record.id, record.version, json.loads(record.mapping), {}, update_existing=False)
    await _work_off()
    return await MemberImport.get(id=record.id)


async def _work_off() -> None:
    """Run the task that was just started; whatever else waits in the queue is forgotten at the end of the demonstration anyway."""
    async with transaction():
        await QueueDelivery.exclude(handler=RUN_JOB).delete()
    await drain(services.get(HandlerRegistry))


def _row(one: DemoPerson, employer: str, number: int) -> list[str]:
    card = one.id_card[:-1] + ("0" if one.id_card[-1] != "0" else "1") if number == 3 else one.id_card
    kind = "合同工？" if number == 7 else "劳务派遣"
    joined = "2026年13月1日" if number == 11 else "2026-10-08"
    return [one.name, card, one.phone, "汉族", "群众", "是", employer, kind, "工人", joined]
