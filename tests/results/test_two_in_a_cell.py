"""Two figures of a seat in one cell, headings in two rows of which the lower says all, and cells of web pages that reach down."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import loaded, only_contest

# Chorley at the general election of 2015.
ROWS = "Chorley;\"{0}\";Lindsay Hoyle;Labour;23322\nChorley;\"{0}\";Rob Loughenbury;Conservative;18792\n"


@pytest.mark.parametrize(("heading", "cell", "wanted"), [
    ("Electorate", "74,679 (69.2% turnout)", {"electorate": 74679, "turnout": 69.2}),
    ("Electorate", "74,679; turnout: 69.2%", {"electorate": 74679, "turnout": 69.2}),
    ("Electors (turnout)", "74,679 (69.2%)", {"electorate": 74679, "turnout": 69.2}),
    ("Electorate / rejected", "74,679 / 131", {"electorate": 74679, "rejected": 131}),
    ("% voting / electors", "69.2% / 74,679", {"electorate": 74679, "turnout": 69.2}),
    ("Electorate (turnout)", "74,679 (69)", {"electorate": 74679, "turnout": 69}),
    ("Turnout", "51,679 (69.2%)", {"votes_cast": 51679, "turnout": 69.2}),
    ("Majority", "4,530 (8.8%)", {"majority": 4530, "margin_points": 8.8}),
])
def test_two_figures_of_a_seat(tmp_path: Path, heading: str, cell: str, wanted: dict[str, float]) -> None:
    contest = only_contest(tmp_path, f"Constituency;{heading};Candidate;Party;Votes\n{ROWS.format(cell)}")
    assert {name: float(figure.value) for name, figure in contest.figures.items() if name in wanted} == wanted
    figure = contest.figures[next(iter(wanted))]
    assert figure.cells[0].column == heading


@pytest.mark.parametrize(("heading", "cell"), [("Electorate", "74,679 (69.2%)"), ("Electorate", "74,679 (71,302 in 2010)"), ("Electorate", "74,679 (rank 12)"), ("Electorate / turnout", "69.2% / 74,679")])
def test_a_second_number_that_nothing_explains(tmp_path: Path, heading: str, cell: str) -> None:
    results = loaded(tmp_path, f"Constituency;{heading};Candidate;Party;Votes\n{ROWS.format(cell)}")
    assert not any({"turnout", "rejected", "votes_cast"} & set(contest.figures) for contest in results.contests)


PAGE = """<table><tr><th rowspan=2>{seat}</th><th colspan={wide}>{over}</th><th rowspan=2>Turnout</th></tr>
<tr><th>{name}</th><th>Party</th><th>Votes</th>{share}</tr>
<tr><td rowspan=2>Chorley</td><td>Lindsay Hoyle</td><td>Labour</td><td>23,322</td>{a}<td rowspan=2>69.2%</td></tr>
<tr><td>Rob Loughenbury</td><td>Conservative</td><td>18,792</td>{b}</tr>
<tr><td rowspan=2>Luton South</td><td>Gavin Shuker</td><td>Labour</td><td>18,660</td>{a}<td rowspan=2>62.9%</td></tr>
<tr><td>Katie Redmond</td><td>Conservative</td><td>12,949</td>{b}</tr></table>"""


@pytest.mark.parametrize(("seat", "over", "name", "shares"), [
    ("Seat", "Candidates", "Name", True), ("Constituency", "Poll", "Candidate", False), ("Constituency", "Candidate", "Candidate name", True), ("Division", "Results", "Name of candidate", False),
])
def test_a_lower_row_of_headings_that_says_more(tmp_path: Path, seat: str, over: str, name: str, shares: bool) -> None:
    page = PAGE.format(seat=seat, over=over, name=name, wide=4 if shares else 3, share="<th>%</th>" if shares else "", a="<td>45.1</td>" if shares else "", b="<td>36.3</td>" if shares else "")
    found = {c.seat: c for c in loaded(tmp_path, page, "page.html").contests}
    assert {seat: [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes] for seat, contest in found.items()} == {
        "Chorley": [("Lindsay Hoyle", "labour", 23322), ("Rob Loughenbury", "conservative", 18792)], "Luton South": [("Gavin Shuker", "labour", 18660), ("Katie Redmond", "conservative", 12949)]}
    assert {seat: float(contest.figures["turnout"].value) for seat, contest in found.items()} == {"Chorley": 69.2, "Luton South": 62.9}


def test_parties_without_a_heading_beside_candidates_of_several_elections(tmp_path: Path) -> None:
    text = (",2010,,2015,\n,Name,Votes,Name,Votes\nLabour,Lindsay Hoyle,21515,Lindsay Hoyle,23322\nConservative,Alan Cullens,18922,Rob Loughenbury,18792\nElectorate,,70950,,74679\n")
    found = {c.year: c for c in loaded(tmp_path, "Chorley,,,,\n" + text, "chorley.csv").contests}
    assert {year: [(c.name, c.party) for c in contest.candidacies] for year, contest in found.items()} == {
        2010: [("Lindsay Hoyle", "labour"), ("Alan Cullens", "conservative")], 2015: [("Lindsay Hoyle", "labour"), ("Rob Loughenbury", "conservative")]}


def test_places_without_a_heading_beside_candidates_are_no_parties(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Chorley 7 May 2015\n,Candidate,Votes\nLabour Hall,Lindsay Hoyle,23322\nCuerden,Rob Loughenbury,18792\nGreen Lane,Mark Smith,6995\n")
    assert not any(c.party in {"labour", "conservative", "green"} for c in contest.candidacies)
