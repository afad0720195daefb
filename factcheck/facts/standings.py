"""What candidates and parties won: votes, shares, majorities, leads and places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction

from factcheck.claims.formula import FIRST, Term, Who
from factcheck.facts.figures import NO_VALID, NOT_ALL, Answer, Values, as_it_stands, count, exact, percent, printed, valid
from factcheck.facts.model import FIRST_ALONE, Unknown, Value
from factcheck.facts.people import find, hidden, ranking, seats_to_fill, transferable, unseen, winner
from factcheck.facts.transfers import after_count, final_place, shares_after, standings
from factcheck.parties import party_key
from factcheck.results.model import PREFERRED, Candidacy, Contest, Figure

_FINE = Fraction(1, 100)
_TENTH = Fraction(1, 10)  # of a point: printed shares are figures of their own from one decimal on
_SEVERAL = Unknown("several independents stood; the article does not say which", misread=True)


def added_up(candidacies: tuple[Candidacy, ...], kind: str, term: Term
              ) -> tuple[Fraction, str, list[Figure]] | Unknown:
    """(total, arithmetic, figures): votes or seats added up over candidacies."""
    figures = [f for c in candidacies if (f := getattr(c, kind)) is not None]
    if not figures:
        label = ", ".join(who.label for who in term.who)
        return Unknown(f"no {kind} for {label} in the tables")
    total = sum((f.value for f in figures), Fraction(0))
    return total, " + ".join(count(f.value) for f in figures), figures


def chosen_of(contest: Contest, term: Term, then: bool) -> tuple[Candidacy, ...] | Unknown:
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
        if who.kind == "party" and len(found) > 1:
            if party_key(who.key) == "independent" and len(term.who) == 1:
                return _SEVERAL
            if seats_to_fill(contest) > 1 and not transferable(contest):
                found = (_strongest(found),)
        chosen += found
    return tuple(dict.fromkeys(chosen))


def _strongest(candidacies: Iterable[Candidacy]) -> Candidacy:
    """Who of several has the most votes."""
    return max(candidacies, key=lambda c: c.votes.value if c.votes else Fraction(0))


def votes(contest: Contest, term: Term, then: bool = False) -> Answer:
    """Votes of somebody, or of several together."""
    chosen = chosen_of(contest, term, then)
    if isinstance(chosen, Unknown):
        return chosen
    added = added_up(chosen, "votes", term)
    if isinstance(added, Unknown):
        return added
    total, words, figures = added
    own = exact(total, words if len(figures) == 1 else f"{words} = {count(total)}", figures)
    if contest.undecided and term.name != FIRST and set(chosen) & set(ranking(contest)[:2]):
        own = replace(own, doubtful=own.doubtful or FIRST_ALONE)
    if len(chosen) == 1 and len(chosen[0].counts) > 1 and term.name != FIRST:
        return after_count(chosen[0], term.name) or (own, *standings(chosen[0]))
    return (own, *(v for v in _party_total(contest, term) if v.low != total))


def _party_total(contest: Contest, term: Term) -> Values:
    """The votes of all candidates of one party, where several are elected and its first one alone may be meant too."""
    if len(term.who) != 1 or term.who[0].kind != "party" or term.but or seats_to_fill(contest) < 2:
        return ()
    found = find(term.who[0], contest)
    figures = [] if isinstance(found, Unknown) else [c.votes for c in found if c.votes is not None]
    if len(figures) < 2:
        return ()
    total = sum((f.value for f in figures), Fraction(0))
    words = " + ".join(count(f.value) for f in figures)
    return (exact(total, f"{words} = {count(total)}", figures, "all candidates of the party together"),)


def _one_vote_each(contest: Contest) -> bool:
    """Whether every paper counts for one candidate, though several are elected: first preferences."""
    figure = contest.figures.get("valid_votes")
    total = sum((c.votes.value for c in contest.candidacies if c.votes is not None), Fraction(0))
    return figure is not None and contest.complete and total == figure.value


def share(contest: Contest, term: Term, then: bool = False) -> Answer:
    """Votes / valid votes, in percent; a printed share where there are no votes."""
    chosen = chosen_of(contest, term, then)
    if isinstance(chosen, Unknown):
        return chosen
    if seats_to_fill(contest) > 1 and _one_vote_each(contest) and (of_party := _party_total(contest, term)):
        base = valid(contest)
        if base is not None:
            value = 100 * of_party[0].low / base[0]
            return (exact(value, f"({of_party[0].arithmetic}) / {base[2]} = {percent(value)}%", base[1]),)
    if seats_to_fill(contest) > 1 and contest.kind == "local" and not (transferable(contest) or _one_vote_each(contest)):
        return Unknown("several are elected here, so a share of the votes needs a convention")
    base = valid(contest)
    added = added_up(chosen, "votes", term)
    if isinstance(added, Unknown) or base is None or not base[0]:
        shown = _printed_shares(chosen)
        return NO_VALID if isinstance(shown, Unknown) and not isinstance(added, Unknown) else shown
    total, words, figures = added
    value = 100 * total / base[0]
    top = words if len(figures) == 1 else f"({words})"
    computed = exact(value, f"{top} / {base[2]} = {percent(value)}%", [*figures, *base[1]])
    later = shares_after(contest, chosen[0]) if len(chosen) == 1 and seats_to_fill(contest) == 1 and term.name != FIRST else ()
    own = chosen[0].share if len(chosen) == 1 else None
    if own is not None and own.step <= _TENTH and abs(own.value - value) <= own.step:
        # Papers round what the table prints: 52.05 there makes 52.1 in print, though the votes give 52.0499; and copy what it rounds itself.
        as_printed = printed(own, "as printed in the table")
        return computed, as_printed if own.step <= _FINE else replace(as_printed, low=own.value, high=own.value), *later
    return (computed, *later)


def _printed_shares(chosen: tuple[Candidacy, ...]) -> Answer:
    """Shares as the table prints them, added up."""
    shares = [c.share for c in chosen if c.share is not None]
    if len(shares) != len(chosen) or not shares:
        return Unknown("neither votes nor a share is in the tables")
    low, high = (sum((getattr(f, end) for f in shares), Fraction(0)) for end in ("low", "high"))
    words = " + ".join(percent(f.value) for f in shares) + "% in the table"
    return (Value(low, high, words, tuple(c for f in shares for c in f.cells), None),)


def _first_second(contest: Contest) -> tuple[Candidacy, Candidacy] | Unknown:
    """The last elected and the first not elected: with one seat, winner and runner-up."""
    if hidden(contest):
        return NOT_ALL
    if transferable(contest):
        return Unknown("seats are filled by transferable votes here, so a majority needs the counts", misread=True)
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
    if transferable(contest) and (last := _last_count(contest)):
        return last
    pair = _first_second(contest)
    figure = contest.figures.get("majority")
    if isinstance(pair, Unknown):
        return (as_it_stands(figure),) if figure else pair
    first, second = (candidacy.votes for candidacy in pair)
    assert first is not None and second is not None
    value = first.value - second.value
    if contest.in_part and figure and figure.value != value:  # over somebody who is not listed
        return (as_it_stands(figure),)
    words = f"{count(first.value)} - {count(second.value)} = {count(value)}"
    return (exact(value, words, [first, second]),)


def _last_count(contest: Contest) -> Answer | None:
    """By transferable votes: the last elected less the best not elected, at the last count; None when the table has no counts."""
    final = max((c.counts[-1][0] for c in contest.candidacies if len(c.counts) > 1), default=0)
    standing = [(c, c.counts[-1][1]) for c in contest.candidacies if c.counts and c.counts[-1][0] == final]
    won = [figure for c, figure in standing if c.elected]
    lost = [figure for c, figure in standing if c.elected is False]
    if not won or not lost:
        return None
    last, best = min(won, key=lambda f: f.value), max(lost, key=lambda f: f.value)
    value = last.value - best.value
    return (exact(value, f"{count(last.value)} - {count(best.value)} = {count(value)}", [last, best], f"after count {final}"),)


def switchers(contest: Contest, term: Term) -> Answer:
    """How many who change from the first to the second level the result, or turn it round."""
    gap = majority(contest, term)
    if isinstance(gap, Unknown):
        return gap
    low, high = Fraction(-(-gap[0].low // 2)), gap[0].low // 2 + 1
    words = f"half of {gap[0].arithmetic}: {count(low)} to draw level, {count(Fraction(high))} to win"
    return (replace(gap[0], low=low, high=Fraction(high), arithmetic=words),)


def _behind_first(term: Term) -> Term:
    """The term with whoever came first before those that it names."""
    return term._replace(who=(Who("place", place=1, label="the winner"), *term.who))


def to_win(contest: Contest, term: Term) -> Answer:
    """How many more votes somebody needed to level with whoever came first, or to pass them."""
    gap = lead(contest, _behind_first(term))
    if isinstance(gap, Unknown):
        return gap
    level, more = gap[0].low, gap[0].low + 1
    win = replace(gap[0], low=more, high=more, arithmetic=f"{gap[0].arithmetic}, and one more: {count(more)}", definition="to win")
    return (replace(gap[0], definition="to draw level"), win) if level == gap[0].high else (gap[0],)


def swing_needed(contest: Contest, term: Term) -> Answer:
    """The swing from whoever came first that levels somebody with them: half the points between the two."""
    gap = lead_points(contest, _behind_first(term))
    if isinstance(gap, Unknown):
        return gap
    return tuple(replace(one, low=one.low / 2, high=one.high / 2, arithmetic=f"({one.arithmetic.partition(' = ')[0]}) / 2 = {percent(one.low / 2)}") for one in gap)


def margin_points(contest: Contest, term: Term) -> Answer:
    """The majority in percent of the valid votes."""
    gap, base = majority(contest, term), valid(contest)
    if isinstance(gap, Unknown) or base is None or not base[0]:
        return _margin_as_printed(contest, gap)
    value = 100 * gap[0].low / base[0]
    words = f"{count(gap[0].low)} / {base[2]} = {percent(value)}%"
    cells = (*gap[0].cells, *base[1][0].cells)
    whole = Value(value, value, words, cells, doubtful=gap[0].doubtful)
    if contest.tally == PREFERRED:  # there a margin is what the winner has above half
        return whole, Value(value / 2, value / 2, f"{words}, half of it {percent(value / 2)}", cells, doubtful=gap[0].doubtful)
    return (whole,)


def _margin_as_printed(contest: Contest, gap: Answer) -> Answer:
    """The majority in percent where it cannot be worked out: as the table prints it, else from the shares that it prints."""
    if figure := contest.figures.get("margin_points"):
        return (printed(figure, "as printed in the table"),)
    pair = _first_second(contest)
    if isinstance(pair, Unknown) or any(c.share is None for c in pair):
        return gap if isinstance(gap, Unknown) else NO_VALID
    shares = [_printed_shares((c,)) for c in pair]
    return _gap(shares, percent, Term("lead_points", contest.key, (Who("place", place=1), Who("place", place=2))))


def half_margin(contest: Contest, term: Term) -> Answer:
    """What a seat is held on: by the custom of countries where the last two are counted again what the winner has above half,
    or all of the lead; anywhere else it may be either."""
    if contest.tally != PREFERRED:
        return Unknown("a margin in per cent may be the lead between two or, by Australian custom, half of it")
    return margin_points(contest, term)


def lead(contest: Contest, term: Term) -> Answer:
    """Votes of the first name minus votes of the second."""
    parts = [votes(contest, Term("votes", term.contest, (who,))) for who in term.who]
    found, seats = _gap(parts, count, term), seats_to_fill(contest) or 1
    if isinstance(found, Unknown) or seats < 2 or term.who[0] != Who("place", place=1, label="the winner"):
        return found
    # Where several are elected somebody fell short of the last of them, or of whoever had the most.
    last = _gap([votes(contest, Term("votes", term.contest, (Who("place", place=seats),))), parts[1]], count, term)
    return found if isinstance(last, Unknown) else (*found, *(replace(value, definition="the last one elected") for value in last if value.low > 0))


def lead_points(contest: Contest, term: Term) -> Answer:
    """Share of the first name minus share of the second, in points."""
    parts = [share(contest, Term("share", term.contest, (who,))) for who in term.who]
    return _gap(parts, percent, term)


def _gap(parts: list[Answer], show: Callable[[Fraction], str], term: Term) -> Answer:
    if len(parts) != 2:
        return Unknown("a gap needs two names")
    first, second = parts
    if isinstance(first, Unknown) or isinstance(second, Unknown):
        return first if isinstance(first, Unknown) else second
    a, b = first[0], second[0]
    if a.cells and a.cells == b.cells:
        return Unknown("the two are the same", misread=True)
    if a.high < b.low and term.who[1].label == "the runner-up":
        return Unknown(f"{term.who[0].label} did not come first", misread=True)  # "his lead" of somebody who lost
    pairs = [(a, b), *((x, y) for x in first[1:] for y in second[1:] if x.definition and x.definition == y.definition)]  # after the same count
    return tuple(_less(x, y, show) for x, y in pairs)


def _less(a: Value, b: Value, show: Callable[[Fraction], str]) -> Value:
    low, high = a.low - b.high, a.high - b.low
    return Value(low, high, f"{show(a.low)} - {show(b.low)} = {show(low)}", (*a.cells, *b.cells), a.definition, doubtful=a.doubtful or b.doubtful)


def rank(contest: Contest, term: Term) -> Answer:
    """Place in the result, from 1."""
    found = find(term.who[0], contest)
    if isinstance(found, Unknown):
        return found
    if len(found) > 1:
        if party_key(term.who[0].key) == "independent":
            return _SEVERAL
        found = (_strongest(found),)
    order = [c for c in ranking(contest) if not c.aggregate]
    own = found[0]
    if own.votes is None or hidden(contest, order.index(own) + 1 if own in order else 9):
        return (as_it_stands(own.rank),) if own.rank else NOT_ALL
    if contest.kind == "national":
        order = sorted((c for c in order if c.votes), key=lambda c: -(c.votes.value if c.votes else 0))
    mine, all_votes = own.votes.value, [c.votes.value for c in order if c.votes]
    better = sum(1 for value in all_votes if value > mine)
    if own in order and seats_to_fill(contest) == 1 and own.elected:
        better = 0
    tied = max(1, all_votes.count(mine))  # "none of the above" is in no order
    words = f"{count(own.votes.value)} votes: {better + 1} of {len(order)}" + (" (tied)" if tied > 1 else "")
    first = Value(Fraction(better + 1), Fraction(better + tied), words, own.votes.cells)
    last = final_place(contest, own) if len(own.counts) > 1 else 0
    at_end = Value(Fraction(last), Fraction(last), f"place {last} after the last count", own.counts[-1][1].cells, "after the last count") if last else None
    return (first, at_end) if at_end and not first.low <= last <= first.high else (first,)


def came(contest: Contest, term: Term) -> Answer:
    """1 where a party came in the place that `name` tells, or 0, also where it did not stand."""
    if contest.kind == "national" or seats_to_fill(contest) > 1:
        return Unknown("places of parties can be counted only where one is elected")
    if contest.complete and all(c.party for c in contest.candidacies if c.person) and not any(c.party == term.who[0].key for c in contest.candidacies):
        return (Value(Fraction(0), Fraction(0), "0", ()),)
    found = rank(contest, term)
    if isinstance(found, Unknown):
        return found
    here = Fraction(found[0].low <= Fraction(term.name) <= found[0].high)
    return (Value(here, here, count(here), found[0].cells, doubtful=found[0].doubtful),)


def top_votes(contest: Contest, _: Term) -> Answer:
    """The most votes that anybody had."""
    order = [c for c in ranking(contest) if c.votes is not None and not c.aggregate]
    if not order or unseen(contest, 1):
        return NOT_ALL
    best = _strongest(order)
    assert best.votes is not None
    return (exact(best.votes.value, f"{best.name} {count(best.votes.value)}", [best.votes]),)
