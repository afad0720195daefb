"""Headings of plain text that stand in several lines, and headings over people who have none:

                   First         Second        Total
                   preference    preference    votes
    Candidate      votes         votes
    Ann Archer     56,032        18,114        74,146
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.results.headings import COUNTED, WHO, field_of
from factcheck.results.numbers import is_number

_MOST_ABOVE = 2  # lines over the lowest
_WORDS = re.compile(r"\S+(?: \S+)*")
_FAR = 10  # columns that names take
_NAMED = re.compile(r"[^\W\d_][^\d]*\s{2,}\d")

Span = tuple[int, int]


def stacked(lines: Sequence[str], at: int, spans: Sequence[Span]) -> tuple[int, list[Span], list[str]] | None:
    """(lines above that belong to the headings at `at`, the columns, the headings) where all of them together mean something, and
    those of the lowest line alone leave a column out or say the same twice; None elsewhere."""
    lowest = [lines[at][start:end] for start, end in spans]
    groups = [(start, end, [word]) for (start, end), word in zip(spans, lowest, strict=True)]
    best = None
    for used in range(1, min(_MOST_ABOVE, at) + 1):
        pieces = [(*match.span(), match[0]) for match in _WORDS.finditer(lines[at - used].rstrip())]
        if len(pieces) < 2 or any(re.search(r"\d{3}|[,;:]", piece) for *_, piece in pieces):
            break
        for start, end, words in pieces:
            below = [j for j, (a, b, _) in enumerate(groups) if a < end and start < b]
            if len(below) > 1:
                return best
            if below:
                a, b, said = groups[below[0]]
                groups[below[0]] = min(a, start), max(b, end), [words, *said]
            else:
                groups = sorted([*groups, (start, end, [words])])
        headings = [" ".join(said) for *_, said in groups]
        fields = list(map(field_of, headings))
        if None not in fields and WHO & set(fields) and COUNTED & set(fields) and (len(groups) > len(spans) or len(set(lowest)) < len(lowest)):
            best = used, [(start, end) for start, end, _ in groups], headings
    return best


def with_people_headed(lines: Sequence[str]) -> list[str]:
    """The lines with "Candidate" over names that have no heading beside those of their votes."""
    return [_headed(line, next((below for below in lines[i + 1 :] if below.strip(" -=_")), "")) for i, line in enumerate(lines)]


def _headed(line: str, below: str) -> str:
    indent = len(line) - len(line.lstrip())
    words = [match[0] for match in _WORDS.finditer(line)]
    fields = list(map(field_of, words))
    if indent < _FAR or "\t" in line or len(words) < 2 or None in fields or not {"votes", "share"} & set(fields) or WHO & set(fields) or any(map(is_number, words)):
        return line
    return f"{'Candidate':<{indent}}{line[indent:]}" if _NAMED.match(below) and not below[0].isspace() else line
