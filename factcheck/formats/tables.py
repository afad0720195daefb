"""What was understood of results files, for people: the doubtful first, then contests, columns and what was left out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any

from factcheck.formats.colour import paint
from factcheck.formats.jsonformat import plain
from factcheck.formats.position import clipped, printable, width
from factcheck.results.model import Candidacy, Contest, Figure
from factcheck.results.views import Column, FileView

IN_FULL = 5  # so many contests of a file are shown with their candidates
IN_LINES = 15  # so many further ones in a line each
_DOUBTS = 12
_ROWS = 12  # candidates of a contest
_ITEM = 70
FIGURES = (("electorate", "electorate"), ("votes_cast", "ballots"), ("valid_votes", "valid"), ("rejected", "rejected"), ("turnout", "turnout"),
           ("rejected_share", "rejected %"), ("rejected_share_change", "rejected %, change"),
           ("turnout_change", "turnout, change"), ("majority", "majority"), ("seats", "seats to fill"), ("quota", "quota"))


def render(files: Sequence[FileView], colour: bool, wanted: Sequence[str] = (), everything: bool = False) -> str:
    """All files. `wanted`: contests to be shown in full, by a part of the name of the seat; `everything`: all of them."""
    return "\n".join("\n".join(_file(one, colour, wanted, everything)) + "\n" for one in files)


def _file(one: FileView, colour: bool, wanted: Sequence[str], everything: bool) -> Iterator[str]:
    doubts = f", {_many(len(one.doubts), 'doubt')}" if one.doubts else ""
    about = f"{printable(one.path)}: {one.kind}, {_many(one.rows, 'row')}, {_many(len(one.contests) + one.unseen, 'contest')}{doubts}"
    yield paint(about, colour, "bold", *(["warning"] if one.doubts else []))
    provisional = [c for c in one.contests if c.provisional]
    if len(provisional) > 1 and len({c.provisional for c in provisional}) == 1:
        yield paint(f"! {_many(len(provisional), 'contest')} not final, so they refute nothing: {provisional[0].provisional}", colour, "warning")
    seats = {contest.key: _title(contest) for contest in one.contests}
    for doubt in one.doubts[: None if everything else _DOUBTS]:
        where = f"{seats[doubt.contest]}: " if doubt.contest in seats and len(seats) > 1 else ""
        yield paint(f"! {where}{printable(doubt.text)}", colour, "warning")
    if len(one.doubts) > _DOUBTS and not everything:
        yield paint(f"! and {len(one.doubts) - _DOUBTS:,} more; --all lists them", colour, "warning")
    yield from _contests(one, colour, wanted, everything)
    yield from _columns(one, colour)


def _contests(one: FileView, colour: bool, wanted: Sequence[str], everything: bool) -> Iterator[str]:
    doubtful = {doubt.contest for doubt in one.doubts}
    chosen = [c for c in one.contests if any(part.casefold() in c.seat.casefold() for part in wanted)] if wanted else list(one.contests)
    if one.unseen and not wanted:
        yield f"  {_many(one.unseen, 'contest')} not looked at; --contest NAME shows one, --all shows all"
    if one.unseen and not chosen:
        return
    if wanted and not chosen:
        yield f"  no contest of this file has {' or '.join(wanted)} in its name"
    full = chosen if wanted or everything or len(chosen) <= IN_FULL else []
    for contest in full:
        yield ""
        yield from _in_full(contest, colour, contest.key in doubtful)
    rest = [] if full else sorted(chosen, key=lambda c: (c.key not in doubtful, not c.provisional, -(c.date.toordinal() if c.date else 365 * (c.year or 0))))
    if rest:
        yield ""
        yield from _aligned([_in_a_line(c, c.key in doubtful) for c in rest[:IN_LINES]], right=(3,))
    if len(rest) > IN_LINES:
        yield f"  and {len(rest) - IN_LINES:,} more; --contest NAME shows one in full, --all shows all"


def _title(contest: Contest) -> str:
    when = contest.date.isoformat() if contest.date else str(contest.year or "no date")
    return printable(f"{contest.seat or 'no seat named'} {when}")


def _in_full(contest: Contest, colour: bool, doubtful: bool) -> Iterator[str]:
    said = [kind for kind in (contest.kind if contest.kind != "unknown" else "", contest.area, contest.tally, "notional" if contest.notional else "") if kind]
    yield paint(("! " if doubtful else "  ") + _title(contest) + (f" ({', '.join(map(printable, said))})" if said else ""), colour, "bold")
    if contest.provisional:
        yield paint(f"!   not final, so it refutes nothing: {contest.provisional}", colour, "warning")
    if contest.uncontested:
        yield "    uncontested"
    if contest.candidacies and not contest.complete:
        yield "    not every candidate has a row"
    ranked = sorted(contest.candidacies, key=lambda c: (not c.elected, -(c.votes.value if c.votes else Fraction(-1))))
    yield from _aligned([_candidate(c, contest, c is ranked[0]) for c in ranked[:_ROWS]], right=(2, 3), indent="    ")
    if len(ranked) > _ROWS:
        yield f"    and {len(ranked) - _ROWS} more"
    if figures := [*_figures(contest)]:
        yield f"    {'; '.join(figures)}"


def _figures(contest: Contest) -> Iterator[str]:
    """The figures of the contest, and what follows from the votes where the table does not have it."""
    for name, label in FIGURES:
        figure = contest.figures.get(name)
        if figure is not None and not (name == "seats" and figure.value == 1):
            yield f"{label} {_shown(figure, name)}{' (doubtful)' if figure.doubtful else ''}"
        elif name == "majority" and figure is None and contest.kind != "national" and (base := _base(contest)):
            votes = sorted((c.votes.value for c in contest.candidacies if c.votes), reverse=True)
            if len(votes) > 1 and contest.complete:
                yield f"majority {int(votes[0] - votes[1]):,}, {float(100 * (votes[0] - votes[1]) / base):.2f} points (worked out)"
    yield from (f"{clipped(label, 40)} {_shown(figure, '')}" for label, figure in list(contest.labels.items())[:6])


def _candidate(c: Candidacy, contest: Contest, first: bool) -> list[str]:
    base = _base(contest)
    party = clipped(c.party_name, 40) if _partisan(contest) and (c.person or c.aggregate) else ""
    share = 100 * c.votes.value / base if c.votes and base else c.share.value if c.share else None
    votes = f"{int(c.votes.value):,}" if c.votes else "" if c.share or c.seats else "no votes"
    marked = any(one.elected is not None for one in contest.candidacies)
    won = "elected" if c.elected else "most votes" if first and c.votes and contest.complete and not marked and contest.kind != "national" else ""
    return [clipped(c.name, 40), party, votes, "" if share is None else f"{float(share):.2f}%", f"{int(c.seats.value):,} seats" if c.seats else won]


def _partisan(contest: Contest) -> bool:
    """Whether the table has parties at all."""
    return any(one.party not in {"independent", ""} for one in contest.candidacies)


def _base(contest: Contest) -> Fraction:
    """Votes that shares are of: all that were counted; nothing where rows are missing or voters have several votes."""
    seats = contest.figures.get("seats")
    if (seats.value if seats else sum(1 for c in contest.candidacies if c.elected)) > 1 and contest.kind != "national":
        return Fraction(0)
    counted = sum((c.votes.value for c in contest.candidacies if c.votes), Fraction(0))
    valid = contest.figures.get("valid_votes")
    return valid.value if valid and valid.value >= counted else counted if contest.complete else Fraction(0)


def _in_a_line(contest: Contest, doubtful: bool) -> list[str]:
    votes = [c for c in contest.candidacies if c.votes]
    won = next((c for c in contest.candidacies if c.elected), None) or max(votes, key=lambda c: c.votes.value if c.votes else 0, default=None)
    figure = won.votes if won and won.votes else None
    count = contest.figures.get("valid_votes")
    total = count.value if count else sum((c.votes.value for c in votes if c.votes), Fraction(0))
    party = f" ({won.party_name})" if won and won.person and _partisan(contest) else ""
    why = f"not final: {contest.provisional}" if contest.provisional else "uncontested" if contest.uncontested else ""
    return ["!" if doubtful or contest.provisional else " ", _title(contest), clipped(f"{won.name}{party}" if won else "", 50),
            f"{int(figure.value):,}" if figure else "", f"of {int(total):,}" if total else "", why]


def _columns(one: FileView, colour: bool) -> Iterator[str]:
    for sheet, columns in one.columns:
        yield ""
        yield paint("  columns" + (f" of {clipped(sheet, _ITEM)}" if sheet else ""), colour, "bold")
        yield from _aligned([*(_column(c) for c in columns if not c.why.startswith("a ")), *_by_party(columns)], indent="    ")
    if one.unused:
        yield f"  not used: {clipped(', '.join(one.unused), 300)}"
    for text in one.left_out[:8]:
        yield f"  left out: {clipped(text, 160)}"
    if len(one.left_out) > 8:
        yield f"  left out: and {len(one.left_out) - 8:,} more"


def _column(column: Column) -> list[str]:
    """An ordinary column needs no reason: that its heading says so."""
    return [column.field, clipped(column.heading, _ITEM), "" if column.why == "its heading" else f"({column.why})"]


def _by_party(columns: Sequence[Column]) -> Iterator[list[str]]:
    """Columns of one figure for each party, candidate or answer, in one row."""
    groups: dict[str, list[str]] = {}
    for column in columns:
        if column.why.startswith("a "):
            figure, _, whose = column.field.partition(" of ")
            groups.setdefault(f"{figure} of each", []).append(whose if whose.casefold() in column.heading.casefold() else f"{column.heading} = {whose}")
    yield from ([field, clipped(", ".join(headings), 250), ""] for field, headings in groups.items())


def _aligned(rows: Sequence[Sequence[str]], right: Iterable[int] = (), indent: str = "") -> Iterator[str]:
    """Rows of cells in columns, numbers to the right."""
    if not rows:
        return
    widths = [max(width(row[i]) for row in rows) for i in range(len(rows[0]))]
    to_right = set(right)
    for row in rows:
        cells = [" " * (widths[i] - width(cell)) + cell if i in to_right else cell + " " * (widths[i] - width(cell)) for i, cell in enumerate(row) if widths[i]]
        yield (indent + "  ".join(cells)).rstrip()


def _shown(figure: Figure, name: str) -> str:
    if name == "turnout":
        return f"{float(figure.value):.4g}%"
    return f"{int(figure.value):,}" if figure.value.denominator == 1 else f"{float(figure.value):,.4g}"


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


# --- JSON ----------------------------------------------------------------------------------------------------------


def as_json(files: Sequence[FileView]) -> list[dict[str, Any]]:
    """The same as data: figures as plain strings, each with its cells."""
    return [{
        "path": one.path, "kind": one.kind, "rows": one.rows,
        "doubts": [{"contest": doubt.contest or None, "text": doubt.text} for doubt in one.doubts],
        "contests": [_contest(contest) for contest in one.contests],
        "columns": [{"sheet": sheet or None, "field": c.field, "heading": c.heading, "why": c.why} for sheet, columns in one.columns for c in columns],
        "unused": list(one.unused), "left_out": list(one.left_out),
    } for one in files]


def _contest(contest: Contest) -> dict[str, Any]:
    return {
        "key": contest.key, "seat": contest.seat or None, "date": contest.date.isoformat() if contest.date else None, "year": contest.year, "kind": contest.kind,
        "provisional": contest.provisional or None, "notional": contest.notional, "uncontested": contest.uncontested, "complete": contest.complete,
        "candidates": [{"name": c.name, "party": c.party, "party_name": c.party_name, "votes": _figure(c.votes), "share": _figure(c.share), "seats": _figure(c.seats),
                        "elected": c.elected} for c in contest.candidacies],
        "figures": {name: _figure(figure) for name, figure in contest.figures.items()},
        "labels": {name: _figure(figure) for name, figure in contest.labels.items()},
    }


def _figure(figure: Figure | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    return {"value": plain(figure.value), "doubtful": figure.doubtful,
            "sources": [{"path": cell.path, "sheet": cell.sheet, "row": cell.row, "column": cell.column, "value": cell.raw} for cell in figure.cells]}
