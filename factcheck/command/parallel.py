"""Several drafts at once, each in a process of its own; tables that were read before are shared where the system can."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing import active_children, get_all_start_methods, get_context
from multiprocessing.synchronize import Event
from typing import TYPE_CHECKING

from factcheck.command.streams import fault

if TYPE_CHECKING:
    from factcheck.command.plan import Draft
    from factcheck.command.running import Outcome, Runner

_PATIENCE = 0.1  # seconds between two looks at whether somebody wants to stop
_RUNNER: list[tuple[Runner, Event]] = []  # of this process


def outcomes(runner: Runner, drafts: Sequence[Draft], jobs: int) -> Iterator[Outcome]:
    """What becomes of the drafts, in their order."""
    from factcheck.command.running import Outcome

    forks = "fork" in get_all_start_methods()
    # A connection to a database must not be used by two processes: then each opens its own.
    shares = forks and not any(runner.results(shelf).shelf.paths() for shelf in {draft.shelf for draft in drafts})
    if shares:
        _warm(runner)
    # A process that forks inherits the runner as it is; another is sent an empty one.
    context = get_context("fork" if forks else "spawn")
    given = runner if shares else type(runner)(runner.debug)
    stopped = context.Event()
    pool = ProcessPoolExecutor(min(jobs, len(drafts)), context, _begin, (given, stopped))
    with _Interruption(stopped) as interruption:
        try:
            futures = [pool.submit(_check, draft) for draft in drafts]
            for draft, future in zip(drafts, futures, strict=True):
                while not wait([future], _PATIENCE).done:
                    interruption.tell()
                interruption.tell()
                try:
                    yield future.result()
                except BrokenProcessPool as error:
                    yield Outcome(None, (fault(draft.name, error, runner.debug),))
        except BaseException:
            stopped.set()  # what is under way is finished, what waits is let go
            raise
        finally:
            interruption.last = True
            pool.shutdown(wait=True, cancel_futures=True)
        interruption.tell()


class _Interruption:
    """Control-C while processes work. It is noted, and told where nothing is half done: raised in the midst of starting a
    process or of closing the pool it would leave processes that nobody stops. A second one during the end ends all at once."""

    def __init__(self, stopped: Event) -> None:
        self.stopped, self.asked, self.last = stopped, False, False

    def __enter__(self) -> _Interruption:
        self.before = signal.signal(signal.SIGINT, self._note)
        return self

    def __exit__(self, *error: object) -> None:
        signal.signal(signal.SIGINT, self.before)

    def _note(self, number: int, frame: object) -> None:
        if self.asked and self.last:
            for process in active_children():
                process.kill()
            os._exit(128 + number)
        self.asked = True

    def tell(self) -> None:
        """Raise KeyboardInterrupt if one was asked for."""
        if self.asked:
            raise KeyboardInterrupt


def _warm(runner: Runner) -> None:
    """Load what every process would load by itself."""
    from factcheck.article import parse
    from factcheck.checking import check_article
    from factcheck.results import Results

    check_article(parse("", "Labour won 61 per cent of the vote, a majority of 10,974."), Results())


def _begin(runner: Runner, stopped: Event) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent tells when to stop
    _RUNNER[:] = [(runner, stopped)]


def _check(draft: Draft) -> Outcome:
    from factcheck.command.running import Outcome

    ((runner, stopped),) = _RUNNER
    if stopped.is_set():
        return Outcome(None, ())
    outcome = runner.outcome(draft)
    return replace(outcome, tables=runner.results(draft.shelf).warned())
