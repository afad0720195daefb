"""Figures told of an older election by the words around them, a council told by the title of its wards, and figures of two together."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

NOW = "Constituency,Date,Candidate,Party,Votes,Electorate\n" + "".join(f"Anytown,2017-06-08,{who},{votes},40000\n" for who, votes in (
    ("Ann Archer,Labour", 12000), ("Bob Baker,Conservative", 9000), ("Cy Carter,Liberal Democrat", 3000)))
HISTORY = "Constituency,Date,Electorate,Con,Lab,LD,Total votes\nAnytown,1997-05-01,41000,7000,15000,6000,28000\nAnytown,2010-05-06,40500,11000,10500,4500,26000\nAnytown,2015-05-07,40200,10000,11000,2000,23000\n"
WARDS = "Gosmouth Borough Council\tLocal elections 2 May 2024\n\nWard\tElectorate\tTurnout\tCandidate\tParty\tVotes\tElected\n" + "".join(
    f"{ward}\t2000\t{turnout}\t{name}\t{party}\t{votes}\t{won}\n" for ward, turnout, rows in (
        ("Elm", "40.0%", (("A Scard", "Conservative", 500, "Elected"), ("B Moss", "Labour", 300, ""))), ("Oak", "30.0%", (("C Hill", "Labour", 350, "Elected"), ("D Pike", "Conservative", 250, ""))),
        ("Ash", "20.0%", (("E Lane", "Labour", 250, "Elected"), ("F Ford", "Conservative", 150, ""))))
    for name, party, votes, won in rows)


@pytest.fixture(scope="module")
def anytown_since(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("since")
    for name, text in (("results.csv", NOW), ("history.csv", HISTORY)):
        (folder / name).write_text(text, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "history.csv")])


@pytest.fixture(scope="module")
def gosmouth(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("gosmouth") / "results.tsv"
    path.write_text(WARDS, encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("Ann Archer won Anytown. Turnout was 60.0%, the lowest since 1997, when <{}> took part.", "68.3%", "66.3%"),
    ("Ann Archer won Anytown. It is a far cry from 1997, when Labour rode the wave to 15,000 votes and a majority of <{}>.", "8,000", "8,800"),
    ("Ann Archer won Anytown. Her majority of 3,000 was a fraction of the <{}> Labour enjoyed on taking the seat in 1997.", "8,000", "1,000"),
    ("Ann Archer won Anytown. Her 3,000-vote majority is dwarfed, but it exceeds the <{}> of two years ago.", "1,000", "8,000"),
    ("Ann Archer won Anytown. In 2015 Labour had lost nothing; this time the majority is hers, and it stands at <{}>.", "3,000", "3,300"),
    ("Labour, which added <{}> votes, held Anytown.", "1,000", "1,100"),
    ("Anytown: between them the Conservatives and Labour, who shared 91.3% of the poll at the last election, had <{}> this time.", "87.5%", "85.7%"),
])
def test_told_by_the_words_around(sentence: str, true: str, false: str, anytown_since: Results) -> None:
    assert_told(sentence, true, false, anytown_since)


@pytest.mark.parametrize("sentence", [
    "Ann Archer's 50.0% was Labour's best in Anytown since 1997, when it was at its height, and they added <1,000> votes.",
    "The Conservatives in Anytown had twice as many in 2010, when they got 11,000, and are down to <37.5%> now.",
])
def test_a_clause_that_goes_on_is_of_now(sentence: str, anytown_since: Results) -> None:
    found = verdict_of(sentence, anytown_since)
    assert found is None or found.verdict != "refuted"


OPENING = "Labour on top in Gosmouth\n\nPlenty of councillors had a nervous night in Gosmouth.\n\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Of the <3> seats up for election, Labour took two and the Conservatives one.", "supported"), ("Of the 3 seats up for election, Labour took <two> and the Conservatives one.", "supported"),
    ("Almost <40%> of the electorate cast a vote in Elm.", None),
    ("A Scard romped away with Elm, polling <500>.", "supported"), ("A Scard romped away with Elm, polling <550>.", "refuted"),
])
def test_a_council_by_the_title_of_its_wards(sentence: str, verdict: str | None, gosmouth: Results) -> None:
    found = verdict_of(OPENING + sentence, gosmouth)
    assert found is not None and (found.verdict == verdict if verdict else found.verdict != "refuted")


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("Bob Baker, who had once led Anytown, overtook Cy Carter with <{}>.", "9,000", "3,000"),
    ("In Anytown Ann Archer pushed Bob Baker into second place, <{}> to 9,000.", "12,000", "9,000"),
    ("In Anytown Bob Baker, who had given the Conservatives a respectable <{}>, shrank to 9,000.", "10,000", "9,000"),
    ("In Anytown Bob Baker, who had given the Conservatives 10,000 and <{}> place, shrank to 9,000.", "second", "first"),
])
def test_whose_it_is_beside_whom_they_passed(sentence: str, true: str, false: str, anytown_since: Results) -> None:
    assert_told(sentence, true, false, anytown_since)


def test_the_gap_to_the_place_below(anytown_since: Results) -> None:
    found = verdict_of("When Ann Archer first won Anytown, Labour came <929> votes of dropping to third.", anytown_since)
    assert found is None or found.verdict != "refuted"
