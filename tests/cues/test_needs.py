"""The index of the cues loses none that matches."""


import pytest

from factcheck.claims.cue import Cue
from factcheck.claims.cues import ALL
from factcheck.claims.hits import indexed

# Shorthands of sentences, as cues see them.
TEXTS = [
    "A won C with N votes (P), ahead of B on N (P, +D). ",
    "U P, on N papers verified from an electorate of N. ",
    "A: N (P); B: N (-D), others nowhere",
    "turnout was P, down from P in Y, when N of N electors voted. ",
    "A's majority of N is the smallest since Y; G was O with N, and X lost their deposits. ",
    "the swing from A to B was P, more than twice that of E. ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_cue_that_matches_is_a_candidate(text: str) -> None:
    candidates = {cue.pattern for cue in indexed(ALL).candidates(text)}
    matching = {cue.pattern for cue in ALL if cue.regex.search(text)}
    assert matching <= candidates
    assert len(candidates) < len(ALL) / 3


@pytest.mark.parametrize(("pattern", "text", "is_one"), [
    ("[who] ?\\(<N>", "A (N", True), ("[who] ?\\(<N>", "A got N", False),          # a sign that must stand
    ("<N> votes?[)\\];,]", "N vote;", True),                                       # a class with an escaped bracket
    ("<N> to [NP]\\b", "N to P", True), ("<N> to [NP]\\b", "N to win", False),     # two numbers
    ("<N>(?:, up [NP])? for [vs]", "N for B", True),                               # the second may be missing
    ("<N> for [vs]", "N for C", False),                                            # a name
    ("<N> (?:for C|of A)", "N of A", True), ("<N> (?:for C|of A)", "N at E", False),
    ("(?<!C )<N>", "N", True), ("(?:G |A|)<N>", "N", True),                        # what need not stand
])
def test_what_a_pattern_needs(pattern: str, text: str, is_one: bool) -> None:
    assert bool(indexed([Cue("votes", 0.9, pattern)]).candidates(text)) is is_one
