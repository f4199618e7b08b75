"""A copy of one's data: a document to read, or a file to take along (PIPL 45). Card and phone numbers stay masked, as in every file the
platform leaves on a disk (decisions D6); their owner knows them."""

import asyncio
import json
from pathlib import Path
from typing import Any

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor
from unionhub.kernel.pdf import Paper
from unionhub.kernel.site import Site
from unionhub.platform.privacy import views
from unionhub.platform.privacy.enums import ExportFormat
from unionhub.platform.privacy.schemas import ExportOut, HoldingOut
from unionhub.platform.privacy.service.holding import EXPORT_KIND, day_of, holdings_of, subject_of
from unionhub.platform.task.ports import TaskOutput, TaskRun, TaskView, get_own_task, list_own_tasks

_MASKED = "身份证号码、手机号码等按安全要求隐去了中间几位，完整号码只有您本人知道。"


async def list_own_exports(actor: Actor) -> list[ExportOut]:
    """The caller's copies, newest first."""
    return [_out(task) for task in await list_own_tasks(actor, EXPORT_KIND)]


async def get_own_export(actor: Actor, task_id: int) -> ExportOut:
    """One of them, or TaskNotFound."""
    return _out(await get_own_task(actor, task_id))


def _out(task: TaskView) -> ExportOut:
    kept = {"file_url": task.file_url, "file_expires_at": task.file_expires_at, "created_at": task.created_at}
    return ExportOut(id=task.id, title=task.title, state=task.state.value, progress=task.progress, message=task.message, **kept)


async def write_export(run: TaskRun) -> TaskOutput:
    """Ask every source, write the file."""
    subject = await subject_of(run.actor)
    holdings = [views.holding_out(one) for one in await holdings_of(subject)]
    await run.progress(1, 2)
    wanted = ExportFormat(run.args["format"])
    path = run.folder / f"data.{wanted.value}"
    site, stamp = services.get(Site).name, day_of(clock.now())
    if wanted is ExportFormat.JSON:
        body = {"site": site, "made_at": clock.now().isoformat(), "name": subject.name, "note": _MASKED, "holdings": _plain(holdings)}
        await asyncio.to_thread(path.write_text, json.dumps(body, ensure_ascii=False, indent=2), "utf-8")
        mime = "application/json"
    else:
        await asyncio.to_thread(_write_pdf, path, site, subject.name, stamp, holdings)
        mime = "application/pdf"
    await run.progress(2, 2)
    name = f"我的个人信息_{clock.today():%Y%m%d}.{wanted.value}"
    return TaskOutput(message="已生成，7 天内可以下载", path=path, name=name, mime=mime)


def _plain(holdings: list[HoldingOut]) -> list[dict[str, Any]]:
    return [one.model_dump(mode="json", exclude={"page", "erasable", "amends"}) for one in holdings]


def _write_pdf(path: Path, site: str, name: str, stamp: str, holdings: list[HoldingOut]) -> None:
    paper = Paper("我的个人信息", f"{site} {name} {stamp}")
    paper.heading("我的个人信息", f"{site} 为 {name} 生成，{stamp}")
    paper.paragraph(_MASKED)
    for holding in holdings:
        paper.section(holding.title, f"{len(holding.records)} 项")
        for field in holding.fields:
            paper.paragraph(f"{field.label}：用于{'；'.join(field.purposes)}。保存：{field.retention}。")
        for record in holding.records:
            if record.title:
                paper.happened("", record.title, ())
            paper.facts([(fact.label, fact.value) for fact in record.facts], columns=1)
    path.write_bytes(paper.bytes())
