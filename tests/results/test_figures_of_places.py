"""Figures whose heading names their place, whose cell names its label, or that a dash stands before; two elections with different parties."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import figures

from factcheck import article, check
from factcheck.results.headings import field_of
from factcheck.results.model import Contest
from factcheck.results.numbers import is_number, parse
from tests.tables import loaded, only_contest


def votes(contest: Contest) -> dict[str, int | None]:
    return {c.name: int(c.votes.value) if c.votes else None for c in contest.candidacies}


@pytest.mark.parametrize(("heading", "field"), [
    ("seat_electorate", "electorate"), ("WardTurnoutPercent", "turnout"), ("Ward Turnout %", "turnout"), ("seat_maj", "majority"), ("divisionRejectedBallots", "rejected"),
    ("Constituency valid votes", "valid_votes"), ("Electorate (ward)", "electorate"), ("Turnout in the constituency", "turnout"), ("Contest: majority", "majority"), ("Const. electorate", "electorate"),
    ("Ward name", "contest"), ("Ward code", "contest_id"), ("Seat change", "seats_change"), ("Constituency votes", "votes"), ("Region turnout", "ignore"), ("Turnout by ward", None),
    ("Council turnout", None), ("Ward candidates", None),
])
def test_a_place_before_or_behind_a_figure(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize("heads", ["WardElectorate,WardTurnoutPercent", "ward_electorate,ward_turnout_pct", "Electorate of ward,Turnout % (ward)"])
def test_figures_of_the_ward_beside_its_candidates(tmp_path: Path, heads: str) -> None:
    contest = only_contest(tmp_path, f"Ward,Candidate,Party,Votes,{heads}\nAbbey,Ann Archer,Labour,900,4000,37.5\nAbbey,Bob Baker,Green,600,4000,37.5\n")
    assert figures(contest)["electorate"] == 4000 and figures(contest)["turnout"] == 37.5


def test_figures_of_a_larger_place_are_not_the_wards(tmp_path: Path) -> None:
    """Near miss: the constituency and the council that a ward is in have turnouts of their own."""
    contest = only_contest(tmp_path, "Ward,Candidate,Party,Votes,Constituency turnout %,Council electorate\nAbbey,Ann Archer,Labour,900,61.2,90000\nAbbey,Bob Baker,Green,600,61.2,90000\n")
    assert not {"turnout", "electorate"} & set(contest.figures)


def test_figures_of_councils(tmp_path: Path) -> None:
    first, _ = loaded(tmp_path, "Council,Council turnout,Leave votes,Remain votes,Council electorate\nAnyshire,70.5,30000,20000,70000\nOthershire,60.0,10000,20000,50000\n").contests
    assert figures(first)["turnout"] == 70.5 and figures(first)["electorate"] == 70000


@pytest.mark.parametrize("heading", ["No. votes", "No. of votes", "Votes no.", "Number votes", "# votes", "Votes (no.)", "Votes rec'd", "Votes rcvd", "Total no. of votes", "No votes", "Nos. of votes"])
def test_votes_by_their_number(tmp_path: Path, heading: str) -> None:
    contest = only_contest(tmp_path, f"Candidate,Party,{heading},%\nAnn Archer,Labour,900,60.0\nBob Baker,Green,600,40.0\n")
    assert votes(contest) == {"Ann Archer": 900, "Bob Baker": 600}


def test_votes_for_no_are_an_answers(tmp_path: Path) -> None:
    """Near miss: beside those for yes."""
    (contest, _) = loaded(tmp_path, "Area,Yes votes,No votes,Electorate\nAnyshire,300,200,900\nOthershire,100,250,800\n").contests
    assert sorted(int(c.votes.value) for c in contest.candidacies if c.votes) == [200, 300]


@pytest.mark.parametrize(("cell", "value"), [("–17.3", -17.3), ("—17.3", -17.3), ("‒0.4", -0.4), ("−2", -2), ("– 4.2", -4.2), ("–1,234", -1234), ("–.5", -0.5), ("–17.3%", -17.3)])
def test_dashes_for_a_minus(cell: str, value: float) -> None:
    parsed = parse(cell)
    assert parsed is not None and float(parsed[0]) == value


@pytest.mark.parametrize("cell", ["–", "—", "– 1,234", "3–4", "––5"])
def test_dashes_that_are_none(cell: str) -> None:
    assert not is_number(cell)


def test_a_fall_printed_with_a_dash(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Northam by-election 2022\nParty\tCandidate\tVotes\t%\t±%\nLabour\tAnn Archer\t900\t60.0\t+8.2\nConservative\tBob Baker\t600\t40.0\t–17.4\nLabour gain from Conservative\t\tSwing\t12.8\t\n", "results.tsv")
    (contest,) = results.contests
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [8.2, -17.4]
    told = [str(v.verdict) for text in ("In Northam the swing from the Conservatives to Labour was 12.8 points.", "In Northam the swing from the Conservatives to Labour was 18.2 points.")
            for v in check(article.parse("article.txt", text), results).verdicts]
    assert told == ["supported", "refuted"]


FOOTERS = ("Vacant Seats: 1,,Electorate: 77686\nBallot Papers Issued: 45694,,Turnout: 58.82%\n", "Electorate: 77686,Ballot papers issued: 45694,Turnout: 58.82%\n",
           "Polling stations: 80,Electorate: 77686,Polling day: 4 July 2024\nTurnout = 58.82%,,Ballot papers issued = 45694\n",
           "Returning Officer: A Clerk,,Electorate: 77686\n,Ballot papers issued: 45694,Turnout: 58.82%\n")


@pytest.mark.parametrize("footer", FOOTERS)
def test_labels_in_the_cells_of_their_numbers(tmp_path: Path, footer: str) -> None:
    contest = only_contest(tmp_path, f"Northam constituency\nCandidate,Description,Votes\n\"ARCHER, Ann\",Labour Party,26000\n\"BAKER, Bob\",Green Party,19500\n,,\n{footer}")
    assert votes(contest) == {"Ann Archer": 26000, "Bob Baker": 19500} and contest.seat == "Northam"
    assert {name: figures(contest)[name] for name in ("electorate", "votes_cast", "turnout")} == {"electorate": 77686, "votes_cast": 45694, "turnout": 58.82}


def test_a_label_beside_a_candidate(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Northam constituency\nCandidate,Description,Votes,\nAnn Archer,Labour Party,26000,Electorate: 77686\nBob Baker,Green Party,19500,Rejected: 74\n")
    assert figures(contest)["electorate"] == 77686 and figures(contest)["rejected"] == 74 and votes(contest) == {"Ann Archer": 26000, "Bob Baker": 19500}


def test_a_label_beside_the_name_of_a_ward(tmp_path: Path) -> None:
    one, other = loaded(tmp_path, "Candidate,Party,Votes\nAbbey ward,Electorate: 4000,\nAnn Archer,Labour,900\nBob Baker,Green,600\nMill ward,Electorate: 5000,\nCy Cole,Labour,700\nDi Dunn,Green,800\n").contests
    assert {one.seat: figures(one)["electorate"], other.seat: figures(other)["electorate"]} == {"Abbey": 4000, "Mill": 5000}


def test_what_a_cell_says_with_a_colon_and_is_no_figure(tmp_path: Path) -> None:
    """Near miss: a time, a source, a party's own colon."""
    contest = only_contest(tmp_path, "Northam constituency\nCandidate,Description,Votes,Note\nAnn Archer,Labour: the party of work,26000,Declared: 02:15\nBob Baker,Green Party,19500,Source: clerk\n")
    assert votes(contest) == {"Ann Archer": 26000, "Bob Baker": 19500} and contest.candidacies[0].party_name.startswith("Labour: ")


@pytest.mark.parametrize(("years", "row"), [("2019,,,2017,,", "Brexit Party,Cy Cole,3394,8.3,,,"), ("2019,,,2017,,", "Brexit Party,Cy Cole,3394,8.3,-,-,-"), ("2017,,,2019,,", "Brexit Party,,,,Cy Cole,3394,8.3")])
def test_a_party_that_stood_once(tmp_path: Path, years: str, row: str) -> None:
    text = (f"Northam: two general elections,,,,,,\n,{years}\nParty,Candidate,Votes,%,Candidate,Votes,%\nConservative,Ann Archer,17440,42.7,Ann Archer,15855,37.3\n"
            f"Labour,Bob Baker,16728,40.9,Bo Black,23770,55.9\n{row}\nGreen,Di Dunn,1146,2.8,Di Dunn,918,2.2\nElectorate,,64429,,,63415,\n")
    found = {contest.year: contest for contest in loaded(tmp_path, text).contests}
    assert set(found) == {2017, 2019} and {len(contest.candidacies) for contest in found.values()} == {3, 4}
    assert "Cy Cole" not in votes(found[2017]) and votes(found[2019])["Cy Cole"] == 3394
    assert sorted(figures(contest)["electorate"] for contest in found.values()) == [63415, 64429]


def test_first_preferences_where_seats_were_filled_at_stages(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Ward,No. of Seats,Candidate,Party,1st Pref Votes,1st Pref %,Elected (Y/N),Elected at Stage\nMill,2,Ann Archer,Labour,500,50.0,Y,1\nMill,2,Bob Baker,Green,300,30.0,Y,3\nMill,2,Cy Cole,Reform UK,200,20.0,N,\n")
    told = [str(v.verdict) for text in ("In Mill, Labour took 50.0% of first preferences.", "In Mill, Labour took 53.0% of first preferences.") for v in check(article.parse("article.txt", text), results).verdicts]
    assert told == ["supported", "refuted"]


@pytest.mark.parametrize("label", ["Margin of victory", "Winning margin", "Victory margin"])
def test_a_margin_below_the_candidates_is_nobody(tmp_path: Path, label: str) -> None:
    contest = only_contest(tmp_path, f"Northam constituency\nCandidate,Party,Votes\nAnn Archer,Labour,900\nBob Baker,Green,600\n{label},,300\n")
    assert set(votes(contest)) == {"Ann Archer", "Bob Baker"} and figures(contest)["majority"] == 300
