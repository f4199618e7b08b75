"""The control interface, the page, faults that wear off, and what survives a restart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simulator.config import ConfigError, load_config, parse_config
from simulator.testing import CARD, MovableClock, RunningSimulator, example_config, running_simulator


async def test_a_restart_keeps_people_and_messages_but_no_codes(tmp_path: Path, clock: MovableClock) -> None:
    async with running_simulator(example_config(), tmp_path, clock) as first:
        added = await first.control("POST", "/users", {"nickname": "新来的", "phone": "19900000009"})
        await first.control("POST", "/registry", [{"name": "赵一", "id_card": "110105194912310038"}])
        await first.login_code("courier")
        first.world.sms.append(
            {"phone": "19900000009", "text": "您的验证码为123456", "template_id": "1", "params": [], "at": first.world.stamp()}
        )
        first.world.touch()
        openid = first.world.users["courier"].openid_mp
    async with running_simulator(example_config(), tmp_path, clock) as second:
        assert second.world.users[added["id"]].nickname == "新来的"
        assert second.world.users["courier"].openid_mp == openid
        assert len(second.world.users) == 4
        assert len((await second.control("GET", "/registry"))["items"]) == 3
        assert len((await second.control("GET", "/sms?phone=19900000009"))["items"]) == 1
        assert not second.world.codes and not second.world.tokens


async def test_the_state_file_holds_no_readable_number(tmp_path: Path, clock: MovableClock) -> None:
    async with running_simulator(example_config(), tmp_path, clock):
        pass
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        for private in ("13800000001", CARD, "李志强", "风里来"):
            assert private.encode() not in content and private.encode("unicode_escape") not in content
        assert path.stat().st_mode & 0o077 == 0


async def test_another_configuration_starts_another_world(tmp_path: Path, clock: MovableClock) -> None:
    async with running_simulator(example_config(), tmp_path, clock) as first:
        await first.control("POST", "/users", {"id": "guest", "nickname": "客人"})
    other = example_config(realname={"secret_id": "AKIDface", "secret_key": "another"})
    async with running_simulator(other, tmp_path, clock) as second:
        assert "guest" not in second.world.users and "courier" in second.world.users
    assert (tmp_path / "simulator" / "state.unreadable").exists()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"nickname": ""}, "昵称"),
        ({"nickname": "甲", "phone": "12345"}, "手机号"),
        ({"nickname": "甲", "id": "../x"}, "编号"),
        ([1], "JSON 对象"),
    ],
)
async def test_a_senseless_user_is_refused_in_plain_words(sim: RunningSimulator, body: object, said: str) -> None:
    async with sim.http.post(f"{sim.url}/simulator/api/users", json=body) as reply:
        assert reply.status == 422 and said in (await reply.json())["message"]
    assert len(sim.world.users) == 3


async def test_unknown_users_are_not_found_and_phoneless_ones_have_no_phone_code(sim: RunningSimulator) -> None:
    async with sim.http.post(f"{sim.url}/simulator/api/users/ghost/login-code") as reply:
        assert reply.status == 404
    async with sim.http.post(f"{sim.url}/simulator/api/users/phoneless/phone-code") as reply:
        assert reply.status == 422


async def test_other_sites_cannot_steer_the_simulator(sim: RunningSimulator) -> None:
    fault = {"target": "sms.send", "kind": "500"}
    async with sim.http.post(f"{sim.url}/simulator/api/faults", json=fault, headers={"Origin": "https://evil.example"}) as reply:
        assert reply.status == 403
    async with sim.http.post(f"{sim.url}/simulator/api/faults", data='{"target":"sms.send","kind":"500"}') as reply:
        assert reply.status == 415
    assert sim.world.faults.view() == []


@pytest.mark.parametrize(
    "body", [{"target": "bank.pay", "kind": "500"}, {"target": "sms.send", "kind": "0"}, {"target": "sms.send", "kind": "500", "count": 0}]
)
async def test_an_impossible_fault_is_refused(sim: RunningSimulator, body: dict[str, object]) -> None:
    async with sim.http.post(f"{sim.url}/simulator/api/faults", json=body) as reply:
        assert reply.status == 422
    assert sim.world.faults.view() == []


async def test_a_fault_wears_off_after_its_count_and_others_can_be_lifted(sim: RunningSimulator) -> None:
    await sim.fault("wechat.*", "45009", 2)
    seen = []
    for _ in range(3):
        async with sim.http.get(f"{sim.url}/sns/jscode2session") as reply:
            seen.append((await reply.json())["errcode"])
    assert seen == [45009, 45009, 41002]
    await sim.fault("sms.send", "timeout", 5)
    [listed] = (await sim.control("GET", "/faults"))["items"]
    await sim.control("DELETE", f"/faults/{listed['id']}")
    await sim.fault("realname.check", "500")
    await sim.control("DELETE", "/faults")
    assert (await sim.control("GET", "/faults"))["items"] == []


async def test_the_page_is_strict_local_and_escapes_what_it_shows(sim: RunningSimulator) -> None:
    await sim.control("POST", "/users", {"id": "sly", "nickname": "<script>alert(1)</script>"})
    async with sim.http.get(f"{sim.url}/simulator/?user=sly") as reply:
        page, policy = await reply.text(), reply.headers["Content-Security-Policy"]
    assert "unsafe" not in policy and "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert "<script>alert" not in page and "&lt;script&gt;" in page
    assert not re.search(r"\son[a-z]+=|style=|https?://", page), "nothing inline, nothing from elsewhere"
    for name, kind in (("simulator.css", "text/css"), ("simulator.js", "javascript"), ("mark.svg", "svg")):
        async with sim.http.get(f"{sim.url}/simulator/static/{name}") as reply:
            assert reply.status == 200 and kind in reply.content_type
            assert "http" not in (await reply.text()).replace("http://www.w3.org/2000/svg", "")


async def test_static_files_outside_the_list_are_not_served(sim: RunningSimulator) -> None:
    for name in ("../html.py", "..%2fhtml.py", "html.py"):
        async with sim.http.get(f"{sim.url}/simulator/static/{name}") as reply:
            assert reply.status == 404


async def test_the_page_shows_messages_of_the_chosen_user_only(sim: RunningSimulator) -> None:
    for phone in ("13800000001", "13800000002"):
        sim.world.sms.append(
            {
                "phone": phone,
                "text": f"【工惠通】尾号{phone[-1]}验证码为65432{phone[-1]}",
                "template_id": "1",
                "params": [],
                "at": sim.world.stamp(),
            }
        )
    async with sim.http.get(f"{sim.url}/simulator/?user=courier") as reply:
        page = await reply.text()
    assert 'data-testid="sms-code">654321' in page and "654322" not in page
    async with sim.http.get(f"{sim.url}/simulator/?user=courier&sms=all") as reply:
        assert "654322" in await reply.text()


async def test_every_change_moves_the_revision(sim: RunningSimulator) -> None:
    before = (await sim.control("GET", "/revision"))["revision"]
    await sim.control("POST", "/users", {"id": "x", "nickname": "甲"})
    assert (await sim.control("GET", "/revision"))["revision"] > before


@pytest.mark.parametrize("missing", ["wechat_mp", "wechat_oa", "sms", "realname"])
def test_a_configuration_without_a_party_is_refused_by_name(missing: str) -> None:
    raw = example_config()
    del raw[missing]
    with pytest.raises(ConfigError, match=missing):
        parse_config(raw)


def test_an_unreadable_configuration_gives_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="找不到"):
        load_config(tmp_path / "none.json")
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(ConfigError, match="JSON"):
        load_config(broken)


def test_secrets_stay_out_of_the_configurations_repr() -> None:
    shown = repr(parse_config(example_config()))
    for secret in parse_config(example_config()).secrets:
        assert secret not in shown
