"""Cells that say two things, as two: "Turnout: 34.5%" alone in its row, a ward with its number of seats."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import OF_CONTEST, row_label
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import bracketed, party_of

_MOST = 5_000  # rows of a sheet that people wrote by hand
# What a figure may have in brackets behind it: its part of the whole, its change, the figure of another year.
_ONE = r"(?:(?:up|down|from|was)(?: by| from)? )?(?:\d[\d.]*\s?%|[+−–-]?\d[\d.,]*(?: ?%| ?pp| ?pts| (?:percentage )?points)|[+−–-]\d[\d.,]*|(?:19|20)\d\d: \d[\d.,]*%?)(?: (?:of (?:the )?electorate|(?:on|since|from) (?:19|20)\d\d))?"
_SAID = re.compile(rf"\s*([^\d:=][^\d:=]{{2,60}}?)\s*[:=–-]?\s*(\d[\d,. ]*%?)(?:\s*\((?P<more>{_ONE}(?:[;,/] ?{_ONE})*)\))?\s*")
# A figure behind a name alone in its row: "ABBEY WARD (Electorate: 4,134) - 1 seat", "Abbey – electorate 4,134, turnout 38.1%".
_BEHIND = re.compile(r"\s*(?:[,;|·:–—.-]\s+|[(\[]\s*)(?P<label>[^\W\d_][^\d:=()\[\],;|]{1,40}?)\s*[:=–-]?\s*(?P<number>\d[\d,.]*\d%?|\d%?)(?:\s*[)\]])?(?=\s*(?:\.?\s*$|\.\s|[,;|·(\[]|[–—-]\s))", re.I)
_KEYED = re.compile(r"\s*([^\W\d][^:=]{1,60}?)\s*[:=]\s*(\S.{0,80}?)\s*")  # "Vacant Seats: 1", "Polling day: 4 July 2024"
_ELECTION = re.compile(r"\b(?:elections?|constituency|ward|division|council)\b", re.I)  # of a title, behind which a sentence of figures may stand
_LONGEST_NAME = 60
_SAID_BEHIND = frozenset(OF_CONTEST) - {"to_fill"}  # "(Vote for 1)" is the title's
_IN_BRACKETS = re.compile(r"\s*[(\[]([^\W\d_]{3,}[^()\[\]]*\d[^()\[\]]*)[)\]]")  # "Turnout 58.3% (electorate 79,886)"
RUN_TOGETHER = re.compile(r"(?<=[\d%)])[.,;]? +(?=[^\W\d_][\w/])")  # "Electorate 9,210  Valid poll 4,120 Quota 825"
PIECES = re.compile(r"\s*[;|·•]\s*|\s/\s|\s{3,}|[,.]\s+(?=[A-Za-z])|\.\s*$")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*\d[^()\[\]]*)[)\]]")
_NUMBER_FIRST = re.compile(r"(\d[\d,.]*%?) ([^\W\d][^\d:=]{2,40})")  # "5,151 electors"
_SEATS = re.compile(r"(.*\S)\s*\((\d)(?: (?:seats?|vacanc(?:y|ies)|to (?:be )?elect(?:ed)?|councillors?))?\)")
# Seats of a title that are to be filled, and no seats that somebody won or that a table is of: "two seats, two wins", "in both the two seats".
_TO_FILL = re.compile(
    r"(?<!['’]s )(?<!\b(?:in|of) )(?<!\b(?:his|her|all) )(?<!\b(?:both|from) )(?<!\btheir )(?<!\bacross )\b(\d{1,2}|one|two|three|four|five)\s+"
    r"(?:seats?\b(?! in (?!(?:total|all|this|the)\b))(?!,? (?:\w+ )?(?:wins?|won|held|gained|lost|decided|changed|contested|compared|where|that|which)\b)|vacanc(?:y|ies)|to be elected|councillors to be)", re.I)


def spelled_out(sheet: Sheet) -> Sheet:
    """The sheet with a label and its number in two cells, and in a row of their own, where the cells of a row each say both:
    "Electorate: 71,641 | Rejected ballots: 57", "Electorate: 71,641; turnout: 25.8%"; or where one does beside other things:
    "ARCHER, Ann | Labour | 1,317 | Electorate: 71,641"; or where a title does: "Abbey (5,151 electors, turnout 52.2%)"."""
    if len(sheet.rows) > _MOST:
        return sheet
    rows: list[list[str]] = []
    lines: list[int] = []
    for given, line in zip(sheet.rows, sheet.lines, strict=True):
        row, behind = _behind(given)
        said = _said(row) or _keyed(row) or _first_of_row(row)
        beside = dict(enumerate(behind)) if behind else {} if said else _beside(row)
        rest = [row] if behind else [] if said else [["" if j in beside else cell for j, cell in enumerate(row)]] if beside else [row]
        made = [*rest, *([label, number, *[""] * (len(row) - 2)] for label, number in (*said, *beside.values()))]
        rows += made
        lines += [line] * len(made)
    return replace(sheet, rows=rows, lines=lines) if any(new is not old for new, old in zip(rows, sheet.rows, strict=False)) else sheet


def _said(row: Sequence[str]) -> list[tuple[str, str]]:
    """(label, number) of all that the cells of a row say; nothing unless every one of them says a figure of the contest."""
    for parting in (PIECES, RUN_TOGETHER):
        said = [piece for cell in row if cell.strip() for piece in _pieces(cell.strip("*_ "), parting)]
        words = [piece.strip() for piece in said if row_label(piece.strip()) == "skip"]  # "Labour gain from Conservative. Majority 3,768"
        pieces = [_SAID.fullmatch(piece) for piece in said if piece.strip() not in words]
        if pieces and all(match is not None and row_label(match[1]) in OF_CONTEST for match in pieces):
            return [*((piece, "") for piece in words), *((match[1], _rate(match) or match[2]) for match in pieces if match)]
        if not pieces or sum(1 for cell in row if cell.strip()) > 1:
            break
    return []


def _pieces(cell: str, parting: re.Pattern[str]) -> list[str]:
    """What a cell says, one thing each: itself where it is a label, its figure, and what is in brackets of that one figure."""
    whole = _SAID.fullmatch(cell)
    return [cell] if whole and whole["more"] and row_label(whole[1]) in OF_CONTEST else [piece for piece in parting.split(_IN_BRACKETS.sub(r"; \1", cell)) if piece.strip()]


def _rate(said: re.Match[str]) -> str:
    """The per cent of a turnout that is told in votes first: "27,466 (39.5%)"; "" for all else."""
    rate = re.match(r"\d[\d.]* ?%", said["more"] or "")
    return rate[0] if rate and "%" not in said[2] and row_label(said[1]) == "turnout" else ""


def _first_of_row(row: Sequence[str]) -> list[tuple[str, str]]:
    """(label, number) of a majority whose label and number share the first cell of a row that has no more than its share or change
    besides: "Lab maj 5105 | | 11.5%"."""
    match = _SAID.fullmatch(row[0].strip()) if row else None
    rest = [cell.strip() for cell in row[1:] if cell.strip()]
    return [(match[1], match[2])] if match and rest and row_label(match[1]) == "majority" and all(re.fullmatch(r"[+−–-]?[\d.]+ ?%?", cell) and ("." in cell or "%" in cell) for cell in rest) else []


def figures_said(text: str) -> list[tuple[str, str]]:
    """(label, number) of a line that says figures of a contest and nothing else: "Electorate: 71,641; turnout: 25.8%"."""
    return _said([text])


def name_and_figures(text: str) -> tuple[str, list[tuple[str, str]]]:
    """A line of a name and the figures of its contest behind it without these, and these: "Lowfield (Electorate 70,112; turnout 66.1%)"."""
    (bare, *_), found = _behind([text])
    return bare, found


def _behind(row: Sequence[str]) -> tuple[Sequence[str], list[tuple[str, str]]]:
    """A row of a name alone without the figures of its contest that stand behind it, and these: (label, number)."""
    filled = [j for j, cell in enumerate(row) if cell.strip()]
    if len(filled) != 1 or not re.search(r"\d", text := row[filled[0]]):
        return row, []
    text = _BRACKETS.sub(_labels_first, text)
    found: list[tuple[str, str]] = []
    end = start = 0
    for match in _BEHIND.finditer(text):
        if row_label(match["label"]) not in _SAID_BEHIND or match["label"].casefold().startswith("total") or (found and match.start() != end):
            break
        start = start if found else match.start()
        end = match.end()
        found.append((match["label"], match["number"]))
    bare = f"{text[:start]} {text[end:].lstrip(' ,;.')}".strip()
    name = text[:start].strip()
    if "." in text[start : start + 1] and not _ELECTION.search(name):
        return row, []  # "Bob Baker (Green) 801. Majority 849"
    if not found or not re.search(r"[^\W\d_]{3}", name) or row_label(name) or _said([name]) or len(name) > _LONGEST_NAME or re.search(r"[.!?:]$|[.!?] ", name):
        return row, []
    return [bare if j == filled[0] else cell for j, cell in enumerate(row)], found


def _labels_first(brackets: re.Match[str]) -> str:
    """Brackets with the label of each figure before its number, and before them those of the seats to be filled:
    "(2 seats) (electors 5,151)" for "(5,151 electors, 2 seats)"."""
    figures: list[str] = []
    seats: list[str] = []
    for piece in re.split(r"[;,]\s+", brackets[1]):
        said, turned = _SAID.fullmatch(piece), _NUMBER_FIRST.fullmatch(piece)
        label, number = (turned[2], turned[1]) if turned else (said[1], said[2]) if said else ("", "")
        if label and row_label(label) == "to_fill":
            seats.append(f"({number} {label})")
        else:
            figures.append(f"{label} {number}" if turned and row_label(label) in _SAID_BEHIND else piece)
    return " ".join([*seats, f"({', '.join(figures)})"]) if figures else brackets[0]


def _keyed(row: Sequence[str]) -> list[tuple[str, str]]:
    """(label, what it is) of the figures, the seat and the day in a row of nothing but labels with a colon, one of them of
    a figure of the contest: "Vacant Seats: 1 | Electorate: 77,686". What else such a row says has no place in a table."""
    pairs = [(match[1], match[2]) for cell in row if cell.strip() for match in (_KEYED.fullmatch(cell),) if match]
    if len(pairs) < max(2, sum(1 for cell in row if cell.strip())) or not any(map(_is_figure, pairs)):
        return []
    return [pair for pair in pairs if _is_figure(pair) or row_label(pair[0]) in {"seat", "date"}]


def _is_figure(pair: tuple[str, str]) -> bool:
    return row_label(pair[0]) in OF_CONTEST and is_number(pair[1])


def _beside(row: Sequence[str]) -> dict[int, tuple[str, str]]:
    """(label, number) by column of the cells that say a figure of the contest, with a colon, beside cells that say something else."""
    found = {j: (match[1], match[2]) for j, cell in enumerate(row) if j and (":" in cell or "=" in cell) for match in (_KEYED.fullmatch(cell),) if match}
    return {j: pair for j, pair in found.items() if _is_figure(pair) and not pair[0].casefold().startswith("total")}


def with_seats(seat: str) -> tuple[str, int]:
    """(the ward, how many are elected) of "Abbey (2)"; 0 where it does not say."""
    match = _SEATS.fullmatch(seat)
    return (match[1], int(match[2])) if match else (seat, 0)


def seats_in(title: str) -> int:
    """How many seats a title says are to be filled: "(2 seats)", "three vacancies"; 0 when it does not say."""
    match = _TO_FILL.search(title)
    if match is None:
        return 0
    words = ("zero", "one", "two", "three", "four", "five")
    return int(match[1]) if match[1].isdigit() else words.index(match[1].casefold())


def people_of_lines(sheet: Sheet) -> list[int]:
    """The rows of lines such as "Ann Archer (Labour) | 17,309"; none unless at least two of the parties are known."""
    people = [i for i, row in enumerate(sheet.rows) if len(row) > 1 and is_number(row[1]) and not any(cell.strip() for cell in row[2:]) and bracketed(row[0])[0]]
    return people if sum(1 for i in people if party_of(bracketed(sheet.rows[i][0])[1])) > 1 else []
