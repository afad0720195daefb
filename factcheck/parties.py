"""Parties: every form in which papers and officials print their names, read from `parties.tsv`, one row a party.

To add a party, add a row; several words in a cell are parted by "|". `names` are what journalists write for it or its
people and what the reading of articles looks for, in the case printed there; `codes` are abbreviations as they stand in
result lines, brackets and tables; `official` are further descriptions found in tables only, in lower case without
punctuation; `abroad` are words that mean the party in the tables of one country alone ("ca:lib"). `ids` are Electoral
Commission numbers, `countries` where it stands (uk ie au ca nz us in), `family` is that of the Manifesto Project.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from unicodedata import category, normalize


@dataclass(frozen=True, slots=True)
class Party:
    """A party. `succeeds` names the parties whose votes are its own of earlier elections; `heir` those as whose heir it is
    spoken of in elections before a year: ("alliance", 1989) for the Liberal Democrats, in the table "alliance<1989"."""

    key: str
    label: str
    names: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    official: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    succeeds: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    family: str = ""
    heir: tuple[tuple[str, int], ...] = ()


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


def _read() -> tuple[tuple[Party, ...], dict[tuple[str, str], str]]:
    """The rows of the table, and the keys of parties by country and the words that mean them there alone."""
    parties: list[Party] = []
    abroad: dict[tuple[str, str], str] = {}
    for row in Path(__file__).with_name("parties.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        key, label, countries, family, names, codes, official, ids, succeeds, there = row.split("\t")
        parties.append(Party(key, label, _listed(names), _listed(codes), _listed(official), _listed(ids), tuple(one for one in _listed(succeeds) if "<" not in one), tuple(countries.split()), family,
                             tuple((old, int(year)) for old, below, year in (one.partition("<") for one in _listed(succeeds)) if below)))
        abroad |= {(country, words): key for country, _, words in (one.partition(":") for one in _listed(there))}
    return tuple(parties), abroad


PARTIES, ABROAD = _read()
KNOWN = frozenset(party.key for party in PARTIES)  # keys that a party of the table has

# Answers of a referendum, which stand where parties do.
ANSWERS = frozenset({"remain", "leave", "yes", "no"})
_NOISE = re.compile(r"\b(the|party|candidate|candidates)\b")


@lru_cache(4096)
def slug(text: str) -> str:
    """The words of `text` in lower case without accents or punctuation: "Sinn Féin" to "sinn fein"."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(ch for ch in normalize("NFD", plain) if category(ch) != "Mn")
    return " ".join(re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", "").replace("&", " and ")))


# Names that a newsroom adds for a time: by key.
_HOUSE: dict[str, tuple[str, ...]] = {}


def known_as(names: Mapping[str, Sequence[str]]) -> Callable[[], None]:
    """From now on parties have further names, by any name that they have already; call what is returned to end it."""
    before = dict(_HOUSE)
    added = {party_key(party): tuple(forms) for party, forms in names.items()}

    def end() -> None:
        _HOUSE.clear()
        _HOUSE.update(before)
        _forget()

    _HOUSE.update(added)
    _forget()
    return end


def house_names() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The names that a newsroom has added, by key: what is made once for a table is made anew for others of them."""
    return tuple(sorted(_HOUSE.items()))


def _forget() -> None:
    _index.cache_clear()
    party_key.cache_clear()
    line_of.cache_clear()


@cache
def _index() -> dict[str, str]:
    index: dict[str, str] = {slug(text): key for key, names in _HOUSE.items() for text in names}
    for source in ("label", "official", "names", "codes", "ids"):
        for party in PARTIES:
            value = getattr(party, source)
            for text in (value,) if isinstance(value, str) else value:
                index.setdefault(slug(text), party.key)
    return index


@cache
def _by_key() -> dict[str, Party]:
    return {party.key: party for party in PARTIES}


@cache
def party_key(printed: str) -> str:
    """The key of a party for any printed form of its name, code or number; a new key for a party not in the table.

    "Labour and Co-operative" and "Lab" give "labour"; "" gives "independent"; "Let London Live" gives "let-london-live".
    """
    if printed in _by_key():
        return printed  # a key already: "brexit" is the party, "Brexit" in an article may be a side in a referendum
    name = slug(re.sub(r"^(party|joint-party|ynmp-party):", "PP", printed.strip()))
    if not name:
        return "independent"
    index = _index()
    bare = " ".join(_NOISE.sub(" ", name).split())
    inside = slug(match.group(1)) if (match := re.search(r"\(([^)]+)\)\s*$", printed)) else ""
    outside = slug(re.sub(r"\([^)]*\)", " ", printed))
    head, _, tail = (slug(part) for part in re.sub(r"\s+[–—-]\s+", "\0", printed).partition("\0"))
    national = re.sub(r"^(?:welsh|scottish|northern ireland|ni|london) ", "", bare)  # a party's branch
    for form in (name, bare, outside, inside, head, tail, national):
        if form in index:
            return index[form]
    if said_twice := _in_two_languages(printed, name):
        return said_twice
    return (bare or name).replace(" ", "-")


# A word by which the name of a party is told to be Welsh, Gaelic or Irish.
_CELTIC = re.compile(r"\b(?:plaid|blaid|cymru|ymgeisydd|llafur|gwyrdd|werdd|clymblaid|democratiaid|annibynnol|partaidh|alba|pairti)\b")


def _in_two_languages(printed: str, name: str) -> str:
    """The key of a party that is named twice: "Llafur / Labour", "Ceidwadwyr Cymreig Welsh Conservatives"; "" where the two
    halves are not known as one, and neither is known alone beside one in another language."""
    index, words = _index(), name.split()
    parted = [slug(half) for half in re.split(r"[/|]", printed)]
    if len(parted) == 2 and all(parted):
        keys = [key if (key := party_key(half)) in KNOWN else "" for half in parted]
        if all(keys) and keys[0] != keys[1]:
            return ""
        foreign = [half for half, key in zip(parted, keys, strict=True) if not key]
        return max(keys) if all(_CELTIC.search(half) for half in foreign) else ""
    for at in range(1, len(words)):
        key = index.get(" ".join(words[:at]), "")
        if key and key == index.get(" ".join(words[at:])):
            return key
    return ""


# Parties that followed one another, of whom a history has one column: the key of the last, and those of all.
LINES: tuple[tuple[str, frozenset[str]], ...] = (
    ("liberal-democrat", frozenset({"liberal", "alliance", "sdp", "liberal-democrat"})), ("reform", frozenset({"ukip", "brexit", "reform"})), ("green", frozenset({"ecology", "green"})),
)
# What the parties of a line are called beside each other there, and by none of their names elsewhere.
_IN_LINE = {"all": "alliance", "sdp liberal alliance": "alliance", "liberal sdp alliance": "alliance", "sdp liberal": "alliance", "liberal sdp": "alliance", "liberal alliance": "alliance", "sdp alliance": "alliance", "sld": "liberal-democrat", "brexit": "brexit", "ecology": "ecology", "eco": "ecology"}


@cache
def line_of(printed: str) -> tuple[str, tuple[str, ...]]:
    """(key of the last, keys of all) of parties that followed one another, of a heading that names several: "Lib/All/LD"; ("", ())
    for any other."""
    keys = tuple(dict.fromkeys(_IN_LINE.get(name := slug(part)) or _index().get(name, "") for part in printed.split("/")))
    return next(((last, keys) for last, line in LINES if len(keys) > 1 and line.issuperset(keys)), ("", ()))


def party_label(key: str) -> str:
    """How to print a party: "Labour" for "labour"; an unknown key is made readable."""
    party = _by_key().get(key)
    return party.label if party else key.replace("-", " ").title()


def predecessors(key: str) -> tuple[str, ...]:
    """Keys of the parties that `key` succeeds: ("brexit",) for "reform"."""
    party = _by_key().get(key)
    return party.succeeds if party else ()


def forebears(key: str, year: int | None) -> tuple[str, ...]:
    """Keys of the parties that stood in the year of an election where `key` would have: the Alliance for the Liberal Democrats."""
    party = _by_key().get(key)
    return tuple(old for old, before in party.heir if year is not None and year < before) if party else ()


def initials(printed: str) -> str:
    """The short form of a party of three words and more, "NXT" of "Nick Xenophon Team", or of two, "SP" of "Samajwadi Party"; "" for another name."""
    words = re.findall(r"[^\W\d_][\w'’]*", re.sub(r"\([^)]*\)", " ", printed))
    letters = [word[0] for word in words if word[0].isupper()]
    return "".join(letters) if len(letters) >= 3 or (len(letters) == len(words) == 2 and words[1] == "Party") else ""


def acronym(printed: str) -> str:
    """The word in capitals that a party's name begins with: "ACT" of "ACT New Zealand"; "" where there is none."""
    match = re.match(r"[A-Z]{3,6}\b", printed)
    return match[0] if match else ""


def party_forms(key: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(names, codes) under which articles speak of the party; empty for one not in the table."""
    party, own = _by_key().get(key), _HOUSE.get(key, ())
    return ((*party.names, *own), party.codes) if party else (own, ())
