"""The OpenAPI document is valid and true: every route answers what it declares. Costs about 12 s on SQLite, 2 s elsewhere: each route is
really called."""

import json
import re
from typing import Any

import jsonschema
import pytest
from backend.api.all_cells import CELLS
from backend.api.cells import right_caller, send
from backend.api.stage import stage_of
from backend.api.world import World
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import create_model

from unionhub import registry
from unionhub.kernel.authz import PUBLIC, SIGNED_IN, Audience
from unionhub.kernel.http import Routes, Schema
from unionhub.kernel.http.responses import Raw, Redirect
from unionhub.kernel.http.routes import Endpoint
from unionhub.main import openapi_document

ROUTES = {endpoint.name: endpoint for endpoint in registry.endpoints()}
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return json.loads(json.dumps(openapi_document(registry.endpoints())))  # type: ignore[no-any-return]


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [(path, method, one) for path, methods in document["paths"].items() for method, one in methods.items()]


@pytest.mark.dialects("sqlite")
def test_the_document_is_valid_openapi_3_1(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.1")
    assert [str(error.message) for error in OpenAPIV31SpecValidator(document).iter_errors()] == []  # type: ignore[arg-type]


@pytest.mark.dialects("sqlite")
def test_every_schema_is_valid_json_schema_2020_12(document: dict[str, Any]) -> None:
    for schema in document["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_operation_ids_are_unique_and_every_route_is_described_in_chinese(document: dict[str, Any]) -> None:
    listed = operations(document)
    ids = [one["operationId"] for _, _, one in listed]
    assert len(ids) == len(set(ids)) == len(ROUTES)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]+", one) for one in ids)
    assert [path for path, _, one in listed if not CHINESE.search(one["summary"])] == []


def test_every_reference_leads_somewhere_and_nothing_is_described_for_nobody(document: dict[str, Any]) -> None:
    text = json.dumps(document)
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', text))
    assert named == set(document["components"]["schemas"])


def test_two_models_of_one_name_keep_their_own_description() -> None:
    first, second = Routes("one", Audience.STAFF), Routes("two", Audience.STAFF)
    first.get("/x", permission=SIGNED_IN, summary="甲", returns=_model("Same", number=(int, ...)))(_nothing)
    second.get("/x", permission=SIGNED_IN, summary="乙", returns=_model("Same", text=(str, ...)))(_nothing)
    document = openapi_document([*first.endpoints, *second.endpoints])
    properties = []
    for path in ("/api/v1/staff/one/x", "/api/v1/staff/two/x"):
        reference = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
        properties.append(set(document["components"]["schemas"][reference.rsplit("/", 1)[1]]["properties"]))  # type: ignore[index]
    assert properties == [{"number"}, {"text"}]


def _model(name: str, **fields: Any) -> type[Schema]:
    return create_model(name, __base__=Schema, __module__=f"unionhub.{next(iter(fields))}", **fields)


async def _nothing() -> None:
    """Answers nothing."""


def test_path_parameters_of_the_address_are_the_declared_ones(document: dict[str, Any]) -> None:
    for path, method, one in operations(document):
        declared = {parameter["name"] for parameter in one.get("parameters", []) if parameter["in"] == "path"}
        assert declared == set(re.findall(r"{(\w+)}", path)), f"{method} {path}"


def test_ids_are_strings_in_every_schema(document: dict[str, Any]) -> None:
    """JavaScript cannot hold 63 bits."""
    wrong = [
        f"{name}.{field}"
        for name, schema in document["components"]["schemas"].items()
        for field, rule in schema.get("properties", {}).items()
        if (field == "id" or field.endswith("_id")) and "integer" in json.dumps(rule)
    ]
    assert wrong == []


def test_protected_routes_say_how_one_signs_in_and_what_permission_they_want(document: dict[str, Any]) -> None:
    by_id = {one["operationId"]: one for _, _, one in operations(document)}
    for name, endpoint in ROUTES.items():
        one = by_id[name.replace(".", "_")]
        assert (one["security"] == []) == (endpoint.permission is PUBLIC)
        assert one.get("x-permission") == getattr(endpoint.permission, "key", None)


def check(document: dict[str, Any], endpoint: Endpoint, status: int, body: Any) -> None:
    """Validate an answer against what the document says of this route and status."""
    responses = document["paths"][endpoint.path][endpoint.method.lower()]["responses"]
    assert str(status) in responses, f"{endpoint.name} answers {status}, which it does not declare"
    content = responses[str(status)].get("content", {}).get("application/json")
    if content is not None:
        schema = {**content["schema"], "components": document["components"]}
        jsonschema.Draft202012Validator(schema).validate(body)


@pytest.mark.dialects("sqlite")  # the matrix calls every route on every database; shapes need one
@pytest.mark.parametrize("name", sorted(ROUTES))
async def test_the_answer_is_what_the_route_declares(world: World, document: dict[str, Any], name: str) -> None:
    stage, endpoint, cell = await stage_of(world), ROUTES[name], CELLS[name]
    call = await cell.make(stage)
    answer = await send(await right_caller(stage, cell, call), endpoint, call)
    assert answer.status_code < 400, answer.text[:300]
    if endpoint.returns is Raw or endpoint.returns is Redirect:
        assert str(answer.status_code) in document["paths"][endpoint.path][endpoint.method.lower()]["responses"]
        return
    check(document, endpoint, answer.status_code, answer.json() if answer.content else None)


@pytest.mark.dialects("sqlite")
@pytest.mark.parametrize("name", sorted(name for name, endpoint in ROUTES.items() if endpoint.body is not None))
async def test_a_refused_body_is_answered_as_declared(world: World, document: dict[str, Any], name: str) -> None:
    stage, endpoint, cell = await stage_of(world), ROUTES[name], CELLS[name]
    call = await cell.make(stage)
    answer = await send(await right_caller(stage, cell, call), endpoint, call, body={"no_such_field": 1})
    assert answer.status_code == 422, answer.text[:300]
    check(document, endpoint, 422, answer.json())
    problems = answer.json()["details"]["fields"]
    assert all(CHINESE.search(problem["message"]) for problem in problems)
    required = {key for key, info in endpoint.body.model_fields.items() if info.is_required()} if endpoint.body else set()
    assert {*required, "no_such_field"} <= {problem["field"] for problem in problems}, "every wrong field is listed"
