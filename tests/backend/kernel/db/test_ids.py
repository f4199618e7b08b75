"""Ids and their nodes (D15): unique, ascending, never shared by two processes. Costs about 4 s (three processes are started)."""

import asyncio
import datetime as dt
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from unionhub.kernel import clock, ids
from unionhub.kernel.db import node
from unionhub.kernel.db.node import NodeLease, heartbeat, lease_node, release, renew
from unionhub.kernel.http import Id, Schema
from unionhub.kernel.ids import EPOCH_MS, MAX_NODE, IdMaker
from unionhub.kernel.tasks import spawn

ROOT = Path(__file__).resolve().parents[4]
MADE_IN_A_PROCESS = """
import asyncio, sys
from backend.kernel.db.probe import MODULES
from tortoise import Tortoise
from unionhub.kernel import ids
from unionhub.kernel.db.config import tortoise_config
from unionhub.kernel.db.node import lease_node

async def main():
    await Tortoise.init(config=tortoise_config(sys.argv[1], MODULES, 2))
    node, _ = await lease_node()
    print(node, *[ids.new_id() for _ in range(2000)])
    sys.stdout.flush()
    sys.stdin.readline()  # hold the lease until all have theirs
    await Tortoise.close_connections()

asyncio.run(main())
"""


class Numbered(Schema):
    id: Id


def test_ids_of_eight_threads_are_unique_and_each_thread_sees_them_ascend() -> None:
    maker, made = IdMaker(5), [[] for _ in range(8)]  # type: ignore[var-annotated]

    def work(into: list[int]) -> None:
        into += [maker.next() for _ in range(5000)]

    threads = [threading.Thread(target=work, args=(into,)) for into in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    everything = [one for into in made for one in into]
    assert len(set(everything)) == 40_000
    assert all(into == sorted(into) for into in made)
    assert all(0 < one < 1 << 63 for one in everything)
    assert {one >> 12 & MAX_NODE for one in everything} == {5}


def test_an_id_tells_the_millisecond_it_was_made_in() -> None:
    before = time.time_ns() // 1_000_000
    made = (IdMaker(0).next() >> 22) + EPOCH_MS
    assert before <= made <= time.time_ns() // 1_000_000


def test_a_clock_that_goes_back_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    maker = IdMaker(1)
    first = maker.next()
    real, behind = time.time_ns, 30
    monkeypatch.setattr(maker, "_clock_ms", lambda: real() // 1_000_000 - behind)
    begun = time.monotonic()
    second = maker.next()
    assert second > first
    assert time.monotonic() - begun >= 0.02


def test_a_full_millisecond_is_waited_out(monkeypatch: pytest.MonkeyPatch) -> None:
    maker, at = IdMaker(1), [EPOCH_MS + 1000]
    reads: list[int] = []

    def read() -> int:
        reads.append(1)
        return at[0] + (1 if len(reads) > 4100 else 0)

    monkeypatch.setattr(maker, "_clock_ms", read)
    made = [maker.next() for _ in range(4097)]
    assert len(set(made)) == 4097 and made == sorted(made)
    assert made[-1] >> 22 == 1001


@pytest.mark.parametrize("number", [-1, MAX_NODE + 1])
def test_a_node_out_of_range_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="node"):
        IdMaker(number)


def test_json_carries_ids_as_strings_and_takes_back_nothing_else_than_digits() -> None:
    big = (1 << 63) - 1
    assert json.loads(Numbered(id=big).model_dump_json()) == {"id": str(big)}
    assert Numbered.model_validate_json(f'{{"id":"{big}"}}').id == big
    for bad in ('"9223372036854775808"', '"-1"', '"１２"', '"1e5"', '""', "true", "null", '"0x1"', "1.5"):
        with pytest.raises(ValueError):
            Numbered.model_validate_json(f'{{"id":{bad}}}')


@pytest.mark.commits
async def test_twenty_leases_at_once_are_of_twenty_nodes(store: str) -> None:
    held = await asyncio.gather(*[spawn(lease_node(), "lease") for _ in range(20)])
    assert len({number for number, _ in held}) == 20
    assert await NodeLease.all().count() == 20


@pytest.mark.commits
@pytest.mark.dialects("postgres", "mariadb")
def test_two_processes_never_share_a_node_nor_an_id(tables: str) -> None:
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'backend'}{os.pathsep}{ROOT / 'tests'}"}
    started = [
        subprocess.Popen(
            [sys.executable, "-c", MADE_IN_A_PROCESS, tables], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    lines = [process.stdout.readline().split() for process in started if process.stdout]
    for process in started:
        process.communicate("\n", timeout=20)
    assert len({line[0] for line in lines}) == 3
    assert len({one for line in lines for one in line[1:]}) == 6000


@pytest.mark.commits
async def test_an_expired_lease_is_taken_over_and_a_live_one_never(store: str) -> None:
    first, _ = await lease_node()
    second, _ = await lease_node()
    assert first != second
    later = clock.now() + node.LEASE + dt.timedelta(seconds=1)
    clock.set_source(lambda: later)
    assert (await lease_node())[0] in (first, second)
    assert await NodeLease.all().count() == 2


@pytest.mark.commits
async def test_a_renewed_lease_outlives_its_first_term(store: str) -> None:
    number, holder = await lease_node()
    start = clock.now()
    for step in range(1, 5):
        clock.set_source(lambda at=start + step * node.LEASE * 0.9: at)  # type: ignore[misc]
        assert await renew(number, holder)
        assert (await lease_node())[0] != number


@pytest.mark.commits
async def test_a_process_that_lost_its_lease_makes_no_more_ids_with_that_node(store: str) -> None:
    """A process that was stopped for a minute (a paused machine) finds its number taken and goes on with another."""
    number, holder = await lease_node()
    assert await heartbeat(number, holder) == (number, holder)
    await NodeLease.filter(node=number).update(holder=holder + 1)  # what a take-over leaves
    other, mine = await heartbeat(number, holder)
    assert other != number
    assert ids.new_id() >> 12 & MAX_NODE == other
    assert (await NodeLease.get(node=number)).holder == holder + 1, "the new holder keeps its lease"
    assert await renew(other, mine)


@pytest.mark.commits
async def test_a_number_given_back_is_free_at_once(store: str) -> None:
    number, holder = await lease_node()
    await release(number, holder)
    assert (await lease_node())[0] == number
