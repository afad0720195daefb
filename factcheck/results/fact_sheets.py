"""Fact sheets of one contest, a row a fact, as tables of those who stood above the other facts:

    Constituency | Hartlepool                     Number of votes cast in favour of Remain | 51,930
    Winner       | Jill Mortimer (Conservative)   Number of votes cast in favour of Leave  | 82,394
    Winner votes | 15,529                         Electorate                               | 207,221

What the places are called stands in places; to teach it what else is said of an answer, extend _SAID_OF_ANSWER.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, WHO, field_of, row_label
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import bracketed, party_of
from factcheck.results.places import place_named

_MOST = 60  # rows of a fact sheet
_FEWEST = 2  # places, or answers
_HEADS = {"candidate": "Candidate", "party": "Party", "votes": "Votes", "share": "Share", "change": "Change"}
_MEANINGS = {"winner_surname": "candidate", "winner_party": "party", "second_party": "party", "second_name": "candidate", "party_code": "party", "surname": "candidate"}
_SAID_OF_ANSWER = re.compile(
    r"total|number|of|valid|votes?|ballots?|papers?|cast|polled|recorded|counted|given|in|favou?r|for|to|the|a|answer(?:s|ing)?|option|side|campaign|member|european|union|eu")
_ANSWERS = {"remain": "Remain", "leave": "Leave", "yes": "Yes", "no": "No"}
_SIDES = {"for": "Yes", "favour": "Yes", "favor": "Yes", "against": "No"}


def of_facts(sheet: Sheet) -> Sheet:
    """The sheet with a heading row and a row for each who stood, or for each answer; itself where it is no fact sheet, or has a table."""
    if not _FEWEST < len(sheet.rows) <= _MOST or any(_is_heading(row) for row in sheet.rows):
        return sheet
    return _of_places(sheet) or _of_answers(sheet) or sheet


def _filled(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]


def _is_heading(row: Sequence[str]) -> bool:
    """Whether a row is that of a table's headings."""
    fields = {field_of(cell) for cell in _filled(row) if not is_number(cell)}
    return bool(fields & COUNTED and fields & WHO) or len(fields & (COUNTED | WHO)) > 2


# --- first, second, third --------------------------------------------------------------------------------------------


def _fact(row: Sequence[str]) -> tuple[int, str, str] | None:
    """(place, what is said of it, the value) of "Winner votes | 15,529"; None for any other row."""
    cells = _filled(row)
    if len(cells) != 2 or (named := place_named(cells[0])) is None:
        return None
    place, said = named
    if not said:
        return place, "votes" if is_number(cells[1]) else "party" if party_of(cells[1]) else "candidate", cells[1]
    field = field_of(said) or ""
    field = _MEANINGS.get(field, field)
    return (place, field, cells[1]) if field in _HEADS and is_number(cells[1]) == (field not in {"candidate", "party"}) else None


def _of_places(sheet: Sheet) -> Sheet | None:
    """The sheet with a row for each place; None unless there are two with somebody and votes or a share."""
    places: dict[int, dict[str, tuple[str, int]]] = {}  # by field the value and the row that it is from
    rest: list[int] = []
    for i, row in enumerate(sheet.rows):
        if (fact := _fact(row)) is None:
            rest.append(i)
        elif places.setdefault(fact[0], {}).setdefault(fact[1], (fact[2], i))[1] != i:
            return None  # said twice: of two elections
    whole = [said for said in places.values() if {"candidate", "party"} & set(said) and {"votes", "share"} & set(said)]
    if len(whole) < _FEWEST or sorted(places) != list(range(1, len(places) + 1)) or len(whole) < len(places):
        return None
    above = [i for i in rest if i < min(i for said in places.values() for _, i in said.values()) or row_label((_filled(sheet.rows[i]) or [""])[0]) in {"seat", "date"}]
    made = [(list(sheet.rows[i]), sheet.lines[i]) for i in above]
    fields = [field for field in _HEADS if any(field in said for said in places.values()) or field == "party"]
    made.append(([*(_HEADS[field] for field in fields), "Place"], sheet.lines[min(i for said in places.values() for _, i in said.values())]))
    printed: dict[tuple[int, int], str] = {}
    for place, said in sorted(places.items()):
        name, party = bracketed(said["candidate"][0]) if "candidate" in said else ("", "")
        cells = {field: value for field, (value, _) in said.items()}
        if name:
            cells |= {"candidate": name, "party": cells.get("party", party)}
        printed |= {(len(made), at): sheet.rows[said[field][1]][0].strip() for at, field in enumerate(fields) if field in said}
        made.append(([*(cells.get(field, "") for field in fields), str(place)], sheet.lines[said.get("votes", said.get("share", ("", 0)))[1]]))
    made += [(list(sheet.rows[i]), sheet.lines[i]) for i in rest if i not in above]
    return replace(sheet.of_rows(made), printed=printed)


# --- the answers of a referendum -------------------------------------------------------------------------------------


def _answer(label: str) -> str:
    """The answer that a label is of: "Remain" of "Number of votes cast in favour of Remain", "No" of "Votes against"; "" for none."""
    words = re.findall(r"[a-z]+", re.sub(r"\bnos?\.|\bno(?= of\b)", "number", label.casefold()))
    named = [word for word in words if word in _ANSWERS]
    others = [word for word in words if word not in named]
    if named:
        return _ANSWERS[named[0]] if len(named) == 1 and all(map(_SAID_OF_ANSWER.fullmatch, others)) else ""
    sides = {_SIDES[word] for word in words if word in _SIDES}
    return sides.pop() if len(sides) == 1 and all(word in _SIDES or _SAID_OF_ANSWER.fullmatch(word) for word in words) else ""


def _of_answers(sheet: Sheet) -> Sheet | None:
    """The sheet with headings above its answers; None unless there are two, each once and with a count."""
    found: dict[int, tuple[str, list[str]]] = {}
    for i, row in enumerate(sheet.rows):
        cells = _filled(row)
        if 2 <= len(cells) <= 3 and all(map(is_number, cells[1:])) and "%" not in cells[1] and "." not in cells[1] and (answer := _answer(cells[0])):
            found[i] = answer, cells[1:]
    answers = {answer for answer, _ in found.values()}
    if len(answers) != _FEWEST or len(found) != _FEWEST or answers not in ({"Remain", "Leave"}, {"Yes", "No"}):
        return None
    first = min(found)
    made = [(list(row), line) for row, line in zip(sheet.rows[:first], sheet.lines[:first], strict=True)] + [(["Answer", "Votes", "Share"], sheet.lines[first])]
    printed: dict[tuple[int, int], str] = {}
    for i in range(first, len(sheet.rows)):
        if i in found:
            answer, numbers = found[i]
            printed |= {(len(made), at + 1): _filled(sheet.rows[i])[0] for at in range(len(numbers))}
            made.append(([answer, *numbers, *[""] * (2 - len(numbers))], sheet.lines[i]))
        else:
            made.append((list(sheet.rows[i]), sheet.lines[i]))
    return replace(sheet.of_rows(made), printed=printed)
