"""Everything held of somebody, asked of every source; taking it along and deleting what may be deleted at once (PIPL 45, 47)."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.idempotency import remember
from unionhub.platform.account.ports import person_of
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.privacy import audit
from unionhub.platform.privacy.enums import ExportFormat
from unionhub.platform.privacy.errors import HoldingNotErasable
from unionhub.platform.privacy.policy import DataSubject, Holding, sources
from unionhub.platform.task.ports import start_task

EXPORT_KIND = "privacy.export"
_TITLES = {ExportFormat.PDF: "我的个人信息（PDF）", ExportFormat.JSON: "我的个人信息（JSON）"}


async def subject_of(actor: Actor) -> DataSubject:
    """The caller as a data subject, with the person as linked now."""
    return DataSubject(actor.account_id, await person_of(actor), actor.name)


async def holdings_of(subject: DataSubject) -> list[Holding]:
    """What every source holds of them; empty categories are left out."""
    found = [holding for source in sources() for holding in await source.read(subject)]
    return [one for one in found if one.records]


async def view_own(actor: Actor) -> tuple[DataSubject, list[Holding]]:
    """What is held of the caller; that they looked is on record, so that somebody else's look with their phone can be noticed."""
    subject = await subject_of(actor)
    holdings = await holdings_of(subject)
    async with transaction() as tx:
        await record_audit(tx, actor, audit.DATA_VIEWED, object_type="account", object_id=actor.account_id, label=actor.name)
    return subject, holdings


async def start_export(actor: Actor, format_: ExportFormat) -> int:
    """Order a copy of one's data; returns the task. The file goes after a week, and only its owner reads it."""
    async with transaction() as tx:
        task_id = await start_task(tx, actor, EXPORT_KIND, _TITLES[format_], {"format": format_.value})
        await record_audit(tx, actor, audit.DATA_EXPORTED, object_type="task", object_id=task_id, label=_TITLES[format_])
        await remember(tx, 202, {"task_id": task_id})
    return task_id


async def erase(actor: Actor, key: str) -> int:
    """Delete one category at its owner's word; returns how many things went. Raises HoldingNotErasable."""
    subject = await subject_of(actor)
    work = next((source.erase[key] for source in sources() if key in source.erase), None)
    if work is None:
        raise HoldingNotErasable
    async with transaction() as tx:
        gone = await work(tx, subject)
        await record_audit(
            tx, actor, audit.DATA_ERASED, object_type="account", object_id=actor.account_id, label=f"{key}：{gone} 项",
        )  # fmt: skip
    return gone


def day_of(at: dt.datetime | None) -> str:
    """An instant as people read it."""
    return clock.local(at).strftime("%Y-%m-%d %H:%M") if at is not None else ""
