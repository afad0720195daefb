"""Processes that check. One that takes too long is ended and another takes its place: a check that hangs hangs nobody else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from typing import Any

from factcheck.errors import FactcheckError, InternalError
from factcheck.server.settings import Bench, Limits
from factcheck.server.worker import READY, OutOfMemory, work

LOG = logging.getLogger("factcheck.server")
_START = 900  # seconds that a process may take to start and to read its tables
_JOBS = 2_000  # jobs after which a process is replaced: what it has learnt of words is never forgotten
_PAUSE = 5.0  # seconds before a process that could not be started is tried again
_PATIENCE = 60.0  # seconds that a request waits for a process


Tables = Callable[[], tuple[str, ...]]


class TookTooLong(FactcheckError):
    """A check that was ended because it took too long."""

    kind = "took-too-long"


class Busy(FactcheckError):
    """More requests than can be served."""

    kind = "busy"


class _Worker:
    """A process and the pipe to it. All methods block: they are called in threads."""

    def __init__(self, bench: Bench, megabytes: int, tables: Tables) -> None:
        self.bench, self.megabytes, self.tables = bench, megabytes, tables
        self.start()

    def start(self) -> None:
        """Start the process, and wait until it is warm."""
        context = get_context("spawn")  # the server has threads: what forks may find their locks taken
        self.pipe, its = context.Pipe()
        self.process = context.Process(target=work, args=(its, self.bench, self.megabytes, self.tables()), daemon=True, name="factcheck check")
        self.process.start()
        its.close()
        self.jobs = 0
        try:
            ready = self.pipe.poll(_START) and self.pipe.recv() == READY
        except (EOFError, OSError):
            ready = False
        if not ready:
            self.end()
            raise InternalError("a process that checks could not be started; has it enough --memory?")

    def ask(self, job: object, seconds: float) -> Any:
        """The answer to a job. Raises FactcheckError; the process may be gone after it."""
        self.jobs += 1
        try:
            self.pipe.send(job)
            if not self.pipe.poll(seconds):
                self.end()
                raise TookTooLong(f"the check took longer than {seconds:g} seconds and was ended; give a shorter text or smaller tables")
            answer = self.pipe.recv()
        except (EOFError, OSError):
            self.end()
            raise InternalError("the check broke off: the process that did it ended; please report it") from None
        if isinstance(answer, OutOfMemory) or self.jobs >= _JOBS:
            self.end()
        if isinstance(answer, FactcheckError):
            raise answer
        return answer

    def end(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.join(5)
        self.pipe.close()

    def stop(self) -> None:
        """Kill the process if it runs. Another thread may be using it, or starting it."""
        if self.process.is_alive():
            self.process.kill()

    def revive(self) -> None:
        """Start it again if it is gone."""
        if self.pipe.closed:
            self.start()


class Pool:
    """A few processes, each with one job at a time; jobs wait in turn. `tables` are those that a process reads when it starts,
    however long that takes."""

    def __init__(self, bench: Bench, limits: Limits, tables: Tables = tuple) -> None:
        self.bench, self.limits, self.tables = bench, limits, tables
        self.waiting = 0
        self._all: list[_Worker] = []
        self._tasks: set[asyncio.Task[Any]] = set()

    async def open(self) -> None:
        """Start the processes."""
        self._threads = ThreadPoolExecutor(self.limits.workers, "factcheck check")
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        made = [loop.run_in_executor(self._threads, _Worker, self.bench, self.limits.megabytes, self.tables) for _ in range(self.limits.workers)]
        for worker in await asyncio.gather(*made):
            self._all.append(worker)
            self._idle.put_nowait(worker)

    async def close(self) -> None:
        """End them."""
        for worker in self._all:
            worker.stop()
        await asyncio.get_running_loop().run_in_executor(None, self._threads.shutdown)
        for worker in self._all:  # those that were being started again meanwhile
            worker.stop()

    async def ask(self, job: object) -> Any:
        """The answer to a job. Raises FactcheckError."""
        if self.waiting >= self.limits.waiting:
            raise Busy("the server has more to check than it can; try again in a moment")
        self.waiting += 1
        try:
            worker = await asyncio.wait_for(self._idle.get(), _PATIENCE)
        except TimeoutError:
            raise Busy("the server has had no time for this check; try again in a moment") from None
        finally:
            self.waiting -= 1
        # The process is given back when it has done its work, whether or not anybody still waits for the answer.
        task = asyncio.create_task(self._answered(worker, job))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return await asyncio.shield(task)

    async def _answered(self, worker: _Worker, job: object) -> Any:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._threads, worker.ask, job, self.limits.seconds)
        finally:
            again = asyncio.create_task(self._given_back(worker))
            self._tasks.add(again)
            again.add_done_callback(self._tasks.discard)

    async def _given_back(self, worker: _Worker) -> None:
        while worker.pipe.closed:
            try:
                await asyncio.get_running_loop().run_in_executor(self._threads, worker.revive)
            except (FactcheckError, OSError):  # the machine has no room for it now
                LOG.warning("a process that checks could not be started; it is tried again")
                await asyncio.sleep(_PAUSE)
        self._idle.put_nowait(worker)
