from __future__ import annotations

import dataclasses
import logging
import time

import pytest

from simulator.testing import CARD, OTHER_CARD, RunningSimulator
from unionhub.integrations.realname import RealnameClient, RealnameConfig, RealnameResult

pytestmark = pytest.mark.pure

UNKNOWN_CARD = "110105194912310038"


@pytest.mark.parametrize(
    ("name", "card", "result", "evidence"),
    [
        ("李志强", CARD, RealnameResult.MATCH, "faceid.0"),
        ("李志刚", CARD, RealnameResult.MISMATCH, "faceid.-1"),
        ("李志强", UNKNOWN_CARD, RealnameResult.NOT_FOUND, "faceid.-5"),
        ("离世者", OTHER_CARD, RealnameResult.NOT_FOUND, "faceid.-5"),
        ("李志强", "110105194912310020", RealnameResult.NOT_FOUND, "faceid.-2"),
        ("李", "", RealnameResult.NOT_FOUND, "faceid.-2"),
        ("李#强", CARD, RealnameResult.NOT_FOUND, "faceid.-3"),
    ],
)
async def test_the_authoritys_answer_becomes_one_of_four_results(
    realname: RealnameClient, name: str, card: str, result: RealnameResult, evidence: str
) -> None:
    check = await realname.check(name, card)
    assert (check.result, check.evidence_code) == (result, evidence)
    assert check.request_id


@pytest.mark.parametrize(
    ("kind", "evidence"),
    [
        ("500", "line"),
        ("502", "line"),
        ("reset", "line"),
        ("lost", "line"),
        ("malformed", "line"),
        ("-4", "faceid.-4"),
        ("-6", "faceid.-6"),
        ("-7", "faceid.-7"),
        ("RequestLimitExceeded", "RequestLimitExceeded"),
        ("FailedOperation.UnKnown", "FailedOperation.UnKnown"),
        ("UnauthorizedOperation.Arrears", "UnauthorizedOperation.Arrears"),
        ("45009", "RequestLimitExceeded"),
    ],
)
async def test_whatever_goes_wrong_is_unavailable_and_never_a_match(
    sim: RunningSimulator, realname: RealnameClient, kind: str, evidence: str
) -> None:
    await sim.fault("realname.check", kind)
    check = await realname.check("李志强", CARD)
    assert (check.result, check.evidence_code) == (RealnameResult.UNAVAILABLE, evidence)
    assert (await realname.check("李志强", CARD)).result is RealnameResult.MATCH, "the fault was used up"


async def test_a_silent_authority_is_unavailable_in_time(sim: RunningSimulator, realname: RealnameClient) -> None:
    await sim.fault("realname.check", "timeout")
    began = time.monotonic()
    check = await realname.check("李志强", CARD)
    assert (check.result, check.evidence_code, check.request_id) == (RealnameResult.UNAVAILABLE, "timeout", "")
    assert 0.3 < time.monotonic() - began < 2.5


@pytest.mark.parametrize(
    ("changes", "evidence"),
    [({"secret_key": "wrong"}, "AuthFailure.SignatureFailure"), ({"secret_id": "AKIDwrong"}, "AuthFailure.SecretIdNotFound")],
)
async def test_a_wrong_key_is_unavailable(realname_config: RealnameConfig, changes: dict[str, str], evidence: str) -> None:
    client = RealnameClient(dataclasses.replace(realname_config, **changes))
    check = await client.check("李志强", CARD)
    await client.aclose()
    assert (check.result, check.evidence_code) == (RealnameResult.UNAVAILABLE, evidence)


async def test_an_authority_state_of_trouble_is_unavailable(sim: RunningSimulator, realname: RealnameClient) -> None:
    await sim.control("POST", "/registry", {"name": "李志强", "id_card": CARD, "state": "service_error"})
    assert (await realname.check("李志强", CARD)).result is RealnameResult.UNAVAILABLE


@pytest.mark.sec(23)
async def test_neither_name_nor_card_nor_key_reaches_the_log(
    sim: RunningSimulator, realname: RealnameClient, realname_config: RealnameConfig, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        for kind in ("500", "reset", "InternalError", "timeout"):
            await sim.fault("realname.check", kind)
            check = await realname.check("李志强", CARD)
            assert "李志强" not in repr(check) and CARD not in repr(check)
    assert not any(private in caplog.text for private in ("李志强", CARD, realname_config.secret_key))
    assert realname_config.secret_key not in repr(realname_config)
