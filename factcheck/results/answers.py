"""Columns of the answers of a referendum in a table of results."""

from __future__ import annotations

from factcheck.parties import ANSWERS, slug
from factcheck.results.layout import Layout


def answer_given(layout: Layout) -> None:
    """A column of answers beside one for each of them tells which prevailed, and nobody's votes."""
    if len(ANSWERS & set(layout.parties.values())) > 1 and "candidate" in layout.columns:
        layout.columns["result"] = layout.columns.pop("candidate")


def for_and_against(layout: Layout) -> None:
    """"For" beside "Against" are the answers of a referendum."""
    answers, shares = ({slug(heading): j for j, heading in enumerate(layout.headings) if slug(heading) in {"for", "against"} and ("%" in heading) is share} for share in (False, True))
    if len(answers) == 2 and not layout.parties and not {"votes", "candidate", "surname"} & set(layout.columns):
        layout.parties = {answers["for"]: "yes", answers["against"]: "no"}
        if len(shares) == len(answers):
            layout.of_party["share"] = {shares["for"]: "yes", shares["against"]: "no"}
            layout.others = [column for column in layout.others if column not in shares.values()]
        layout.others = [column for column in layout.others if column not in layout.parties]
