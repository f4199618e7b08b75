"""The dialect contract (D2): text, order, time, uniqueness and state rules are the same on all three databases. Costs about 1 s."""

import asyncio
import datetime as dt
import os
import random

import pytest
from backend.kernel.db import probe
from backend.kernel.db.probe import ContractSample
from tortoise.exceptions import IntegrityError, OperationalError

from unionhub.kernel import clock
from unionhub.kernel.db import insert_once, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.tasks import spawn

pytestmark = [pytest.mark.commits, pytest.mark.usefixtures("store")]
DIALECT = os.environ.get("UNIONHUB_TEST_DB", "sqlite")
RARE_NAMES = ["㐂田", "𠮷野家", "赵𬸣", "买买提·吐尔逊", "👩‍🔧工会", "Ａ全角", "caf\u00e9", "cafe\u0301", "CAFE\u0301"]


async def test_codes_sort_by_byte_and_keep_their_case_everywhere() -> None:
    codes = ["A", "B", "Z", "_", "a", "b", "z", "0", "9", "-", "~", "a-b", "a_b", "aB", "ab"]
    random.shuffle(codes)
    for code in codes:
        await ContractSample.create(code=code)
    assert await ContractSample.all().order_by("code").values_list("code", flat=True) == sorted(codes)
    assert await ContractSample.filter(code="a").count() == 1
    assert await ContractSample.filter(code__gte="a", code__lt="b").order_by("code").values_list("code", flat=True) == [
        "a",
        "a-b",
        "aB",
        "a_b",
        "ab",
    ]


@pytest.mark.dialects("postgres")
async def test_codes_are_byte_wise_whatever_locale_the_server_was_made_with() -> None:
    """A server made with the C locale would sort by byte anyway; one made with zh_CN would not."""
    sql = "SELECT column_name, collation_name FROM information_schema.columns WHERE table_name = 'contract_sample'"
    collations = {row["column_name"]: row["collation_name"] for row in await probe.rows(sql)}
    assert [collations[name] for name in ("code", "path", "state", "open_slot")] == ["C"] * 4


async def test_a_path_range_holds_exactly_the_branch() -> None:
    paths = ["0001", "00010001", "0001000A", "00010010", "0002", "00020001", "000100010001", "0010", "Z001", "z001"]
    for number, path in enumerate(paths):
        await ContractSample.create(code=str(number), path=path)
    found = await ContractSample.filter(path__gte="0001", path__lt="0002").order_by("path").values_list("path", flat=True)
    assert found == sorted(path for path in paths if path.startswith("0001"))


async def test_names_with_rare_characters_come_back_as_they_went_in_and_are_found_exactly() -> None:
    for number, name in enumerate(RARE_NAMES):
        await ContractSample.create(code=f"n{number}", name=name)
    assert await ContractSample.all().order_by("code").values_list("name", flat=True) == RARE_NAMES
    for name in RARE_NAMES:
        assert await ContractSample.filter(name=name).count() == 1, "compared by byte, not by a collation's idea of likeness"
    assert await ContractSample.filter(name="a全角").count() == 0


async def test_a_search_by_the_beginning_of_a_name_tells_rare_characters_and_case_apart() -> None:
    for number, name in enumerate(RARE_NAMES):
        await ContractSample.create(code=f"n{number}", name=name)
    for typed, found in (("𠮷", ["𠮷野家"]), ("赵𬸣", ["赵𬸣"]), ("caf", ["caf\u00e9", "cafe\u0301"]), ("CAF", ["CAFE\u0301"])):
        rows = ContractSample.filter(name__startswith=typed).order_by("code")
        assert await rows.values_list("name", flat=True) == found
    assert await ContractSample.filter(name__contains="𬸣").values_list("name", flat=True) == ["赵𬸣"]


@pytest.mark.parametrize(
    "instant",
    [
        dt.datetime(2026, 11, 22, 15, 59, 59, 999999, tzinfo=dt.UTC),
        dt.datetime(2026, 12, 31, 16, 0, 0, 1, tzinfo=dt.UTC),
        dt.datetime(2024, 2, 29, 0, 0, tzinfo=dt.UTC),
        dt.datetime(1999, 12, 31, 23, 59, 59, 123456, tzinfo=dt.UTC),
    ],
)
async def test_an_instant_comes_back_aware_in_utc_to_the_microsecond(instant: dt.datetime) -> None:
    row = await ContractSample.create(code="t", at=instant, day=clock.biz_date(instant))
    read = await ContractSample.get(id=row.id)
    assert read.at == instant and read.at is not None and read.at.utcoffset() == dt.timedelta(0)
    assert read.day == clock.biz_date(instant)
    assert await ContractSample.filter(at=instant).count() == 1
    assert await ContractSample.filter(at__lt=instant + dt.timedelta(microseconds=1), at__gte=instant).count() == 1
    assert await ContractSample.filter(at__lt=instant).count() == 0


async def test_an_instant_given_in_another_zone_is_kept_as_the_same_instant() -> None:
    given = dt.datetime(2026, 11, 23, 0, 30, tzinfo=dt.timezone(dt.timedelta(hours=8)))
    row = await ContractSample.create(code="t", at=given)
    assert (await ContractSample.get(id=row.id)).at == given
    assert await ContractSample.filter(at=given.astimezone(dt.UTC)).count() == 1


async def test_insert_once_says_true_to_the_first_and_false_to_the_second_and_the_transaction_goes_on() -> None:
    async with transaction() as tx:
        assert await insert_once(tx, ContractSample(code="one", name="first"))
        assert not await insert_once(tx, ContractSample(code="one", name="second"))
        await ContractSample.create(code="two")
    assert sorted(await ContractSample.all().values_list("code", "name")) == [("one", "first"), ("two", "")]


async def test_insert_once_lets_every_other_violation_through_and_nothing_is_left() -> None:
    with pytest.raises((IntegrityError, OperationalError)):
        async with transaction() as tx:
            await ContractSample.create(code="before")
            await insert_once(tx, ContractSample(code="bad", state="pending", open_slot=None))  # a CHECK, no uniqueness
    assert await ContractSample.all().count() == 0


async def test_a_caught_uniqueness_error_outside_insert_once_cannot_be_committed_by_mistake() -> None:
    await ContractSample.create(code="taken")
    with pytest.raises(IntegrityError):
        async with transaction():
            await ContractSample.create(code="before")
            await ContractSample.create(code="taken")
    assert await ContractSample.all().values_list("code", flat=True) == ["taken"]


async def test_fifty_inserts_of_one_slot_at_once_give_one_row() -> None:
    async def claim(number: int) -> bool:
        async def body() -> bool:
            async with transaction() as tx:
                return await insert_once(tx, ContractSample(code=f"c{number}", state="pending", open_slot="person-1"))

        return await rerun_on_conflict(body)

    outcomes = await asyncio.gather(*[spawn(claim(number), "claim") for number in range(50)])
    assert outcomes.count(True) == 1 and outcomes.count(False) == 49
    assert await ContractSample.filter(open_slot="person-1").count() == 1


async def test_any_number_of_closed_rows_share_the_empty_slot() -> None:
    for number in range(3):
        await ContractSample.create(code=f"closed{number}", state="closed", open_slot=None)
    assert await ContractSample.all().count() == 3


@pytest.mark.parametrize(("state", "slot"), [("pending", None), ("closed", "'person-1'"), ("approved", "'person-1'")])
async def test_the_database_itself_refuses_a_state_that_does_not_fit_its_slot(state: str, slot: str | None) -> None:
    """In plain SQL, past the ORM and the code."""
    columns = "id, created_at, code, path, name, state, open_slot, amount"
    moment = "'2026-01-01 00:00:00'" if DIALECT != "postgres" else "'2026-01-01 00:00:00+00'"
    with pytest.raises((IntegrityError, OperationalError)):
        await probe.rows(f"INSERT INTO contract_sample ({columns}) VALUES (1, {moment}, 'x', '', '', '{state}', {slot or 'NULL'}, 0)")
    assert await ContractSample.all().count() == 0
    row = await ContractSample.create(code="ok", state="pending", open_slot="person-2")
    for change in ("open_slot = NULL", "state = 'closed'"):
        with pytest.raises((IntegrityError, OperationalError)):
            await probe.rows(f"UPDATE contract_sample SET {change}")
    again = await ContractSample.get(id=row.id)
    assert (again.state, again.open_slot) == ("pending", "person-2")
