"""Votes and shares of each candidate in columns that carry the surname alone: "Harris votes | Harris % | Trump votes | Trump %"."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, only_contest, votes


@pytest.mark.parametrize(("votes_of", "share_of"), [("{} votes", "{} %"), ("{} votes", "{} share"), ("{}_votes", "{}_pct"), ("{} Votes", "{} Pct")])
def test_a_row_a_state(tmp_path: Path, votes_of: str, share_of: str) -> None:
    heads = ",".join(form.format(name) for name in ("Harris", "Trump") for form in (votes_of, share_of))
    text = f"State,Electoral votes,{heads},Other votes,Total votes,Margin\nWisconsin,10,1668229,48.7,1697626,49.6,57067,3422922,29397\nMichigan,15,2736533,48.3,2816636,49.7,111017,5664186,80103\n"
    one, other = loaded(tmp_path, text).contests
    assert (one.seat, votes(one), int(one.figures["valid_votes"].value)) == ("Wisconsin", {"Harris": 1668229, "Trump": 1697626}, 3422922)
    assert not other.complete and int(other.figures["majority"].value) == 80103
    cited = next(c for c in one.candidacies if c.name == "Trump").votes
    assert cited and (cited.cells[0].row, cited.cells[0].column) == (2, votes_of.format("Trump"))


@pytest.mark.parametrize("total", ["", "Total,745,49.5,760,50.5,1505\n"])
def test_a_row_a_county(tmp_path: Path, total: str) -> None:
    contest = only_contest(tmp_path, f"County,Lee votes,Lee %,Ray votes,Ray %,Total votes\nAdams,485,51.9,450,48.1,935\nBrown,260,45.6,310,54.4,570\n{total}")
    assert votes(contest) == {"Lee": 745, "Ray": 760}


def test_figures_of_a_ward_beside_them(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Ward,Smith votes,Smith %,Jones votes,Jones %,Electorate,Turnout\nAbbey,485,51.9,450,48.1,2000,47.0\n")
    assert (contest.seat, votes(contest), int(contest.figures["electorate"].value)) == ("Abbey", {"Smith": 485, "Jones": 450}, 2000)


@pytest.mark.parametrize("text", [
    "Seat,Postal votes,Postal %,Early votes,Early %\nAbbey,485,51.9,450,48.1\nBrook,260,45.6,310,54.4\n",  # kinds of vote
    "Seat,Lee votes,Lee %,Ray votes,Ray %\nAbbey,485,11.9,450,48.1\nBrook,260,45.6,310,54.4\n",  # shares of something else
    "Seat,Valid votes,Valid %,Rejected votes,Rejected %\nAbbey,485,99.0,5,1.0\nBrook,260,98.1,5,1.9\n",
])
def test_what_is_nobodys(tmp_path: Path, text: str) -> None:
    assert not any(c.votes for one in loaded(tmp_path, text).contests for c in one.candidacies)
