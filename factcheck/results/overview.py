"""Results to FileViews: which contests, which columns and why, what was left out, what looks doubtful."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.parties import party_label
from factcheck.results import NOT_FINAL, Results
from factcheck.results.areas import kinds_of
from factcheck.results.doubts import between, doubts
from factcheck.results.drafts import Draft
from factcheck.results.headings import field_of
from factcheck.results.layout import Layout
from factcheck.results.model import Contest, Table
from factcheck.results.reasons import reason_of
from factcheck.results.rows import cell_of
from factcheck.results.views import Column, Doubt, FileView

Origin = tuple[Contest, Draft, list[str]]


def overview(results: Results, wanted: Sequence[str] = (), everything: bool = False) -> tuple[FileView, ...]:
    """Each file that could be read, in the order given, behind databases the files that they were built from.

    Builds every contest; of those in databases the `wanted`, by a part of the name of their seat, or `everything`.
    """
    for key in results.contest_keys() if everything else list(results.drafts):
        results.find(key)
    for seat in results.shelf.bearing(wanted):
        results.of_seat(seat)
    origins: dict[str, list[Origin]] = {}
    for origin in results.origins:
        origins.setdefault(origin[1].sheet.path, []).append(origin)
    held = {*results.shelf.tables(), *(table.path for table in results.tables if table.path in results.shelf.paths())}
    return tuple(_view(results, table, held, origins.get(table.path, [])) for table in results.warned(everything=True))


def _view(results: Results, table: Table, held: set[str], origins: list[Origin]) -> FileView:
    columns: dict[tuple[Column, ...], str] = {}
    used: dict[str | None, set[int]] = {}
    named = table.kind == "spreadsheet" or table.kind.startswith("ZIP") or "database" in table.kind
    layouts = {id(draft.layout): (draft.layout, draft.sheet) for _, draft, _ in origins}.values()
    for layout, sheet in layouts:
        own = [draft for _, draft, _ in origins if draft.layout is layout]
        columns.setdefault((*_columns(layout), *_parts(layout, own)), (sheet.name or "") if named else "")
        used.setdefault(sheet.name, set()).update(layout.used())
        used[sheet.name].update(at for at in layout.others if at < len(layout.headings) and reason_of(layout.headings[at]))
    for _, draft, _ in origins:
        used[draft.sheet.name].update(_adding_up(draft), (at for at, _ in kinds_of(draft)), draft.layout.areas if draft.layout.people else ())
    unused = dict.fromkeys(heading.strip() for layout, sheet in layouts for at, heading in enumerate(layout.headings) if heading.strip() and at not in used[sheet.name])
    return FileView(table.path, table.kind, table.rows, tuple(contest for contest, _, _ in origins),
                    tuple((sheet, known) for known, sheet in columns.items() if known), tuple(unused), table.left_out,
                    tuple(dict.fromkeys(_doubts(results, table, origins))), table.contests - len(origins) if table.path in held else 0)


def _adding_up(draft: Draft) -> set[int]:
    """The columns that tell rows apart that are added up: counties, precincts, kinds of vote."""
    return {at for at in (*draft.layout.areas, *draft.layout.modes) if len({cell_of(draft.sheet.rows[row], at) for row in draft.rows} - {""}) > 1}


def _parts(layout: Layout, drafts: Sequence[Draft]) -> Iterator[Column]:
    """Columns of parts of a result: those that name them, and those that have the votes of one kind."""
    for at in sorted({at for draft in drafts for at in _adding_up(draft)}):
        yield Column("added up over", layout.headings[at].strip(), "its heading")
    for at, kind in sorted({pair for draft in drafts for pair in kinds_of(draft)}):
        yield Column(f"{kind} votes", layout.headings[at].strip(), "its heading")


def _doubts(results: Results, table: Table, origins: list[Origin]) -> Iterator[Doubt]:
    """First what is said of the file, then of each contest: what checking says too, what only a look shows, other tables."""
    known = {text for _, _, found in origins for text in found}
    yield from (Doubt(_without(text, table.path)) for text in table.warnings if text not in known and NOT_FINAL not in text)  # contests say that themselves
    for contest, draft, found in origins:
        yield from (Doubt(_without(text, table.path), contest.key) for text in (*found, *doubts(draft, contest)))
        tables = results.find(contest.key)
        if len(tables) > 1 and tables[0] is contest:
            yield from (Doubt(text, contest.key) for text in between(tables))


def _without(text: str, path: str) -> str:
    """A warning without the path of the file that it is printed under: "row 5: ..."."""
    rest = text.removeprefix(f"{path}:")
    return f"row {rest}" if rest != text and rest[:1].isdigit() else rest.strip()


def _columns(layout: Layout) -> Iterator[Column]:
    """What each column of a layout means, and why."""
    for name, at in layout.columns.items():
        if at < len(layout.headings):
            heading = layout.headings[at].strip()
            yield Column(name.replace("_", " "), heading or f"(column {at + 1})", _why(layout, name, at, heading))
    for at, party in layout.parties.items():
        person = layout.people.get(at)
        yield Column(f"{layout.figure} of {person or party_label(party)}", layout.headings[at].strip(), "a candidate's name" if person else "a party or an answer")
    if len(layout.counts) > 1:
        first, *_, last = (layout.headings[at].strip() for at in sorted(layout.counts, key=lambda at: layout.counts[at]))
        yield Column("counts", f"{first} to {last}", "their numbers")
    for at in layout.others:
        if at < len(layout.headings) and reason_of(layout.headings[at]):
            yield Column("rejected for a reason", layout.headings[at].strip(), "its heading")
    for figure, of in layout.of_party.items():
        for at, party in of.items():
            yield Column(f"{figure} of {party_label(party)}", layout.headings[at].strip(), "a party's figure")


def _why(layout: Layout, name: str, at: int, heading: str) -> str:
    if at in layout.told:
        return "as told"
    if layout.row < 0:
        return "this layout"
    if field_of(heading) == name:
        return "its heading"
    return "its cells"

