"""Headings that no table has whole, told by their words; one unknown word and nothing is told."""

from __future__ import annotations

import pytest

from factcheck.results.headings import field_of


@pytest.mark.parametrize(("heading", "field"), [
    ("Party Identifer", "party"),  # as the Electoral Commission spells it
    ("Party Identifier", "party"),
    ("Votes rejected at count", "rejected"),
    ("Total number of votes rejected at the count", "rejected"),
    ("Valid vote share (%)", "share"),
    ("Fraction of valid", "share"),
    ("Net change in share", "change"),
    ("Vote share change (pts)", "change"),
    ("majority_share", "margin_points"),
    ("Reg. electors", "electorate"),
    ("Places to be filled", "to_fill"),
    ("Ballot box turnout (inc votes rejected at count)", "turnout"),
    ("Candidate's surname", "surname"),
])
def test_told_by_their_words(heading: str, field: str) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize("heading", [
    "Postal votes", "Regional share (%)", "Rejected: identifying mark", "Party emblem", "Votes rejected in part", "No % vote",
    "Share of electorate", "Electors voting by post", "Lost deposits", "Turnout 2015 rank", "% share of party votes",
])
def test_an_unknown_word_may_say_anything(heading: str) -> None:
    assert field_of(heading) not in {"party", "share", "rejected", "electorate", "turnout", "change"}
