"""Lines of text that seem to be a candidate's or a party's, whoever may read them: what is not read is refused, not left out."""

from __future__ import annotations

import re

from factcheck.parties import KNOWN, party_key
from factcheck.results.cells import Sheet
from factcheck.results.headings import row_label

# Words, a whole number, and behind it no more than shares, changes and whether it elected somebody.
_LINE = re.compile(r"(?P<who>[^\d]{2,90}?)[\s:,.…–—(-]+(?P<votes>\d{1,3}(?:,\d{3})+|\d+)(?![\d.,]*\d|\s*%|[.]\d)(?P<rest>[\s\d.,;%+−()/*–-]*(?:(?:not )?elected|votes?|e|pts?|\s|\))*)\.?", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d")
NO_COUNT = re.compile(r"\b(?:majority|maj|swing|lead|over|gains?|hold|seats?|from|turnout|councillors|since|in|by|on|of|and|had|has|won|was)\b", re.I)
_PARTED_FROM = KNOWN - {"independent", "other", "yes", "no"}
_SURNAMES = frozenset({"green", "alliance"})
_MOST = 200  # rows of such a sheet
UNREAD = "seems to be a candidate's line, but where the name ends and the party begins it does not say; write it as 'Name (Party) 1,234', or give a table with columns"


def seems_candidate(line: str) -> bool:
    """Whether a line is words that begin or end with a known party, or have one in brackets, and a count behind them."""
    match = _LINE.fullmatch(" ".join(line.split()))
    if match is None or (_YEAR.fullmatch(match["votes"]) and not match["rest"].strip()) or row_label(who := match["who"].strip(" ,:–-.")) or NO_COUNT.search(who):
        return False
    words = re.sub(r"[()\[\],:–-]", " ", who).split()
    runs = [" ".join(words[start:]) for start in range(len(words))] + [" ".join(words[:end]) for end in range(1, len(words))]
    return any(party_key(run) in KNOWN for run in runs)


def glued_party(who: str) -> bool:
    """Whether words are a name with a known party behind it and nothing between: "Ann Archer Labour Party". A single word
    that is a surname as well is none, nor what groups of one council call themselves."""
    words = who.split()
    return party_key(who) not in KNOWN and any(party_key(rest := " ".join(words[start:])) in _PARTED_FROM and rest.casefold() not in _SURNAMES for start in range(2, len(words)))


def unread_line(sheet: Sheet) -> tuple[str, int] | None:
    """(what it says, its line) of the first row of a sheet without headings that seems a candidate's, if two or more do."""
    said = ((sheet.delimiter.join(row) if sheet.delimiter == "," else " ".join(row), line) for row, line in zip(sheet.rows[:_MOST], sheet.lines[:_MOST], strict=False))
    found = [(text, line) for text, line in said if seems_candidate(text)]
    return found[0] if len(found) > 1 else None


_DEPOSIT = re.compile(r"(?<=[\d%)*])(?:[ \t]*[(\[]|[ \t]+)(?:lost (?:his |her |their )?deposit|deposit (?:lost|forfeited)|forfeited deposit)[)\]]?[.]?\s*$", re.I)


def without_deposit(line: str) -> str:
    """A line without what stands behind its numbers of a deposit: "L. Lord   Loony   1,890   lost deposit"."""
    return _DEPOSIT.sub("", line)
