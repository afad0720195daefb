"""What the template shows of a report, worked out beforehand: the template only sets it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.formats.full import explanation
from factcheck.formats.html.bars import Drawn
from factcheck.formats.html.history import Chart, chart
from factcheck.formats.html.marks import Part, Span, parts_of
from factcheck.formats.html.tables import Exhibit, Td, exhibits
from factcheck.formats.position import clipped, line_and_column
from factcheck.formats.summary import coverage_line
from factcheck.report import ArticleReport, Report
from factcheck.results.model import Cell
from factcheck.verdicts.model import Verdict

MAX_MESSAGE = 600
MAX_ROW = 500
MAX_NOTICES = 100
MAX_LINES = 8  # lines of a file that a note names
# The sign, and what it says, of each kind; in the order in which they are counted.
KINDS = {
    "wrong": ("✗", "wrong"), "near": ("≈", "imprecise"), "open": ("?", "could not be checked"), "right": ("✓", "right"), "stands": ("~", "left to stand"),
    "quiet": ("·", "no election figure"),
}
_OF_VERDICT = {"refuted": "wrong", "imprecise": "near", "unverifiable": "open", "supported": "right"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of outcome, and how often it occurs."""

    name: str
    sign: str
    label: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """What is said of one mark. finding: its severity, where it is one; rows: the explanation as (name, text); places: where its figures
    stand in the tables; a note on a number that is no claim has a message alone."""

    id: str
    kind: Kind
    text: str
    message: str
    line: int
    finding: str = ""
    rule: str = ""
    quoted: bool = False
    rows: tuple[tuple[str, str], ...] = ()
    suggestion: str = ""
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article. notes: by name of a span; others: cited cells that are in none of the tables."""

    id: str
    path: str
    coverage: str
    counts: tuple[Kind, ...]
    parts: tuple[Part, ...]
    notes: dict[int, Note]
    notices: tuple[tuple[str, str, str, str], ...]
    exhibits: tuple[Exhibit, ...]
    others: tuple[tuple[str, Td], ...]
    others_left_out: int
    contests_left_out: tuple[str, ...]
    charts: tuple[Chart, ...]

    @property
    def worst(self) -> Kind | None:
        """The gravest kind that occurs."""
        return next((kind for kind in self.counts if kind.count and kind.name != "quiet"), None)


@dataclass(frozen=True, slots=True)
class Page:
    """A run."""

    title: str
    articles: tuple[ArticleView, ...]
    errors: tuple[str, ...]
    warnings: tuple[str, ...]
    warnings_left_out: int
    kinds: tuple[Kind, ...]


def page_of(report: Report) -> Page:
    """A run as the template wants it."""
    articles = tuple(_article(article, f"fc-{number}") for number, article in enumerate(report.articles, 1))
    kinds = tuple(Kind(name, *KINDS[name], sum(count.count for one in articles for count in one.counts if count.name == name)) for name in KINDS)
    warnings = [text for table in report.tables for text in table.warnings]
    told = [f"{kind.count} {kind.label}" for kind in kinds if kind.count and kind.name in {"wrong", "near"}]
    what = articles[0].path.rpartition("/")[2] if len(articles) == 1 else f"{len(articles)} articles"
    return Page(f"{what}: {', '.join(told) or 'nothing found wrong'}", articles, tuple(error.message for error in report.errors),
                tuple(warnings[:MAX_NOTICES]), max(0, len(warnings) - MAX_NOTICES), kinds)


def _article(report: ArticleReport, name: str) -> ArticleView:
    article = report.article
    notes = {n: _note(report, verdict, f"{name}-{n}") for n, verdict in enumerate(report.verdicts)}
    spans = [Span(verdict.claim.start, verdict.claim.end, n) for n, verdict in enumerate(report.verdicts)]
    for n, quiet in enumerate(report.not_claims, len(notes)):
        spans.append(Span(quiet.start, quiet.end, n))
        notes[n] = Note(f"{name}-{n}", Kind("quiet", *KINDS["quiet"]), clipped(quiet.text, 80), quiet.reason, line_and_column(article, quiet.start)[0])
    users: dict[Cell, list[str]] = {}
    for n, verdict in enumerate(report.verdicts):
        for cell in dict.fromkeys(verdict.sources):
            users.setdefault(cell, []).append(notes[n].id)
    drawn = [one for n, verdict in enumerate(report.verdicts) if (one := _drawn(verdict, notes[n]))]
    tables, others, left_out = exhibits(report.evidence.contests, users, drawn)
    counts = tuple(Kind(kind, *KINDS[kind], sum(1 for note in notes.values() if note.kind.name == kind)) for kind in KINDS)
    notices = tuple((one.severity, one.rule, clipped(one.message, MAX_MESSAGE), f"{one.path}:{one.line}") for one in report.notices[:MAX_NOTICES])
    return ArticleView(name, article.path, coverage_line(report), counts, tuple(parts_of(article, spans)), notes, notices, tables, others, left_out,
                       report.evidence.left_out, tuple(_charts(report, notes)))


def _note(report: ArticleReport, verdict: Verdict, name: str) -> Note:
    claim = verdict.claim
    kind = "stands" if verdict.suppressed else _OF_VERDICT[verdict.verdict]
    told = "article says", "source", "print", "note", *(["results say"] if kind == "right" else [])
    rows = [(what, clipped(text, MAX_ROW)) for what, text in explanation(verdict) if what not in told and text not in verdict.message]
    rows += [("it may be", clipped(other, MAX_ROW)) for other in verdict.alternatives]
    rows += [("note", clipped(text, MAX_ROW)) for text in verdict.notes]
    if verdict.suppressed:
        rows.append(("left to stand", clipped(f"{verdict.suppressed.reason} ({verdict.rule})", MAX_ROW)))
    return Note(name, Kind(kind, *KINDS[kind]), clipped(claim.text, 80), clipped(verdict.message, MAX_MESSAGE), line_and_column(report.article, claim.start)[0],
                verdict.severity or "", verdict.rule or "", claim.quoted, tuple(rows), clipped(verdict.suggestion or "", MAX_ROW), _places(verdict.sources))


def _places(cells: Sequence[Cell]) -> tuple[str, ...]:
    """Where figures stand, a file once: "results.csv, lines 2, 3"."""
    lines: dict[tuple[str, str | None], dict[int, None]] = {}
    for cell in cells:
        lines.setdefault((cell.path, cell.sheet), {})[cell.row] = None
    return tuple(f"{path}{', ' + sheet if sheet else ''}, {'line' if len(rows) == 1 else 'lines'} {_few(list(rows))}" for (path, sheet), rows in lines.items())


def _few(rows: Sequence[int]) -> str:
    more = len(rows) - MAX_LINES
    return ", ".join(map(str, rows[:MAX_LINES])) + (f" and {more:,} more" if more > 0 else "")


def _drawn(verdict: Verdict, note: Note) -> Drawn | None:
    """A claim with a figure of somebody's, that may be drawn on the bars."""
    reading, quantity = verdict.reading, verdict.claim.quantity
    if quantity is None or verdict.basis is None or reading.contest is None:
        return None
    return Drawn(note.id, note.kind.name, note.text, reading.measure, reading.unit or "", abs(quantity.value), reading.subject or "", reading.versus or "", reading.contest)


def _charts(report: ArticleReport, notes: dict[int, Note]) -> list[Chart]:
    by_place = {(verdict.claim.start, verdict.claim.end): n for n, verdict in enumerate(report.verdicts)}
    found = [(history, by_place.get((history.start, history.end))) for history in report.evidence.histories]
    return [chart(history, notes[n].id, notes[n].kind.name, notes[n].text) for history, n in found if n is not None]
