"""The authorization matrix: every declared route × every way of being the wrong caller, and the right one (checks 7, 8, 15, 24, 28).

The routes come from the registry, the calls from the table in ``cells_*``. A route without a cell fails here.
What is refused before a row is asked for (no session, another face, an unknown field) runs beside one database only.
"""

import datetime as dt
import inspect
import json
from typing import Any

import httpx
import pytest
from backend.api.all_cells import CELLS
from backend.api.cells import Call, Cell, is_open, right_caller, send, snapshot, wants_permission
from backend.api.stage import Stage, as_bearer, stage_of
from backend.api.world import Client, World

from unionhub import registry
from unionhub.kernel.authz import Audience
from unionhub.kernel.http.routes import Endpoint
from unionhub.platform.audit.enums import AuditResult
from unionhub.platform.audit.models import AuditRecord

ROUTES: dict[str, Endpoint] = {endpoint.name: endpoint for endpoint in registry.endpoints()}
OPEN = {
    "public.site.get_site": "name and look of the site",
    "public.account.create_captcha": "a picture",
    "public.account.create_sms_code": "to sign in",
    "public.consent.list_documents": "the privacy texts are read before signing in (PIPL 17)",
    "public.consent.get_document": "the same, by version",
    "public.dictionary.list_choices": "choices of forms; nothing personal",
    "public.membership.get_landing": "what a poster leads to (JOIN-02)",
    "public.membership.search_unions": "names and addresses of unions, to choose one before signing in (JOIN-09)",
    "public.membership.get_union": "the same, of one union",
    "public.membership.get_join_form": "what the form of new-form workers offers (JOIN-07)",
    "public.membership.open_poster": "the poster's permanent address (D14)",
    "public.content.list_articles": "articles are for everybody (JOIN-23)",
    "public.content.get_article": "the same",
    "public.content.get_image": "pictures of articles, by random token",
    "public.inspection.open_code": "the permanent address of a report code (INSP-02, D14)",
    "public.inspection.get_intake": "the report form is open to anybody (INSP-01)",
    "public.inspection.create_ticket": "proving a phone by SMS code (INSP-X4)",
    "public.inspection.add_photo": "by ticket: pictures of one report (INSP-03)",
    "public.inspection.get_photo": "by ticket: the same, looked at again",
    "public.inspection.create_report": "by ticket: handing in one report (INSP-01)",
    "public.inspection.ask_progress": "by number and phone (INSP-X2)",
    "public.enterprise.get_options": "the authorities and the text a registration agrees to (JOBS-06)",
    "public.enterprise.create_registration": "registering an enterprise (JOBS-07), with an SMS code",
    "public.enterprise.ask_progress": "by ticket: where one registration stands (JOBS-10)",
    "public.enterprise.correct_registration": "by ticket: correcting one that was refused (JOBS-10)",
    "enterprise.account.open_enterprise_session": "signing in",
    "enterprise.account.recover_password": "by SMS code: a new password (JOBS-X1)",
    "member.account.sign_in_wechat": "signing in",
    "member.account.sign_in_sms": "signing in",
    "member.account.begin_oauth": "signing in",
    "member.account.finish_oauth": "signing in",
    "staff.account.open_staff_session": "signing in",
}
OWN_THINGS = (
    *(f"staff.account.{name}" for name in ("me", "change_capacity", "close_session", "change_password")),
    *(f"staff.account.{name}" for name in ("begin_totp", "confirm_totp", "switch_totp_off")),
    *(f"staff.notice.{name}" for name in ("list_notices", "summary", "mark_read", "mark_all_read")),
    *(f"staff.inbox.{name}" for name in ("list_todos", "summary", "list_kinds", "list_copies", "mark_copy_read", "mark_all_copies_read")),
    "staff.flow.batch_approve_tasks",  # each item asks for the right of its own process (test_one_inbox)
    *(f"staff.task.{name}" for name in ("list_tasks", "get_task", "cancel_task")),
    *(f"staff.file.{name}" for name in ("upload_file", "read_file")),
    *(f"staff.preference.{name}" for name in ("all_preferences", "keep_shell", "keep_list")),
    *(f"staff.preference.{name}" for name in ("save_filter", "change_filter", "remove_filter")),
    "staff.search.look_up",  # each source asks for its own permission (test_searching)
)
_calls: dict[tuple[int, str], Call] = {}


async def call_for(stage: Stage, name: str) -> Call:
    """The route's valid call, made once: refused callers change nothing, and the right one comes last."""
    key = (id(stage), name)
    if key not in _calls:
        _calls[key] = await CELLS[name].make(stage)
    return _calls[key]


def names(wanted: Any) -> list[str]:
    return [name for name, endpoint in ROUTES.items() if name in CELLS and wanted(endpoint, CELLS[name])]


async def audits(**wanted: Any) -> int:
    return await AuditRecord.filter(**wanted).count()


async def refused(client: Client, name: str, call: Call, status: int, **other: Any) -> httpx.Response:
    """The call fails with this status, and neither the rows nor the audit log's account of done things have moved."""
    before, done = await snapshot(call.watch), await audits(result=AuditResult.OK)
    answer = await send(client, ROUTES[name], call, **other)
    assert answer.status_code == status, f"{answer.status_code} {answer.text[:300]}"
    assert await snapshot(call.watch) == before, "a refused caller changed the object"
    assert await audits(result=AuditResult.OK) == done, "a refused call is recorded as done"
    if status >= 400:
        assert set(answer.json()) == {"code", "message", "details", "request_id"}
    return answer


@pytest.mark.sec(7)
def test_every_route_has_a_cell_and_every_cell_a_route() -> None:
    assert sorted(ROUTES) == sorted(CELLS)


@pytest.mark.sec(7)
def test_only_the_listed_routes_are_open_to_anybody() -> None:
    assert sorted(name for name, endpoint in ROUTES.items() if is_open(endpoint)) == sorted(OPEN)


@pytest.mark.sec(7)
def test_only_an_officers_own_things_need_no_permission() -> None:
    """A route whose permission is taken off must be argued for here."""
    found = [
        name for name, endpoint in ROUTES.items() if name.startswith("staff.") and not is_open(endpoint) and not wants_permission(endpoint)
    ]
    assert sorted(found) == sorted(OWN_THINGS)


@pytest.mark.sec(7, 8)
def test_a_route_that_takes_an_id_of_a_unit_or_person_has_a_cell_for_others() -> None:
    excused = {name for name, cell in CELLS.items() if cell.elsewhere is None and not cell.shared}
    assert not excused


@pytest.mark.sec(15)
def test_every_write_names_its_audit_action_or_why_it_has_none() -> None:
    known = {action.key for _, _, actions in registry.audit_actions().groups() for action in actions}
    for name, endpoint in ROUTES.items():
        cell = CELLS[name]
        if endpoint.method != "GET":
            assert bool(cell.audit) != bool(cell.silent), f"{name} writes: it needs an audit action or a reason"
        assert not cell.audit or cell.audit in known, f"{name}: {cell.audit} is declared nowhere"


@pytest.mark.dialects("sqlite")
@pytest.mark.sec(7)
@pytest.mark.parametrize("name", names(lambda endpoint, cell: not is_open(endpoint)))
async def test_nobody_gets_in_without_a_session(world: World, name: str) -> None:
    call = await call_for(await stage_of(world), name)
    answer = await refused(world.anonymous(ROUTES[name].audience.value), name, call, 401)
    assert answer.json()["code"] == "auth.required"


@pytest.mark.dialects("sqlite")
@pytest.mark.sec(7)
@pytest.mark.parametrize("name", names(lambda endpoint, cell: not is_open(endpoint)))
async def test_a_session_of_another_face_does_not_count(world: World, name: str) -> None:
    stage = await stage_of(world)
    call = await call_for(stage, name)
    audience = ROUTES[name].audience
    others = {Audience.STAFF: stage.outsider, Audience.MEMBER: stage.stranger, Audience.ENTERPRISE: stage.other_hr}
    for other, client in others.items():
        if other is not audience:
            answer = await refused(await as_bearer(client, world, audience.value), name, call, 401)
            assert answer.json()["code"] == "auth.session_expired"


@pytest.mark.sec(7)
@pytest.mark.parametrize("name", names(lambda endpoint, cell: wants_permission(endpoint)))
async def test_the_right_face_without_the_permission_is_refused_and_recorded(world: World, name: str) -> None:
    stage = await stage_of(world)
    call = await call_for(stage, name)
    before = await audits(action="account.access.denied")
    answer = await refused(stage.bare, name, call, 403)
    assert answer.json()["code"] == "auth.forbidden"
    assert answer.json()["details"]["permission"] == ROUTES[name].permission.key  # type: ignore[union-attr]
    assert await audits(action="account.access.denied") == before + 1


@pytest.mark.sec(8, 9)
@pytest.mark.parametrize("name", names(lambda endpoint, cell: cell.elsewhere is not None))
async def test_another_unit_or_person_with_every_right_finds_nothing(world: World, name: str) -> None:
    stage = await stage_of(world)
    call, endpoint, cell = await call_for(stage, name), ROUTES[name], CELLS[name]
    others = {Audience.STAFF: stage.outsider, Audience.MEMBER: stage.stranger, Audience.ENTERPRISE: stage.other_hr}
    assert cell.elsewhere is not None
    answer = await refused(others[endpoint.audience], name, call, cell.elsewhere)
    if call.mine:
        assert call.mine not in answer.text


@pytest.mark.dialects("sqlite")
@pytest.mark.sec(28)
@pytest.mark.parametrize("name", names(lambda endpoint, cell: endpoint.body is not None))
async def test_an_unknown_field_in_the_body_is_refused(world: World, name: str) -> None:
    stage = await stage_of(world)
    call = await call_for(stage, name)
    client = await right_caller(stage, CELLS[name], call)
    answer = await refused(client, name, call, 422, body={**call.body, "id_card_photo": "x"})
    assert ("id_card_photo", "extra_forbidden") in [(one["field"], one["code"]) for one in answer.json()["details"]["fields"]]


@pytest.mark.dialects("sqlite")
@pytest.mark.sec(11)
@pytest.mark.parametrize("name", names(lambda endpoint, cell: endpoint.query is not None))
async def test_an_unknown_filter_or_sort_is_refused(world: World, name: str) -> None:
    stage = await stage_of(world)
    call = await call_for(stage, name)
    client = await right_caller(stage, CELLS[name], call)
    await refused(client, name, call, 422, query={**call.query, "password_hash__startswith": "$argon"})
    if "sort" in ROUTES[name].query.model_fields:  # type: ignore[union-attr]
        for sort in ("password_hash", "-cert_no", "id;drop table account", "account__password_hash", "--id", "-"):
            await refused(client, name, call, 422, query={**call.query, "sort": sort})


@pytest.mark.sec(7, 15, 24)
@pytest.mark.parametrize("name", sorted(CELLS))
async def test_the_right_caller_is_served_and_what_they_do_is_on_record(world: World, name: str) -> None:
    stage, endpoint, cell = await stage_of(world), ROUTES[name], CELLS[name]
    if cell.fresh:
        _calls.pop((id(stage), name), None)
    call = await call_for(stage, name)
    client = await right_caller(stage, cell, call)
    newest = await AuditRecord.all().order_by("-id").first()
    answer = await send(client, endpoint, call)
    _calls.pop((id(stage), name))
    expected = 302 if "Redirect" in repr(endpoint.returns) else 204 if endpoint.returns is None else endpoint.status
    assert answer.status_code == expected, f"{answer.status_code} {answer.text[:300]}"
    if call.mine:
        assert call.mine in answer.text
    if not cell.unmasks:
        assert shown_numbers(world, answer) == []
    records = await AuditRecord.filter(id__gt=newest.id if newest else 0)
    if cell.audit:
        check_record([one for one in records if one.action == cell.audit], cell, answer)
    elif endpoint.method == "GET":
        assert [one.action for one in records if one.action != "file.object.read"] == []


def shown_numbers(world: World, answer: httpx.Response) -> list[str]:
    """Full certificate and phone numbers of anybody in the world that an answer gives away."""
    return [one for made in world.people for one in (made.cert_no, made.phone) if one in answer.text]


def check_record(found: list[AuditRecord], cell: Cell, answer: httpx.Response) -> None:
    """Who, when, from where, what, on which object, with what result, and what was before and after."""
    assert found, f"no record of {cell.audit}"
    record = found[-1]
    assert record.actor_account_id and record.actor_name and record.audience in ("staff", "member", "enterprise", "public")
    assert record.ip and record.user_agent == "tests" and record.request_id == answer.headers["x-request-id"]
    assert abs(dt.datetime.now(dt.UTC) - record.created_at) < dt.timedelta(seconds=30)
    assert record.object_type and (record.object_id or record.object_label) and record.result is AuditResult.OK
    if cell.unmasks:
        assert record.reason
    if cell.changes:
        changes = json.loads(record.changes)
        assert changes and all(one["label"] and one["before"] != one["after"] for one in changes)


@pytest.mark.sec(7)
def test_every_handler_that_reads_rows_takes_the_actor() -> None:
    """A permission alone is no scope: only what belongs to the whole installation may be read without the actor."""
    for name, endpoint in ROUTES.items():
        if wants_permission(endpoint) and "actor" not in inspect.signature(endpoint.handler).parameters:
            assert CELLS[name].shared, name
