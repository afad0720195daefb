"""From a match of the grammar to its Quantity, one small function a form: digits, fractions, ratios, multipliers."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from factcheck.patterns import compiled
from factcheck.quantities.grammar import NOUNS, PERCENT_SIGN, POINTS_SIGN
from factcheck.quantities.model import COUNT, FRACTION, MULTIPLIER, ORDINAL, OTHER, PERCENT, POINTS, YEAR, Quantity
from factcheck.quantities.words import (
    GLYPHS,
    SCALES,
    SMALL_WORD,
    fraction_value,
    group_value,
    multiplier_value,
    ordinal_value,
    word_value,
)


def make(text: str, match: re.Match[str]) -> Quantity | None:
    """The Quantity of one match of the grammar; None for what is no number after all."""
    forms = {
        "sole": _sole, "group": _group, "multiplier": _multiplier, "halfpoint": _half_point, "ratio": _ratio, "slash": _slash, "glyph": _glyph,
        "fraction": _fraction, "ordinal": _ordinal,
    }
    start, end = match.span()
    for form, maker in forms.items():
        if match[form]:
            return maker(text, start, end, match)
    return _plain(text, match)


def _q(text: str, start: int, end: int, kind: str, value: Fraction, step: Fraction = Fraction(0), **more: object
       ) -> Quantity:
    return Quantity(start, end, text[start:end], kind, value, step, **more)  # type: ignore[arg-type]


_IDIOM = compiled(
    r"[\s-]+(?:figures?|digits?|glazing|act|lock|check|jump|blow|decker|standards?|whammy|header|agent|top|edged)"
)
# After these "twice" counts how often, not how many.
_OCCASIONS = compiled(
    r"\s*(?:[.,;)]|$|\s(?:before|in|a|during|since|after|already|voted|stood|been|for|at|on)\b)"
)


def _multiplier(text: str, start: int, end: int, match: re.Match[str]) -> Quantity | None:
    word, after = match["multiplier"].casefold(), text[end:]
    if word in {"double", "triple", "treble", "halves"} and _IDIOM.match(after):
        return _q(text, start, end, OTHER, Fraction(0), reason="idiom")
    if word == "twice" and _OCCASIONS.match(after) and not re.match(r"\s+(?:as|the|what)", after):
        return _q(text, start, end, OTHER, Fraction(0), reason="counts occasions")
    return _q(text, start, end, MULTIPLIER, multiplier_value(match["multiplier"]), words=True)


# "not a single vote" is none, "every single vote" are all.
_NOT_ONE = compiled(
    r"(?:\b(?:not|never|nor|neither|without|no|every|each|nobody|none|fail\w*|lack\w*|any|if|even|would|could|might|for want of)\b|n['’]t\b)[^.;:]{0,40}\Z", re.I
)


def _sole(text: str, start: int, end: int, match: re.Match[str]) -> Quantity | None:
    if match["sole"].casefold() in {"only", "sole", "alone"}:
        return _q(text, start, end, COUNT, Fraction(1), Fraction(1), unit="candidates", words=True)
    if match["sole"].casefold().startswith("no"):
        return _q(text, start, end, COUNT, Fraction(0), Fraction(1), unit="candidates", words=True)
    if _NOT_ONE.search(text[max(0, start - 60) : start]):
        return _q(text, start, end, OTHER, Fraction(0), reason="idiom")
    if match["sole"].casefold() == "both":
        return _q(text, start, end, COUNT, Fraction(2), Fraction(1), unit="seats", words=True)
    noun = re.match(r"\s+(\w+)", text[end:])
    unit = "votes" if noun and noun[1].casefold() in {"vote", "ballot", "cross"} else "seats"
    return _q(text, start, end, COUNT, Fraction(1), Fraction(1), unit=unit, words=True)


def _group(text: str, start: int, end: int, match: re.Match[str]) -> Quantity:
    return _q(text, start, end, COUNT, Fraction(group_value(match["group"])), Fraction(1), unit=_unit(text, end), words=True)


_POINTS_AND = compiled(r"(?P<whole>an?|[a-z-]+)\s.*?\band\s+an?\s+(?P<part>half|quarter)", re.I | re.S)


def _half_point(text: str, start: int, end: int, match: re.Match[str]) -> Quantity:
    """A part of a point, or one point and a part: "half a point", "0.9 of a point", "a point and a half", "over a point"."""
    words = match["halfpoint"].casefold()
    kind, unit = (POINTS, "points") if "point" in words else (PERCENT, "percent")
    value, step = _points_value(words)
    return _q(text, start, end, kind, value, step, unit=unit, words=not words[0].isdigit())


def _points_value(words: str) -> tuple[Fraction, Fraction]:
    """(value, step) of the words of `_half_point`."""
    if part := re.match(r"(.+?)\s+of\s+(?:an?|one|1)\s", words, re.S):
        if re.fullmatch(r"\d?\.\d+", part[1]):
            return Fraction(part[1] if part[1][0].isdigit() else "0" + part[1]), Fraction(1, 10 ** len(part[1].partition(".")[2]))
        value = fraction_value(part[1])
        return value, min(Fraction(1, value.denominator), Fraction(1, 4))
    if more := _POINTS_AND.match(words):
        whole = Fraction(1) if more["whole"] in {"a", "an"} else word_value(more["whole"])[0]
        return whole + (Fraction(1, 2) if more["part"] == "half" else Fraction(1, 4)), Fraction(1, 2)
    return (Fraction(1, 2), Fraction(1, 4)) if "half" in words else (Fraction(1), Fraction(1))


def _ratio(text: str, start: int, end: int, match: re.Match[str]) -> Quantity | None:
    top, bottom = (_small(match[g]) for g in ("top", "bottom"))
    if not 0 < top < bottom:
        return _plain_part(text, match)
    return _q(text, start, end, FRACTION, top / bottom, words=not match["top"].isdigit())


def _small(text: str) -> Fraction:
    if text[0].isdigit():
        return Fraction(text.replace(",", ""))
    if text.casefold() in {"a", "an"}:
        return Fraction(1)
    scale = text.casefold().removeprefix("a ").strip()
    return Fraction(SCALES[scale]) if scale in SCALES else word_value(text)[0]


def _plain_part(text: str, match: re.Match[str]) -> Quantity | None:
    """The first number of what looked like "N in M" and is not."""
    word = match["top"]
    if word.casefold() in {"a", "an", "one"}:
        return None
    return _q(text, match.start("top"), match.end("top"), COUNT, _small(word), Fraction(1), words=not word[0].isdigit())


def _slash(text: str, start: int, end: int, match: re.Match[str]) -> Quantity:
    top, bottom = match["slash"].split("/")
    if int(bottom) == 0 or int(top) >= int(bottom):
        return _q(text, start, end, OTHER, Fraction(0), reason="odds or a date")
    return _q(text, start, end, FRACTION, Fraction(int(top), int(bottom)))


def _glyph(text: str, start: int, end: int, match: re.Match[str]) -> Quantity:
    whole = match["glyph"][:-1]
    value = GLYPHS[match["glyph"][-1]] + (int(whole) if whole else 0)
    if unit := re.match(rf"(?:(?P<points>{POINTS_SIGN})|(?P<percent>{PERCENT_SIGN}))", text[end:]):
        kind, name = (POINTS, "points") if unit["points"] else (PERCENT, "percent")
        return _q(text, start, end + unit.end(), kind, value, Fraction(1, 4), unit=name)
    return _q(text, start, end, COUNT if whole else FRACTION, value, Fraction(1, 2) if whole else Fraction(0))


# "a third candidate" is an order; "a third of the vote", "by a third", "a third." are parts.
_ONE_PART = compiled(r"an?\s+(?:third|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)")
_ORDERED = compiled(
    r"\s+(?!of\b|more\b|less\b|fewer\b|higher\b|lower\b|and\b|or\b|to\b|in\b|at\b|on\b|from\b|share\b|went\b|voted\b|"
    r"as\s+(?:many|much|big|large|high)\b|backed\b|chose\b|were\b|was\b|did\b|stayed\b|turned\b)[a-z]"
)


def _fraction(text: str, start: int, end: int, match: re.Match[str]) -> Quantity | None:
    words = match["fraction"].casefold()
    if _ONE_PART.fullmatch(words) and _ORDERED.match(text[end : end + 24]):
        last = words.split()[-1]
        return _q(text, start + len(words) - len(last), end, ORDINAL, Fraction(ordinal_value(last)))
    return _q(text, start, end, FRACTION, fraction_value(words), words=True)


def _ordinal(text: str, start: int, end: int, match: re.Match[str]) -> Quantity:
    word = match["ordinal"]
    value = int(re.sub(r"\D", "", word)) if word[0].isdigit() else ordinal_value(word)
    return _q(text, start, end, ORDINAL, Fraction(value), words=not word[0].isdigit())


def _plain(text: str, match: re.Match[str]) -> Quantity | None:
    """Digits or words with sign, scale and unit."""
    start, end = match.span()
    sign = 0
    if match["sign"]:
        mark = match["sign"].strip().casefold()
        sign = 1 if mark in {"+", "plus"} else -1
        start = match.end("sign")
    value, step = _value(match)
    kind = POINTS if match["points"] else PERCENT if match["percent"] else COUNT
    if kind == POINTS and re.match(r"[\s-]+(?:plan|pledge|agenda|manifesto|programme|turn|list)\b", text[end:]):
        return _q(text, start, end, OTHER, Fraction(0), reason="idiom")
    unit = {POINTS: "points", PERCENT: "percent"}.get(kind) or _unit(text, end)
    one = match["word"] and match["word"].casefold() == "one"
    if kind == COUNT and one and not _counts_one(text, start, end, sign):
        return None
    if kind == COUNT and match["digits"] and not match["scale"] and _is_year(text, match, unit):
        return _q(text, start, end, YEAR, value)
    rough = "~" if match["roughly"] else "="  # "four or so points"
    return _q(text, start, end, kind, value, step, unit=unit, sign=sign, words=bool(match["word"]), comparator=rough)


def _value(match: re.Match[str]) -> tuple[Fraction, Fraction]:
    """(value, step) of digits or words times their scale."""
    factor = Fraction(1)
    if match["scale"]:
        factor = Fraction(SCALES[match["scale"].strip(" -\u00a0").casefold()])
    if match["word"]:
        value, step = word_value(match["word"])
        return value * factor, step * factor
    digits = "".join(match["digits"].replace(",", "").split())
    whole, _, decimals = digits.partition(".")
    if decimals:
        parts = 10 ** len(decimals)
        return Fraction(int(whole + decimals), parts) * factor, Fraction(1, parts) * factor
    zeros = len(whole) - len(whole.rstrip("0"))
    return int(whole) * factor, (10**zeros if zeros >= 2 and whole.strip("0") else 1) * factor


def _unit(text: str, end: int) -> str | None:
    match = _noun().match(text, end)
    return next((unit for unit, _ in NOUNS if match[unit]), None) if match else None


@cache
def _noun() -> re.Pattern[str]:
    nouns = "|".join(rf"(?P<{unit}>{words})" for unit, words in NOUNS)
    adjectives = (
        r"valid|rejected|spoilt|spoiled|registered|eligible|local|more|fewer|other|council|ballot|postal|"
        r"of the|of its|of their"
    )
    return compiled(rf"(?:-odd|-plus|\+)?[\s-](?:(?:{adjectives})\s+){{0,2}}(?:{nouns})\b", re.I)


# "one vote", "one of them lost"; and "from seven points to one", "up one".
_ONE_OF = compiled(
    r"[\s-](?:and\s+only\s+)?(?:single\s+|lone\s+)?(?:votes?|seats?|ms?ps?|members?(?!\s+of\s+(?:the\s+)?(?:public|audience|staff))|councillors?|lawmakers?|constituenc(?:y|ies)|points?|ballots?|per\s?cent|gain|loss|candidate|percentage|spoilt|"
    r"rejected|paper|of\s+(?:the|its|their)\s+(?:[\w-]+\s+){0,2}(?:seats|mps|wards|divisions|constituencies)|(?:of\s+(?:them|whom|the\s+\w+)\s+)?(?:lost|kept|saved|forfeited)|did\s+(?:so|not)|of\s+the\s+(?:\d{1,2}|SMALL)(?:\s+(?:candidates|hopefuls|runners|contenders|parties|names))?(?:\s+(?:who|that)\s+(?:stood|ran|fought it|took part)(?:\s+(?:here\s+)?in\s+20\d\d)?)?\s+(?:lost|lose|forfeit\w*|kept|saved)|of\s+(?:them|whom|the\s+[\w-]+(?:\s+[\w-]+)?)\s+(?:to|who|not\s+to)\s+(?:have\s+|had\s+)?(?:los[et]\w*|forfeit\w*|keep|kept|save[d]?|fail\w*|do\s+so|did\w*|suffer\w*)|"
    r"(?:fewer|less|more)\s+(?:than\b|seats?\b|mps?\b|councillors?\b|constituency\b)|(?:down|up)(?=[.,;)]|\s+on\s+(?:last|20))|apiece|to\s+(?:\d{1,3}\b(?![,.]\d)|SMALL\b))\b".replace("SMALL", SMALL_WORD), re.I
)
_TO_ONE = compiled(
    r"(?:\bfrom\s+[\w-]+(?:\s+\w+)?\s+to|\bdeposits(?:\s+(?:lost|gone))?[.:?!][*_]*|\bLabour\s+on|\b(?:gained|lost|won|took|up|down|on|by)|[–—-])\s+\Z"
)
_ENDS = compiled(r"\s*(?:[.,;)]|$|gone\b|lost\b|\s+and\s+(?:\d|" + SMALL_WORD + r"))")


# "one independent", "one Labour member": seats of a council in a list. A list of parties, each with its number: "Labor six, Liberals
# four, NXT one", "The Greens have two and Residents have one."
_ONE_SEATED = compiled(r"\s+(?:independent\b(?!\s+(?:candidate|voter|said|who\s+(?:stood|lost)))|(?:[A-Z][\w’'&-]*\s+){1,3}(?:and\s+[A-Z][\w-]*\s+)?(?:member|councillor|MP|seat|MSP|MS)\b"
                      r"(?!\s+(?:said|says|told|who|was|has|had|is|described|put|called|remarked|texted|claimed|joked|muttered|admitted|wept|asked|shouted|thought|insisted)\b))")
_IN_LIST = compiled(
    rf"\b(?:{SMALL_WORD}|\d{{1,3}}|no|nil|none)(?:\s+(?:seats|mps|councillors|members|places))?(?:,|;|\s+and|,\s+and|,?\s+with|,?\s+while)\s+(?:the\s+)?"
    r"(?-i:[A-Z][\w’'&-]*(?:\s+(?:(?:and|of|the|for)\s+)?[A-Z][\w’'&-]*){0,4})(?:,\s+in\s+(?:[\w-]+\s+){0,3}[\w-]+,)?:?(?:\s+(?:has|have|had|on|with|is\s+on|are\s+on|took|won|got|gets|its|their))?\s+\Z", re.I
)
_LIST_ENDS = compiled(r"\s*(?:[.,;)]|$)")


def _counts_one(text: str, start: int, end: int, sign: int) -> bool:
    """"one" is a number when it counts: one vote, one seat, from seven points to one, plus one."""
    after = text[end:]
    if sign or _ONE_OF.match(after) or _ONE_SEATED.match(after):
        return True
    if _LIST_ENDS.match(after) and _IN_LIST.search(text[max(0, start - 90) : start]):
        return True
    return bool(_TO_ONE.search(text[max(0, start - 40) : start])) and bool(_ENDS.match(after))


# What follows a number that is no year: "2019 to 1873", "2019 votes".
_GOES_ON = compiled(r"\s*(?:to|[-–])\s*\d{3,}|\s?\(\d|\s(?:votes|valid|more|fewer|ahead|spoilt|rejected)\b")
# Words before a number that counts, before one that may, and before a year.
_SURELY_COUNTED = compiled(
    r"\b(?:polled|majority\s+of|got|received|secured|total\s+of|candidate|votes:)\s+\Z", re.I
)
# ... unless they follow the number that they count: "a 3,000 majority of 2019".
_COUNTED_BEFORE = compiled(r"\d(?:\s+votes?|-vote)?\s+(?:[a-z]+\s+)?majority\s+of\s+\Z", re.I)
_COUNTED = compiled(
    r"\b(?:polled|majority\s+of|majority\s+was|lead\s+of|by|with|got|took|received|secured|won|drew|attracted|collected|mustered|managed|only|just|total\s+of|"
    r"on|for|to|and|,|:|\))\s*\(?\Z", re.I
)
_VOTE_OF_YEAR = compiled(r"\b(?:of|than|on|from|to) (?:the|its|their|his|her|our) \Z", re.I)  # "one in three of the 2019 votes"
# "David Sheldon (2247) and James Holgate (1883)": one of a list of such, the other of which is no year
_NAMED_IN_BRACKETS = compiled(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+ \(\Z")
_SUCH_ANOTHER = compiled(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+ \((?!1[89]\d\d\)|20\d\d\))\d{3,5}\)")
_YEARS_VOTE = compiled(r" vote\b(?! (?:majority|lead|margin|gap|win|victory|cushion|surplus|deficit|advantage)\b)")  # "Labour's 2019 vote was 455,900"
_DATED = compiled(
    r"\b(?:in|since|of|from|until|by|before|after|during|the|and|to|than\s+in|on|for|compar\w+\s+(?:\w+\s+){0,2}(?:with|to)|against|versus)\s+\Z", re.I
)


def _is_year(text: str, match: re.Match[str], unit: str | None) -> bool:
    """A plain number from 1700 to 2099 is a year unless it counts something."""
    digits = match["digits"]
    if not re.fullmatch(r"(?:1[7-9]|20)\d\d", digits) or match["sign"]:
        return False
    if unit is not None:
        return unit == "votes" and (_VOTE_OF_YEAR.search(text, max(0, match.start() - 16), match.start()) is not None or _YEARS_VOTE.match(text, match.end()) is not None)
    before, after = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 14]
    if _NAMED_IN_BRACKETS.search(before) and after[:1] == ")" and _SUCH_ANOTHER.search(text, max(0, match.start() - 90), match.end() + 90):
        return False
    if _GOES_ON.match(after) and not re.search(r"\b(?:in|since|from|between|of)\s+\Z", before):
        return False
    if _COUNTED.search(before) and not _DATED.search(before):
        return False
    return not _SURELY_COUNTED.search(before) or _COUNTED_BEFORE.search(before) is not None
