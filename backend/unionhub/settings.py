"""Settings: one frozen object from the environment, checked at start-up (D13).

Production is the default. Nothing secret has a default value; production refuses debug and demo switches. This is the only
module that reads ``UNIONHUB_MODE``.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from unionhub.kernel.authz import Audience
from unionhub.kernel.db.config import DatabaseUrlInvalid, parse_database_url

THEMES = ("union-red", "labour-blue")


class SettingsInvalid(ValueError):
    """The environment cannot be used; the message is one sentence for the operator."""


@dataclass(frozen=True, slots=True)
class WeChatSettings:
    """The mini-program and the official account."""

    api_url: str
    open_url: str
    mp_appid: str
    mp_secret: str
    oa_appid: str
    oa_secret: str
    templates: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SmsSettings:
    """The SMS vendor."""

    url: str
    secret_id: str
    secret_key: str
    sdk_appid: str
    sign_name: str
    templates: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RealnameSettings:
    """The identity check vendor."""

    url: str
    secret_id: str
    secret_key: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an installation decides."""

    demo: bool
    host: str
    port: int
    data_dir: Path
    database_url: str
    redis_url: str | None
    public_url: str
    keys_file: Path
    timezone: str
    site_name: str
    theme: str
    service_phone: str
    audiences: frozenset[Audience]
    web_dir: Path | None
    workers: int
    jobs_inline: bool
    proxies: int
    demo_file: Path | None
    realname_registry_file: Path | None
    wechat: WeChatSettings
    sms: SmsSettings
    realname: RealnameSettings
    staff_second_factor: bool
    closing_days: int
    demo_cases: int

    @property
    def embedded(self) -> bool:
        """Whether the database is SQLite: one process does everything (D2)."""
        return parse_database_url(self.database_url).is_embedded


def _port(env: Mapping[str, str], name: str, default: int) -> int:
    text = env.get(name) or str(default)
    if not text.isdigit() or not 1 <= int(text) <= 65535:
        raise SettingsInvalid(f"{name} 应为 1–65535 的端口号，现在是“{text}”")
    return int(text)


def _count(env: Mapping[str, str], name: str, default: int, most: int = 1024) -> int:
    text = env.get(name) or str(default)
    if not text.isascii() or not text.isdigit() or int(text) > most:
        raise SettingsInvalid(f"{name} 应为整数，现在是“{text}”")
    return int(text)


def _days(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    days = _count(env, name, default)
    if not least <= days <= most:
        raise SettingsInvalid(f"{name} 应为 {least}–{most} 天，现在是 {days}")
    return days


def _choice(env: Mapping[str, str], name: str, *choices: str) -> str:
    """One of the choices, the first by default; a slip of the pen stops the start instead of switching something off."""
    text = env.get(name) or choices[0]
    if text not in choices:
        raise SettingsInvalid(f"{name} 只能是 {' 或 '.join(choices)}，现在是“{text}”")
    return text


def _json(env: Mapping[str, str], name: str) -> Mapping[str, str]:
    try:
        value = json.loads(env.get(name) or "{}")
    except ValueError:
        raise SettingsInvalid(f"{name} 不是有效的 JSON") from None
    if not isinstance(value, dict):
        raise SettingsInvalid(f'{name} 应为 JSON 对象，如 {{"join_result": "模板编号"}}')
    return {str(key): str(text) for key, text in value.items()}


def _audiences(env: Mapping[str, str]) -> frozenset[Audience]:
    names = [name.strip() for name in (env.get("UNIONHUB_AUDIENCES") or "public,member,enterprise,staff").split(",")]
    try:
        return frozenset(Audience(name) for name in names if name)
    except ValueError:
        raise SettingsInvalid("UNIONHUB_AUDIENCES 只能由 public、member、enterprise、staff 组成，以逗号分隔") from None


def _vendors(env: Mapping[str, str]) -> tuple[WeChatSettings, SmsSettings, RealnameSettings]:
    def text(name: str, default: str = "") -> str:
        return env.get(f"UNIONHUB_{name}") or default

    wechat = WeChatSettings(
        text("WECHAT_API_URL", "https://api.weixin.qq.com"),
        text("WECHAT_OPEN_URL", "https://open.weixin.qq.com"),
        text("WECHAT_MP_APPID"),
        text("WECHAT_MP_SECRET"),
        text("WECHAT_OA_APPID"),
        text("WECHAT_OA_SECRET"),
        _json(env, "UNIONHUB_WECHAT_TEMPLATES"),
    )
    sms_templates = dict(_json(env, "UNIONHUB_SMS_TEMPLATES"))
    if code := text("SMS_TEMPLATE_CODE"):
        sms_templates.setdefault("code", code)
    sms = SmsSettings(
        text("SMS_URL", "https://sms.tencentcloudapi.com"),
        text("SMS_SECRET_ID"),
        text("SMS_SECRET_KEY"),
        text("SMS_SDK_APPID"),
        text("SMS_SIGN_NAME"),
        sms_templates,
    )
    realname = RealnameSettings(
        text("REALNAME_URL", "https://faceid.tencentcloudapi.com"), text("REALNAME_SECRET_ID"), text("REALNAME_SECRET_KEY")
    )
    return wechat, sms, realname


def load_settings(env: Mapping[str, str] | None = None) -> Settings:
    """Read and check the environment. Raises SettingsInvalid with one sentence that says what to change."""
    env = os.environ if env is None else env
    mode = env.get("UNIONHUB_MODE") or "production"
    if mode not in ("production", "demo"):
        raise SettingsInvalid(f"UNIONHUB_MODE 只能是 production 或 demo，现在是“{mode}”")
    demo = mode == "demo"
    port = _port(env, "UNIONHUB_PORT", 8300)
    data_dir = Path(env.get("UNIONHUB_DATA_DIR") or "var").resolve()
    database_url = env.get("UNIONHUB_DATABASE_URL") or f"sqlite:///{data_dir / 'unionhub.db'}"
    try:
        parse_database_url(database_url)
    except DatabaseUrlInvalid as error:
        raise SettingsInvalid(str(error)) from None
    public_url = (env.get("UNIONHUB_PUBLIC_URL") or f"http://127.0.0.1:{port}").rstrip("/")
    if urlsplit(public_url).scheme not in ("http", "https") or not urlsplit(public_url).hostname:
        raise SettingsInvalid("UNIONHUB_PUBLIC_URL 应为 http(s):// 开头的完整地址")
    theme = env.get("UNIONHUB_THEME") or "union-red"
    if theme not in THEMES:
        raise SettingsInvalid(f"UNIONHUB_THEME 只能是 {' 或 '.join(THEMES)}")
    wechat, sms, realname = _vendors(env)
    settings = Settings(
        demo=demo,
        host=env.get("UNIONHUB_HOST") or "127.0.0.1",
        port=port,
        data_dir=data_dir,
        database_url=database_url,
        redis_url=env.get("UNIONHUB_REDIS_URL") or None,
        public_url=public_url,
        keys_file=Path(env.get("UNIONHUB_KEYS_FILE") or data_dir / "keys.json"),
        timezone=env.get("UNIONHUB_TZ") or "Asia/Shanghai",
        site_name=env.get("UNIONHUB_SITE_NAME") or "工惠通",
        theme=theme,
        service_phone=env.get("UNIONHUB_SERVICE_PHONE") or "12351",
        audiences=_audiences(env),
        web_dir=Path(env["UNIONHUB_WEB_DIR"]) if env.get("UNIONHUB_WEB_DIR") else None,
        workers=_count(env, "UNIONHUB_WORKERS", 1),
        jobs_inline=_choice(env, "UNIONHUB_JOBS", "inline", "external") == "inline",
        proxies=_count(env, "UNIONHUB_PROXIES", 0),
        demo_file=Path(env["UNIONHUB_DEMO_FILE"]) if env.get("UNIONHUB_DEMO_FILE") else None,
        realname_registry_file=Path(env["UNIONHUB_REALNAME_REGISTRY_FILE"]) if env.get("UNIONHUB_REALNAME_REGISTRY_FILE") else None,
        wechat=wechat,
        sms=sms,
        realname=realname,
        staff_second_factor=_choice(env, "UNIONHUB_STAFF_SECOND_FACTOR", "optional", "required") == "required",
        closing_days=_days(env, "UNIONHUB_CLOSING_DAYS", 7, 1, 15),
        demo_cases=_count(env, "UNIONHUB_DEMO_CASES", 50_000, 500_000),
    )
    _refuse_in_production(settings, env)
    return settings


def _refuse_in_production(settings: Settings, env: Mapping[str, str]) -> None:
    if settings.demo:
        return
    demo_only = ("UNIONHUB_DEMO_FILE", "UNIONHUB_DEMO_CASES", "UNIONHUB_REALNAME_REGISTRY_FILE")
    for flag in ("UNIONHUB_DEBUG", *demo_only, "SANIC_DEBUG", "SANIC_AUTO_RELOAD"):
        if env.get(flag):
            raise SettingsInvalid(f"正式环境不允许设置 {flag}，请去掉后再启动")
    for name, url in (
        ("UNIONHUB_WECHAT_API_URL", settings.wechat.api_url),
        ("UNIONHUB_WECHAT_OPEN_URL", settings.wechat.open_url),
        ("UNIONHUB_SMS_URL", settings.sms.url),
        ("UNIONHUB_REALNAME_URL", settings.realname.url),
    ):
        if urlsplit(url).hostname in ("127.0.0.1", "localhost", "::1"):
            raise SettingsInvalid(f"正式环境的 {name} 不能指向本机")
    if settings.embedded and settings.workers > 1:
        raise SettingsInvalid("内置数据库只支持一个进程，请把 UNIONHUB_WORKERS 设为 1 或改用 PostgreSQL/MySQL")
