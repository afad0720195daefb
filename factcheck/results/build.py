"""From a draft to a Contest: cells into figures, each with the place it came from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.errors import UnreadableTable
from factcheck.parties import ANSWERS, KNOWN, party_label, slug
from factcheck.results.drafts import Draft
from factcheck.results.headings import OF_CONTEST, field_of
from factcheck.results.kinds import of_members
from factcheck.results.listing import listing
from factcheck.results.marks import said_elected
from factcheck.results.misreadable import refuse_parts_of_results, refuse_shares_for_votes
from factcheck.results.model import Candidacy, Cell, Contest, Figure
from factcheck.results.numbers import has_points, parse
from factcheck.results.outcomes import outcome_said
from factcheck.results.parts import Repeated, figure_in, is_total, whole
from factcheck.results.party_columns import party_of
from factcheck.results.persons import person_name
from factcheck.results.provisional import why_not_final
from factcheck.results.reasons import reason_of
from factcheck.results.rounds import undecided
from factcheck.results.rows import glued, party_of_row, place_in, says_so, without_marks, without_party
from factcheck.results.scaling import scaled, settled
from factcheck.results.standings import counts_of, decided, seats, seats_change
from factcheck.results.wide import of_columns, standing
from factcheck.results.winners import first_two

_AGGREGATE = re.compile(r"^(?:all )?others?(?: (?:parties|candidates))?$|\betc\.?$|^(?:independents? )?\d+ etc|^all other|^write-?ins?(?: (?:candidates?|votes?|total))?$", re.I)
_NONE_OF_ABOVE = re.compile(r"nota|none of (?:the above|these candidates)(?: candidates?)?", re.I)
NOBODY = ANSWERS | {"none-of-above"}  # what may be voted for and is no person
_SHOWN = 50  # rows that show whether a table has decimal points
_CELLS = 12  # of a sum over many rows so many are named
PERCENT_FIELDS = frozenset({"turnout", "margin_points", "rejected_share", "rejected_share_change", "turnout_change"})
_SIGNED = frozenset({"rejected_share_change", "turnout_change"})


@dataclass
class Identity:
    """Who some rows are about: a candidate or party, or a figure of the contest that stands among them."""
    key: str
    name: str
    party: str
    printed: str
    person: bool
    aggregate: bool
    figure: str
    rows: list[int]


class Builder:
    """Builds one contest from its draft."""

    def __init__(self, draft: Draft, key: str, kind: str) -> None:
        self.draft, self.key, self.kind = draft, key, kind
        self.sheet, self.columns = draft.sheet, draft.layout.columns
        self.comma = draft.sheet.delimiter == ";" and not has_points(cell for row in draft.rows[:_SHOWN] for cell in draft.sheet.rows[row])
        self.doubts: list[str] = []
        self.cast: list[Figure] = []  # ballots that further rows give, where one says "Total votes cast" of those for somebody
        self.reasons: list[Fraction] = []  # ballots rejected for each reason

    def contest(self) -> Contest:
        """The contest with candidacies, figures and labels."""
        figures, labels = self._figures()
        wide = self.draft.layout.wide
        self._one_row()
        candidacies = of_columns(self) if wide else self._long(figures) if self.draft.layout.counted else first_two(self)
        uncontested = any(c.votes is not None and c.votes.value < 0 for c in candidacies) or (
            wide and any(re.search(r"unopposed|uncontested", self.raw(self.draft.rows[0], column), re.I) for column in self.draft.layout.parties))
        candidacies = tuple(replace(c, votes=None, share=None) for c in candidacies) if uncontested else candidacies
        refuse_shares_for_votes(candidacies)
        candidacies = candidacies if self.draft.layout.figure == "change" else scaled(candidacies, figures)
        won = [c for c in candidacies if c.elected]
        if "seats" not in figures and len(won) > 1 and self.kind not in {"national", "referendum"}:
            figures["seats"] = Figure(Fraction(len(won)), tuple(c.votes.cells[0] for c in won if c.votes), Fraction(0))
        figures = settled(figures, candidacies, not wide or any(c.person or c.aggregate for c in candidacies))
        more = (one for one in self.cast if "valid_votes" in figures and one.value > figures["valid_votes"].value)
        figures = dict(zip(("votes_cast",), more, strict=False)) | figures
        if self.kind == "national":
            figures.pop("seats", None)
        figures |= standing(self)
        result = self.text("result") or outcome_said(self.draft, candidacies) or None
        listed = listing(self, candidacies, figures)
        return Contest(self.key, self.draft.seat, self.draft.seat_key, self.draft.day, self.draft.year, self.kind, candidacies, figures, labels,
            area=self.draft.area, result=result, notional=self.draft.notional, provisional=why_not_final(self.draft),
            uncontested=uncontested, complete=listed.complete, in_part=listed.in_part, unlisted=listed.unlisted, unproven=listed.unproven, undecided=self.draft.country == "uk" and "preferred_votes" not in self.columns and undecided(candidacies, figures), boundary_set=self.text("boundary_set"), source=self.sheet.path, tally=self.draft.tally, country=self.draft.country,
        )

    # --- cells -------------------------------------------------------------------------------------------------

    def raw(self, row: int, column: int | None) -> str:
        """The text of a cell; "" where there is none."""
        cells = self.sheet.rows[row]
        return cells[column].strip() if column is not None and 0 <= column < len(cells) else ""

    def text(self, name: str) -> str:
        """What the first row has in a field's column."""
        return self.raw(self.draft.rows[0], self.columns.get(name)) if self.draft.rows else ""

    def cell(self, row: int, column: int, heading: str = "") -> Cell:
        """A cell with its place and the heading above it."""
        headings = self.draft.layout.headings
        name = heading or self.sheet.printed.get((row, column)) or (headings[column].strip() if column < len(headings) else "")
        return Cell(self.sheet.path, self.sheet.name, self.sheet.lines[row], name, self.raw(row, column))

    def figure(self, row: int, column: int | None, count: bool = True) -> Figure | None:
        """The figure of a cell; None when the cell is empty. Raises UnreadableTable when it is no number."""
        if column is None:
            return None
        raw = self.raw(row, column)
        try:
            parsed = parse(raw, self.comma)
        except ValueError:
            if not count or re.search(r"[a-z]{3,}", raw, re.I):
                self._words(row, column, raw)
                return None
            cell = self.cell(row, column)
            raise UnreadableTable(f"{cell.path}:{cell.row}: column {cell.column}: {raw[:40]!r} is not a number; correct the cell or leave it empty", cell.path, cell.row) from None
        if parsed is None:
            return None
        value, step = parsed
        return Figure(value, (self.cell(row, column),), Fraction(0) if count else step)

    def _words(self, row: int, column: int, raw: str) -> None:
        """Words where a number is expected: known ones mean nothing is there, others are an error in a column of votes."""
        if column == self.columns.get("votes") and not re.search(r"withdr|uncontest|unopposed|elected|declared|void|not |n/?a|resign|tie|lot", raw, re.I):
            cell = self.cell(row, column)
            raise UnreadableTable(f"{cell.path}:{cell.row}: column {cell.column}: {raw[:40]!r} is not a number of votes; correct the cell or leave it empty", cell.path, cell.row)
        return

    # --- figures of the contest --------------------------------------------------------------------------------

    def _figures(self) -> tuple[dict[str, Figure], dict[str, Figure]]:
        figures: dict[str, Figure] = {}
        labels: dict[str, Figure] = {}
        for name in OF_CONTEST:
            column = self.columns.get(name)
            if name == "to_fill" and column is None and (self.draft.layout.wide or {"candidate", "surname"} & set(self.columns)):
                column = self.columns.get("seats")
            if column is None or (name == "to_fill" and self.draft.layout.figure == "seats"):
                continue
            for row in self.draft.rows:
                figure = self._of_areas(name, column) if self.draft.layout.divided else self.figure(row, column, count=name not in PERCENT_FIELDS)
                if figure is not None and (figure.value > 0 or name in _SIGNED or (figure.value == 0 and name not in {"electorate", "majority", "votes_cast", "valid_votes"})):
                    figures["seats" if name == "to_fill" else name] = replace(figure, step=figure.step if name in PERCENT_FIELDS else Fraction(0))
                    break
        for label, row, _ in self.draft.labelled:
            self._labelled(label, row, figures, labels)
        if "seats" not in figures and self.draft.to_fill and self.draft.rows:
            figures["seats"] = Figure(Fraction(self.draft.to_fill), (), Fraction(0))
        for column in self.draft.layout.others:
            self._other(column, labels)
        for name, label in (("reported", "units reported"), ("to_report", "units to report")):
            if name in self.columns:
                self._other(self.columns[name], labels, label)
        return figures, labels

    def _of_areas(self, name: str, column: int) -> Figure | None:
        """A figure of the contest in a table of areas: taken once in each, unless every area repeats that of the whole."""
        areas: dict[tuple[object, ...], int] = {}
        kinds = [self.columns["mode"]] if "mode" in self.columns and not self.draft.layout.areas else []
        for row in self.draft.rows:
            if self.raw(row, column):
                areas.setdefault((row,) if self.draft.layout.of_one else tuple(slug(self.raw(row, area)) for area in (*self.draft.layout.areas, *kinds)), row)
        rows = list(areas.values())
        if len(rows) > 1 and len({self.raw(row, column) for row in rows}) > 1:
            if name in PERCENT_FIELDS or name in {"majority", "to_fill", "quota"}:
                total = self.whole_rows() if self.draft.layout.of_one else []
                return self.figure(total[0], column, count=name not in PERCENT_FIELDS) if len(total) == 1 else None
            whole_of_it = [row for row in self.whole_rows() if row in rows] if self.draft.layout.of_one else whole(rows, self.raw, replace(self.draft.layout, columns={"mode": kinds[0]} if kinds else {}, modes=[]))[0]
            return self.added(whole_of_it, column)
        return self.figure(rows[0], column, count=name not in PERCENT_FIELDS) if rows else None

    def _labelled(self, label: str, row: int, figures: dict[str, Figure], labels: dict[str, Figure]) -> None:
        """A row such as "Electorate | 74,535" or "Verified: postal votes | 12,008"."""
        cells = self.sheet.rows[row]
        heading = next((cell.strip() for cell in cells if cell.strip()), "")
        column = next((j for j, cell in enumerate(cells) if cell.strip() != heading and _numeric(cell, self.comma)), None)
        votes = self.columns.get("votes")
        if votes is not None and votes < len(cells) and _numeric(cells[votes], self.comma):
            column = votes
        if column is None:
            return
        if label.startswith("="):
            parsed = parse(cells[column], self.comma) if not _sums_a_party(label[1:]) else None
            if parsed:
                labels[label[1:]] = Figure(parsed[0], (self.cell(row, column, label[1:]),))
                self.reasons += [parsed[0]] if reason_of(label) else []
            return
        if label in {"seat", "date", "skip"} or (label == "valid_votes" and (of_members(self.draft.layout) or self._sums_seats(heading))):  # "Total" of seats
            return
        parsed = parse(cells[column], self.comma)
        if parsed is None:
            return
        (value, step), percent = parsed, label in PERCENT_FIELDS
        if not percent and value.denominator > 1:  # "Majority | 10,974 | 38.5": the points may stand below the votes
            counts = ((j, number) for j, cell in enumerate(cells) if cell.strip() != heading and _numeric(cell, self.comma) and (number := parse(cell, self.comma)))
            column, (value, step) = next(((j, number) for j, number in counts if number[0].denominator == 1), (column, parsed))
            if value.denominator > 1:
                return
        if label == "turnout" and value > 100:
            label, percent = "votes_cast", False
            self._rate_beside(row, column, heading, figures)
        name = "seats" if label == "to_fill" else label
        valid, bad = figures.get("valid_votes"), figures.get("rejected")
        if name == "valid_votes" and self.reasons and value == sum(self.reasons):  # "Total" below the reasons why ballots were rejected
            name = "rejected"
        if name == "valid_votes" and valid and bad and value == valid.value + bad.value:  # "Total" below "Formal" and "Informal"
            name = "votes_cast"
        known = figures.setdefault(name, said := Figure(value, (self.cell(row, column, heading),), step if percent else Fraction(0)))
        self.cast += [said] if name == "votes_cast" else []
        if name == "rejected" and known.value != value:  # blank ones, and others that were void
            figures[name] = replace(known, doubtful=f"row {self.sheet.lines[row]} gives {value} more, or others")
        if label == "valid_votes" and self.draft.layout.columns:
            for other in ("electorate", "rejected"):
                figure_column = self.columns.get(other)
                if figure_column is not None and other not in figures and (figure := self.figure(row, figure_column)):
                    figures[other] = figure

    def _sums_seats(self, heading: str) -> bool:
        """Whether a row of totals in a table of seats and shares can be of no votes: nobody's are in it, and it says nothing of any."""
        return "seats" in self.columns and not {"votes", "candidate", "surname"} & set(self.columns) and not self.draft.layout.wide and not re.search(r"vote|valid|poll", heading, re.I)

    def _rate_beside(self, row: int, column: int, heading: str, figures: dict[str, Figure]) -> None:
        """The rate behind a turnout that is a count: "Turnout | 49,710 | 74.6"."""
        behind = ((j, parse(cell, self.comma)) for j, cell in enumerate(self.sheet.rows[row]) if j > column and _numeric(cell, self.comma))
        if rate := next(((j, number) for j, number in behind if number and 0 < number[0] < 100), None):
            figures.setdefault("turnout", Figure(rate[1][0], (self.cell(row, rate[0], heading),), rate[1][1]))

    def _other(self, column: int, labels: dict[str, Figure], label: str = "") -> None:
        """A column that no synonym names, when it holds one number for the whole contest, under its heading or the label."""
        values = {self.raw(row, column) for row in self.draft.rows} - {""}
        if len(values) == 1 and _numeric(raw := values.pop(), self.comma):
            row = next(r for r in self.draft.rows if self.raw(r, column) == raw)
            parsed = parse(raw, self.comma)
            if parsed:
                labels[label or self.draft.layout.headings[column].strip()] = Figure(parsed[0], (self.cell(row, column),), parsed[1] if parsed[1] < 1 else Fraction(0))

    # --- candidacies -------------------------------------------------------------------------------------------

    def identities(self) -> list[Identity]:
        """Who stands in the rows, in the order of the file: no figure is read."""
        layout, columns = self.draft.layout, self.columns
        has_people = bool({"candidate", "surname"} & set(columns))
        groups: dict[tuple[object, ...], Identity] = {}
        used: set[str] = set()
        for row in self.draft.rows:
            key, printed = party_of_row(self.sheet.rows[row], layout)
            name = self.person(row) if has_people else ""
            key, printed = self.draft.party_of.get(slug(name), (key, printed)) if name and not key else (key, printed)
            said = name or printed
            figure = (figure_in(said) or figure_in(self.raw(row, columns.get("candidate")))) if layout.divided else ""
            if key in ANSWERS and has_people:
                name = party_label(key)
            if key == "none-of-above" and name and layout.country == "uk" and not _NONE_OF_ABOVE.fullmatch(name):
                key = "none-of-the-above-party"  # for which somebody stood
            if _NONE_OF_ABOVE.fullmatch(said.strip()):
                key, printed, name = "none-of-above", said, "None of the above"
            lines = layout.country == "us" and bool(name)  # there one candidate may stand on the lines of several parties
            who: tuple[object, ...] = (figure,) if figure else (slug(name), "" if lines else key) if name or layout.divided else (row,)
            if who in groups:
                groups[who].rows.append(row)
                continue
            aggregate = bool(_AGGREGATE.search(printed) or _AGGREGATE.search(name)) or (has_people and not name and key not in KNOWN and not place_in(self.raw(row, columns.get("rank"))))
            unique = slug(name) or key or "other"
            if unique in used and not figure:
                unique = f"{unique} {len(used)}"
            used.add(unique)
            label = name or ("Other candidates" if aggregate and has_people else printed if aggregate else party_label(key) if not has_people or key in KNOWN else printed)
            groups[who] = Identity(unique, label, key, printed, has_people and bool(name) and not aggregate and key not in NOBODY, aggregate, figure, [row])
        return self._namesakes(list(groups.values()))

    def parties(self) -> list[str]:
        """The keys of the parties that stand in the rows: those of `identities`, which reads the names too."""
        if self.draft.layout.divided or self.draft.country == "us":
            return [who.party for who in self.identities() if not who.figure]
        told = {(self.raw(row, self.columns.get("candidate")), *party_of_row(self.sheet.rows[row], self.draft.layout)): None for row in self.draft.rows}
        return list(dict.fromkeys("none-of-above" if _NONE_OF_ABOVE.fullmatch(name or printed) else key for name, key, printed in told))

    def _namesakes(self, found: list[Identity]) -> list[Identity]:
        """Two rows of one name in a table of whole results are two people; more of them are parts of a result."""
        twice = [who for who in found if len(who.rows) > 1]
        if self.draft.layout.divided or self.draft.country == "us" or len(twice) != 1 or len(twice[0].rows) != 2 or twice[0].aggregate:
            return found
        (who,) = twice
        again = replace(who, key=f"{who.key} {len(found)}", rows=who.rows[1:])
        return [*(replace(who, rows=who.rows[:1]) if one is who else one for one in found), again]

    def _long(self, figures: dict[str, Figure]) -> tuple[Candidacy, ...]:
        """One candidacy a candidate (or a party), of one row or of all the rows that are parts of it; figures among them go to `figures`."""
        any_elected = any(says_so(said_elected(self, row)) for row in self.draft.rows)
        made: list[Candidacy] = []
        for who in self.identities():
            rows = who.rows if len(who.rows) == 1 or "count" in self.columns else self._parts(who.rows, who.aggregate or who.figure == "rejected")
            if not who.figure:
                made.append(self._candidacy(who, rows, any_elected))
            elif (figure := self.added(rows, self.columns.get("votes"))) is not None:
                figures.setdefault(who.figure, figure)
        return tuple(made)

    def _candidacy(self, who: Identity, rows: list[int], any_elected: bool) -> Candidacy:
        """A candidate by the rows that are about it."""
        column, row = self.columns, rows[0]
        counts = counts_of(self, rows)
        votes = counts[0][1] if counts else self.added(rows, column.get("votes"))
        alone = len(rows) == 1 or bool(counts)
        place = place_in(self.raw(row, column.get("rank")))
        won = any(says_so(said_elected(self, each)) for each in who.rows)
        return Candidacy(
            who.key, who.name, who.party, who.printed, votes,
            self.figure(row, column.get("share"), count=False) if alone else None, self.figure(row, column.get("change"), count=False) if alone else None,
            Figure(Fraction(place), (self.cell(row, column["rank"]),)) if place else None, None if who.person else seats(self, row), self.figure(row, column.get("candidates")),
            won if any_elected else None, who.person, who.aggregate, seats_change(self, row), counts,
            decided(self, row), self.figure(row, column.get("councils")), self.figure(row, column.get("councils_change"), count=False),
            self.figure(row, column.get("constituency_seats")), self.figure(row, column.get("list_seats")))

    def _parts(self, rows: list[int], aggregate: bool = False) -> list[int]:
        """Of several rows of one candidate those that make the whole. Raises UnreadableTable when nothing tells two apart,
        unless they are of several others, who may have a row each."""
        if self.draft.layout.country == "us":  # one candidate on the lines of several parties
            lines: dict[str, list[int]] = {}
            for row in rows:
                lines.setdefault(party_of_row(self.sheet.rows[row], self.draft.layout)[0], []).append(row)
            if len(lines) > 1:
                parts = sorted((self._parts(line) for line in lines.values()), key=lambda line: -self._size(line))
                return [row for part in parts for row in part]
        try:
            counted, repeated = whole(rows, self.raw, self.draft.layout)
        except Repeated as error:
            if aggregate:
                return rows
            first, here = self.sheet.lines[error.first], self.sheet.lines[error.again]
            raise UnreadableTable(f"{self.sheet.path}:{here}: {self.person(error.again) or 'a party'} has votes here and in row {first}, and no column tells the two apart; the rows "
                                  "seem to be parts of a result (places, counts, areas); give a table with one row a candidate", self.sheet.path, here) from None
        column = self.columns.get("votes")
        total, sum_of_parts = self.added(counted, column), self.added(repeated, column)
        if total and sum_of_parts and repeated and total.value != sum_of_parts.value:
            self.doubts.append(f"{total.cells[0].path}:{total.cells[0].row}: the total is given as {int(total.value):,}, but its parts add up to {int(sum_of_parts.value):,}")
        return counted

    def _size(self, rows: list[int]) -> Fraction:
        figure = self.added(rows, self.columns.get("votes"))
        return figure.value if figure else Fraction(0)

    def whole_rows(self) -> list[int]:
        """In a table with candidates as columns and areas as rows those that make the whole: that of totals, or the areas."""
        totals = [row for row in self.draft.rows if any(is_total(self.raw(row, column)) for column in self.draft.layout.areas)]
        return totals or self.draft.rows

    def added(self, rows: list[int], column: int | None) -> Figure | None:
        """The figures of a column over several rows, added up."""
        found = [figure for row in rows if (figure := self.figure(row, column)) is not None]
        if len(found) < 2:
            return found[0] if found else None
        return Figure(sum((figure.value for figure in found), Fraction(0)), tuple(cell for figure in found[:_CELLS] for cell in figure.cells))

    def person(self, row: int) -> str:
        """The candidate of a row in reading order, without the party in brackets."""
        first, surname = self.raw(row, self.columns.get("first")), self.raw(row, self.columns.get("surname"))
        if surname and (first or "candidate" not in self.columns):
            return person_name(f"{surname}, {first}" if first else surname)
        raw = self.raw(row, self.columns.get("candidate"))
        if self.draft.layout.country == "us":  # a ticket goes by its head
            raw = re.split(r"\s+(?:AND|and|&|/)\s+|(?<=\w)/(?=\w)", raw)[0].replace('""', '"')
        if self.draft.layout.country == "ca" and "party" not in self.columns and "/" in raw:
            return person_name(glued(raw)[0])
        alone = not self.raw(row, self.columns.get("party")) and not self.raw(row, self.columns.get("party_code"))
        return person_name(without_party(raw) if alone else without_marks(raw), self.draft.layout.surname_first)

    def _one_row(self) -> None:
        """A table with a row a contest has one, or rows that say the same; one with a row a polling place names people."""
        if not self.draft.layout.wide and (self.draft.layout.counted or self.draft.layout.figure == "winner"):
            return
        if not (self.draft.layout.of_one and self.draft.layout.divided):
            refuse_parts_of_results(self.sheet, self.draft.rows, self.draft.seat)


def _numeric(raw: str, comma: bool) -> bool:
    try:
        return parse(raw, comma) is not None
    except ValueError:
        return False


def _sums_a_party(label: str) -> bool:
    """Whether a row is the sum of a party's votes in all seats, below its candidates: "Total Conservative"."""
    return label.casefold().startswith("total ") and party_of(label[len("total ") :].strip()) is not None


__all__ = ["Builder", "field_of"]
