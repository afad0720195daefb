"""Whoever held a seat, put for what a text calls them: the winner of the contest before."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from factcheck.claims.formula import Formula, Who
from factcheck.facts.people import deciding, winner

if TYPE_CHECKING:
    from factcheck.results import Results

HOLDER = "holder"


def named(formula: Formula, results: Results) -> Formula:
    """The formula with the name of each holder of a seat; where the tables do not tell it, of somebody who stood nowhere."""
    return _named(formula, results)  # type: ignore[no-any-return]


def _named(part: Any, results: Results) -> Any:
    if isinstance(part, Who):
        return _who(part, results) if part.kind == HOLDER else part
    if isinstance(part, tuple):
        made = [_named(one, results) for one in part]
        if all(new is old for new, old in zip(made, part, strict=True)):
            return part
        return type(part)(*made) if hasattr(part, "_fields") else tuple(made)
    if is_dataclass(part) and not isinstance(part, type):
        changed = {one.name: new for one in fields(part) if (new := _named(old := getattr(part, one.name), results)) is not old}
        return replace(part, **changed) if changed else part
    return part


def _who(who: Who, results: Results) -> Who:
    """Who was elected at the contest of a holder's key."""
    won = next((first for contest in deciding(results.find(who.key)) if (first := winner(contest)) is not None), None)
    return Who("candidate", won.key, label=won.name) if won is not None and won.person else Who("candidate", label=who.label)
