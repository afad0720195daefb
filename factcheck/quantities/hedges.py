"""Hedges: the words before or after a number that make "about", "more than" or "nearly" of it."""

from __future__ import annotations

import re
from functools import cache

from factcheck.patterns import compiled

# Comparator and the wordings before the number; the longest wording wins. To add one, add it to its line.
BEFORE: tuple[tuple[str, str], ...] = (
    (">", (
        r"more than|over|above|upwards? of|in excess of|exceed(?:s|ed|ing)?|excess of|topp?(?:ed|ing|s)|"
        r"well (?:over|above|past|in excess of)|north of|greater than|beyond|past|"
        r"passed|surpass(?:ed|ing|es)|better than|"
        r"(?:easily|far|much|considerably|significantly|substantially) (?:over|above|more than)|beat(?:en|s)? the"
    )),
    (">=", (
        r"at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|at the very least|minimum of"
    )),
    ("<", (
        r"fewer than|less than|under|below|short of|"
        r"(?:well|far|much|considerably) (?:under|below|short of|fewer than|less than)|"
        r"south of|within|inside|not even|shy of"
    )),
    ("<=", (
        r"at most|no more than|not more than|up to|"
        r"(?:did|does|do|could|would) not exceed|didn't exceed|not exceed(?:ing)?|never exceed(?:s|ed)|"
        r"a maximum of|maximum of|not above|not over|no higher than|no greater than"
    )),
    ("~<", (
        r"nearly|almost|approaching|all but|"
        r"(?:just|slightly|a little|marginally|fractionally|only just|a shade|a fraction|a touch|a tad|a whisker) "
        r"(?:under|below|short of|shy of|less than|fewer than|off)|"
        r"(?:not|never) far (?:short of|off|from)|close on|getting on for|the best part of|verging on|pushing|"
        r"knocking on|touching|nigh on|well-nigh|practically|virtually"
    )),
    ("~>", (
        r"(?:just|slightly|a little|marginally|fractionally|only just|a shade|a fraction|a touch|a tad|a whisker|"
        r"barely|narrowly|not much|little|not many) "
        r"(?:over|above|more than|past|in excess of|better than|higher than)"
    )),
    ("~", (
        r"about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|close to|in the region of|in the order of|"
        r"something like|an estimated|estimated|more or less|near|near to|or so|say|~|≈|broadly|"
        r"somewhere around|somewhere near|(?:almost|nearly) exactly"
    )),
)
AFTER: tuple[tuple[str, str], ...] = (
    ("~", (
        r"(?:\s+(?:votes|people|seats|ballots))?\s+or\s+(?:so|thereabouts)\b|-odd\b|\s+odd\b(?=\s+\w+s\b)|-ish\b|"
        r"\s+give\s+or\s+take\b|,?\s+roughly(?=[,.;])|,?\s+approximately(?=[,.;])|\s+and\s+a\s+bit\b"
    )),
    (">=", (
        r"\+(?=[\s.,;)]|$)|-plus\b|\s+plus\b(?=\s)|"
        r"(?:\s+(?:votes|people|seats|ballots|candidates))?\s+or\s+(?:more|above|over|better|higher)\b|"
        r"\s+and\s+(?:over|above|upwards)\b|\s+(?:votes\s+)?at\s+least\b|-strong\b(?!.)"
    )),
    ("<=", (
        r"(?:\s+(?:votes|people|seats|ballots|candidates))?\s+or\s+(?:fewer|less|under|below)\b|"
        r"\s+(?:votes\s+)?at\s+(?:the\s+)?most\b|\s+and\s+under\b"
    )),
)
# Words that make "up to", "past" or "within" no hedge: movement, time, place.
_MOVED = compiled(
    r"(?:went|gone|goes|going|moved?|moving|crept|creeping|rose|risen|rises?|rising|was|were|is|are|edged|"
    r"(?:climb|jump|push|nudg|inch|tick|edg|leap|soar|surg|rocket|improv|bounc|bump|lift|boost|drift|rais|hoist|increas|nos|swell|mov|creep|grow|work|notch|clamber|scrambl)(?:ed|es?|s|ing)?|"
    r"back|shot|bring(?:s|ing)?|brought|crept|grew|grown|swollen|leapt|built|forward|all the way|"
    r"tak(?:es|ing|en)|took|add(?:s|ed)|now|party|it|them|him|her|"
    r"total|tally|share|majority|turnout|"
    r"conservatives|labour|tories|dems|greens|ukip|reform|snp|"
    r"%|cent|points?|votes?|seats?|from \S+)\Z", re.I
)
_TAKEN = compiled(r"(?:handed|carried|took|taken|turned|w[io]n(?:s|ning)?|brings?|brought|bringing|talked|drew|crossed|switched|came|went|moved|start(?:ed)?|swept|given|gone|passed|signed|spread|split|divided|shared(?: out)?|scattered|distributed|dispersed|parcelled(?: out)?|strung(?: out)?|fought|fragmented)\Z", re.I)


@cache
def _before() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all wordings, and the comparator of each of its groups."""
    names: dict[str, str] = {}
    groups: list[str] = []
    for sign, words in sorted(BEFORE, key=lambda line: _ORDER.index(line[0])):
        name = f"h{len(names)}"
        names[name] = sign
        groups.append(f"(?P<{name}>" + words.replace(" ", r"\s+") + ")")
    return compiled(r"(?<![\w-])(?:" + "|".join(groups) + r")(?:\s+an?(?=\s))?\s*\Z", re.I), names


# Narrower senses first: "just over" before "over", "no more than" before "more than".
_ORDER = ("<=", ">=", "~<", "~>", ">", "<", "~")


@cache
def _after() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """The pattern of all wordings, and the comparator of each of its groups in their order."""
    return compiled("|".join(f"({pattern})" for _, pattern in AFTER), re.I), tuple(sign for sign, _ in AFTER)


def hedge_before(text: str, start: int) -> tuple[str, tuple[int, int]] | None:
    """The comparator of the words just before `start`, and where they stand; None when there is no hedge."""
    from_ = max(0, start - 44)
    pattern, names = _before()
    window = text[from_:start]
    if window and not window[-1].isspace() and window[-1] not in "~≈":
        return None
    best: tuple[str, tuple[int, int]] | None = None
    for match in pattern.finditer(window):
        sign = names[next(group for group, value in match.groupdict().items() if value)]
        words = match[0].strip().casefold()
        if not _is_hedge(words, window[: match.start()].rstrip()):
            continue
        span = (from_ + match.start(), from_ + match.start() + len(match[0].rstrip()))
        if best is None or span[0] < best[1][0]:
            best = (sign, span)
        break
    return best


def _is_hedge(words: str, before: str) -> bool:
    """Whether the words are a hedge after what stands before them."""
    if words.startswith("up to") and before and _MOVED.search(before):
        return False
    if words in {"past", "passed", "beyond", "near", "say"} and re.search(r"(?:half|quarter|\d)\Z", before):
        return False
    # "handed over", "taken under", "spread over eight names"
    return not (words.startswith(("over", "under")) and _TAKEN.search(before))


def hedge_after(text: str, end: int) -> tuple[str, tuple[int, int]] | None:
    """The comparator of the words just after `end` ("4,000-odd", "5,000+", "61 per cent or so")."""
    pattern, signs = _after()
    match = pattern.match(text, end)
    return (next(sign for sign, words in zip(signs, match.groups(), strict=True) if words), match.span()) if match else None
