"""What the user says of columns, where a heading cannot tell: --columns votes="Votes Obtained", or the same in a TOML file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from factcheck.errors import FactcheckError, UnreadableTable, UsageError
from factcheck.results.cells import Sheet
from factcheck.results.drafts import Draft
from factcheck.results.headings import field_of, normal

# What may be told of a column, and a heading that means it to the reader of tables.
MEANINGS: dict[str, str] = {
    "contest": "Constituency", "date": "Election date", "election": "Election", "council": "Council", "candidate": "Candidate", "first": "First name",
    "surname": "Surname", "party": "Party", "votes": "Votes", "share": "Share", "change": "Change", "rank": "Rank", "elected": "Elected", "electorate": "Electorate",
    "valid_votes": "Valid votes", "rejected": "Rejected", "votes_cast": "Ballots cast", "turnout": "Turnout", "majority": "Majority", "seats": "Seats",
    "to_fill": "Vacancies", "quota": "Quota", "reported": "Precincts reporting", "to_report": "Precincts total", "ignore": "Notes",
}
_NUMBER = re.compile(r"#(\d{1,4})")


@dataclass(frozen=True, slots=True)
class Told:
    """A column and its meaning, for the files whose name fits the pattern. `heading` is as printed, or "#3" for the third."""

    field: str
    heading: str
    pattern: str = "*"
    source: str = "--columns"


def told_of(text: str) -> Told:
    """The meaning in an argument: votes=Votes Obtained. Raises UsageError."""
    field, equals, heading = text.partition("=")
    if not equals or not heading.strip():
        raise UsageError(f"--columns {text}: give it as MEANING=HEADING, such as votes=\"Votes Obtained\"")
    return _checked(Told(field.strip(), heading.strip()))


def told_in(path: str) -> tuple[Told, ...]:
    """The meanings in a TOML file: votes = "Votes Obtained", for all tables or below the pattern of a name. Raises UsageError."""
    import tomllib

    try:
        found = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}", path) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: is no valid TOML: {str(error).splitlines()[0]}", path) from None
    return told_by(found, path)


def told_by(found: Mapping[str, Any], path: str) -> tuple[Told, ...]:
    """The meanings in what was read of a file. Raises UsageError."""
    told: list[Told] = []
    for key, value in found.items():
        for field, headings in value.items() if isinstance(value, dict) else [(key, value)]:
            listed = list(headings) if isinstance(headings, list | tuple) else [headings]
            if not all(isinstance(heading, str) and heading.strip() for heading in listed):
                raise UsageError(f"{path}: {field} must be a heading in quotation marks, or a list of them", path)
            told += [_checked(Told(field, heading.strip(), key if isinstance(value, dict) else "*", path)) for heading in listed]
    return tuple(told)


def _checked(told: Told) -> Told:
    if told.field not in MEANINGS:
        raise UsageError(f"{told.source}: no column means {told.field!r}; known are {', '.join(MEANINGS)}", None if told.source == "--columns" else told.source)
    return told


def for_file(told: Iterable[Told], path: str) -> tuple[Told, ...]:
    """What is told of a file: patterns are of its name, or of its path as given."""
    return tuple(one for one in told if fnmatch(Path(path).name, one.pattern) or fnmatch(path, one.pattern))


def with_headings(sheet: Sheet, told: Sequence[Told]) -> tuple[Sheet, frozenset[Told]]:
    """(the sheet with headings that mean what is told, what was found in it). A sheet of numbered columns gets a heading row
    when its first row has numbers in it."""
    numbered = {int(match[1]) - 1: one for one in told if (match := _NUMBER.fullmatch(one.heading))}
    wanted = {normal(one.heading): one for one in told if not _NUMBER.fullmatch(one.heading)}
    for i, row in enumerate(sheet.rows[:30] if wanted else ()):
        found = {j: wanted[normal(cell)] for j, cell in enumerate(row) if normal(cell) in wanted}
        if found:
            known = found | {j: one for j, one in numbered.items() if j < len(row)}
            heads = _renamed(row, known)  # of every block, where a sheet has several
            return replace(sheet, rows=[*sheet.rows[:i], *(heads if other == row else other for other in sheet.rows[i:])]), frozenset(known.values())
    if not numbered or not sheet.rows or max(numbered) >= max(map(len, sheet.rows[:30])):
        return sheet, frozenset()
    width = max(map(len, sheet.rows[:30]))
    first = next((i for i, row in enumerate(sheet.rows[:30]) if len(row) > max(numbered)), 0)
    if any(any(ch.isdigit() for ch in sheet.rows[first][j]) for j in numbered):  # no heading row: one is made
        row = _renamed([f"column {j + 1}" for j in range(width)], numbered)
        return replace(sheet, rows=[*sheet.rows[:first], row, *sheet.rows[first:]], lines=[*sheet.lines[:first], sheet.lines[first], *sheet.lines[first:]]), frozenset(numbered.values())
    return replace(sheet, rows=[*sheet.rows[:first], _renamed(sheet.rows[first], numbered), *sheet.rows[first + 1 :]]), frozenset(numbered.values())


def _renamed(row: Sequence[str], told: Mapping[int, Told]) -> list[str]:
    """A heading row with headings for what was told; who else would mean the same steps back."""
    taken = {one.field for one in told.values()} - {"ignore"}
    return [MEANINGS[told[j].field] if j in told else f"unused {cell}" if field_of(cell) in taken else cell for j, cell in enumerate(row)]


def as_printed(sheet: Sheet, drafts: Iterable[Draft], told: Sequence[Told], given: Sheet) -> None:
    """Give the columns back the headings that they have in the file, for citing. Raises UnreadableTable when one is not used as told."""
    made = len(sheet.rows) > len(given.rows)
    for layout in {id(draft.layout): draft.layout for draft in drafts if not draft.sheet.reshaped}.values():
        if layout.row < 0:
            continue
        printed = [f"column {j + 1}" for j in range(len(layout.headings))] if made else [cell.strip() for cell in given.rows[layout.row]]
        for one in told:
            at = _position(one, printed)
            if at is None or one.field == "ignore":
                continue
            if layout.columns.get(one.field) != at:
                what = one.field.replace("_", " ")
                raise UnreadableTable(f"{sheet.path}: {one.source}: the cells under {printed[at]!r} are no {what}; name another column", sheet.path)
            layout.told.append(at)
        layout.headings = printed


def _position(told: Told, headings: Sequence[str]) -> int | None:
    if match := _NUMBER.fullmatch(told.heading):
        return int(match[1]) - 1 if int(match[1]) <= len(headings) else None
    return next((j for j, heading in enumerate(headings) if normal(heading) == normal(told.heading)), None)


def not_found(told: Sequence[Told], used: Iterable[Told], paths: Sequence[str]) -> list[FactcheckError]:
    """An error for each heading that no table has. A file serves several nights: what it tells of tables that are not
    given, and for all tables where another of its headings was found, is no slip of the pen."""
    have = set(used)
    served = {one.source for one in have}
    errors: list[FactcheckError] = []
    for one in told:
        shared = one.source != "--columns"
        if one in have or (shared and not for_these(one, paths)) or (shared and one.pattern == "*" and one.source in served):
            continue
        errors.append(UsageError(f"{one.source}: no table has a column {one.heading!r}; factcheck results show lists the headings", one.source if shared else None))
    files = {one.source for one in told if one.source != "--columns"}
    for source in files - served:
        if paths and not any(for_these(one, paths) for one in told if one.source == source):
            patterns = ", ".join(dict.fromkeys(repr(one.pattern) for one in told if one.source == source))
            errors.append(UsageError(f"{source}: no table fits {patterns}", source))
    return errors


def for_these(one: Told, paths: Sequence[str]) -> bool:
    """Whether one of the tables given fits the pattern."""
    return any(for_file([one], path) for path in paths)
