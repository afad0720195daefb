"""Parties with their seats before and after an election in two columns: "Party | Before | After", "Party | Seats | Seats 2021".

Two banners over the same parties, "Before" and "After", are read so too.

The seats before are an election of their own, in the year that their heading gives, or simply the one before. Those that were
held when the election came (HELD), by-elections and defections included, are what a council is said to have had before; of a
parliament they are no result.

Where a part of a council was up for election its parties may have seats that they won and seats that they have now, "Won" and
"New council": the latter are a table of their own. To teach it what such columns are called, extend BEFORE, HELD and AFTER.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.errors import UnreadableTable
from factcheck.results.cells import Sheet
from factcheck.results.headings import WHO, field_of, normal
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_column, party_of

_YEAR = r"\(?(?:in |elected in |won in )?(?:19|20)\d\d\)?"
BEFORE = re.compile(rf"(?:seats )?(?:(?:previous|old|last|prev) total|(?:at )?(?:the )?(?:previous|prev|last) election|previously|previous|prev|last time|{_YEAR})(?: seats)?", re.I)
HELD = re.compile(r"(?:seats )?(?:(?:held )?before(?: (?:the )?(?:election|vote|poll))?|(?:old|outgoing)(?: council)?|going in(?:to the election)?|pre-?election|(?:held )?at dissolution|held|defending|defended)(?: seats)?", re.I)
AFTER = re.compile(r"(?:seats )?(?:after(?: the)?(?: election)?|now|new(?: council| total)?|(?:total )?on (?:the )?new council|total (?:after|now)|current(?:ly)?|today|this time|coming out|going out|post-?election)", re.I)
WON = re.compile(r"(?:seats |councillors )?(?:won|elected|returned)(?: (?:seats|councillors))?(?: (?:this time|on|in|at) ?.*)?", re.I)
_KEPT = frozenset({"held", "seats held"})
_OF_ELECTION = re.compile(r"\b(?:previous(?:ly)?|prev|last|(?:19|20)\d\d)\b", re.I)
_TOP = 12
_MOST = 80  # rows of such a table
_MOST_SEATS = 1_000  # of one party
_TWICE = 3  # parties that stand in two columns each
_NOT_OF_PARTIES = (WHO - {"party", "party_code"}) | {"contest"}


def before_and_after(sheet: Sheet) -> list[Sheet]:
    """The sheet, and behind it one of the seats before; none where it has no such columns."""
    if len(sheet.rows) > _MOST:
        return []
    for i, row in enumerate(sheet.rows[:_TOP]):
        fields = [field_of(heading) for heading in row]
        if not row or _NOT_OF_PARTIES & set(fields):
            continue
        below = [other for other in sheet.rows[i + 1 :] if other and party_of(other[0].strip())]
        moved = {"gained", "lost"} & set(fields)  # beside these "Held" is how many of its seats a party kept
        whole = [j for j in range(1, len(row)) if row[j].strip() and _of_seats([other[j].strip() for other in below if j < len(other)])]
        won, after = ([j for j in whole if words.fullmatch(normal(row[j]))] for words in (WON, AFTER))
        if len(below) > 1 and len(won) == len(after) == 1 and _differ(below, won[0], after[0]):
            return _won_apart(sheet, i, won[0], after[0])
        now = [j for j in whole if fields[j] == "seats"] or after
        then = [j for j in whole if j not in now and not (moved and normal(row[j]) in _KEPT) and (fields[j] == "seats_before" or any(words.fullmatch(normal(row[j])) for words in (BEFORE, HELD)))]
        if len(below) > 1 and len(now) == len(then) == 1 and not _of_another(fields, then[0], now[0]):
            main, old = _both(sheet, i, now[0], then[0])
            return [main, replace(old, held=not _OF_ELECTION.search(row[then[0]]))]
    return []


def _of_seats(cells: Sequence[str]) -> bool:
    """Whether cells are numbers of seats, some of them perhaps blank or a dash."""
    numbers = [cell for cell in cells if cell.strip(" -–—")]
    return bool(numbers) and all(cell.isdecimal() and int(cell) <= _MOST_SEATS for cell in numbers)


def _differ(below: Sequence[Sequence[str]], won: int, after: int) -> bool:
    """Whether parties have more seats afterwards than they won, some of them, and none has fewer."""
    counts = [(int(row[won]), int(row[after])) for row in below if len(row) > max(won, after) and row[won].strip().isdecimal() and row[after].strip().isdecimal()]
    return any(now > new for new, now in counts) and all(now >= new for new, now in counts)


def _won_apart(sheet: Sheet, top: int, won: int, after: int) -> list[Sheet]:
    """The sheet with the seats that were won, and behind it the parties with those of the whole council, now and before."""
    heads = sheet.rows[top]
    moved = {"gained", "lost"} & {field_of(heading) for heading in heads}
    others = [j for j, heading in enumerate(heads) if j == after or field_of(heading) == "seats_before" or (HELD.fullmatch(normal(heading)) and not (moved and normal(heading) in _KEPT))]
    first = ["Seats" if j == won else "" if j in others else heading for j, heading in enumerate(heads)]
    second = ["Seats" if j == after else heading if j in others or field_of(heading) == "party" or not j else "" for j, heading in enumerate(heads)]
    parts = []
    for new, column in ((first, won), (second, after)):
        kept = {j for j, heading in enumerate(new) if heading} | {0}
        rows = [list(row) if i < top else new if i == top else [cell if j in kept else "" for j, cell in enumerate(row)] for i, row in enumerate(sheet.rows)]
        printed = {(i, column): heads[column].strip() for i in range(top + 1, len(rows))}
        parts.append(replace(sheet, rows=rows, printed=printed, reshaped=True))
    return [parts[0], *(before_and_after(parts[1]) or [parts[1]])]


def _of_another(fields: Sequence[str | None], then: int, now: int) -> bool:
    """Whether a bare year stands behind another figure than the seats, of which it may be then: "Seats | Votes | 2017"."""
    return fields[then] != "seats_before" and then > now and any(field in {"votes", "share", "candidates"} for field in fields[now + 1 : then])


def _both(sheet: Sheet, top: int, now: int, then: int) -> list[Sheet]:
    """The sheet with its seats under plain headings, and the parties with those before."""
    heads = sheet.rows[top]
    party = next((j for j, heading in enumerate(heads) if field_of(heading) == "party"), 0)
    new = ["Seats" if j == now and field_of(heading) != "seats" else "Seats before" if j == then else heading for j, heading in enumerate(heads)]
    new[party] = "Party"
    titles = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    titles += [([heads[0].strip()], sheet.lines[top])] if party == 0 and heads[0].strip() and not field_of(heads[0]) else []
    main, old = [*titles, (new, sheet.lines[top])], [*titles, (["Party", "Seats"], sheet.lines[top])]
    first: dict[tuple[int, int], str] = {}
    second: dict[tuple[int, int], str] = {}
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        first |= {(len(main), j): heads[j].strip() for j in (now, then)}
        main.append((list(row), line))
        if then < len(row) and is_number(row[then]):
            second[(len(old), 1)] = heads[then].strip()
            old.append(([row[party], row[then]], line))
    found = YEAR.search(heads[then])
    year = int(found[1]) if found else None
    return [replace(sheet.of_rows(main), printed=first), replace(sheet.of_rows(old), printed=second, year=year, earlier=year is None)]


_PAIRED = tuple((then, re.compile(rf"(?P<name>.+?)[ ,:–-]*\(?(?:{words.pattern})\)?", re.I)) for then, words in ((True, BEFORE), (True, HELD), (False, AFTER), (False, WON)))


def _under_banners(sheet: Sheet) -> Sheet:
    """The sheet with the columns of each side together, where every party has one of both: "Con before | Con after | Lab before"."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        found = {j: (match["name"].strip(), then) for j, heading in enumerate(row)
                 if (told := next(((match, then) for then, words in _PAIRED if (match := words.fullmatch(heading.strip()))), None)) for match, then in (told,)}
        names = [name for name, then in found.values() if then]
        if len(names) < _TWICE or names != [name for name, then in found.values() if not then] or sum(1 for name in names if party_column(name)) < _TWICE:
            continue
        sides = [[j for j, (_, then) in found.items() if then is side] for side in (False, True)]
        order = [*(j for j in range(max(map(len, sheet.rows))) if j not in found), *sides[0], *sides[1]]
        others = len(order) - len(found)
        banner = [""] * others + ["After", *[""] * (len(names) - 1), "Before", *[""] * (len(names) - 1)]
        cells = [other[j].strip() for other in sheet.rows[i + 1 :] for j in found if j < len(other)]
        names = [f"{name} seats" if party_column(name) == (party_of(name), "votes") else name for name in names] if _of_seats(cells) else names
        heads = [*((row[j] if j < len(row) else "") for j in order[:others]), *names, *names]
        rows = [[other[j] if j < len(other) else "" for j in order] for other in sheet.rows[i + 1 :]]
        return replace(sheet, rows=[*map(list, sheet.rows[:i]), banner, heads, *rows], lines=[*sheet.lines[:i], sheet.lines[i], *sheet.lines[i:]], reshaped=True)
    return sheet


def banners_before_and_after(sheet: Sheet) -> list[Sheet]:
    """A sheet whose parties stand under "After" and once more under "Before" as one of each, or in pairs of columns; none where it
    is no such sheet. Raises UnreadableTable where parties stand twice and nothing tells of which elections."""
    sheet = _under_banners(sheet)
    for i, row in enumerate(sheet.rows[:_TOP]):
        heads = [heading.strip() for heading in row]
        twice = {heading for heading in heads if heading and heads.count(heading) == 2 and party_column(heading)}
        if len(twice) < _TWICE or any(map(is_number, heads)):
            continue
        banners = {j: cell.strip() for j, cell in enumerate(sheet.rows[i - 1]) if cell.strip() and j >= min(map(heads.index, twice))} if i else {}
        then, now = ([j for j, banner in banners.items() if any(words.fullmatch(normal(banner)) for words in kinds)] for kinds in ((BEFORE, HELD), (AFTER,)))
        if len(then) != 1 or len(now) != 1:
            line = sheet.lines[i]
            raise UnreadableTable(f"{sheet.path}:{line}: {', '.join(sorted(twice)[:2])} and others stand twice, and nothing says of which elections; put the year of each in the headings (Con 2023)",
                                  sheet.path, line)
        held = not _OF_ELECTION.search(banners[then[0]])
        return [_of_banner(sheet, i, now[0], then[0]), replace(_of_banner(sheet, i, then[0], now[0]), earlier=True, held=held)]
    return []


def _of_banner(sheet: Sheet, top: int, own: int, other: int) -> Sheet:
    """The sheet without the columns from the other banner on, as far as its own."""
    end = own if own > other else max(map(len, sheet.rows))
    rows = [row if i < top - 1 else ["" if other <= j < end else cell for j, cell in enumerate(row)] for i, row in enumerate(sheet.rows)]
    return replace(sheet, rows=[*rows[: top - 1], [""] * len(rows[top]), *rows[top:]])
