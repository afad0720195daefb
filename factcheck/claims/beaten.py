"""Whom a clause names as beaten: what it goes on to tell is the winner's, unless it turns to the beaten one."""

from __future__ import annotations

from functools import lru_cache

from factcheck.patterns import compiled

# Verbs of which the beaten one is the object, in the past, the present and as a participle.
_BEATS = (
    r"(?:beat|beats|beating|defeat(?:s|ed|ing)?|oust(?:s|ed|ing)?|unseat(?:s|ed|ing)?|toppl(?:es?|ed|ing)|topp(?:ed|ing)|trounc(?:es?|ed|ing)|s(?:aw|ees?|eeing) off|"
    r"outpoll(?:s|ed|ing)?|outscor(?:es?|ed|ing)|outvot(?:es?|ed|ing)|outran|outpac(?:es?|ed|ing)|outperform(?:s|ed|ing)?|outgunn(?:ed|ing)|outdid|outfought|outstripp(?:ed|ing)|"
    r"pip(?:s|ped|ping)?|edg(?:es?|ed|ing)(?: out| past)?|shad(?:es?|ed|ing)|nipp(?:ed|ing) past|best(?:s|ed|ing)|thrash(?:es|ed|ing)?|wallop(?:s|ed|ing)?|crush(?:es|ed|ing)?|"
    r"hammer(?:s|ed|ing)?|"
    r"rout(?:s|ed|ing)?|maul(?:s|ed|ing)?|drubb(?:ed|ing)|humbl(?:es?|ed|ing)|floor(?:s|ed|ing)|flatten(?:s|ed|ing)|flogg(?:ed|ing)|whipp(?:ed|ing)|slaughter(?:s|ed|ing)|pummell(?:ed|ing)|"
    r"pulveris(?:es?|ed|ing)|demolish(?:es|ed|ing)|annihilat(?:es?|ed|ing)|obliterat(?:es?|ed|ing)|skewer(?:s|ed|ing)|scalp(?:s|ed|ing)|mug(?:s|ged|ging)|stun(?:s|ned|ning)|shock(?:s|ed|ing)|"
    r"dethron(?:es?|ed|ing)|depos(?:es?|ed|ing)|dislodg(?:es?|ed|ing)|evict(?:s|ed|ing)?|eject(?:s|ed|ing)?|brush(?:es|ed|ing) (?:aside|past)|swept (?:aside|away)|"
    r"den(?:ies|ied|ying)|dispatch(?:es|ed|ing)?|despatch(?:es|ed|ing)?|eclips(?:es?|ed|ing)|squash(?:es|ed|ing)?|vanquish(?:es|ed|ing)?|conquer(?:s|ed|ing)|overhaul(?:s|ed|ing)?|over(?:took|takes?|taking|came)|"
    r"leapfrogg?(?:s|ed|ing)?|h(?:eld|olds?|olding) off|fend(?:s|ed|ing)? off|knock(?:s|ed|ing)? (?:out|aside)|s(?:ank|inks?|inking)|clobber(?:s|ed|ing)?|bundl(?:es?|ed|ing) out|"
    r"(?:squeez|squeak|scrap|nos|inch|creep|push|sneak|slip|nudg)(?:es|ed|ing|ped|ping) past|(?:crept|snuck) past)"
)
_BEFORE_NAME = compiled(
    rf"\b{_BEATS} (?!by\b)(?:(?:(?!(?:and|but|who|which|to|for|with)\b)[a-z][a-z-]*|(?:ex-)?U|B|N of)(?:'s)? ){{0,4}}"
    r"(?:[ABRGU](?:,| and|, and) (?:(?:the|an?|G) )?)*\Z")
# Of whom the clause still speaks, though not what they did to the other: "beat Labour, slumping to".
_OF_THE_BEATEN = r"(?!(?:includ|languish|slump|fall|dropp|crash|slid|slipp|sink|tumbl|sitt|trail|finish|com|end|plung)ing\b)"
# How a clause goes on behind the beaten one up to a figure of the one that beat them, and up to their place.
_BETWEEN = (
    r"(?: \([^()]*\))?(?:,? (?:here|again|there|tonight|in C|at C|E|Z|[a-z]+ly(?= by| in| for| to| with|,)|"
    r"by (?:(?:just|only|a|mere) )*[NPDT](?: votes?| points?)?|(?:early )?today|overnight))*"
)
_TO_PLACE = compiled(rf"{_BETWEEN} (?:for|to) (?:the |a |an )?")
_GOES_ON = compiled(
    rf"{_BETWEEN}(?: (?:for|to) (?:the |a |an )?(?:(?:[a-z-]+ )?(?:place|spot|medal|bronze|silver|gold)|O(?: (?:place|spot))?),? (?:with|on) (?:[a-z]+ ){{0,2}}|"
    rf",? (?:[a-z]+ly )?{_OF_THE_BEATEN}[a-z]+ing (?:(?!(?:and|but|leaving|who|which|than)\b)[a-z]+ ){{0,3}}|"
    r",? with (?:(?:a|just|only|some|as|many|the|total|score|tally|haul|of) )*)"
)


_HAS_HIS_OWN = compiled(r"\b(?:with|on|polled|had) [NP](?: votes)?,? (?:[a-z]+ly )?\Z")


@lru_cache(512)
def is_beaten(text: str, position: int) -> bool:
    """Whether the name at a position of a shorthand is that of somebody beaten, as far as its clause tells."""
    return bool(_BEFORE_NAME.search(text, 0, position))


def goes_on_past(text: str, position: int, number: int) -> bool:
    """Whether the name at a position is that of somebody beaten and the number behind it one of who beat them:
    "pipped the Tories for third with 1,385", "scalped Labour, hoovering up 34,831"."""
    named = _BEFORE_NAME.search(text, 0, position)
    if named is not None and _HAS_HIS_OWN.search(text, 0, named.start()):
        return False  # "Walker, with 187, beat Fulton, with 186"
    pattern = _TO_PLACE if text[number : number + 1] == "O" else _GOES_ON
    return text[position : position + 1] in {"A", "B", "R", "G", "U"} and is_beaten(text, position) and pattern.fullmatch(text, position + 1, number) is not None


# "who overturned a Conservative majority of 3,000": it is only told of by what was done to it.
_UNDOES = compiled(
    r"\b(?:overturn(?:s|ed|ing)?|overc(?:ame|omes?|oming)|eras(?:es?|ed|ing)|wip(?:es?|ed|ing) out|demolish(?:es|ed|ing)?|overhaul(?:s|ed|ing)?) "
    r"(?:the|an?|that) (?:[a-z,-]+ ){0,3}\Z")


@lru_cache(512)
def is_undone(text: str, position: int) -> bool:
    """Whether somebody else did away with what the name at a position of a shorthand describes, a majority or a lead."""
    return _UNDOES.search(text, 0, position) is not None
