"""A row a contest with who won and who came second, in the words of many desks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results.model import PREFERRED, Contest
from tests.tables import loaded

ROWS = "Ash,Ann Archer,Labour,900,Bob Baker,Conservative,700,200,2000\nBeech,Cy Carter,Green,800,Di Dunn,Labour,790,10,2400\n"


def votes(contest: Contest) -> list[tuple[str, int, bool | None]]:
    return [(c.name, int(c.votes.value), c.elected) for c in contest.candidacies if c.votes]


@pytest.mark.parametrize("heads", [
    "Elected MP,Party,Votes,Runner-up,Runner-up party,Runner-up votes", "Member,Party,Votes,Runner-up,Party,Votes", "Winner,Party,Votes,Loser,Party,Votes",
    "Elected member,Elected member's party,Votes for elected member,Defeated candidate,Defeated candidate party,Defeated candidate votes",
    "Winning candidate,Winning party,Winning votes,Nearest rival,Nearest rival party,Nearest rival votes", "MP,Party,Votes,Challenger,Challenger party,Challenger votes",
])
def test_both_of_a_row_are_candidates(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"Riding,{heads},Margin,Total valid\n{ROWS}")
    (beech,) = results.of_seat("beech")
    assert votes(beech) == [("Cy Carter", 800, True), ("Di Dunn", 790, False)]
    assert beech.figures["majority"].value == 10 and beech.figures["valid_votes"].value == 2400
    assert not beech.complete and not results.warned()[0].warnings


def test_the_one_ahead_is_not_said_to_be_elected(tmp_path: Path) -> None:
    (ash,) = loaded(tmp_path, f"Constituency,Leading Candidate,Leading Party,Votes,Trailing Candidate,Trailing Party,Votes,Margin,Total valid\n{ROWS}").of_seat("ash")
    assert votes(ash) == [("Ann Archer", 900, None), ("Bob Baker", 700, None)]


@pytest.mark.parametrize(("heads", "shares"), [
    ("Elected MP,Party,Votes,Share,Runner-up,Runner-up party,Runner-up votes", {"Ann Archer": 45.0}),
    ("Elected MP,Party,Votes,Share,Runner-up,Runner-up party,Runner-up votes,Share", {"Ann Archer": 45.0, "Bob Baker": 35.0}),
    ("Elected MP,Elected MP votes,Elected MP party,Runner-up,Runner-up party,Runner-up votes,Share", {}),
])
def test_a_share_is_of_the_one_before_it(tmp_path: Path, heads: str, shares: dict[str, float]) -> None:
    cells = {"Elected MP": ["Ann Archer", "Cy Carter"], "Party": ["Labour", "Green"], "Elected MP party": ["Labour", "Green"], "Votes": ["900", "800"], "Elected MP votes": ["900", "800"],
             "Runner-up": ["Bob Baker", "Di Dunn"], "Runner-up party": ["Conservative", "Labour"], "Runner-up votes": ["700", "790"]}
    of_share = [["45.0", "33.3"], ["35.0", "32.9"]]
    names = heads.split(",")
    columns = [cells[name] if name in cells else of_share[names[:j].count("Share")] for j, name in enumerate(names)]
    (ash,) = loaded(tmp_path, "Riding,{},Total valid\nAsh,{},2000\nBeech,{},2400\n".format(heads, *(",".join(column[row] for column in columns) for row in (0, 1)))).of_seat("ash")
    assert {c.name: float(c.share.value) for c in ash.candidacies if c.share} == shares


@pytest.mark.parametrize("mark", ["2CP", "TCP", "Two-candidate-preferred"])
@pytest.mark.parametrize("title", ["Seats won by independents in 2019\n", "2019 federal election, two-candidate-preferred\n"])
def test_votes_after_preferences(tmp_path: Path, mark: str, title: str) -> None:
    heads = f"Electorate,State,Winner,Winner party,{mark} votes,{mark} %,Loser,Loser party,{mark} votes,{mark} %,Margin (votes)"
    results = loaded(tmp_path, f"{title}{heads}\nTron,NSW,Ann Archer,Independent,52728,57.24,Bob Baker,Liberal,39395,42.76,13333\nWaka,Vic.,Cy Carter,Independent,51886,51.39,Di Dunn,Liberal,49070,48.61,2816\n")
    (tron,) = results.of_seat("tron")
    assert votes(tron) == [("Ann Archer", 52728, True), ("Bob Baker", 39395, False)]
    assert (tron.tally, tron.date) == (PREFERRED, date(2019, 5, 18))


def test_votes_before_preferences_beside_those_after_them(tmp_path: Path) -> None:
    heads = "Division,Winner,Winner party,Winner votes,Winner 2CP %,Runner-up,Runner-up party,Runner-up votes,Runner-up 2CP %"
    (tron,) = loaded(tmp_path, f"{heads}\nTron,Ann Archer,Independent,40000,57.24,Bob Baker,Liberal,36000,42.76\nWaka,Cy Carter,Independent,41886,51.39,Di Dunn,Liberal,43070,48.61\n").of_seat("tron")
    assert tron.tally == "" and votes(tron) == [("Ann Archer", 40000, True), ("Bob Baker", 36000, False)]
    assert all(c.share is None for c in tron.candidacies)


@pytest.mark.parametrize("country", ["Riding", "Division", "Constituency"])
def test_the_winners_votes_alone_are_no_total(tmp_path: Path, country: str) -> None:
    results = loaded(tmp_path, f"{country},Winner,Party,Votes,Majority\nAsh,Ann Archer,Liberal,900,200\nBeech,Cy Carter,Green,800,10\n", "results-2021.csv")
    (ash,) = results.of_seat("ash")
    assert not ash.complete and ash.in_part
    assert [v.verdict for v in check(parse("a.txt", "Ann Archer won 45.9% of the vote in Ash in 2021."), results).verdicts if v.claim.text == "45.9%"] == ["unverifiable"]
