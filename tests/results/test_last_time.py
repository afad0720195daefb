"""The election before in columns that name no year, and below a banner of the last election."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import loaded
from test_newsroom_tables import book

from factcheck.results.model import Contest

ROWS = (("Ann Archer", "Labour", 9000, 50.0, 8000, 40.0), ("Bob Baker", "Conservative", 7000, 38.9, 9000, 45.0), ("Cy Carter", "Green", 2000, 11.1, 1500, 7.5))


def of(contest: Contest, figure: str = "votes") -> dict[str, float]:
    return {c.party: float(found.value) for c in contest.candidacies if (found := getattr(c, figure))}


def table(*heads: str, above: str = "Northam by-election 3 May 2018\n", below: str = "") -> str:
    return f"{above}Candidate,Party,Votes,%,{','.join(heads)}\n" + "\n".join(",".join(map(str, row[: 4 + len(heads)])) for row in ROWS) + f"\n{below}"


@pytest.mark.parametrize("heads", [
    ("Previous votes", "Previous %"), ("Votes last time", "% last time"), ("Prev. votes", "Prev. share"), ("votes_prev", "share_prev"), ("Votes (previous election)", "% (previous election)"),
    ("Last election votes", "Last election share"), ("Votes at last election", "Share at last election"), ("votesPrevious", "sharePrevious"), ("Prior votes", "Prior vote share"),
])
def test_columns_of_the_election_before(tmp_path: Path, heads: tuple[str, str]) -> None:
    now, before = loaded(tmp_path, table(*heads)).contests
    assert (now.seat, now.date, of(now)) == ("Northam", date(2018, 5, 3), {"labour": 9000, "conservative": 7000, "green": 2000})
    assert (before.seat, before.date, before.year) == ("Northam", None, None)
    assert of(before) == {"labour": 8000, "conservative": 9000, "green": 1500} and of(before, "share") == {"labour": 40, "conservative": 45, "green": 7.5}
    assert not before.complete  # others stood then


def test_figures_of_this_election_are_not_those_of_the_last(tmp_path: Path) -> None:
    now, before = loaded(tmp_path, table("Votes last time", "% last time", above="Northam by-election 3 May 2018\nElectorate,41000\n", below="Turnout,,,43.9,,61.0\nSpoilt papers,,21,,,\n")).contests
    assert {name: float(now.figures[name].value) for name in ("electorate", "turnout", "rejected")} == {"electorate": 41000, "turnout": 43.9, "rejected": 21}
    assert {name: float(figure.value) for name, figure in before.figures.items() if figure.cells} == {"turnout": 61}


def test_votes_last_time_of_those_who_stand_now_make_no_whole(tmp_path: Path) -> None:
    _, before = loaded(tmp_path, table("Votes last time")).contests
    assert before.unproven and not before.complete
    _, dated = loaded(tmp_path, "Party,Candidate,Votes 2022,Votes 2019\nLab,Ann Archer,9000,8000\nCon,Bob Baker,7000,9000\n").contests
    assert dated.year == 2019 and dated.unproven
    _, whole = loaded(tmp_path, "Party,Candidate,Votes 2022,Votes 2019\nLab,Ann Archer,9000,8000\nCon,Bob Baker,7000,9000\nBrexit,,,1200\n").contests
    assert whole.complete and not whole.unproven  # who stood then alone has a row


@pytest.mark.parametrize(("now", "then", "year"), [
    ("This election", "Last election (2019)", 2019), ("By-election", "Previous election", None), ("Result", "Last time", None), ("New", "Old", None), ("2022 by-election", "Last general election 2019", 2019),
])
def test_banners_of_this_election_and_the_last(tmp_path: Path, now: str, then: str, year: int | None) -> None:
    rows = [["", "", now, "", then, "", ""], ["Candidate", "Party", "Votes", "%", "Votes", "%", "Change"], *([*map(str, row), str(round(row[3] - row[5], 1))] for row in ROWS)]
    new, old = book(tmp_path / "results.xlsx", Sheet1=rows).contests
    assert of(new) == {"labour": 9000, "conservative": 7000, "green": 2000} and of(new, "change") == {"labour": 10, "conservative": -6.1, "green": 3.6}
    assert new.year in {None, 2022} and old.year == year and of(old) == {"labour": 8000, "conservative": 9000, "green": 1500}


def test_parties_as_columns_of_both_elections(tmp_path: Path) -> None:
    now, before = loaded(tmp_path, "Ward,Lab,Con,Grn,Lab last time,Con last time,Grn last time\nAlder,900,700,200,800,750,90\n").contests
    assert of(now) == {"labour": 900, "conservative": 700, "green": 200} and of(before) == {"labour": 800, "conservative": 750, "green": 90}


@pytest.mark.parametrize("heads", [("Previous holder",), ("Previous job",), ("Last updated",), ("Change from last election",)])
def test_other_words_of_the_past_are_no_election(tmp_path: Path, heads: tuple[str, ...]) -> None:
    assert len(loaded(tmp_path, table(*heads)).contests) == 1


def test_without_parties_nobody_is_known_by_what_a_row_had_before(tmp_path: Path) -> None:
    text = "Northam by-election\nCandidate,Votes,Votes last time\nAnn Archer,900,800\nBob Baker,700,950\n"
    (contest,) = loaded(tmp_path, text).contests
    assert {c.name: int(c.votes.value) for c in contest.candidacies if c.votes} == {"Ann Archer": 900, "Bob Baker": 700}


def test_notional_votes_beside_those_that_were_cast(tmp_path: Path) -> None:
    now, before = loaded(tmp_path, "Constituency,Party,Votes,Share,Notional votes,Notional share\nNortham,Labour,17773,43.5,16813,40.0\nNortham,Green,9627,23.5,1500,3.6\n").contests
    assert not now.notional and of(now) == {"labour": 17773, "green": 9627}
    assert before.notional and of(before) == {"labour": 16813, "green": 1500} and of(before, "share") == {"labour": 40, "green": 3.6}
    (alone,) = loaded(tmp_path, "Constituency,Party,Notional votes,Notional share\nNortham,Labour,16813,40.0\nNortham,Green,1500,3.6\n", "notional.csv").contests
    assert alone.notional and of(alone) == {"labour": 16813, "green": 1500}
