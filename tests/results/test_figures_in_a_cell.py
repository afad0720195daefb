"""Cells that say several figures: somebody with votes and share below their party, seats with their change, two figures of a seat."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded

WAKEFIELD = {"Simon Lightwood": 13166, "Nadeem Ahmed": 8241}
TIVERTON = {"Richard Foord": 22537, "Helen Hurford": 16393, "Liz Pole": 1562}


def votes(contest: object) -> dict[str, int]:
    return {c.name: int(c.votes.value) for c in contest.candidacies if c.votes}  # type: ignore[attr-defined]


@pytest.mark.parametrize("form", ["{} {:,} {}%", "{}\n{:,}\n{}%", "{}, {:,} ({}%)", "{} ({:,})", "{}: {:,} votes"])
def test_who_stood_below_each_party(tmp_path: Path, form: str) -> None:
    rows = {"Wakefield": ("", form.format("Nadeem Ahmed", 8241, "30.0"), form.format("Simon Lightwood", 13166, "47.9")),
            "Tiverton and Honiton": (form.format("Richard Foord", 22537, "52.9"), form.format("Helen Hurford", 16393, "38.5"), form.format("Liz Pole", 1562, "3.7"))}
    lines = "".join(f'{seat},"{cells[0]}","{cells[1]}","{cells[2]}"\n' for seat, cells in rows.items())
    found = {c.seat: c for c in loaded(tmp_path, f"Constituency,Liberal Democrat,Conservative,Labour\n{lines}").contests}
    assert (votes(found["Wakefield"]), votes(found["Tiverton and Honiton"])) == (WAKEFIELD, TIVERTON)
    assert {c.party for c in found["Wakefield"].candidacies} == {"labour", "conservative"}


def test_somebody_who_is_not_read_is_not_left_out(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Constituency,Con,Lab,Green\nWakefield,Nadeem Ahmed 8241,Simon Lightwood 13166,Ashley Routh 587 after a recount\nBatley and Spen,Ryan Stephenson 12973,Kim Leadbeater 13296,\n")
    assert not any(c.votes for contest in results.contests for c in contest.candidacies)


@pytest.mark.parametrize("table", [
    ",Seats won (change),,\nCouncil,LAB,CON,OTH\nBarnet,41 (+16),22 (-16),0 (nc)\nWestminster,31 (+12),23 (−18),0 (n/c)\n",
    ",Councillors elected and change,,\nCouncil,Lab,Con,Others\nBarnet,41 [+16],22 [-16],0 [=]\nWestminster,31 [+12],23 [-18],0 [0]\n",
    "Council,Lab seats (+/-),Con seats (+/-)\nBarnet,41 (+16),22 (-16)\nWestminster,31 (+12),23 (-18)\n",
])
def test_seats_with_their_change(tmp_path: Path, table: str) -> None:
    found = {c.seat: {one.party: (int(one.seats.value), int(one.seats_change.value)) for one in c.candidacies if one.seats and one.seats_change} for c in loaded(tmp_path, table).contests}
    assert (found["Barnet"]["labour"], found["Barnet"]["conservative"]) == ((41, 16), (22, -16))
    assert found["Westminster"]["conservative"] == (23, -18)


def test_seats_won_are_final_and_a_composition_is_not(tmp_path: Path) -> None:
    rows = "Barnet,41 (+16),22 (-16)\nWestminster,31 (+12),23 (-18)\n"
    won = loaded(tmp_path, f",Seats won (change),\nCouncil,LAB,CON\n{rows}")
    assert [c.provisional for c in won.contests] == ["", ""]
    whole = loaded(tmp_path, f",Seats (change),\nCouncil,LAB,CON\n{rows}")
    assert all("whole council" in c.provisional for c in whole.contests)


@pytest.mark.parametrize(("heading", "form"), [
    ("Electors / % voting", "{:,} / {}%"), ("Electorate (turnout)", "{:,} ({}%)"), ("Registered electors and turnout", "{:,} - {}%"), ("Electorate, turnout %", "{:,}; {}%"),
])
def test_two_figures_that_the_heading_names(tmp_path: Path, heading: str, form: str) -> None:
    table = f'Ward,Candidate (party),Votes,"{heading}"\nElm,Ann Archer (Labour),863,"{form.format(4754, "40.4")}"\n,Bob Baker (Green),521,\nOak,Cy Carter (Labour),410,"{form.format(3424, "27.2")}"\n,Dee Dunn (Green),521,\n'
    found = {c.seat: c.figures for c in loaded(tmp_path, table).contests}
    assert (found["Elm"]["electorate"].value, float(found["Elm"]["turnout"].value)) == (4754, 40.4)
    assert found["Oak"]["electorate"].value == 3424


def test_two_figures_of_which_one_stands_alone_stay_unread(tmp_path: Path) -> None:
    table = "Ward,Candidate (party),Votes,Electors / % voting\nElm,Ann Archer (Labour),863,\"4,754 / 40.4%\"\n,Bob Baker (Green),521,\nOak,Cy Carter (Labour),410,\"3,424 / 27.2%\"\n,Dee Dunn (Green),521,\nAsh,Ed Ely (Labour),400,41.2%\n,Fay Fox (Green),300,\n"
    results = loaded(tmp_path, table)
    assert all("electorate" not in c.figures or c.figures["electorate"].value > 1000 for c in results.contests)


def test_turnout_and_majority_in_words(tmp_path: Path) -> None:
    table = 'Constituency,Labour,Conservative,Turnout,Majority\nWakefield,"Simon Lightwood 13,166","Nadeem Ahmed 8,241","27,466 of 69,601 39.5%","Labour 4,925"\nBatley and Spen,"Kim Leadbeater 13,296","Ryan Stephenson 12,973","37,786 of 79,373 47.6%","Lab 323"\n'
    found = {c.seat: c.figures for c in loaded(tmp_path, table).contests}
    assert {name: float(found["Wakefield"][name].value) for name in ("electorate", "turnout", "majority")} == {"electorate": 69601, "turnout": 39.5, "majority": 4925}
    assert found["Batley and Spen"]["majority"].value == 323


@pytest.mark.parametrize("mark", ["ELECTED", "(elected)", "*", "E"])
def test_a_mark_behind_who_stood(tmp_path: Path, mark: str) -> None:
    table = f"Constituency,Con,Lab\nWakefield,Nadeem Ahmed 8241,Simon Lightwood 13166 {mark}\nBatley and Spen,Ryan Stephenson 12973,Kim Leadbeater 13296 {mark}\n"
    found = {c.seat: c for c in loaded(tmp_path, table).contests}
    assert votes(found["Wakefield"]) == WAKEFIELD


def test_a_national_table_on_its_side(tmp_path: Path) -> None:
    (contest,) = loaded(tmp_path, "General election 12 December 2019\n,Con,Lab,LD,Total\nSeats,365,202,11,650\nVotes,13966454,10269051,3696419,32014110\n").contests
    assert {c.party: (int(c.seats.value), int(c.votes.value)) for c in contest.candidacies if c.seats and c.votes}["labour"] == (202, 10269051)
