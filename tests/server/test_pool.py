from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from factcheck.errors import FactcheckError
from factcheck.server.jobs import Answer, Job
from factcheck.server.pool import Pool
from factcheck.server.settings import Bench, Limits
from tests.running import CHESTER

GOOD = Job("draft.txt", b"Labour polled 17,309 votes.")


class Doing:
    """A job that does something to the process that it is sent to, as soon as it is unpacked there."""

    def __init__(self, what: Callable[..., Any], *arguments: Any) -> None:
        self.what, self.arguments = what, arguments

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return self.what, self.arguments


def run(limits: Limits, body: Callable[[Pool], Awaitable[None]], tables: Callable[[], tuple[str, ...]] = tuple) -> None:
    async def inside() -> None:
        pool = Pool(Bench(), limits, tables)
        await pool.open()
        try:
            await body(pool)
        finally:
            await pool.close()

    asyncio.run(inside())


async def kind_of(pool: Pool, job: object) -> str:
    """What a job ends with: "fine", or the kind of its error."""
    try:
        return "fine" if isinstance(await pool.ask(job), Answer) else "other"
    except FactcheckError as error:
        return error.kind


def test_whatever_becomes_of_a_process_the_next_check_is_done() -> None:
    async def body(pool: Pool) -> None:
        for job, kind in ((Doing(time.sleep, 60), "took-too-long"), (Doing(os._exit, 3), "internal-error"), (Doing(bytearray, 10**12), "too-large"), (Doing(dict), "internal-error")):
            assert await kind_of(pool, job) == kind
            assert await kind_of(pool, GOOD) == "fine"

    run(Limits(workers=1, seconds=6), body)


def test_a_check_that_hangs_keeps_nobody_waiting() -> None:
    async def body(pool: Pool) -> None:
        hanging = asyncio.create_task(kind_of(pool, Doing(time.sleep, 600)))
        await asyncio.sleep(0)
        assert [await kind_of(pool, GOOD) for _ in range(10)] == ["fine"] * 10
        assert not hanging.done()
        hanging.cancel()

    run(Limits(workers=2, seconds=600), body)


def test_more_than_may_wait_are_turned_away() -> None:
    async def body(pool: Pool) -> None:
        kinds = await asyncio.gather(*(kind_of(pool, GOOD) for _ in range(20)))
        assert kinds.count("fine") in {5, 6}  # the first may have a process before the others come
        assert kinds.count("busy") == 20 - kinds.count("fine")
        assert pool.waiting == 0

    run(Limits(workers=1, waiting=5), body)


def test_who_goes_away_takes_no_process_along() -> None:
    async def body(pool: Pool) -> None:
        gone = asyncio.create_task(kind_of(pool, Doing(time.sleep, 1)))
        waiting = asyncio.create_task(kind_of(pool, GOOD))
        await asyncio.sleep(0.2)
        gone.cancel()
        waiting.cancel()
        await asyncio.gather(gone, waiting, return_exceptions=True)
        assert await kind_of(pool, GOOD) == "fine"
        assert pool.waiting == 0

    run(Limits(workers=1), body)


def test_a_table_that_would_take_too_much_memory(tmp_path: Any) -> None:
    table = tmp_path / "big.csv"
    with table.open("wb") as file:
        file.truncate(1_000_000_000)

    async def body(pool: Pool) -> None:
        assert await kind_of(pool, Job("draft.txt", b"Labour polled 17,309 votes in Seat 3.", (str(table),))) == "too-large"
        assert await kind_of(pool, GOOD) == "fine"

    run(Limits(workers=1, megabytes=450), body)


def test_each_process_is_told_which_tables_to_read_when_it_starts() -> None:
    told: list[tuple[str, ...]] = []

    def tables() -> tuple[str, ...]:
        told.append((str(CHESTER / "results.csv"), "missing.csv"))
        return told[-1]

    async def body(pool: Pool) -> None:
        assert await kind_of(pool, Job("draft.txt", b"Labour polled 17,309 votes in Chester.", told[0])) == "fine"
        assert await kind_of(pool, Doing(os._exit, 3)) == "internal-error"
        assert await kind_of(pool, GOOD) == "fine"
        assert len(told) == 2

    run(Limits(workers=1), body, tables)


def test_a_process_that_cannot_start_is_told() -> None:
    async def body(pool: Pool) -> None:
        pass

    with pytest.raises(FactcheckError, match="could not be started"):
        run(Limits(workers=1, megabytes=60), body)


def test_fifty_at_once() -> None:
    async def body(pool: Pool) -> None:
        assert await asyncio.gather(*(kind_of(pool, GOOD) for _ in range(50))) == ["fine"] * 50

    run(Limits(workers=2), body)
