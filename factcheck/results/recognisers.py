"""What documents mean: a table of the JSON and XML layouts that agencies and officials publish.

To add a layout, write a function that yields a Race for each contest of a document (a dozen lines: where the candidates
are, which key is what), add a line to RECOGNISERS, and put a file under fixtures/documents with its totals in
tests/results/test_documents.py. A document of none of these layouts is tried as a table: lists of objects are its rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.errors import UnreadableTable
from factcheck.results import clarity, nist
from factcheck.results.arrays import with_objects
from factcheck.results.cells import Sheet
from factcheck.results.dates import parse_date
from factcheck.results.documents import Node, plain
from factcheck.results.drafts import Draft
from factcheck.results.headings import OF_CONTEST, field_of
from factcheck.results.keyed import HOLDERS, elections_apart, into_lists, of_earlier
from factcheck.results.party_columns import party_of
from factcheck.results.provisional import reporting
from factcheck.results.races import Race, draft_of, named_apart

# --- Associated Press --------------------------------------------------------------------------------------------------

_AP_PARTIES = {"Dem": "Democratic", "GOP": "Republican", "Lib": "Libertarian", "Grn": "Green", "Ind": "Independent", "NPA": "Independent", "Una": "Independent"}


def associated_press(doc: Node) -> Iterable[Race]:
    """races > reportingUnits > candidates. A state and its counties stand side by side: the state alone is the total."""
    races = []
    for node in doc.nodes("races"):
        units = node.nodes("reportingUnits")
        unit = next((u for u in units if u.text("level") == "state"), units[0] if len(units) == 1 else None)
        kind = node.text("raceType") if re.search(r"primary|caucus", node.text("raceType"), re.I) else ""  # each party has one of its own
        office = " ".join(filter(None, (node.text("officeName"), node.text("seatName") or node.text("description"), kind, node.text("party") if kind else "")))
        if unit is None:
            races.append((Race(node, "", None, left_out=[f"{node.path}: {office} has no unit of level state, and parts may overlap"]), "", office))
            continue
        race = Race(unit, "", parse_date(doc.text("electionDate")), title=office)
        for candidate in unit.nodes("candidates"):
            party = _AP_PARTIES.get(candidate.text("party"), candidate.text("party"))
            race.add(candidate, {"first": "first", "surname": "last", "votes": "voteCount", "elected": "winner"}, party=party)
        race.provisional = "marked as a test" if node.text("test") == "true" else reporting(unit.text("precinctsReporting"), unit.text("precinctsTotal"))
        if len(units) > 1:
            race.left_out.append(f"{node.path}: parts of {unit.text('stateName') or 'the whole'} ({len(units) - 1}); only its total is read")
        races.append((race, unit.text("stateName") or unit.text("statePostal"), office))
    return named_apart(races)


# --- Democracy Club --------------------------------------------------------------------------------------------------

# Where the two interfaces and their two kinds of record keep the same things.
_DC_CANDIDATE = {"candidate": ("person.name", "membership.person.name"), "party": ("party.name", "membership.on_behalf_of.name", "party_name"),
                 "votes": ("num_ballots", "result.num_ballots"), "elected": ("elected", "result.elected", "is_winner")}
_DC_FIGURES = {"electorate": "total_electorate", "votes_cast": "num_turnout_reported", "rejected": "num_spoilt_ballots", "turnout": "turnout_percentage"}


def democracy_club(doc: Node) -> Iterable[Race]:
    """Result sets or ballots: candidate_results or candidacies; -1 and null mean that a figure is not known."""
    for node in doc.walk():
        people = node.nodes("candidate_results") or node.nodes("candidacies")
        ident = node.text("ballot_paper_id") or node.text("ballot.ballot_paper_id")
        if not people or not ident:
            continue
        label = next(filter(None, (people[0].text("membership.post.label"), node.text("post.label"), node.text("ballot.post.label"))), "")
        race = Race(node, label or _dc_seat(ident), parse_date(ident), election=ident, area=_dc_council(ident), title=node.text("election.name"))
        for person in people:
            race.add(person, {name: _first_said(person, paths) for name, paths in _DC_CANDIDATE.items()})
        counted = [row for row in race.rows if row["votes"].raw]
        if not counted or node.text("cancelled") == "true":
            why = "the poll was cancelled" if node.text("cancelled") == "true" else "no votes yet"
            yield Race(node, "", None, left_out=[f"{node.path or ident}: {race.seat}: {why}"])
            continue
        if len(counted) < len(race.rows):
            race.provisional = f"{len(race.rows) - len(counted)} of {len(race.rows)} candidates have no votes yet"
        where = next((n for n in (node, *node.nodes("results")) if any(n.text(path) for path in _DC_FIGURES.values())), node)
        for name, path in _DC_FIGURES.items():
            race.figure(name, where, path, zero=name == "rejected")
        race.figure("to_fill", node, "winner_count", zero=False)
        yield race


def _first_said(node: Node, paths: tuple[str, ...]) -> str:
    return next((path for path in paths if node.text(path)), paths[0])


def _dc_seat(ident: str) -> str:
    """The seat in an id: "parl.city-of-chester.by.2022-12-01", "local.sheffield.ecclesall.2021-05-06"."""
    parts = [part for part in ident.split(".")[1:] if part not in {"by", "c", "r", "a"} and not parse_date(part)]
    return " ".join(word if word in {"of", "and", "the", "on", "upon"} else word.capitalize() for word in parts[-1].split("-")) if parts else ""


def _dc_council(ident: str) -> str:
    parts = ident.split(".")
    return parts[1].replace("-", " ").title() if parts[0] == "local" and len(parts) > 3 else ""


# --- the table -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Recogniser:
    """A layout: what it is called, how a document shows that it is one, and who reads its contests."""

    name: str
    fits: Callable[[Node], bool]
    races: Callable[[Node], Iterable[Race]]


RECOGNISERS: tuple[Recogniser, ...] = (
    Recogniser("Associated Press elections", lambda doc: bool(doc.nodes("races.reportingUnits")), associated_press),
    Recogniser("NIST SP 1500-100 election report", lambda doc: bool(doc.nodes("Election.Contest")) and bool(doc.nodes("GpUnit")), nist.election_report),
    Recogniser("Clarity election results", lambda doc: bool(doc.nodes("Contest.Choice")), clarity.election_result),
    Recogniser("Democracy Club results", lambda doc: any(("candidate_results" in n or "candidacies" in n) and n.text("ballot_paper_id") + n.text("ballot.ballot_paper_id")
                                                         for n in doc.walk()), democracy_club),
)


@dataclass
class Understood:
    """What was made of a document."""

    kind: str = ""
    sheets: list[Sheet] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def read_document(doc: Node, path: str, name: str, one_line: bool) -> Understood:
    """The contests of a document of a known layout; else its lists of objects as tables. Raises UnreadableTable."""
    known = next((one for one in RECOGNISERS if one.fits(doc)), None)
    if known is None:
        return Understood(sheets=_as_tables(doc, path, name, one_line))
    races = list(known.races(doc))
    _tell_apart(races)
    drafts = [draft_of(race, path, name, one_line) for race in races if race.rows]
    if not drafts:
        raise UnreadableTable(f"{path}: looks like {known.name}, but no contest with votes is in it", path)
    return Understood(known.name, [], drafts, [text for race in races for text in race.left_out], [text for race in races for text in race.doubts])


def _tell_apart(races: Sequence[Race]) -> None:
    """Contests of one name and day are not one contest, unless their ids say so: where they stand tells them apart."""
    seen: dict[tuple[str, object], str] = {}
    for race in races:
        if race.rows and race.election != seen.setdefault((race.seat, race.day), race.election or race.place.path):
            first = seen[race.seat, race.day]
            if first != race.place.path:
                race.seat = f"{race.seat} ({race.election or race.place.path})"


# --- any other document: lists of objects are rows -------------------------------------------------------------------


def _as_tables(doc: Node, path: str, name: str, one_line: bool) -> list[Sheet]:
    """The lists of objects without lists of their own as sheets, one for each place in the structure.

    What stands at the root is a title above the table; what stands between it and a list is repeated in the rows.
    """
    with_objects(doc)
    into_lists(doc)
    tables: dict[str, list[tuple[Node, dict[str, str]]]] = {}
    waiting: list[tuple[Node, dict[str, str], str]] = [(doc, {}, "")]
    while waiting:
        node, above, way = waiting.pop()
        apart = elections_apart(node)
        values = _flat(node, apart=apart)
        below = list(_listed(node, "", apart))
        if node is not doc:
            if not below:
                tables.setdefault(way, []).append((node, above | values))
            one = re.sub(r"ie$", "y", way.rpartition(".")[2].rstrip("s"))
            above = above | {f"{one} {key}".strip() if key in {"id", "name", "title"} and key not in apart else key: value for key, value in values.items()}
        waiting += [(child, above, f"{way}.{key}".strip(".")) for key, child in reversed(below)]
    whole = _flat(doc, apart=elections_apart(doc))
    if not any(tables.values()) and sum(1 for key in whole if field_of(key) or party_of(key)) >= _FEWEST_OF_ONE:
        tables, whole = {"": [(doc, whole)]}, {}  # one record
    if not any(tables.values()):
        raise UnreadableTable(f"{path}: no layout recognised in this document; it needs a list of candidates with votes", path)
    sheets = []
    for way, found in tables.items():
        headings = list(dict.fromkeys(key for _, row in found for key in row))
        earlier = of_earlier(way)
        title = [_titled(key, value) for key, value in whole.items() if value and not (earlier and field_of(key) in _OF_ELECTION)]
        lines = [*([doc.line] * (len(title) + 1)), *((i + 1 if one_line else node.line) for i, (node, _) in enumerate(found))]
        rows = [[row.get(key, "") for key in headings] for _, row in found]
        undated = earlier and not {"date", "election"} & {field_of(key) for key in headings}
        sheets.append(Sheet(path, ":".join(filter(None, (name, way))) or None, [*title, headings, *rows], lines, earlier=undated))
    return sheets


_YEAR = re.compile(r"(?:election ?_?)?year", re.I)  # which says enough without its key
def _titled(key: str, value: str) -> list[str]:
    """What stands above a table for a value of the whole document: what a title would say, else the key beside it."""
    if field_of(key) == "council":
        return [value if re.search(r"\b(?:council|authority|assembly)\b", value, re.I) else f"{value} council"]
    return [value] if key in _TITLES or _YEAR.fullmatch(key) else [key, value]


_FEWEST_OF_ONE = 3  # keys of one record that are known
_OF_ELECTION = frozenset({"date", "election", "declared", *OF_CONTEST})
_TITLES = frozenset({"name", "title", "label", "heading", "headline"})  # of a document: a title above its table
def _listed(node: Node, before: str, apart: Sequence[str] = ()) -> Iterator[tuple[str, Node]]:
    """The nodes in the lists of a node and of single nodes in it, with the keys that lead to them; those under keys of `apart` are nodes of their own."""
    for key, value in node.items():
        if isinstance(value, Node) and key in apart:
            yield f"{before}{key}", value
        elif isinstance(value, Node):
            yield from _listed(value, f"{before}{key}.")
        elif isinstance(value, list):
            yield from ((f"{before}{key}", child) for child in value if isinstance(child, Node))


_OWN = frozenset({"id", "name", "title", "label", "type", "code", "slug", "url"})


def _flat(node: Node, nested: bool = False, apart: Sequence[str] = ()) -> dict[str, str]:
    """The values of a node and of single nodes in it, their keys joined: "person name"."""
    found: dict[str, str] = {}
    for key, value in node.items():
        if key in apart:
            continue
        if isinstance(value, Node):
            holder = bool(HOLDERS.fullmatch(key))
            for name, said in _flat(value, True).items():
                own = holder and not name.startswith("#") and name.casefold() not in _OWN and name not in node and name not in found
                found[name if own else f"{key} {name}"] = said
        elif not isinstance(value, list):
            found[key if nested else key.strip("#")] = plain(value)
        elif len(value) == 1 and not isinstance(value[0], Node | list):
            found[key] = plain(value[0])
    return found


