"""What content holds of somebody: their questions to the union (check 30)."""

from unionhub.domains.content.enums import CONSULTATION_STATE_NAMES, ConsultationState, MessageSide
from unionhub.domains.content.models.consultations import Consultation, ContentMessage
from unionhub.domains.content.queries.consultations import SUBJECT_TYPE
from unionhub.kernel import clock
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.platform.file.ports import system_expire_attached
from unionhub.platform.privacy.ports import Amends, DataSubject, Fact, Holding, OpenMatter, Record, Source, register_source

_GONE = "（提问人已删除）"


async def _read(subject: DataSubject) -> list[Holding]:
    records = []
    rows = await Consultation.filter(asker_account_id=subject.account_id).exclude(title=_GONE).order_by("-id")
    for row in rows:
        mine = await ContentMessage.filter(consultation_id=row.id, side=MessageSide.MEMBER).order_by("id")
        asked = (Fact("提问时间", _day(row)), Fact("状态", CONSULTATION_STATE_NAMES[row.state]))
        records.append(Record(row.title, (*asked, *(Fact("我的提问", one.text.open()) for one in mine))))
    erasable = "只删除已经关闭的咨询；工会的答复是工会的工作记录，予以保留。" if any(_ended(row) for row in rows) else ""
    return [
        Holding(
            "consultation", "向工会的咨询", ("consultation",), tuple(records), Amends.NEVER, "/packages/content/consultations", erasable
        )
    ]


def _day(row: Consultation) -> str:
    return clock.local(row.created_at).strftime("%Y-%m-%d %H:%M")


def _ended(row: Consultation) -> bool:
    return row.state is ConsultationState.CLOSED


async def _open(subject: DataSubject) -> list[OpenMatter]:
    rows = await Consultation.filter(asker_account_id=subject.account_id).exclude(state=ConsultationState.CLOSED).order_by("id")
    how = "等待工会答复，或先关闭这个咨询"
    return [OpenMatter(f"咨询“{row.title}”", how, f"/packages/content/consultation?id={row.id}") for row in rows]


async def _erase(tx: Tx, subject: DataSubject) -> int:
    ensure_tx(tx)
    closed = Consultation.filter(asker_account_id=subject.account_id, state=ConsultationState.CLOSED).exclude(title=_GONE)
    ids = [row["id"] for row in await closed.values("id")]
    if ids:
        await ContentMessage.filter(consultation_id__in=ids, side=MessageSide.MEMBER).delete()
        await system_expire_attached(tx, SUBJECT_TYPE, ids)
        await Consultation.filter(id__in=ids).update(title=_GONE, person_name="")
    return len(ids)


async def _let_go(tx: Tx, subject: DataSubject) -> None:
    await _erase(tx, subject)


register_source(Source(key="content", read=_read, let_go=_let_go, open_matters=_open, erase={"consultation": _erase}))
