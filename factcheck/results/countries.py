"""Which country a table is from, and when it voted: a year alone is a day only where everybody votes on one.

To teach it a country, add a line to SIGNS (words that stand in its tables' headings and titles, in lower case) and its
general elections to VOTED. A table with no sign is British.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from datetime import date, timedelta

from factcheck.parties import ABROAD, party_key, slug
from factcheck.results import dates

_PROVINCES = (r"ontario|qu[ée]bec|manitoba|saskatchewan|alberta|british columbia|nova scotia|new brunswick|prince edward island|newfoundland and labrador|"
              r"yukon|nunavut|northwest territories")
_AUSTRALIAN_STATES = r"new south wales|queensland|tasmania|south australia|western australia|australian capital territory|northern territory"
_NO_STREET = r"(?! (?:roads?|streets?|squares?|water|docks?|wharf|way|avenue|close|estate|hill|fair|place|park|house|ward|and)\b)"  # "Canada Water" is in London
# country, a pattern that its headings have, a pattern that its title lines have
SIGNS: tuple[tuple[str, str, str], ...] = (
    ("ca", r"nom de (?:la )?circonscription|appartenance politique|votes obtenus|votes valides|bulletins valides|\bmpp|name ?french|\briding\b|\bcirconscription\b|\b(?:bq|lpc|ppc)\b|popular vote|\bed name\b|\bpoll number poll name\b|\bed english name\b", r"elections canada|\bcanadian\b|\b(?:canada|" + _PROVINCES + r")\b" + _NO_STREET + r"|\(nom de circonscription|electoral district\b.*\b(?:saskatchewan|manitoba|ontario|qu[ée]bec|alberta|british columbia|nova scotia|new brunswick|prince edward island|newfoundland|yukon|nunavut|northwest territories)\b"),
    ("au", r"division ?nm|state ?ab\b|\b(?:tcp|2cp|2pp|tpp)\b|\b(?:candidate|party)[ -]preferred|% formal|primary (?:votes?|%)|\bliberal/national coalition\b|informal(?:ity)?\b.*\bformal\b|\bformal\b.*\binformal", r"\bphase:|house of representatives: |\b(?:two|2)[ -](?:candidate|party)[ -]preferred\b|\b(?:nsw|australian electoral commission|australian?|" + _AUSTRALIAN_STATES + r")\b" + _NO_STREET + r"|\bformal(?:ity)?\b.*\binformal|\bfederal election\b.*\b(?:division|electorate) of\b|\bdivision of [a-z]+, (?:act|nsw|vic|qld|sa|wa|tas|nt)\b"),
    ("nz", r"master roll|electorate candidate|\belectorate\b.*\bordinary\b.*\bspecial\b|\belectorate\b.*ordinary special|\bordinary votes\b.*\bspecial votes\b", r"electorate candidate votes|\bnew zealand\b"),
    ("in", r"evm votes|\bpc name\b|\bac name\b|state/ut|\bassembly no\b|\bn cand\b", r"lok sabha|election commission of india|house of the people|legislative assembly of .*\bform 20\b|\bform 20\b.*final result sheet"),
    ("ie", r"candidate surname.*count number|\bfpv\b|\blea\b|local electoral area|share of quota", r"\bd[áa]il\b"),
    ("de", r"\b(?:partei(?:en)?|bewerber(?:in|innen)?|wahlkreis(?:name)?|wahlberechtigte|erststimmen|zweitstimmen)\b", r"\b(?:bundestag|landtag)(?:swahl)?\b"),
    ("ca", r"(?!)", r"\bcanadian (?:federal |general )*(?:by-?)?elections?\b"),
    ("au", r"(?!)", r"\baustralian (?:federal |general )*(?:by-?)?elections?\b"),
    ("us", (r"\b(?:state po|state fips|statepostal|officename|precinct|choice party|writein)\b|"
            r"^(?=.*\boffice\b)(?=.*\b(?:county|precinct|district|state)\b)|race ?name|choice name|\bcandidatevotes\b|\((?:democratic|republican)\)|\bdemocrat(?:ic)?\b.*\brepublican\b|\brepublican\b.*\bdemocrat(?:ic)?\b|[(\[]d[)\]].*[(\[]r[)\]]|[(\[]r[)\]].*[(\[]d[)\]]"), r"\b(?:u\.?s\.?|united states) (?:house|senat(?:e|or)|president)|\bboard of elections\b|president of the united states|\bstate (?:representative|senat(?:e|or))\b|\bgeneral assembly\b|\belectoral votes\b|\bunited states\b|\bgubernatorial\b"),
)
# Days of general elections by country. Sources: the electoral commissions.
VOTED: dict[str, tuple[str, ...]] = {
    "ca": ("1997-06-02", "2000-11-27", "2004-06-28", "2006-01-23", "2008-10-14", "2011-05-02", "2015-10-19", "2019-10-21", "2021-09-20", "2025-04-28"),
    "au": ("2001-11-10", "2004-10-09", "2007-11-24", "2010-08-21", "2013-09-07", "2016-07-02", "2019-05-18", "2022-05-21", "2025-05-03"),
    "nz": ("2002-07-27", "2005-09-17", "2008-11-08", "2011-11-26", "2014-09-20", "2017-09-23", "2020-10-17", "2023-10-14"),
    "ie": ("2002-05-17", "2007-05-24", "2011-02-25", "2016-02-26", "2020-02-08", "2024-11-29"),
}
# Short names of states and provinces, as tables print them.
STATES: dict[str, str] = {
    "n l": "Newfoundland and Labrador", "p e i": "Prince Edward Island", "n s": "Nova Scotia", "n b": "New Brunswick", "que": "Quebec", "ont": "Ontario",
    "man": "Manitoba", "sask": "Saskatchewan", "alta": "Alberta", "b c": "British Columbia", "y t": "Yukon", "n w t": "Northwest Territories", "nun": "Nunavut",
    "nsw": "New South Wales", "vic": "Victoria", "qld": "Queensland", "sa": "South Australia", "wa": "Western Australia", "tas": "Tasmania",
    "nt": "Northern Territory", "act": "Australian Capital Territory",
}
US_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|"
    "Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|"
    "Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming")
_IN_STATE = re.compile(rf"\b(?P<state>{US_STATES})\b(?! County)", re.I)
_HOME: ContextVar[str] = ContextVar("_HOME", default="uk")


def party_in(country: str, printed: str) -> str:
    """The key of a party as a country's tables print it: "LIB" is the Liberals in Canada and the Libertarians in America."""
    return ABROAD.get((country, slug(printed))) or party_key(printed)


_STAMP = re.compile(
    r"\b(?:event|phase|generated):[^\]\n]*|(?:(?:last )?updated|generated|created|downloaded|refreshed|rafraichis)\b[^\n]*|"
    r"\b(?:published|printed|exported|retrieved|accessed|posted|compiled|correct|as (?:at|of)|nominations? (?:closed?|papers?|opened?|deadline)[a-z ]*|declared)"
    r"(?: (?:on|at|by|as at|as of))?:? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d[^\n]*", re.I)


# What cells of the first rows say where neither headings nor title do.
_CELLS: tuple[tuple[str, str], ...] = (
    ("ca", r"\bndp\b|\bnew democrat(?:ic|s)?\b|\bnova scotia\b|\bsaskatchewan\b|\bnewfoundland and labrador\b|\bnunavut\b|liberal/lib[ée]ral|conservative/conservateur|bloc qu[ée]b[ée]cois|\b(?:bq|lpc)\b|parti qu[ée]b[ée]cois|\bbc (?:ndp|liberal|green)\b"), ("nz", r"new zealand first|\bnz first\b|\baotearoa\b|\bm[aā]ori party\b|te p[aā]ti m[aā]ori|\bact new zealand\b"), ("au", r"liberal national party|australian labor party"),
    ("ie", r"fianna f[áa]il|\bff\b.*\bfg\b|\bfg\b.*\bff\b"), ("us", r"\bdem(?:ocrat(?:ic)?)?\b.*\brep(?:ublican)?\b|\brep(?:ublican)?\b.*\bdem(?:ocrat(?:ic)?)?\b"), ("in", r"bharatiya janata|\bbjp\b"),
    ("au", r"\blabor\b|\b(?:alp|lnp|uapp)\b|\bnew south wales\b|\bqueensland\b|\bunited australia\b"),
)


def country_of(headings: Sequence[str], preamble: str, below: Sequence[Sequence[str]] = ()) -> str:
    """The country of a table by its headings, title lines and first rows: "ca", "au", "nz", "in", "ie", "us", else "uk"."""
    heads = " ".join(re.sub(r"[\s_]+", " ", heading) for heading in headings).casefold()
    title = re.sub(r"[\s_]+", " ", preamble.casefold())
    found = next((country for country, _, words in SIGNS if re.search(words, title)), "") or next((country for country, columns, _ in SIGNS if re.search(columns, heads)), "")
    if found:
        return found
    cells = " ".join(cell for row in below for cell in row).casefold()
    return next((country for country, words in _CELLS if re.search(words, cells)), "" if _ABROAD.search(title) else _HOME.get())


# What titles say of elections that are held elsewhere than in Britain, wherever it was.
_ABROAD = re.compile(r"\b(?:federal (?:general )?election|federal (?:riding|electorate|division)|state election|provincial (?:general )?election|territorial (?:general )?election|presidential election|congressional|legislative assembly election)\b")


# Elections of a state, a province or a council there, which are on no day of a general election.
_OF_A_STATE = re.compile(
    rf"\b(?:(?:provincial|territorial|state|legislative assembly|municipal|local government|council|mayoral)|{_PROVINCES}|{_AUSTRALIAN_STATES}|victorian?|nsw|tasmanian)"
    r"(?: (?:provincial|state|territorial))?(?: general)? elections?\b", re.I)


def of_a_state(title: str, country: str) -> bool:
    """Whether a title in Canada or Australia is of a state's or a council's election: "2019 Alberta general election"."""
    return country in {"ca", "au"} and bool(_OF_A_STATE.search(title)) and not re.search(r"\bfederal\b", title, re.I)


def at_home(country: str) -> Callable[[], None]:
    """From now on a table with no sign is of this country; call what is returned to end it."""
    token = _HOME.set(country)
    return lambda: _HOME.reset(token)


def without_stamp(text: str) -> str:
    """Title lines without what says when the file was made: "Updated: Tuesday 30 April 2024", "[Event:... Generated:...]"."""
    return _STAMP.sub(" ", text)


def general_election(year: int, month: str = "", country: str = "uk") -> date | None:
    """The general election of a year in a country; None where there was none, several or where it took weeks."""
    if country == "uk":
        return dates.general_election(year, month)
    if country == "us":
        first = date(year, 11, 1)
        return first + timedelta(days=(7 - first.weekday()) % 7 + 1) if year % 2 == 0 else None
    days = [day for text in VOTED.get(country, ()) if (day := date.fromisoformat(text)).year == year]
    return days[0] if len(days) == 1 else None


def general_before(day: date, country: str) -> date | None:
    """The last general election of a country before a day."""
    if country == "uk":
        return dates.general_before(day)
    days = [general_election(year, country=country) for year in range(day.year - 6, day.year + 1)]
    return max((one for one in days if one and one < day), default=None)


def general_near(day: date | None, country: str) -> date | None:
    """The general election in the month before a day on which a table of its results was made."""
    last = general_before(day + timedelta(days=1), country) if day else None
    return last if day and last and (day - last).days <= 31 else None


_THURSDAY = 3
_COUNTED = 3  # days at most between a poll in Britain and its declaration, where it is of one seat


def polled_before(declared: date, country: str) -> date | None:
    """The day of the poll whose result was declared on a day: of a general election, else in Britain the Thursday before."""
    since = (declared.weekday() - _THURSDAY) % 7
    return general_near(declared, country) or (declared - timedelta(days=since) if country == "uk" and since <= _COUNTED else None)


def is_general(day: date | None, country: str) -> bool:
    """Whether a day is one of the country's general elections."""
    return day is not None and day == general_election(day.year, "F" if day.month < 6 else "O", country)


def state_in(title: str) -> str:
    """The state that title lines name, "Michigan" of "2016 Michigan Election Results"; "" where they name none or several."""
    found = {match["state"].title() for match in _IN_STATE.finditer(title)}
    return found.pop() if len(found) == 1 else ""


def place_name(printed: str) -> str:
    """A state, province or county as it is read: "SA" is "South Australia", "GEORGIA" "Georgia", "Quebec/Québec" "Quebec"."""
    text = printed.strip().split("/")[0].strip()
    known = STATES.get(slug(text))
    if known:
        return known
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), text) if text.isupper() and len(text) > 3 else text
