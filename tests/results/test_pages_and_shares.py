"""Web pages with colours before their parties, days in paragraphs; which of several columns of shares is that of the votes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import loaded, only_contest

from factcheck.results.title_places import place_of_titles
from factcheck.results.titles import seat_in

PAGE = """<html><body><h1>Northam (UK Parliament constituency)</h1><table><caption>General election 2024: Northam</caption>
<tr><th colspan="2">Party</th><th>Candidate</th><th>Votes</th><th>%</th></tr>
<tr><td></td><td>Labour</td><td>Ann Archer</td><td>20,110</td><td>57.3</td></tr>
<tr><td></td><td>Conservative</td><td>Bob Baker</td><td>15,005</td><td>42.7</td></tr>
{}
</table></body></html>"""


@pytest.mark.parametrize("below", [
    "<tr><td colspan=3>Majority</td><td>5,105</td><td>14.5</td></tr><tr><td colspan=3>Turnout</td><td>35,115</td><td>49.3</td></tr>",
    "<tr><td colspan=3>Turnout</td><td>35,115</td><td>49.3</td></tr>", "<tr><td></td><td colspan=2>Labour gain from Conservative</td><td>Swing</td><td>10.3</td></tr>", "",
])
def test_parties_behind_their_colours(tmp_path: Path, below: str) -> None:
    contest = only_contest(tmp_path, PAGE.format(below), "page.html")
    assert [(x.name, x.party) for x in contest.candidacies] == [("Ann Archer", "labour"), ("Bob Baker", "conservative")]


@pytest.mark.parametrize("said", ["Election held on Thursday 4 May 2023. 2 seats.", "Poll held on Thursday 4 May 2023.", "Date of election: 4 May 2023"])
def test_the_day_in_a_paragraph(tmp_path: Path, said: str) -> None:
    text = f"<html><body><h2>Northam ward</h2><p>{said}</p><table><tr><th>Candidate</th><th>Party</th><th>Votes</th></tr><tr><td>Ann Archer</td><td>Labour</td><td>900</td></tr><tr><td>Bob Baker</td><td>Green</td><td>700</td></tr></table></body></html>"
    contest = only_contest(tmp_path, text, "page.html")
    assert contest.date == date(2023, 5, 4) and contest.seat.startswith("Northam")


@pytest.mark.parametrize(("title", "seat"), [
    ("Election results for Abbey, 2 May 2019", "Abbey"), ("Election results for Abbey, Thursday 2 May 2019", "Abbey"), ("Dáil general election 2024 - Northam (4 seats)", "Northam"),
    ("Council by-election result: Abbey (Northshire)", "Abbey"), ("Ward 4: Northam - Scottish local government election 5 May 2022 - 3 to be elected - Quota 1501", "Northam"),
    ("Parliamentary Constituency: 5-Northam (Maharashtra)", "Northam"), ("Northam | General Election 2024 | Sky News", "Northam"), ("Bundestagswahl 2021 Wahlkreis 75 Berlin-Mitte", "Berlin-Mitte"),
    ("Northam parliamentary constituency - Election 2024 - BBC News", "Northam"), ("Northam Neighbourhood Planning Referendum, 2 May 2024", "Northam"),
])
def test_titles(title: str, seat: str) -> None:
    assert (seat_in(title) or place_of_titles([title])) == seat


@pytest.mark.parametrize("title", ["Poll held on Thursday 4 July 2024", "Council election results", "Dáil general election 2024", "Updated by BBC News", "Quota 1501"])
def test_titles_of_no_seat(title: str) -> None:
    assert not (seat_in(title) or place_of_titles([title]))


@pytest.mark.parametrize("heads", ["Party,Candidates,Seats,Seats %,Total,Total %,Votes,Votes %", "Party,Stood,Seats won,% of seats,New total,Total %,Votes,% of votes", "Party,Candidates,Seats,Share of seats (%),Total,Total %,Votes,Vote share (%)"])
def test_the_share_of_the_votes(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"2023 Northam Borough Council election\n{heads}\nLabour,16,9,60.0,24,53.3,12204,54.5\nConservative,15,6,40.0,21,46.7,10204,45.5\n")
    first = results.contests[0]
    assert [(float(x.share.value), int(x.votes.value)) for x in first.candidacies if x.share and x.votes] == [(54.5, 12204), (45.5, 10204)]


def test_changes_in_percent_and_in_points(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Party,Leader,Candidates,Seats 2019,Dissolution,Elected,% change,Popular vote,%,pp change\nLiberal,Justin Trudeau,338,157,155,160,+1.9%,5556629,49.2,-0.50\nConservative,Erin O'Toole,337,121,119,119,-1.7%,5747410,50.8,-0.60\n")
    assert [float(x.change.value) for x in results.contests[0].candidacies if x.change] == [-0.5, -0.6]
    assert not any(c.date and c.year == 2019 and any(x.votes for x in c.candidacies) for c in results.contests)  # the year of the seats before is not the table's
