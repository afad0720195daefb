"""Patterns answer as those of the standard library do, and give up where those would run on."""

import re

import pcre2
import pytest

from factcheck.patterns import compiled, matches


@pytest.mark.parametrize(("pattern", "text", "start", "end"), [
    (r"(?P<who>[AB]) (?:won|got) (?P<n>N)", "é A got N", 0, 9), (r"(?P<n>N)\b", "N of N", 1, 6), (r"N", "N of N", 1, 5),
    (r"(a)|(?P<b>b)", "–b", 0, 2), (r"x\Z", "axb", 0, 2), (r"(?<=a)b", "ab", 1, 2),
])
def test_a_match_is_that_of_the_standard_library(pattern: str, text: str, start: int, end: int) -> None:
    ours, theirs = compiled(pattern), re.compile(pattern)
    for ask in ("search", "match", "fullmatch"):
        mine, other = getattr(ours, ask)(text, start, end), getattr(theirs, ask)(text, start, end)
        assert (mine is None) is (other is None)
        if mine is not None:
            groups = [*range(theirs.groups + 1), *theirs.groupindex]
            assert [(m.span(g), m.start(g), m.end(g), m[g]) for m in (mine,) for g in groups] == [(m.span(g), m.start(g), m.end(g), m[g]) for m in (other,) for g in groups]


def test_a_pattern_is_the_same_before_and_after_it_is_hastened() -> None:
    slow = compiled(r"(?P<n>N) votes?\b", quick=False)
    assert [slow.search("won N votes")["n"] for _ in range(60)] == ["N"] * 60  # type: ignore[index]
    assert slow.jit  # type: ignore[attr-defined]


def test_substitution_leaves_what_does_not_match() -> None:
    pattern = compiled(r"\briding(s?)\b")
    assert [pattern.sub(r"seat\1", text) for text in ("two ridings", "a ward")] == ["two seats", "a ward"]


def test_what_would_take_too_long_is_no_match() -> None:
    text = "a" * 60 + "!b"
    with pytest.raises(pcre2.LibraryError):
        pcre2.compile("(?:a+)+b(?<!!b)", jit=False).search(text)
    runaway = compiled("(?:a+)+b(?<!!b)", quick=False)
    assert runaway.search(text) is None
    assert not list(matches(runaway, text))
