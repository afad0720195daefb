"""The contests that are cited as tables, every cited figure with the claims that use it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcheck.formats.full import grouped
from factcheck.formats.html.bars import Bar, Drawn, bars_of
from factcheck.formats.jsonformat import plain
from factcheck.formats.position import clipped
from factcheck.results.model import Candidacy, Cell, Contest, Figure

MAX_ROWS = 40
MAX_FIGURES = 24
MAX_OTHERS = 60
_PLACES = 3  # of a sum that are named
_COLUMNS = (("votes", "Votes"), ("share", "Share"), ("change", "Change"), ("seats", "Seats"), ("seats_change", "Seats change"), ("candidates", "Stood"),
            ("rank", "Place"), ("decided", "Decided at count"))
_FIGURES = {"electorate": "Electorate", "votes_cast": "Ballots", "valid_votes": "Valid votes", "rejected": "Rejected", "turnout": "Turnout", "majority": "Majority",
            "margin_points": "Majority in points", "seats": "Seats to fill", "quota": "Quota"}
_PERCENT = frozenset({"share", "turnout"})
Users = Mapping[Cell, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Td:
    """A figure: as it is shown, the places it comes from, the ids of the claims that use it. muted: worked out here, not in a file."""

    text: str = ""
    place: str = ""
    claims: tuple[str, ...] = ()
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A candidate, party or answer."""

    name: str
    party: str
    elected: bool
    figures: tuple[Td, ...]
    bar: Bar | None = None


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A contest as one table has it. figures: those of the contest itself, by name; left_out: rows for which there was no room."""

    title: str
    source: str
    remarks: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    figures: tuple[tuple[str, Td], ...]
    left_out: int = 0


def exhibits(contests: Sequence[Contest], users: Users, drawn: Sequence[Drawn]) -> tuple[tuple[Exhibit, ...], tuple[tuple[str, Td], ...], int]:
    """(the contests as tables, the cited cells that are in none of them as (place, value), how many of those were left out)."""
    seen: set[Cell] = set()
    made = tuple(_exhibit(contest, users, drawn, seen) for contest in contests)
    rest = [cell for cell in users if cell not in seen]
    others = tuple((place(cell), Td(_raw(cell), place(cell), tuple(users[cell]))) for cell in rest[:MAX_OTHERS])
    return made, others, len(rest) - len(others)


def _exhibit(contest: Contest, users: Users, drawn: Sequence[Drawn], seen: set[Cell]) -> Exhibit:
    rows = _chosen(contest, users)
    columns = [(field, heading) for field, heading in _COLUMNS if any(getattr(one, field) is not None for one in rows)]
    base = _base(contest) if not any(field == "share" for field, _ in columns) else Fraction(0)
    headings = [heading for _, heading in columns]
    if base:
        headings.insert(1, "Share")
    bars = bars_of(contest, rows, drawn)
    made = []
    for one, bar in zip(rows, bars, strict=True):
        figures = [_td(getattr(one, field), field, users, seen) for field, _ in columns]
        if base:
            figures.insert(1, Td(f"{plain(Fraction(round(10_000 * one.votes.value / base), 100))}%", "worked out from the votes", muted=True) if one.votes else Td())
        party = one.party_name if one.person and one.party_name != one.name else ""
        made.append(Row(clipped(one.name, 80), clipped(party, 60), bool(one.elected), tuple(figures), bar))
    return Exhibit(_title(contest), contest.source, tuple(_remarks(contest)), tuple(headings), tuple(made), tuple(_figures(contest, users, seen)),
                   len(contest.candidacies) - len(rows))


def _chosen(contest: Contest, users: Users) -> list[Candidacy]:
    """The rows to be shown, in the order of the result: all if there is room, else the first and those that are cited."""
    order = sorted(contest.candidacies, key=lambda one: (one.aggregate, -_size(one)))
    if len(order) <= MAX_ROWS:
        return order
    cited = [one for one in order if any(cell in users for field, _ in _COLUMNS if (figure := getattr(one, field)) for cell in figure.cells)]
    wanted = {id(one) for one in [*cited[:MAX_ROWS], *order][:MAX_ROWS]}
    return [one for one in order if id(one) in wanted]


def _size(one: Candidacy) -> Fraction:
    figure = one.votes or one.share or one.seats
    return figure.value if figure else Fraction(-1)


def _base(contest: Contest) -> Fraction:
    """All votes, where shares can be worked out: one seat, every candidate a row or the total printed."""
    seats = contest.figures.get("seats")
    if (seats and seats.value > 1) or sum(1 for one in contest.candidacies if one.elected) > 1 or contest.kind == "national":
        return Fraction(0)
    votes = sum((one.votes.value for one in contest.candidacies if one.votes), Fraction(0))
    valid = contest.figures.get("valid_votes")
    return valid.value if valid and valid.value >= votes else votes if contest.complete else Fraction(0)


def _figures(contest: Contest, users: Users, seen: set[Cell]) -> Iterator[tuple[str, Td]]:
    """Figures of the contest itself; those of headings that have no name with us only where they are cited."""
    for name, heading in _FIGURES.items():
        figure = contest.figures.get(name)
        if figure is not None and (name != "seats" or figure.value != 1):
            yield heading, _td(figure, name, users, seen)
    cited = [(label, figure) for label, figure in contest.labels.items() if any(cell in users for cell in figure.cells)]
    yield from ((clipped(label, 60), _td(figure, "", users, seen)) for label, figure in cited[:MAX_FIGURES])


def _td(figure: Figure | None, field: str, users: Users, seen: set[Cell]) -> Td:
    if figure is None:
        return Td()
    seen.update(figure.cells)
    claims = tuple(dict.fromkeys(claim for cell in figure.cells for claim in users.get(cell, ())))
    return Td(_shown(figure.value, field), _places(figure.cells) + (f"; doubtful: {figure.doubtful}" if figure.doubtful else ""), claims)


def _shown(value: Fraction, field: str) -> str:
    text = grouped(plain(Fraction(round(100 * value), 100)))
    if field in {"change", "seats_change"} and value > 0:
        text = f"+{text}"
    return f"{text}%" if field in _PERCENT else text


def _places(cells: Sequence[Cell]) -> str:
    more = len(cells) - _PLACES
    return "; ".join(f"{place(cell)}: {_raw(cell)}" for cell in cells[:_PLACES]) + (f"; and {more:,} more cells" if more > 0 else "")


def place(cell: Cell) -> str:
    """As in "results.xlsx, Sheet 1, line 2, Votes"."""
    return ", ".join(part for part in (cell.path, cell.sheet or "", f"line {cell.row}", clipped(cell.column, 60)) if part)


def _raw(cell: Cell) -> str:
    return clipped(cell.raw, 60)


def _title(contest: Contest) -> str:
    day = f"{contest.date.day} {contest.date:%B %Y}" if contest.date else str(contest.year or "")
    return ", ".join(part for part in (contest.seat or contest.area or "The whole", day) if part)


def _remarks(contest: Contest) -> Iterator[str]:
    if contest.tally:
        yield f"this is the {contest.tally} count"
    if contest.notional:
        yield "notional figures, on new boundaries"
    if contest.uncontested:
        yield "the seat was not contested"
    if contest.provisional:
        yield f"not final, so it refutes nothing: {contest.provisional}"
    if contest.doubtful:
        yield f"doubtful, so it refutes nothing: {contest.doubtful}"
