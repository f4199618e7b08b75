"""/api/docs: the OpenAPI document as one plain page. No script, no outside host; readable on any intranet machine."""

from html import escape
from typing import Any

_STYLE = """
body{font:14px/1.6 -apple-system,"PingFang SC","Microsoft YaHei",sans-serif;margin:0 auto;max-width:1080px;padding:32px}
body{color:#1f2329;background:#f5f6f8}h1{font-size:24px;margin:0 0 4px}h2{font-size:16px;margin:32px 0 8px}
details{background:#fff;border:1px solid #e5e6eb;border-radius:6px;margin:6px 0;padding:0 12px}
summary{cursor:pointer;padding:8px 0;display:flex;gap:12px;align-items:baseline}code{font:13px/1.5 ui-monospace,Consolas,monospace}
.m{display:inline-block;min-width:56px;font-weight:600}.GET{color:#0e8a4a}.POST{color:#1d5bd8}
.PUT,.PATCH{color:#b35c00}.DELETE{color:#c62a2a}.s{margin-left:auto;color:#4e5969}
table{border-collapse:collapse;width:100%;margin:8px 0}td,th{border-top:1px solid #e5e6eb;padding:6px 8px}
td,th{text-align:left;vertical-align:top}th{color:#4e5969;font-weight:500}.p{color:#86909c}nav a{margin-right:16px}
"""


def page(document: dict[str, Any]) -> str:
    """The HTML page."""
    by_tag: dict[str, list[str]] = {}
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            by_tag.setdefault(operation["tags"][0], []).append(_operation(path, method.upper(), operation))
    sections = "".join(f'<h2 id="{escape(tag)}">{escape(tag)}</h2>{"".join(items)}' for tag, items in sorted(by_tag.items()))
    navigation = "".join(f'<a href="#{escape(tag)}">{escape(tag)}</a>' for tag in sorted(by_tag))
    schemas = "".join(_schema(name, schema) for name, schema in sorted(document["components"]["schemas"].items()))
    info = document["info"]
    return (
        f'<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{escape(info["title"])} 接口文档</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body><h1>{escape(info["title"])} 接口文档</h1>'
        f"<p>{escape(info['description'])} 版本 {escape(info['version'])} · "
        f'<a href="/api/openapi.json">openapi.json</a></p><nav>{navigation}</nav>'
        f"{sections}<h2>数据结构</h2>{schemas}</body></html>"
    )


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return f'<a href="#schema-{escape(name)}">{escape(name)}</a>'
    if "anyOf" in schema:
        return " | ".join(_type(one) for one in schema["anyOf"])
    if schema.get("type") == "array":
        return f"{_type(schema.get('items', {}))}[]"
    if "enum" in schema:
        return " | ".join(escape(repr(one)) for one in schema["enum"])
    kind = schema.get("type", "any")
    return escape("/".join(kind) if isinstance(kind, list) else str(kind)) + (
        f" ({escape(schema['format'])})" if "format" in schema else ""
    )


def _operation(path: str, method: str, operation: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><td><code>{escape(one['name'])}</code></td><td>{escape(one['in'])}</td><td>{_type(one['schema'])}</td>"
        f"<td>{'必填' if one['required'] else ''}</td><td>{escape(one.get('description', ''))}</td></tr>"
        for one in operation.get("parameters", [])
    )
    table = f"<table><tr><th>参数</th><th>位置</th><th>类型</th><th></th><th>说明</th></tr>{rows}</table>" if rows else ""
    body = ""
    if "requestBody" in operation:
        schema = next(iter(operation["requestBody"]["content"].values()))["schema"]
        body = f"<p>请求体：{_type(schema)}</p>"
    answers = "".join(
        f"<tr><td>{status}</td><td>{escape(answer['description'])}</td><td>"
        + "".join(_type(content["schema"]) for content in answer.get("content", {}).values())
        + "</td></tr>"
        for status, answer in operation["responses"].items()
    )
    permission = f'<p class="p">权限：<code>{escape(operation["x-permission"])}</code></p>' if "x-permission" in operation else ""
    return (
        f'<details><summary><span class="m {method}">{method}</span><code>{escape(path)}</code>'
        f'<span class="s">{escape(operation["summary"])}</span>'
        f"</summary>{permission}{table}{body}<table><tr><th>状态</th><th>含义</th><th>返回</th></tr>{answers}</table></details>"
    )


def _schema(name: str, schema: dict[str, Any]) -> str:
    required = set(schema.get("required", []))
    rows = "".join(
        f"<tr><td><code>{escape(field)}</code></td><td>{_type(prop)}</td><td>{'必填' if field in required else ''}</td>"
        f"<td>{escape(prop.get('description', ''))}</td></tr>"
        for field, prop in schema.get("properties", {}).items()
    )
    return f'<details id="schema-{escape(name)}"><summary><code>{escape(name)}</code></summary><table>{rows}</table></details>'
