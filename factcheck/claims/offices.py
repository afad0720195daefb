"""What the contest for an office, or for a district of a body, is called where its table names it otherwise: "the governor's
race" for "Governor and Lt. Governor", "House District 89" for "State Rep, District 89".

To teach it an office, add a line to OFFICES; to teach it a body, one to BODIES.
"""

from __future__ import annotations

import re

from factcheck.patterns import compiled

# The office as it is spoken of, as tables print it, and its adjective.
OFFICES: tuple[tuple[str, str, str], ...] = (
    ("president", r"president(?: of the united states)?(?: (?:and|&) vice[ -]president.*)?|us president", "presidential"),
    ("governor", r"governor(?: ?(?:and|/|&) ?(?:lt\.?|lieut\.?|lieutenant) ?governor)?", "gubernatorial"),
    ("lieutenant governor", r"(?:lt\.?|lieut\.?|lieutenant) ?governor", ""),
    ("attorney general", r"attorney general", ""),
    ("secretary of state", r"secretary of state", ""),
    ("chief financial officer", r"chief financial officer|cfo", ""),
    ("agriculture commissioner", r"(?:agriculture|agricultural) commissioner|commissioner of agriculture", ""),
    ("insurance commissioner", r"insurance commissioner|commissioner of insurance", ""),
    ("land commissioner", r"land commissioner|commissioner of (?:the )?(?:general )?land(?: office)?", ""),
    ("state treasurer", r"(?:state )?treasurer", ""),
    ("state auditor", r"(?:state )?auditor(?: of (?:state|public accounts))?", ""),
    ("comptroller", r"(?:state )?(?:comptroller|controller)(?: of public accounts)?", ""),
    ("superintendent", r"(?:state )?superintendent(?: of (?:public instruction|education|schools))?", ""),
    ("sheriff", r"(?:county )?sheriff", ""),
    ("district attorney", r"district attorney|state'?s attorney|prosecuting attorney", ""),
    ("mayor", r"(?:city )?mayor", "mayoral"),
    ("U.S. Senate", r"(?:united states|u\.? ?s\.?) senat(?:e|or)s?(?: in congress)?", ""),
)
# The body, as tables print it before the number of a district, and what its districts are called.
BODIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ((r"(?:(?:rep(?:resentative)?\.? in |member of |u\.? ?s\.? )?congress(?:ional)?|"
      r"(?:u\.? ?s\.?|united states) (?:house(?: of representatives)?|rep(?:resentative)?s?\.?))"), ("Congressional",)),
    (r"(?:state )?(?:rep(?:resentative)?s?\.?|house(?: of representatives)?)", ("House", "State House")),
    (r"(?:state )?senat(?:e|or)s?", ("Senate", "State Senate")),
    (r"(?:state )?assembl(?:y|y ?member)", ("Assembly", "State Assembly")),
    (r"county (?:commission(?:er)?s?|council|board|supervisors?)", ("County Commission", "Commission", "County Council", "Board of Supervisors")),
    (r"city (?:commission(?:er)?|council)", ("City Council", "City Commission", "Council")),
    (r"school board", ("School Board",)),
)
_DISTRICT = re.compile(r"(?P<body>.*?)[ ,-]*(?P<said>\b(?:District|Dist\.?)\s+(?:No\.? )?|[ ,]\s*)0*(?P<number>\d{1,3})\Z", re.I)
_NUMBERED_SEAT = re.compile(r"(?:\s*\b(?:CDD|MUD|Dist\.?|District)\b)?[ ,-]+(?:Seat|Group|Place|Position|Post) (?:No\.? )?\w{1,3}\Z", re.I)
_WITH_BODY = re.compile(r"[A-Z].* District \d+\Z|\d+\w\w [A-Z].* District\Z")
_SPOKEN = re.compile(r"(?:race|contest|election) for |.* (?:race|contest|election)\Z", re.I)


# An office, before which a state may stand: "Kentucky Governor".
_OF_STATE = r"(?:[a-z]+ ){0,2}?"
_ANY = compiled(_OF_STATE + "(?:" + "|".join(words for _, words, _ in OFFICES) + ")")


def office_forms(seat: str) -> list[str]:
    """Names of the contest for an office: "governor's race", "race for governor", "gubernatorial contest"; none for a place."""
    printed = " ".join(seat.casefold().split())
    for office, words, adjective in OFFICES if _ANY.fullmatch(printed) else ():
        if not re.fullmatch(f"{_OF_STATE}(?:{words})", printed):
            continue
        bare = office.removeprefix("state ").removeprefix("U.S. ")
        titles = dict.fromkeys((office, bare, *([adjective] if adjective else [])))
        spoken = [f"{title}{own} {noun}" for title in titles for own in ("", "'s", "’s") for noun in ("race", "contest", "election")]
        spoken += [f"{noun} for {the}{title}" for title in (office, bare) for the in ("", "the ") for noun in ("race", "contest")]
        return [*(["U.S. Senate", "US Senate", "United States Senate"] if office == "U.S. Senate" else []), *spoken]
    return []


def spoken_of(form: str) -> bool:
    """Whether a form is no name and may stand in lower case: "the governor's race"."""
    return bool(_SPOKEN.match(form))


def tells(form: str) -> bool:
    """Whether a form is as good as the full name: it names the office, or the body beside the number of a district."""
    return spoken_of(form) or bool(_WITH_BODY.match(form))


def district_forms(seat: str) -> list[str]:
    """"4th District" and "District 4" for a district of a body: "Senate District 12", "Congress, 18"; none for other seats."""
    if (place := _NUMBERED_SEAT.sub("", seat)) != seat:
        return [place] if " " in place else []
    district = _DISTRICT.fullmatch(seat)
    if district is None:
        return []
    number, body = int(district["number"]), district["body"].strip(" ,-")
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    known = next((names for words, names in BODIES if re.fullmatch(rf"(?:.* )?{words}", body, re.I)), ())
    if not known and not district["said"].strip(" ,"):
        return []  # "Ward 4" is called so
    last = body.split()[-1:]
    bodies = dict.fromkeys((*known, *last) if (known and known[0] == "Congressional") or not known else known)
    chamber = [form for name in bodies for form in (f"{name} District {number}", f"{number}{ending} {name} District")]
    if not body:
        chamber = [f"{number}{ending} Congressional District", f"Congressional District {number}"]
    return [*chamber, f"District {number}", f"{number}{ending} District"]
