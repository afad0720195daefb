"""Tables of one place and day, each for another office by its title or the name of its sheet: "GOVERNOR", "US Senate".

To teach it an office, add it to OFFICES: what it is called in the name of the contest, and how titles say it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.results.drafts import Draft

OFFICES: tuple[tuple[str, str], ...] = (
    ("Lieutenant Governor", r"(?:lieutenant|lt\.?) governor"), ("Governor", r"governor|gubernatorial"), ("President", r"president(?:ial)?(?: of the united states)?"),
    ("US Senate", r"(?:u\.?s\.? |united states )senat(?:e|or)"), ("State Senate", r"state senat(?:e|or)"), ("US House", r"(?:u\.?s\.? |united states )(?:house|representatives?)|congress(?:ional)?"),
    ("State House", r"state (?:house|representatives?|assembly)"), ("Attorney General", r"attorney general"), ("Secretary of State", r"secretary of state"),
    ("State Treasurer", r"(?:state )?treasurer"), ("State Auditor", r"(?:state )?auditor(?: of accounts)?"), ("Insurance Commissioner", r"insurance commissioner"), ("Comptroller", r"comptroller"), ("Mayor", r"mayor(?:al)?"),
)
_PATTERNS = tuple((name, re.compile(rf"\b(?:{words})\b", re.I)) for name, words in OFFICES)


def office_in(text: str) -> str:
    """The one office that a title names; "" for none, and for several."""
    found = [name for name, pattern in _PATTERNS if pattern.search(text)]
    if "Lieutenant Governor" in found:
        found = [name for name in found if name != "Governor"]
    return found[0] if len(found) == 1 else ""


def offices_apart(drafts: Sequence[Draft]) -> None:
    """Gives contests of one place and day their office where each of their tables names another: "Governor, Delaware". Changes
    the seats of the drafts."""
    groups: dict[tuple[object, ...], list[Draft]] = {}
    for draft in drafts:
        if draft.seat and "office" not in draft.layout.columns:
            groups.setdefault((draft.seat_key, draft.day, draft.year, draft.tally, draft.stage), []).append(draft)
    for group in groups.values():
        offices = [office_in(draft.sheet.name or "") or office_in(draft.preamble) for draft in group]
        if len(set(offices)) > 1 and all(offices):
            for draft, office in zip(group, offices, strict=True):
                draft.seat = f"{office}, {draft.seat}"
