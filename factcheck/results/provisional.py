"""Whether a count is final, and if not, why: such a result may bear a figure out, but refutes none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.results.drafts import Draft
from factcheck.results.headings import field_of, row_label
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number, parse

# What a title, status or heading says of a count that is not final, and of one that is.
_NOT_FINAL = re.compile(r"\b(?:provisional|preliminary|not (?:yet )?final|unofficial|partial|incomplete|interim|early results|recount (?:pending|under way))\b", re.I)
_FINAL = re.compile(r"\b(?:certified|final|official|declared|complete|canvassed)\b", re.I)


def stated(text: str) -> str:
    """Why a title or status says that the count is not final; "" when it does not say so."""
    match = _NOT_FINAL.search(text)
    return f"the file says {match[0].casefold()!r}" if match else ""


def status(text: str) -> str:
    """Why a status is not final: all but those known to be final are not; "" for a final one or none at all."""
    if not text or (_FINAL.search(text) and not stated(text.replace("-", " "))):
        return ""
    return f"its status is {text!r}"


def reporting(reported: str, total: str, units: str = "precincts") -> str:
    """Why a count is not final when fewer units have reported than there are; "" when all have, or it is not said."""
    if not is_number(reported) or not is_number(total):
        return ""
    have, all_ = (parsed[0] if (parsed := parse(text)) else 0 for text in (reported, total))
    return f"{int(have):,} of {int(all_):,} {units} reporting" if have < all_ else ""


_STILL_OUT = re.compile(r"\b(?:outstanding|remaining|to report|to come|not (?:yet )?(?:report|count)\w*|partially)\b", re.I)


def counted_so_far(label: str, cells: Sequence[str]) -> str:
    """Why a row such as "Precincts reporting | 85%" or "Polls reporting | 12 of 40" says that a count is not final; "" when
    all is counted."""
    said = " ".join(cell.strip() for cell in cells[1:] if cell.strip())
    numbers = [parsed[0] for text in re.findall(r"\d[\d,]*(?:\.\d+)?", said) if (parsed := parse(text))]
    if not numbers:
        return ""
    left = numbers[0] > 0 if _STILL_OUT.search(label) else len(numbers) > 1 and numbers[0] < numbers[1] and "%" not in said.partition(" ")[0]
    part = not _STILL_OUT.search(label) and any(parsed[0] < 100 for text in re.findall(r"([\d.]+) ?%", said) if (parsed := parse(text)))
    return f"{label.strip(' :').casefold()}: {said}" if left or part else ""


# Where every council is elected as a whole.
_ALL_OUT = re.compile(r"\b(?:(?<!new south )wales|welsh|scotland|scottish|northern ireland)\b", re.I)


_WON = re.compile(r"\b(?:seats|councillors|members) (?:won|elected|returned)\b", re.I)  # now, whatever a council has besides


def composition(draft: Draft) -> str:
    """Why seats of a table refute nothing: they are those of whole councils of which a part was up for election; "" else."""
    layout = draft.layout
    if layout.figure != "seats" or field_of(layout.headings[layout.columns.get("contest", 0)]) != "council":
        return ""
    up = next((row[column].strip() for row in (draft.sheet.rows[i] for i in draft.rows) for column in _up(layout) if column < len(row) and row[column].strip()), "")
    cells = [draft.sheet.rows[row] for row in draft.rows]
    whole, filled = layout.columns.get("seats"), layout.columns.get("to_fill")
    if up.casefold() == "all" or _WON.search(draft.preamble) or all(_WON.search(layout.headings[column]) or re.search(r"[\s_]won$", layout.headings[column].strip(), re.I) for column in layout.parties) or _ALL_OUT.search(draft.preamble) or (whole is not None and filled is not None and all(row[whole] == row[filled] for row in cells if len(row) > max(whole, filled))):
        return ""
    part = f", of which a {up.casefold()} was up for election" if up.casefold() in {"third", "half"} else ", however many were up for election"
    return f"the seats are those of the whole council{part}"


def _up(layout: Layout) -> list[int]:
    """The columns that say how much of a council is up for election."""
    return [column for name, column in layout.columns.items() if name in {"to_fill", "seats"} and column not in layout.parties]


_OF_KIND = re.compile(r"\b(?:votes?|ballots?|papers)(?: only| alone)?$", re.I)


def of_one_kind(title: str) -> str:
    """Why the figures of a table are not those of all votes: its title says which kind they are of, "(ordinary votes)"; "" else."""
    parts = (part.strip() for part in re.split(r"[()\n:,|]|\s[-–—]\s", title))
    said = next((part for part in parts if _OF_KIND.search(part) and kind_of_vote(re.sub(r" (?:only|alone)$", "", part, flags=re.I))), "")
    return f"the figures are of {said[0].lower()}{said[1:]} alone, by its title" if said else ""


_LEADS = re.compile(r"(?:leading|trailing)\b", re.I)


def of_who_leads(draft: Draft) -> str:
    """Why a table of who leads where is not final: no cell of the row says that the result is declared; "" else."""
    named = {draft.layout.headings[column] for name, column in draft.layout.columns.items() if name in {"winner_surname", "winner_party"}}
    open_ones = [row for row in draft.rows if not any(_FINAL.search(cell) for cell in draft.sheet.rows[row])]
    return "the file says who leads, and not that the result is declared" if any(map(_LEADS.match, named)) and open_ones else ""


def why_not_final(draft: Draft) -> str:
    """Why the count of a draft is not final: what its reader says, its title, or the precincts of a row; "" when it is."""
    if found := composition(draft) or of_one_kind(draft.preamble) or of_who_leads(draft):
        return found
    for label, row, _ in draft.labelled:
        if label.startswith("=") and row_label(label[1:]) == "counting" and (found := counted_so_far(label[1:], [cell for cell in draft.sheet.rows[row] if cell.strip()])):
            return found
    reported, total = (draft.layout.columns.get(name) for name in ("reported", "to_report"))
    if draft.provisional or reported is None or total is None:
        return draft.provisional or stated(f"{draft.preamble} {draft.stage}")
    rows = (draft.sheet.rows[row] for row in draft.rows)
    return stated(f"{draft.preamble} {draft.stage}") or next(filter(None, (reporting(row[reported], row[total]) for row in rows if len(row) > max(reported, total))), "")
