"""One key for every way to print the name of a seat or a council."""

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
    text = _SUFFIX.sub("", printed.strip())
    if match := re.fullmatch(r"(.+),\s*((?:the )?(?:city|borough|royal borough|county|isle) of(?: the)?|the)", text, re.I):
        text = f"{match[2]} {match[1]}"
    key = slug(text.replace("--", " ").replace("—", " "))
    if match := re.search(r"\bcity of .+", key):
        key = match[0]
    key = re.sub(r"^(?:the )?(?:(?:county|metropolitan|london|royal) )?borough of (?=\w)", "", key)
    return re.sub(r"^the ", "", key)


@cache
def council_key(printed: str) -> str:
    """"Cambridge City Council" and "Cambridge" give "cambridge"."""
    words = re.sub(r"\b(?:london borough of|royal borough of|city of|(?:city|borough|district|county|metropolitan|unitary) (?=council)|council)\b", " ", slug(printed))
    return " ".join(words.split())
