"""The place that titles name by the grammar of titles: place, body, election, date and kind of table, in any order, parted by
: - , or brackets.

    2019 federal election: Northam | Northam (N.S.) – results, 4 July 2024 | Shenfield (3 seats) | Mayor of Northam election

What is left of a part when the words that are no place are taken from its ends is the place. To teach it such a word, add it
to WORDS; one that names may begin or end with, to WEAK; one with which nothing is a place, to FOREIGN. Where two places are left it is neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.parties import slug
from factcheck.results.cells import Sheet
from factcheck.results.countries import STATES, US_STATES, without_stamp
from factcheck.results.headings import row_label
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_of
from factcheck.results.rows import cell_of
from factcheck.results.seats import seat_key

# Words of titles that are no part of the name of a place, by what they are.
WORDS: tuple[tuple[str, str], ...] = (
    ("elections", ("election elections electoral by-election by-elections byelection byelections bye-election general local parliamentary federal presidential gubernatorial senatorial congressional "
                  "legislative provincial territorial municipal mayoral national special snap primary supplementary directly-elected directly elected run-off runoff recount referendum plebiscite contest contests race races night ge le")),
    ("their results", "result results official unofficial final provisional preliminary certified declared declaration statement notice poll polls polling"),
    ("countries and chambers", ("uk gb us usa u.s u.k britain british scottish welsh irish english canada canadian australia australian india indian american european parliament holyrood senedd "
                               "lok rajya vidhan sabha dáil dail eireann senate assembly congress stormont")),
    ("offices", "president vice governor lieutenant senator representative mayor mayors commissioner commissioners pcc pccs mp mps msp msps ms mss ams meps mla mlas mpp td tds councillor councillors members"),
    ("votes", ("vote votes voted voting voters candidate candidates party parties party-wise first-preference preference preferences popular formal informal counts counted round rounds stage stages tally total totals "
              "turnout electorate electorates electors registered ballot ballots paper papers issued rejected majority majorities share shares percentage percentages percent change changes swing swings compared "
              "comparison quota valid seats seat vacancy vacancies elected won win wins lost hold holds gain gains")),
    ("tables", "wikipedia summary overview full detailed details table tables data figures breakdown lists standing standings history previous latest page sheet party-by-party candidate-by-candidate ward-by-ward"),
    ("kinds of place", "constituency constituencies ward wards division divisions riding ridings pc ac statewide nationwide municipality municipalities precinct precincts"),
    ("small words", "how who what where held monday tuesday wednesday thursday friday saturday sunday and or in at on for of the a an by to from with since before after between versus v vs as per be filled was were"),
    ("plans", "neighbourhood plan planning"),
    ("Welsh, French and German", "wahlkreis bundestagswahl landtagswahl kommunalwahl europawahl bundestag landtag ergebnis ergebnisse endgültiges vorläufiges canlyniad canlyniadau yr y etholiad etholiadau cyffredinol etholaeth résultat résultats resultats élection élections générale générales fédérale fédérales scrutin voix"),
)
# Words that may begin or end a name: with nothing but these and the others a title names no place.
WEAK = ("westminster new old great united town towns test sample key main part form area areas region regions house commons union state states kingdom first second third last past current this year years list book section top "
        "target targets police crime chamber member one two three four five six seven eight nine ten no all number numbers count live held places counting membership most marginal marginals closest winners losers leaders "
        "independents others boundaries boundary battleground selected map maps chart charts dashboard tracker scoreboard leaderboard record records report briefing analysis guide information return returns recorded "
        "schedule certificate verification nominated nominations persons appendix annex index contents example untitled document workbook export download csv xlsx zealand america representatives de des du la le les")
_WORDS = frozenset(word for _, words in WORDS for word in words.split())
_WEAK = frozenset(WEAK.split())
# Several words that are no place together, though each may be a part of a name.
_PHRASES = re.compile(
    r"\b(?:united (?:kingdom(?:['’]s)?|states(?: of america)?)|great britain|new zealand|european union|house of (?:commons|representatives|the people)|(?:counting|voting|polling|police|electoral) areas?|"
    r"(?:first|second|1st|2nd) (?:preferences?|prefs?|counts?|rounds?)|police and crime|membership of the|no overall control|by (?:region|area|town))\b", re.I)
# Words of a body whose place is left when they are taken off; of a table of candidates it is no seat.
_BODY = re.compile(r"(?:,? (?:city|borough|district|county|metropolitan borough|unitary|metropolitan|london borough|town|parish))? council$| (?:[BCD]C|MBC|LBC)$|^(?:(?:london|royal|metropolitan) borough of|council of)(?= )| combined authority$", re.I)
# With one of these a title is of a paper, an office or a source, and names no place.
FOREIGN = re.compile(
    r"\b(?:vacancy|death of|resignation of|caused by|news|press|association|commission|library|research|society|times|gazette|herald|echo|bbc|itv|sky|ltd|plc|university|office|officer|agency|source|sources|note|notes|copyright|licen[cs]e|"
    r"updated|published|compiled|prepared|produced|returning|clerk|club|elects|amendment|proposition|proposal|question|measure|initiative|bond|figures? (?:are|from)|estimated?|notional|forecast|projection|https?|www)\b|[@©*]|\.(?:co|com|org|gov)\b", re.I)
_SEAT_KIND = re.compile(r"(?<=\w) (?:county|borough|burgh)(?= constituency\b)", re.I)
_DATE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?(?: (?:18|19|20)\d\d)?|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:18|19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:18|19|20)\d\d-\d\d-\d\d|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|nov\.|oct\.|sept\.|dec\.|aug\.) \d{1,2}(?:st|nd|rd|th)?)\b", re.I)
_PARTS = re.compile(r"\s*[:;|\n]\s*|\s+[-–—]+\s+|\s*,\s*|\s+/\s+")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.–—-]*(?: (?:of|and|the|upon|on|under|with|next|le|la|de|du|&|[A-ZÀ-Þ][\w'’.–—-]*))*")
_SMALL = frozenset({"&", "of", "and", "the", "upon", "on", "under", "with", "next", "le", "la", "de", "du"})
_JOINING = frozenset({"of", "for", "in", "at", "the", "how", "by", "from"})  # words between others and a name
_DIRECTIONS = frozenset({"north", "south", "east", "west", "central", "mid", "city", "county", "borough", "district"})
_TOP = 12  # rows that titles are among
_LONGEST = 60  # letters of a name
# In which seats are, and none is: nations, and the regions of England.
WHOLE = frozenset({"england", "wales", "scotland", "northern ireland", "england and wales", "great britain", "north east", "north west", "yorkshire and the humber", "yorkshire and humber",
                    "east midlands", "west midlands", "east of england", "eastern england", "east anglia", "south east", "south west"})
_LARGER = frozenset({*WHOLE, *map(slug, STATES), *map(slug, STATES.values()), *(slug(name) for name in US_STATES.split("|"))})


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in a title; whether the title says anything of an election too, and whether the place is that of a council."""

    name: str
    told: bool
    body: bool


def place_of_titles(titles: Sequence[str], people: Iterable[str] = (), of_body: bool = False) -> str:
    """The one place that title lines name, the last of them next above the table; "" where they name none, or several.

    people: names in the table, which are no places; of_body: a table of parties, which may be of a council.
    """
    own = {slug(name) for name in people}
    titles = [_PUBLISHED.sub("", title) for title in titles]
    lines = [[place for place in _places(title) if slug(place.name) not in own] if not FOREIGN.search(title) else [] for title in titles]
    found = [place for places in lines for place in places if (of_body or not place.body) and slug(place.name) not in WHOLE]
    if of_body and any(not place.body for place in found):
        found = [place for place in found if not place.body]  # a ward of the council
    if len({seat_key(place.name) for place in found}) > 1:
        found = [place for place in found if slug(place.name) not in _LARGER]
    if len({seat_key(place.name) for place in found}) != 1:
        return ""
    own_lines = [places for title, places in zip(titles, lines, strict=True) if not FOREIGN.search(title)] or lines
    at_ends = [*own_lines[0], *own_lines[-1]]  # a name alone is a title above all others, or next above the table
    return found[0].name if any(place.told or place in at_ends for place in found) else ""


def titles_above(sheet: Sheet, top: int) -> list[str]:
    """The title cells above a table, without figures and their labels."""
    above = [[cell.strip() for cell in row if cell.strip()] for row in sheet.rows[: max(0, min(top, _TOP))]]
    return [without_stamp(cell) for cells in above if not (len(cells) > 1 and row_label(cells[0])) for cell in cells if not is_number(cell)]


def place_of_table(sheet: Sheet, layout: Layout) -> str:
    """The place that the titles of a table of people, or of answers, name; "" where its rows say their own."""
    columns = layout.columns
    who = [column for name in ("candidate", "surname") if (column := columns.get(name)) is not None]
    if not who or layout.areas or {"contest", "council", "office", "state"} & set(columns):
        return ""
    titles = titles_above(sheet, layout.row)
    of_body = any(re.search(r"\bmayor(?:al)?\b", title, re.I) for title in titles)  # whom a council's voters elect
    return place_of_titles(titles, [cell_of(row, column) for row in sheet.rows[layout.row + 1 :] for column in who], of_body)


def name_of_first(sheet: Sheet, layouts: Sequence[Layout]) -> str:
    """The name above the first of several blocks, where one of its own stands next above each of the others too; else ""."""
    above = [[cell for cell in sheet.rows[layout.row - 1] if cell.strip()] if layout.row > 0 else [] for layout in layouts]
    names = [place_of_titles(cells) if len(cells) == 1 else "" for cells in above]
    return names[0] if len(names) > 1 and all(names) and len(set(names)) == len(names) and not sheet.seat else ""


# Who publishes a page, behind its title: "Northam | General Election 2024 | Sky News".
_PUBLISHED = re.compile(r"\s+[|–—-]\s+(?:the )?(?:bbc|itv|sky|channel 4|guardian|independent|telegraph|times|mail|mirror|evening standard|abc|cbc|ctv|cnn|nbc|cbs|fox|rt[ée]|rnz|stuff|wikipedia|reuters|associated press|press association)(?: (?:news|online|elections?|results))*$", re.I)


def _places(title: str) -> list[_Place]:
    """The places that a title names."""
    bare = _BRACKETS.sub(" | ", title)
    undated = _DATE.sub(" ", bare)
    told = bare != title or undated != bare
    found: list[tuple[str, bool]] = []
    for part in _PARTS.split(undated):
        name, body, cut = _named(part)
        told = told or cut
        if name:
            found.append((name, body))
    listed = [name for name, _ in found]
    joined = ", ".join(listed)
    if len(found) > 1 and re.search(r" (?:and|&) ", listed[-1]) and joined.casefold() in title.casefold():  # "Caithness, Sutherland and Easter Ross"
        found = [(joined, False)]
    return [_Place(name, told, body) for name, body in found]


def _named(part: str) -> tuple[str, bool, bool]:
    """(the place of a part, whether it is that of a council, whether words were taken off it)."""
    given = _PHRASES.sub("poll", re.sub(r"^\d{1,3} ?- ?(?=[A-Z])", "", re.sub(r"^(?:the )?(?:state|commonwealth) of (?=\w)", "", _SEAT_KIND.sub("", part.strip(" -–—")), flags=re.I))).split()
    words = list(given)
    while words and _no_place(words[0]):
        words.pop(0)
    before = given[len(given) - len(words) - 1].casefold() if 0 < len(words) < len(given) else ""
    while words and _no_place(words[-1]) and not (len(words) > 1 and words[-2].casefold() in _SMALL and words[-1][0].isupper()):
        words.pop()
    text = " ".join(words).strip(" .'\"")
    name = _BODY.sub("", text).strip()
    cut, body = len(words) < len(given) or name != text, name != text
    if name.isupper():
        name = re.sub(r"(?<=\w )(?:Of|And|The|Upon|On|Under|De|Du|La|Le)(?= )", lambda match: match[0].lower(), name.title())
    return name if _is_name(name) and (not before or before in _JOINING or any(map(str.isdigit, before))) else "", body, cut


def _is_name(name: str) -> bool:
    """Whether what is left may be the name of a place: no word in it is an election's, and not all say no more than where."""
    words = [word.casefold() for word in name.split() if word.casefold() not in _SMALL]
    if not re.search(r"[^\W\d_]{3}", name) or len(name) > _LONGEST or slug(name) in STATES or not _NAME.fullmatch(name) or party_of(name) or re.search(r"\bcouncils?\b", name, re.I):
        return False
    return not any(map(_no_place, words)) and not all(word in _WEAK or word in _DIRECTIONS for word in words)


def says_no_place(name: str) -> bool:
    """Whether a name is of words of titles alone: "Official count"."""
    words = name.casefold().split()
    return any(map(_no_place, words)) and all(_no_place(word) or word in _WEAK for word in words)


def _no_place(word: str) -> bool:
    bare = word.casefold().strip(".,'’\"“”?!")
    return bare in _WORDS or not any(map(str.isalpha, bare)) or bool(re.fullmatch(r"\d+(?:st|nd|rd|th)|(?:ge|le)?\d{4}", bare))
