"""From verdicts back to the contests behind them. Looks only at what was asked while the article was checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.claims.formula import FirstSince, HeldSince, Record
from factcheck.evidence.model import Evidence, History, Point
from factcheck.facts.evaluate import contests_of
from factcheck.facts.history import past_of, series, when
from factcheck.facts.people import winner
from factcheck.parties import party_label
from factcheck.results import Results
from factcheck.results.model import Cell, Contest
from factcheck.verdicts.model import Verdict

MAX_CONTESTS = 12
MAX_POINTS = 80  # contests of a history


def gather(verdicts: Sequence[Verdict], contests: Sequence[str], results: Results) -> Evidence:
    """What the verdicts of one article rest on. `contests` are the keys of the contests that it is about."""
    cited = Counter(cell for verdict in verdicts for cell in dict.fromkeys(verdict.sources))
    keys = dict.fromkeys((*contests, *(key for verdict in verdicts for key in _keys(verdict, results))))
    tables = [table for key in keys for table in _cited_tables(results.find(key), cited, always=key in contests)]
    tables.sort(key=lambda table: (table.key not in contests, -sum(cited[cell] for cell in _cells(table))))
    histories = tuple(history for verdict in verdicts if (history := _history(verdict, results)))
    return Evidence(tuple(tables[:MAX_CONTESTS]), histories, tuple(dict.fromkeys(f"{table.seat} {when(table)}".strip() for table in tables[MAX_CONTESTS:])))


def _keys(verdict: Verdict, results: Results) -> Iterator[str]:
    """The contests that a verdict may cite."""
    formula = verdict.reading.formula
    if formula is None or not verdict.sources:
        return
    for key in contests_of(formula):
        yield key
        if isinstance(formula, Record | HeldSince | FirstSince):
            yield from (contest.key for contest in past_of(key, results).contests)


def _cited_tables(tables: Sequence[Contest], cited: Counter[Cell], always: bool) -> list[Contest]:
    """Those of the tables of one contest that a verdict cites; of the article's own contest at least the first."""
    found = [table for table in tables if any(cell in cited for cell in _cells(table))]
    return found or list(tables[:1] if always else ())


def _cells(contest: Contest) -> Iterator[Cell]:
    for figure in (*contest.figures.values(), *contest.labels.values()):
        yield from figure.cells
    for one in contest.candidacies:
        known = (one.votes, one.share, one.change, one.rank, one.seats, one.candidates, one.seats_change, one.decided)
        yield from (cell for figure in known if figure is not None for cell in figure.cells)
        for _, standing in one.counts:
            yield from standing.cells


# --- histories -----------------------------------------------------------------------------------------------------


def _history(verdict: Verdict, results: Results) -> History | None:
    """What a claim about the past was compared with; None where it is no such claim or where there is nothing to draw."""
    match verdict.reading.formula:
        case Record(term, since=since, broad=False) as record:
            return _drawn(verdict, term.measure, [_point(contest, value.low) for contest, value in series(record, results)], since, winners=False)
        case HeldSince(key, since=since):
            return _drawn(verdict, "share", _winners(key, results), since, winners=True)
        case FirstSince(event, since):
            return _drawn(verdict, "share", _winners(event.contest, results), since, winners=True)
    return None


def _drawn(verdict: Verdict, measure: str, points: Sequence[Point], since: int | None, winners: bool) -> History | None:
    if len(points) < 2:
        return None
    order = sorted(points, key=lambda point: point.when)
    unit = "percent" if winners or measure in {"share", "turnout", "margin_points", "lead_points"} else "votes" if measure not in {"rank", "candidates"} else None
    return History(verdict.claim.start, verdict.claim.end, measure, unit, tuple(order[-MAX_POINTS:]), since, winners, max(0, len(order) - MAX_POINTS))


def _point(contest: Contest, value: Fraction) -> Point:
    won = winner(contest)
    return Point(when(contest), contest.kind, value, party_label(won.party) if won else None)


def _winners(key: str, results: Results) -> list[Point]:
    """Who won a contest and those before it, with their shares."""
    tables = (*results.find(key)[:1], *past_of(key, results).contests)
    return [_point(table, share) for table in tables if (share := _winning_share(table)) is not None]


def _winning_share(contest: Contest) -> Fraction | None:
    """The share of whoever won, in percent of all votes that the table has."""
    won = winner(contest)
    if won is None:
        return None
    if won.votes is not None:
        total = contest.figures.get("valid_votes")
        votes = sum((one.votes.value for one in contest.candidacies if one.votes), Fraction(0))
        base = total.value if total and total.value >= votes else votes
        return 100 * won.votes.value / base if base else None
    return won.share.value if won.share else None
