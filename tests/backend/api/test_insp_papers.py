"""The printable file of a case, opened again and read (INSP-34, INSP-X7)."""

import io

import pytest
import pytest_asyncio
from backend.api.inspectorate import NOTE, Inspectorate, inspectorate_of
from backend.api.world import World
from pypdf import PdfReader

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.platform.audit.models import AuditRecord

S = CaseState


@pytest_asyncio.fixture(loop_scope="session")
async def desk(world: World) -> Inspectorate:
    await world.calm()
    return await inspectorate_of(world)


async def printed(desk: Inspectorate, case_id: int, by: str = "clerk", **body: object) -> tuple[str, int]:
    """The words of the document without line breaks, and how many pages it has."""
    answer = await desk.client(by).call("POST", f"/inspection/cases/{case_id}/print", body)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/pdf" and answer.headers["cache-control"] == "no-store"
    pages = PdfReader(io.BytesIO(answer.content)).pages
    return "".join("".join(page.extract_text().split()) for page in pages), len(pages)


@pytest.mark.req("INSP-34")
async def test_the_file_holds_the_case_and_every_step_in_order(desk: Inspectorate) -> None:
    person = desk.reporter()
    case_id = await desk.case_in(S.PENALTY_DECIDED, made=person, companions=2)
    await desk.step(case_id, "close")
    await desk.step(case_id, "execute")
    detail = await desk.client("clerk").get(f"/inspection/cases/{case_id}")
    text, pages = await printed(desk, case_id)
    assert detail["case_no"] in text and person.name in text and detail["employer_name"] in text
    places = [text.rindex("办理过程")]
    for event in detail["timeline"]:
        places.append(text.index(event["action_name"], places[-1]))
    assert places == sorted(places)
    assert f"第1页/共{pages}页" in text and f"第{pages}页/共{pages}页" in text
    assert "打印，仅限" in text and "快办承诺" in text and "第十七条" in text


async def test_numbers_are_masked_in_print_also_those_written_into_texts(desk: Inspectorate) -> None:
    person = desk.reporter()
    case_id = await desk.register(person, companions=1, demand=f"请打我的电话 {person.phone}")
    text, _ = await printed(desk, case_id)
    assert person.phone not in text and person.cert_no not in text
    assert f"{person.phone[:3]}****{person.phone[-4:]}" in text


async def test_full_numbers_are_printed_for_a_reason_and_on_record(desk: Inspectorate) -> None:
    person = desk.reporter()
    case_id = await desk.register(person)
    refused = await desk.client("clerk").call("POST", f"/inspection/cases/{case_id}/print", {"full": True})
    assert refused.status_code == 422
    assert not await AuditRecord.filter(object_id=case_id, action="inspection.case.printed").exists()
    text, _ = await printed(desk, case_id, full=True, reason="移送法院立案")
    assert person.phone in text and person.cert_no in text
    record = await AuditRecord.get(object_id=case_id, action="inspection.case.printed")
    assert record.reason == "移送法院立案" and await AuditRecord.filter(object_id=case_id, action="inspection.case.unmasked").count() == 1


async def test_a_grid_that_gave_the_case_back_prints_only_what_it_reads(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.HANDLED)
    text, _ = await printed(desk, case_id, "officer")
    assert "录入处理结果" not in text and "8,800.00" not in text and "不在本卷内" in text
    full = await desk.client("officer").call("POST", f"/inspection/cases/{case_id}/print", {"full": True, "reason": "存档"})
    assert full.status_code == 409
    returned = await desk.case_in(S.GRID_RETURNED)
    assert (await desk.client("officer").call("POST", f"/inspection/cases/{returned}/print", {})).status_code == 404
    assert (await desk.client("other_clerk").call("POST", f"/inspection/cases/{returned}/print", {})).status_code == 404


async def test_long_words_and_strange_letters_are_printed_on_more_pages(desk: Inspectorate) -> None:
    case_id = await desk.register(demand="工资" * 490 + "😀\u200b\x07", employer_name="超" * 118, companions=9)
    text, pages = await printed(desk, case_id)
    assert pages >= 2 and "工资工资" in text
    settled = await desk.case_in(S.GRID_DONE)
    text, _ = await printed(desk, settled, "officer")
    assert NOTE in text and "12,345.00元" in text
