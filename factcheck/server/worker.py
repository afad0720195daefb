"""The process that checks: it reads tables, keeps them until they change, and answers one job after the other."""

from __future__ import annotations

import gc
import signal
from multiprocessing.connection import Connection
from typing import Any

from factcheck.command.plan import Draft, Plan, Shelf
from factcheck.command.running import Runner
from factcheck.errors import FactcheckError, InternalError
from factcheck.policy import Policy
from factcheck.server.jobs import Answer, Contest, Job, Look, Open, Seen, relabelled, relabelled_error
from factcheck.server.opening import opened
from factcheck.server.settings import Bench

READY = "ready"
_SEATS = 4  # of a table that are named
_TOO_MUCH = "the check takes more memory than the server allows; give a shorter text or smaller tables"
_WARM = b"Labour won 61 per cent of the vote, a majority of 10,974."


class OutOfMemory(FactcheckError):
    """A check that would take more memory than it may."""

    kind = "too-large"


def work(pipe: Connection, bench: Bench, megabytes: int, tables: tuple[str, ...] = ()) -> None:
    """Read the tables that most jobs will want, and answer jobs until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server says when to stop
    _bounded(megabytes)
    desk = Desk(bench)
    if desk.answer(Job("warm.txt", _WARM, marked=True)).text is None:
        return  # it cannot check: there is no room for what it needs
    if tables:
        _answer(desk, Job("warm.txt", _WARM, tables))  # whatever is wrong with them is told to who asks for them
    gc.freeze()
    pipe.send(READY)
    while True:
        try:
            answer = _answer(desk, pipe.recv())
        except (EOFError, OSError):
            return
        except MemoryError:  # the job itself
            answer = OutOfMemory(_TOO_MUCH)
        pipe.send(answer)
        if isinstance(answer, OutOfMemory):
            return  # what is left of it is better let go


def _answer(desk: Desk, job: Any) -> Any:
    """The answer to a job, or the FactcheckError that it ended with."""
    try:
        try:
            return desk.answer(job)
        except MemoryError:  # tables of earlier jobs may take it up
            desk.forget()
            return desk.answer(job)
    except FactcheckError as error:
        return error
    except MemoryError:
        return OutOfMemory(_TOO_MUCH)
    except Exception as error:  # its text may quote the article: the kind alone is told
        return InternalError(f"internal error ({type(error).__name__}); please report it")


def _bounded(megabytes: int) -> None:
    """No more memory than this, where the system can be told so."""
    try:
        import resource
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = megabytes * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))


class Desk:
    """Checks texts, with tables that stay read."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.runner = Runner(fatal=(MemoryError,))

    def answer(self, job: Any) -> Any:
        """The answer to any job."""
        if isinstance(job, Job):
            return self.checked(job)
        if isinstance(job, Open):
            return opened(job.name, job.data)
        return self.seen(job) if isinstance(job, Look) else self.contest(job)

    def checked(self, job: Job) -> Answer:
        """A text checked; what is wrong with it or its tables is in the report."""
        from factcheck import __version__
        from factcheck.formats import jsonformat
        from factcheck.formats.html import fragment

        bench = self.bench
        shelf = self._shelf(job.tables)
        if job.contest:
            self.contest(Contest(job.contest, job.tables))
        draft = Draft(job.name, bench.config, shelf, bench.policy or Policy(), bench.entries, data=job.data, contest=job.contest or bench.contest)
        report = relabelled(self.runner.run(Plan((draft,), (), bench.config)), job.labels)
        text = report.articles[0].article.source.text if report.articles else None
        return Answer(jsonformat.render(report, __version__), text, fragment(report) if job.marked and report.articles else None)

    def forget(self) -> None:
        """Let all tables go."""
        self.runner = Runner(fatal=(MemoryError,))
        gc.collect()

    def seen(self, job: Look) -> Seen:
        """What is understood of a table."""
        results = self.runner.results(self._shelf((job.table,)))
        if results.errors:
            return Seen(error=relabelled_error(results.errors[0], job.labels).message)
        table = results.tables[0]
        return Seen(table.kind or "", table.rows, table.contests, tuple(sorted(filter(None, results.names.seats.values())))[:_SEATS])

    def contest(self, job: Contest) -> str:
        """The seat that is meant by a contest's name. Raises UsageError where no table holds it."""
        from factcheck.claims.given import seat_given

        return seat_given(self.runner.results(self._shelf(job.tables)).names, job.name)

    def _shelf(self, tables: tuple[str, ...]) -> Shelf:
        """A set of tables, to be read again when one of them has changed; those not used for long are let go."""
        config = self.bench.config
        shelf = Shelf(tables, self.bench.told, config.region or "uk", tuple(config.parties.items()), config.path)
        self.runner.refresh(shelf)
        return shelf
