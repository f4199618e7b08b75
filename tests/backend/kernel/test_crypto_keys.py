"""Algorithms against the standards' samples, and the key file."""

import json
import os
import time
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import SM4
from cryptography.hazmat.primitives.ciphers.modes import ECB
from hypothesis import given
from hypothesis import strategies as st

from unionhub.kernel import clock
from unionhub.kernel.crypto import IntegrityFailed, KeyFileInvalid, KeyRing, KeysNotReady, Vault, create_key_file, keyring, primitives
from unionhub.kernel.crypto.vault import DataKey, integrity_failures, on_alarm


def make_vault() -> Vault:
    vault = Vault(KeyRing(keyring.new_content()))
    vault.put_data_keys("person", {"k1": DataKey(1, os.urandom(16), clock.now())})
    vault.put_data_keys("member", {"k1": DataKey(1, os.urandom(16), clock.now())})
    return vault


def test_sm3_gives_the_standards_sample() -> None:
    assert primitives.sm3(b"abc").hex() == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"


def test_sm4_gives_the_standards_sample() -> None:
    sample = bytes.fromhex("0123456789abcdeffedcba9876543210")
    encryptor = Cipher(SM4(sample), ECB()).encryptor()
    assert (encryptor.update(sample) + encryptor.finalize()).hex() == "681edf34d206965e86b3e94f536e4246"


def test_sm4_gcm_gives_the_sample_of_rfc_8998() -> None:
    key, nonce = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210"), bytes.fromhex("00001234567800000000ABCD")
    associated = bytes.fromhex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2")
    plaintext = bytes.fromhex(
        "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDDEEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA"
    )
    ciphertext = bytes.fromhex(
        "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
    )
    tag = bytes.fromhex("83DE3541E4C2B58177E065A9BF7B62EC")
    assert primitives.decrypt(key, primitives.Envelope("k1", nonce + ciphertext + tag), associated) == plaintext


def test_keyed_context_equals_plain_hmac() -> None:
    context = primitives.keyed_context(b"k" * 32, b"head")
    copy = context.copy()
    copy.update(b"value")
    assert copy.finalize() == primitives.hmac_sm3(b"k" * 32, b"headvalue")


@given(st.text(max_size=80), st.integers(1, 2**63 - 1))
def test_a_sealed_value_opens_to_itself_and_shows_nothing(text: str, row_id: int) -> None:
    vault = make_vault()
    sealed = vault.seal("person", "cert_no", row_id, text)
    assert sealed.startswith("v1:sm4gcm:k1:")
    assert vault.open("person", "cert_no", row_id, sealed) == text
    assert vault.seal("person", "cert_no", row_id, text) != sealed


@pytest.mark.sec(21)
def test_a_ciphertext_opens_in_no_other_row_column_or_table() -> None:
    vault = make_vault()
    sealed = vault.seal("person", "cert_no", 7, "320499199901010003")
    for place in (("person", "cert_no", 8), ("person", "phone", 7), ("member", "cert_no", 7)):
        with pytest.raises(IntegrityFailed):
            vault.open(*place, sealed)
    assert vault.open("person", "cert_no", 7, sealed) == "320499199901010003"


@pytest.mark.sec(21)
def test_every_changed_character_is_found_and_raises_the_alarm() -> None:
    vault, seen = make_vault(), []
    sealed = vault.seal("person", "cert_no", 7, "320499199901010003")
    before, remove = integrity_failures(), on_alarm(seen.append)
    try:
        for place in range(len(sealed)):
            changed = sealed[:place] + ("A" if sealed[place] != "A" else "B") + sealed[place + 1 :]
            with pytest.raises(IntegrityFailed) as caught:
                vault.open("person", "cert_no", 7, changed)
            assert "320499" not in str(caught.value)
    finally:
        remove()
    assert len(seen) == len(sealed) == integrity_failures() - before
    assert {(alarm.table, alarm.column, alarm.row_id) for alarm in seen} == {("person", "cert_no", 7)}


@pytest.mark.sec(21)
@given(st.text(max_size=120))
def test_no_other_text_opens(text: str) -> None:
    with pytest.raises(IntegrityFailed) as caught:
        make_vault().open("person", "cert_no", 7, text)
    assert caught.value.code == "crypto.integrity"


def test_a_table_without_keys_is_refused_plainly() -> None:
    with pytest.raises(KeysNotReady):
        make_vault().seal("unknown", "cert_no", 7, "x")


@pytest.mark.sec(20)
def test_blind_indexes_are_equal_within_a_purpose_only() -> None:
    vault, other = make_vault(), make_vault()
    first = vault.index("cert_no", "320499199901010003").current
    assert first == vault.index("cert_no", "320499199901010003").current
    assert first != vault.index("phone", "320499199901010003").current
    assert first != vault.index("cert_no", "32049919990101000X").current
    assert first != other.index("cert_no", "320499199901010003").current
    assert len(first) == 43
    assert vault.index("cert_no", "x").following is None


def test_macs_name_their_key_and_survive_its_rotation(tmp_path: Path) -> None:
    create_key_file(tmp_path / "keys.json")
    vault = Vault(KeyRing.load(tmp_path / "keys.json"))
    key_id, digest = vault.mac(b"row")
    assert vault.mac_matches(key_id, b"row", digest)
    assert not vault.mac_matches(key_id, b"other", digest)
    assert not vault.mac_matches("mac-9", b"row", digest)
    keyring.add_audit_key(tmp_path / "keys.json")
    vault = Vault(KeyRing.load(tmp_path / "keys.json"))
    assert vault.mac(b"row")[0] == "mac-2"
    assert vault.mac_matches(key_id, b"row", digest)


def test_tokens_are_stored_hashed_under_their_own_key() -> None:
    vault = make_vault()
    assert vault.token_hash("secret") == vault.token_hash("secret") != make_vault().token_hash("secret")
    assert "secret" not in vault.token_hash("secret")


def test_a_new_key_file_is_private_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "var" / "keys.json"
    create_key_file(path)
    content = path.read_bytes()
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        create_key_file(path)
    assert path.read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="file modes are a POSIX matter")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644])
def test_a_key_file_that_others_can_reach_stops_the_start(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "keys.json"
    create_key_file(path)
    path.chmod(mode)
    with pytest.raises(KeyFileInvalid, match="chmod 600"):
        KeyRing.load(path)


@pytest.mark.parametrize("harm", ["missing", "text", "list", "format", "no token", "short secret", "bad base64", "bad id", "no active"])
def test_a_damaged_key_file_stops_the_start_with_one_sentence_and_no_secret(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "keys.json"
    create_key_file(path)
    content = json.loads(path.read_text())
    secret = content["key_encryption"]["keys"]["kek-1"]["secret"]
    if harm == "missing":
        path.unlink()
    elif harm == "text":
        path.write_text("{")
    elif harm == "list":
        path.write_text("[]")
    else:
        if harm == "format":
            content["format"] = "unionhub-keys/9"
        elif harm == "no token":
            del content["token"]
        elif harm == "short secret":
            content["key_encryption"]["keys"]["kek-1"]["secret"] = secret[:8]
        elif harm == "bad base64":
            content["audit"]["keys"]["mac-1"]["secret"] = "中文"
        elif harm == "bad id":
            content["index"]["current"]["id"] = "a:b"
        else:
            content["audit"]["active"] = "mac-7"
        path.write_text(json.dumps(content))
    with pytest.raises(KeyFileInvalid) as caught:
        KeyRing.load(path)
    assert secret not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_secrets_do_not_show_in_reprs(tmp_path: Path) -> None:
    ring = KeyRing(keyring.new_content())
    assert repr(ring.token_key) == "NamedKey(token)"
    assert "secret" not in repr(DataKey(1, b"0123456789abcdef", clock.now()))


def test_rotating_keys_in_the_file_keeps_its_order_and_mode(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    create_key_file(path)
    before = path.read_bytes()
    for refused in (
        lambda: keyring.swap_index_keys(path),
        lambda: keyring.finish_index_rotation(path),
        lambda: keyring.drop_key_encryption_key(path, "kek-1"),
    ):
        with pytest.raises(KeyFileInvalid):
            refused()
    assert path.read_bytes() == before
    assert keyring.begin_index_rotation(path) == "idx-2"
    with pytest.raises(KeyFileInvalid):
        keyring.begin_index_rotation(path)
    with pytest.raises(KeyFileInvalid):
        keyring.finish_index_rotation(path)
    keyring.swap_index_keys(path)
    keyring.finish_index_rotation(path)
    assert keyring.add_key_encryption_key(path) == "kek-2"
    keyring.drop_key_encryption_key(path, "kek-1")
    ring = KeyRing.load(path)
    assert (ring.active_kek, ring.index_current.id, ring.index_next) == ("kek-2", "idx-2", None)
    assert [item.name for item in tmp_path.iterdir()] == ["keys.json"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


async def test_a_running_process_takes_over_a_changed_file(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    create_key_file(path)
    ring = KeyRing.load(path)
    assert not await ring.reload()
    keyring.add_key_encryption_key(path)
    assert await ring.reload()
    assert ring.active_kek == "kek-2"


def test_values_per_second_are_printed() -> None:
    vault, count = make_vault(), 5_000
    sealed = vault.seal("person", "cert_no", 7, "320499199901010003")
    for name, work in (
        ("seal", lambda: vault.seal("person", "cert_no", 7, "320499199901010003")),
        ("open", lambda: vault.open("person", "cert_no", 7, sealed)),
        ("index", lambda: vault.index("cert_no", "320499199901010003")),
    ):
        started = time.perf_counter()
        for _ in range(count):
            work()
        print(f"{name}: {count / (time.perf_counter() - started):,.0f} values/s")
