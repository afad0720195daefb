"""What title rows and sub-headings say: the seat, which count of the contest a block holds, and what a measure is called."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.parties import KNOWN, party_key, slug
from factcheck.results.countries import STATES
from factcheck.results.dates import title_and_day
from factcheck.results.model import PARTY_VOTE, PREFERRED, TWO_PARTY
from factcheck.results.title_places import place_of_titles, says_no_place

# A count of a contest that stands beside the ordinary one: its name, and what a title or sub-heading says of it.
TALLIES: tuple[tuple[str, str], ...] = (
    (TWO_PARTY, r"two[- ]party[- ]preferred\b.*"),
    (PREFERRED, (r"two[- ]candidate[- ]preferred\b.*|after (?:the )?(?:(?:distribution|redistribution|transfer) of )?(?:second |2nd )?preferences|"
                r"(?:second|2nd|final) (?:count|round|stage)(?: (?:votes?|results?))?(?:,? \(?(?:after|with|including) [^()]*\)?)?|(?:after|with) (?:second|2nd) (?:preferences?|choices?)(?: votes?)?(?: (?:added|included|transferred))?")),
    (PARTY_VOTE, r"party votes?(?: details?| and turnout.*| by .*)?|(?:list|regional|london-wide) votes?"),
    ("", r"(?:first|1st|primary) (?:preferences?|votes?|counts?|rounds?|stage|choices?)(?: (?:votes?|results?))?|candidate votes?(?: details?)?|(?:electorate|constituency) votes?"),
)
# How measures on a ballot are printed, and how they are spoken of.
_MEASURES: tuple[tuple[str, str], ...] = (
    (r"No\.? (\d+),? (?:Proposed )?Constitutional (?:Amendment|Revision)[:,]? ?(.*)", r"Amendment \1 (\2)"),
    (r"((?:Proposition|Proposal|Measure|Question|Issue|Amendment|Initiative|Referendum) (?:\d+|[A-Z]{1,2}))[:,.]? (?:- )?(.+)", r"\1 (\2)"),
)
_TITLES = (
    # a line of its own with a label: "Riding: Hamilton Mountain (35037), Ontario"
    r"(?:^|\n)\s*(?i:constituency|ward|division|electoral (?:area|district|division)|riding|seat)(?: (?i:name))?\s*:\s*(?P<seat>[A-Z](?:[\w'’&,./ -]|(?<=\w)[–—](?=\w))+)",
    r"(?i:(?P<seat>\b(?:state|u\.?s\.?|united states) (?:representative|senat(?:e|or)|house(?: of representatives)?|assembly)(?:,| in)? district (?:no\.? )?\d{1,3})\b)",
    r"(?i:\b(?:division|electorate|riding|electoral district) of )(?P<seat>[A-Z][\w'’.–—-]*(?: (?![-–—] )[\w'’.–—-]+)*?)(?= [-–—] | (?:19|20)\d\d\b|\s*[(,:]|\s*(?:$|\n))",
    r"^(?P<seat>[A-Z][A-Z'’. -]{3,30}, [A-Z][A-Z'’,. -]* (?:&|AND) [A-Z][A-Z'’. -]*[A-Z])(?=\s*(?:$|\n|[–,(\d]| - ))",  # "INVERNESS, NAIRN & LOCHABER"
    r"^(?P<seat>[A-Z][A-Z'’&. -]{3,40}[A-Z])\s*(?:[–,(]| - )",
    (r"(?:statement of (?:the )?(?:result|poll)s?|results?|declaration(?: of result)?|election of (?:a |an )?(?:member|councillor)s?)[^\n]*? (?:for|in|:|-|–) (?:the )?"
     r"(?P<seat>[A-Z][\w'’&,. -]+?)(?: (?i:constituency|ward|division|electoral division|by-?election|county constituency|borough constituency))"),
    r"(?i:\belection results? for|\bresults? of (?:the )?election (?:for|in))\s+(?P<seat>[A-Z][\w'’&,. -]+?)(?=\s*(?:$|\n))",
    r"(?i:by-?election)(?:,? (?i:of|on|held on))?(?: \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+)?(?: \d{4})?\s*(?:[:–-]|in|for)\s*(?P<seat>[A-Z][\w'’&. -]+?)(?= (?i:constituency|ward|division)|\s*(?:$|\n|[–,(]| - ))",
    r"(?:^|\n)(?P<seat>[A-Z][\w'’&., -]{2,50}?)\s*[:–-]\s*(?i:(?:uk )?parliament|general election|by-?election|declaration|(?:(?:official|final|provisional|preliminary) )?(?:count )?results?\b|election of|local election)",
    r"(?i:\b(?:ward|division) )\d{1,3} (?P<seat>[A-Z][\w'’&. -]+?)(?=\s[-–]\s|,|\s*(?:$|\n))",
    r"(?P<seat>[A-Z][\w'’&., -]+?) (?i:(?:(?:county |borough |burgh )(?=(?:parliamentary )?constituency))?(?:(?:uk )?parliamentary )?(?:constituency|ward|division|electoral division|local electoral area|by-?election|general election)|parliamentary election)\b",
    r"(?i:\b(?:general|local|council|county|parliamentary) elections?),?(?: (?i:of|on))?(?: \d{1,2} [A-Z][a-z]+)? ?(?:\d{4})?\s*[:–-]\s*(?P<seat>[A-Z][\w'’&, -]+?)(?=\s*(?:$|\n|[–(;]| - ))",
    r"(?i:\b(?:commissioner|mayoral|pcc|by-?) ?elections?)\s*[:–-]\s*(?P<seat>[A-Z][\w'’&. -]+?)(?=\s*(?:$|\n|[–,(]| - ))",
    r"(?:^|\n|: )(?P<seat>[A-Z][\w'’&. -]+?) (?i:mayoral (?:elections?|results?))\b",
    r"(?i:\bcouncil)\s*[:–-]\s*(?P<seat>[A-Z][\w'’&,. -]+?)(?=\s*(?:$|\n|[–(]| - ))",
    r"(?i:police area|combined authority)\s*[:=,-]\s*(?P<seat>[A-Z][\w'’&,. -]+)",
    r"(?i:\b(?:parliamentary|assembly) constituency )(?P<seat>[A-Z][\w'’&. -]+?)(?= ?- ?\d{1,3}\b)",  # "BARAMULLA - 1 (Jammu and Kashmir)"
    r"(?i:constituency|ward|division|electoral area|electoral district|riding)(?: (?i:no\.? ?)?\d{1,3})?\s*[:=,–-]\s*(?P<seat>[A-Z](?:[\w'’&,./ -]|(?<=\w)[–—](?=\w))+)",
)
# Rows that are nobody's by their first word, whatever else they say.
NOBODY = re.compile(r"(?:rejected|spoil[et]d?|invalid|void|total|turnout|electorate)\b", re.I)
# Titles of elections that are never on the day of a general election by their year alone.
NOT_WESTMINSTER = re.compile(r"\b(?:ward|councillors?|local elections?|council elections?|council:? (?:seats|composition)|composition of (?:the )?council|police and crime commissioners?|pcc|mayor(?:al)?|holyrood|scottish parliament|senedd(?! (?:y du|y deyrnas unedig|san steffan|prydain)\b)|welsh assembly|national assembly for wales|northern ireland assembly|london assembly|european parliament)\b", re.I)
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_NO_SEAT = re.compile(
    r"\b(?:District|Borough|City|County) Council\b|\b(?:seats|constituencies|wards|divisions|candidates|parties|party|elected|[Mm]etro|region|results by|summary|turnout|votes|overview|shares?)\b|Parliamentary|General Election|Local|\bElections?\b|\b(?:gains?|holds?|wins?|retains?|(?:is|was) elected|re-?elected)\b|Declaration|Result|"
    r"^(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?$|^(?:Senedd(?: Cymru)?|UK|United Kingdom|Parliament|UK Parliament|Great Britain|England|Wales|Scotland|The|Council|Dáil(?: Éireann)?|Seanad(?: Éireann)?|Quota:? [\d,]+|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$|day \d", re.I)
_YEAR_OF = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)(?: [A-Z][\w'’.-]*){0,4}? ((?:uk |federal |state |presidential |special )*(?:general |by-?)?election)\b", re.I)
_BY_ELECTION_OF = re.compile(r"\bby-?elections?,? (?:(?:of|in|held in) )?((?:18|19|20)\d\d)(?!\d)", re.I)


_BY_WHOM = re.compile(r"(?:,? by (?:candidate|party|vote type|type of vote|polling place))+\Z", re.I)


def seat_in(text: str) -> str:
    """The seat that a title names, or ""; a council only where it names nothing in it: "Northshire Council by-election, Abbey ward"."""
    council = ""
    for pattern in _TITLES:
        for match in re.finditer(pattern, text):
            seat = re.sub(r"^(?:(?:.* )?(?:for|in|for the|in the|of the)|the)\s(?=[A-Z])", "", match["seat"].strip(" ,.-–"))
            seat = next((part for part in reversed(re.split(r"\s[-–]\s", seat)) if slug(part) not in {"uk", "united kingdom", "gb"}), "")
            seat = re.sub(r"^.*\bfrom (?:the )?(?=\d+ ?- ?[A-Z])", "", seat)  # "House of the People from 34-VIRUDHUNAGAR"
            seat = re.sub(r"^\d{1,3} ?- ?(?=[A-Z])", "", seat)
            seat = re.sub(r",? +(?:uk|united kingdom|gb)$|\s+(?:uk )?parliamentary$|\s+(?:(?:county|borough|burgh) )?constituency$|\s+police(?: force)? area$|^(?:etholaeth|ward|division|seat|constituency)\s+(?:of\s+)?(?:(?:no\.? ?)?\d{1,3}\s+(?=[A-Z]))?", "", seat, flags=re.I)
            seat = re.sub(r",? (?:(?:since|from|between) )?(?:1[89]|20)\d\d(?: ?(?:[-–]|to|and) ?(?:\d{4}|\d\d|present|now))?$| (?:at|in) the$", "", seat)  # "Christchurch Central, 2011 General Election", "Penhale, 1966-1983"
            seat = re.sub(rf",? (?:held )?(?:on )?(?:[A-Z][a-z]+day,? )?\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}$|, \d{{1,3}}(?:st|nd|rd|th)$", "", seat)  # "Abbey, 2 May", "Northam, 44th"
            seat = re.sub(r"^(?:state|commonwealth) of (?=[A-Z])", "", seat.title() if seat.isupper() else seat, flags=re.I)
            if seat and not _NO_SEAT.search(seat) and not says_no_place(seat) and slug(seat) not in STATES and party_key(seat) not in KNOWN:  # "VIC Division - Northam"
                if not re.search(r"\bcouncil$", seat, re.I):
                    return seat
                council = council or seat
    return council


# What else than a seat may stand before a day: "Last updated: 5 July 2024".
_SAID_OF_DAY = re.compile(r"\b(?:vacancy|death|died|resign\w*|caused|council|referendum|poll\w*|declared|updated|published|sources?|accessed|retrieved|printed|generated|correct|counted|held|dated?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.I)


def seat_before_day(titles: Sequence[str]) -> str:
    """The seat of a title that is its name and the day of the poll: "Bury South: 8 June 2017"; "" where there is none, or two."""
    named = [re.sub(r" declared$", "", found[0].strip(), flags=re.I) for title in titles if (found := title_and_day(title.strip()))]
    seats = [name for name in named if re.match(r"[A-Z][^\W\d]", name) and not (_NO_SEAT.search(name) or NOT_WESTMINSTER.search(name) or party_key(name) in KNOWN or _SAID_OF_DAY.search(name))]
    return place_of_titles(seats) or seats[0] if len(seats) == 1 else ""


def tally_in(text: str) -> str | None:
    """Which count of the contest a sub-heading announces: "" for first preferences; None when it announces none."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).replace("_", " ")  # "two_candidate_preferred", "TwoPartyPreferred"
    bare = _BY_WHOM.sub("", text.strip(" :."))
    return next((tally for tally, words in TALLIES if re.fullmatch(words, bare, re.I)), None)


def tally_of_title(preamble: str) -> str:
    """The same for the title of a whole file: "... Two Candidate Preferred By Candidate By Vote Type"."""
    first, *below = [line.strip() for line in preamble.strip().split("\n")]
    if told := next((tally for line in reversed(below) if (tally := tally_in(line)) is not None), None):  # the last line tells
        return told
    if (behind := re.split(r" [-–—] |: ", first)[-1]) != first and (tally := tally_in(behind)):
        return tally
    if match := re.search(r"two (candidate|party) preferred", first, re.I):
        return PREFERRED if match[1].casefold() == "candidate" else TWO_PARTY
    return PARTY_VOTE if re.match(r"party votes? (?:and turnout|by electorate)", first, re.I) else ""


def year_of_title(preamble: str) -> tuple[int, bool] | None:
    """(year, whether of a by-election) of "2024 Cook By-election"; None when no title says it."""
    if later := _BY_ELECTION_OF.search(preamble):
        return int(later[1]), True
    match = _YEAR_OF.search(preamble)
    return (int(match[1]), bool(re.search(r"by-?e|special", match[2], re.I))) if match else None


def measure_name(printed: str) -> str:
    """A question on a ballot as it is spoken of, its title in brackets: "Amendment 4 (Right to Fish)"."""
    for pattern, form in _MEASURES:
        if match := re.fullmatch(pattern, printed.strip()):
            return match.expand(form).removesuffix(" ()")
    return printed.strip()


# A year that says from when a change is: "Change since 2019 (notional)", "Swing from 2017".
_SINCE = re.compile(
    r"\b(?:change[ds]?|chg|swing|since|from|compared (?:with|to)|vs?\.?|versus|against|on|\+/-|±)[ (]+"
    r"(?:(?:since|from|on|vs|over|in|the|notional|general|election|ge|general election) )*(?:19|20)\d\d(?!\d)|"
    r"\b(?:changes? (?:since|from|on)|compared (?:with|to)|since|vs?\.?|versus|against)[ (]+(?:the )?\d{1,2}(?:st|nd|rd|th)? [a-z]+ (?:19|20)\d\d(?!\d)", re.I)


def without_baseline(text: str) -> str:
    """The text without the year of the contest that changes are measured from."""
    return _SINCE.sub("", text)


def tally_of_row(row: Sequence[str]) -> str | None:
    """Which count of the contest a row with one filled cell announces."""
    filled = [cell for cell in row if cell.strip()]
    return tally_in(filled[0]) if len(filled) == 1 else None
