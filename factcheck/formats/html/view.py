"""What the template shows of a report, worked out beforehand: the template only sets it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.formats.full import explanation
from factcheck.formats.html.bars import Drawn
from factcheck.formats.html.history import Chart, chart
from factcheck.formats.html.marks import Part, Span, parts_of
from factcheck.formats.html.tables import Exhibit, Td, exhibits
from factcheck.formats.position import clipped, place, printable
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
_SAID = {"gain_hold": "gain or hold", "other_result": ""}  # measures that are no words as they are
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
    """What is said of one mark. finding: its severity, where it is one; rows: the explanation as (name, text); about: what was taken to
    be claimed, and of whom; places: where its figures stand, as (path, lines); a note on a number that is no claim has a message alone."""

    id: str
    kind: Kind
    text: str
    message: str
    where: str
    finding: str = ""
    rule: str = ""
    quoted: bool = False
    rows: tuple[tuple[str, str], ...] = ()
    suggestion: str = ""
    slip: str = ""
    about: str = ""
    places: tuple[tuple[str, str], ...] = ()


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

    def quiet_among(self, names: Sequence[int]) -> list[Note]:
        """Those of the notes that are on numbers of no election."""
        return [note for name in names if (note := self.notes[name]).kind.name == "quiet"]


@dataclass(frozen=True, slots=True)
class Page:
    """A run. files, names: the shortest name by which a table, and an article, is told from the others, by path."""

    title: str
    articles: tuple[ArticleView, ...]
    errors: tuple[str, ...]
    warnings: tuple[str, ...]
    warnings_left_out: int
    kinds: tuple[Kind, ...]
    files: Mapping[str, str]
    names: Mapping[str, str]


def page_of(report: Report) -> Page:
    """A run as the template wants it."""
    articles = tuple(_article(article, f"fc-{number}") for number, article in enumerate(report.articles, 1))
    kinds = tuple(Kind(name, *KINDS[name], sum(count.count for one in articles for count in one.counts if count.name == name)) for name in KINDS)
    warnings = [text for table in report.tables for text in table.warnings]
    told = [f"{kind.count} {kind.label}" for kind in kinds if kind.count and kind.name in {"wrong", "near"}]
    what = _end(articles[0].path) if len(articles) == 1 else f"{len(articles)} articles"
    return Page(f"{what}: {', '.join(told) or 'nothing found wrong'}", articles, tuple(error.message for error in report.errors),
                tuple(warnings[:MAX_NOTICES]), max(0, len(warnings) - MAX_NOTICES), kinds, _short(_files(articles)), _short(one.path for one in articles))


def _files(articles: Sequence[ArticleView]) -> Iterator[str]:
    """The paths of the tables that are named."""
    for article in articles:
        yield from (path for note in article.notes.values() for path, _ in note.places)
        yield from (one.source for one in article.exhibits)


def _short(paths: Iterable[str]) -> dict[str, str]:
    """The end of each path that tells it from all others: the name, and of folders as many as it takes."""
    short: dict[str, str] = {}
    left, parts = dict.fromkeys(paths), 1
    while left:
        ends = Counter(_end(path, parts) for path in left)
        short |= {path: _end(path, parts) for path in left if ends[_end(path, parts)] == 1 or _end(path, parts) == path}
        left, parts = dict.fromkeys(path for path in left if path not in short), parts + 1
    return short


def _end(path: str, parts: int = 1) -> str:
    pieces = path.replace("\\", "/").split("/")
    return "/".join(pieces[-parts:]) if len(pieces) > parts else path


def _article(report: ArticleReport, name: str) -> ArticleView:
    article = report.article
    notes = {n: _note(report, verdict, f"{name}-{n}") for n, verdict in enumerate(report.verdicts)}
    spans = [Span(verdict.claim.start, verdict.claim.end, n) for n, verdict in enumerate(report.verdicts)]
    for n, quiet in enumerate(report.not_claims, len(notes)):
        spans.append(Span(quiet.start, quiet.end, n))
        notes[n] = Note(f"{name}-{n}", Kind("quiet", *KINDS["quiet"]), clipped(quiet.text, 80), quiet.reason, place(article, quiet.start))
    users: dict[Cell, list[str]] = {}
    for n, verdict in enumerate(report.verdicts):
        for cell in dict.fromkeys(verdict.sources):
            users.setdefault(cell, []).append(notes[n].id)
    drawn = [one for n, verdict in enumerate(report.verdicts) if (one := _drawn(verdict, notes[n]))]
    tables, others, left_out = exhibits(report.evidence.contests, users, drawn)
    counts = tuple(Kind(kind, *KINDS[kind], sum(1 for note in notes.values() if note.kind.name == kind)) for kind in KINDS)
    notices = tuple((one.severity, one.rule, clipped(one.message, MAX_MESSAGE), f"{one.path}:{one.line}") for one in report.notices[:MAX_NOTICES])
    coverage = coverage_line(report).removeprefix(f"{printable(article.path)}: ")
    return ArticleView(name, article.path, coverage, counts, tuple(parts_of(article, spans)), notes, notices, tables, others, left_out,
                       report.evidence.left_out, tuple(_charts(report, notes)))


def _note(report: ArticleReport, verdict: Verdict, name: str) -> Note:
    claim = verdict.claim
    kind = "stands" if verdict.suppressed else _OF_VERDICT[verdict.verdict]
    told = "article says", "source", "print", "note", "likely slip", *(["results say"] if kind == "right" or _figure_told(verdict) else [])
    rows = [(what, clipped(text, MAX_ROW)) for what, text in explanation(verdict) if what not in told and text not in verdict.message]
    if kind == "open":  # what the tables have for the likeliest reading, which is not likely enough
        rows = [(f"as {_about(verdict)}" if what == "results say" else what, text) for what, text in rows]
    rows += [("it may be", clipped(other, MAX_ROW)) for other in verdict.alternatives]
    rows += [("note", clipped(text, MAX_ROW)) for text in verdict.notes]
    if verdict.suppressed:
        rows.append(("left to stand", clipped(f"{verdict.suppressed.reason} ({verdict.rule})", MAX_ROW)))
    return Note(name, Kind(kind, *KINDS[kind]), clipped(claim.text, 80), clipped(verdict.message, MAX_MESSAGE), place(report.article, claim.start),
                verdict.severity or "", verdict.rule or "", claim.quoted, tuple(rows), clipped(verdict.suggestion or "", MAX_ROW),
                clipped(verdict.slip or "", MAX_ROW), "" if kind == "open" else _about(verdict), _places(verdict.sources))


def _figure_told(verdict: Verdict) -> bool:
    """Whether the message has the true figure already."""
    true = next((text for what, text in explanation(verdict) if what == "results say"), "")
    return true.partition(" ")[0] in verdict.message


def _about(verdict: Verdict) -> str:
    """As in "votes, Samantha Dixon"."""
    reading = verdict.reading
    measure = _SAID.get(reading.measure, reading.measure.replace("_", " "))
    return clipped(", ".join(part for part in (measure, reading.subject) if part), 80)


def _places(cells: Sequence[Cell]) -> tuple[tuple[str, str], ...]:
    """Where figures stand, a file once: ("results.csv", "lines 2, 3")."""
    lines: dict[tuple[str, str | None], dict[int, None]] = {}
    for cell in cells:
        lines.setdefault((cell.path, cell.sheet), {})[cell.row] = None
    return tuple((path, f"{sheet + ', ' if sheet else ''}{'line' if len(rows) == 1 else 'lines'} {_few(sorted(rows))}") for (path, sheet), rows in lines.items())


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
