"""What the printed figures of a contest are in: percent or fractions, ballots or valid votes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.results.model import Candidacy, Figure


def _total(candidacies: Sequence[Candidacy], figures: dict[str, Figure]) -> Fraction:
    counted = sum((c.votes.value for c in candidacies if c.votes), Fraction(0))
    valid = figures.get("valid_votes")
    return valid.value if valid and valid.value >= counted > 0 else counted or (valid.value if valid else Fraction(0))


def scaled(candidacies: tuple[Candidacy, ...], figures: dict[str, Figure]) -> tuple[Candidacy, ...]:
    """Shares and changes in percent: told from fractions by checking against the votes, never by the heading."""
    shares = [c for c in candidacies if c.share is not None]
    if not shares:
        fraction = all(abs(c.change.value) <= 1 for c in candidacies if c.change) and any(c.change and c.change.value % 1 for c in candidacies)
        return tuple(replace(c, change=_times(c.change)) for c in candidacies) if fraction else candidacies
    total = _total(candidacies, figures)
    fraction = False
    checked = [c for c in shares if c.votes and total]
    if checked:
        pairs = [(c.share.value, 100 * c.votes.value / total) for c in checked if c.share and c.votes]
        fraction = 2 * len([1 for printed, true in pairs if abs(printed * 100 - true) < abs(printed - true)]) > len(pairs)
    else:
        fraction = sum((c.share.value for c in shares if c.share), Fraction(0)) <= Fraction(3, 2)
    if not fraction:
        return candidacies
    points = any(c.change and abs(c.change.value) > 1 for c in candidacies)  # 0.371 beside "+6.8"
    return tuple(replace(c, share=_times(c.share), change=c.change if points else _times(c.change)) for c in candidacies)


def _times(figure: Figure | None) -> Figure | None:
    return replace(figure, value=figure.value * 100, step=figure.step * 100) if figure else None


def settled(figures: dict[str, Figure], candidacies: Sequence[Candidacy], everybody: bool = True) -> dict[str, Figure]:
    """Turnout in percent; ballots and valid votes told apart by the sum of the votes, where these are of `everybody`."""
    out = dict(figures)
    turnout = out.get("turnout")
    counted = sum((c.votes.value for c in candidacies if c.votes), Fraction(0))
    if turnout is not None:
        base = out.get("valid_votes", out.get("votes_cast"))
        votes = base.value if base else counted
        electorate = out.get("electorate")
        if turnout.value > 100:
            out.setdefault("votes_cast", replace(turnout, step=Fraction(0)))
            del out["turnout"]
        elif electorate and electorate.value and votes:
            true = 100 * votes / electorate.value
            if abs(turnout.value * 100 - true) < abs(turnout.value - true):
                out["turnout"] = replace(turnout, value=turnout.value * 100, step=turnout.step * 100)
        elif turnout.value <= 1:
            out["turnout"] = replace(turnout, value=turnout.value * 100, step=turnout.step * 100)
    margin = out.get("margin_points")
    if margin is not None and margin.value <= 1 and margin.step < Fraction(1, 100):
        out["margin_points"] = replace(margin, value=margin.value * 100, step=margin.step * 100)
    valid, cast = out.get("valid_votes"), out.get("votes_cast")
    if everybody and valid and counted and valid.value > counted and cast is None and "rejected" in out and valid.value == counted + out["rejected"].value:
        out["votes_cast"] = valid
        del out["valid_votes"]
    if cast and counted and valid is None and cast.value == counted:
        out["valid_votes"] = out.pop("votes_cast")
    return out
