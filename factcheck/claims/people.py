"""How journalists name the people, parties and places of a contest: the forms that a mention can take."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from unicodedata import category, normalize

from factcheck.claims.offices import district_forms, office_forms
from factcheck.names import CandidateName
from factcheck.parties import slug

TITLES = frozenset([
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "cllr", "coun", "councillor", "prof", "professor",
    "rev", "reverend", "baroness", "baron", "mp", "cllrs", "major", "captain", "colonel", "general", "sergeant", "lieutenant", "commander",
    "brigadier", "admiral", "father", "canon", "rabbi", "imam", "judge", "president", "senator", "governor", "mayor", "alderman",
    "gov", "sen", "rep", "congressman", "congresswoman", "shri", "smt",
])

# A first name and what its bearer is also called; read in both directions.
NICKNAMES: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in (
        "samantha samuel sam sammy", "elizabeth liz lizzie beth betty eliza lisa libby", "robert rob bob bobby robbie",
        "william bill will billy liam willie", "richard rick dick richie ricky", "thomas tom tommy",
        "james jim jimmy jamie", "john jack johnny jon jonathan", "michael mike mick mickey", "david dave davey",
        "christopher chris kit", "christine chris tina christina",
        "katherine kathryn catherine kate katie kathy cath cathy kat", "margaret maggie meg peggy", "anthony tony",
        "andrew andy drew", "nicholas nick nicky", "stephen steve steven", "edward ed eddie ted ned", "joseph joe joey",
        "daniel dan danny", "matthew matt", "benjamin ben", "gregory greg", "peter pete", "philip phil phillip",
        "patrick pat paddy", "patricia pat trish tricia", "susan sue suzanne susie", "deborah debbie deb debra",
        "jacqueline jackie", "jennifer jen jenny", "rebecca becky bex", "victoria vicky vicki tori",
        "alexander alex alec sandy", "alexandra alex sandra", "charles charlie chuck", "frederick fred freddie",
        "george georgie", "gerald gerry jerry", "graham graeme", "harold harry", "henry harry hal", "kenneth ken kenny",
        "lawrence larry laurence", "leonard len lenny", "martin marty", "raymond ray", "ronald ron ronnie",
        "terence terry", "timothy tim", "vincent vince", "walter walt", "douglas doug", "donald don",
        "geoffrey geoff jeffrey jeff", "theresa teresa terry tess", "pamela pam", "amanda mandy", "angela angie",
        "barbara barb", "caroline caz carol", "emily em", "gillian gill jill", "helen nell", "jessica jess",
        "josephine jo josie", "joanne jo joanna", "judith judy jude", "kimberley kim", "natalie nat", "penelope penny",
        "sarah sally sara", "stephanie steph", "valerie val", "mohammed muhammad mohammad mo", "abdul abdullah",
        "dennis denis", "alistair alasdair alastair", "ian iain", "sean shaun shawn", "stuart stewart", "nigel nige",
        "zbigniew zen", "arthur art", "albert bert al", "alan allan al", "francis frank", "roderick rod",
        "rosemary rose rosie", "dorothy dot dottie", "eleanor ellie nell", "isabel bel izzy", "maximilian max",
        "oliver ollie", "simon si", "sebastian seb", "roger rog", "russell russ", "norman norm", "clifford cliff",
        "desmond des", "leslie les", "lindsay lyn", "lynn lyn lynne", "maureen mo", "marilyn mari", "noel nole",
        "olivia liv", "florence flo florrie", "nicola nikki nicky niki nic", "eamon eamonn éamon éamonn ned", "micheal michael mick mícheál",
        "padraig pádraig patrick pat paddy pauric", "theodore ted teddy theo", "cynthia cindy", "randall randy", "louis lou louie lewis", "bernard bernie", "gerard ger gerry",
        "raymond ray", "mairead mairéad", "vivian viv", "franklin frank", "rudolph rudy", "rafael ted", "eugene gene", "melvin mel", "stanley stan", "jonathon jon", "kathleen kathy kath",
    )
)

# What follows a name and is no part of it, and what stands before a surname and is.
_HONOURS = frozenset({"MP", "OBE", "MBE", "CBE", "QC", "KC", "JP", "JNR", "SNR", "JR", "SR", "II", "III", "IV", "TD", "MHR", "MLA", "MPP", "AM", "AO"})
_PARTICLES = frozenset({
    "de", "van", "von", "le", "la", "di", "da", "du", "st", "st.", "del", "bin", "al", "ó", "mac", "o",
})


# What else somebody is called, inside their name: "Nicole ''Nikki'' Fried", "William (Billy) Vale".
_NICKNAME = re.compile(r"\((?P<a>[^)]*)\)|\"(?P<b>[^\"]*)\"|''(?P<c>[^']*)''|“(?P<d>[^”]*)”|(?<= )'(?P<e>[^' ]{2,})'(?= )")


@lru_cache(4_096)
def name_parts(name: str) -> tuple[tuple[str, ...], str]:
    """(forenames, surname) of a name in reading order, titles and honours left out: (("Samantha",), "Dixon")."""
    words = [w for w in re.split(r"\s+", _NICKNAME.sub(" ", name).strip()) if w]
    while len(words) > 1 and words[0].strip(".").casefold() in TITLES:
        words = words[1:]
    while len(words) > 2 and words[-1].strip(".,").upper() in _HONOURS:
        words = words[:-1]
    if not words:
        return (), name
    behind = [w for w in reversed(words) if len(w.strip(".")) == 1][: next((n for n, w in enumerate(reversed(words)) if len(w.strip(".")) != 1), 0)]
    if behind and len(words) > 2:  # in the south of India a father's initial: "Manickam Tagore B"
        words = words[: -len(behind)]
        return (*words[:-1], *reversed(behind)), words[-1]
    if len(words) > 2 and words[-2].casefold() in _PARTICLES:
        return tuple(words[:-2]), " ".join(words[-2:])
    return tuple(words[:-1]), words[-1]


def only_initials(name: str) -> bool:
    """Whether somebody's forenames are known by their initials alone: "P L Prakash"."""
    forenames = name_parts(name)[0]
    return bool(forenames) and all(len(one.strip(".")) == 1 for one in forenames)


_IRISH = re.compile(r"^[A-ZÁÉÍÓÚ][a-záéíóú]*(?:gh|idh|bh)$")  # "Clochartaigh", of which a table may leave out the "Ó"


@lru_cache(4_096)
def surnames(name: str) -> tuple[str, ...]:
    """The surname of a name and the other ways to write it: "O'Cuív" is also "Ó Cuív", and either may lose its accents."""
    surname = name_parts(name)[1]
    forms = [surname]
    if irish := re.match(r"(?:O['’]\s?|Ó\s?|O\s)(?=[A-ZÁÉÍÓÚ])(.+)", surname):
        forms += [f"{prefix}{irish[1]}" for prefix in ("O'", "O’", "Ó ", "O ")]
    elif _IRISH.search(surname):
        forms += [f"Ó {surname}", f"O {surname}"]
    plain = [without_accents(form) for form in forms]
    return tuple(dict.fromkeys([*forms, *plain]))


def same_first_name(printed: str, forenames: tuple[str, ...]) -> bool:
    """Whether somebody with these forenames may be called `printed`: the same, an initial, or a known short form."""
    word = slug(printed)
    for name in forenames:
        own = slug(name)
        if not own or not word:
            continue
        if own == word or (len(word) == 1 and own[0] == word) or (len(own) == 1 and word[0] == own):
            return True
        if len(word) >= 3 and own.startswith(word):
            return True
        if any(own in group and word in group for group in NICKNAMES):
            return True
    return False


def full_names(candidate: CandidateName) -> Iterator[str]:
    """Forms of two words and more: "Rosemary Johnson Sabine", "Rosemary Sabine", "Johnson Sabine"."""
    forenames, surname = name_parts(candidate.name)
    yield candidate.name
    if forenames:
        yield f"{surname}, {forenames[0]}"
        yield " ".join((*forenames, surname))
        yield f"{forenames[0]} {surname}"
        if len(forenames) == 1 and " " not in surname:
            yield f"{surname} {forenames[0]}"  # the family name first, in the table or in the text
        if len(forenames) > 1 and only_initials(candidate.name):  # "Prakash P L" and "P.L. Prakash" for P L Prakash
            letters = [name.strip(".") for name in forenames]
            yield from (form for joined in (" ".join(letters), ".".join(letters) + ".", ". ".join(letters) + ".", "".join(letters)) for form in (f"{surname} {joined}", f"{joined} {surname}"))
        yield from (f"{forenames[0]} {form}" for form in surnames(candidate.name)[1:])
        if len(forenames) > 1:
            yield f"{forenames[-1]} {surname}"
        yield from (f"{nick.strip()} {surname}" for match in _NICKNAME.finditer(candidate.name) for nick in match.groups() if nick and nick.strip().isalpha())


_COMPASS = frozenset(["north", "south", "east", "west", "central", "mid"])
_DIRECTIONS = frozenset(["north", "south", "east", "west", "central", "mid", "upper", "lower", "and", "of", "city", "town", "rural", "park"])


def by_direction(text: str, seats: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, key) of seats that only a direction tells apart: "in North", "61 per cent in the east"."""
    known = _directions(seats)
    if not known:
        return
    words = "|".join(known)
    for match in re.finditer(rf"\b(?:in|at|for|of|over) (?P<the>the )?(?P<seat>{words})\b(?![ -](?:of\b|(?-i:[A-Z])))", text, re.I):
        if match["the"] or match["seat"][0].isupper():
            yield *match.span("seat"), known[match["seat"].casefold()]
    for match in re.finditer(rf"(?:^|[.,;:(]\s*)(?P<seat>{words.title()}),? (?=(?:a \w+ |just |only )?\d)", text, re.M):
        yield *match.span("seat"), known[match["seat"].casefold()]


def _directions(seats: Mapping[str, str]) -> dict[str, str]:
    """"North" for Stoke-on-Trent North, where the tables hold other seats that differ in the direction alone: key of
    the seat by its last word."""
    by_place: dict[str, dict[str, str]] = {}
    for key, printed in seats.items():
        place, _, last = printed.casefold().rpartition(" ")
        if last in _COMPASS:
            by_place.setdefault(place, {})[last] = key
    several = [known for known in by_place.values() if len(known) > 1]
    return several[0] if len(several) == 1 else {}


_HYPHENATED = re.compile(r"([^\W\d_]+)(?:--?|[–—])(?!(?:[a-z]+|ON|UPON|IN|LE|LA|DE|DU|SUR|UNDER|BY|THE)\b)([^\W\d_].*)")  # "Calgary-Fish Creek"


def last_parts(seats: Mapping[str, str]) -> dict[str, str]:
    """"Walton" for Liverpool Walton, where the tables hold other seats of Liverpool: key of the seat by its last part."""
    by_town: dict[str, list[tuple[str, str]]] = {}
    for key, printed in seats.items():
        hyphenated = _HYPHENATED.fullmatch(printed)
        town, part = hyphenated.groups() if hyphenated else printed.replace(",", "").partition(" ")[::2]
        if len(part) > (2 if hyphenated else 3) and not _DIRECTIONS & set(part.casefold().replace("-", " ").split()):
            by_town.setdefault(town.casefold(), []).append((part.casefold(), key))
    parts = [pair for known in by_town.values() if len(known) > 1 for pair in known]
    keys: dict[str, set[str]] = {}
    for part, key in parts:
        keys.setdefault(part, set()).add(key)
    whole = {printed.casefold() for printed in seats.values()}
    return {part: key for part, key in parts if len(keys[part]) == 1 and part not in whole}


# Places that go by another name than the register's.
_KNOWN_AS = {
    "kingston upon hull": "Hull", "newcastle upon tyne": "Newcastle", "stoke-on-trent": "Stoke", "ynys môn": "Anglesey",
    "ynys mon": "Anglesey", "na h-eileanan an iar": "Western Isles", "caerfyrddin": "Carmarthen",
    "prince edward island": "P.E.I", "newfoundland and labrador": "Newfoundland", "british columbia": "B.C", "district of columbia": "D.C", "new south wales": "NSW",
    "brighton and hove": "Brighton", "londonderry": "Derry", "east londonderry": "East Derry",
    "dundee city": "Dundee", "glasgow city": "Glasgow", "aberdeen city": "Aberdeen", "orkney islands": "Orkney", "shetland islands": "Shetland", "scottish borders": "Borders",
}


_DASHES = re.compile(r"--|[–—]")  # "Saint John--Rothesay"
# Measures on a ballot.
_MEASURE = re.compile(
    r"(?:no\.? (?P<first>\d+[A-Z]?) )?(?:(?:state|statewide|local|legislative|initiated|proposed|ballot) )?(?P<kind>(?:constitutional )?amendment|proposition|prop\.?|"
    r"(?:ballot )?measure|(?:ballot )?question|issue|initiative|referendum)(?: (?:no\.? |number )?(?P<number>\d+(?-i:[A-Z])?|(?-i:[A-Z]{1,2}))\b)?", re.I)


def _numbered_forms(seat: str) -> list[str]:
    """"Amendment 4" for a measure printed with its title, "4th District" and "District 4" for a district of a chamber."""
    if (measure := _MEASURE.match(seat)) and (number := measure["first"] or measure["number"]):
        kind = measure["kind"].split()[-1].rstrip(".").title()
        kinds = ("Proposition", "Prop", "Prop.") if kind in {"Prop", "Proposition"} else (kind,)
        return [f"{name} {number}" for name in kinds]
    return district_forms(seat)


def without_accents(text: str) -> str:
    """"Ynys Môn" as "Ynys Mon"."""
    return text if text.isascii() else "".join(ch for ch in normalize("NFD", text) if category(ch) != "Mn")


class _Plain(dict[int, str]):
    """For each character the plain letter in its place, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        """The character without its accent, where it stays one."""
        plain = without_accents(chr(code))
        self[code] = plain if len(plain) == 1 else chr(code)
        return self[code]


_PLAIN = _Plain()


def unaccented(text: str) -> str:
    """The text with plain letters for accented ones, each in its place: "Mr Öpik" as "Mr Opik"."""
    return text if text.isascii() else text.translate(_PLAIN)


_SAINT = re.compile(r"\bSt(?:\. ?| )(?=[A-Z])")  # "St.Albans", "St. Albans", "St Albans"


@lru_cache(16_384)
def seat_forms(seat: str) -> tuple[str, ...]:
    """Names for a seat: "City of Chester" is also "Chester", "Selby and Ainsty" also "Selby"; the fullest first."""
    bare = re.sub(r"\s*\([^)]*\)|\s+(?:constituency|ward|division|borough|county|totals?|overall)$", "", seat.strip(), flags=re.I)
    forms = [seat.strip(), bare]
    if "," in bare:
        head, _, tail = bare.partition(",")
        forms += [f"{tail.strip()} {head.strip()}", head.strip()]
    if match := re.match(r"(?:The )?(?:City|(?:Royal |London |Metropolitan )?Borough|County|Isle|Metropolitan District|District) of (.+)", bare, flags=re.I):
        forms.append(match[1])
    if re.search(r"\s+(?:and|&)\s+", bare):
        forms += [re.sub(r"\s+(?:and|&)\s+", " and ", bare), re.sub(r"\s+(?:and|&)\s+", " & ", bare)]
        forms.append(re.split(r"\s+(?:and|&)\s+", bare)[0])
    if plain := re.sub(r"[- ](?:on|upon|under|in|by|le|next|super)[- ](?:the[- ])?[A-Z]\w+", "", bare):
        forms.append(plain)
    if _DASHES.search(bare):
        forms += [_DASHES.sub(dash, bare) for dash in ("-", "–", "—", "--")]
    if "-" in bare:
        forms.append(" ".join(bare.replace("-", " ").split()))
    if _SAINT.search(bare):
        forms += [_SAINT.sub(saint, bare) for saint in ("St ", "St. ")]
    forms += [*_numbered_forms(bare), *office_forms(bare)]
    forms += [known for form in tuple(forms) if (known := _KNOWN_AS.get(form.casefold()))]
    forms += [without_accents(form) for form in tuple(forms)]
    return tuple(dict.fromkeys(form for form in forms if len(form) > 2))
