"""Objects of a document that stand under their names instead of in lists: made lists, for they are rows.

    "candidates": {"Ann Archer": {"votes": 900}}               people, parties, seats or years that hold objects
    "votes": {"Labour": 900, "Green": 300}, "share": {...}     figures that hold parties
    "winner": {"name": ...}, "runnerUp": {...}                 people under their places
    "current": {"date": ..., "candidates": [...]}, "previous": {...}   elections side by side, each with figures of its own

To teach it what an election before is called, extend _EARLIER; what holds figures and says nothing of them, HOLDERS.
"""

from __future__ import annotations

import re

from factcheck.results.documents import Node, plain
from factcheck.results.headings import OF_CONTEST, field_of, row_label, spaced
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import bracketed, party_of
from factcheck.results.unwrapping import unwrapped

# What holds the figures of a contest and says nothing of them: "result": {"turnout": 52.2}. What is called a name there is its own.
HOLDERS = re.compile(r"contest|race|results?|data|summary|meta ?data|meta|details?|info|totals?|stat(?:istic)?s|figures|attributes|properties|election", re.I)
_EARLIER = re.compile(r"\b(?:prev(?:ious(?:ly)?)?|prior|last|before|former|earlier|preceding|baseline)\b", re.I)
_FEWEST = 2  # objects that are one another's like
# What else the figures of parties are called that stand under their names: "partyVotes", "votesByParty", "results".
_OF_PARTIES: tuple[tuple[str, str], ...] = (
    ("seats before", r"(?:seats|mps|councillors) (?:before|held|defended|going in)|(?:previous|old|before)(?: (?:seats|council))?"),
    ("seats", r"(?:seats|mps|councillors) (?:after|now)|(?:new|after)(?: (?:seats|council))"), ("seats", r"(?:party )?(?:seats|mps|councillors)(?: won)?(?: by party)?|seats by party"), ("change", r"(?:share |vote )?(?:change|swing)s?(?: by party)?"),
    ("share", r"(?:party |vote )?(?:shares?|percentages?|percent|pct|%)(?: of vote)?(?: by party| of parties)?|vote share(?: by party)?"),
    ("votes", r"results?|(?:party |candidate )?(?:votes?|tally|totals?)(?: by (?:party|candidate))?|votes (?:for|of|per) (?:each )?(?:party|parties|candidates?)"),
)
_MEMBERS = 700  # of a party in a parliament, and more than a share is
_TIMES = re.compile(r"now|then|new|old|this time|last time|before|after|current|previous|latest|(?:ge ?)?(?:19|20)\d\d", re.I)  # nobody is called so
_PLACED = re.compile(r"(?:the )?(?:winner|winning candidate|elected|runner ?up|second(?: placed?)?|third(?: placed?)?|first(?: placed?)?|fourth)", re.I)


def of_earlier(way: str) -> bool:
    """Whether the keys that lead to objects say that they are of the election before: "lastElection.candidates"."""
    return bool(_EARLIER.search(" ".join(map(spaced, way.split(".")))))


def into_lists(doc: Node) -> None:
    """Make lists of the objects that stand under their names: "candidates": {"Ann Archer": {"votes": 900}}, "results":
    {"Northam": {"candidates": [...]}}. Changes the nodes."""
    _unwrapped(doc)
    unwrapped(doc)
    for node in list(doc.walk()):
        _places_listed(node)
        _figures_listed(node)
        of_somebody = {"party", "votes", "share"} & {field_of(key) for key, value in node.items() if not isinstance(value, Node | list)}
        for key, value in node.items() if not of_somebody else ():
            if isinstance(value, Node) and (named := _named(value)):
                node[key] = named
                for child in named if all(map(_of_year, value)) and not (field_of(key) or HOLDERS.fullmatch(key)) else ():
                    child.setdefault("constituency", key)  # "Alder": {"2019": {"Con": 24010}}
    if named := _named(doc):
        doc.clear()
        doc["results"] = named


def elections_apart(node: Node) -> list[str]:
    """The keys of a node under which elections stand side by side, this one and that before, each with rows or figures of its own."""
    single = {key: value for key, value in node.items() if isinstance(value, Node)}
    then = [key for key in single if of_earlier(key) and any(field_of(said) in {*OF_CONTEST, "date", "election"} or isinstance(one, list) for said, one in single[key].items())]
    if not then:
        return []
    return [key for key, value in single.items() if key in then or any(isinstance(one, list) and any(isinstance(row, Node) for row in one) for one in value.values()) or sum(1 for said in value if party_of(said)) > 1]


def _unwrapped(doc: Node) -> None:
    """What a document holds under one name alone stands at its root, and the name is its title: {"northam_by_election": {...}}."""
    (name, inner), *others = [*doc.items(), ("", None)]
    if not isinstance(inner, Node) or any(value is not None for _, value in others):
        return
    years = [key for key, value in inner.items() if isinstance(value, Node) and _of_year(key)]
    if len(years) == len(inner) and len(years) >= _FEWEST:
        for year in years:
            child = inner[year]
            assert isinstance(child, Node)
            child.setdefault("constituency", name.replace("_", " "))
            child.setdefault("election", year)
        doc.clear()
        doc["results"] = [inner[year] for year in years]
        return
    scalar = any(plain(value) and (field_of(key) in {*OF_CONTEST, "date"} or row_label(key)) for key, value in inner.items())
    if not scalar or field_of(name) or HOLDERS.fullmatch(name):
        return
    doc.clear()
    doc.update(inner)
    doc.setdefault("title", _in_words(name))


def _in_words(name: str) -> str:
    """A name of a document as a title: "kingswood_by_election_2024" is "Kingswood by-election 2024"."""
    said = re.sub(r"\bby election\b", "by-election", re.sub(r"[_-]+", " ", name), flags=re.I)
    return said if said != said.lower() else re.sub(r"\b(?!(?:by-election|general|election|of|and|the|on|in|upon|le|ward|constituency|result|results)\b)[a-z]", lambda match: match[0].upper(), said)


def _figures_listed(node: Node) -> None:
    """Figures that hold parties as parties that hold figures. Changes the node."""
    held: dict[str, Node] = {}
    for key, value in node.items():
        if isinstance(value, Node) and len(value) >= _FEWEST and all(is_number(plain(one)) or one in ("", None) for one in value.values()) and (figure := _figure(key, value)):
            if figure in held:
                return
            held[figure] = value
    if not {"votes", "share", "seats"} & set(held) or any(isinstance(value, list) and any(isinstance(one, Node) for one in value) for value in node.values()):
        return
    for key in [key for key, value in node.items() if any(value is one for one in held.values())]:
        del node[key]
    rows = []
    for name in dict.fromkeys(name for value in held.values() for name in value):
        person, party = bracketed(name)
        row = Node({**({"candidate": person, "party": party} if person else {"party": name}), **{figure: value.get(name, "") for figure, value in held.items()}})
        row.line = next(value.line for value in held.values() if name in value)
        rows.append(row)
    node["candidates"] = rows


def _figure(key: str, value: Node) -> str:
    """The figure that an object holds for several parties; "" where it holds anything else."""
    said = [name for name in value if party_of(name) or party_of(bracketed(name)[1])]  # "Labour", "Ann Archer (Labour)"
    if len(said) < _FEWEST or not all(name in said or row_label(name) == "valid_votes" for name in value):
        return ""
    figure = next((figure for figure, words in _OF_PARTIES if re.fullmatch(words, spaced(key))), "")
    return figure if "result" not in spaced(key) or max(map(_count, value.values())) > _MEMBERS else ""  # else they may be seats or shares


def _places_listed(node: Node) -> None:
    """People under their places, "winner": {...}, "runnerUp": {...}, stand first in the list of the others. Changes the node."""
    placed = {key: value for key, value in node.items() if isinstance(value, Node) and _PLACED.fullmatch(spaced(key))
              and {"candidate", "party"} & {field_of(one) for one in value} and "votes" in {field_of(one) for one in value}}
    others = [key for key, value in node.items() if isinstance(value, list) and value and all(isinstance(one, Node) and "votes" in {field_of(said) for said in one} for one in value)]
    if len(placed) < _FEWEST or len(others) > 1:
        return
    for key in placed:
        del node[key]
    rest = node.pop(others[0]) if others else []
    listed = [one for one in rest if isinstance(one, Node)] if isinstance(rest, list) else []
    node["candidates"] = [*placed.values(), *(one for one in listed if one not in placed.values())]


def _named(holder: Node) -> list[Node]:
    """The objects that an object holds under their names, each with its name in it; none where it is no such object."""
    named = {name: child for name, child in holder.items() if isinstance(child, Node)}
    if len(named) < _FEWEST or len(named) < len(holder):
        return []
    alike = set.intersection(*(set(child) for child in named.values()))
    if all(map(_TIMES.fullmatch, map(spaced, named))) and not all(map(_of_year, named)):
        return []
    parties = all(map(_of_year, named)) and all(sum(1 for one in child if party_of(one)) > 1 for child in named.values())
    if (not parties and not any(field_of(one) or all(isinstance(child[one], list) for child in named.values()) for one in alike)) or any(field_of(name) or kind_of_vote(name) or HOLDERS.fullmatch(name) for name in named):
        return []
    of_people = any(field_of(one) == "candidate" and all(plain(child[one]) for child in named.values()) for one in alike) and "party" not in {field_of(one) for child in named.values() for one in child}
    called = "party" if of_people else "election" if parties else "constituency" if any(map(_of_a_seat, named.values())) else "party" if all(party_of(name) for name in named) else "name"
    for name, child in named.items():
        if parties and any(_count(one) > _MEMBERS for one in child.values()):  # votes, and neither seats nor shares
            own = [one for one in child if party_of(one)]
            child["votes"] = Node((one, child.pop(one)) for one in own)
            _figures_listed(child)
        child.setdefault(called, name)
    return list(named.values())


def _count(value: object) -> int:
    """The whole number that a value is; 0 for others."""
    return int(said) if (said := plain(value).replace(",", "")).isdecimal() else 0


def _of_year(name: str) -> bool:
    """Whether a name is the year of an election."""
    return bool(re.fullmatch(r"(?:ge ?)?(?:1[89]|20)\d\d", name, re.I))


def _of_a_seat(node: Node) -> bool:
    """Whether an object is of a contest: figures of one, several parties or lists of objects stand in it."""
    kept = [one for said in node.values() for one in (said if isinstance(said, list) else said.values() if isinstance(said, Node) else ())]
    return any(isinstance(one, Node) for one in kept) or any(field_of(key) in OF_CONTEST for key in node) or sum(1 for key in node if party_of(key)) > 1
