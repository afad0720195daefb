"""Where a code of one or two letters stands for a party, and is no other word: "(SP)", "the SP candidate"."""

from __future__ import annotations

import re

_THE = re.compile(r"\b[Tt]he \Z|\b[Aa]n? \Z")
_CODE_ACTS = re.compile(
    r" (?:candidates?|nominees?|leader|chief|vote|votes|camp|got|took|won|polled|secured|bagged|garnered|managed|retained|lost|finished|came)\b|"
    r"['’]s (?:candidate|nominee|vote|share)\b")


_MOVES_BETWEEN = re.compile(r"\b(?:gain|gains|gained|from|over|swing:?|swing \() ?\Z", re.I)
_SWING_BETWEEN = re.compile(r"\b[Ss]wing\b[^.;:\n]{0,30}\b(?:from|to|between|and) \Z")  # "the swing from SDLP to SF"
_SWING_FROM, _TO_ANOTHER = re.compile(r"\b[Ss]wing:? (?:from )?\Z"), re.compile(r" to [A-Z]{1,4}\b")
_ENDS = re.compile(r"\s?(?:[.,;:)\]]|$|to\b|by\b|with\b|on\b)", re.M)


def is_code(text: str, start: int, end: int) -> bool:
    """One- and two-letter codes count only in brackets, at a line's start, right before or after a figure, or as what stands
    and votes: "the SP candidate"."""
    if _CODE_ACTS.match(text, end) and _THE.search(text, max(0, start - 4), start):
        return True
    if end - start > 1 and _MOVES_BETWEEN.search(text, max(0, start - 12), start) and _ENDS.match(text, end):
        return True  # "Lab gain from LD", "swing LD to Lab"
    if end - start == 1 and _SWING_FROM.search(text, max(0, start - 14), start) and _TO_ANOTHER.match(text, end):
        return True  # "swing C to LD"
    if end - start > 1 and _SWING_BETWEEN.search(text, max(0, start - 50), start):
        return True
    left, right = text[max(0, start - 3) : start], text[end : end + 6]
    return bool(re.search(r"[(\[/\n,;|]\s?\Z|^\Z|\d\s\Z|\bto\s\Z", left) or not left) and bool(
        re.search(r"\bto\s\Z", left) or
        re.match(r"[)\]/]|:?\s\(?[\d+]|\s?\||\s(?:to|hold|gain|swing)\b", right) or re.match(r"[)\]]", right)
    )
