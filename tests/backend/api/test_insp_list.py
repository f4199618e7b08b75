"""The list of cases: every filter alone and together, boxes that add up, pictures for those who see the case, few statements
(INSP-28, INSP-X6)."""

import datetime as dt
from typing import Any
from unittest import mock

import pytest
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.world import World
from tortoise.connection import get_connections

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.kernel import clock
from unionhub.kernel.authz import Audience
from unionhub.kernel.db import transaction
from unionhub.kernel.files import MEGABYTE
from unionhub.platform.file.models import FileObject
from unionhub.platform.file.ports import put_content, system_record_file

S = CaseState
NEVER = "1900-01-01"


@pytest.fixture
async def desk(world: World) -> Inspectorate:
    return await inspectorate_of(world)


async def found(desk: Inspectorate, case_id: int, name: str = "clerk", **query: Any) -> bool:
    listed = await desk.client(name).every("/inspection/cases", **query)
    return str(case_id) in [one["id"] for one in listed]


@pytest.mark.req("INSP-X6")
async def test_every_filter_finds_the_case_and_its_opposite_does_not(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.CLOSED)
    row, today = await desk.row(case_id), clock.today()
    tomorrow = (today + dt.timedelta(days=1)).isoformat()
    pairs: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({"q": row.case_no}, {"q": "LJ19000101"}),
        ({"q": row.case_no[:12].lower()}, {"q": "lj1900"}),
        ({"q": row.name}, {"q": "没有这个人"}),
        ({"q": row.employer_name}, {"q": "没有这家单位"}),
        ({"state": "closed"}, {"state": "handled"}),
        ({"state": "handled,closed"}, {"state": "grid_done,grid_failed"}),
        ({"box": "done"}, {"box": "open"}),
        ({"finished": "true"}, {"finished": "false"}),
        ({"overdue": "false"}, {"overdue": "true"}),
        ({"grid_unit_id": str(desk.units["ig1"])}, {"grid_unit_id": "0"}),
        ({"cause": "0601"}, {"cause": "03"}),
        ({"source": "11"}, {"source": "1"}),
        ({"level": "district"}, {"level": "grid"}),
        ({"employer_id": str(row.employer_id)}, {"employer_id": "1"}),
        ({"inspector_account_id": str(desk.staff["inspector"].id)}, {"inspector_account_id": str(desk.staff["inspector2"].id)}),
        ({"registered_from": today.isoformat()}, {"registered_from": tomorrow}),
        ({"registered_to": today.isoformat()}, {"registered_to": NEVER}),
        ({"done_from": today.isoformat()}, {"done_from": tomorrow}),
        ({"done_to": today.isoformat()}, {"done_to": NEVER}),
        ({"year": str(today.year)}, {"year": str(today.year - 1)}),
    ]
    for right, wrong in pairs:
        assert await found(desk, case_id, **right), right
        assert not await found(desk, case_id, **wrong), wrong
    everything = {key: value for right, _ in pairs for key, value in right.items() if key != "q"}
    assert await found(desk, case_id, q=row.case_no, **everything)


async def test_the_boxes_add_up_and_each_lists_as_many_as_it_counts(desk: Inspectorate) -> None:
    for state in (S.GRID_PENDING, S.GRID_FAILED, S.GRID_DONE, S.LEADER_PENDING):
        await desk.case_in(state)
    for name in ("clerk", "leader", "officer", "inspector"):
        counts = (await desk.client(name).get("/inspection/cases"))["counts"]
        assert counts["open"] + counts["done"] == counts["all"]
        for box, many in counts.items():
            page = await desk.client(name).get("/inspection/cases", box=box, size=1)
            assert page["total"] == many and len(await desk.client(name).every("/inspection/cases", box=box)) == many, (name, box)


async def test_a_grid_cannot_ask_who_inspects_what_it_gave_back(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    assert await found(desk, case_id, "officer")
    assert not await found(desk, case_id, "officer", inspector_account_id=str(desk.staff["inspector"].id))
    assert await found(desk, case_id, "inspector", inspector_account_id=str(desk.staff["inspector"].id))


@pytest.mark.parametrize("text", ["%", "_", "'", '" OR 1=1 --', "\\", "🙂", "LJ%", "李\u0000"])
async def test_a_hostile_search_finds_nothing_and_harms_nothing(desk: Inspectorate, text: str) -> None:
    await desk.register()
    answer = await desk.client("clerk").call("GET", "/inspection/cases", q=text)
    assert answer.status_code in (200, 422) and answer.json().get("total", 0) == 0


async def _with_picture(desk: Inspectorate) -> tuple[int, int]:
    case_id = await desk.register()
    content = b"\x89PNG\r\n\x1a\n" + b"0" * 64
    stored = await put_content(content, max_bytes=MEGABYTE)
    async with transaction() as tx:
        file = await system_record_file(
            tx, stored, name="现场.png", mime="image/png", purpose="inspection.case_photo", owner_account_id=0, audience=Audience.PUBLIC,
            expires_at=None,
        )  # fmt: skip
        await FileObject.filter(id=file.id).update(subject_type="inspection_case", subject_id=case_id)
        await InspCase.filter(id=case_id).update(photo_ids=str(file.id))
    return case_id, file.id


@pytest.mark.req("INSP-28", "INSP-11")
@pytest.mark.sec(8)
async def test_pictures_are_read_by_whoever_sees_the_case_and_nobody_else(desk: Inspectorate) -> None:
    case_id, file_id = await _with_picture(desk)

    async def readers() -> set[str]:
        answers = {name: await desk.client(name).call("GET", f"/file/files/{file_id}") for name in desk.staff}
        assert {one.status_code for one in answers.values()} <= {200, 404}
        return {name for name, one in answers.items() if one.status_code == 200 and name in ("officer", "officer2", "clerk", "leader",
                "inspector", "inspector2", "admin", "other_clerk", "other_leader", "other_officer")}  # fmt: skip

    shown = await desk.client("officer").get(f"/inspection/cases/{case_id}")
    assert [one["id"] for one in shown["photos"]] == [str(file_id)]
    assert await readers() == {"officer", "clerk", "leader"}
    await desk.step(case_id, "accept")
    await desk.step(case_id, "return")
    assert await readers() == {"clerk", "leader"}
    for action in ("take-over", "assign"):
        await desk.step(case_id, action)
    assert await readers() == {"clerk", "leader", "inspector"}
    await desk.step(case_id, "send-back")
    assert await readers() == {"clerk", "leader"}


async def test_a_page_of_the_list_costs_few_statements_however_long_it_is(desk: Inspectorate) -> None:
    for state in (S.GRID_PENDING, S.INSPECTING, S.CLOSED):
        for _ in range(4):
            await desk.case_in(state)
    connection = get_connections().get("default")
    kind = next(one for one in type(connection).__mro__ if "execute_query" in vars(one))
    real = {method: getattr(kind, method) for method in ("execute_query", "execute_query_dict")}
    seen: list[str] = []

    def counting(method: str) -> Any:
        async def call(self: Any, query: str, *given: Any, **named: Any) -> Any:
            if not seen or seen[-1] != query:
                seen.append(query)
            return await real[method](self, query, *given, **named)

        return call

    for name in ("clerk", "officer", "inspector"):
        costs = []
        for size in (1, 50):
            seen.clear()
            with mock.patch.multiple(kind, **{method: counting(method) for method in real}):
                await desk.client(name).get("/inspection/cases", size=size)
            costs.append(len(seen))
            assert not any("cert_no" in one for one in seen), "a list opens nothing"
        assert costs[0] >= 4 and costs[1] <= 12, (name, costs, seen)
