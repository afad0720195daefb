"""Compare every figure in an article with the official results."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factcheck.article import Article
from factcheck.conventions import NONE, Conventions
from factcheck.errors import NoContest
from factcheck.report import ArticleReport, Report

if TYPE_CHECKING:
    from factcheck.claims.claim import Claim, Guesses
    from factcheck.claims.formula import Formula, Reading
    from factcheck.facts.model import Cause, Fact, Unknown
    from factcheck.names import Names
    from factcheck.results import Results
    from factcheck.verdicts.model import Verdict

_READ = 0.5  # a reading below this is too unsure for its number to be called an election figure
_NAMED = 4  # contests of the tables named in a message


def check(articles: Article | Sequence[Article], results: Results | None = None, conventions: Conventions = NONE) -> Report:
    """Compare every figure in the articles with the results, each article judged alone.

    Without results an article is checked against itself only. Tables that could not be read, and tables that hold
    no contest of an article, are in `errors` of the report. `conventions` are those of the house.
    """
    from factcheck.results import Results as Empty

    known = results if results is not None else Empty()
    drafts = [articles] if isinstance(articles, Article) else articles
    reports = tuple(check_article(article, known, conventions) for article in drafts)
    strangers = tuple(error for report in reports if (error := missing_contest(report, known)))
    return Report(reports, known.warned(), (*known.errors, *strangers))


def check_article(article: Article, results: Results, conventions: Conventions = NONE, names: Names | None = None) -> ArticleReport:
    """Quantities, claims, facts, verdicts: one article. `names`: it is read with these, instead of all that the results have."""
    from factcheck.claims import understand
    from factcheck.evidence.gathering import gather
    from factcheck.quantities import find_quantities
    from factcheck.verdicts import cross_check, doubted, mixed_up, repeated, told_beside, unexplained

    with _uncollected():
        quantities = find_quantities(article)
        understanding = understand(article, quantities, names or results.names)
        judged = [_judge(claim, understanding.guesses.get(claim.start), results, conventions) for claim in understanding.claims]
        for place, taken in repeated(judged).items():
            judged[place] = _judged(_without(judged[place].claim, taken), results, conventions)
        for place, claim in told_beside(judged, article.plain).items():
            judged[place] = _judged(claim, results, conventions)
        _weigh(judged, understanding.guesses, results)
        for place in unexplained(judged):
            judged[place] = _of_one_thing(judged[place], understanding.guesses.get(judged[place].claim.start), results)
        for place, reading, cause in mixed_up(judged):
            judged[place] = _of_another(judged[place], reading, cause, results, conventions)
        verdicts = cross_check(doubted(judged))
        evidence = gather(verdicts, understanding.contests, results)
    return ArticleReport(article, verdicts, understanding.not_claims, understanding.contests, len(quantities), results.names.seats,
                         evidence=evidence)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Python's search for cycles waits until an article is done: it would go over spaCy, the tables of cues and all results
    again and again, to find next to nothing."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def election_figures(report: ArticleReport) -> int:
    """How many numbers of the article are, as far as it can be told, figures of an election."""
    return sum(1 for v in report.verdicts if v.claim.quantity is not None and v.reading.score >= _READ)


def missing_contest(report: ArticleReport, results: Results) -> NoContest | None:
    """The trouble of an article with election figures of which no table holds the contest: last month's file."""
    if report.contests or not results.contest_keys() or not election_figures(report):
        return None
    path = report.article.path
    held = list(dict.fromkeys(_contest(report, key) for key in results.contest_keys()))
    shown = ", ".join(held[:_NAMED]) + (f" and {len(held) - _NAMED:,} more" if len(held) > _NAMED else "")
    return NoContest(f"{path}: no contest in the tables is this article's{_headline(report.article)}; "
                     f"the tables hold {shown}; give the results of the contest that it reports", path)


def _contest(report: ArticleReport, key: str) -> str:
    seat, when = report.seat_and_date(key)
    return f"{seat or 'a result without a seat'}, {when or 'date unknown'}"


def _headline(article: Article) -> str:
    """What the article seems to be about: its headline, if it has one."""
    first = article.blocks[0] if article.blocks else None
    if first is None or first.kind != "heading":
        return ""
    words = " ".join(article.plain[first.start : first.end].split())
    return f' ("{words[:77] + "…" if len(words) > 78 else words}")'


def _judge(claim: Claim, guesses: Guesses | None, results: Results, conventions: Conventions) -> Verdict:
    """The verdict on a claim; what else it may be about is guessed where its own readings do not bear it out."""
    verdict = _judged(claim, results, conventions)
    if guesses is None or claim.quantity is None or (verdict.verdict == "supported" and not verdict.reading.weak):
        return verdict
    near = guesses.near()
    return _judged(replace(claim, readings=(*claim.readings, *near)), results, conventions) if near else verdict


def _weigh(judged: list[Verdict], guesses: Mapping[int, Guesses], results: Results) -> None:
    """Judge anew, by how likely each of their readings is, the figures of which nothing sure is known. Changes `judged`."""
    from factcheck.verdicts import given_again, given_beside, told_elsewhere, unsure

    for place, others in enumerate(given_again(judged)):
        verdict, again = judged[place], [judged[other] for other in others]
        elsewhere = told_elsewhere(again)
        if unsure(verdict, elsewhere) and not given_beside(verdict, again) and (guessed := guesses.get(verdict.claim.start)) is not None:
            judged[place] = _by_chance(verdict, guessed, results, elsewhere)


def _by_chance(verdict: Verdict, guesses: Guesses, results: Results, elsewhere: frozenset[Formula]) -> Verdict:
    """The verdict on a figure of which no rule is sure, by how likely each of its readings is; as it was where that tells nothing."""
    from factcheck.claims.chances import weights
    from factcheck.verdicts import by_chance, telling

    possible = guesses.possible()
    claim = replace(verdict.claim, readings=possible.readings)
    facts = _Facts(claim, results)
    return by_chance(verdict, claim, facts, weights().rank(possible.traits()), elsewhere) if telling(claim, facts) else verdict


def _of_one_thing(verdict: Verdict, guesses: Guesses | None, results: Results) -> Verdict:
    """The verdict on a figure that nothing explains, where it is that of one thing of which its sentence may speak."""
    from factcheck.verdicts import only_fit

    for guessed in (guesses.wide, guesses.before) if guesses is not None else ():
        claim = replace(verdict.claim, readings=tuple(guessed()))
        if claim.readings and (found := only_fit(claim, _Facts(claim, results), verdict.reading)):
            return found
    return verdict


def _of_another(verdict: Verdict, reading: Reading, cause: Cause, results: Results, conventions: Conventions) -> Verdict:
    """The verdict on a figure that is another's than `reading` says; as it was where the tables cannot tell what it should be."""
    from factcheck.facts import Fact
    from factcheck.verdicts import refuted
    from factcheck.verdicts.assess import assess

    claim = verdict.claim
    fact = _Facts(claim, results)[claim.readings.index(reading)]
    outcome = assess(claim.quantity, reading, fact) if isinstance(fact, Fact) else None
    if not isinstance(fact, Fact) or outcome is None or fact.note or outcome.value.doubtful:
        return verdict
    return refuted(claim, reading, fact, outcome, cause, conventions)


def _without(claim: Claim, taken: frozenset[Formula]) -> Claim:
    """A claim without the readings that another number of its sentence has taken; one that says so where none is left."""
    left = tuple(r for r in claim.readings if r.formula not in taken)
    spent = claim.readings[0]._replace(formula=None, weak=True, reason="this figure is given twice, and one of them is of something else")
    return replace(claim, readings=left or (spent,))


def _judged(claim: Claim, results: Results, conventions: Conventions) -> Verdict:
    from factcheck.verdicts import judge

    if conventions.swing != NONE.swing:
        claim = _swinging(claim, conventions.swing)
    return judge(claim, _Facts(claim, results), _slips(claim, results), conventions)


def _swinging(claim: Claim, kind: str) -> Claim:
    """A claim of which the swings are of the kind that the house prints."""
    from factcheck.claims.formula import Swing

    readings = tuple(r._replace(formula=replace(r.formula, kind=kind)) if isinstance(r.formula, Swing) else r for r in claim.readings)
    return claim if readings == claim.readings else replace(claim, readings=readings)


class _Facts(Sequence["Fact | Unknown"]):
    """One answer a reading, in the same order, each looked up when it is asked for."""

    def __init__(self, claim: Claim, results: Results) -> None:
        self._claim, self._results = claim, results
        self._known: dict[int, Fact | Unknown] = {}

    def __len__(self) -> int:
        return len(self._claim.readings)

    def __getitem__(self, at: Any) -> Any:
        """The answer to one reading."""
        if at not in self._known:
            self._known[at] = self._answer(self._claim.readings[at])
        return self._known[at]

    def __iter__(self) -> Iterator[Fact | Unknown]:
        """The answers in order."""
        return map(self.__getitem__, range(len(self)))

    def _answer(self, reading: Reading) -> Fact | Unknown:
        from factcheck.facts import Unknown, look_up
        from factcheck.verdicts.in_part import in_part

        if reading.formula is None:
            return Unknown(reading.reason or "not in the tables")
        whole = look_up(self._counted(reading.formula), self._results)
        return (in_part(self._claim, reading, whole, lambda part: self._there(reading, part)) if self._claim.parts else None) or whole

    def _counted(self, formula: Formula) -> Formula:
        """The formula, its figures those of the count that the text names."""
        from factcheck.claims.counts import of_count

        return of_count(formula, self._claim.count) if self._claim.count else formula

    def _there(self, reading: Reading, part: str) -> tuple[Fact | Unknown, frozenset[str]] | None:
        """The answer to a reading in a part of its contest, and what whoever came first there is called."""
        from factcheck.facts import look_up
        from factcheck.facts.people import called

        results = self._results.parts.get(part)
        if results is None or reading.formula is None or reading.contest not in results.drafts:
            return None
        return look_up(self._counted(reading.formula), results), called(results.find(reading.contest or ""))


def _slips(claim: Claim, results: Results) -> Callable[[Reading, Fact], Cause | None] | None:
    """How to find the likely slip, should the number be wrong; claims in words alone have none."""
    from factcheck.facts import likely_slip

    quantity = claim.quantity
    return None if quantity is None else lambda reading, fact: likely_slip(reading, quantity, fact, results)
