"""The result as bars, and on them what the article claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcheck.parties import party_label
from factcheck.results.model import Candidacy, Contest

WIDE = 1000  # units from nothing to the end of the scale
_OWN = frozenset({"votes", "share"})
_BEHIND = frozenset({"majority", "lead", "margin_points", "lead_points"})
_BEYOND = Fraction(3, 2)  # a claimed value further out than this much of the longest bar is drawn at the end


@dataclass(frozen=True, slots=True)
class Drawn:
    """A claim that can be drawn: its id and kind, the text of its figure, what it measures of whom, in which contest."""

    claim: str
    kind: str
    text: str
    measure: str
    unit: str
    value: Fraction
    subject: str
    versus: str
    contest: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Where on a bar the article's figure stands; `beyond` where the scale ends before it."""

    at: int
    claim: str
    kind: str
    text: str
    beyond: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """How long, in units of WIDE, and what is claimed of it."""

    size: int
    marks: tuple[Mark, ...] = ()


def bars_of(contest: Contest, rows: Sequence[Candidacy], drawn: Sequence[Drawn]) -> list[Bar | None]:
    """A bar a row: of the votes, else shares, else seats; nothing where fewer than two rows have them."""
    field = next((name for name in ("votes", "share", "seats") if sum(1 for one in rows if getattr(one, name)) > 1), None)
    if field is None:
        return [None] * len(rows)
    values = [figure.value if (figure := getattr(one, field)) else None for one in rows]
    longest = max(value for value in values if value is not None)
    if longest <= 0:
        return [None] * len(rows)
    own = [one for one in drawn if one.contest == contest.key]
    claimed = list(_claimed(own, rows, values, _all(contest, field))) if field != "seats" else []
    end = max([longest, *(value for _, _, value in claimed if value <= longest * _BEYOND)])
    return [None if value is None else Bar(_at(value, end), tuple(_mark(one, at, end) for row, one, at in claimed if row == i)) for i, value in enumerate(values)]


def _all(contest: Contest, field: str) -> Fraction:
    """What a hundred per cent is on the scale of the bars; 0 where it is not known."""
    if field == "share":
        return Fraction(100)
    valid = contest.figures.get("valid_votes")
    votes = sum((one.votes.value for one in contest.candidacies if one.votes), Fraction(0))
    return valid.value if valid else votes if contest.complete else Fraction(0)


def _claimed(drawn: Sequence[Drawn], rows: Sequence[Candidacy], values: Sequence[Fraction | None], whole: Fraction) -> Iterator[tuple[int, Drawn, Fraction]]:
    """(row, claim, value on the scale) of what can be drawn."""
    for one in drawn:
        size = one.value * whole / 100 if one.unit in {"percent", "points"} else one.value if whole != 100 else Fraction(0)
        at = _row(one.subject, rows)
        if not size:
            continue
        if one.measure in _OWN and at is not None:
            yield at, one, size
        elif one.measure in _BEHIND:
            first, second = (at, _row(one.versus, rows)) if one.versus else (0, 1)
            ahead = values[first] if first is not None else None
            if second is not None and second < len(rows) and ahead is not None and size <= ahead:
                yield second, one, ahead - size


def _row(name: str, rows: Sequence[Candidacy]) -> int | None:
    """The one row of somebody by that name."""
    found = [i for i, one in enumerate(rows) if name and name in {one.name, one.party_name, party_label(one.party)}]
    return found[0] if len(found) == 1 else None


def _mark(one: Drawn, value: Fraction, end: Fraction) -> Mark:
    words = f"{one.text} behind" if one.measure in _BEHIND else one.text
    return Mark(_at(min(value, end), end), one.claim, one.kind, words, value > end)


def _at(value: Fraction, end: Fraction) -> int:
    return max(0, round(WIDE * value / end))
