"""One key for every way to print the name of a seat, and people's names in reading order."""

from __future__ import annotations

import re
from functools import cache

from factcheck.parties import slug

_SUFFIX = re.compile(
    r"\s+(?:(?:county |borough |burgh |parliamentary |electoral )?(?:constituency|ward|division|seat)|by-?election|(?:cc|bc))$|"
    r"\s+-\s*\d+$|\s*\((?:st|sc|ward|division|gen|(?:old|new|current|previous) boundaries)\)", re.I)


@cache
def seat_key(printed: str) -> str:
    """"City Of Chester", "Chester, City of" and "Cheshire City Of Chester" give "city of chester"."""
    text = printed.strip().split("/")[0] if re.search(r"[a-z]/[A-Z]", printed) else printed.strip()
    text = _SUFFIX.sub("", text)
    if match := re.fullmatch(r"(.+),\s*((?:the )?(?:city|borough|royal borough|county|isle) of(?: the)?|the)", text, re.I):
        text = f"{match[2]} {match[1]}"
    key = slug(text.replace("--", " ").replace("—", " "))
    if match := re.search(r"\bcity of .+", key):
        key = match[0]
    return re.sub(r"^the ", "", key)


def person_name(printed: str) -> str:
    """A name in reading order: "BILAS, Zen" is "Zen Bilas", "DIXON Samantha" is "Samantha Dixon"; titles stay."""
    text = re.sub(r"\s+", " ", re.sub(r"[*†]+|\((?:elected|e)\)", " ", printed, flags=re.I)).strip(" ,")
    text = re.sub(r"^(?:mr|mrs|ms|miss|mx)\.? (?=\S+ \S)|(?<=[\w.,]) (?:mr|mrs|ms|miss|mx)\.?$", "", text, flags=re.I)
    if "," in text:
        surname, _, rest = text.partition(",")
        text = f"{rest.strip()} {_cased(surname.strip())}"
    else:
        words = text.split(" ")
        capitals = 0
        while capitals < len(words) and len(words[capitals].strip(".'-")) > 1 and words[capitals].isupper():
            capitals += 1
        if 0 < capitals < len(words) and any(ch.islower() for ch in words[-1]):
            text = " ".join([*words[capitals:], *(_cased(w) for w in words[:capitals])])
        elif capitals == len(words):
            text = " ".join(_cased(w) for w in words)
        else:
            text = " ".join([*words[:-1], _cased(words[-1])])
    return text.strip()


def _cased(word: str) -> str:
    if match := re.fullmatch(r"(Ma?c)([A-Z]{3,})", word):  # "McCONNELL"
        return match[1] + match[2].capitalize()
    if not word.isupper() or len(word) < 3:
        return word
    out = re.sub(r"[^\s'’-]+", lambda m: m[0].capitalize(), word)
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), out)
