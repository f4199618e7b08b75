"""From raw requests to validated models; pydantic's findings become field errors in plain Chinese (D: every field is listed)."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from unionhub.kernel.errors import InvalidFields

_NUL_ESCAPE = b"\\u0000"
_TEXTS = {
    "missing": "请填写此项",
    "extra_forbidden": "不认识的字段，请刷新页面后重试",
    "string_too_short": "至少 {min_length} 个字",
    "string_too_long": "最多 {max_length} 个字",
    "too_short": "至少 {min_length} 项",
    "too_long": "最多 {max_length} 项",
    "greater_than_equal": "不能小于 {ge}",
    "less_than_equal": "不能大于 {le}",
    "greater_than": "应大于 {gt}",
    "less_than": "应小于 {lt}",
    "int_parsing": "应为整数",
    "int_type": "应为整数",
    "int_from_float": "应为整数",
    "float_parsing": "应为数字",
    "bool_parsing": "应为是或否",
    "bool_type": "应为是或否",
    "string_type": "应为文字",
    "string_unicode": "含有无法识别的字符",
    "string_pattern_mismatch": "格式不正确",
    "enum": "不在可选范围内",
    "literal_error": "不在可选范围内",
    "date_parsing": "日期格式应为 2026-11-22",
    "date_from_datetime_parsing": "日期格式应为 2026-11-22",
    "datetime_parsing": "时间格式不正确",
    "datetime_from_date_parsing": "时间格式不正确",
    "list_type": "应为列表",
    "dict_type": "格式不正确",
    "model_attributes_type": "格式不正确",
    "model_type": "格式不正确",
    "json_invalid": "不是有效的 JSON",
}


def _message(problem: dict[str, Any]) -> str:
    template = _TEXTS.get(problem["type"])
    if template is not None:
        return template.format(**dict(problem.get("ctx", {}).items()))
    if problem["type"] == "value_error":
        return str(problem["ctx"]["error"])
    return "内容不正确，请检查后重填"


def invalid_fields(error: ValidationError) -> InvalidFields:
    """All problems of one validation as field errors; values are never repeated in the answer."""
    fields = []
    for problem in error.errors(include_url=False, include_input=False):
        path = ".".join(str(part) for part in problem["loc"])
        code = "invalid" if problem["type"] == "value_error" else problem["type"]
        fields.append((path, code, _message(dict(problem))))
    return InvalidFields(fields)


def parse(model: type[BaseModel], data: Any) -> Any:
    """Validate ``data`` or raise InvalidFields."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise invalid_fields(error) from None


def parse_json(model: type[BaseModel], body: bytes) -> Any:
    """Validate a JSON body or raise InvalidFields (an unreadable body is a field error on the body itself)."""
    try:
        parsed = model.model_validate_json(body or b"{}")
    except ValidationError as error:
        raise invalid_fields(error) from None
    if _NUL_ESCAPE in body:
        _refuse_nul(parsed.model_dump())
    return parsed


def _refuse_nul(data: dict[str, Any]) -> None:
    """No text holds U+0000: PostgreSQL stores none, and nobody types one."""
    found = [path for path, text in _texts(data, "") if "\0" in text]
    if found:
        raise InvalidFields([(path, "string_unicode", _TEXTS["string_unicode"]) for path in found])


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from _texts(one, f"{path}.{name}" if path else str(name))
    elif isinstance(value, (list, tuple)):
        for number, one in enumerate(value):
            yield from _texts(one, f"{path}.{number}")


def parse_query(model: type[BaseModel], args: dict[str, list[str]]) -> Any:
    """Validate query parameters; a field of list kind takes every value, others the last one."""
    data: dict[str, Any] = {}
    for name, values in args.items():
        info = model.model_fields.get(name)
        wants_list = info is not None and "list[" in str(info.annotation)
        kept = [value for value in values if value != ""]
        if kept:
            data[name] = kept if wants_list else kept[-1]
    _refuse_nul(data)
    return parse(model, data)
