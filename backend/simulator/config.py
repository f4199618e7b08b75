"""The credentials and first inhabitants of the simulated world, read from one JSON file.

The file is made by the start script with random secrets; nothing here has a default secret.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DEFAULT_CODE_TEXT = "您的验证码为{1}，{2}分钟内有效。如非本人操作，请忽略本短信。"


class ConfigError(ValueError):
    """The configuration cannot be used; the message is one plain sentence for the person who started the program."""


@dataclass(frozen=True, slots=True)
class TemplateConfig:
    """A subscribe-message template: its title and its fields (`thing1` → 单位名称)."""

    title: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class MiniProgramConfig:
    appid: str
    secret: str = field(repr=False)
    pages: frozenset[str] = frozenset()
    templates: Mapping[str, TemplateConfig] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OfficialAccountConfig:
    appid: str
    secret: str = field(repr=False)
    redirect_hosts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SmsTemplateConfig:
    """`kind` is `code` (parameters are at most six digits, as the vendor demands) or `notice`."""

    text: str
    kind: str = "notice"


@dataclass(frozen=True, slots=True)
class SmsConfig:
    secret_id: str
    secret_key: str = field(repr=False)
    sdk_appid: str
    sign_name: str
    templates: Mapping[str, SmsTemplateConfig]


@dataclass(frozen=True, slots=True)
class RealnameConfig:
    secret_id: str
    secret_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SimulatorConfig:
    wechat_mp: MiniProgramConfig
    wechat_oa: OfficialAccountConfig
    sms: SmsConfig
    realname: RealnameConfig
    users: tuple[Mapping[str, Any], ...] = ()
    registry: tuple[Mapping[str, Any], ...] = ()
    fault_hold_seconds: float = 30.0

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every secret, in a fixed order: the key of the state file is derived from them."""
        return (self.wechat_mp.secret, self.wechat_oa.secret, self.sms.secret_key, self.realname.secret_key)


def load_config(path: Path) -> SimulatorConfig:
    """Read the file, or raise ConfigError with one sentence."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(f"找不到模拟器配置文件 {path}（UNIONHUB_SIMULATOR_CONFIG）。") from None
    except (OSError, UnicodeDecodeError, json.JSONDecodeError):
        raise ConfigError(f"模拟器配置文件 {path} 读不出，或不是正确的 JSON。") from None
    return parse_config(raw)


def parse_config(raw: object) -> SimulatorConfig:
    """Turn the parsed JSON into a configuration, or raise ConfigError naming the key that is wrong."""
    root = _mapping(raw, "配置")
    mp, oa = _section(root, "wechat_mp"), _section(root, "wechat_oa")
    sms, realname = _section(root, "sms"), _section(root, "realname")
    return SimulatorConfig(
        wechat_mp=MiniProgramConfig(
            appid=_text(mp, "wechat_mp.appid"),
            secret=_text(mp, "wechat_mp.secret"),
            pages=frozenset(str(page) for page in _list(mp, "wechat_mp.pages")),
            templates=_templates(mp.get("templates")),
        ),
        wechat_oa=OfficialAccountConfig(
            appid=_text(oa, "wechat_oa.appid"),
            secret=_text(oa, "wechat_oa.secret"),
            redirect_hosts=frozenset(str(host) for host in _list(oa, "wechat_oa.redirect_hosts")),
        ),
        sms=SmsConfig(
            secret_id=_text(sms, "sms.secret_id"),
            secret_key=_text(sms, "sms.secret_key"),
            sdk_appid=_text(sms, "sms.sdk_appid"),
            sign_name=_text(sms, "sms.sign_name"),
            templates=_sms_templates(sms),
        ),
        realname=RealnameConfig(
            secret_id=_text(realname, "realname.secret_id"),
            secret_key=_text(realname, "realname.secret_key"),
        ),
        users=tuple(_mapping(item, "users[]") for item in _list(root, "users")),
        registry=tuple(_mapping(item, "registry[]") for item in _list(root, "registry")),
        fault_hold_seconds=float(root.get("fault_hold_seconds", 30.0)),
    )


def _templates(raw: object) -> dict[str, TemplateConfig]:
    result: dict[str, TemplateConfig] = {}
    for template_id, value in _mapping(raw or {}, "wechat_mp.templates").items():
        item = _mapping(value, f"wechat_mp.templates.{template_id}")
        fields = _mapping(item.get("fields") or {}, f"wechat_mp.templates.{template_id}.fields")
        result[template_id] = TemplateConfig(
            title=str(item.get("title") or "订阅消息"),
            fields={key: str(label) for key, label in fields.items()},
        )
    return result


def _sms_templates(sms: Mapping[str, Any]) -> dict[str, SmsTemplateConfig]:
    code = _text(sms, "sms.template_code")
    result = {code: SmsTemplateConfig(text=str(sms.get("template_text") or DEFAULT_CODE_TEXT), kind="code")}
    for template_id, value in _mapping(sms.get("templates") or {}, "sms.templates").items():
        item = _mapping(value, f"sms.templates.{template_id}")
        result[template_id] = SmsTemplateConfig(
            text=_text(item, f"sms.templates.{template_id}.text"), kind=str(item.get("kind") or "notice")
        )
    return result


def _mapping(value: object, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"模拟器配置中的 {name} 应当是一个对象。")
    return value


def _section(root: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    if name not in root:
        raise ConfigError(f"模拟器配置缺少 {name}。")
    return _mapping(root[name], name)


def _text(section: Mapping[str, Any], path: str) -> str:
    value = section.get(path.rsplit(".", 1)[-1])
    if not isinstance(value, str) or not value:
        raise ConfigError(f"模拟器配置缺少 {path}，或它不是文字。")
    return value


def _list(section: Mapping[str, Any], path: str) -> list[Any]:
    value = section.get(path.rsplit(".", 1)[-1]) or []
    if not isinstance(value, list):
        raise ConfigError(f"模拟器配置中的 {path} 应当是一个列表。")
    return value
