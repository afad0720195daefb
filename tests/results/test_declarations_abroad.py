"""Declarations as officials here and abroad print them: heads of labels and values, kinds of vote, counts, seats by place."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import figures, votes

from factcheck.results import Results, read_results
from factcheck.results.headings import row_label
from factcheck.results.kinds_of_vote import kind_and_count
from factcheck.results.model import PARTY_VOTE, PREFERRED, Contest
from factcheck.results.titles import seat_in


def read(folder: Path, text: str) -> Results:
    path = folder / "results.csv"
    path.write_text(text, encoding="utf-8")
    results = read_results([str(path)])
    assert results.errors == ()
    return results


def only(folder: Path, text: str) -> Contest:
    (contest,) = read(folder, text).contests
    return contest


def test_votes_at_polling_stations_are_no_places(tmp_path: Path) -> None:
    results = read(tmp_path, "Borough of Northam - Castle ward - Thursday 4 May 2023\nName of candidate,Description,Polling stations,Postal,Total\nAnn Archer,Labour Party,812,305,1117\n"
                   "Bob Baker,The Conservative Party Candidate,501,400,901\nTotal valid votes,,1313,705,2018\nRejected: want of official mark,,,,0\nRejected: unmarked or void for uncertainty,,,,7\nTotal rejected,,,,7\n")
    (contest,) = results.contests
    assert votes(contest) == {"Ann Archer": 1117, "Bob Baker": 901}
    assert figures(contest) == {"valid_votes": 2018, "rejected": 7}
    assert votes(results.parts["election day"].contests[0]) == {"Ann Archer": 812, "Bob Baker": 501}


def test_polling_stations_by_number_stay_places(tmp_path: Path) -> None:
    contest = only(tmp_path, "Castle ward 4 May 2023\nPolling station,Candidate,Party,Votes\n1,Ann Archer,Labour,10\n1,Bob Baker,Green,5\n2,Ann Archer,Labour,20\n2,Bob Baker,Green,6\n")
    assert votes(contest) == {"Ann Archer": 30, "Bob Baker": 11}


COUNTS = """Galway City Central Local Electoral Area - Local Election 24 May 2019
Seats,6,Electorate,"18,236",Total Poll,"7,913"
Spoiled,112,Valid Poll,"7,801",Quota,"1,115"
,Party,1st Count,Transfer of Crowe's surplus,2nd Count,Transfer of Hall's votes,3rd Count
Michael John Crowe,Fianna Fáil,1510,-395,1115,,1115
Eddie Hoare,Fine Gael,1180,,1180,+20,1200
Owen Hanley,Social Democrats,915,+35,950,+30,980
Non-transferable not effective,,,360,360,10,370
"""


def test_names_need_no_heading_beside_their_parties(tmp_path: Path) -> None:
    contest = only(tmp_path, COUNTS)
    assert contest.seat == "Galway City Central"
    assert {c.name: [int(figure.value) for _, figure in c.counts] for c in contest.candidacies} == {
        "Michael John Crowe": [1510, 1115, 1115], "Eddie Hoare": [1180, 1180, 1200], "Owen Hanley": [915, 950, 980]}
    assert figures(contest) == {"seats": 6, "electorate": 18236, "votes_cast": 7913, "rejected": 112, "valid_votes": 7801, "quota": 1115}


def test_the_standing_after_a_count_is_its_total(tmp_path: Path) -> None:
    rows = "".join(f"{count},{name},{party},{first},{more},{first + more}\n" for count, gained in ((1, (0, 0)), (2, (35, 12)))
                   for (name, party, first), more in zip((("Éamon Ó Cuív", "Fianna Fáil", 9539), ("Seán Kyne", "Fine Gael", 6136)), gained, strict=True))
    contest = only(tmp_path, f"2016 General Election - Galway West\nCount,Candidate,Party,Votes,Transfers,Total\n{rows}")
    assert [[int(figure.value) for _, figure in c.counts] for c in contest.candidacies] == [[9539, 9574], [6136, 6148]]


def test_a_total_with_the_informal_votes_is_that_of_ballots(tmp_path: Path) -> None:
    contest = only(tmp_path, "Declaration of result of election for the Electoral District of Waitakere\nGeneral Election 26 November 2011\nElectors on master roll,45239\n"
                   'Candidate,Party,Votes\n"BENNETT, Paula",National Party,"13,465"\n"SEPULONI, Carmel",Labour Party,"13,456"\nCandidate Informals,,412\nTOTAL,,"27,333"\n')
    assert votes(contest) == {"Paula Bennett": 13465, "Carmel Sepuloni": 13456}
    assert figures(contest) == {"electorate": 45239, "rejected": 412, "votes_cast": 27333}


def test_votes_cast_for_somebody_and_ballots_cast(tmp_path: Path) -> None:
    contest = only(tmp_path, "Greenup County Kentucky - General Election November 4 2014\nChoice,Party,Early Voting,Election Day,Total\nMitch McConnell,REP,551,6012,6563\n"
                   "Alison Lundergan Grimes,DEM,390,3530,3920\nTotal Votes Cast,,941,9542,10483\nBallots Cast,,,,11217\n")
    assert figures(contest) == {"valid_votes": 10483, "votes_cast": 11217}


def test_what_stands_above_two_counts_of_a_seat_is_of_the_seat(tmp_path: Path) -> None:
    contests = read(tmp_path, "Bean (ACT) - 2019 federal election\nEnrolment,107923\nFirst preferences\nCandidate,Party,Postal,Total\n\"COCKS, Ed\",Liberal,1466,29223\n\"SMITH, David\",Labor,1325,35447\n"
                    "Total formal votes,,2791,64670\nTwo-candidate preferred\nCandidate,Party,Postal,Total\n\"COCKS, Ed\",Liberal,1864,39484\n\"SMITH, David\",Labor,2036,53455\n").contests
    assert [(c.seat, c.tally) for c in contests] == [("Bean", ""), ("Bean", PREFERRED)]
    assert figures(contests[0]) == {"electorate": 107923, "valid_votes": 64670}


def test_seats_of_each_place_and_of_all(tmp_path: Path) -> None:
    results = read(tmp_path, "Anyshire County Council election, 1 May 2025\nParty name,Seats: Northam,Seats: Southam,Seats: county,Votes cast\nLiberal Democrats,5,6,11,50919\nReform UK,0,6,6,42698\nLabour Party,4,0,4,20754\n")
    seats = {contest.seat: [int(c.seats.value) for c in contest.candidacies if c.seats] for contest in results.contests}
    assert {place: seats[place] for place in ("Northam", "Southam")} == {"Northam": [5, 0, 4], "Southam": [6, 6, 0]}
    (county,) = [contest for contest in results.contests if contest.seat not in {"Northam", "Southam"}]
    assert [(int(c.votes.value), int(c.seats.value)) for c in county.candidacies if c.votes and c.seats] == [(50919, 11), (42698, 6), (20754, 4)]
    (cell,) = county.candidacies[0].seats.cells if county.candidacies[0].seats else ()
    assert cell.column == "Seats: county"


def test_seats_of_places_that_make_no_whole_are_left(tmp_path: Path) -> None:
    results = read(tmp_path, "Anyshire County Council election, 1 May 2025\nParty name,Seats: Northam,Seats: Southam,Seats: county,Votes cast\nLiberal Democrats,5,6,12,50919\nReform UK,0,6,6,42698\n")
    assert not any(c.seats for contest in results.contests for c in contest.candidacies)


@pytest.mark.parametrize(("title", "seat"), [
    ("2019 Federal Election - Division of Bean - First preferences by vote type", "Bean"),
    ("Division of Bass - House of Representatives 2019", "Bass"), ("Division of Eden-Monaro", "Eden-Monaro"),
    ("38th General Election - June 28 2004\nElectoral District: Avalon", "Avalon"),
    ("Electoral district: Regina–Wascana (47009), Saskatchewan", "Regina–Wascana"), ("Riding: Halifax West", "Halifax West"),
    ("Waitakere - official count results 2011", "Waitakere"), ("38th General Election - June 28 2004", ""),
    ("Election to the House of the People from 34-VIRUDHUNAGAR Parliamentary Constituency 2024", "Virudhunagar"),
])
def test_seats_of_titles(title: str, seat: str) -> None:
    assert seat_in(title) == seat


@pytest.mark.parametrize(("heading", "said"), [
    ("Party votes: special", (PARTY_VOTE, "special")), ("Candidate votes: ordinary", ("", "ordinary")), ("TCP postal votes", (PREFERRED, "postal")), ("Advance Polls", ("", "early")),
    ("Polling stations", ("", "election day")), ("Party votes", ("", "")), ("Special Party", ("", "")), ("Postal code", ("", "")),
])
def test_kinds_of_vote_and_their_count(heading: str, said: tuple[str, str]) -> None:
    assert kind_and_count(heading) == said


@pytest.mark.parametrize(("label", "figure"), [
    ("Electors on lists", "electorate"), ("Electors on master roll", "electorate"), ("Names on list", "electorate"), ("Total formal votes", "valid_votes"), ("Electors by age", None),
])
def test_labels_of_rows(label: str, figure: str | None) -> None:
    assert row_label(label) == figure


def test_a_line_with_a_label_names_the_seat_whoever_heads_the_page(tmp_path: Path) -> None:
    """The body that held the election stands above, with its title, and is no seat."""
    path = tmp_path / "results.csv"
    path.write_text("Elections Canada;44th General Election, September 20, 2021;;\nRiding:;Lakefield (35037), Ontario;;\n;;;\n"
                    "Candidate;Political affiliation;Votes obtained;of which rejected\nAnne Gauthier;Liberal;21,480;\nDoug Sawchuk;Conservative;19,955;\n", encoding="utf-8")
    assert [contest.seat for contest in read_results([str(path)]).contests] == ["Lakefield"]
