"""Article to Quantities: the grammar of figures, pass by pass."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from fractions import Fraction
from functools import cache

import regex as re

from factcheck.article import Article
from factcheck.quantities.excluded import find_excluded
from factcheck.quantities.hedges import hedge_after, hedge_before
from factcheck.quantities.model import COUNT, FRACTION, MULTIPLIER, ORDINAL, OTHER, PERCENT, POINTS, YEAR, Quantity
from factcheck.quantities.pairs import link, share_units
from factcheck.quantities.second_voice import second_opinion
from factcheck.quantities.words import (
    FRACTION_WORD,
    GLYPHS,
    MULTIPLIER_WORD,
    ORDINAL_WORD,
    SCALES,
    SMALL_WORD,
    WORD_NUMBER,
    fraction_value,
    multiplier_value,
    ordinal_value,
    word_value,
)

# The noun beside a number tells its unit.
NOUNS: tuple[tuple[str, str], ...] = (
    ("votes", r"votes?|first preferences|preferences"), ("ballots", r"ballots?|ballot papers?|papers|voting papers"),
    ("people", r"people|voters?|electors?|residents|constituents|supporters|citizens"), ("seats", r"seats?|mps?|members|constituencies|councillors"),
    ("candidates", r"candidates?|hopefuls|names|contenders|independents|rivals|challengers|parties"), ("wards", r"wards|divisions|areas"),
)
_COUNT_NOUN = r"votes?|voters?|ballots?|people|electors?|papers|majority|residents|seats|constituents|names|valid|spoilt|rejected|registered"

_DIGITS = (
    r"(?P<digits>\d{1,3}(?:,\d{2,3})+(?![\d])(?:\.\d+)?|"
    rf"(?<![\d,.]\s)\d{{1,3}}(?:[\u00a0\u202f ]\d{{3}})+(?!\d|,\d|\.\d)(?=[\s\u00a0]+(?:{_COUNT_NOUN}))|"
    r"(?<!\d)\d{1,15}(?!\d)(?:\.\d{1,15})?(?!\d)|(?<![\d\w])\.\d{1,15}(?!\d))"
)
_PERCENT = r"(?:\s?%(?![\s-]?points?)|[\s-]?(?:per[\s-]cents?|percent|pct)\b(?![\s-]?(?:age\s)?points?)|\s?p\.c\.|\s?pc\b)"
_POINTS = r"(?:[\s-](?:percentage|per\s?cent|percent|%)?[\s-]?(?:points?|pts?)\b|\s?%[\s-]points?\b|\s?(?:ppts?|pp|pts?)\b|\s?percentage[\s-]points?\b)"


@cache
def _grammar() -> re.Pattern[str]:
    """One pattern for every form of number; the named group that matched tells the form."""
    scale = r"(?:(?P<scale>(?:m|mn|bn|k)\b|[\s-](?:million|billion|thousand|hundred|dozen|lakh|crore)\b|[\s-](?:m|bn)\b(?!\w)))?"
    ratio = rf"(?P<ratio>(?<![\w.,])(?P<top>{SMALL_WORD}|an?|\d{{1,2}}(?:\.\d+)?)\s+(?:in|out\s+of)\s+(?:every\s+)?(?P<bottom>{SMALL_WORD}|a\s+hundred|100|\d{{1,2}})(?![\d,.%]\d|\s?%|\w|\s(?:per|votes|million)))"
    slash = r"(?P<slash>(?<![\d/])\d{1,3}/\d{1,3}(?![\d/]))"
    glyph = rf"(?P<glyph>\d*[{''.join(GLYPHS)}])"
    number = rf"(?:{_DIGITS}|(?<![\w-])(?P<word>{WORD_NUMBER})(?![\w])){scale}"
    half = r"(?P<halfpoint>(?:half\s+an?|an?\s+half|a\s+quarter\s+of\s+a)[\s-](?:percentage[\s-])?point\b)"
    ordinal = rf"(?P<ordinal>(?<![\w.,])(?:\d{{1,3}}(?:st|nd|rd|th)|{ORDINAL_WORD})(?![\w]))"
    fraction = rf"(?P<fraction>(?<![\w-]){FRACTION_WORD}(?!\w))"
    multiplier = rf"(?P<multiplier>(?<![\w-]){MULTIPLIER_WORD}(?!\w))"
    return re.compile(
        rf"{multiplier}|{half}|{ratio}|{slash}|{glyph}|{fraction}|(?P<sign>(?<![\w\d)%])[+−–-](?=\d|\.\d)|\b(?:plus|minus)\s+(?=\d|{SMALL_WORD}\b))?{number}(?:(?P<points>{_POINTS})|(?P<percent>{_PERCENT}))?|{ordinal}",
        re.I,
    )


def find_quantities(article: Article) -> tuple[Quantity, ...]:
    """Every number of the article in order, without overlaps; what is no figure carries its reason."""
    text = article.plain
    found = _excluded(text)
    taken = sorted((q.start, q.end) for q in found)
    starts = [start for start, _ in taken]
    numbers: list[Quantity] = []
    at = 0
    grammar = _grammar()
    while match := grammar.search(text, at):
        clash = _clash(taken, starts, match.start(), match.end())
        if clash is not None:
            at = max(clash, match.start() + 1)
            continue
        made = _made(text, match)
        if made is not None:
            numbers.append(made)
        at = max(match.end() if made is None else made.end, match.start() + 1)
    known = [*found, *(_hedged(text, q) for q in link(text, share_units(text, numbers)))]
    return tuple(sorted([*known, *second_opinion(text, known)], key=lambda q: q.start))


def _excluded(text: str) -> list[Quantity]:
    """Stretches that are no figures, the longest first where they overlap."""
    kept: list[Quantity] = []
    used: list[tuple[int, int]] = []
    end_before = -1
    for start, end, reason in sorted(find_excluded(text), key=lambda e: (e[0], -e[1])):
        if start < end_before or not any(ch.isalnum() for ch in text[start:end]):
            continue
        end_before = end
        used.append((start, end))
        kept.append(Quantity(start, end, text[start:end], OTHER, Fraction(0), Fraction(0), reason=reason))
    return kept


def _clash(taken: list[tuple[int, int]], starts: list[int], start: int, end: int) -> int | None:
    """The end of a taken stretch that overlaps start..end, or None."""
    i = bisect_right(starts, start) - 1
    for a, b in taken[max(0, i) : i + 3]:
        if a < end and start < b:
            return b
    return None


def _made(text: str, match: re.Match[str]) -> Quantity | None:
    """The Quantity of one match of the grammar; None for what is no number after all."""
    start, end = match.span()
    for form, make in (("multiplier", _multiplier), ("halfpoint", _half_point), ("ratio", _ratio), ("slash", _slash), ("glyph", _glyph),
                       ("fraction", _fraction), ("ordinal", _ordinal)):
        if match[form]:
            return make(text, start, end, match)
    return _plain(text, match)


def _q(text: str, start: int, end: int, kind: str, value: Fraction, step: Fraction = Fraction(0), **more: object) -> Quantity:
    return Quantity(start, end, text[start:end], kind, value, step, **more)  # type: ignore[arg-type]


def _multiplier(text: str, start: int, end: int, match: re.Match[str]) -> Quantity | None:
    word = match["multiplier"].casefold()
    if word in {"double", "triple", "treble", "halves"} and re.match(r"[\s-]+(?:figures?|digits?|glazing|act|lock|check|jump|blow|decker|standards?|whammy|header|agent|top|edged)", text[end:]):
        return _q(text, start, end, OTHER, Fraction(0), reason="idiom")
    if word == "twice" and re.match(r"\s*(?:[.,;)]|$|\s(?:before|in|a|during|since|after|already|voted|stood|been|for|at|on)\b)", text[end:]) and not re.match(r"\s+(?:as|the|what)", text[end:]):
        return _q(text, start, end, OTHER, Fraction(0), reason="counts occasions")
    return _q(text, start, end, MULTIPLIER, multiplier_value(match["multiplier"]), words=True)


def _half_point(text: str, start: int, end: int, match: re.Match[str]) -> Quantity:
    value = Fraction(1, 4) if "quarter" in match["halfpoint"].casefold() else Fraction(1, 2)
    return _q(text, start, end, POINTS, value, Fraction(1, 4), unit="points", words=True)


def _ratio(text: str, start: int, end: int, match: re.Match[str]) -> Quantity | None:
    top, bottom = (_small(match[g]) for g in ("top", "bottom"))
    if not 0 < top < bottom:
        return _plain_part(text, match)
    return _q(text, start, end, FRACTION, top / bottom, words=not match["top"].isdigit())


def _small(text: str) -> Fraction:
    if text[0].isdigit():
        return Fraction(text)
    return Fraction(1) if text.casefold() in {"a", "an"} else Fraction(100) if "hundred" in text else word_value(text)[0]


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
    if unit := re.match(rf"(?:(?P<points>{_POINTS})|(?P<percent>{_PERCENT}))", text[end:]):
        return _q(text, start, end + unit.end(), POINTS if unit["points"] else PERCENT, value, Fraction(1, 4), unit="points" if unit["points"] else "percent")
    return _q(text, start, end, COUNT if whole else FRACTION, value, Fraction(1, 2) if whole else Fraction(0))


def _fraction(text: str, start: int, end: int, match: re.Match[str]) -> Quantity | None:
    words = match["fraction"].casefold()
    after = text[end : end + 24]
    # "a third candidate" is an order; "a third of the vote", "by a third", "a third." are parts.
    if re.fullmatch(r"an?\s+(?:third|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)", words) and re.match(r"\s+(?!of\b|more\b|less\b|fewer\b|higher\b|lower\b|and\b|or\b|to\b|in\b|at\b|on\b|from\b|share\b|went\b|voted\b|backed\b|chose\b|were\b|was\b|did\b|stayed\b|turned\b)[a-z]", after):
        shift = len(words) - len(words.split()[-1])
        return _q(text, start + shift, end, ORDINAL, Fraction(ordinal_value(words.split()[-1])))
    return _q(text, start, end, FRACTION, fraction_value(words), words=True)


def _ordinal(text: str, start: int, end: int, match: re.Match[str]) -> Quantity:
    word = match["ordinal"]
    value = int(re.match(r"\d+", word)[0]) if word[0].isdigit() else ordinal_value(word)
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
    if kind == COUNT and match["word"] and match["word"].casefold() == "one" and not _counts_one(text, start, end, sign):
        return None
    if kind == COUNT and match["digits"] and not match["scale"] and _is_year(text, match, unit):
        return _q(text, start, end, YEAR, value)
    return _q(text, start, end, kind, value, step, unit=unit, sign=sign, words=bool(match["word"]))


def _value(match: re.Match[str]) -> tuple[Fraction, Fraction]:
    """(value, step) of digits or words times their scale."""
    factor = Fraction(1)
    if match["scale"]:
        factor = Fraction(SCALES[match["scale"].strip(" -\u00a0").casefold()])
    if match["word"]:
        value, step = word_value(match["word"])
        return value * factor, step * factor
    digits = re.sub(r"[,\s\u00a0\u202f]", "", match["digits"])
    whole, _, decimals = digits.partition(".")
    value = Fraction(digits if whole else "0" + digits)
    if decimals:
        return value * factor, Fraction(1, 10 ** len(decimals)) * factor
    zeros = len(whole) - len(whole.rstrip("0"))
    step = Fraction(10**zeros) if zeros >= 2 and value else Fraction(1)
    return value * factor, step * factor


def _unit(text: str, end: int) -> str | None:
    match = _noun().match(text, end)
    return next((unit for unit, _ in NOUNS if match[unit]), None) if match else None


@cache
def _noun() -> re.Pattern[str]:
    nouns = "|".join(rf"(?P<{unit}>{words})" for unit, words in NOUNS)
    return re.compile(rf"(?:-odd|-plus|\+)?[\s-](?:(?:valid|rejected|spoilt|spoiled|registered|eligible|local|more|fewer|other|council|ballot|postal|of the|of its|of their)\s+){{0,2}}(?:{nouns})\b", re.I)


def _counts_one(text: str, start: int, end: int, sign: int) -> bool:
    """"one" is a number when it counts: one vote, one seat, from seven points to one, plus one."""
    if sign or re.match(r"[\s-](?:single\s+)?(?:votes?|seats?|mps?|points?|ballots?|per\s?cent|gain|loss|candidate|percentage|spoilt|rejected|paper|(?:of\s+(?:them|whom|the\s+\w+)\s+)?(?:lost|kept|saved|forfeited))\b", text[end:], re.I):
        return True
    before = text[max(0, start - 40) : start]
    return bool(re.search(r"(?:\bfrom\s+[\w-]+(?:\s+\w+)?\s+to|\bLabour\s+on|\b(?:gained|lost|won|took|up|down|on|by)|[–—-])\s+\Z", before)) and bool(
        re.match(r"\s*(?:[.,;)]|$|\s+and\s+(?:\d|" + SMALL_WORD + r"))", text[end:]))


def _is_year(text: str, match: re.Match[str], unit: str | None) -> bool:
    """A plain number from 1700 to 2099 is a year unless it counts something."""
    digits = match["digits"]
    if not re.fullmatch(r"(?:1[7-9]|20)\d\d", digits) or unit is not None or match["sign"]:
        return False
    before, after = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 14]
    if re.match(r"\s*(?:to|[-–])\s*\d{3,}|\s?\(\d|\s(?:votes|valid|more|fewer|ahead|spoilt|rejected)\b", after) and not re.search(r"\b(?:in|since|from|between|of)\s+\Z", before):
        return False
    counted = re.search(r"\b(?:polled|majority\s+of|majority\s+was|lead\s+of|by|with|got|took|received|secured|won|only|just|total\s+of|on|for|to|and|,|:|\))\s*\(?\Z", before, re.I)
    dated = re.search(r"\b(?:in|since|of|from|until|by|before|after|during|the|and|to|than\s+in|on|for)\s+\Z", before, re.I)
    if counted and not dated:
        return False
    return not re.search(r"\b(?:polled|majority\s+of|got|received|secured|total\s+of|candidate|votes:)\s+\Z", before, re.I)


def _hedged(text: str, quantity: Quantity) -> Quantity:
    """The quantity with its comparator."""
    if quantity.kind in {ORDINAL, YEAR, OTHER}:
        return quantity
    after = hedge_after(text, quantity.end)
    before = hedge_before(text, quantity.start)
    if after and (not before or before[0] == "~"):
        sign, (a, b) = after
        return replace(quantity, comparator=sign, hedge=(a, b))
    if before:
        sign = before[0]
        if quantity.kind == MULTIPLIER and quantity.value < 1:
            sign = sign.translate(_MIRRORED)  # "more than halved" is less than a half
        return replace(quantity, comparator=sign, hedge=before[1])
    return quantity


_MIRRORED = str.maketrans("<>", "><")
