"""Several drafts at once, each in a process of its own; tables that were read before are shared where the system can."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing import active_children, get_all_start_methods, get_context
from typing import TYPE_CHECKING

from factcheck.command.streams import fault

if TYPE_CHECKING:
    from factcheck.command.plan import Draft
    from factcheck.command.running import Outcome, Runner

_RUNNER: list[Runner] = []  # of this process


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
    pool = ProcessPoolExecutor(min(jobs, len(drafts)), context, _begin, (given,))
    done = False
    try:
        futures = [pool.submit(_check, draft) for draft in drafts]
        for draft, future in zip(drafts, futures, strict=True):
            try:
                yield future.result()
            except BrokenProcessPool as error:
                yield Outcome(None, (fault(draft.name, error, runner.debug),))
        done = True
    finally:
        if not done:  # interrupted: nobody waits for what is under way, and nothing interrupts the end
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            for process in active_children():
                process.terminate()
        pool.shutdown(wait=True, cancel_futures=True)


def _warm(runner: Runner) -> None:
    """Load what every process would load by itself."""
    from factcheck.article import parse
    from factcheck.checking import check_article
    from factcheck.results import Results

    check_article(parse("", "Labour won 61 per cent of the vote, a majority of 10,974."), Results())


def _begin(runner: Runner) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent tells when to stop
    _RUNNER[:] = [runner]


def _check(draft: Draft) -> Outcome:
    runner = _RUNNER[0]
    outcome = runner.outcome(draft)
    return replace(outcome, tables=runner.results(draft.shelf).warned())
