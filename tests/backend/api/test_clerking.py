"""Internal registration and the hint at a repeated report (INSP-05, INSP-06, INSP-X3, INSP-X5)."""

import datetime as dt
import uuid
from typing import Any

import pytest
from backend.api.clerking import Desk, desk_of, employer_of
from backend.api.stage import number
from backend.api.world import World

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.enums.parties import Level
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent, InspCaseGrid
from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.kernel import clock
from unionhub.platform.audit.models import AuditRecord


@pytest.fixture
async def desk(world: World) -> Desk:
    return await desk_of(world)


@pytest.mark.req("INSP-05", "INSP-06")
async def test_a_case_registered_for_a_street_grid_waits_there(desk: Desk) -> None:
    companions = [{"name": "同行甲", "cert_no": (await desk.world.person()).cert_no, "phone": "13900001111"}, {"name": "同行乙"}]
    made = await desk.case(companions=companions, source="9")
    assert (made["state"], made["state_name"], made["grid_name"]) == ("grid_pending", "待网格接收", "望江东街道网格")
    row = await InspCase.get(id=int(made["id"]))
    assert (row.state, row.level, row.source, row.unit_id) == (CaseState.GRID_PENDING, Level.GRID, "9", desk.world.units["desk"])
    assert await InspCaseGrid.filter(case_id=row.id, grid_unit_id=desk.world.units["desk_east"], visible=True).exists()
    came = await InspCompanion.filter(case_id=row.id).order_by("seq")
    assert [one.name for one in came] == ["同行甲", "同行乙"] and came[0].phone is not None and came[1].cert_no is None
    assert row.demand.open().startswith("拖欠三个月工资") and row.cert_no_tail and row.cert_no_tail not in row.cert_no.open()[:4]


@pytest.mark.req("INSP-06")
async def test_a_case_registered_for_the_district_waits_for_the_leader(desk: Desk) -> None:
    made = await desk.case(grid_unit_id=None)
    assert (made["state"], made["grid_name"]) == ("leader_pending", "区本级")
    row = await InspCase.get(id=int(made["id"]))
    assert row.level is Level.DISTRICT and row.grid_unit_id is None
    assert not await InspCaseGrid.filter(case_id=row.id).exists()
    [event] = await InspCaseEvent.filter(case_id=row.id)
    assert (event.seq, event.action.value, event.from_state) == (1, "register", None)


@pytest.mark.req("INSP-05")
async def test_a_source_out_of_the_dictionary_and_a_missing_one_are_refused(desk: Desk) -> None:
    clerk = await desk.clerk()
    before = await InspCase.all().count()
    for changes, field in (({"source": "77"}, "source"), ({}, "source"), ({"source": "1", "cause": "8888"}, "cause")):
        answer = await clerk.call("POST", "/inspection/cases", await desk.reported(**changes))
        assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["field"] == field
    assert await InspCase.all().count() == before


@pytest.mark.req("INSP-06")
@pytest.mark.parametrize("unit", ["desk_gone", "desk_other_grid", "desk", "a111"])
async def test_a_grid_out_of_use_or_of_another_district_cannot_be_named(desk: Desk, unit: str) -> None:
    before = await InspCase.all().count()
    body = await desk.reported(source="1", grid_unit_id=desk.unit(unit))
    answer = await (await desk.clerk()).call("POST", "/inspection/cases", body)
    assert (answer.status_code, answer.json()["code"]) == (409, "inspection.grid_unavailable")
    assert await InspCase.all().count() == before


@pytest.mark.parametrize(
    ("field", "value", "where"),
    [
        ("cert_no", "320499199001010000", "cert_no"),
        ("cert_no", "", "cert_no"),
        ("phone", "12345", "phone"),
        ("name", "王", "name"),
        ("demand", "", "demand"),
        ("employer_name", " ", "employer_name"),
        ("companions", [{"name": "同行甲", "cert_no": "1"}], "companions.0.cert_no"),
    ],
)
async def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(desk: Desk, field: str, value: Any, where: str) -> None:
    before = await InspCase.all().count()
    answer = await (await desk.clerk()).call("POST", "/inspection/cases", await desk.reported(source="1", **{field: value}))
    assert answer.status_code == 422 and where in [one["field"] for one in answer.json()["details"]["fields"]]
    assert await InspCase.all().count() == before


@pytest.mark.parametrize("role", ["leader", "inspector", "insp_admin"])
async def test_only_a_clerk_registers(desk: Desk, role: str) -> None:
    before = await InspCase.all().count()
    answer = await (await desk.by(role)).call("POST", "/inspection/cases", await desk.reported(source="1"))
    assert answer.status_code == 403 and await InspCase.all().count() == before


@pytest.mark.req("INSP-X3")
async def test_a_double_press_registers_one_case(desk: Desk) -> None:
    clerk, body = await desk.clerk(), await desk.reported(source="1")
    key = {"Idempotency-Key": str(uuid.uuid4())}
    first = await clerk.call("POST", "/inspection/cases", body, key)
    second = await clerk.call("POST", "/inspection/cases", body, key)
    assert first.status_code == second.status_code == 201 and first.json() == second.json()
    assert await InspCase.filter(employer_name=body["employer_name"]).count() == 1


@pytest.mark.req("INSP-X3")
async def test_a_repeated_report_is_suggested_with_the_earlier_case_and_can_be_linked(desk: Desk) -> None:
    clerk, made = await desk.clerk(), await desk.world.person()
    name = f"速达（望江）{number()} 有限公司"
    first = await desk.case(made=made, employer_name=name)
    asked = {"cert_no": made.cert_no, "employer_name": name.replace("（", "(").replace("）", ")").replace(" ", "")}
    [found] = (await clerk.post("/inspection/cases/duplicates", asked))["items"]
    assert (found["case_no"], found["open"], found["recent"], found["grid_name"]) == (first["case_no"], True, True, "望江东街道网格")
    assert made.name not in str(found) and made.cert_no not in str(found)
    await InspCase.filter(id=int(first["id"])).update(biz_date=clock.today() - dt.timedelta(days=31))
    [old] = (await clerk.post("/inspection/cases/duplicates", asked))["items"]
    assert old["recent"] is False
    second = await desk.case(made=made, employer_name=name, repeat_of=found["id"])
    assert (await InspCase.get(id=int(second["id"]))).repeat_of == int(first["id"])


@pytest.mark.req("INSP-X3")
async def test_somebody_who_came_along_the_last_time_is_found_too_under_any_name_of_the_employer(desk: Desk) -> None:
    clerk, came = await desk.clerk(), await desk.world.person()
    first = await desk.case(companions=[{"name": came.name, "cert_no": came.cert_no}])
    second = await desk.case()
    old, new = await employer_of(desk, first), await employer_of(desk, second)
    await clerk.post(f"/inspection/employers/{old['id']}/merge", {"version": old["version"], "into_id": new["id"], "reason": "同一单位"})
    items = (await clerk.post("/inspection/cases/duplicates", {"cert_no": came.cert_no, "employer_name": new["name"]}))["items"]
    assert [one["id"] for one in items] == [first["id"]]


@pytest.mark.req("INSP-X3")
async def test_a_person_alone_or_an_employer_alone_finds_nothing(desk: Desk) -> None:
    """Nobody's reports can be drawn up from a number (D8)."""
    clerk, made, other = await desk.clerk(), await desk.world.person(), await desk.world.person()
    body = await desk.reported(made, source="1")
    await clerk.post("/inspection/cases", body, 201)
    strange = {"cert_no": made.cert_no, "employer_name": f"另一家{number()}公司"}
    assert (await clerk.post("/inspection/cases/duplicates", strange))["items"] == []
    assert (await clerk.post("/inspection/cases/duplicates", {"cert_no": other.cert_no, "employer_name": body["employer_name"]}))[
        "items"
    ] == []
    answer = await clerk.call("POST", "/inspection/cases/duplicates", {"employer_name": body["employer_name"]})
    assert answer.status_code == 422


async def test_only_a_case_of_the_same_person_against_the_same_employer_can_be_linked(desk: Desk) -> None:
    strange = await desk.case()
    before = await InspCase.all().count()
    answer = await (await desk.clerk()).call("POST", "/inspection/cases", await desk.reported(source="1", repeat_of=strange["id"]))
    assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["field"] == "repeat_of"
    assert await InspCase.all().count() == before


@pytest.mark.req("INSP-X5")
async def test_an_employer_is_suggested_from_its_first_and_inner_characters(desk: Desk) -> None:
    clerk, n = await desk.clerk(), number()
    case = await desk.case(employer_name=f"望江{n}远航食品厂")
    employer = await employer_of(desk, case)
    for words in (f"望江{n}", f"{n}远航"):
        items = (await clerk.get("/inspection/employers/suggest", q=words))["items"]
        assert [(one["id"], one["written"]) for one in items] == [(employer["id"], employer["name"])]


async def test_no_number_and_no_name_of_the_reporter_stands_in_the_audit_log(desk: Desk) -> None:
    made = await desk.world.person()
    case = await desk.case(made=made)
    [record] = await AuditRecord.filter(object_id=int(case["id"]), action="inspection.case.register")
    kept = f"{record.object_label}{record.changes}{record.reason}"
    assert record.object_label == case["case_no"] and made.cert_no not in kept and made.phone not in kept and made.name not in kept
