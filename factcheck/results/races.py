"""A contest found in a document, as the draft that a table of it would give: the same records from here on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from factcheck.results.cells import Sheet
from factcheck.results.documents import Node
from factcheck.results.drafts import Draft
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number


@dataclass(frozen=True)
class Said:
    """A value and what it is called in the file."""

    heading: str
    raw: str
    line: int


@dataclass
class Race:
    """One contest of a document.

    place        the node that holds it
    rows         candidates: by field (candidate, first, surname, party, votes, share, elected ...) what is said
    figures      of the contest: (field or "=label", what is said); one that is missing, or no number, is left out
    provisional  why the figures are not final; "" when they are
    doubts       what contradicts itself, in a journalist's words
    left_out     what was not read, and why
    """

    place: Node
    seat: str
    day: date | None
    rows: list[dict[str, Said]] = field(default_factory=list)
    figures: list[tuple[str, Said]] = field(default_factory=list)
    election: str = ""
    title: str = ""
    area: str = ""
    provisional: str = ""
    doubts: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def add(self, node: Node, fields: Mapping[str, str], **also: str) -> None:
        """A candidate: fields by dotted path into the node; `also` are values that stand elsewhere in the file, or in a code."""
        row = {name: Said(path, node.text(path), node.line) for name, path in fields.items()}
        self.rows.append(row | {name: Said(name, value, node.line) for name, value in also.items() if value})

    def figure(self, name: str, node: Node, path: str, *, zero: bool = True) -> None:
        """A figure of the contest by its dotted path; `zero` False where 0 means that nobody filled it in."""
        raw = node.text(path)
        if is_number(raw) and not raw.startswith("-") and (zero or raw.strip("0.,")):
            self.figures.append((name, Said(path, raw, node.line)))


def draft_of(race: Race, path: str, name: str, one_line: bool) -> Draft:
    """The draft of a race. `name` goes before the place; in a file of one line rows are counted instead of lines."""
    fields = list(dict.fromkeys(key for row in race.rows for key in row))
    said = [[row.get(key, Said("", "", 0)) for key in fields] for row in race.rows]
    headings = [next(row[key].heading for row in race.rows if key in row) for key in fields]
    rows = [[one.raw for one in row] for row in said]
    lines = [max(one.line for one in row) for row in said]
    labelled = []
    for label, one in race.figures:
        labelled.append((label, len(rows), -1))
        rows.append([one.heading, one.raw])
        lines.append(one.line)
    if one_line:
        lines = list(range(1, len(lines) + 1))
    sheet = Sheet(path, ":".join(filter(None, (name, race.place.path))) or None, rows, lines)
    layout = Layout(-1, headings, {key: i for i, key in enumerate(fields)})
    return Draft(sheet, layout, race.seat, race.day, race.day.year if race.day else None, list(range(len(race.rows))), labelled,
                 area=race.area, election=race.election, preamble=race.title, provisional=race.provisional)


def named_apart(races: Sequence[tuple[Race, str, str]]) -> list[Race]:
    """Races with their seats named: by the place where that has one race, else "office, place". Takes (race, place, office)."""
    for race, place, office in races:
        alone = sum(1 for _, other, _ in races if other == place) == 1
        race.seat = place if alone and place else ", ".join(filter(None, (office, place)))
    return [race for race, _, _ in races]


