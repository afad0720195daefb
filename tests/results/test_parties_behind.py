"""Parties behind the names of one column, parties and votes in columns whose headings do not say so."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, only_contest, votes

from factcheck.results.model import Contest


def parties(contest: Contest) -> dict[str, str]:
    return {x.name: x.party for x in contest.candidacies}


@pytest.mark.parametrize(("archer", "baker"), [
    ("Ann Archer ** Liberal", "Bob Baker Conservative"), ("Ann Archer Liberal", "Bob Baker ** Conservative"), ("Ann Archer* Liberal", "Bob de Baker Conservative"),
    ("Ann Archer ** Liberal Party of Canada", "Bob Baker Conservative Party of Canada"),
])
def test_parties_stand_behind_the_names(tmp_path: Path, archer: str, baker: str) -> None:
    text = f"Electoral district,Candidate,Residence,Votes\nNortham,{archer},Here,900\nNortham,{baker},There,800\nNortham,Cy Carter NDP-New Democratic Party,There,70\nTotal,,,1770\n"
    contest = only_contest(tmp_path, text)
    assert set(votes(contest).values()) == {900, 800, 70} and "Cy Carter" in parties(contest)
    assert set(parties(contest).values()) == {"liberal", "conservative", "ndp"}


def test_a_surname_is_no_party_behind(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Ward,Candidate,Votes\nAbbey,Mary Ann Green,900\nAbbey,Bob Baker,800\nAbbey,Lee Grant,20\n")
    assert set(votes(contest)) == {"Mary Ann Green", "Bob Baker", "Lee Grant"}


@pytest.mark.parametrize("heading", ["Party standing for", "Stands for", "Which party", "Side", "In whose colours"])
def test_a_column_of_parties_is_whose_they_are(tmp_path: Path, heading: str) -> None:
    contest = only_contest(tmp_path, f"Ward,Candidate,{heading},Votes\nAbbey,Ann Archer,Labour,900\nAbbey,Bob Baker,Conservative,800\nAbbey,Cy Carter,Residents first,20\n")
    assert parties(contest) == {"Ann Archer": "labour", "Bob Baker": "conservative", "Cy Carter": "residents-first"}


@pytest.mark.parametrize("heading", ["Party in 2019", "Gained from", "Previous holder", "Outgoing party", "Endorsed by"])
def test_another_s_party_is_not_theirs(tmp_path: Path, heading: str) -> None:
    contest = only_contest(tmp_path, f"Ward,Candidate,{heading},Votes\nAbbey,Ann Archer,Labour,900\nAbbey,Bob Baker,Conservative,800\n")
    assert "labour" not in parties(contest).values()


@pytest.mark.parametrize("heading", ["Ballots won", "Crosses received", "Tally of votes", "Number of papers"])
def test_votes_are_told_by_their_shares(tmp_path: Path, heading: str) -> None:
    text = f"Constituency,Poll date,Candidate,Party,{heading},Fraction of vote\nNortham,2017-06-08,Ann Archer,Labour,900,0.5085\nNortham,2017-06-08,Bob Baker,Green,800,0.4520\nNortham,2017-06-08,Di Dodd,UKIP,70,0.0395\n"
    assert votes(only_contest(tmp_path, text)) == {"Ann Archer": 900, "Bob Baker": 800, "Di Dodd": 70}


def test_numbers_out_of_proportion_to_the_shares_are_no_votes(tmp_path: Path) -> None:
    text = "Constituency,Poll date,Candidate,Party,Number on ballot,Fraction of vote\nNortham,2017-06-08,Ann Archer,Labour,3,0.5085\nNortham,2017-06-08,Bob Baker,Green,1,0.4520\nNortham,2017-06-08,Di Dodd,UKIP,2,0.0395\n"
    assert not any(votes(contest) for contest in loaded(tmp_path, text).contests)
