"""Tencent Cloud FaceID, IdCardVerification of 2018-03-01."""

from __future__ import annotations

import logging

from unionhub.integrations._tencent import TencentCloud, TencentConfig, TencentError
from unionhub.integrations.errors import VendorTimeout, VendorUnavailable
from unionhub.integrations.realname.ports import RealnameCheck, RealnameConfig, RealnameResult

logger = logging.getLogger(__name__)

# The vendor's result codes. -4 library fault, -6 upgrade and -7 daily limit say nothing about the person.
_RESULTS = {
    "0": RealnameResult.MATCH,
    "-1": RealnameResult.MISMATCH,
    "-2": RealnameResult.NOT_FOUND,
    "-3": RealnameResult.NOT_FOUND,
    "-5": RealnameResult.NOT_FOUND,
}


class RealnameClient:
    """Fulfils RealnamePort. A match needs the vendor's literal "0"; whatever is not understood is `unavailable`."""

    def __init__(self, config: RealnameConfig) -> None:
        self._cloud = TencentCloud(
            "realname",
            TencentConfig(
                base_url=config.base_url,
                service="faceid",
                version="2018-03-01",
                secret_id=config.secret_id,
                secret_key=config.secret_key,
                timeout_seconds=config.timeout_seconds,
                pool_size=config.pool_size,
                allow_loopback=config.allow_loopback,
            ),
        )

    async def check(self, name: str, id_card: str) -> RealnameCheck:
        try:
            answer = await self._cloud.call("IdCardVerification", {"IdCard": id_card, "Name": name})
        except TencentError as error:
            logger.warning("real-name check refused: %s (request %s)", error.code, error.request_id)
            return RealnameCheck(RealnameResult.UNAVAILABLE, error.code, error.request_id)
        except VendorTimeout:
            return RealnameCheck(RealnameResult.UNAVAILABLE, "timeout", "")
        except VendorUnavailable as error:
            logger.warning("real-name check failed: %s", error.reason)
            return RealnameCheck(RealnameResult.UNAVAILABLE, "line", "")
        code, request_id = answer.get("Result"), str(answer.get("RequestId") or "")
        if not isinstance(code, str):
            return RealnameCheck(RealnameResult.UNAVAILABLE, "faceid.unreadable", request_id)
        return RealnameCheck(_RESULTS.get(code, RealnameResult.UNAVAILABLE), f"faceid.{code[:8]}", request_id)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._cloud.aclose()
