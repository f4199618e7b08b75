"""The simulated outside world of a demo installation: vendors with random secrets, WeChat users, people the authority knows."""

from __future__ import annotations

import json
import secrets
from typing import Any
from urllib.parse import urlsplit

from .console import Stop
from .demo_config import DemoConfig, write_private
from .paths import shown

# What the platform calls a message, and how the vendor has it approved: title and fields, or the text of an SMS.
SUBSCRIPTIONS = {
    "join_result": ("入会审核结果通知", {"thing1": "申请事项", "phrase2": "审核结果", "time3": "审核时间", "thing4": "备注"}),
    "consultation_reply": ("咨询答复通知", {"thing1": "咨询事项", "thing2": "答复单位", "time3": "答复时间", "thing4": "备注"}),
}
TEXTS = {
    "join_result": "您加入{1}的申请{2}，详情请打开工惠通查看。",
    "enterprise_result": "贵单位的企业账号注册{1}，详情请打开工惠通企业端。",
}
# Invented people: no county has the code 99, no carrier sells these numbers.
USERS = (
    ("courier", "风里来的骑手", "陈路遥", "32019919930512186", "19900000001"),
    ("driver", "夜班司机老周", "周远行", "32019919841103257", "19900000002"),
    ("nurse", "不爱起床的小林", "林晓棠", "32019919980720544", "19900000003"),
    ("chair", "王主席", "王守诚", "32019919760214831", "19900000004"),
)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def vendor_settings(config: DemoConfig) -> dict[str, str]:
    """Make the simulator's file once; return the platform's vendor settings that match it."""
    world, changed = _load(config)
    hosts = world["wechat_oa"].setdefault("redirect_hosts", [])
    if (host := urlsplit(config.public_url).netloc) not in hosts:
        hosts.append(host)
        changed = True
    if changed:
        write_private(config.simulator_file, json.dumps(world, ensure_ascii=False, indent=2) + "\n")
    mp, oa, sms, realname, url = world["wechat_mp"], world["wechat_oa"], world["sms"], world["realname"], config.simulator_url
    return {
        "UNIONHUB_WECHAT_API_URL": url,
        "UNIONHUB_WECHAT_OPEN_URL": url,
        "UNIONHUB_SMS_URL": url,
        "UNIONHUB_REALNAME_URL": url,
        "UNIONHUB_WECHAT_MP_APPID": mp["appid"],
        "UNIONHUB_WECHAT_MP_SECRET": mp["secret"],
        "UNIONHUB_WECHAT_OA_APPID": oa["appid"],
        "UNIONHUB_WECHAT_OA_SECRET": oa["secret"],
        "UNIONHUB_WECHAT_TEMPLATES": json.dumps(world["template_keys"]["wechat"]),
        "UNIONHUB_SMS_TEMPLATES": json.dumps(world["template_keys"]["sms"]),
        "UNIONHUB_SMS_SECRET_ID": sms["secret_id"],
        "UNIONHUB_SMS_SECRET_KEY": sms["secret_key"],
        "UNIONHUB_SMS_SDK_APPID": sms["sdk_appid"],
        "UNIONHUB_SMS_SIGN_NAME": sms["sign_name"],
        "UNIONHUB_SMS_TEMPLATE_CODE": sms["template_code"],
        "UNIONHUB_REALNAME_SECRET_ID": realname["secret_id"],
        "UNIONHUB_REALNAME_SECRET_KEY": realname["secret_key"],
    }


def phone_side(config: DemoConfig) -> list[dict[str, Any]]:
    """The entries of demo.json for the phone: they name the simulated WeChat user."""
    world, _ = _load(config)
    roles = {"chair": "工会审核员（手机端，用工作人员账号登录）"}
    return [
        {
            "audience": "member",
            "username": user["nickname"],
            "password": None,
            "role": roles.get(user["id"], "职工（未入会）"),
            "unit": "",
            "wechat_user": user["id"],
            "phone": user["phone"],
        }
        for user in world["users"]
    ]


def card_number(seventeen: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(seventeen, WEIGHTS, strict=True))
    return seventeen + "10X98765432"[total % 11]


def _load(config: DemoConfig) -> tuple[dict[str, Any], bool]:
    if not config.simulator_file.is_file():
        return _new_world(), True
    try:
        return json.loads(config.simulator_file.read_text("utf-8")), False
    except ValueError:
        raise Stop(f"{shown(config.simulator_file)} 不是正确的 JSON。", hint="请删除它再启动，会重新生成。") from None


def _new_world() -> dict[str, Any]:
    wechat = {key: secrets.token_urlsafe(32) for key in SUBSCRIPTIONS}
    sms = {key: _digits(7) for key in TEXTS}
    people = [(key, nickname, name, card_number(body), phone) for key, nickname, name, body, phone in USERS]
    return {
        "wechat_mp": {
            "appid": "wx" + secrets.token_hex(8),
            "secret": secrets.token_hex(16),
            "templates": {wechat[key]: {"title": title, "fields": fields} for key, (title, fields) in SUBSCRIPTIONS.items()},
        },
        "wechat_oa": {"appid": "wx" + secrets.token_hex(8), "secret": secrets.token_hex(16), "redirect_hosts": []},
        "sms": {
            "secret_id": "AKID" + secrets.token_hex(16),
            "secret_key": secrets.token_hex(16),
            "sdk_appid": "14" + _digits(8),
            "sign_name": "工惠通演示",
            "template_code": _digits(7),
            "templates": {sms[key]: {"text": text} for key, text in TEXTS.items()},
        },
        "realname": {"secret_id": "AKID" + secrets.token_hex(16), "secret_key": secrets.token_hex(16)},
        "users": [
            {"id": key, "nickname": nickname, "phone": phone, "id_card_name": name, "id_card_no": card}
            for key, nickname, name, card, phone in people
        ],
        "registry": [{"name": name, "id_card": card} for _, _, name, card, _ in people],
        "template_keys": {"wechat": wechat, "sms": sms},
    }


def _digits(count: int) -> str:
    return str(secrets.randbelow(9) + 1) + "".join(str(secrets.randbelow(10)) for _ in range(count - 1))
