"""Encrypted fields in a real table: what is stored, what shows, what opens where."""

import copy
import json
import pickle
from pathlib import Path

import orjson
import pytest
from backend.kernel.sample_models import CryptoLeft, CryptoOther, CryptoRight, CryptoSample, sample_database
from tortoise import connections
from tortoise.exceptions import IntegrityError

from unionhub.kernel.crypto import (
    EncryptedFieldMisused,
    IntegrityFailed,
    RowIdMissing,
    Sealed,
    by_index,
    companion_names,
    integrity_failures,
    open_sealed,
    set_encrypted,
    vault,
)

CARD, PHONE, ADDRESS = "32049919900101990X", "13800001234", "江苏省常州市钟楼区南大街街道某某路1号"


async def rows_as_stored() -> list[dict[str, object]]:
    _, rows = await connections.get("default").execute_query("SELECT * FROM crypto_sample ORDER BY id")
    return [dict(row) for row in rows]


def person(card: str | None = CARD) -> CryptoSample:
    row = CryptoSample(name="张三")
    set_encrypted(row, "cert_no", card)
    set_encrypted(row, "phone", PHONE)
    set_encrypted(row, "address", ADDRESS)
    return row


@pytest.mark.sec(20)
async def test_the_table_holds_ciphertext_index_and_tail_only(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        await person(" 32049919900101990x ").save()
        (row,) = await rows_as_stored()
        stored = json.dumps(row, default=str, ensure_ascii=False)
        for secret in (CARD, CARD[:17], PHONE, ADDRESS, "南大街", "19900101"):
            assert secret not in stored
        assert str(row["cert_no"]).startswith("v1:sm4gcm:k1:")
        assert (row["cert_no_tail"], row["phone_tail"]) == ("990X", "1234")
        assert len(str(row["cert_no_idx"])) == 43
        assert row["cert_no_idx_next"] is None


async def test_a_value_is_read_sealed_and_opened_explicitly(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        await person().save()
        row = await CryptoSample.get()
        assert isinstance(row.cert_no, Sealed)
        assert (row.cert_no.open(), row.phone.open(), row.address.open()) == (CARD, PHONE, ADDRESS)
        (listed,) = await CryptoSample.all().values("id", "cert_no", "cert_no_tail")
        assert open_sealed(CryptoSample, listed["id"], "cert_no", listed["cert_no"]) == CARD
        with pytest.raises(RowIdMissing):
            listed["cert_no"].open()
        assert open_sealed(CryptoSample, listed["id"], "cert_no", None) is None


@pytest.mark.sec(20, 23)
async def test_a_sealed_value_shows_nothing_however_it_is_printed(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        row = person()
        await row.save()
        stored = str((await rows_as_stored())[0]["cert_no"])
        for sealed in (row.cert_no, (await CryptoSample.get()).cert_no):
            shown = [repr(sealed), str(sealed), f"{sealed}", f"{sealed:>40}", json.dumps({"a": sealed}, default=str), repr([sealed])]
            assert not any(CARD in text or stored in text or stored[-20:] in text for text in shown)
            for encode in (json.dumps, orjson.dumps, pickle.dumps):
                with pytest.raises(TypeError):
                    encode(sealed)
            assert copy.deepcopy(sealed) is sealed
        assert not any(CARD in text or PHONE in text for text in (repr(row), str(row), repr(vars(row))))


async def test_a_plain_assignment_is_sealed_on_its_way_to_the_table(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        row = await CryptoSample.create(name="李四", address=ADDRESS)
        assert isinstance(row.address, Sealed)
        row.address = "新地址"
        await row.save()
        assert (await CryptoSample.get()).address.open() == "新地址"
        await CryptoSample.bulk_create([CryptoSample(name="王五", address="甲"), CryptoSample(name="赵六", address="乙")])
        assert [item.address.open() for item in await CryptoSample.all().order_by("id")] == ["新地址", "甲", "乙"]
        assert ADDRESS not in json.dumps(await rows_as_stored(), default=str, ensure_ascii=False)


@pytest.mark.sec(20)
async def test_equality_search_goes_through_the_index(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        row = person()
        await row.save()
        await person("320499199901010003").save()
        assert await CryptoSample.filter(by_index(CryptoSample, "cert_no", "32049919900101990x")).values_list("id", flat=True) == [row.id]
        assert await CryptoSample.filter(by_index(CryptoSample, "cert_no", "320499200002299996")).count() == 0
        assert await CryptoSample.filter(by_index(CryptoSample, "phone", "+86 138-0000-1234")).count() == 2


async def test_the_same_card_cannot_be_stored_twice(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        await person().save()
        with pytest.raises(IntegrityError):
            await person(CARD.lower()).save()
        assert await CryptoSample.all().count() == 1


async def test_a_plaintext_never_reaches_a_query(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        await person().save()
        before = await rows_as_stored()
        with pytest.raises(EncryptedFieldMisused):
            await CryptoSample.filter(cert_no=CARD).count()
        with pytest.raises(EncryptedFieldMisused):
            await CryptoSample.filter(name="张三").update(cert_no=CARD)
        with pytest.raises(EncryptedFieldMisused):
            by_index(CryptoSample, "name", "张三")
        with pytest.raises(EncryptedFieldMisused):
            set_encrypted(person(), "name", "张三")
        assert await rows_as_stored() == before


async def test_a_row_without_an_id_cannot_be_encrypted(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        row = CryptoSample(name="张三")
        row.id = None
        with pytest.raises(RowIdMissing):
            set_encrypted(row, "cert_no", CARD)
        assert await CryptoSample.all().count() == 0


async def test_clearing_a_value_clears_its_companions(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        row = person()
        await row.save()
        set_encrypted(row, "cert_no", None)
        await row.save(update_fields=companion_names(CryptoSample, "cert_no"))
        (stored,) = await rows_as_stored()
        assert [stored[name] for name in companion_names(CryptoSample, "cert_no")] == [None, None, None, None]
        assert (await CryptoSample.get()).cert_no is None


def test_companions_are_those_the_model_has() -> None:
    assert companion_names(CryptoSample, "cert_no") == ["cert_no", "cert_no_idx", "cert_no_idx_next", "cert_no_tail"]
    assert companion_names(CryptoSample, "address") == ["address"]


@pytest.mark.sec(21)
async def test_a_ciphertext_pasted_into_another_row_is_an_error_and_an_alarm(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        first, second = person(), person("320499199901010003")
        await first.save()
        await second.save()
        rows = await rows_as_stored()
        await connections.get("default").execute_script(
            f"UPDATE crypto_sample SET cert_no = '{rows[0]['cert_no']}' WHERE id = {rows[1]['id']}"
        )
        before = integrity_failures()
        with pytest.raises(IntegrityFailed):
            (await CryptoSample.get(id=second.id)).cert_no.open()
        assert integrity_failures() == before + 1
        assert (await CryptoSample.get(id=first.id)).cert_no.open() == CARD


@pytest.mark.sec(21)
async def test_a_sealed_value_of_another_row_is_never_stored(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        first, second = person(), person("320499199901010003")
        await first.save()
        await second.save()
        before = await rows_as_stored()
        second.cert_no = (await CryptoSample.get(id=first.id)).cert_no
        with pytest.raises(IntegrityFailed):
            await second.save()
        other = CryptoOther(cert_no=first.cert_no)
        with pytest.raises(IntegrityFailed):
            await other.save()
        assert await rows_as_stored() == before
        assert await CryptoOther.all().count() == 0


async def test_a_text_that_looks_like_a_ciphertext_is_stored_encrypted_or_not_at_all(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        forged = "v1:sm4gcm:k1:" + "A" * 60
        with pytest.raises(IntegrityFailed):
            await CryptoSample.create(name="张三", address=forged)
        assert await CryptoSample.all().count() == 0
        row = CryptoSample(name="张三")
        set_encrypted(row, "address", forged)
        await row.save()
        assert (await CryptoSample.get()).address.open() == forged
        assert (await rows_as_stored())[0]["address"] != forged


async def test_a_value_longer_than_its_column_is_refused_before_the_database(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        row = CryptoSample(name="张三")
        with pytest.raises(ValueError, match="200"):
            set_encrypted(row, "address", "长" * 201)
        set_encrypted(row, "address", "𠮷" * 200)
        await row.save()
        assert (await CryptoSample.get()).address.open() == "𠮷" * 200


async def test_two_tables_of_one_purpose_share_digests(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        row, other = person(), CryptoOther()
        set_encrypted(other, "cert_no", CARD)
        await row.save()
        await other.save()
        assert row.cert_no_idx == other.cert_no_idx


async def test_inherited_fields_belong_to_their_own_table_and_a_renamed_table_stays_readable(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        left = await CryptoLeft.create(secret="左")
        right = await CryptoRight.create(secret="右")
        assert ((await CryptoLeft.get()).secret.open(), (await CryptoRight.get()).secret.open()) == ("左", "右")
        stored = [dict(row) for row in (await connections.get("default").execute_query("SELECT secret FROM crypto_right"))[1]]
        assert vault().open("crypto_old", "secret", right.id, stored[0]["secret"]) == "右"
        with pytest.raises(IntegrityFailed):
            vault().open("crypto_left", "secret", left.id, stored[0]["secret"])
