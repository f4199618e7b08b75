"""Short messages, after Tencent's SendSms (2021-01-11): a signed request, an approved template, one status per number."""

from __future__ import annotations

import re
import uuid
from typing import Any

from sanic import Request

from simulator.gate import Answer
from simulator.vendors import tencent
from simulator.vendors.tencent import TencentRefusal
from simulator.world import World

ACTION, VERSION, SERVICE = "SendSms", "2021-01-11", "sms"
_PHONE = re.compile(r"(?:\+86|0086|86)?(1[3-9]\d{9})", re.ASCII)
_REQUIRED = {"PhoneNumberSet": list, "SmsSdkAppId": str, "TemplateId": str}
_OPTIONAL = {"SignName": str, "TemplateParamSet": list, "ExtendCode": str, "SessionContext": str, "SenderId": str}

STATUS_MESSAGES = {
    "Ok": "send success",
    "FailedOperation.PhoneNumberInBlacklist": "The mobile number is in the blocklist.",
    "FailedOperation.SignatureIncorrectOrUnapproved": "The signature is incorrect or unapproved.",
    "FailedOperation.TemplateIncorrectOrUnapproved": "The template is incorrect or unapproved.",
    "FailedOperation.TemplateParamSetNotMatchApprovedTemplate": "The parameters do not match the approved template.",
    "InvalidParameterValue.IncorrectPhoneNumber": "Incorrect mobile number format.",
    "InvalidParameterValue.TemplateParameterFormatError": "A verification code parameter may only contain up to 6 digits.",
    "LimitExceeded.PhoneNumberDailyLimit": "messages to a single mobile number every day exceed the upper limit",
    "LimitExceeded.PhoneNumberOneHourLimit": "messages to a single mobile number within 1 hour exceed the upper limit",
    "LimitExceeded.PhoneNumberThirtySecondLimit": "messages to a single mobile number within 30 seconds exceed the upper limit",
}
# An injected code of these families appears in the status of each number, any other as an error of the whole call.
_PER_NUMBER = ("LimitExceeded.", "FailedOperation.", "InvalidParameterValue.")


async def send(world: World, request: Request) -> Answer:
    """Send one text to up to 200 numbers."""
    return tencent.run(_send, world, request)


def _send(world: World, request: Request) -> Answer:
    config = world.config.sms
    tencent.verify(world, request, SERVICE, config.secret_id, config.secret_key)
    tencent.check_call(request, ACTION, VERSION)
    if not request.headers.get("x-tc-region"):
        raise TencentRefusal("MissingParameter", "The request is missing a required parameter `X-TC-Region`.")
    body = tencent.parameters(request, _REQUIRED, _OPTIONAL)
    numbers = [str(number) for number in body["PhoneNumberSet"]]
    if not numbers:
        raise TencentRefusal("MissingParameter.EmptyPhoneNumberSet", "The PhoneNumberSet is empty.")
    if len(numbers) > 200:
        raise TencentRefusal("LimitExceeded.PhoneNumberCountLimit", "More than 200 mobile numbers in one call.")
    if body["SmsSdkAppId"] != config.sdk_appid:
        raise TencentRefusal("UnauthorizedOperation.SmsSdkAppIdVerifyFail", "The SmsSdkAppId verification failed.")
    code, text = _render(world, body)
    statuses = [_deliver(world, body, number, code, text) for number in numbers]
    world.touch()
    return tencent.success_answer({"SendStatusSet": statuses}, "、".join(sorted({status["Code"] for status in statuses})))


def _render(world: World, body: dict[str, Any]) -> tuple[str, str]:
    """Return (`Ok`, text), or the status code that says what is wrong with signature, template or parameters."""
    config = world.config.sms
    if body.get("SignName") != config.sign_name:
        return "FailedOperation.SignatureIncorrectOrUnapproved", ""
    template = config.templates.get(body["TemplateId"])
    if template is None:
        return "FailedOperation.TemplateIncorrectOrUnapproved", ""
    values = [str(value) for value in body.get("TemplateParamSet", [])]
    if len(values) != len(set(re.findall(r"\{\d+\}", template.text))):
        return "FailedOperation.TemplateParamSetNotMatchApprovedTemplate", ""
    if template.kind == "code" and not all(re.fullmatch(r"[0-9]{0,6}", value) for value in values):
        return "InvalidParameterValue.TemplateParameterFormatError", ""
    text = re.sub(r"\{(\d+)\}", lambda match: values[int(match[1]) - 1], template.text)
    return "Ok", f"【{config.sign_name}】{text}"


def _deliver(world: World, body: dict[str, Any], number: str, code: str, text: str) -> dict[str, Any]:
    match = _PHONE.fullmatch(number)
    if match is None:
        code = "InvalidParameterValue.IncorrectPhoneNumber"
    elif code == "Ok":
        params = [str(value) for value in body.get("TemplateParamSet", [])]
        world.sms.append({"phone": match[1], "text": text, "template_id": body["TemplateId"], "params": params, "at": world.stamp()})
    return _status(number, code, str(body.get("SessionContext", "")))


def _status(number: str, code: str, context: str = "") -> dict[str, Any]:
    sent = code == "Ok"
    return {
        "SerialNo": f"2640:{uuid.uuid4().int % 10**22}" if sent else "",
        "PhoneNumber": number,
        "Fee": 1 if sent else 0,
        "SessionContext": context,
        "Code": code,
        "Message": STATUS_MESSAGES.get(code, code),
        "IsoCode": "CN" if sent else "",
    }


def injected(request: Request, kind: str) -> Answer:
    """An injected code: WeChat's numeric quota code is understood as this vendor's own."""
    code = "RequestLimitExceeded" if kind.lstrip("-").isdigit() else kind
    numbers = (request.json or {}).get("PhoneNumberSet", []) if code.startswith(_PER_NUMBER) else []
    if numbers:
        return tencent.success_answer({"SendStatusSet": [_status(str(number), code) for number in numbers]}, code)
    return tencent.refusal_answer(code, "Injected by the simulator.")
