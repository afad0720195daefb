"""Who was elected by a mark beside a name or votes, and what pages and sentences say between the rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, only_contest

HEADS = "Castle ward (two to be elected)\nCandidate,Party,Votes\n"


def elected(contest: object) -> set[str]:
    return {c.name for c in contest.candidacies if c.elected}  # type: ignore[attr-defined]


SAID = [("†", "† Elected"), ("*", "* denotes elected"), ("(E)", "(E) = elected"), ("‡", "‡ indicates the successful candidates elected")]


@pytest.mark.parametrize(("mark", "said", "behind_votes"), [*((*pair, behind) for pair in SAID for behind in (True, False)), ("E", "E - elected", True)])
def test_a_mark_that_a_line_explains(tmp_path: Path, mark: str, said: str, behind_votes: bool) -> None:
    row = "{0},{1},{2} {3}\n" if behind_votes else "{0} {3},{1},{2}\n"
    contest = only_contest(tmp_path, f"{HEADS}{row.format('Ann Archer', 'Labour', 650, mark)}Bob Baker,Green,510\n{row.format('Cy Carter', 'Labour', 600, mark)}{said},,\n")
    assert elected(contest) == {"Ann Archer", "Cy Carter"}
    assert [int(c.votes.value) for c in contest.candidacies if c.votes] == [650, 510, 600]


@pytest.mark.parametrize(("won", "lost"), [("650 (Elected)", "510 (Not elected)"), ("650 E", "510"), ("650 (winner)", "510 (lost)"), ("650 - ELECTED", "510")])
def test_an_outcome_behind_the_votes(tmp_path: Path, won: str, lost: str) -> None:
    contest = only_contest(tmp_path, f"Castle ward\nCandidate,Party,Votes (outcome)\nAnn Archer,Labour,{won}\nBob Baker,Green,{lost}\n")
    assert elected(contest) == {"Ann Archer"}
    assert [int(c.votes.value) for c in contest.candidacies if c.votes] == [650, 510]


def test_a_letter_of_those_who_went_out_elects_nobody(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, f"{HEADS}Ann Archer,Labour,650\nBob Baker,Green,510 E\nCy Carter,Labour,600\n")
    assert elected(contest) == set()


def test_a_mark_that_nobody_explains_elects_nobody(tmp_path: Path) -> None:
    assert elected(only_contest(tmp_path, f"{HEADS}Ann Archer †,Labour,650\nBob Baker,Green,510\nCy Carter †,Labour,600\n")) == set()


@pytest.mark.parametrize(("title", "number", "onward"), [
    ("Borough of Anyshire,,{}", "Page {}", "Continued overleaf"), ("Anyshire Council,Results,{}", "Page {} of 2", "(cont'd)"), ("{},,Anyshire", "p. {}", "P.T.O."),
])
def test_printed_pages(tmp_path: Path, title: str, number: str, onward: str) -> None:
    page = "Ward,Candidate,Votes\n{0},Ann Archer (Labour),{1}\n{0},Bob Baker (Green),{2}\n,Electorate,{3}\n"
    text = "".join(f"{title.format(number.format(i))}\n{page.format(ward, *figures)}{onward}\n" for i, (ward, *figures) in enumerate([("Elm", 650, 510, 3000), ("Oak", 450, 530, 3100)], start=1))
    found = {c.seat: c for c in loaded(tmp_path, text).contests}
    assert {seat: [int(c.votes.value) for c in one.candidacies if c.votes] for seat, one in found.items()} == {"Elm": [650, 510], "Oak": [450, 530]}
    assert found["Oak"].figures["electorate"].value == 3100


@pytest.mark.parametrize("sentence", ["Each elector had up to three votes", "Every voter could give two votes", "Two candidates stood for Labour"])
def test_a_sentence_is_no_seat(tmp_path: Path, sentence: str) -> None:
    contest = only_contest(tmp_path, f"{HEADS}Ann Archer,Labour,650\nBob Baker,Green,510\n{sentence},,\nElectors,,3000\n")
    assert contest.seat == "Castle" and contest.figures["electorate"].value == 3000
