"""Transferable votes: standings after any count, transfers, the quota and what lies between it and somebody."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results
from tests.marked import verdict_of

# 12,000 valid votes and three seats: the quota is 3,001.
COUNTS = {
    "Orla Byrne": ("Fianna Fáil", (3500,), True), "Pat Daly": ("Fine Gael", (2600, 2700, 3120), True), "Nora Egan": ("Sinn Féin", (2400, 2550, 2790, 2899), True),
    "Seán Foley": ("Fine Gael", (1900, 2050, 2140, 2600), False), "Tom Byrne": ("Labour", (1000, 1100), False), "Una Grady": ("Green Party", (600, 700), False),
}


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A three-seat constituency by transferable vote: four counts, and two people of one surname."""
    lines = ["Constituency Name,Candidate surname,Candidate First Name,Result,Count Number,Transfers,Votes,Total Votes,Party"]
    for name, (party, standings, elected) in COUNTS.items():
        first, surname = name.split()
        for number, standing in enumerate(standings, 1):
            result = ("Elected" if elected else "Eliminated") if number == len(standings) else ""
            moved = standing - standings[number - 2] if number > 1 else 0
            lines.append(f"Midtown,{surname},{first},{result},{number},{moved},{standings[0]},{standing},{party}")
    path = tmp_path_factory.mktemp("counted") / "results.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_results([str(path)])


RIGHT = [
    "Pat Daly had <2,700> after the second count in Midtown.",
    "Nora Egan of Sinn Féin finished on <2,899> in Midtown.",
    "The quota in Midtown was <3,001>.",
    "Nora Egan was elected in Midtown without reaching the quota, <102> short.",
    "In Midtown Pat Daly exceeded the quota by <119>.",
    "In Midtown Orla Byrne had a surplus of <499>.",
    "In Midtown Nora Egan ended <102> votes shy of the quota.",
    "Orla Byrne took <499> more than she needed in Midtown.",
    "In Midtown Pat Daly was elected at the <third> count.",
    "In Midtown Pat Daly crept over the line on the <third> round.",
    "Una Grady dropped out of the running in Midtown at stage <2>.",
    "In Midtown Orla Byrne was in at the <first> time of asking.",
    "Counting in Midtown took <four> rounds.",
    "Pat Daly topped nothing in Midtown. He needed <three> counts to get home.",
    "In Midtown Pat Daly had to wait for <three> counts.",
    "Una Grady survived <two> counts in Midtown.",
    "Una Grady lasted until the <2nd> count in Midtown.",
    "Nora Egan was elected in Midtown without reaching the quota of 3,001, being <102> shy of it.",
    "In Midtown Nora Egan never reached the quota: she finished <102> short of it.",
]


@pytest.mark.parametrize("sentence", RIGHT)
def test_counts_and_the_quota(sentence: str, counted: Results) -> None:
    found = verdict_of(sentence, counted)
    assert found is not None and found.verdict == "supported"


@pytest.mark.parametrize("sentence", [
    "Nora Egan takes her place in Midtown without making the quota, <120> shy.",
    "The quota in Midtown was <3,010>.",
    "In Midtown Pat Daly exceeded the quota by <911>.",
    "In Midtown Pat Daly was elected at the <second> count.",
    "Una Grady dropped out in Midtown at stage <4>.",
    "Counting in Midtown took <five> rounds.",
    "Pat Daly had <three> rounds of drinks in Midtown.",
    "Pat Daly topped nothing in Midtown. He needed <four> counts to get home.",
    "Una Grady lasted until the <4th> count in Midtown.",
    "Nora Egan was elected in Midtown without reaching the quota of 3,001, being <120> shy of it.",
])
def test_a_wrong_one_is_not_passed(sentence: str, counted: Results) -> None:
    found = verdict_of(sentence, counted)
    assert found is None or found.verdict != "supported"


def test_the_seats_follow_from_the_counts_where_no_table_tells() -> None:
    from factcheck.facts.transfers import seats_of_counts
    from factcheck.results.model import Candidacy, Contest, Figure

    people = tuple(
        Candidacy(name, name, party, party, Figure(standings[0]), counts=tuple((i, Figure(s)) for i, s in enumerate(standings, 1)))
        for name, (party, standings, _) in COUNTS.items()
    )
    contest = Contest("midtown@?", "Midtown", "midtown", None, None, "general", people)
    assert seats_of_counts(contest) == 3
    assert seats_of_counts(Contest("midtown@?", "Midtown", "midtown", None, None, "general", people[:1])) == 0


def test_a_surname_of_two_is_whoever_was_named_in_full(counted: Results) -> None:
    for sentence, right in (("Tom Byrne (Labour) fought Midtown. Mr Byrne took <1,000> first preferences.", True),
                            ("Orla Byrne fought Midtown. Ms Byrne took <1,000> first preferences.", False)):
        found = verdict_of(sentence, counted)
        assert found is not None and (found.verdict == "supported") is right


@pytest.mark.parametrize("sentence", [
    "Orla Byrne and Pat Daly stood in Midtown. He got over the line on the transfers of Labour's Tom Byrne with <3,120>.",
    "Pat Daly stood in Midtown. He was elected on the surplus of Orla Byrne with <3,120>.", "Pat Daly stood in Midtown. He crept home on the elimination of Tom Byrne with <3,120> votes.",
])
def test_whose_papers_helped_has_not_the_figure(sentence: str, counted: Results) -> None:
    found = verdict_of(sentence, counted)
    assert found is not None and found.verdict == "supported"


def test_papers_of_nobody_are_no_candidate(tmp_path: Path) -> None:
    rows = ["BYRNE, Orla\tGreen Party\t3,500\t3,500\tElected (1)", "DALY, Pat\tFine Gael\t2,600\t3,120\tElected (2)", "GRADY, Una\tLabour\t600\t\tEliminated (1)", "Non-Transferable\t\t0\t80\t", "Total\t\t6,700\t6,700\t"]
    (tmp_path / "results.tsv").write_text("Constituency of Midtown: Result Sheet\nNumber of Seats\t2\n\nName of Candidate\tParty\tCount 1\tCount 2\tResult\n" + "\n".join(rows) + "\n", encoding="utf-8")
    (contest,) = read_results([str(tmp_path / "results.tsv")]).contests
    assert [(c.name, c.elected) for c in contest.candidacies] == [("Orla Byrne", True), ("Pat Daly", True), ("Una Grady", False)]
    assert [c.decided.value if c.decided else None for c in contest.candidacies] == [1, 2, 1]


@pytest.mark.parametrize(("sentence", "right"), [
    ("In Midtown Pat Daly picked up <420> transfers at the end.", True),
    ("The elimination of Una Grady sent <80> to Pat Daly, it is said.", False),
    ("Tom Byrne's elimination gave <240> to Nora Egan in Midtown.", True),
    ("Tom Byrne went out in Midtown and 420 of them moved to Pat Daly and <240> to Nora Egan.", True),
    ("In Midtown Pat Daly picked up <204> transfers at the end.", False),
    ("Tom Byrne went out in Midtown. Of his 1,100 votes, <420> passed to Pat Daly and 240 to Nora Egan.", True),
    ("Tom Byrne went out in Midtown. Out of his 1,100 votes, 420 went to Pat Daly and just <240> to Nora Egan.", True),
    ("Tom Byrne went out in Midtown. Of those 1,100 votes 420 moved to Pat Daly, 240 to Nora Egan and <90> to Seán Foley.", True),
    ("In Midtown Pat Daly, second at the outset, picked up <420> votes from the parcel.", True),
    ("In Midtown Pat Daly got <420> from the elimination of Tom Byrne.", True),
    ("Tom Byrne went out in Midtown. Of his 1,100 votes, 420 passed to Pat Daly and <190> to Nora Egan.", False),
])
def test_transfers(sentence: str, right: bool, counted: Results) -> None:
    found = verdict_of(sentence, counted)
    assert found is None or found.verdict != "refuted" or not right
    assert (found is not None and found.verdict == "supported") is right


@pytest.mark.parametrize("sentence", [
    "Una Grady was <first> to be eliminated in Midtown, with 700 votes.", "In Midtown Tom Byrne took 1,000 first preferences and was eliminated on <1,100>.",
])
def test_going_out_is_no_place_and_no_first_preference(sentence: str, counted: Results) -> None:
    found = verdict_of(sentence, counted)
    assert found is None or found.verdict != "refuted"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Daly took the second seat with <3,120> votes.", "supported"), ("Egan crossed the line with <2,899> votes.", "supported"), ("Egan crossed the line with <2,989> votes.", "refuted"),
    ("Jack Egan took the seat with <2,899> votes.", "unverifiable"),  # somebody else
])
def test_a_surname_that_wins_or_polls(sentence: str, verdict: str, counted: Results) -> None:
    found = verdict_of(f"Midtown counted all day.\n\n{sentence}", counted)
    assert found is not None and found.verdict == verdict
