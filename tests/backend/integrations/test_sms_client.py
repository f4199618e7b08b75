from __future__ import annotations

import dataclasses
import time
import traceback

import pytest

from simulator.testing import RunningSimulator
from unionhub.integrations import VendorTimeout, VendorUnavailable
from unionhub.integrations._tencent import sign_tc3
from unionhub.integrations.sms import SmsClient, SmsConfig, SmsError

pytestmark = pytest.mark.pure

PHONE = "13800000001"


def test_the_signature_equals_the_vendors_published_example() -> None:
    body = rb'{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}'
    headers = {"Content-Type": "application/json; charset=utf-8", "Host": "cvm.tencentcloudapi.com", "X-TC-Action": "DescribeInstances"}
    authorization = sign_tc3("AKID" + "*" * 32, "*" * 32, "cvm", headers, body, 1551113065)
    assert authorization == (
        f"TC3-HMAC-SHA256 Credential=AKID{'*' * 32}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-tc-action, "
        "Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"
    )


async def test_a_code_arrives_at_the_phone(sim: RunningSimulator, sms: SmsClient) -> None:
    receipt = await sms.send(PHONE, ["482913", "5"])
    assert receipt.serial and receipt.request_id and receipt.fee == 1
    [shown] = (await sim.control("GET", f"/sms?phone={PHONE}"))["items"]
    assert shown["text"].startswith("【工惠通】您的验证码为482913，5分钟内有效")
    assert shown["params"] == ["482913", "5"]


async def test_another_template_may_hold_words(sim: RunningSimulator, sms: SmsClient) -> None:
    await sms.send(PHONE, ["01市总工会", "已通过"], template_code="1000002")
    assert (await sim.control("GET", f"/sms?phone={PHONE}"))["items"][0]["text"] == "【工惠通】您在01市总工会的入会申请已通过。"


@pytest.mark.parametrize(
    ("params", "template", "code"),
    [
        (["482913"], None, "FailedOperation.TemplateParamSetNotMatchApprovedTemplate"),
        (["four", "5"], None, "InvalidParameterValue.TemplateParameterFormatError"),
        (["1234567", "5"], None, "InvalidParameterValue.TemplateParameterFormatError"),
        (["482913", "5"], "9", "FailedOperation.TemplateIncorrectOrUnapproved"),
    ],
)
async def test_a_wrong_template_is_refused_and_sends_nothing(
    sim: RunningSimulator, sms: SmsClient, params: list[str], template: str | None, code: str
) -> None:
    with pytest.raises(SmsError) as refused:
        await sms.send(PHONE, params, template_code=template)
    assert refused.value.code == code and not refused.value.retryable
    assert not sim.world.sms


@pytest.mark.parametrize("phone", ["1380000000", "23800000001", "+8613800000001", "13800000001\n", "１３８００００００01"])
async def test_a_malformed_number_is_refused_before_the_call(sim: RunningSimulator, sms: SmsClient, phone: str) -> None:
    with pytest.raises(SmsError) as refused:
        await sms.send(phone, ["482913", "5"])
    assert refused.value.is_bad_number and sim.count("sms.send") == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"secret_key": "wrong"}, "AuthFailure.SignatureFailure"),
        ({"secret_id": "AKIDwrong"}, "AuthFailure.SecretIdNotFound"),
        ({"sdk_appid": "1"}, "UnauthorizedOperation.SmsSdkAppIdVerifyFail"),
        ({"sign_name": "别家"}, "FailedOperation.SignatureIncorrectOrUnapproved"),
        ({"region": ""}, "MissingParameter"),
    ],
)
async def test_a_wrong_setting_is_told_with_the_vendors_code(sms_config: SmsConfig, changes: dict[str, str], code: str) -> None:
    client = SmsClient(dataclasses.replace(sms_config, **changes))
    with pytest.raises(SmsError) as refused:
        await client.send(PHONE, ["482913", "5"])
    await client.aclose()
    assert refused.value.code == code and not refused.value.retryable


async def test_a_clock_that_is_wrong_is_told(sim: RunningSimulator, sms: SmsClient) -> None:
    sim.clock.advance(301)
    with pytest.raises(SmsError) as refused:
        await sms.send(PHONE, ["482913", "5"])
    assert refused.value.code == "AuthFailure.SignatureExpire"


@pytest.mark.parametrize(
    ("kind", "code", "limited", "retryable"),
    [
        ("LimitExceeded.PhoneNumberDailyLimit", "LimitExceeded.PhoneNumberDailyLimit", True, False),
        ("LimitExceeded.PhoneNumberThirtySecondLimit", "LimitExceeded.PhoneNumberThirtySecondLimit", True, True),
        ("FailedOperation.PhoneNumberInBlacklist", "FailedOperation.PhoneNumberInBlacklist", False, False),
        ("InternalError.Timeout", "InternalError.Timeout", False, True),
        ("45009", "RequestLimitExceeded", False, True),
    ],
)
async def test_limits_and_refusals_are_told_apart(
    sim: RunningSimulator, sms: SmsClient, kind: str, code: str, limited: bool, retryable: bool
) -> None:
    await sim.fault("sms.send", kind)
    with pytest.raises(SmsError) as refused:
        await sms.send(PHONE, ["482913", "5"])
    assert (refused.value.code, refused.value.is_frequency_limit, refused.value.retryable) == (code, limited, retryable)
    assert not sim.world.sms


async def test_a_silent_vendor_times_out_and_a_broken_line_is_unavailable(sim: RunningSimulator, sms: SmsClient) -> None:
    await sim.fault("sms.send", "timeout")
    began = time.monotonic()
    with pytest.raises(VendorTimeout):
        await sms.send(PHONE, ["482913", "5"])
    assert time.monotonic() - began < 2.5
    for kind in ("500", "reset", "malformed"):
        await sim.fault("sms.send", kind)
        with pytest.raises(VendorUnavailable):
            await sms.send(PHONE, ["482913", "5"])
    assert not sim.world.sms


@pytest.mark.sec(23)
async def test_errors_hold_neither_key_nor_number_nor_code(sim: RunningSimulator, sms: SmsClient, sms_config: SmsConfig) -> None:
    assert sms_config.secret_key not in repr(sms_config)
    told = ""
    for kind in ("timeout", "500", "reset", "LimitExceeded.PhoneNumberDailyLimit", "InternalError"):
        await sim.fault("sms.send", kind)
        with pytest.raises((SmsError, VendorTimeout, VendorUnavailable)) as caught:
            await sms.send(PHONE, ["482913", "5"])
        told += "".join(traceback.format_exception(caught.value))
        assert caught.value.__context__ is None
    assert not any(private in told for private in (sms_config.secret_key, PHONE, "482913 "))
