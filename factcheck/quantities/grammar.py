"""The grammar of figures: one pattern for every form that a number has in an article."""

from __future__ import annotations

import re
from functools import cache

from factcheck.patterns import compiled
from factcheck.quantities.words import (
    FRACTION_WORD,
    GLYPHS,
    GROUP_WORD,
    GROUPS,
    MULTIPLIER_WORD,
    MULTIPLIERS,
    ORDINAL_WORD,
    ORDINALS,
    SMALL,
    SMALL_WORD,
    TENS,
    WORD_NUMBER,
)

# The noun beside a number tells its unit.
NOUNS: tuple[tuple[str, str], ...] = (
    ("votes", r"votes?|first preferences|preferences"),
    ("ballots", r"ballots?|ballot papers?|papers|voting papers"),
    ("people", r"people|voters?|electors?|residents|constituents|supporters|citizens"),
    ("seats", r"seats?|mps?|members|constituencies|councillors?|lawmakers?|legislators?"),
    ("candidates", r"candidates?|hopefuls|names|contenders|independents|rivals|challengers|parties"),
    ("wards", r"wards|divisions|areas"),
)
_COUNT_NOUN = (
    r"votes?|voters?|ballots?|people|electors?|papers|majority|residents|seats|constituents|names|valid|spoilt|"
    r"rejected|registered"
)

# Verbs behind which "both seats" are a number of seats.
_WON = ("won", "wins", "win", "winning", "bags", "bagged", "takes", "took", "take", "taking", "holds", "held", "hold", "holding", "kept", "keep", "keeps", "lost", "lose",
        "loses", "losing", "gained", "gains", "captured", "scooped", "retained", "snatched", "swept", "claimed")

# What befalls a deposit, and the word for it.
_LOSING = (
    r"(?:los[et]|losing|forfeit(?:ed|ing)?|surrender(?:ed|ing)?|fail(?:ed|ing)?\s+to\s+(?:keep|save|retain|hold\s+on\s+to)|say(?:ing)?\s+goodbye\s+to|wave\s+goodbye\s+to)"
    r"\s+(?:(?:his|her|its|their|a|the|that|£500)\s+)*(?:£500|deposits?|money|stake)\b"
)

_DIGITS = (
    r"(?P<digits>\d{1,3}(?:,\d{2,3})+(?![\d])(?:\.\d+)?|"
    rf"(?<![\d,.]\s)\d{{1,3}}(?:[\u00a0\u202f ]\d{{3}})+(?!\d|,\d|\.\d)(?=[\s\u00a0]+(?:{_COUNT_NOUN}))|"
    r"(?<!\d)\d{1,15}(?!\d)(?:\.\d{1,15})?(?!\d)|(?<![\d\w])\.\d{1,15}(?!\d))"
)
PERCENT_SIGN = (
    r"(?:\s?%(?![\s-]?points?)|"
    r"[\s-]?(?:per[\s-]cents?|percent|pct)\b(?![\s-]?(?:age\s)?points?)|"
    r"\s?p\.c\.|\s?pc\b)"
)
POINTS_SIGN = (
    r"(?:[\s-](?:percentage|per\s?cent|percent|%)?[\s-]?(?:points?|pts?)\b|"
    r"\s?%[\s-]points?\b|\s?(?:ppts?|pp|pts?)\b|\s?percentage[\s-]points?\b)"
)
# "a tenth of a percentage point", "0.9 of a point", "two-hundredths of one per cent"
_PART_OF_POINT = (
    rf"(?:(?<![\w-]){FRACTION_WORD}|(?<![\d,.])0?\.\d{{1,2}})\s+of\s+(?:an?|one)\s+(?:(?:percentage|per\s?cent|percent)[\s-]?)?point\b|"
    rf"(?<![\w-]){FRACTION_WORD}\s+of\s+(?:one|1|a)\s+(?:per\s?cent|percent)\b"
)
# "up over a point", "a point and a half": not the point that somebody makes.
_MEASURED = ("over", "under", "than", "nearly", "almost", "about", "around", "barely", "within", "by", "up", "down", "approaching", "roughly")
_BEHIND_THOSE = "|".join(rf"(?<=\b{word} )" for word in _MEASURED)
_ONE_POINT = (
    rf"(?:{_BEHIND_THOSE})an?\s(?:full\s|whole\s)?(?:percentage[\s-])?point(?:\s+and\s+an?\s+(?:half|quarter|bit))?\b(?!\s+(?:of\s+(?!the\b)|where|at|that|when|to|in\s+(?:its|his|her|the)\s+favour))|"
    rf"(?<![\w-])(?:an?\s+(?:percentage[\s-])?point|{SMALL_WORD}\s+(?:percentage[\s-])?points)\s+and\s+an?\s+(?:half|quarter)\b"
)


# The words that a number can begin with, beside those of the tables.
_FIRST_WORDS = ("a ", "a-", "an", "half", "single", "solitary", "lone", "nobody", "none", "only", "sole", "alone", "both", "plus", "minus")


def _beginnings() -> str:
    """The first two letters of every word that a number can begin with."""
    seconds: dict[str, set[str]] = {}
    for word in (*_FIRST_WORDS, *SMALL, *TENS, *ORDINALS, *MULTIPLIERS, *GROUPS):
        seconds.setdefault(word[0], set()).add(word[1].replace(" ", r"\s"))
    return "|".join(f"{first}[{''.join(sorted(letters))}]" for first, letters in sorted(seconds.items()))


# What a number can begin with: a digit, a sign, the letters that begin such a word or, within one, "half a" and "a half". It
# rules most places of a text out at once.
MAY_BEGIN = rf"(?=[\d.+−–{''.join(GLYPHS)}-]|(?<![a-z])(?:{_beginnings()})|half\s|an?\s)"


@cache
def grammar() -> re.Pattern[str]:
    """One pattern for every form of number; the named group that matched tells the form."""
    scale = (
        r"(?:(?P<scale>(?:m|mn|bn|k)\b|"
        r"[\s-](?:million|billion|thousand|hundred|dozen|lakh|crore)\b|"
        r"[\s-](?:m|bn)\b(?!\w)))?"
    )
    ratio = (
        rf"(?P<ratio>(?<![\w.,])(?P<top>{SMALL_WORD}|an?|\d{{1,2}}(?:\.\d+)?)"
        r"\s+(?:(?:voters?|electors?|people|persons?|adults?|(?:ballot\s+)?papers?|ballots?|votes?|residents?|of\s+(?:them|us|those))\s+)?"
        r"(?:in|out\s+of)\s+(?:every\s+)?"
        rf"(?P<bottom>(?:(?:an?|{SMALL_WORD})\s+)?(?:hundred|thousand)|{SMALL_WORD}|\d{{1,3}}|1,?000)"
        r"(?![\d,.%]\d|\s?%|\w|\s(?:per|million)))"
    )
    slash = r"(?P<slash>(?<![\d/])\d{1,3}/\d{1,3}(?![\d/]))"
    won = "|".join(f"{verb} " for verb in _WON)
    noun = r"(?:\w+\s+)?(?:seats|mps|councillors|places|constituencies|divisions|wards)\b"
    sole = (
        r"(?P<sole>(?<![\w-])(?:an?\s+)?(?:single|solitary|lone)(?=\s+(?:vote|seat|mp|councillor|lawmaker|ballot(?:\s+paper)?|cross|member of|deposit)\b)|"
        r"\b(?:nobody|no[ -]one|none)(?=\s+(?:(?:else|here|there|at all|of\s+(?:them|(?:the|these|those)\s+[\w-]+(?:\s+(?:candidates|hopefuls|runners|contenders|parties|rivals|also-rans))?))\s+)?(?:lost|forfeited|loses|forfeits|had\s+to\s+forfeit|had\s+lost)\s+(?:a|an|any|their|his|her|the|that)\s+(?:£500\s+)?(?:deposits?|money|stake|£500)\b)|"
        rf"(?<=\bthe )(?:only|sole)(?=\s+(?:candidate|runner|contender|hopeful|party|one|person|man|woman|name|entrant|starter|losing\s+candidate)(?:\s+\w+){{0,3}}?\s+(?:to|who)\s+(?:have\s+|had\s+)?{_LOSING})|"
        rf"\balone(?=\s+(?:in\s+|(?:of|among)\s+the\s+[\w-]+(?:\s+[\w-]+)?\s+){_LOSING})|"
        rf"(?<={won})both(?=\s+(?:of\s+(?:the|its|their)\s+)?{noun}))"
    )
    group = rf"(?P<group>(?<![\w-]){GROUP_WORD}(?!\w))"
    glyph = rf"(?P<glyph>(?<!\d)\d{{0,6}}[{''.join(GLYPHS)}])"
    number = rf"(?:{_DIGITS}|(?<![\w-])(?P<word>{WORD_NUMBER})(?![\w])){scale}"
    half = rf"(?P<halfpoint>(?:half\s+an?|an?\s+half)[\s-](?:percentage[\s-])?point\b|{_PART_OF_POINT}|{_ONE_POINT})"
    ordinal = rf"(?P<ordinal>(?<![\w.,])(?:\d{{1,3}}(?:st|nd|rd|th)|{ORDINAL_WORD})(?![\w]))"
    fraction = rf"(?P<fraction>(?<![\w-]){FRACTION_WORD}(?!\w))"
    multiplier = rf"(?P<multiplier>(?<![\w-]){MULTIPLIER_WORD}(?!\w))"
    sign = rf"(?P<sign>(?<![\w\d)%])[+−–-](?=\d|\.\d)|\b(?:plus|minus)\s+(?=\d|{SMALL_WORD}\b))?"
    unit = rf"(?:(?P<roughly>\s+or\s+so(?=\s+(?:percentage\s+)?points?\b|\s+per\s?cent\b))?(?:(?P<points>{POINTS_SIGN})|(?P<percent>{PERCENT_SIGN})))?"
    return compiled(
        rf"{MAY_BEGIN}(?:{sole}|{group}|{multiplier}|{half}|{ratio}|{slash}|{glyph}|{fraction}|{ordinal}|{sign}{number}{unit})", re.I
    )
