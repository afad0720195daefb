"""Drafts to a report: tables read once, drafts checked one after the other or several at once, trouble with one kept to it."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.command.plan import Draft, Plan, Shelf
from factcheck.command.streams import fault
from factcheck.errors import FactcheckError, NoTable

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.report import ArticleReport, Report
    from factcheck.results import Results
    from factcheck.results.model import Table
    from factcheck.results.told import Told


_ADVICE = "name one, or give it as --results TABLE"
_KEPT = 12  # sets of tables that are kept read by those that go on for long


@dataclass(frozen=True)
class Outcome:
    """What became of one draft; `tables` are those of another process, with the warnings found there."""

    report: ArticleReport | None
    errors: tuple[FactcheckError, ...] = ()
    tables: tuple[Table, ...] = ()


class Runner:
    """Checks drafts against their tables. Tables stay read from one call to the next until they are forgotten.

    `fatal` are the faults that are not told as trouble with one draft or its tables, but are raised. `advice` is for those who have
    election figures and no table.
    """

    def __init__(self, debug: bool = False, fatal: tuple[type[Exception], ...] = (), advice: str = _ADVICE) -> None:
        self.debug, self.fatal, self.advice = debug, fatal, advice
        self._read: dict[Shelf, Results] = {}
        self._faults: dict[Shelf, FactcheckError] = {}
        self._stamps: OrderedDict[Shelf, tuple[object, ...]] = OrderedDict()

    def __getstate__(self) -> dict[str, object]:
        return {"debug": self.debug, "fatal": self.fatal, "advice": self.advice, "_read": {}, "_faults": {}, "_stamps": OrderedDict()}  # another process reads its tables itself

    def run(self, plan: Plan, jobs: int = 1, progress: bool = False) -> Report:
        """The report on all drafts, in their order."""
        from factcheck.report import Report

        for shelf in dict.fromkeys(draft.shelf for draft in plan.drafts):
            self.results(shelf)
        outcomes = list(_shown(self._outcomes(plan.drafts, jobs), len(plan.drafts), progress))
        tables = [table for shelf in dict.fromkeys(draft.shelf for draft in plan.drafts) for table in self.results(shelf).warned()]
        errors = [*plan.errors, *self._trouble(plan), *(error for one in outcomes for error in one.errors)]
        return Report(tuple(one.report for one in outcomes if one.report), _merged([*tables, *(t for one in outcomes for t in one.tables)]), tuple(errors))

    def forget(self, paths: Sequence[str]) -> None:
        """Read tables that have changed again."""
        for shelf in [shelf for shelf in self._read if set(shelf.tables) & set(paths)]:
            del self._read[shelf]
            self._faults.pop(shelf, None)

    def let_go(self, shelf: Shelf) -> None:
        """Read one set of tables again when it is asked for next."""
        self._read.pop(shelf, None)
        self._faults.pop(shelf, None)

    def refresh(self, shelf: Shelf) -> None:
        """Read a set of tables again if one of them has changed since this was last asked; let those go that were not asked for for long."""
        now = tuple(stamp(table) for table in shelf.tables)
        if self._stamps.pop(shelf, now) != now:
            self.let_go(shelf)
        self._stamps[shelf] = now
        if len(self._stamps) > _KEPT:
            self.let_go(self._stamps.popitem(last=False)[0])

    def _outcomes(self, drafts: Sequence[Draft], jobs: int) -> Iterator[Outcome]:
        if jobs > 1 and len(drafts) > 1:
            from factcheck.command.parallel import outcomes

            return outcomes(self, drafts, jobs)
        return map(self.outcome, drafts)

    def outcome(self, draft: Draft) -> Outcome:
        """What becomes of one draft: one bad draft must not cost the others their check."""
        try:
            report = self.check(draft)
            return Outcome(report, tuple(self._strangers(draft, report)))
        except FactcheckError as error:
            return Outcome(None, (error,))
        except self.fatal:
            raise
        except Exception as error:
            return Outcome(None, (fault(draft.name, error, self.debug),))

    def check(self, draft: Draft, article: Article | None = None) -> ArticleReport:
        """The report on one draft, or on `article` in its place. Raises FactcheckError."""
        from factcheck.article import read_article
        from factcheck.checking import check_article
        from factcheck.policy import held_to

        text = article or draft.article or read_article(draft.name, draft.data)
        results = self.results(draft.shelf)
        conventions = draft.config.conventions
        with naming(draft.shelf):
            names = None
            if draft.contest:
                from factcheck.claims.given import names_given

                names = names_given(results.names, text.plain, draft.contest)
            report = check_article(text, results, conventions, names)
        if draft.entries or text.directives or "[sic]" in text.text.casefold():
            from factcheck.suppressions import suppress

            report = suppress(report, draft.entries)
        return held_to(report, draft.policy)

    def results(self, shelf: Shelf) -> Results:
        """The tables of a shelf, read once."""
        from factcheck.results import Results, read_results

        if shelf not in self._read:
            try:
                with naming(shelf):
                    self._read[shelf] = read_results(shelf.tables, _for_these(shelf))
            except self.fatal:
                raise
            except Exception as error:  # the articles can still be checked against themselves
                self._faults[shelf] = fault(" ".join(shelf.tables), error, self.debug)
                self._read[shelf] = Results()
        return self._read[shelf]

    def _trouble(self, plan: Plan) -> list[FactcheckError]:
        """What is wrong with the tables, each told once."""
        found: dict[str, FactcheckError] = {}
        for shelf in dict.fromkeys(draft.shelf for draft in plan.drafts):
            own = [self._faults[shelf]] if shelf in self._faults else []
            for error in (*own, *self.results(shelf).errors):
                if not _of_other_tables(shelf, error):
                    found.setdefault(error.message, error)
        return list(found.values())

    def _strangers(self, draft: Draft, report: ArticleReport) -> Iterator[FactcheckError]:
        """Election figures without a table, or with tables of other contests."""
        from factcheck.checking import election_figures, missing_contest

        if draft.shelf.tables:
            if error := missing_contest(report, self.results(draft.shelf)):
                yield error
        elif not draft.alone and (count := election_figures(report)):
            path, figures = report.article.path, "figure" if count == 1 else "figures"
            yield NoTable(f"{path}: {count} election {figures} and no results table; {self.advice}", path)


def stamp(name: str) -> tuple[int, int, int] | None:
    """What tells that a file has changed: when it was written, how long it is, which it is; None where there is none."""
    try:
        found = Path(name).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _for_these(shelf: Shelf) -> tuple[Told, ...]:
    """What is told of columns; of what the configuration tells only what is of tables like these."""
    if not shelf.told:
        return ()
    from factcheck.results.told import for_file

    return tuple(one for one in shelf.told if one.source != shelf.config or any(for_file([one], path) for path in shelf.tables))


def _of_other_tables(shelf: Shelf, error: FactcheckError) -> bool:
    """Whether a heading is missed that the configuration tells of all tables: these need not have it."""
    return any(one.source == shelf.config and one.pattern == "*" and error.message.startswith(f"{one.source}: no table has a column {one.heading!r};") for one in shelf.told)


class naming:  # noqa: N801
    """While it lasts, parties have the names and tables the region that a shelf says."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self._undo: list[Callable[[], None]] = []

    def __enter__(self) -> None:
        if self.shelf.parties:
            from factcheck.parties import known_as

            self._undo.append(known_as(dict(self.shelf.parties)))
        if self.shelf.region != "uk":
            from factcheck.results.countries import at_home

            self._undo.append(at_home(self.shelf.region))

    def __exit__(self, *_: object) -> None:
        for undo in self._undo:
            undo()
        self._undo.clear()


def _merged(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Each table once, with all warnings."""
    found: dict[str, Table] = {}
    for table in tables:
        known = found.get(table.path)
        found[table.path] = table if known is None else replace(known, warnings=tuple(dict.fromkeys((*known.warnings, *table.warnings))))
    return tuple(found.values())


def _shown(outcomes: Iterator[Outcome], total: int, progress: bool) -> Iterator[Outcome]:
    """The same, with a bar on a terminal where it takes longer than a moment."""
    if not progress or total < 2:
        return outcomes
    from tqdm import tqdm

    return iter(tqdm(outcomes, total=total, unit="draft", leave=False, delay=1, file=sys.stderr, dynamic_ncols=True))
