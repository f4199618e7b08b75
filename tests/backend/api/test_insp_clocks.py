"""The clocks of a case through the API: the promise and its mark, the law's limits, pauses and the one extension (INSP-09)."""

import datetime as dt
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.world import World

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent, InspPause
from unionhub.domains.inspection.policy.clocks import legal_due
from unionhub.domains.inspection.service.counting import rebuild_figures
from unionhub.domains.inspection.tasks.clocks import watch_clocks
from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.platform.notice.models import Notice

S = CaseState


@pytest_asyncio.fixture(loop_scope="session")
async def desk(world: World) -> AsyncIterator[Inspectorate]:
    yield await inspectorate_of(world)
    clock.set_source(None)


async def accepted_ago(desk: Inspectorate, days: int) -> int:
    """A case its grid accepted so many days ago."""
    case_id = await desk.case_in(S.GRID_PROCESSING)
    row = await desk.row(case_id)
    async with transaction():
        await InspCase.filter(id=case_id).update(
            accepted_at=row.accepted_at - dt.timedelta(days=days), due_on=clock.today() + dt.timedelta(days=15 - days)
        )
    return case_id


async def listed(desk: Inspectorate, case_id: int, by: str = "officer", **query: Any) -> dict[str, Any] | None:
    number = (await desk.row(case_id)).case_no
    found = await desk.client(by).get("/inspection/cases", q=number, **query)
    return next(iter(found["items"]), None)


@pytest.mark.req("INSP-09")
@pytest.mark.parametrize(("days", "late"), [(0, False), (14, False), (15, False), (16, True), (40, True)])
async def test_the_sixteenth_day_after_acceptance_is_marked_and_the_fifteenth_is_not(desk: Inspectorate, days: int, late: bool) -> None:
    case_id = await accepted_ago(desk, days)
    for by in ("officer", "clerk", "leader"):
        row = await listed(desk, case_id, by)
        assert row is not None and row["overdue"] is late and row["days_left"] == 15 - days
        assert (await listed(desk, case_id, by, overdue="true") is not None) is late
        assert (await listed(desk, case_id, by, overdue="false") is None) is late


@pytest.mark.req("INSP-09")
async def test_the_mark_comes_by_the_clock_alone(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    before = await desk.row(case_id)
    noon = clock.day_start(clock.today()) + dt.timedelta(hours=12)
    lamps = []
    for ahead in (0, 11, 12, 15, 16):
        clock.set_source(lambda ahead=ahead: noon + dt.timedelta(days=ahead))  # type: ignore[misc]
        told = await InspCase.get(id=case_id)
        detail = await _detail(desk, case_id)
        lamps.append((detail["lamp"], detail["overdue"], detail["clocks"]["promise"]["left"]))
        assert told.version == before.version
    assert lamps == [("green", False, 15), ("green", False, 4), ("yellow", False, 3), ("yellow", False, 0), ("red", True, -1)]


async def _detail(desk: Inspectorate, case_id: int) -> dict[str, Any]:
    """What the officer would see, read past a session that a moved clock has ended."""
    from unionhub.domains.inspection.case_views import case_detail

    return (await case_detail(desk.actor("clerk"), await desk.row(case_id))).model_dump(mode="json")


@pytest.mark.req("INSP-09")
@pytest.mark.parametrize("action", ["settle", "fail", "return"])
async def test_a_case_that_is_late_is_still_settled_or_given_back_and_then_counted_no_more(desk: Inspectorate, action: str) -> None:
    case_id = await accepted_ago(desk, 20)
    await desk.step(case_id, action)
    row = await listed(desk, case_id, "clerk")
    assert row is not None and row["overdue"] is False and row["lamp"] == "none" and row["due_on"] is None
    clocks = (await desk.client("clerk").get(f"/inspection/cases/{case_id}"))["clocks"]
    assert clocks["promise"]["state"] == "stopped"


@pytest.mark.req("INSP-14", "INSP-09")
async def test_another_grid_gets_the_whole_time_again(desk: Inspectorate) -> None:
    case_id = await accepted_ago(desk, 20)
    await desk.step(case_id, "fail")
    await desk.step(case_id, "reassign-grid")
    await desk.step(case_id, "accept", "officer2")
    row = await listed(desk, case_id, "officer2")
    assert row is not None and row["days_left"] == 15 and row["overdue"] is False


async def test_our_promise_and_the_law_stand_apart_with_their_words(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    clocks = (await desk.client("officer").get(f"/inspection/cases/{case_id}"))["clocks"]
    assert (clocks["promise"]["unit"], clocks["promise"]["limit"]) == ("自然日", 15)
    assert "不是法定期限" in clocks["promise"]["rule"]
    assert [(one["key"], one["limit"], one["unit"]) for one in clocks["legal"]] == [
        ("file", 5, "工作日"), ("investigate", 60, "工作日"), ("decide", 15, "工作日"),
    ]  # fmt: skip
    assert all("条" in one["rule"] and "承诺" not in one["rule"] for one in clocks["legal"])


async def test_a_pause_stops_the_law_and_is_on_record(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    await desk.step(case_id, "file")
    said = "向单位公告送达，期限三十日"
    detail = await desk.step(case_id, "pause", "inspector", kind="announcement", reason=said)
    assert detail["clocks"]["paused"] and detail["clocks"]["legal"][1]["state"] == "paused"
    assert "resume" in detail["actions"] and "pause" not in detail["actions"] and "handle" not in detail["actions"]
    assert (
        detail["timeline"][-1]["note"] == said and said not in (await InspCaseEvent.filter(case_id=case_id).order_by("-seq").first()).facts
    )
    assert (await desk.try_step(case_id, "pause", "inspector", kind="other", reason="又暂停")).status_code == 409
    await desk.step(case_id, "complete")
    refused = await desk.try_step(case_id, "handle")
    assert refused.status_code == 409 and "恢复计时" in refused.json()["message"]
    after = await desk.step(case_id, "resume", "inspector", note="公告期满")
    assert not after["clocks"]["paused"] and after["clocks"]["pauses"][0]["reason"] == said
    assert (await desk.try_step(case_id, "resume", "inspector")).status_code == 409
    assert await InspPause.filter(case_id=case_id, open_slot__isnull=False).count() == 0
    await desk.step(case_id, "handle")


@pytest.mark.parametrize(
    ("action", "field", "ahead"),
    [("pause", "started_on", 1), ("pause", "started_on", -400), ("resume", "ended_on", 1), ("resume", "ended_on", -1)],
)
async def test_a_pause_begins_and_ends_on_days_that_have_been(desk: Inspectorate, action: str, field: str, ahead: int) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    given: dict[str, Any] = {"kind": "transfer", "reason": "移送公安机关"} if action == "pause" else {}
    if action == "resume":
        await desk.step(case_id, "pause", "inspector", kind="transfer", reason="移送公安机关")
    before = await desk.row(case_id)
    day = (clock.today() + dt.timedelta(days=ahead)).isoformat()
    answer = await desk.try_step(case_id, action, "inspector", **given, **{field: day})
    assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["field"] == field
    assert (await desk.row(case_id)).version == before.version


async def test_the_investigation_is_extended_once_by_the_leader_and_in_time(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    words = {"note": "涉及多家分包单位"}
    assert (await desk.try_step(case_id, "extend", "leader", **words)).status_code == 409  # nothing is filed yet
    await desk.step(case_id, "file")
    assert (await desk.try_step(case_id, "extend", "inspector", **words)).status_code == 403
    detail = await desk.step(case_id, "extend", "leader", **words)
    assert detail["clocks"]["extended"] and detail["clocks"]["legal"][1]["limit"] == 90
    assert {"label": "延长", "value": "30 个工作日"} in detail["timeline"][-1]["facts"]
    assert (await desk.try_step(case_id, "extend", "leader", **words)).status_code == 409


async def test_an_investigation_whose_time_is_over_is_not_extended(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    long_ago = clock.now() - dt.timedelta(days=150)
    async with transaction():
        await InspCase.filter(id=case_id).update(filed_at=long_ago, biz_date=clock.biz_date(long_ago), registered_at=long_ago)
    await desk.world.settle()
    await rebuild_figures()  # the day of registration never moves by itself, so no event told the figures
    late = await desk.try_step(case_id, "extend", "leader", note="情况复杂")
    assert late.status_code == 422 and "届满" in late.text
    on_paper = (clock.biz_date(long_ago) + dt.timedelta(days=20)).isoformat()
    detail = await desk.step(case_id, "extend", "leader", note="情况复杂", approved_on=on_paper)
    assert detail["clocks"]["extended"]


async def test_a_grid_that_gave_the_case_back_reads_no_clocks_of_others(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    await desk.step(case_id, "pause", "inspector", kind="other", reason="等待另案结果")
    told = await desk.client("officer").get(f"/inspection/cases/{case_id}")
    assert told["clocks"] is None and "等待另案结果" not in str(told)


async def told(desk: Inspectorate, by: str, case_id: int) -> list[str]:
    """The templates of what this officer was told about the case, oldest first."""
    account = desk.staff[by].id
    keys = ["insp_promise_soon", "insp_promise_over", "insp_limit_soon", "insp_limit_over"]
    rows = Notice.filter(account_id=account, link=f"/inspection/cases/{case_id}", template_key__in=keys)
    return await rows.order_by("id").values_list("template_key", flat=True)  # type: ignore[return-value]


async def morning(desk: Inspectorate, ahead: int) -> None:
    """The job's run at noon of a day that is so many days ahead."""
    noon = clock.day_start(clock.biz_date(dt.datetime.now(dt.UTC))) + dt.timedelta(hours=12, days=ahead)
    clock.set_source(lambda: noon)
    await watch_clocks()


@pytest.mark.req("INSP-09")
async def test_a_grid_is_warned_on_day_ten_and_fourteen_and_everybody_concerned_once_it_is_late(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    seen = []
    for ahead in (9, 10, 10, 11, 14, 15, 16, 17, 30):
        await morning(desk, ahead)
        seen.append(
            (len(await told(desk, "officer", case_id)), len(await told(desk, "clerk", case_id)), len(await told(desk, "leader", case_id)))
        )
    assert seen == [(0, 0, 0), (1, 0, 0), (1, 0, 0), (1, 0, 0), (2, 0, 0), (2, 0, 0), (3, 1, 1), (3, 1, 1), (3, 1, 1)]
    assert await told(desk, "officer", case_id) == ["insp_promise_soon", "insp_promise_soon", "insp_promise_over"]
    assert await told(desk, "officer2", case_id) == [] and await told(desk, "inspector", case_id) == []


async def test_a_standstill_of_the_server_is_caught_up_with_one_word(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    await morning(desk, 25)
    assert await told(desk, "officer", case_id) == ["insp_promise_over"]


async def test_a_case_that_is_done_warns_nobody(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_DONE)
    await morning(desk, 40)
    assert await told(desk, "officer", case_id) == [] and await told(desk, "clerk", case_id) == []


async def test_the_inspector_is_warned_of_the_law_and_the_leader_once_a_limit_is_over(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    await desk.step(case_id, "file")
    filed_on = clock.today()
    last = legal_due(filed_on, 60)
    assert last is not None
    whole = (last - filed_on).days
    await morning(desk, whole - 30)
    assert await told(desk, "inspector", case_id) == []
    await morning(desk, whole)
    await morning(desk, whole)
    assert await told(desk, "inspector", case_id) == ["insp_limit_soon"] and await told(desk, "leader", case_id) == []
    await morning(desk, whole + 5)
    assert await told(desk, "inspector", case_id) == ["insp_limit_soon", "insp_limit_over"]
    assert await told(desk, "leader", case_id) == ["insp_limit_over"]


async def test_while_the_legal_clocks_stand_still_nobody_is_warned(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    await desk.step(case_id, "file")
    await desk.step(case_id, "pause", "inspector", kind="appraisal", reason="送司法鉴定")
    await morning(desk, 400)
    assert await told(desk, "inspector", case_id) == []


@pytest.mark.req("INSP-09")
async def test_a_changed_promise_holds_for_cases_accepted_from_then_on(desk: Inspectorate) -> None:
    before = await desk.case_in(S.GRID_PROCESSING)
    admin = desk.client("admin")
    setting = await admin.get("/inspection/settings")
    answer = await admin.call("PATCH", "/inspection/settings", {"version": setting["version"], "promise_days": 7, "warn_days": [5]})
    assert answer.status_code == 200, answer.text
    try:
        after = await desk.case_in(S.GRID_PROCESSING)
        assert [(await listed(desk, one))["days_left"] for one in (before, after)] == [15, 7]  # type: ignore[index]
        late = await admin.call("PATCH", "/inspection/settings", {**answer.json(), "warn_days": [8]})
        assert late.status_code == 422
        stale = await admin.call("PATCH", "/inspection/settings", {"version": setting["version"], "promise_days": 9, "warn_days": []})
        assert stale.status_code == 409
    finally:
        back = {"version": answer.json()["version"], "promise_days": 15, "warn_days": [10, 14]}
        assert (await admin.call("PATCH", "/inspection/settings", back)).status_code == 200
