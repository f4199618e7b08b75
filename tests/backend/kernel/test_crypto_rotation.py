"""Keys rotate while the system runs: whoever reads or writes meanwhile notices nothing (security check 22)."""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from backend.kernel.sample_models import CryptoSample, sample_database
from tortoise import connections

from unionhub.kernel import clock
from unionhub.kernel.crypto import (
    KeyRing,
    KeysDoNotFit,
    RotationOutOfOrder,
    Vault,
    by_index,
    create_key_file,
    install,
    keyring,
    load_data_keys,
    refresh,
    rotation,
    set_encrypted,
    vault,
)
from unionhub.kernel.crypto.models import CryptoDataKey
from unionhub.kernel.db import insert_once, transaction

pytestmark = [pytest.mark.sec(22)]


def card(number: int) -> str:
    return f"3204991990{number:08d}"


async def add(number: int) -> bool:
    row = CryptoSample(name="张三")
    set_encrypted(row, "cert_no", card(number))
    set_encrypted(row, "phone", f"138{number:08d}")
    async with transaction() as tx:
        return await insert_once(tx, row)


async def add_with(other: Vault, number: int) -> bool:
    """Insert as another process would, whose key file is at another step."""
    mine = vault()
    install(other)
    try:
        return await add(number)
    finally:
        install(mine)


async def found(number: int) -> int:
    return await CryptoSample.filter(by_index(CryptoSample, "cert_no", card(number))).count()


async def all_readable(count: int) -> None:
    rows = await CryptoSample.all().order_by("id")
    assert sorted(row.cert_no.open() for row in rows) == [card(number) for number in range(count)]
    assert [await found(number) for number in range(count)] == [1] * count


async def columns() -> list[tuple[Any, Any]]:
    return list(await CryptoSample.all().order_by("id").values_list("cert_no_idx", "cert_no_idx_next"))


async def process_at(keys: Path) -> Vault:
    """A vault of another process with the present key file."""
    mine, other = vault(), Vault(KeyRing.load(keys))
    install(other)
    await load_data_keys()
    install(mine)
    return other


@pytest.mark.commits
async def test_starting_processes_agree_on_one_data_key_per_table(tmp_path: Path) -> None:
    async with sample_database(tmp_path) as keys:
        await CryptoDataKey.all().delete()

        async def start() -> dict[str, bytes]:
            # A task has its own context, as a process has; the vault is process-wide, so each loads in turn of the loop.
            await load_data_keys()
            return {table: vault().active_data_key(table).secret for table in ("crypto_sample", "crypto_other")}

        started = await asyncio.gather(*(start() for _ in range(5)))
        assert await CryptoDataKey.all().count() == 4
        assert all(one == started[0] for one in started)
        assert started[0]["crypto_sample"] != started[0]["crypto_other"]
        assert (await process_at(keys)).active_data_key("crypto_sample").secret == started[0]["crypto_sample"]


async def test_keys_of_another_installation_stop_the_start(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        create_key_file(tmp_path / "other.json")
        mine = vault()
        install(Vault(KeyRing.load(tmp_path / "other.json")))
        with pytest.raises(KeysDoNotFit, match="密钥文件与数据库不匹配"):
            await load_data_keys()
        install(mine)
        assert await CryptoDataKey.all().count() == 4


async def test_a_new_key_encryption_key_rewraps_data_keys_and_touches_no_row(tmp_path: Path) -> None:
    async with sample_database(tmp_path) as keys:
        assert await add(0)
        _, before = await connections.get("default").execute_query("SELECT * FROM crypto_sample")
        new = keyring.add_key_encryption_key(keys)
        assert await refresh()
        await all_readable(1)
        with pytest.raises(RotationOutOfOrder):
            await rotation.ensure_kek_unused("kek-1")
        steps: list[tuple[str, int, int]] = []
        assert await rotation.rewrap_data_keys(lambda *step: steps.append(step)) == 4
        assert steps[-1] == ("crypto_data_key", 4, 4)
        await rotation.ensure_kek_unused("kek-1")
        keyring.drop_key_encryption_key(keys, "kek-1")
        await refresh()
        assert set(await CryptoDataKey.all().values_list("kek_id", flat=True)) == {new}
        _, after = await connections.get("default").execute_query("SELECT * FROM crypto_sample")
        assert [dict(row) for row in after] == [dict(row) for row in before]
        await all_readable(1)
        assert await rotation.rewrap_data_keys() == 0


async def test_a_new_data_key_is_announced_before_it_is_used(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        assert await add(0)
        assert await rotation.announce_data_key("crypto_sample") == 2
        assert vault().active_data_key("crypto_sample").version == 1
        with pytest.raises(RotationOutOfOrder):
            await rotation.reencrypt(CryptoSample)
        later = clock.now() + timedelta(minutes=10)
        clock.set_source(lambda: later)
        try:
            assert vault().active_data_key("crypto_sample").version == 2
        finally:
            clock.set_source(None)
        await all_readable(1)


async def test_reencryption_goes_in_batches_and_leaves_broken_rows_to_people(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        count = 450
        rows = []
        for number in range(count):
            row = CryptoSample(name="张三")
            set_encrypted(row, "cert_no", card(number))
            rows.append(row)
        await CryptoSample.bulk_create(rows)
        await rotation.announce_data_key("crypto_sample", lead=timedelta(0))
        assert await add(count)
        await all_readable_sample()
        with pytest.raises(RotationOutOfOrder):
            await rotation.drop_old_data_keys(CryptoSample)
        broken = rows[7]
        connection = connections.get("default")
        await connection.execute_script(f"UPDATE crypto_sample SET cert_no = 'v1:sm4gcm:k1:AAAA' WHERE id = {broken.id}")
        steps: list[tuple[str, int, int]] = []
        report = await rotation.reencrypt(CryptoSample, lambda *step: steps.append(step))
        assert (report.changed, report.overtaken, report.broken) == (count - 1, 0, [broken.id])
        assert [done for what, done, _ in steps if what == "crypto_sample.cert_no"] == [200, 400, 451]
        await connection.execute_script(f"DELETE FROM crypto_sample WHERE id = {broken.id}")
        assert await rotation.drop_old_data_keys(CryptoSample) == 1
        assert set(vault().data_keys("crypto_sample")) == {"k2"}
        await all_readable_sample()
        assert (await rotation.reencrypt(CryptoSample)).changed == 0


async def all_readable_sample() -> None:
    for row in await CryptoSample.all().order_by("id").limit(30):
        assert row.cert_no.open().startswith("3204991990")


async def test_an_index_key_rotates_online_and_lets_no_duplicate_in(tmp_path: Path) -> None:
    async with sample_database(tmp_path) as keys:
        steady = await process_at(keys)
        assert await add(0) and await add(1)

        keyring.begin_index_rotation(keys)
        await refresh()
        dual = await process_at(keys)
        assert await add(2)
        assert await add_with(steady, 3)  # a process that has not refreshed yet
        assert not await add_with(steady, 2) and not await add(3) and not await add(0)
        await all_readable(4)
        report = await rotation.verify_index(CryptoSample)
        assert (report.checked, len(report.missing), report.wrong) == (4, 3, ())
        assert (await rotation.backfill_index(CryptoSample)).changed == 3
        assert (await rotation.verify_index(CryptoSample)).ok
        with pytest.raises(RotationOutOfOrder):
            await rotation.swap_index(CryptoSample)

        keyring.swap_index_keys(keys)
        await refresh()
        swapped = await process_at(keys)
        assert await add(4)
        assert await add_with(dual, 5)
        assert not await add_with(dual, 4) and not await add(5) and not await add(0)
        await all_readable(6)
        assert (await rotation.swap_index(CryptoSample)).changed == 5
        assert all(current == present for current, present in await columns())

        with pytest.raises(RotationOutOfOrder):
            await rotation.clear_next_index(CryptoSample)
        keyring.finish_index_rotation(keys)
        await refresh()
        assert await add(6)
        assert await add_with(swapped, 7)
        assert not await add_with(swapped, 6) and not await add(7) and not await add(0)
        await all_readable(8)
        assert (await rotation.clear_next_index(CryptoSample)).changed == 7
        assert all(present is None for _, present in await columns())
        await all_readable(8)
        assert not await add(0)
        assert await CryptoSample.all().count() == 8


async def test_clearing_refuses_while_a_row_still_carries_the_old_index(tmp_path: Path) -> None:
    async with sample_database(tmp_path) as keys:
        assert await add(0)
        keyring.begin_index_rotation(keys)
        await refresh()
        await rotation.backfill_index(CryptoSample)
        keyring.swap_index_keys(keys)
        keyring.finish_index_rotation(keys)  # the operator forgot swap_index
        await refresh()
        before = await columns()
        with pytest.raises(RotationOutOfOrder):
            await rotation.clear_next_index(CryptoSample)
        assert await columns() == before


async def test_verification_finds_a_wrong_digest(tmp_path: Path) -> None:
    async with sample_database(tmp_path) as keys:
        assert await add(0) and await add(1)
        keyring.begin_index_rotation(keys)
        await refresh()
        await rotation.backfill_index(CryptoSample)
        row = await CryptoSample.all().order_by("id").first()
        assert row is not None
        await CryptoSample.filter(id=row.id).update(cert_no_idx_next="x" * 43)
        report = await rotation.verify_index(CryptoSample)
        assert (report.ok, report.wrong) == (False, (row.id,))
        with pytest.raises(RotationOutOfOrder):
            await rotation.swap_index(CryptoSample)
        assert KeyRing.load(keys).index_current.id == "idx-1"


async def test_backfilling_also_serves_rows_imported_without_digests(tmp_path: Path) -> None:
    async with sample_database(tmp_path) as keys:
        assert await add(0)
        await CryptoSample.all().update(cert_no_idx=None)
        with pytest.raises(RotationOutOfOrder):
            await rotation.backfill_index(CryptoSample)
        assert not (await rotation.verify_index(CryptoSample)).ok
        keyring.begin_index_rotation(keys)
        await refresh()
        assert (await rotation.backfill_index(CryptoSample)).changed == 1
        assert (await rotation.verify_index(CryptoSample)).ok
        await all_readable(1)


async def test_a_row_changed_during_a_step_is_not_overwritten(tmp_path: Path) -> None:
    async with sample_database(tmp_path):
        assert await add(0)
        await rotation.announce_data_key("crypto_sample", lead=timedelta(0))
        row = await CryptoSample.get()
        old = row.cert_no
        set_encrypted(row, "cert_no", card(9))
        await row.save()
        report = rotation.Report()
        stale = [(row.id, {"cert_no": rotation.Ciphertext(rotation.text_of(old))}, {"cert_no": rotation.Ciphertext("v1:sm4gcm:k2:x")})]
        await rotation._apply(CryptoSample, stale, report)
        assert (report.changed, report.overtaken) == (0, 1)
        assert (await CryptoSample.get()).cert_no.open() == card(9)
