"""The index of the cues loses none that matches, and of the hits none that tells something else."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.claims.beside import around, beside
from factcheck.claims.cue import Cue
from factcheck.claims.cues import ALL
from factcheck.claims.hits import Hit, telling
from factcheck.claims.mentions import PERSON, Mention
from factcheck.claims.needs import NUMBERS
from factcheck.claims.trials import Trials
from factcheck.quantities import find_quantities

# Shorthands of sentences, as cues see them.
TEXTS = [
    "A won C with N votes (P), ahead of B on N (P, +D). ",
    "U P, on N papers verified from an electorate of N. ",
    "A: N (P); B: N (-D), others nowhere",
    "turnout was P, down from P in Y, when N of N electors voted. ",
    "A's majority of N is the smallest since Y; G was O with N, and X lost their deposits. ",
    "the swing from A to B was P, more than twice that of E. ",
]


def _numbers(text: str) -> list[int]:
    return [i for i, letter in enumerate(text) if letter in NUMBERS]


@pytest.mark.parametrize("text", TEXTS)
def test_a_cue_that_matches_is_a_candidate(text: str) -> None:
    candidates = {cue.pattern for cue in Trials(ALL).candidates(text, _numbers(text))}
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
    ("(?<=with )<N>", "with N", True), ("(?<=with )<N>", "at N", False),           # what must stand before
    ("<N>(?= votes|;)", "N votes", True), ("<N>(?= votes|;)", "N all", False),     # and behind
    ("<N>(?= votes|$)", "N", True), ("(?=[NP])<NP>", "at P", True),                # the end will do; a number looked at is no second one
])
def test_what_a_pattern_needs(pattern: str, text: str, is_one: bool) -> None:
    assert bool(Trials([Cue("votes", 0.9, pattern)]).candidates(text, _numbers(text))) is is_one


def test_a_cue_that_is_often_tried_is_looked_at_beside_its_number_and_loses_no_match() -> None:
    trials = Trials(ALL)
    first = [trials.candidates(text, _numbers(text)) for text in TEXTS]
    for _ in range(60):
        later = [trials.candidates(text, _numbers(text)) for text in TEXTS]
    assert sum(map(len, later)) < sum(map(len, first)) / 2
    for text, cues in zip(TEXTS, later, strict=True):
        assert {cue.pattern for cue in ALL if cue.regex.search(text)} <= {cue.pattern for cue in cues}


def test_of_real_sentences_no_match_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    cases = sorted((Path(__file__).parents[2] / "fixtures" / "cases").iterdir())[::130]
    sentences: dict[str, list[int]] = {}
    ask = Trials.candidates

    def candidates(self: Trials, text: str, numbers: Iterable[int]) -> list[Cue]:
        sentences[text] = list(numbers)
        return ask(self, text, numbers)

    monkeypatch.setattr(Trials, "candidates", candidates)
    for case in cases:
        results = read_results([str(path) for path in sorted(case.iterdir()) if path.stem.split("-")[0] in {"results", "previous", "history"}])
        check(parse("a.txt", next(case.glob("article.*")).read_text(encoding="utf-8")), results)
    assert len(sentences) > 50
    trials = Trials(ALL)
    for _ in range(60):
        found = {text: trials.candidates(text, numbers) for text, numbers in sentences.items()}
    for text, cues in found.items():
        assert [cue.pattern for cue in ALL if cue.regex.search(text) and cue not in cues] == []


@pytest.mark.parametrize(("pattern", "text", "may"), [
    ("[who] won <N>", "A won N", True), ("[who] won <N>", "A got N, B won P", False),
    ("[who] (?:won|took) (?:just )?<NP>", "A took just P", True), ("[who] (?:won|took) (?:just )?<NP>", "A took all P", False),
    ("<N> (?:to|for) [who]", "N for A", True), ("<N> (?:to|for) [who]", "N by A", False),
    ("<N>(?= votes?)[a-z ]+", "N vote", True), ("<N>(?= votes?)[a-z ]+", "N of it", False),
    ("(?<=with )<N>", "with N", True), ("(?<=with )<N>", "under N", False),
    ("^<N>", "N", True), ("^<N>", "A N", False), ("<N>$", "N", True), ("<N>$", "N,", False),
    ("on <N> votes|<N> people", "on N votes", True), ("on <N> votes|<N> people", "at N people", True),  # both are numbers in question
    ("(?:<N>, )+", "A N; B", True),                                                                    # one that may stand again
    ("(?<!on )<N>[^A]{0,3}[-:]", "at N", True),                                                        # what must not, what may be anything
    ("x{0,2}<N>", "N", True), ("x{2}<N>", "xxN", True), ("x+<N>", "N", False), ("[+-]?<N>", "-N", True),
])
def test_what_may_stand_beside_a_number(pattern: str, text: str, may: bool) -> None:
    there = around(text, _numbers(text))
    assert all(not stretches.isdisjoint(there) for stretches in beside(Cue("votes", 0.9, pattern).regex.pattern)) is may


def test_of_wordings_that_tell_the_same_only_the_heaviest_is_read() -> None:
    (number,) = find_quantities(parse("a.txt", "Smith won 9,120 votes."))
    smith, jones = (Mention(at, at + 5, PERSON, name) for at, name in ((0, "Smith"), (30, "Jones")))

    def hit(pattern: str, who: Mention, **cue: str) -> Hit:
        return Hit(Cue("votes", 0.9, pattern, **cue), number, 6, (0, len(pattern)), who)  # type: ignore[arg-type]

    first, other, past = hit("[who] won <N>", smith), hit("[who] won <N>", jones), hit("[who] had <N>", smith, election="past")
    assert list(telling([first, hit("[who] won <N> votes", smith), other, past])) == [first, other, past]
    of_words = [hit("[who] doubled <N>", smith, make="times"), hit("[who] has twice <N>", smith, make="times")]
    assert list(telling(of_words)) == of_words
