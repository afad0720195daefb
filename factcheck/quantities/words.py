"""Number words, fractions and multipliers: their patterns and their values."""

from __future__ import annotations

import re
from fractions import Fraction

SMALL: dict[str, int] = {w: i for i, w in enumerate(
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"])}
SMALL["nought"] = 0
TENS: dict[str, int] = {w: (i + 2) * 10 for i, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])}
SCALES: dict[str, int] = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12, "score": 20, "lakh": 10**5, "crore": 10**7,
                          "k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9}
DENOMINATORS: dict[str, int] = {"half": 2, "halve": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
                                "twelfth": 12, "twentieth": 20, "hundredth": 100}
ORDINALS: dict[str, int] = {w: i + 1 for i, w in enumerate(
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"])} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
# So many of a kind, by one word.
GROUPS: dict[str, int] = {"brace": 2, "couple": 2, "pair": 2, "duo": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5, "sextet": 6, "septet": 7, "octet": 8,
                          "nonet": 9, "half-dozen": 6, "half dozen": 6, "dozen": 12, "baker's dozen": 13, "baker’s dozen": 13}
GLYPHS: dict[str, Fraction] = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅕": Fraction(1, 5),
                               "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8)}
MULTIPLIERS: dict[str, Fraction] = {
    "twice": Fraction(2), "double": Fraction(2), "doubled": Fraction(2), "doubles": Fraction(2), "doubling": Fraction(2), "trebled": Fraction(3), "treble": Fraction(3),
    "trebling": Fraction(3), "tripled": Fraction(3), "triple": Fraction(3), "tripling": Fraction(3), "thrice": Fraction(3), "quadrupled": Fraction(4),
    "quadruple": Fraction(4), "quadrupling": Fraction(4), "quintupled": Fraction(5), "quintuple": Fraction(5), "quintupling": Fraction(5), "sextupled": Fraction(6),
    "halved": Fraction(1, 2), "halving": Fraction(1, 2), "halves": Fraction(1, 2),
}

_UNIT = "|".join(w for w in SMALL if SMALL[w] < 10)
_TEEN = "|".join(w for w in SMALL if SMALL[w] >= 10)
_TENS = "|".join(TENS)
SMALL_WORD = rf"(?:(?:{_TENS})(?:[\s-](?:{_UNIT}))?|{_TEEN}|{_UNIT})"
_HUNDREDS = rf"(?:(?:{SMALL_WORD}|an?)[\s-]hundred(?:\s+and\s+{SMALL_WORD})?|{SMALL_WORD})"
_THOUSANDS = rf"(?:{_HUNDREDS}|an?|half[\s-]an?)[\s-]thousand(?:,?\s+(?:and\s+)?{_HUNDREDS})?"
_MILLIONS = rf"(?:{_HUNDREDS}|an?|half[\s-]an?|half)[\s-](?:million|billion)(?:,?\s+(?:and\s+)?(?:{_THOUSANDS}|{_HUNDREDS}))?"
WORD_NUMBER = (
    rf"(?:(?:{SMALL_WORD})\s+and\s+a\s+(?:half|quarter)(?:[\s-](?:thousand|million|billion))?|{_MILLIONS}|{_THOUSANDS}|(?:half[\s-]a|an?|{SMALL_WORD})[\s-](?:dozen|score)|"
    rf"an?\s+couple\s+of\s+(?:hundred|thousand|dozen)|{_HUNDREDS})"
)
# "a trio of candidates", "by a brace", "the half-dozen below him": with what they count behind them, or a gap before.
_COUNTED = r"(?:votes?|voters|ballots?|papers|people|seats|mps|councillors|members|wins|gains|deposits|constituencies|wards|divisions|candidates|hopefuls|contenders|runners|rivals|challengers|opponents|names|independents|others|also-rans|parties|by-elections)"
_OF_MANY = "trio|threesome|quartet|foursome|quintet|sextet|septet|octet|nonet|half[ -]dozen|baker['’]s dozen"
GROUP_WORD = (
    rf"(?:(?:(?<=\bthe )|(?<=\bsame )|(?<=\btheir )|(?<=\bits )|(?<=\bhis )|(?<=\bher )|\b(?:an? |another )(?:mere |bare |grand )?)(?:{_OF_MANY})(?:\s+of)?(?=\s+(?:(?!the\b|them\b|those\b)[a-z-]+\s+)?{_COUNTED}\b)|"
    rf"\ban?\s+(?:mere\s+)?(?:pair|brace)\s+of(?=\s+(?:{_COUNTED})\b)|\ba\s+(?:mere\s+)?couple\s+of(?=\s+votes\b)|(?<=\bby )an?\s+(?:mere\s+)?(?:brace|couple)(?=[,.;)]|$)|"
    rf"\ban?\s+(?:couple|brace)(?=\s+(?:more|fewer|votes|behind|ahead|short|adrift|in front)\b)|(?:(?<=\bhas )|(?<=\bhave )|(?<=\bwon )|(?<=\bwith )|(?<=\bkept )|(?<=\btook ))a pair(?=[,.;])|"
    rf"(?:(?<=\bthe )|(?<=\bsame )|\ban?\s+)(?:half[ -]dozen|dozen)(?=\s+(?:(?!of\b)[a-z]+\s+)?(?:{_COUNTED}|below|behind)\b)|\ba\s+baker['’]s\s+dozen(?:\s+of)?)"
)
_DENOMINATOR = "|".join(w for w in DENOMINATORS if w != "halve")
FRACTION_WORD = (
    rf"(?:(?:{SMALL_WORD}|\d+)[\s-](?:{_DENOMINATOR}|halve)s(?!\w)|one[\s-](?:{_DENOMINATOR})\b|an?\s+(?:{_DENOMINATOR})\b|half\b(?![\s-](?:an?[\s-])?(?:hundred|thousand|million|billion|dozen)))"
)
ORDINAL_WORD = rf"(?:(?:{_TENS})-(?:{'|'.join(w for w in ORDINALS if ORDINALS[w] < 10)})|{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"
_TO_ONE = r"(?:(?:[\s-]and[\s-]a[\s-]half)?[\s-]to[\s-]one|-to-1(?![\d.,]\d|\d))"  # not "from three to one", which counts down
MULTIPLIER_WORD = (
    rf"(?:{'|'.join(sorted(MULTIPLIERS, key=len, reverse=True))}|(?:{SMALL_WORD}|\d+)-?fold|(?<!from )(?:{SMALL_WORD}|\d{{1,3}}(?:,\d{{3}})?(?:\.\d+)?){_TO_ONE}|"
    rf"(?:half|an?\s+(?:{_DENOMINATOR})|(?:two|three)[\s-](?:thirds|quarters))\s+(?:as\s+(?:many|much|big|large|high)\s+again|again\s+as\s+(?:many|much))\b|"
    rf"(?:{SMALL_WORD}|\d+(?:\.\d+)?|\d+½|{SMALL_WORD}\s+and\s+a\s+half)\s+times(?=\s+(?:as|the|what|his|her|its|their|that|more|bigger|larger|higher|those|[A-Z])))"
)


def group_value(text: str) -> int:
    """"a trio of" is 3, "the half-dozen" 6."""
    word = re.sub(r"\s+", " ", text.casefold())
    return next(value for name, value in sorted(GROUPS.items(), key=lambda group: -len(group[0])) if re.search(rf"\b{name}\b", word))


def word_value(text: str) -> tuple[Fraction, Fraction]:
    """(value, step) of a number in words: "ten thousand, nine hundred and seventy-four" is (10974, 1)."""
    words = re.findall(r"[a-z]+", text.casefold())
    if "couple" in words:
        scale = SCALES[words[-1]]
        return Fraction(2 * scale), Fraction(scale)
    half = Fraction(0)
    if words[-2:] in (["a", "half"], ["a", "quarter"]) or "half" in words[1:] or "quarter" in words[1:]:
        half = Fraction(1, 2) if "half" in words else Fraction(1, 4)
        at = words.index("half") if "half" in words else words.index("quarter")
        words = words[: at - 2] + words[at + 1 :]
        value, step = _sum(words, half)
        return value, step
    if words[0] == "half":
        scale = SCALES[next(w for w in words if w in SCALES)]
        return Fraction(scale, 2), Fraction(1) if scale == 12 else Fraction(scale, 10)
    return _sum(words, half)


def _sum(words: list[str], extra: Fraction) -> tuple[Fraction, Fraction]:
    """Add up number words; `extra` (a half, a quarter) belongs to the last scale."""
    total, group, step = Fraction(0), Fraction(0), Fraction(1)
    for word in words:
        if word in SMALL or word in TENS:
            group += SMALL.get(word, TENS.get(word, 0))
            step = Fraction(1)
        elif word in SCALES:
            group = (group + extra if group or extra else Fraction(1)) * SCALES[word]
            extra = Fraction(0)
            step = Fraction(SCALES[word]) if SCALES[word] not in (12, 20) else Fraction(1)
            if SCALES[word] >= 1000 or SCALES[word] in (12, 20):
                total, group = total + group, Fraction(0)
    return total + group + extra, step if not extra else Fraction(1, 2)


def fraction_value(text: str) -> Fraction:
    """"two-thirds" is 2/3, "a quarter" 1/4, "half" 1/2."""
    words = re.findall(r"[a-z]+|\d+", text.casefold())
    bottom = DENOMINATORS[words[-1].rstrip("s") if words[-1] not in DENOMINATORS else words[-1]]
    top = words[:-1]
    if not top or top[0] in {"a", "an"}:
        return Fraction(1, bottom)
    return Fraction(int(top[0]) if top[0].isdigit() else int(word_value(" ".join(top))[0]), bottom)


def ordinal_value(text: str) -> int:
    """"twenty-first" is 21."""
    tens, _, unit = text.casefold().partition("-")
    return TENS[tens] + ORDINALS[unit] if unit else ORDINALS[tens]


def multiplier_value(text: str) -> Fraction:
    """"trebled" is 3, "tenfold" 10, "half as many again" 3/2, "three times" 3, "halved" 1/2."""
    word = text.casefold()
    if word in MULTIPLIERS:
        return MULTIPLIERS[word]
    if again := re.fullmatch(r"(.+?)\s+(?:as\s+\w+\s+again|again\s+as\s+\w+)", word):
        return 1 + fraction_value(again[1])  # "half as many again" is one and a half times
    head = re.sub(r"-?fold$|\s+times$|[\s-]to[\s-]one$|-to-1$", "", word).replace(",", "")
    if match := re.fullmatch(r"(\d+)(½)?|\d+\.\d+", head):
        return (Fraction(match[1]) + (Fraction(1, 2) if match[2] else 0)) if match[1] else Fraction(head)
    return word_value(head)[0]
