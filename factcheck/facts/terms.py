"""The figures of one contest, a small function a term; each gives the values it can have and how they come about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from factcheck.claims.formula import Term
from factcheck.facts.model import Unknown, Value
from factcheck.facts.people import find, hidden, ranking, seats_to_fill, winner
from factcheck.parties import party_key
from factcheck.results.model import Candidacy, Cell, Contest, Figure

FINE = Fraction(1, 100)  # printed shares are figures of their own from two decimals on
Values = tuple[Value, ...]
Answer = Values | Unknown


def count(value: Fraction) -> str:
    """A number of votes as printed: "17,309"."""
    if value.denominator == 1:
        return f"{int(value):,}"
    return f"{float(value):,.2f}"


def percent(value: Fraction) -> str:
    """A percentage to two places: "60.79"."""
    return f"{float(value):.2f}"


def _exact(value: Fraction, arithmetic: str, figures: Iterable[Figure], definition: str | None = None) -> Value:
    known = list(figures)
    cells: tuple[Cell, ...] = tuple(dict.fromkeys(cell for f in known for cell in f.cells))
    return Value(value, value, arithmetic, cells, definition, doubtful=next((f.doubtful for f in known if f.doubtful), None))


def _printed(figure: Figure, definition: str) -> Value:
    raw = figure.cells[0].raw if figure.cells else percent(figure.value)
    return Value(figure.low, figure.high, f"{raw} in the table", figure.cells, definition, doubtful=figure.doubtful)


def _given(name: str, words: str) -> Callable[[Contest, Term], Answer]:
    def term(contest: Contest, _: Term) -> Answer:
        figure = contest.figures.get(name)
        return (_exact(figure.value, count(figure.value), [figure]),) if figure else Unknown(f"{words} is not in the tables")

    return term


def valid(contest: Contest) -> tuple[Fraction, list[Figure], str] | None:
    """(valid votes, figures, arithmetic): as printed, else the sum of all candidates' votes."""
    counted = [c.votes for c in contest.candidacies if c.votes is not None]
    total = sum((f.value for f in counted), Fraction(0))
    figure = contest.figures.get("valid_votes")
    if figure is not None and (not figure.doubtful or not contest.complete):
        return figure.value, [figure], count(figure.value)
    if counted and (contest.complete or contest.kind == "national" or not any(c.aggregate for c in contest.candidacies) or figure is None):
        return total, counted[:1], count(total)
    return None


def _together(candidacies: tuple[Candidacy, ...], contest: Contest, kind: str, label: str) -> tuple[Fraction, str, list[Figure]] | Unknown:
    """Votes or seats added up over candidacies."""
    figures = [f for c in candidacies if (f := getattr(c, kind)) is not None]
    if not figures:
        return Unknown(f"no {kind} for {label} in the tables")
    total = sum((f.value for f in figures), Fraction(0))
    return total, " + ".join(count(f.value) for f in figures), figures


def _chosen(contest: Contest, term: Term, then: bool) -> tuple[Candidacy, ...] | Unknown:
    """Everybody that the term names; with `but`, everybody else."""
    if term.but:
        named: list[Candidacy] = []
        for who in term.but:
            found = find(who, contest, then)
            if isinstance(found, Unknown):
                return found
            named += found
        return tuple(c for c in contest.candidacies if c not in named)
    chosen: list[Candidacy] = []
    for who in term.who:
        found = find(who, contest, then)
        if isinstance(found, Unknown):
            return found
        if who.kind == "party" and len(found) > 1 and party_key(who.key) == "independent" and len(term.who) == 1:
            return Unknown("several independents stood; the article does not say which", misread=True)
        if who.kind == "party" and len(found) > 1 and seats_to_fill(contest) > 1:
            found = (max(found, key=lambda c: c.votes.value if c.votes else Fraction(0)),)
        chosen += found
    return tuple(dict.fromkeys(chosen))


def votes(contest: Contest, term: Term, then: bool = False) -> Answer:
    """Votes of somebody, or of several together."""
    chosen = _chosen(contest, term, then)
    if isinstance(chosen, Unknown):
        return chosen
    added = _together(chosen, contest, "votes", ", ".join(w.label for w in term.who))
    if isinstance(added, Unknown):
        return added
    total, words, figures = added
    return (_exact(total, words if len(figures) == 1 else f"{words} = {count(total)}", figures),)


def share(contest: Contest, term: Term, then: bool = False) -> Answer:
    """Votes / valid votes, in percent; a printed share where there are no votes."""
    chosen = _chosen(contest, term, then)
    if isinstance(chosen, Unknown):
        return chosen
    if seats_to_fill(contest) > 1 and contest.kind == "local":
        return Unknown("several are elected here, so a share of the votes needs a convention")
    base = valid(contest)
    added = _together(chosen, contest, "votes", ", ".join(w.label for w in term.who))
    if isinstance(added, Unknown) or base is None or not base[0]:
        printed = [c.share for c in chosen if c.share is not None]
        if len(printed) != len(chosen) or not printed:
            return Unknown("neither votes nor a share is in the tables")
        low, high = (sum((getattr(f, end) for f in printed), Fraction(0)) for end in ("low", "high"))
        return (Value(low, high, " + ".join(percent(f.value) for f in printed) + "% in the table", tuple(c for f in printed for c in f.cells), None),)
    total, words, figures = added
    value = 100 * total / base[0]
    top = words if len(figures) == 1 else f"({words})"
    exact = _exact(value, f"{top} / {base[2]} = {percent(value)}%", [*figures, *base[1]])
    own = chosen[0].share if len(chosen) == 1 else None
    if own is not None and own.step <= FINE and abs(own.value - value) <= own.step:
        # Papers round what the table prints: 52.05 there makes 52.1 in print, though the votes give 52.0499.
        return exact, _printed(own, "as printed in the table")
    return (exact,)


def seats(contest: Contest, term: Term, then: bool = False) -> Answer:
    """Seats of a party."""
    chosen = _chosen(contest, term, then)
    if isinstance(chosen, Unknown):
        return chosen
    added = _together(chosen, contest, "seats", ", ".join(w.label for w in term.who))
    if isinstance(added, Unknown):
        return added
    return (_exact(added[0], added[1], added[2]),)


def seats_share(contest: Contest, term: Term, then: bool = False) -> Answer:
    """Seats / all seats, in percent."""
    own = seats(contest, term, then)
    total = sum((c.seats.value for c in contest.candidacies if c.seats), Fraction(0))
    if isinstance(own, Unknown) or not total:
        return own if isinstance(own, Unknown) else Unknown("no seats in the tables")
    value = 100 * own[0].low / total
    return (Value(value, value, f"{count(own[0].low)} / {count(total)} = {percent(value)}%", own[0].cells),)


def _first_second(contest: Contest) -> tuple[Candidacy, Candidacy] | Unknown:
    """The last elected and the first not elected: with one seat, winner and runner-up."""
    if hidden(contest):
        return Unknown("the tables do not list every candidate")
    order = [c for c in ranking(contest) if not c.aggregate and c.votes is not None]
    n = seats_to_fill(contest)
    if len(order) <= n:
        return Unknown("fewer than two candidates in the tables")
    return order[n - 1], order[n]


def _owned(contest: Contest, term: Term) -> Unknown | None:
    """A majority that is said to be somebody's must be the winner's."""
    if not term.who:
        return None
    first = winner(contest)
    who = term.who[0]
    if first is None or who.kind == "place":
        return None
    found = find(who, contest)
    if isinstance(found, Unknown):
        return Unknown(found.reason, misread=True)
    if first not in found:
        return Unknown(f"{who.label} did not win {contest.seat} in {contest.year or 'that contest'}", misread=True)
    return None


def majority(contest: Contest, term: Term) -> Answer:
    """First minus second; as printed where the tables do not list every candidate."""
    if trouble := _owned(contest, term):
        return trouble
    pair = _first_second(contest)
    figure = contest.figures.get("majority")
    if isinstance(pair, Unknown):
        return (_exact(figure.value, count(figure.value), [figure]),) if figure else pair
    first, second = pair
    assert first.votes is not None and second.votes is not None
    value = first.votes.value - second.votes.value
    return (_exact(value, f"{count(first.votes.value)} - {count(second.votes.value)} = {count(value)}", [first.votes, second.votes]),)


def margin_points(contest: Contest, term: Term) -> Answer:
    """The majority in percent of the valid votes."""
    gap, base = majority(contest, term), valid(contest)
    if isinstance(gap, Unknown):
        figure = contest.figures.get("margin_points")
        return (_printed(figure, "as printed in the table"),) if figure else gap
    if base is None or not base[0]:
        return Unknown("the valid votes are not in the tables")
    value = 100 * gap[0].low / base[0]
    return (Value(value, value, f"{count(gap[0].low)} / {base[2]} = {percent(value)}%", (*gap[0].cells, *base[1][0].cells), doubtful=gap[0].doubtful),)


def lead(contest: Contest, term: Term) -> Answer:
    """Votes of the first name minus votes of the second."""
    parts = [votes(contest, Term("votes", term.contest, (who,))) for who in term.who]
    return _gap(parts, count)


def lead_points(contest: Contest, term: Term) -> Answer:
    """Share of the first name minus share of the second, in points."""
    parts = [share(contest, Term("share", term.contest, (who,))) for who in term.who]
    return _gap(parts, percent)


def _gap(parts: list[Answer], show: Callable[[Fraction], str]) -> Answer:
    if len(parts) != 2:
        return Unknown("a gap needs two names")
    a, b = parts
    if isinstance(a, Unknown) or isinstance(b, Unknown):
        return a if isinstance(a, Unknown) else b
    low, high = a[0].low - b[0].high, a[0].high - b[0].low
    return (Value(low, high, f"{show(a[0].low)} - {show(b[0].low)} = {show(low)}", (*a[0].cells, *b[0].cells), doubtful=a[0].doubtful or b[0].doubtful),)


def rank(contest: Contest, term: Term) -> Answer:
    """Place in the result, from 1."""
    found = find(term.who[0], contest)
    if isinstance(found, Unknown):
        return found
    if len(found) > 1:
        if party_key(term.who[0].key) == "independent":
            return Unknown("several independents stood; the article does not say which", misread=True)
        found = (max(found, key=lambda c: c.votes.value if c.votes else Fraction(0)),)
    order = [c for c in ranking(contest) if not c.aggregate]
    own = found[0]
    if own.votes is None or hidden(contest, order.index(own) + 1 if own in order else 9):
        return (_exact(own.rank.value, count(own.rank.value), [own.rank]),) if own.rank else Unknown("the tables do not list every candidate")
    if contest.kind == "national":
        order = sorted((c for c in order if c.votes), key=lambda c: -(c.votes.value if c.votes else 0))
    better = len([c for c in order if c.votes and own.votes and c.votes.value > own.votes.value])
    if own in order and seats_to_fill(contest) == 1 and own.elected:
        better = 0
    tied = len([c for c in order if c.votes and own.votes and c.votes.value == own.votes.value])
    words = f"{count(own.votes.value)} votes: {better + 1} of {len(order)}" + (" (tied)" if tied > 1 else "")
    return (Value(Fraction(better + 1), Fraction(better + tied), words, own.votes.cells),)


def candidates(contest: Contest, term: Term) -> Answer:
    """How many stood; of a party, when one is named."""
    people = [c for c in contest.candidacies if not c.aggregate]
    if contest.kind == "national":
        chosen = _chosen(contest, term, False) if term.who else tuple(contest.candidacies)
        if isinstance(chosen, Unknown):
            return chosen
        figures = [c.candidates for c in chosen if c.candidates is not None]
        total = sum((f.value for f in figures), Fraction(0))
        return (_exact(total, count(total), figures[:1]),) if figures else Unknown("the number of candidates is not in the tables")
    if not contest.complete or not people:
        return Unknown("the tables do not list every candidate")
    if term.who:
        key = party_key(term.who[0].key or term.who[0].label)
        people = [c for c in people if c.party == key]
    return (Value(Fraction(len(people)), Fraction(len(people)), f"{len(people)} rows", tuple(c.votes.cells[0] for c in people[:1] if c.votes)),)


def _deposits(contest: Contest, lost: bool) -> Answer:
    """UK parliamentary deposits: kept only with more than 5 % of the valid votes, one eighth before October 1985."""
    if contest.kind == "local":
        return Unknown("there are no deposits in council elections")
    if contest.kind not in {"general", "by-election"} or not contest.complete:
        return Unknown("no rule for deposits is known for this election")
    base = valid(contest)
    if base is None:
        return Unknown("the valid votes are not in the tables")
    line = base[0] / 8 if contest.year is not None and contest.year < 1986 and not (contest.date and contest.date.year == 1985 and contest.date.month >= 10) else base[0] / 20
    people = [c for c in contest.candidacies if c.votes is not None]
    below = [c for c in people if c.votes is not None and c.votes.value <= line]
    number = Fraction(len(below) if lost else len(people) - len(below))
    return (Value(number, number, f"{len(below)} of {len(people)} candidates had no more than {count(line)} votes", base[1][0].cells),)


def votes_cast(contest: Contest, _: Term) -> Answer:
    """Ballots in the box: as printed, valid plus rejected; and the valid votes alone, which papers also call votes cast."""
    found: list[Value] = []
    printed, rejected, base = contest.figures.get("votes_cast"), contest.figures.get("rejected"), valid(contest)
    if printed:
        found.append(_exact(printed.value, count(printed.value), [printed], "ballots"))
    if base and rejected:
        total = base[0] + rejected.value
        if not any(v.low == total for v in found):
            found.append(_exact(total, f"{base[2]} + {count(rejected.value)} = {count(total)}", [*base[1], rejected], "valid votes and rejected ballots"))
    if base and not any(v.low == base[0] for v in found):
        found.append(_exact(base[0], base[2], base[1], "valid votes"))
    return tuple(found) or Unknown("the number of votes cast is not in the tables")


def valid_votes(contest: Contest, _: Term) -> Answer:
    """Valid votes."""
    base = valid(contest)
    return (_exact(base[0], base[2], base[1]),) if base else Unknown("the valid votes are not in the tables")


def rejected(contest: Contest, _: Term) -> Answer:
    """Rejected ballots: as printed, else ballots less valid votes."""
    figure, cast, base = contest.figures.get("rejected"), contest.figures.get("votes_cast"), valid(contest)
    if figure:
        return (_exact(figure.value, count(figure.value), [figure]),)
    if cast and base and cast.value >= base[0]:
        value = cast.value - base[0]
        return (_exact(value, f"{count(cast.value)} - {base[2]} = {count(value)}", [cast, *base[1]]),)
    return Unknown("the number of rejected ballots is not in the tables")


def rejected_share(contest: Contest, term: Term) -> Answer:
    """Rejected / (valid + rejected), in percent."""
    bad, base = rejected(contest, term), valid(contest)
    if isinstance(bad, Unknown) or base is None:
        return bad if isinstance(bad, Unknown) else Unknown("the valid votes are not in the tables")
    value = 100 * bad[0].low / (base[0] + bad[0].low)
    return (Value(value, value, f"{count(bad[0].low)} / ({base[2]} + {count(bad[0].low)}) = {percent(value)}%", bad[0].cells),)


def turnout(contest: Contest, _: Term) -> Answer:
    """Turnout by valid votes, by ballots, and as printed: all official."""
    found: list[Value] = []
    electorate, printed, base = contest.figures.get("electorate"), contest.figures.get("turnout"), valid(contest)
    bad, cast = contest.figures.get("rejected"), contest.figures.get("votes_cast")
    if seats_to_fill(contest) > 1 and base and not cast and contest.kind == "local":
        base = None
    if electorate and electorate.value and not electorate.doubtful:
        if base:
            value = 100 * base[0] / electorate.value
            found.append(_exact(value, f"{base[2]} / {count(electorate.value)} = {percent(value)}%", [*base[1], electorate], "valid votes / electorate"))
        if base and bad:
            value = 100 * (base[0] + bad.value) / electorate.value
            found.append(_exact(value, f"({base[2]} + {count(bad.value)}) / {count(electorate.value)} = {percent(value)}%", [*base[1], bad, electorate], "ballots / electorate"))
        if cast and not (base and bad and base[0] + bad.value == cast.value):
            value = 100 * cast.value / electorate.value
            found.append(_exact(value, f"{count(cast.value)} / {count(electorate.value)} = {percent(value)}%", [cast, electorate], "ballots / electorate"))
    if printed and not printed.doubtful:
        found.append(_printed(printed, "as printed in the table"))
    return tuple(found) or Unknown("the turnout is not in the tables")


def top_votes(contest: Contest, _: Term) -> Answer:
    """The most votes that anybody had."""
    order = [c for c in ranking(contest) if c.votes is not None and not c.aggregate]
    if not order or hidden(contest, 1):
        return Unknown("the tables do not list every candidate")
    best = max(order, key=lambda c: c.votes.value if c.votes else Fraction(0))
    assert best.votes is not None
    return (_exact(best.votes.value, f"{best.name} {count(best.votes.value)}", [best.votes]),)


def label(contest: Contest, term: Term) -> Answer:
    """A figure printed beside the result under a heading of its own."""
    figure = contest.labels.get(term.name)
    return (_exact(figure.value, f"{term.name}: {count(figure.value)}", [figure]),) if figure else Unknown(f"{term.name} is not in the tables")


TERMS: dict[str, Callable[[Contest, Term], Answer]] = {
    "votes": votes, "share": share, "seats": seats, "seats_share": seats_share, "majority": majority, "margin_points": margin_points, "lead": lead,
    "lead_points": lead_points, "rank": rank, "candidates": candidates, "lost_deposit": lambda c, t: _deposits(c, lost=True),
    "kept_deposit": lambda c, t: _deposits(c, lost=False), "votes_cast": votes_cast, "valid_votes": valid_votes, "rejected": rejected,
    "rejected_share": rejected_share, "turnout": turnout, "electorate": _given("electorate", "the electorate"), "quota": _given("quota", "the quota"),
    "top_votes": top_votes, "label": label,
}
# Terms in which a party's predecessor counts for it in an earlier contest.
INHERITED: dict[str, Callable[[Contest, Term, bool], Answer]] = {"votes": votes, "share": share, "seats": seats, "seats_share": seats_share}
