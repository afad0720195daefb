"""The election before in columns that name no year: "Votes | Votes last time", "Previous share", "prev_votes", and banners that
stand over the same headings twice: "This election | Last election (2019)".

These columns become a table of their own, of parties, of the election before. To teach it how they are called, extend EARLIER and NOW.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import OF_CONTEST, field_of, normal, row_label, spaced
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_column

_ELECTION = r"(?:time(?: (?:a?round|out))?|(?:general |by-?|local )?(?:election|elections|contest|poll)|result|results|ge|vote)"
# Words of a heading that say that it is of the election before, whenever that was.
EARLIER = re.compile(rf"\(?\b(?:(?:at|in|from|for|of) )?(?:the )?(?:(?:prev(?:ious(?:ly)?)?\b\.?|prior|preceding|last(?= {_ELECTION}\b))(?: {_ELECTION}\b)?|last(?= (?:votes?|share|%)(?: |$)))\)?", re.I)
NOW = re.compile(rf"(?:(?:this|the|new|current|latest|present) )?(?:{_ELECTION})(?: results?)?|(?:now|new|current|latest|this time|today|result|results)(?: \(?(?:19|20)\d\d\)?)?", re.I)
_BANNER = re.compile(rf"(?:the )?(?:prev(?:ious(?:ly)?)?\.?|prior|last|old|former|before)(?: {_ELECTION})?(?: results?)?(?:[ ,:–-]*\(?(?:in )?(?:[a-z]+ )?(?:19|20)\d\d\)?)?", re.I)
_NOTIONAL = re.compile(r"(?:notional|estimated) (.+)")
_COUNTED = frozenset({"votes", "share"})
_TELLING = frozenset({"contest", "contest_id", "party", "party_code", "council", "state", "office", "ignore"})
_MOVED = frozenset({"change", "votes_change", "turnout_change", "swing"})
_TOP = 30


def last_time_apart(sheet: Sheet) -> list[Sheet]:
    """The sheet without the columns of the election before, and behind it the table of these; none where it has no such columns."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        if sum(1 for cell in row if cell.strip()) < 3 or any(map(is_number, row[1:])):
            continue
        if (then := _named(row)) or (then := _below_banner(sheet, i)):
            return _both(sheet, i, then)
    return []


def _named(row: Sequence[str]) -> dict[int, str]:
    """The columns whose headings say that they are of the election before, and what they are without that; none where there are
    no votes or shares among them that stand there of this election too, and no parties to know them by."""
    then: dict[int, str] = {}
    for j, heading in enumerate(row):
        said = spaced(heading)
        bare = re.sub(r"^[ ,:–-]+|(?<![/+])[ ,:–-]+$", "", " ".join(EARLIER.sub(" ", said).split()))
        if bare == said and (match := _NOTIONAL.fullmatch(said)) and field_of(match[1]) in _COUNTED and not YEAR.search(said):
            then[j] = said  # "Notional votes" beside "Votes": of the election before on the new boundaries
        elif bare and EARLIER.search(said) and not YEAR.search(said) and (field_of(bare) in {*_COUNTED, *OF_CONTEST} or party_column(bare)):
            then[j] = bare
    fields = {field_of(heading) for j, heading in enumerate(row) if j not in then}
    parties = {party[0] for j, heading in enumerate(row) if j not in then and (party := party_column(heading))}
    before = {field_of(bare) for bare in then.values()}
    if not _COUNTED & fields:  # a table of notional results alone
        then = {j: bare for j, bare in then.items() if not _NOTIONAL.fullmatch(bare)}
    wide = {party[0] for bare in then.values() if (party := party_column(bare))} & parties
    of_winners = {j for j, bare in then.items() if field_of(bare) in {"majority", "turnout"}} and "contest" in fields and {"majority", "turnout"} & fields & before
    if of_winners and not (_COUNTED & before) and not {"candidate", "surname"} & fields:
        return then | _winners(row)
    if "party" in fields or "party_code" in fields:
        return then if before & fields & _COUNTED else {}
    return then if len(wide) > 1 else {}


def _winners(row: Sequence[str]) -> dict[int, str]:
    """The columns of who held each seat before, and for which party: "Previous MP | Previous party"."""
    said = {j: " ".join(EARLIER.sub(" ", spaced(heading)).split()) for j, heading in enumerate(row) if EARLIER.search(spaced(heading)) and not YEAR.search(heading)}
    return {j: bare for j, bare in said.items() if field_of(bare) in {"winner_surname", "winner_party", "party"}}


def _below_banner(sheet: Sheet, i: int) -> dict[int, str]:
    """The columns below a banner of the last election, beside one of this election over the same headings."""
    if not i:
        return {}
    banners = {j: normal(cell) for j, cell in enumerate(sheet.rows[i - 1]) if cell.strip()}
    last, now = ([j for j, banner in banners.items() if words.fullmatch(banner)] for words in (_BANNER, NOW))
    if len(last) != 1 or len(now) != 1 or now[0] in last or len(banners) > 3:
        return {}
    row = sheet.rows[i]
    end = min([j for j in banners if j > last[0]], default=len(row))
    then = {j: row[j].strip() for j in range(last[0], end) if row[j].strip() and field_of(row[j]) not in _MOVED}
    own = {field_of(heading) for j, heading in enumerate(row) if j not in then}
    return then if {field_of(heading) for heading in then.values()} & own & _COUNTED and {"party", "party_code"} & own else {}


def _both(sheet: Sheet, top: int, then: dict[int, str]) -> list[Sheet]:
    """The sheet without some columns, and one of these beside what tells its rows apart."""
    above = sheet.rows[top - 1] if top else []
    year = next((int(found[1]) for j, cell in enumerate(above) if j in then and (found := YEAR.search(cell))), None)
    banner = {j for j, cell in enumerate(above) if year and YEAR.search(cell)} | ({j for j, cell in enumerate(above) if j in then and _BANNER.fullmatch(normal(cell))} if top else set())
    heads = sheet.rows[top]
    kept = {j for j, heading in enumerate(heads) if field_of(heading) in _TELLING} | set(then)
    first: list[list[str]] = []
    second: list[list[str]] = []
    lines: list[int] = []
    printed: dict[tuple[int, int], str] = {}
    for i, (row, line) in enumerate(zip(sheet.rows, sheet.lines, strict=True)):
        label = next((j for j, cell in enumerate(row) if cell.strip()), -1)
        figure = label >= 0 and row_label(row[label]) in {*OF_CONTEST, "date"}
        over = ["" if i == top - 1 and j in banner else cell for j, cell in enumerate(row)]
        first.append(over if i < top else ["" if j in then else cell for j, cell in enumerate(row)])
        if (i < top and figure) or (i > top and not any(cell.strip(" -–—") for j, cell in enumerate(row) if j in then)):
            continue  # a figure of this election, or who did not stand then
        printed |= {(len(second), j): heads[j].strip() for j in then} if i > top else {}
        second.append(over if i < top else [then[j] if i == top and j in then else cell if j in kept or (figure and j == label) else "" for j, cell in enumerate(row)])
        lines.append(line)
    old = replace(sheet, rows=second, lines=lines, printed=printed, reshaped=True, year=year, earlier=year is None, later=_of_people(sheet, top, then))
    return [replace(sheet, rows=first), old]


def _of_people(sheet: Sheet, top: int, then: Mapping[int, str]) -> bool:
    """Whether rows are those of the candidates of the later election, each of whom has figures of it."""
    now = [j for j, heading in enumerate(sheet.rows[top]) if j not in then and field_of(heading) in _COUNTED]
    return later_rows(sheet, top, now, set(then))


def later_rows(sheet: Sheet, top: int, now: Sequence[int], then: Set[int]) -> bool:
    """Whether a table with people has no row with figures of the earlier election alone: who stood then alone has none there."""
    if not {"candidate", "surname"} & {field_of(heading) for heading in sheet.rows[top]}:
        return False
    rows = [[j for j, cell in enumerate(row) if cell.strip(" -–—")] for row in sheet.rows[top + 1 :] if not any(row_label(cell) for cell in row if cell.strip())]
    return not any(then & set(filled) and not set(now) & set(filled) for filled in rows)
