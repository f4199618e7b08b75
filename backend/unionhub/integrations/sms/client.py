"""Tencent Cloud SMS, SendSms of 2021-01-11."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unionhub.integrations._tencent import TencentCloud, TencentConfig, TencentError
from unionhub.integrations.errors import VendorUnavailable
from unionhub.integrations.sms.ports import SmsConfig, SmsError, SmsReceipt

_MAINLAND = re.compile(r"1[3-9]\d{9}", re.ASCII)
_RETRYABLE_STATUS = ("InternalError.", "LimitExceeded.PhoneNumberThirtySecondLimit", "LimitExceeded.DeliveryFrequencyLimit")


class SmsClient:
    """Fulfils SmsPort."""

    def __init__(self, config: SmsConfig) -> None:
        self._config = config
        self._cloud = TencentCloud(
            "sms",
            TencentConfig(
                base_url=config.base_url,
                service="sms",
                version="2021-01-11",
                secret_id=config.secret_id,
                secret_key=config.secret_key,
                region=config.region,
                timeout_seconds=config.timeout_seconds,
                pool_size=config.pool_size,
                allow_loopback=config.allow_loopback,
            ),
        )

    async def send(self, phone: str, params: Sequence[str], *, template_code: str | None = None) -> SmsReceipt:
        if not _MAINLAND.fullmatch(phone):
            raise SmsError("InvalidParameterValue.IncorrectPhoneNumber", "", retryable=False)
        try:
            answer = await self._cloud.call(
                "SendSms",
                {
                    "PhoneNumberSet": [f"+86{phone}"],
                    "SmsSdkAppId": self._config.sdk_appid,
                    "SignName": self._config.sign_name,
                    "TemplateId": template_code or self._config.template_code,
                    "TemplateParamSet": list(params),
                },
            )
        except TencentError as error:
            refused = SmsError(error.code, error.request_id, retryable=error.retryable)
        else:
            return _receipt(answer)
        raise refused

    async def aclose(self) -> None:
        """Close the connections."""
        await self._cloud.aclose()


def _receipt(answer: dict[str, object]) -> SmsReceipt:
    statuses, request_id = answer.get("SendStatusSet"), str(answer.get("RequestId") or "")
    if not isinstance(statuses, list) or len(statuses) != 1 or not isinstance(statuses[0], dict):
        raise VendorUnavailable("sms", "SendSms", "the answer holds no status of the number")
    status = statuses[0]
    code = str(status.get("Code") or "")
    if code != "Ok":
        raise SmsError(code, request_id, retryable=code.startswith(_RETRYABLE_STATUS))
    return SmsReceipt(serial=str(status.get("SerialNo") or ""), request_id=request_id, fee=int(status.get("Fee") or 0))
