"""Web pages: each table of the page as a sheet, below the title of the page and the heading that stands over it; with the
figures that the page gives beside it in a list, "Electorate: 51,519", or in pairs of term and description."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from factcheck.errors import UnreadableTable
from factcheck.results.cells import MAX_COLUMNS, Sheet, decode
from factcheck.results.headings import OF_CONTEST, field_of, row_label
from factcheck.results.numbers import is_number
from factcheck.results.spelling_out import figures_said
from factcheck.results.titles import seat_in

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption"})
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "select"})
_APART = frozenset({"br", "p", "div", "li"})
_SAYING = frozenset({"p", "li", "dt", "dd"})
_LONGEST = 200  # characters of a line that says figures
_WITH_SHARE = re.compile(r"(\d[\d,]*)\s*\(\d[\d.]* ?%\)")  # "6,111 (18.1%)"
# "Electoral district: Kitchener Centre", "Poll held on Thursday 4 July 2024": a line that a page has in place of a heading, and no sentence.
_TELLS_PLACE = re.compile(
    r"(?=.{4,120}$)(?:(?:electoral district|constituency|parliamentary constituency|riding|seat|ward|division|electoral (?:division|area)|area|"
    r"(?:polling|election)? ?(?:day|date)|date of (?:the )?(?:poll|election))s? ?[:–-]|(?:poll|election|by-?election)(?:ing)? (?:was )?held )[^.;]*$", re.I)
_DAY = re.compile(r"\b(?:1[89]|20)\d\d\b")
_TOP = 3  # rows that may be headings
_FEWEST = 2  # rows, and columns, of a table of results
_MOST_SPANNED = 100  # cells that one may take the place of
_MOST_CELLS = 2_000_000  # of a page


class _Tables(HTMLParser):
    """The tables of a page, the innermost where one stands within another."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[list[str], list[list[str]], list[int]]] = []
        self.title, self.over = "", ["", ""]  # of the page; the last heading of the page itself and of a part
        self._open: list[tuple[list[list[str]], list[int], dict[tuple[int, int], str], list[str]]] = []
        self._text: list[str] | None = None
        self._spans, self._silent, self.cells = (1, 1), 0, 0
        self._saying, self._term = "", ""  # the element outside a table that is open, and the term whose description follows
        self._place: list[str] = []  # lines under the last heading that tell the seat or the day of poll
        self.under: list[int] = []  # how many headings stand before each table
        self._headings = 0
        self.said: dict[int, list[tuple[list[str], int]]] = {}  # figures by the number of headings before them

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._end_of_saying()
            self._open.append(([], [], {}, [*self.over, *self._place]))
            self._text = None
        elif tag == "tr" and self._open:
            self._end_of_row()
            rows, lines, _, _ = self._open[-1]
            rows.append([])
            lines.append(self.getpos()[0])
        elif tag in {"td", "th"} and self._open:
            self._end_of_cell()
            said = dict(attrs)
            across, down = (min(int(said[name] or 1), _MOST_SPANNED) if (said.get(name) or "").isdecimal() else 1 for name in ("colspan", "rowspan"))
            self._spans, self._text = (max(across, 1), max(down, 1)), []
        elif (tag in _HEADINGS or tag == "title") and (tag == "caption" or not self._open):
            self._text = []
        elif tag in _SAYING and not self._open:
            self._end_of_saying()
            self._saying, self._text = tag, []
        elif tag in _APART and self._text is not None:
            self._text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in {"td", "th"} and self._open:
            self._end_of_cell()
        elif tag == "tr" and self._open:
            self._end_of_row()
        elif (tag in _HEADINGS or tag == "title") and (tag == "caption" or not self._open):
            self._end_of_heading(tag)
        elif tag in _SAYING | {"dl", "ul", "ol"} and not self._open:
            self._end_of_saying()
        elif tag == "table" and self._open:
            self._end_of_row()
            rows, lines, _, over = self._open.pop()
            kept = [(row, line) for row, line in zip(rows, lines, strict=True) if any(row)]
            if len(kept) >= _FEWEST and max(len(row) for row, _ in kept) >= _FEWEST:
                self.found.append((over, [row for row, _ in kept], [line for _, line in kept]))
                self.under.append(self._headings)

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._silent:
            self._text.append(data)

    def _end_of_heading(self, tag: str) -> None:
        """Keep a heading for the tables below it, a caption for its own."""
        said, self._text = " ".join("".join(self._text or ()).split()), None
        if tag == "title":
            self.title = self.title or said
        elif tag == "caption" and self._open:
            self._open[-1][3].append(said)
        elif tag == "h1":
            self.over, self._place, self._headings = [said, ""], [], self._headings + 1
        else:
            self.over[1], self._place, self._headings = said, [], self._headings + 1

    def _end_of_saying(self) -> None:
        """Keep the figures of the contest that a paragraph, an item of a list, or a term and its description say."""
        text, tag = " ".join("".join(self._text or ()).split()), self._saying
        if not tag:
            return
        self._saying, self._text = "", None
        kept = self.said.setdefault(self._headings, [])
        if tag == "dd" and row_label(self._term) in OF_CONTEST:
            number = match[1] if (match := _WITH_SHARE.fullmatch(text)) else text
            kept += [([self._term, number], self.getpos()[0])] if is_number(number) else []
        elif tag == "dd" and row_label(self._term) == "date":
            kept.append(([self._term, text], self.getpos()[0]))
        elif tag in {"p", "li"} and len(text) <= _LONGEST:
            self._place += [said for said in re.split(r"\.(?:\s+|$)", text) if _TELLS_PLACE.match(said) and (seat_in(said) or _DAY.search(said)) and said not in self._place]
            kept += [([label, number], self.getpos()[0]) for label, number in figures_said(text)]
        self._term = text if tag == "dt" else ""

    def _end_of_cell(self) -> None:
        """Put the text of the cell into its row, behind what cells above reach down to, and blanks beside it where it is wide."""
        if self._text is None or not self._open or not self._open[-1][0]:
            return
        rows, _, reaching, _ = self._open[-1]
        row, at = rows[-1], len(rows) - 1
        said, self._text = " ".join("".join(self._text).split()), None
        across, down = self._spans
        while (above := reaching.pop((at, len(row)), None)) is not None:
            row.append(above)
        for below in range(1, down):
            reaching |= {(at + below, len(row) + beside): said if not beside else "" for beside in range(across)}
        row += [said, *[""] * (across - 1)]
        self.cells += across * down

    def beside(self, number: int) -> list[tuple[list[str], int]]:
        """The figures below the heading of a table, (row, line) each; none where another table or seat might have them."""
        under = self.under[number]
        several = any(field_of(cell) in {"contest", "council"} for row in self.found[number][1][:_TOP] for cell in row)
        return self.said.get(under, []) if self.under.count(under) == 1 and not several else []

    def _end_of_row(self) -> None:
        """Put what cells above reach down to behind the last cell of a row that has some of its own."""
        self._end_of_cell()
        rows, _, reaching, _ = self._open[-1]
        row, at = (rows[-1], len(rows) - 1) if rows else ([], -1)
        ends = {column for below, column in reaching if below == at and column >= len(row)} if any(row) else set()
        for column in range(len(row), max(ends, default=-1) + 1):
            row.append(reaching.pop((at, column), ""))


def tables_of(path: str, raw: bytes, name: str = "") -> list[Sheet]:
    """The tables of a page in their order, each with its titles as first rows. Raises UnreadableTable where it has none."""
    reader = _Tables()
    reader.feed(decode(path, raw))
    reader.close()
    if reader.cells > _MOST_CELLS:
        raise UnreadableTable(f"{path}: is a web page with {reader.cells:,} cells; save the table of the results as .csv or .xlsx", path)
    sheets = []
    for number, (over, rows, lines) in enumerate(reader.found, start=1):
        beside = reader.beside(number - 1)
        dated = bool(re.search(r"\d{4}", over[0]))  # then the name of the site adds nothing
        titles = [title for title in dict.fromkeys(("" if dated else reader.title, *over)) if title]
        if max(map(len, rows)) > MAX_COLUMNS:
            raise UnreadableTable(f"{path}:{lines[0]}: a table of more than {MAX_COLUMNS:,} columns; a results table has fewer", path, lines[0])
        label = f"table {number}, {titles[-1][:60]}" if titles else f"table {number}"
        sheets.append(Sheet(path, ":".join(filter(None, (name, label))), [*([title] for title in titles), *rows, *(row for row, _ in beside)], [*(lines[0] for _ in titles), *lines, *(line for _, line in beside)], reshaped=True))
    if not sheets:
        raise UnreadableTable(f"{path}: is a web page without a table of results; save these as .csv or .xlsx", path)
    return sheets
