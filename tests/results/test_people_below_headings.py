"""Tables with a cell for each who stood, which tells name, party and votes."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results.model import Contest
from tests.tables import loaded

# Two seats at the general election of 2015.
WANTED = {"Chorley": {"Lindsay Hoyle": ("labour", 23322), "Rob Loughenbury": ("conservative", 18792), "Mark Smith": ("ukip", 6995)},
          "Luton South": {"Gavin Shuker": ("labour", 18660), "Katie Redmond": ("conservative", 12949), "Muhammad Rehman": ("ukip", 5129)}}
BELOW_PARTIES = (
    """Constituency;Labour;Conservative;UKIP;Electorate
Chorley;Lindsay Hoyle 23,322 (45.1%);Rob Loughenbury 18,792 (36.3%);Mark Smith 6,995 (13.5%);74679
Luton South;Gavin Shuker 18,660 (44.2%);Katie Redmond 12,949 (30.7%);Muhammad Rehman 5,129 (12.1%);67234
""",
    """Results 2015
Seat	Electors	Lab	Con	UKIP
Chorley	74,679	Lindsay Hoyle: 23,322	Rob Loughenbury: 18,792	Mark Smith: 6,995
Luton South	67,234	Gavin Shuker: 18,660	Katie Redmond: 12,949	Muhammad Rehman: 5,129
""",
)
BELOW_PARTIES = (
    *BELOW_PARTIES,
    """Constituency;Labour;Conservative;UKIP;Green;Electorate
Chorley;Lindsay Hoyle (23,322);Rob Loughenbury (18,792);Mark Smith (6,995);-;74679
Luton South;Gavin Shuker (18,660);Katie Redmond (12,949);Muhammad Rehman (5,129);;67234
""",
)
BELOW_PLACES = (
    """Seat;Electorate;First;Second;Third
Chorley;74679;Lindsay Hoyle (Lab) 23,322;Rob Loughenbury (Con) 18,792;Mark Smith (UKIP) 6,995
Luton South;67234;Gavin Shuker (Lab) 18,660;Katie Redmond (Con) 12,949;Muhammad Rehman (UKIP) 5,129
""",
    """Constituency;Candidate 1;Candidate 2;Candidate 3;Electorate
Chorley;Lindsay Hoyle - Labour - 23322*;Rob Loughenbury - Conservative - 18792;Mark Smith - UKIP - 6995;74679
Luton South;Gavin Shuker - Labour - 18660*;Katie Redmond - Conservative - 12949;Muhammad Rehman - UKIP - 5129;67234
* elected;;;;
""",
)


def read(contests: tuple[Contest, ...]) -> dict[str, dict[str, tuple[str, int]]]:
    return {contest.seat: {c.name: (c.party, int(c.votes.value)) for c in contest.candidacies if c.votes} for contest in contests}


@pytest.mark.parametrize("text", [*BELOW_PARTIES, *BELOW_PLACES])
def test_who_stood_in_each_cell(tmp_path: Path, text: str) -> None:
    results = loaded(tmp_path, text)
    assert not results.errors and read(results.contests) == WANTED
    assert {contest.seat: int(contest.figures["electorate"].value) for contest in results.contests} == {"Chorley": 74679, "Luton South": 67234}


def test_a_cell_is_cited_where_it_stands(tmp_path: Path) -> None:
    contest = next(c for c in loaded(tmp_path, BELOW_PARTIES[0]).contests if c.seat == "Luton South")
    second = next(c for c in contest.candidacies if c.party == "conservative")
    assert second.votes is not None and (second.votes.cells[0].row, second.votes.cells[0].column) == (3, "Conservative")


def test_a_share_of_the_poll_beside_them_is_the_turnout(tmp_path: Path) -> None:
    text = BELOW_PLACES[0].replace("Electorate", "% poll").replace("74679", "69.3").replace("67234", "62.9")
    assert {c.seat: float(c.figures["turnout"].value) for c in loaded(tmp_path, text).contests} == {"Chorley": 69.3, "Luton South": 62.9}


def test_a_star_means_elected_where_a_line_says_so(tmp_path: Path) -> None:
    for text, wanted in ((BELOW_PLACES[1], ["Gavin Shuker", "Lindsay Hoyle"]), (BELOW_PLACES[1].replace("* elected", "* sitting member"), [])):
        assert sorted(c.name for contest in loaded(tmp_path, text).contests for c in contest.candidacies if c.elected) == wanted


@pytest.mark.parametrize("text", [
    BELOW_PLACES[0].replace(" (Con) 18,792", " 18,792"),  # of no party
    BELOW_PLACES[0].replace("12,949", ""),  # without votes
    BELOW_PARTIES[0].replace("Katie Redmond 12,949 (30.7%)", "Katie Redmond"),
])
def test_cells_that_tell_less_are_not_taken_so(tmp_path: Path, text: str) -> None:
    assert not any(c.votes for contest in loaded(tmp_path, text).contests for c in contest.candidacies if c.person and c.name in {"Rob Loughenbury", "Katie Redmond"})


def test_words_about_seats_are_no_names(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Council,Labour,Conservative,Lib Dem\nChester,Up 3,Down 2,Up 1\nWarrington,Gain 2,Lost 4,Up 2\n")
    assert not any(c.person for contest in results.contests for c in contest.candidacies)


def test_a_party_of_one_place_below_the_places(tmp_path: Path) -> None:
    text = "Ward,1st,2nd,Electorate\nElm,Ann Archer (Labour) 863 *,Bob Baker (Elm Residents) 521,4000\nOak,Cy Carter (Green) 763,Dee d'Arcy (Labour) 421,3000\n* elected,,,\n"
    found = {c.seat: c.candidacies for c in loaded(tmp_path, text).contests}
    assert {seat: [(c.name, c.party) for c in people] for seat, people in found.items()} == {
        "Elm": [("Ann Archer", "labour"), ("Bob Baker", "elm-residents")], "Oak": [("Cy Carter", "green"), ("Dee d'Arcy", "labour")]}
    assert [c.elected for c in found["Elm"]] == [True, False]


def test_a_party_below_which_few_stood(tmp_path: Path) -> None:
    text = "Ward,Labour,Green,Electorate\nElm,Ann Archer 863,Bob Baker 521,4000\nOak,Cy Carter 763,–,3000\nSource: the declarations,,,\n"
    assert read(loaded(tmp_path, text).contests) == {"Elm": {"Ann Archer": ("labour", 863), "Bob Baker": ("green", 521)}, "Oak": {"Cy Carter": ("labour", 763)}}
