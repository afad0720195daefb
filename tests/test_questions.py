"""Measures on a ballot and districts by number: contests that go by a number."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.claims.people import seat_forms
from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of


@pytest.mark.parametrize(("seat", "form"), [
    ("No. 4 Constitutional Amendment: Limit Government", "Amendment 4"), ("Amendment 4 Limit Government", "Amendment 4"), ("Proposition 22 - App Drivers", "Prop 22"),
    ("State Question 788 Medical Marijuana", "Question 788"), ("Issue 1", "Issue 1"), ("Measure AA Parks", "Measure AA"), ("Ballot Measure 109", "Measure 109"),
    ("U.S. House District 4", "4th District"), ("State Senate District 12", "Senate District 12"), ("State Assembly District 101", "101st District"),
])
def test_forms(seat: str, form: str) -> None:
    assert form in seat_forms(seat)


@pytest.mark.parametrize(("seat", "form"), [("Amendment of the Charter", "Amendment of"), ("Peak District", "District"), ("Issue", "Issue 1")])
def test_what_has_no_number(seat: str, form: str) -> None:
    assert form not in seat_forms(seat)


@pytest.fixture(scope="module")
def ballot(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Three amendments: 60 %, 57.2 % and 40 % Yes."""
    lines = ["ElectionDate,RaceCode,RaceName,CountyName,CanNameLast,CanVotes,PctVote"]
    for number, title, yes, no in ((2, "Right To Fish", 60000, 40000), (4, "Limits on Government", 57200, 42800), (6, "Campaign Money", 40000, 60000)):
        for answer, votes in (("Yes for Approval", yes), ("No for Rejection", no)):
            lines.append(f"11/5/2024,A{number},No. {number} Constitutional Amendment: {title},STATEWIDE,{answer},{votes},{votes / 1000:.2f}")
    path = tmp_path_factory.mktemp("ballot") / "results.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_results([str(path)])


OPENING = "Amendment 2, Amendment 4 and Amendment 6 were on the ballot.\n\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Amendment 4 failed with <57.2> percent, short of the 60 percent needed.", "supported"),
    ("Amendment 2, on hunting and fishing, got <60%>.", "supported"),
    ("Amendment 4 had 57,200 yes votes and <42,800> no votes.", "supported"),
    ("Amendment 4 took <57,200> votes in favor.", "supported"),
    ("Amendment 6 was rejected with <60%> against.", "supported"),
    ("Amendment 6, on campaign money, drew <40> percent.", "supported"),
    ("Amendment 2 passed with <66> percent.", "refuted"),
    ("Amendment 4 had <57,020> yes votes.", "refuted"),
    ("Amendment 4 had 57,200 yes votes, a lead of 14,400, or <57.2%> of the 100,000 people who marked the question.", "supported"),
])
def test_answers(sentence: str, verdict: str, ballot: Results) -> None:
    found = verdict_of(OPENING + sentence, ballot)
    assert found is not None and found.verdict == verdict


@pytest.mark.parametrize("sentence", [
    "Amendment 4 failed with 57.2 percent, short of the <60> percent needed.", "Changing the constitution takes <60%>.", "Amendment <4> failed.",
    "Amendment 4 outpolled it by <12,000> yes votes.",
])
def test_a_threshold_and_a_number_of_a_measure_are_no_figure(sentence: str, ballot: Results) -> None:
    found = verdict_of(OPENING + sentence, ballot)
    assert found is None or found.verdict == "unverifiable"


@pytest.mark.parametrize("sentence", ["Ann Archer polled <9,120> yes votes.", "There were <9,120> votes against."])
def test_answers_are_of_referendums(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or "Yes" not in str(found.reading.subject)


def test_districts(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text(
        "county,office,district,party,candidate,votes\nAll,State Senate,4,Democratic,Ann Archer,300\nAll,State Senate,4,Republican,Bob Baker,200\n"
        "All,State Senate,7,Democratic,Cy Carter,150\nAll,State Senate,7,Republican,Di Dunn,250\n", encoding="utf-8")
    results = read_results([str(path)])
    for sentence in ("In the 7th District Democrats took <150> votes.", "Senate District 7: Republicans won by <100> votes.", "District 4 (Elsmere): Republicans polled <200> votes."):
        found = verdict_of(sentence, results)
        assert found is not None and found.verdict == "supported", sentence


@pytest.mark.parametrize(("true", "wrong", "sentence"), [
    ("57,200", "52,700", "Amendment 4 drew <{}> votes and still failed."), ("57,200", "60,000", "Amendment 6 lost, with the <{}> cast for Amendment 4 no help."),
    ("42,800", "48,200", "Some 40,000 opposed Amendment 2, and <{}> voted against Amendment 4."),
    ("60", "64", "Amendment 2 passed, <{}> percent to 40 percent."), ("40", "44", "Amendment 2 passed, 60 percent to <{}> percent."),
    ("40.0%", "44.0%", "The bid to cap donations, Amendment 6, fell short with <{}> support."), ("three", "four", "Voters faced <{}> proposed amendments."),
    ("100,000", "110,000", "Amendment 4 took 57.2 percent of the <{}> people who marked the question."),
])
def test_what_a_measure_got(true: str, wrong: str, sentence: str, ballot: Results) -> None:
    assert_told(OPENING + sentence, true, wrong, ballot)


@pytest.mark.parametrize("sentence", ["Some <1,200> voters skipped Amendment 4.", "Of them, <3,100> left Amendment 2 blank.", "There were <two> amendments that passed."])
def test_what_is_no_answer(sentence: str, ballot: Results) -> None:
    found = verdict_of(OPENING + sentence, ballot)
    assert found is None or found.verdict != "refuted"


@pytest.mark.parametrize("name", ["Proposition 22", "Prop. 22", "Prop 22"])
def test_propositions_in_short(name: str, tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("proposition,yes,no,total\nProposition 21,6700,10000,16700\nProposition 22,9958,7027,16985\n", encoding="utf-8")
    results = read_results([str(path)])
    assert_told(f"Voters sided with {name}. It was a long campaign. {name} won <{{}}> yes votes.", "9,958", "9,985", results)
