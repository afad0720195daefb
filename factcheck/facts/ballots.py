"""Figures of a contest as a whole: votes cast, valid votes, rejected ballots, turnout, and what has its own heading."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.claims.formula import Term
from factcheck.facts.figures import NO_VALID, Answer, as_it_stands, count, exact, percent, printed, valid
from factcheck.facts.model import Unknown, Value
from factcheck.facts.people import seats_to_fill, transferable
from factcheck.results.model import Contest, Figure
from factcheck.results.reasons import reason_of


def votes_cast(contest: Contest, term: Term) -> Answer:
    """Ballots in the box: as printed, valid plus rejected; and valid votes alone, which papers also call votes cast, except
    where those rejected are told to be among them (`name` "all")."""
    found: list[Value] = []
    ballots, bad, base = contest.figures.get("votes_cast"), contest.figures.get("rejected"), valid(contest)
    if ballots:
        found.append(exact(ballots.value, count(ballots.value), [ballots], "ballots"))
    if base and bad:
        total = base[0] + bad.value
        words = f"{base[2]} + {count(bad.value)} = {count(total)}"
        if not any(v.low == total for v in found):
            found.append(exact(total, words, [*base[1], bad], "valid votes and rejected ballots"))
    if base and not (found and term.name == "all") and not any(v.low == base[0] for v in found):
        alone = exact(base[0], base[2], base[1], "valid votes")
        found.append(alone if found or contest.country != "uk" else replace(alone, doubtful="without the rejected ballots the votes cast are not known"))
    return tuple(found) or Unknown("the number of votes cast is not in the tables")


def several_votes(contest: Contest) -> bool:
    """Whether everybody has several votes, so that votes are no voters."""
    return seats_to_fill(contest) > 1 and contest.kind == "local" and not transferable(contest)


def valid_votes(contest: Contest, _: Term) -> Answer:
    """Valid votes; where everybody has several also the papers that they stand on."""
    base = valid(contest)
    if not several_votes(contest):
        return (exact(base[0], base[2], base[1]),) if base else NO_VALID
    cast, bad = contest.figures.get("votes_cast"), contest.figures.get("rejected")
    found: list[Value] = [exact(base[0], base[2], base[1], "votes")] if base else []
    if cast and bad and cast.value >= bad.value:
        papers = cast.value - bad.value
        found.append(exact(papers, f"{count(cast.value)} - {count(bad.value)} = {count(papers)}", [cast, bad], "valid ballot papers"))
    elif found:
        found = [replace(found[0], doubtful="everybody has several votes, and how many papers were valid is not in the tables")]
    return tuple(found) or NO_VALID


def rejected(contest: Contest, _: Term) -> Answer:
    """Rejected ballots: as printed, else ballots less valid votes. Where the ballots are more than both, some were set aside
    for another reason ("disallowed" beside "informal"): those, and all that did not count."""
    figure, cast, base = contest.figures.get("rejected"), contest.figures.get("votes_cast"), valid(contest)
    if figure and cast and base and cast.value > base[0] + figure.value:
        out = cast.value - base[0]
        rest = f"{count(cast.value)} - {base[2]} - {count(figure.value)} = {count(out - figure.value)}"
        every = f"{count(cast.value)} - {base[2]} = {count(out)}"
        return (as_it_stands(figure), exact(out - figure.value, rest, [cast, *base[1], figure]), exact(out, every, [cast, *base[1]]))
    if figure:
        return (as_it_stands(figure),)
    if cast and base and cast.value >= base[0]:
        value = cast.value - base[0]
        return (exact(value, f"{count(cast.value)} - {base[2]} = {count(value)}", [cast, *base[1]]),)
    return Unknown("the number of rejected ballots is not in the tables")


def rejected_share(contest: Contest, term: Term) -> Answer:
    """Rejected / (valid + rejected), in percent; as printed where the papers are not counted."""
    bad, base, shown = rejected(contest, term), valid(contest), contest.figures.get("rejected_share")
    if shown and (isinstance(bad, Unknown) or base is None):
        return (printed(shown, "as printed in the table"),)
    if isinstance(bad, Unknown) or base is None:
        return bad if isinstance(bad, Unknown) else NO_VALID
    papers = bad[0].low
    value = 100 * papers / (base[0] + papers)
    words = f"{count(papers)} / ({base[2]} + {count(papers)}) = {percent(value)}%"
    return (Value(value, value, words, bad[0].cells),)


def rejected_for(contest: Contest, term: Term) -> Answer:
    """Ballots rejected for one reason, `term.name`: as printed, or where several labels name it also their sum. Papers that
    bore nothing are counted among the void where they have no number of their own."""
    reasons = ("void", "blank") if term.name == "void" else (term.name,)
    found = [(label, figure) for label, figure in contest.labels.items() if reason_of(label) in reasons]
    if not found and term.name == "blank" and any(reason_of(label) == "void" for label in contest.labels):
        return Unknown("the tables count blank papers among those that were void")
    if not found:
        return Unknown("the tables do not say why ballot papers were rejected", misread=True)
    values = [exact(figure.value, f"{label.strip(' :')}: {count(figure.value)}", [figure]) for label, figure in found]
    if len(found) > 1:
        total = sum((figure.value for _, figure in found), Fraction(0))
        values.append(exact(total, " + ".join(count(figure.value) for _, figure in found) + f" = {count(total)}", [figure for _, figure in found]))
    return tuple(values)


def turnout(contest: Contest, _: Term) -> Answer:
    """Turnout by valid votes, by ballots, and as printed: all official."""
    figures = contest.figures
    electorate, shown, bad, cast = (figures.get(n) for n in ("electorate", "turnout", "rejected", "votes_cast"))
    base = valid(contest)
    if several_votes(contest) or (shown and contest.unproven):
        base = None
    found: list[Value] = []
    if electorate and electorate.value and not electorate.doubtful:
        if base:
            found.append(_of_electorate(base[0], base[2], base[1], electorate, "valid votes / electorate"))
        if base and bad:
            words = f"({base[2]} + {count(bad.value)})"
            used = [*base[1], bad]
            found.append(_of_electorate(base[0] + bad.value, words, used, electorate, "ballots / electorate"))
        if cast and not (base and bad and base[0] + bad.value == cast.value):
            found.append(_of_electorate(cast.value, count(cast.value), [cast], electorate, "ballots / electorate"))
    if shown and (not shown.doubtful or (contest.in_part and not found)):
        found.append(printed(shown, "as printed in the table"))
    return tuple(found) or Unknown("the turnout is not in the tables")


def _of_electorate(papers: Fraction, words: str, figures: list[Figure], electorate: Figure, definition: str) -> Value:
    """Votes or ballots in percent of the electorate."""
    value = 100 * papers / electorate.value
    arithmetic = f"{words} / {count(electorate.value)} = {percent(value)}%"
    return exact(value, arithmetic, [*figures, electorate], definition)


def label(contest: Contest, term: Term) -> Answer:
    """A figure printed beside the result under a heading of its own."""
    figure = contest.labels.get(term.name)
    if figure is None:
        return Unknown(f"{term.name} is not in the tables")
    return (exact(figure.value, f"{term.name}: {count(figure.value)}", [figure]),)
