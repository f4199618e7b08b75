"""OpenAPI 3.1 from the same declarations that route requests; the clients' types are generated from it."""

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import models_json_schema

from unionhub.kernel.authz import PUBLIC, Audience, Permission
from unionhub.kernel.http.app import COOKIES, MAX_HEADER
from unionhub.kernel.http.responses import Raw, Redirect
from unionhub.kernel.http.routes import Endpoint

References = dict[tuple[type[BaseModel], str], dict[str, Any]]
_REF = "#/components/schemas/{model}"
ERROR_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["code", "message", "details", "request_id"],
    "properties": {
        "code": {"type": "string", "description": "稳定的错误代码，如 membership.application_open"},
        "message": {"type": "string", "description": "给人看的中文说明"},
        "details": {"type": ["object", "null"], "additionalProperties": True},
        "request_id": {"type": "string"},
    },
}
_STATUS_TEXT = {
    400: "格式错误",
    401: "未登录",
    403: "无权限",
    404: "不存在",
    409: "状态冲突",
    415: "格式不支持",
    422: "内容有误",
    429: "太频繁",
    503: "暂不可用",
}


def build(endpoints: Iterable[Endpoint], *, title: str, version: str) -> dict[str, Any]:
    """The whole document."""
    listed = list(endpoints)
    references, components = _schemas(listed)
    components["Error"] = ERROR_SCHEMA
    paths: dict[str, Any] = {}
    for endpoint in listed:
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint, references)
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": version, "description": "工惠通接口。编号以字符串传递；时间为 UTC；金额单位为分。"},
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                **{name: {"type": "apiKey", "in": "cookie", "name": name} for name in COOKIES.values()},
            },
        },
    }


def _models(endpoint: Endpoint) -> list[tuple[type[BaseModel], str]]:
    found: list[tuple[type[BaseModel], str]] = []
    if endpoint.body is not None:
        found.append((endpoint.body, "validation"))
    if _is_model(endpoint.returns):
        found.append((endpoint.returns, "serialization"))
    return found


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _schemas(endpoints: list[Endpoint]) -> tuple[References, dict[str, Any]]:
    """Where each model is described, by model and mode, and the descriptions. Two models of one name get long names."""
    wanted = list(dict.fromkeys(pair for endpoint in endpoints for pair in _models(endpoint)))
    references, top = models_json_schema(wanted, ref_template=_REF)  # type: ignore[arg-type]
    return references, dict(top.get("$defs", {}))  # type: ignore[return-value]


def _parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = []
    for name, kind in endpoint.path_params.items():
        schema = {"type": "string", "pattern": "^[0-9]{1,19}$"} if kind is int else {"type": "string"}
        listed.append({"name": name, "in": "path", "required": True, "schema": schema})
    if endpoint.query is not None:
        whole: dict[str, Any] = TypeAdapter(endpoint.query).json_schema(ref_template=_REF)
        definitions: dict[str, Any] = whole.pop("$defs", {})
        for name, prop in whole.get("properties", {}).items():
            prop = _inline(dict(prop), definitions)
            description = prop.pop("description", None)
            item: dict[str, Any] = {"name": name, "in": "query", "required": name in whole.get("required", []), "schema": prop}
            if description:
                item["description"] = description
            listed.append(item)
    for name in endpoint.headers:
        listed.append({"name": name, "in": "header", "required": False, "schema": {"type": "string", "maxLength": MAX_HEADER}})
    if endpoint.idempotent:
        listed.append(
            {"name": "Idempotency-Key", "in": "header", "required": False, "schema": {"type": "string", "minLength": 8, "maxLength": 128}}
        )
    return listed


def _inline(schema: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _inline(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
        return {key: _inline(value, definitions) for key, value in schema.items()}
    if isinstance(schema, list):
        return [_inline(one, definitions) for one in schema]
    return schema


def _operation(endpoint: Endpoint, references: References) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": endpoint.name.replace(".", "_"),
        "summary": endpoint.summary,
        "tags": [f"{endpoint.audience.value}/{endpoint.package}"],
        "responses": _responses(endpoint, references),
    }
    if parameters := _parameters(endpoint):
        operation["parameters"] = parameters
    if endpoint.body is not None:
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": references[endpoint.body, "validation"]}},
        }
    elif endpoint.upload:
        operation["requestBody"] = {
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": {
                        "type": "object",
                        "required": ["file"],
                        "properties": {"file": {"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"}},
                    }
                }
            },
        }
    if endpoint.permission is PUBLIC:
        operation["security"] = []
    else:
        operation["security"] = [{"bearer": []}] + ([{COOKIES[endpoint.audience]: []}] if endpoint.audience is not Audience.PUBLIC else [])
    if isinstance(endpoint.permission, Permission):
        operation["x-permission"] = endpoint.permission.key
    return operation


def _responses(endpoint: Endpoint, references: References) -> dict[str, Any]:
    responses: dict[str, Any] = {}
    if endpoint.returns is Raw:
        responses["200"] = {"description": "文件内容", "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}
    elif endpoint.returns is Redirect:
        responses["302"] = {"description": "跳转"}
    elif endpoint.returns is None:
        responses["204"] = {"description": "完成，无内容"}
    else:
        schema = references[endpoint.returns, "serialization"]
        responses[str(endpoint.status)] = {"description": "成功", "content": {"application/json": {"schema": schema}}}
    errors = {429, 503, 400}
    if endpoint.permission is not PUBLIC:
        errors |= {401, 403}
    if endpoint.path_params:
        errors.add(404)
    if endpoint.method != "GET":
        errors |= {403, 404, 409, 413, 422}
    if endpoint.query is not None:
        errors.add(422)
    if endpoint.body is not None:
        errors.add(415)
    for status in sorted(errors):
        responses[str(status)] = {
            "description": _STATUS_TEXT.get(status, "错误"),
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
        }
    return responses
