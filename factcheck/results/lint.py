"""Do the tables agree with themselves? What contradicts is doubtful, and a warning says so in a journalist's words."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.results.model import Contest, Figure

_REJECTED = Fraction(102, 100)  # by which all ballots may be more than the valid ones
_MOST = Fraction(3, 5)  # of the ballots, which the candidates of a full list have even where many voters leave a contest out


def lint(contest: Contest) -> tuple[Contest, list[str]]:
    """The contest with its doubtful figures marked, and warnings naming file and row."""
    if contest.uncontested:
        return contest, []
    warnings: list[str] = []
    figures = dict(contest.figures)
    counted = sum((c.votes.value for c in contest.candidacies if c.votes), Fraction(0))
    single = contest.figures["seats"].value == 1 if "seats" in contest.figures else True

    def doubt(name: str, why: str) -> None:
        figures[name] = replace(figures[name], doubtful=why)
        warnings.append(f"{_place(figures[name])}: {why}")

    cast = figures.get("votes_cast")
    first_two = _of_first_two(contest)
    if cast and counted and not first_two and counted < cast.value * _MOST:
        contest = replace(contest, complete=False)
        warnings.append(f"{_place(cast)}: {_n(cast.value)} ballots were cast, but the votes add up to {_n(counted)}; rows seem to be missing")
    valid, electorate = figures.get("valid_votes"), figures.get("electorate")
    if valid and counted and contest.complete and single and contest.kind != "national" and valid.value != counted:
        doubt("valid_votes", f"the valid votes are given as {_n(valid.value)}, but the candidates' votes add up to {_n(counted)}")
    others = [c for c in contest.candidacies if c.aggregate and c.votes]
    if valid and others and single and valid.value != counted:  # any of them may be the wrong one
        why = f"the total is given as {_n(valid.value)}, but the parties and all others add up to {_n(counted)}"
        doubt("valid_votes", why)
        every = contest.kind != "national"  # where what is meant by others is another matter
        contest = replace(contest, candidacies=tuple(replace(c, votes=replace(c.votes, doubtful=why)) if c.votes and (every or c.aggregate) else c for c in contest.candidacies))
    if electorate and counted and single and electorate.value < (valid.value if valid else counted):
        doubt("electorate", f"the electorate is given as {_n(electorate.value)}, fewer than the {_n(valid.value if valid else counted)} who voted")
    majority = figures.get("majority")
    if majority and contest.complete and single:
        top = sorted((c.votes.value for c in contest.candidacies if c.votes), reverse=True)
        if len(top) > 1 and majority.value != top[0] - top[1]:
            doubt("majority", f"the majority is given as {_n(majority.value)}, but {_n(top[0])} - {_n(top[1])} is {_n(top[0] - top[1])}")
    _turnout(contest, figures, doubt, counted, single)
    return replace(contest, figures=figures), warnings


def _turnout(contest: Contest, figures: dict[str, Figure], doubt, counted: Fraction, single: bool) -> None:  # type: ignore[no-untyped-def]
    turnout, electorate = figures.get("turnout"), figures.get("electorate")
    if not turnout or not electorate or not electorate.value or not single or (contest.in_part and not _of_people_alone(contest)):
        return
    if _of_first_two(contest) and not {"valid_votes", "votes_cast"} & set(figures):
        return
    valid = figures["valid_votes"].value if "valid_votes" in figures else counted
    rejected = figures["rejected"].value if "rejected" in figures else Fraction(0)
    cast = figures["votes_cast"].value if "votes_cast" in figures else valid + rejected
    if not valid:
        return
    true = [100 * n / electorate.value for n in {valid, valid + rejected, cast}]
    slack = max(turnout.step, Fraction(1, 100))
    if not {"rejected", "votes_cast"} & set(figures) and true[0] <= turnout.high + slack and turnout.low <= true[0] * _REJECTED:
        return  # of all ballots, and the table has no rejected ones
    if not any(turnout.low - slack <= t <= turnout.high + slack for t in true):
        doubt("turnout", f"the turnout is given as {float(turnout.value):g}%, but the votes make {float(true[0]):.2f}% of the electorate")


def _of_first_two(contest: Contest) -> bool:
    """Whether a contest has a winner and a runner-up and no more, as in a table of those."""
    return not contest.complete and [c.elected for c in contest.candidacies] == [True, False]


def _of_people_alone(contest: Contest) -> bool:
    """Whether a list is one of candidates without shares, of whom rows may be missing as well as the turnout be wrong."""
    return all(c.person for c in contest.candidacies) and not any(c.share for c in contest.candidacies)


def _place(figure: Figure) -> str:
    cell = figure.cells[0] if figure.cells else None
    return f"{cell.path}:{cell.row}" if cell else "table"


def _n(value: Fraction) -> str:
    return f"{int(value):,}"
