"""Tables that spaces make: columns of plain text, one below the other, parted by nothing else.

    Candidate              Party                         Votes
    Alan Bird              Labour Party                  1,500    Elected
    Carl Dunn              Conservative Party            1,400

Each gap between two headings has to be blank in every row somewhere; rows in which a word or number runs across are refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.errors import UnreadableTable
from factcheck.results.cells import Sheet, decode
from factcheck.results.headings import COUNTED, OF_CONTEST, WHO, field_of
from factcheck.results.heads_above import stacked, with_people_headed
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_column
from factcheck.results.spelling_out import figures_said
from factcheck.results.unread import seems_candidate, without_deposit

_LARGEST = 200_000  # bytes of such a file
_PLACED = frozenset({"election", "date", "contest", "council"})
_GAP = re.compile(r"\s{2,}")
_RULE = re.compile(r"[-=_–—]+(?:\s+[-=_–—]+)*")
_OF_SEATS = frozenset(OF_CONTEST)
_MARKED = re.compile(r"(\d[\d,]*(?: votes)?)\s*[-–(*]*\s*(\(?e\)|(?:duly )?(?:re-?)?elected\)?|not elected|\*)\s*$", re.I)
_ELECTED = re.compile(r"[(\[]?(?:e|(?:duly )?(?:re-?)?elected|not elected|winner|won)[)\]]?|\*", re.I)


def is_aligned(raw: bytes) -> bool:
    """Whether a text has a row of headings with two spaces and more between them, and no delimiter that parts them."""
    if len(raw) > _LARGEST or b"\0" in raw:
        return False
    return any(map(_spans, _lines("", raw)))


def _lines(path: str, raw: bytes) -> list[str]:
    """The lines of a text, without what stands behind them of a deposit, and with names under a heading."""
    return with_people_headed([without_deposit(line) for line in decode(path, raw).splitlines()])


def aligned(path: str, raw: bytes, name: str | None = None) -> Sheet:
    """The lines of such a text as rows, those of its tables cut below their headings. Raises UnreadableTable where a row
    does not fit its headings."""
    lines = [line.expandtabs() for line in _lines(path, raw)]
    rows: list[tuple[list[str], int]] = []
    at, last = 0, max(i for i, line in enumerate(lines) if _spans(line))
    while at < len(lines):
        spans = _spans(lines[at])
        if not spans:
            rows += [(row, at + 1) for row in _plain(lines[at]) if len(row) > 1 or at < last or not re.search(r"\d", row[0]) or figures_said(row[0])]  # whoever signs below dates it
            at += 1
            continue
        headings = [lines[at][start:end] for start, end in spans]
        if whole := stacked(lines, at, spans):
            above, spans, headings = whole
            rows = [row for row in rows if row[1] <= at - above]
        elif at and (banner := _banner(lines[at - 1], spans)):
            rows[-1] = banner, at
        below = _rows_below(lines, at)
        headings, cells = _cut(path, lines, headings, spans, below)
        rows += [(headings, at + 1), *((row, i + 1) for i, row in zip(below, cells, strict=True))]
        at = max([at, *below]) + 1
    return Sheet(path, name, [row for row, _ in rows], [line for _, line in rows], " ", reshaped=True)


def _banner(line: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """A line of several titles next above the headings as a row over them, each above the first heading below it; [] where it
    is no such line."""
    pieces = [(*match.span(), match[0]) for match in re.finditer(r"\S+(?: \S+)*", line.rstrip())]
    below = [next((j for j, (start, end) in enumerate(spans) if a < end and start < b), None) for a, b, _ in pieces]
    if len(pieces) < 2 or any(re.search(r"\d", piece) for *_, piece in pieces) or None in below or len(set(below)) < len(below):
        return []
    over = dict(zip(below, (piece for *_, piece in pieces), strict=True))
    return [over.get(j, "") for j in range(len(spans))]


def _spans(line: str) -> list[tuple[int, int]]:
    """(start, end) of each heading of a row of them; empty for any other line."""
    text = line.expandtabs().rstrip()
    if "\t" in line.strip() or re.search(r"[,;|\"]", text) or not _GAP.search(text.strip()):
        return []
    spans = [match.span() for match in re.finditer(r"\S+(?: \S+)*", text)]
    fields = [field_of(text[start:end]) for start, end in spans]
    return spans if len(spans) > 1 and not any(is_number(text[a:b]) for a, b in spans) and (_are_headings(set(fields)) or _of_parties(text, spans)) else []


def _are_headings(fields: set[str | None]) -> bool:
    """Whether fields are those of who stood and their votes, or of seats and at least two figures of each."""
    return bool(WHO & fields and COUNTED & fields) or (bool({"contest", "state", "electorate"} & fields) and len(_OF_SEATS & fields - {"electorate"}) > 1)


def _of_parties(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether headings are those of a row a contest or election, with a column a party: "Year  Con seats  Lab seats"."""
    headings = [text[start:end] for start, end in spans]
    return field_of(headings[0]) in _PLACED and sum(1 for heading in headings[1:] if _counts(heading)) > 1


def _counts(heading: str) -> bool:
    return field_of(heading) in COUNTED or party_column(heading) is not None


def _rows_below(lines: Sequence[str], top: int) -> list[int]:
    """The lines that are rows of the table whose headings stand at `top`: as far as a blank line, or a line without a gap.
    Below the headings may be a blank line or a rule."""
    found: list[int] = []
    for i in range(top + 1, len(lines)):
        text = lines[i].strip()
        if _RULE.fullmatch(text) or (not text and not found):
            continue
        if not (_GAP.search(text) or seems_candidate(text)) or _spans(lines[i]):
            break
        found.append(i)
    return found


def _cut(path: str, lines: Sequence[str], headings: list[str], spans: Sequence[tuple[int, int]], below: Sequence[int]) -> tuple[list[str], list[list[str]]]:
    """The headings and the cells below them, with a column for who was elected where the rows say it behind all others."""
    rows = [lines[i] for i in below]
    cuts = [_blank(rows, end, start) for (_, end), (start, _) in pairwise(spans)]
    votes = next(j for j, heading in enumerate(headings) if j and (_counts(heading) or field_of(heading) in _OF_SEATS))
    split = [_GAP.split(row.strip()) for row in rows]
    if None in cuts or any(_crossed(row, cuts, len(headings)) for row in rows):
        i = next((i for i, cells in zip(below, split, strict=True) if not _fits(cells, len(headings), votes)), None)
        if i is not None:
            raise UnreadableTable(f"{path}:{i + 1}: {lines[i].strip()[:50]!r} does not stand below its {len(headings)} headings; line the columns up, or part them by commas or tabs", path, i + 1)
        return _with_elected(headings, split)  # each row has a cell a heading, wherever it stands
    return _with_elected(headings, [_cells(row, cuts) for row in rows])


def _fits(cells: Sequence[str], width: int, votes: int) -> bool:
    """Whether a row has a cell a heading, or lacks the last behind its votes: what has a sign is a change, and no share."""
    return votes < len(cells) <= width and is_number(cells[votes]) and (len(cells) == width or (len(cells) == width - 1 and cells[-1][:1] not in "+-−–±"))


def _cells(row: str, cuts: Sequence[int | None]) -> list[str]:
    """The cells of a row between the cuts, and apart from the last one a mark of who was elected."""
    cells = [row[a:b].strip() for a, b in pairwise([0, *(cut or 0 for cut in cuts), len(row)])]
    *_, last = tail = _GAP.split(cells[-1])
    return [*cells[:-1], *tail] if len(tail) == 2 and _ELECTED.fullmatch(last) else cells


def _crossed(row: str, cuts: Sequence[int | None], width: int) -> bool:
    """Whether a row, cut so, has a cell with a gap in it, or one more than headings that does not say who was elected."""
    cells = _cells(row, cuts)
    return any(map(_GAP.search, cells)) or (len(cells) > width and not _ELECTED.fullmatch(cells[-1]))


def _with_elected(headings: list[str], rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """The rows with who was elected in a column of its own, where it stands behind the last heading or number."""
    width = len(headings)
    votes = next((j for j, heading in enumerate(headings) if field_of(heading) == "votes"), None)
    if "elected" in map(field_of, headings):
        return headings, rows
    made = []
    for row in rows:
        cells = [*row, *[""] * (width + 1 - len(row))]
        if votes is not None and (match := _MARKED.fullmatch(cells[votes])):
            cells[votes], cells[width] = match[1], match[2]
        made.append([*cells[:width], _mark(cells[width])])
    return ([*headings, "Elected"], made) if any(row[width] for row in made) else (headings, rows)


def _mark(cell: str) -> str:
    return "" if not cell or cell.strip("([ ").casefold().startswith("not") else "elected"


def _blank(rows: Sequence[str], start: int, end: int) -> int | None:
    """The column at which the rows are cut between two headings: in the middle of the widest run of columns blank in all."""
    blank = [j for j in range(start, end) if all(j >= len(row) or row[j] == " " for row in rows)]
    runs: list[list[int]] = []
    for j in blank:
        if runs and runs[-1][-1] == j - 1:
            runs[-1].append(j)
        else:
            runs.append([j])
    return max(runs, key=lambda run: (len(run), run[0]))[-1] if runs else None


def _plain(line: str) -> list[list[str]]:
    """A line outside the tables: its figures as rows, "Electorate: 7500   Turnout: 38%", or its text in one cell."""
    pieces = _GAP.split(line.strip())
    if not line.strip() or line.lstrip().startswith("#"):
        return []
    if all(re.fullmatch(r"[^:\d]+:\s*\d[\d,. ]*%?", piece) for piece in pieces):
        return [[part.strip() for part in piece.split(":")] for piece in pieces]
    if len(pieces) > 1 and is_number(pieces[-1]) and not any(map(is_number, pieces[:-1])):
        return [[" ".join(pieces[:-1]), pieces[-1]]]
    return [[" ".join(pieces)]]
