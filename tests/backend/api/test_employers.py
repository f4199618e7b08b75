"""Employers: one per spelling until a person says that two are one, and back (INSP-20, INSP-X5)."""

import asyncio
from typing import Any

import pytest
from backend.api.clerking import Desk, desk_of, employer_of, new_uscc
from backend.api.stage import number
from backend.api.world import Client, World

from unionhub.domains.inspection.errors import EmployerConflict
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.employers import InspEmployer, InspEmployerName
from unionhub.domains.inspection.service.employers import link_employer
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import lock_one, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.audit.models import AuditRecord


@pytest.fixture
async def desk(world: World) -> Desk:
    return await desk_of(world)


async def patched(desk: Desk, employer: dict[str, Any], **changes: Any) -> dict[str, Any]:
    answer = await (await desk.clerk()).call(
        "PATCH", f"/inspection/employers/{employer['id']}", {"version": employer["version"], **changes}
    )
    assert answer.status_code == 200, answer.text
    changed: dict[str, Any] = answer.json()
    return changed


async def merged(desk: Desk, gone: dict[str, Any], stays: dict[str, Any]) -> dict[str, Any]:
    body = {"version": gone["version"], "into_id": stays["id"], "reason": "同一单位的不同写法"}
    done: dict[str, Any] = await (await desk.clerk()).post(f"/inspection/employers/{gone['id']}/merge", body)
    return done


async def timeline(client: Client, employer: dict[str, Any], **query: Any) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await client.get(f"/inspection/employers/{employer['id']}/timeline", **query))["items"]
    return items


@pytest.mark.req("INSP-X5")
async def test_widths_blanks_and_brackets_make_no_other_employer(desk: Desk) -> None:
    n = number()
    first = await desk.case(employer_name=f"速达（望江{n}）有限公司")
    second = await desk.case(employer_name=f"速达(望江{n}) 有限公司 ")
    other = await desk.case(employer_name=f"速达（望江{n}）物流有限公司")
    one, two, three = [await employer_of(desk, case) for case in (first, second, other)]
    assert one["id"] == two["id"] != three["id"] and two["case_count"] == 2
    assert [found["id"] for found in one["alike"]] == [three["id"]] or [found["id"] for found in three["alike"]] == [one["id"]]


async def test_two_spellings_merged_by_a_person_are_one_employer_with_one_timeline(desk: Desk) -> None:
    clerk, n = await desk.clerk(), number()
    cases = [await desk.case(employer_name=name) for name in (f"甲{n}公司", f"甲{n}有限公司", f"甲{n}有限公司")]
    petition = await desk.petition(employer_name=f"甲{n}公司")
    gone, stays = await employer_of(desk, cases[0]), await employer_of(desk, cases[1])
    done = await merged(desk, gone, stays)
    assert (done["id"], done["case_count"], done["petition_count"], done["spelling_count"]) == (stays["id"], 3, 1, 2)
    listed = await timeline(clerk, stays)
    assert {one["id"] for one in listed} == {*(case["id"] for case in cases), petition["id"]}
    assert {one["written"] for one in listed} == {f"甲{n}公司", f"甲{n}有限公司"}
    later = await desk.case(employer_name=f"甲{n}公司")
    assert (await employer_of(desk, later))["id"] == stays["id"]
    found = (await clerk.get("/inspection/employers", q=f"甲{n}公司"))["items"]
    assert [one["id"] for one in found] == [stays["id"]]
    assert (await clerk.get(f"/inspection/employers/{gone['id']}"))["merged_into"]["id"] == stays["id"]


async def test_a_merge_is_undone_to_the_last_case_registered_since(desk: Desk) -> None:
    clerk, n = await desk.clerk(), number()
    first, second = await desk.case(employer_name=f"乙{n}公司"), await desk.case(employer_name=f"乙{n}有限公司")
    gone, stays = await employer_of(desk, first), await employer_of(desk, second)
    await merged(desk, gone, stays)
    since = await desk.case(employer_name=f"乙{n}公司")
    version = (await clerk.get(f"/inspection/employers/{gone['id']}"))["version"]
    back = await clerk.post(f"/inspection/employers/{gone['id']}/split", {"version": version, "reason": "核实后是两家单位"})
    assert (back["id"], back["case_count"], back["merged_into"]) == (gone["id"], 2, None)
    assert (await clerk.get(f"/inspection/employers/{stays['id']}"))["case_count"] == 1
    assert (await employer_of(desk, since))["id"] == gone["id"]
    actions = [one.action for one in await AuditRecord.filter(object_id=int(gone["id"])).order_by("id")]
    assert actions == ["inspection.employer.merged", "inspection.employer.split"]


async def test_merges_in_a_row_are_undone_in_any_order(desk: Desk) -> None:
    clerk, n = await desk.clerk(), number()
    a, b, c = [await employer_of(desk, await desk.case(employer_name=f"丙{n}{end}")) for end in ("公司", "厂", "有限公司")]
    await merged(desk, a, b)
    b = await clerk.get(f"/inspection/employers/{b['id']}")
    assert (await merged(desk, b, c))["case_count"] == 3
    assert (await clerk.get(f"/inspection/employers/{a['id']}"))["merged_into"]["id"] == c["id"]
    version = (await clerk.get(f"/inspection/employers/{a['id']}"))["version"]
    assert (await clerk.post(f"/inspection/employers/{a['id']}/split", {"version": version, "reason": "是两家"}))["case_count"] == 1
    assert (await clerk.get(f"/inspection/employers/{c['id']}"))["case_count"] == 2
    version = (await clerk.get(f"/inspection/employers/{b['id']}"))["version"]
    assert (await clerk.post(f"/inspection/employers/{b['id']}/split", {"version": version, "reason": "是两家"}))["case_count"] == 1


async def test_two_credit_codes_are_two_employers(desk: Desk) -> None:
    one, two = await employer_of(desk, await desk.case()), await employer_of(desk, await desk.case())
    coded, other = await patched(desk, one, uscc=new_uscc()), await patched(desk, two, uscc=new_uscc())
    body = {"version": coded["version"], "into_id": other["id"], "reason": "同一单位"}
    answer = await (await desk.clerk()).call("POST", f"/inspection/employers/{coded['id']}/merge", body)
    assert (answer.status_code, answer.json()["code"]) == (409, "inspection.employers_differ")
    assert (await InspEmployer.get(id=int(coded["id"]))).merged_into_id is None


async def test_the_name_with_the_code_stays_when_two_are_merged(desk: Desk) -> None:
    coded = await patched(desk, await employer_of(desk, await desk.case()), uscc=new_uscc())
    bare = await employer_of(desk, await desk.case())
    body = {"version": coded["version"], "into_id": bare["id"], "reason": "同一单位"}
    answer = await (await desk.clerk()).call("POST", f"/inspection/employers/{coded['id']}/merge", body)
    assert answer.status_code == 409 and bare["name"] in answer.json()["message"]
    assert (await merged(desk, bare, coded))["uscc"] == coded["uscc"]


async def test_what_somebody_else_merged_meanwhile_cannot_be_merged_again(desk: Desk) -> None:
    a, b, c = [await employer_of(desk, await desk.case()) for _ in range(3)]
    await merged(desk, a, b)
    for gone, stays in ((a, c), (c, a)):
        version = (await (await desk.clerk()).get(f"/inspection/employers/{gone['id']}"))["version"]
        body = {"version": version, "into_id": stays["id"], "reason": "同一单位"}
        answer = await (await desk.clerk()).call("POST", f"/inspection/employers/{gone['id']}/merge", body)
        assert (answer.status_code, answer.json()["code"]) == (409, "inspection.employer_moved")
    assert (await employer_of_id(c)).merged_into_id is None


async def employer_of_id(employer: dict[str, Any]) -> InspEmployer:
    return await InspEmployer.get(id=int(employer["id"]))


@pytest.mark.req("INSP-20")
async def test_a_credit_code_is_checked_to_its_last_character_and_given_once(desk: Desk) -> None:
    clerk, code = await desk.clerk(), new_uscc()
    one, two = await employer_of(desk, await desk.case()), await employer_of(desk, await desk.case())
    wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
    answer = await clerk.call("PATCH", f"/inspection/employers/{one['id']}", {"version": one["version"], "uscc": wrong})
    assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["code"] == "check_digit"
    assert (await patched(desk, one, uscc=f" {code.lower()} "))["uscc"] == code
    answer = await clerk.call("PATCH", f"/inspection/employers/{two['id']}", {"version": two["version"], "uscc": code})
    assert (answer.status_code, answer.json()["code"]) == (409, "inspection.employer_conflict")
    assert answer.json()["details"]["employer_id"] == one["id"] and (await employer_of_id(two)).uscc is None
    assert [found["id"] for found in (await clerk.get("/inspection/employers", q=code))["items"]] == [one["id"]]


async def test_a_name_is_put_right_without_losing_the_spelling_people_use(desk: Desk) -> None:
    n = number()
    case = await desk.case(employer_name=f"丁{n}公司")
    changed = await patched(desk, await employer_of(desk, case), name=f"丁{n}科技有限公司")
    assert changed["name"] == f"丁{n}科技有限公司"
    again = await desk.case(employer_name=f"丁{n}公司")
    assert (await employer_of(desk, again))["id"] == changed["id"]
    assert [one["id"] for one in (await (await desk.clerk()).get("/inspection/employers", q=f"丁{n}公司"))["items"]] == [changed["id"]]


@pytest.mark.parametrize("role", ["leader", "inspector"])
async def test_who_only_reads_cannot_change_an_employer(desk: Desk, role: str) -> None:
    one, two = await employer_of(desk, await desk.case()), await employer_of(desk, await desk.case())
    other = await desk.by(role)
    body = {"version": one["version"], "into_id": two["id"], "reason": "同一单位"}
    assert (await other.call("POST", f"/inspection/employers/{one['id']}/merge", body)).status_code == 403
    assert (
        await other.call("PATCH", f"/inspection/employers/{one['id']}", {"version": one["version"], "uscc": new_uscc()})
    ).status_code == 403
    assert (await other.get(f"/inspection/employers/{one['id']}"))["actions"] == []
    assert (await employer_of_id(one)).merged_into_id is None


@pytest.mark.req("INSP-28")
async def test_an_inspector_sees_of_an_employers_cases_those_assigned_to_the_account(desk: Desk) -> None:
    name = f"戊{number()}公司"
    mine, other = await desk.case(employer_name=name, grid_unit_id=None), await desk.case(employer_name=name, grid_unit_id=None)
    petition = await desk.petition(employer_name=name)
    inspector = await desk.by("inspector")
    await InspCase.filter(id=int(mine["id"])).update(inspector_account_id=int(inspector.me["account"]["id"]), state="inspector_pending")
    employer = await employer_of(desk, mine)
    listed = await timeline(inspector, employer)
    assert [one["id"] for one in listed] == [mine["id"]]
    seen = await inspector.get(f"/inspection/employers/{employer['id']}")
    assert (seen["case_count"], seen["petition_count"]) == (1, 0)
    assert {one["id"] for one in await timeline(await desk.clerk(), employer)} == {mine["id"], other["id"], petition["id"]}


async def test_no_timeline_names_a_reporter(desk: Desk) -> None:
    """An employer's timeline says what, where and when, never who (D8)."""
    made, name = await desk.world.person(), f"己{number()}公司"
    case = await desk.case(made=made, name="独孤求真", employer_name=name, companions=[{"name": "同行者某"}])
    await desk.petition(made=made, name="独孤求真", employer_name=name)
    employer = await employer_of(desk, case)
    for shown in (await timeline(await desk.clerk(), employer), employer):
        assert not any(secret in str(shown) for secret in ("独孤求真", "同行者某", made.cert_no[-4:] + "'", made.phone))


async def test_a_timeline_is_paged_across_cases_and_petitions(desk: Desk) -> None:
    name = f"庚{number()}公司"
    made = [await desk.case(employer_name=name), await desk.petition(employer_name=name), await desk.case(employer_name=name)]
    employer, clerk = await employer_of(desk, made[0]), await desk.clerk()
    pages = [await timeline(clerk, employer, size=2, page=page) for page in (1, 2)]
    assert [one["id"] for page in pages for one in page] == [one["id"] for one in reversed(made)]


async def test_another_district_finds_no_employer_of_this_one(desk: Desk) -> None:
    case = await desk.case()
    employer = await employer_of(desk, case)
    stranger = await desk.by("district_clerk", "desk_other")
    assert (await stranger.call("GET", f"/inspection/employers/{employer['id']}")).status_code == 404
    assert (await stranger.get("/inspection/employers", q=employer["name"]))["items"] == []
    assert (await stranger.get("/inspection/employers/suggest", q=employer["name"]))["items"] == []
    assert not await InspEmployerName.filter(unit_id=desk.world.units["desk_other"], name=employer["name"]).exists()


async def linked(desk: Desk, case: dict[str, Any], uscc: str, *, confirmed: bool = False) -> InspCase:
    """What completing a case does to its employer."""
    unit_id = desk.world.units["desk"]
    actor = Actor(audience=Audience.STAFF, account_id=1, session_id=1, name="监察甲", unit_id=unit_id)
    async with transaction() as tx:
        row = await lock_one(tx, InspCase, int(case["id"]))
        await link_employer(tx, actor, row, uscc, confirmed=confirmed)
        await row.save(update_fields=["employer_id", "origin_employer_id"])
    return row


@pytest.mark.req("INSP-20")
async def test_completing_a_code_nobody_has_gives_it_to_the_cases_employer(desk: Desk) -> None:
    case, code = await desk.case(), new_uscc()
    row = await linked(desk, case, code)
    assert (await InspEmployer.get(id=row.employer_id)).uscc == code
    again = await linked(desk, case, code)
    assert again.employer_id == row.employer_id
    with pytest.raises(InvalidFields):
        await linked(desk, case, code[:-1] + "I")


@pytest.mark.req("INSP-20")
async def test_completing_a_code_another_employer_has_asks_first_and_links_this_case_alone(desk: Desk) -> None:
    name, code = f"辛{number()}公司", new_uscc()
    holder = await patched(desk, await employer_of(desk, await desk.case()), uscc=code)
    case, beside = await desk.case(employer_name=name), await desk.case(employer_name=name)
    with pytest.raises(EmployerConflict) as asked:
        await linked(desk, case, code)
    assert asked.value.details is not None and asked.value.details["kind"] == "taken" and holder["name"] in asked.value.text
    row = await linked(desk, case, code, confirmed=True)
    assert row.employer_id == row.origin_employer_id == int(holder["id"])
    assert (await employer_of(desk, beside))["id"] != holder["id"]


@pytest.mark.req("INSP-20")
async def test_another_code_for_a_coded_employer_makes_another_employer_once_confirmed(desk: Desk) -> None:
    case, code = await desk.case(), new_uscc()
    employer = await patched(desk, await employer_of(desk, case), uscc=new_uscc())
    with pytest.raises(EmployerConflict) as asked:
        await linked(desk, case, code)
    assert asked.value.details is not None and asked.value.details["kind"] == "differs"
    row = await linked(desk, case, code, confirmed=True)
    assert row.employer_id != int(employer["id"]) and (await InspEmployer.get(id=row.employer_id)).uscc == code


async def test_reports_of_a_new_name_at_the_same_instant_make_one_employer(desk: Desk) -> None:
    name = f"壬{number()}公司"
    cases = await asyncio.gather(*(desk.case(employer_name=name) for _ in range(4)))
    rows = await InspCase.filter(id__in=[int(case["id"]) for case in cases])
    assert len(rows) == 4 and len({row.employer_id for row in rows}) == 1
    assert await InspEmployer.filter(name=name).count() == 1


async def test_a_case_registered_while_its_employer_is_merged_is_found_under_the_one_that_stays(desk: Desk) -> None:
    for _ in range(3):
        n = number()
        gone, stays = [await employer_of(desk, await desk.case(employer_name=f"癸{n}{end}")) for end in ("公司", "厂")]
        during = [desk.case(employer_name=f"癸{n}公司") for _ in range(3)]
        _, *cases = await asyncio.gather(merged(desk, gone, stays), *during)
        rows = await InspCase.filter(id__in=[int(case["id"]) for case in cases])
        assert {row.employer_id for row in rows} == {int(stays["id"])} and {row.origin_employer_id for row in rows} == {int(gone["id"])}


async def test_one_of_two_codes_given_at_the_same_instant_is_refused(desk: Desk) -> None:
    code = new_uscc()
    one, two = await employer_of(desk, await desk.case()), await employer_of(desk, await desk.case())
    clerk = await desk.clerk()
    calls = [clerk.call("PATCH", f"/inspection/employers/{it['id']}", {"version": it["version"], "uscc": code}) for it in (one, two)]
    answers = await asyncio.gather(*calls)
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert await InspEmployer.filter(uscc=code).count() == 1
