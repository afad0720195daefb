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
    text = _SUFFIX.sub("", printed.strip())
    if match := re.fullmatch(r"(.+),\s*((?:the )?(?:city|borough|royal borough|county|isle) of(?: the)?|the)", text, re.I):
        text = f"{match[2]} {match[1]}"
    key = slug(text.replace("--", " ").replace("—", " "))
    if match := re.search(r"\bcity of .+", key):
        key = match[0]
    return re.sub(r"^the ", "", key)


@cache
def council_key(printed: str) -> str:
    """"Cambridge City Council" and "Cambridge" give "cambridge"."""
    words = re.sub(r"\b(?:london borough of|royal borough of|city of|(?:city|borough|district|county|metropolitan|unitary) (?=council)|council)\b", " ", slug(printed))
    return " ".join(words.split())


def person_name(printed: str) -> str:
    """A name in reading order: "BILAS, Zen" is "Zen Bilas", "DIXON Samantha" is "Samantha Dixon"; titles stay."""
    text = re.sub(r"^\s*\d{1,3}[.)]? (?=[^\W\d])", "", printed)
    text = re.sub(r"\s+", " ", re.sub(r"[*†✔✓☑]+\ufe0f?|\((?:elected|e)\)", " ", text, flags=re.I)).strip(" ,")
    text = re.sub(r"^(?:mr|mrs|ms|miss|mx)\.? (?=\S+ \S)|(?<=[\w.,]) (?:mr|mrs|ms|miss|mx)\.?$", "", text, flags=re.I)
    text = re.sub(r"^(?:the )?rt\.? hon\.? (?=\S+ \S)", "", text, flags=re.I)
    if "," in text:
        surname, _, rest = text.partition(",")
        rest = rest.strip()
        if re.fullmatch(r"(?:Jr|Sr)\.?|II|III|IV", rest, re.I):  # "Michael Monaco, Sr."
            return f"{_cased_all(surname) if surname.isupper() else surname} {rest}"
        if surname.isupper() and len(re.findall(r"[^\W\d_]{2,}", rest)) >= 1 and rest.isupper():
            rest = _cased_all(rest)
        rest, suffix = (match[1], f" {match[2]}") if (match := re.fullmatch(r"(.+?),? (Jr\.?|Sr\.?|II|III|IV)", rest, re.I)) else (rest, "")
        text = f"{rest} {_cased_part(surname.strip())}{suffix}"
    elif match := _INITIALS_LAST.fullmatch(text):  # "Rowland K.", "SMITH J A"
        text = f"{match[2]} {_cased_part(match[1])}"
    elif text.isupper() and " " in text:
        text = _cased_all(text)
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


# A surname before initials, which have dots where it is not in capitals: "Mika X" is no X. Mika.
_INITIALS_LAST = re.compile(r"([A-Z][A-Z'’-]{2,}|[A-Z][a-z'’-][\w'’-]+(?=.*\.)) ((?:[A-Z]\. ?){1,3}|[A-Z](?: [A-Z]){0,2})")


def _cased_part(surname: str) -> str:
    """A surname in reading case word by word where some of it is in capitals: "Mc CARTHY", "St CLAIR-LEGGE"."""
    return _cased(surname) if surname.isupper() else " ".join(_cased(word) for word in surname.split(" "))


_NUMERALS = frozenset({"II", "III", "IV"})
_TWO_LETTERS = re.compile(r"JR|SR|DR|MR|MS|ST|JO|AL|ED|BO|TY|CY|VI|LI|XU|HO|WU|NG|DE|LA|LE|DI|DA|VAN")


def _cased_all(text: str) -> str:
    """A name in capitals as it is written: "JOSEPH R. BIDEN JR." is "Joseph R. Biden Jr."."""
    words = []
    for word in text.split(" "):
        bare = word.strip(".,")
        words.append(word if bare in _NUMERALS else word.capitalize() if _TWO_LETTERS.fullmatch(bare) else _cased(word))
    return " ".join(words)


def _cased(word: str) -> str:
    if match := re.fullmatch(r"(Ma?c)([A-Z]{3,})", word):  # "McCONNELL"
        return match[1] + match[2].capitalize()
    if not word.isupper() or len(word) < 3:
        return word
    out = re.sub(r"[^\s'’-]+", lambda m: m[0].capitalize(), word)
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), out)
