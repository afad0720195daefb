"""People's names in reading order, however tables print them.

To teach it a word that begins surnames, extend PREFIXES.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# What stands behind a name and is no part of it: "Sir Archibald Sinclair, Bt.", "Jo Grey, KC, MP".
_HONOURS = re.compile(r"(?:, ?(?:Bt|Bart|[KQ]\.?C|M\.?P|J\.?P|T\.?D|D\.?L|[OMC]\.?B\.?E|D\.?S\.?O|M\.?C|Ph\.?D|LL\.?D)\.?)+$")
# Words that begin an Irish surname and are a word of their own, without accents; the first row are nobody's first names.
PREFIXES = ("Ó", "Ní", "Uí", "Mhic"), ("O", "Ni", "Ui", "Nic", "Mac", "Mc", "Ua", "Mag", "de", "De", "St", "St.")
_SURE = frozenset(prefix.casefold() for prefix in PREFIXES[0])
_PREFIX = _SURE | {prefix.casefold() for prefix in PREFIXES[1]}
_GLUED = re.compile(r"(?:[OÓ]['’]|Ma?c(?=[A-Z]))[^\W\d_][\w'’-]+")  # "O'Brien", "McDonald"


def person_name(printed: str, surname_first: bool = False) -> str:
    """A name in reading order: "BILAS, Zen" is "Zen Bilas", "DIXON Samantha" is "Samantha Dixon"; titles stay.

    `surname_first`: the column that it stands in has surnames first throughout, which "Kyne Seán" alone does not tell.
    """
    text = re.sub(r"^\s*\d{1,3}[.)]? (?=[^\W\d])", "", printed)
    text = re.sub(r"\s+", " ", re.sub(r"[*†‡§✔✓☑]+\ufe0f?|\((?:elected|e)\)", " ", text, flags=re.I)).strip(" ,")
    text = re.sub(r"^(?:mr|mrs|ms|miss|mx)\.? (?=\S+ \S)|(?<=[\w.,]) (?:mr|mrs|ms|miss|mx)\.?$", "", text, flags=re.I)
    text = re.sub(r"^(?:the )?rt\.? hon\.? (?=\S+ \S)", "", text, flags=re.I)
    text = re.sub(r"\b([OÓ]['’]) (?=[^\W\d_])", r"\1", text)  # "O' Tuathail"
    text = _HONOURS.sub("", text)
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
    elif surname_first and _INITIAL_LAST.fullmatch(text):
        text = _cased_all(" ".join((*text.split()[1:], text.split()[0])))
    elif text.isupper() and " " in text:
        text = _cased_all(text)
    else:
        words = text.split(" ")
        capitals = 0
        while capitals < len(words) and _in_capitals(words, capitals):
            capitals += 1
        if 0 < capitals < len(words) and any(ch.islower() for ch in words[-1]):
            text = " ".join([*words[capitals:], *(_cased(w) for w in words[:capitals])])
        elif capitals == len(words):
            text = " ".join(_cased(w) for w in words)
        elif length := _surname(words, surname_first):
            text = " ".join([*words[length:], *(_cased(w) for w in words[:length])])
        else:
            text = " ".join([*words[:-1], _cased(words[-1])])
    return text.strip()


def _in_capitals(words: Sequence[str], at: int) -> bool:
    """Whether a word is in capitals and no initial; "Ó" is none where the next is in capitals too: "Ó CUÍV Éamon"."""
    word = words[at]
    if word.casefold() in {"ó", "o"}:
        return at == 0 and len(words) > 2 and len(words[1]) > 2 and words[1].isupper()
    return len(word.strip(".'-")) > 1 and word.isupper()


def _surname(words: Sequence[str], surname_first: bool) -> int:
    """How many words at the beginning of a name are its surname; 0 for a name in reading order."""
    if len(words) > 2 and words[0].casefold() in _SURE:
        return 2
    if not surname_first or len(words) < 2:
        return 0
    inner = next((at for at, word in enumerate(words[:-1]) if at == 1 and _GLUED.fullmatch(word)), 0)  # "Murphy O'Mahony Margaret"
    return 2 if inner or (len(words) > 2 and words[0].casefold() in _PREFIX) else 1


def surnames_first(names: Iterable[str], fewest: int = 2) -> bool:
    """Whether a column of names has surnames first: at least `fewest` begin as only Irish surnames do, "O'Brien Seán", and
    none ends with one."""
    first = 0
    for name in names:
        words = name.replace("' ", "'").replace("’ ", "’").split()
        if len(words) < 2 or "," in name:
            continue
        if _GLUED.fullmatch(words[-1]) or (len(words) > 2 and words[-2].casefold() in _SURE):
            return False
        first += bool(_GLUED.fullmatch(words[0]) or (len(words) > 2 and words[0].casefold() in _SURE))
    return first >= fewest


_INITIAL_LAST = re.compile(r"[A-Z][A-Z'’-]{2,}(?: [A-Z][A-Z'’-]{2,})+ [A-Z]")


def initials_last(names: Iterable[str]) -> bool:
    """Whether all names of a column, two and more, are in capitals and end with an initial: "LAVELLE GREGORY F"."""
    listed = list(names)
    return len(listed) > 1 and all(map(_INITIAL_LAST.fullmatch, listed))


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
    if word in {"NÍ", "UÍ", "DE"}:
        return word.capitalize()
    if match := re.fullmatch(r"(Ma?c)([A-Z]{3,})", word):  # "McCONNELL"
        return match[1] + match[2].capitalize()
    if not word.isupper() or len(word) < 3:
        return word
    out = re.sub(r"[^\s'’-]+", lambda m: m[0].capitalize(), word)
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), out)
