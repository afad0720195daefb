"""Tables as officials and newsrooms print them: what is understood of each, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import figures, votes

from factcheck import read_results
from factcheck.results.headings import field_of, row_label
from factcheck.results.model import Contest

CHESTER = {"Ann Archer": 9120, "Bob Baker": 8455, "Cy Carter": 2100}


def contests(folder: Path, name: str, text: str) -> tuple[Contest, ...]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    results = read_results([str(path)])
    assert results.errors == ()
    return results.contests


LONG = {
    "figures in title rows": "Parliamentary by-election 4 May 2023: Anytown\nElectorate: 40,000,,Rejected ballots: 80\n\"Turnout: 49.4%; valid votes: 19,675\"\n"
                             "Surname,Other names,Party,Votes\nARCHER,Ann,Labour,\"9,120\"\nBAKER,Bob,Conservative,\"8,455\"\nCARTER,Cy,Liberal Democrat,\"2,100\"\n",
    "plain": "Constituency,Candidate,Party,Votes\nAnytown,Ann Archer,Labour,9120\nAnytown,Bob Baker,Conservative,8455\nAnytown,Cy Carter,Lib Dem,2100\n",
    "semicolons": "Candidate;Party;Votes\nARCHER, Ann;Labour;9.120\nBAKER, Bob;Conservative;8.455\nCARTER, Cy;Lib Dem;2.100\n",
    "name and description": "Votes polled\tPoll %\tName & description\tElected\n9,120\t46.35%\tARCHER, Ann – Labour and Co-operative Party\tElected\n"
                            "8,455\t42.97%\tBAKER, Bob – Conservative and Unionist Party\t\n2,100\t10.67%\tCARTER, Cy – Liberal Democrats\t\n",
    "two languages": "Enw’r ymgeisydd / Name of candidate,Plaid / Party,Pleidleisiau / Votes polled\n\"ARCHER, Ann\",Welsh Labour,9120\n\"BAKER, Bob\",Welsh Conservatives,8455\n"
                     "\"CARTER, Cy\",Welsh Liberal Democrats,2100\n",
    "ticket, votes first": "Votes,Surname,Forename,Ticket\n9120,Archer,Ann,Labour\n8455,Baker,Bob,Conservative\n2100,Carter,Cy,Liberal Democrats\n19675,Total,,\n",
}


@pytest.mark.parametrize("name", LONG)
def test_a_row_a_candidate(tmp_path: Path, name: str) -> None:
    (contest,) = contests(tmp_path, "results-2019.csv", LONG[name])
    assert votes(contest) == CHESTER
    assert [c.party for c in contest.candidacies] == ["labour", "conservative", "liberal-democrat"]


LABELS = "Register,,,25000\nValid papers,,,19675\nBallot papers rejected,,,85\nT/O %,,,78.7\n"


def test_labelled_rows_below_the_candidates(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results-2019.csv", LONG["plain"] + LABELS)
    assert figures(contest) == {"electorate": 25000, "valid_votes": 19675, "rejected": 85, "turnout": 78.7}
    assert votes(contest) == CHESTER


def test_labels_in_the_column_of_parties(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results-2019.csv", "Constituency,Party,Votes,%\nAnytown,Labour,9120,51.9\nAnytown,Conservative,8455,48.1\n"
                          "Anytown,Valid votes,17575,100\nAnytown,Electorate,25000,\nAnytown,Turnout,,70.3\n")
    assert votes(contest) == {"Labour": 9120, "Conservative": 8455}
    assert figures(contest) == {"electorate": 25000, "valid_votes": 17575, "turnout": 70.3}


def test_a_printed_result_is_no_label(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results-2017.csv", "Constituency,Result,Electorate,Valid votes,Majority\nAnytown,Lab gain from Con,25000,19675,665\n")
    assert figures(contest) == {"electorate": 25000, "valid_votes": 19675, "majority": 665}


def test_two_elections_side_by_side(tmp_path: Path) -> None:
    newer, older = contests(tmp_path, "results.csv", "Constituency,Party,Candidate 2017,Candidate 2015,Votes 2017,Votes 2015,% 2017,% 2015,Change\n"
                            "Anytown,Labour,Ann Archer,Eve Ellis,9120,7000,51.9,42.4,+9.5\nAnytown,Conservative,Bob Baker,Bob Baker,8455,9000,48.1,54.5,-6.4\n"
                            "Anytown,Green,–,Di Dunn,,500,,3.0,\n")
    assert (newer.year, votes(newer)) == (2017, {"Ann Archer": 9120, "Bob Baker": 8455})
    assert (older.year, votes(older)) == (2015, {"Eve Ellis": 7000, "Bob Baker": 9000, "Di Dunn": 500})
    assert [float(c.change.value) for c in newer.candidacies if c.change] == [9.5, -6.4]
    assert not any(c.change for c in older.candidacies)


def test_candidates_as_columns_with_a_row_of_totals(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results.tsv", "Anytown: UK Parliamentary election, 4 July 2024\n"
                          "Area\tElectorate\tAnn Archer (Labour)\tBob Baker (Con)\tCy Carter (Lib Dem)\tValid votes\n"
                          "East\t12000\t4120\t5455\t1000\t10575\nWest\t13000\t5000\t3000\t1100\t9100\nTOTAL\t25000\t9120\t8455\t2100\t19675\n")
    assert (contest.seat, str(contest.date)) == ("Anytown", "2024-07-04")
    assert votes(contest) == CHESTER
    assert figures(contest) == {"electorate": 25000, "valid_votes": 19675}
    assert contest.complete


def test_candidates_as_columns_without_totals_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "results.tsv"
    path.write_text("Anytown: UK Parliamentary election, 4 July 2024\nArea\tAnn Archer (Labour)\tBob Baker (Con)\nEast\t4120\t5455\nWest\t5000\t3000\n", encoding="utf-8")
    (error,) = read_results([str(path)]).errors
    assert "without a row of totals" in str(error)


@pytest.mark.parametrize("rows", [
    ["STATE\t9320\t8755", "East\t4120\t5455", "West\t5000\t3000", "North\t200\t300"], ["East\t4120\t5455", "West\t5000\t3000", "North\t200\t300", "Anytown\t9320\t8755"],
])
def test_a_row_that_is_the_sum_of_all_others_is_that_of_totals(rows: list[str], tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results.tsv", "Anytown: UK Parliamentary election, 4 July 2024\nArea\tAnn Archer (Labour)\tBob Baker (Con)\n" + "\n".join(rows) + "\n")
    assert votes(contest) == {"Ann Archer": 9320, "Bob Baker": 8755}


def test_parties_as_columns_with_their_other_figures(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results.csv", "Seat,Maj.,Maj. %,MP elected,Won by,Lab,Lab %,Lab +/-,Con,Con %,Con +/-,Oth.,Cand.,Valid papers,Register,T/O %,Election\n"
                          "Anytown,665,3.4%,Ann Archer,Lab,9120,46.4%,-2.4,8455,43.0%,+10.5,2100,5,19675,25000,78.7%,GE 04/07/2024\n")
    assert str(contest.date) == "2024-07-04"
    assert votes(contest) == {"Ann Archer": 9120, "Conservative": 8455, "Oth.": 2100}
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [-2.4, 10.5]
    assert figures(contest) == {"majority": 665, "margin_points": 3.4, "valid_votes": 19675, "electorate": 25000, "turnout": 78.7, "candidates": 5}


def test_elected_may_be_a_number_of_seats(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results.tsv", "UK GENERAL ELECTION 6 May 2010 - SUMMARY BY PARTY\nParty\tCand.\tElected\tPoll\tPoll %\n"
                          "Conservative\t631\t306\t10703654\t36.05\nLabour\t631\t258\t8606517\t28.99\n")
    assert contest.kind == "national"
    assert [(c.party, int(c.seats.value), int(c.candidates.value)) for c in contest.candidacies if c.seats and c.candidates] == [("conservative", 306, 631), ("labour", 258, 631)]


@pytest.mark.parametrize(("heading", "field"), [
    ("Constituencies won", "seats"), ("Councillors elected", "seats"), ("Number of seats held", "seats"), ("Constituencies contested", "candidates"), ("Wards fought", "candidates"),
    ("Seats contested", "to_fill"), ("Constituency", "contest"),
])
def test_seats_and_who_stood_for_them(heading: str, field: str) -> None:
    assert field_of(heading) == field


def test_a_whole_council_a_row(tmp_path: Path) -> None:
    text = ("Upper tier authority,Seats,Electorate,Valid votes,CON_seats,LAB_seats,CON_candidates,LAB_candidates,CON_votes,LAB_votes\n"
            "Loamshire,12,90000,30000,7,5,12,11,16000,14000\n")
    (contest,) = contests(tmp_path, "results-2025.csv", text)
    assert (contest.seat, contest.kind) == ("Loamshire", "national")
    assert [(c.party, c.seats and int(c.seats.value), c.candidates and int(c.candidates.value)) for c in contest.candidacies] == [("conservative", 7, 12), ("labour", 5, 11)]


def test_a_change_in_seats_is_no_change_in_share(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results-2017.csv", "Party,Seats,Change in seats,Votes,Share of vote (%),Change in share (pp)\nConservative,317,-13,13636684,42.34,+5.53\nLabour,262,+30,12877918,39.99,+9.54\n")
    first = contest.candidacies[0]
    assert first.change is not None and first.seats_change is not None
    assert (float(first.change.value), float(first.seats_change.value)) == (5.53, -13)


def test_a_national_history_has_a_row_an_election(tmp_path: Path) -> None:
    found = contests(tmp_path, "history.csv", "Election,Date,Con votes,Con MPs,Lib/LD votes,Lib/LD MPs,Turnout %\n"
                     "1918,1918-12-14,4144192,382,2785374,163,57.2\n1922,1922-11-15,5502298,344,4139460,115,73.0\n")
    assert [(c.year, c.kind) for c in found] == [(1918, "national"), (1922, "national")]
    assert [int(c.seats.value) for c in found[0].candidacies if c.seats] == [382, 163]


def test_several_divisions_one_below_the_other(tmp_path: Path) -> None:
    block = "DIVISION: {},,,(1 to be elected)\nCandidate,Description,Cross,Votes polled\nARCHER Ann,Labour,ELECTED,{}\nBAKER Bob,Conservative,,{}\nValid papers,,,{}\n"
    north, south = contests(tmp_path, "results.csv", "COUNTY COUNCIL,,,\nElection of County Councillors - Thursday 1 May 2025,,,\n"
                            + block.format("NORTH & WEST", 900, 800, 1700) + block.format("SOUTH", 700, 600, 1300))
    assert (north.seat_key, votes(north), figures(north)) == ("north and west", {"Ann Archer": 900, "Bob Baker": 800}, {"valid_votes": 1700, "seats": 1})
    assert (south.seat_key, votes(south)) == ("south", {"Ann Archer": 700, "Bob Baker": 600})
    assert [c.elected for c in north.candidacies] == [True, False]


def test_figures_alone_belong_to_the_contest_of_the_other_file(tmp_path: Path) -> None:
    rows = tmp_path / "results.csv"
    rows.write_text("Anytown constituency,Election of 4 July 2024\n" + LONG["plain"], encoding="utf-8")
    summary = tmp_path / "results-summary.csv"
    summary.write_text("Anytown constituency,4 July 2024\nRegister,25000\nBallot papers rejected,85\n", encoding="utf-8")
    results = read_results([str(rows), str(summary)])
    assert {c.key for c in results.contests} == {"anytown@2024-07-04"}
    assert {"electorate": 25000, "rejected": 85} in [figures(c) for c in results.contests]


def test_a_table_without_a_date_takes_that_of_the_same_seat_beside_it(tmp_path: Path) -> None:
    people, seats = tmp_path / "results-candidates.csv", tmp_path / "results-seats.csv"
    people.write_text(LONG["plain"], encoding="utf-8")
    seats.write_text("Seat,Maj.,Register,Valid papers,Poll date\nAnytown,665,25000,19675,04/07/2024\n", encoding="utf-8")
    assert {c.key for c in read_results([str(people), str(seats)]).contests} == {"anytown@2024-07-04"}


@pytest.mark.parametrize(("heading", "field"), [
    ("Maj.", "majority"), ("Maj. %", "margin_points"), ("T/O %", "turnout"), ("Register", "electorate"), ("Total number of ballot papers rejected at the count", "rejected"), ("Regional seats", "list_seats"), ("Constituency MSPs", "constituency_seats"), ("Papurau dilys / Valid papers", "valid_votes"),
    ("Votes 2019", "votes"), ("% of UK vote", "share"), ("Notional 2019 share (%)", "share"), ("Estimated share", "share"), ("Percent share", "share"), ("Won by", "winner_party"), ("MP elected", "winner_surname"),
    ("Change in seats", "seats_change"), ("Change in share (pp)", "change"), ("Weather", None), ("Count venue", None),
])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(("label", "field"), [("Register", "electorate"), ("Ballot papers rejected", "rejected"), ("Canran / T/O %", "turnout"), ("Ann Archer", None), ("Majority", "majority")])
def test_row_labels(label: str, field: str | None) -> None:
    assert row_label(label) == field


def test_a_candidate_whose_name_is_a_label(tmp_path: Path) -> None:
    """Ms Ward and Mr Poll are no wards and polls."""
    (contest,) = contests(tmp_path, "results-2025.csv", "Ward,First name,Surname,Party,Votes\nAnyward,Julie,Ward,Labour,700\nAnyward,Chris,Poll,Green,300\n")
    assert votes(contest) == {"Julie Ward": 700, "Chris Poll": 300}


def test_a_year_by_year_table_of_councillors_is_no_table_of_votes(tmp_path: Path) -> None:
    path = tmp_path / "councillors.csv"
    path.write_text("Year,Con,Lab,Lib Dem,Other\n1973,7709,9781,1427,5183\n1974,8102,10325,1474,5664\n", encoding="utf-8")
    results = read_results([str(path)])
    assert results.contests == ()
    assert "no heading row recognised" in str(results.errors[0])


def test_the_day_of_the_poll_below_the_candidates(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results.tsv", "Candidate\tDescription\tVotes\tElected\nARCHER, Ann\tLabour\t9120\tElected\nBAKER, Bob\tConservative\t8455\t\n"
                          "\t\t\t\nAnytown West\tDate of poll\t29/03/2012\t\nElectorate\t\t25000\t\nRejected ballot papers\t\t89\t\n")
    assert (contest.seat, str(contest.date), figures(contest)) == ("Anytown West", "2012-03-29", {"electorate": 25000, "rejected": 89})
    assert votes(contest) == {"Ann Archer": 9120, "Bob Baker": 8455}


def test_a_column_of_parties_without_a_heading(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results-2024.csv", "\"General election 2024: votes and seats by party, United Kingdom\",,,,\n,,,,\n,Candidates,Elected,Votes,Vote share\n"
                          "Labour,631,411,\"9,708,716\",33.7%\nConservative,635,121,\"6,828,925\",23.7%\nTotal,1266,532,\"16,537,641\",57.4%\n")
    assert contest.kind == "national"
    assert [(c.party, int(c.seats.value)) for c in contest.candidacies if c.seats] == [("labour", 411), ("conservative", 121)]


def test_a_declaration_with_reasons_for_rejection(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results.csv", "DECLARATION OF RESULT OF POLL\nElection of a Member of Parliament for the Anytown constituency on Thursday 7 May 2015\n"
                          "Name of candidate,Description (if any),Number of votes*\n\"ARCHER, Ann\",Labour Party,\"9,120 ELECTED\"\n\"BAKER, Bob\",Conservative Party,\"8,455\"\n"
                          "The number of ballot papers rejected was as follows:,,\n(a) want of an official mark,,0\n(b) voting for more candidates than voter was entitled to,,11\nTotal rejected,,85\n")
    assert votes(contest) == {"Ann Archer": 9120, "Bob Baker": 8455}
    assert [c.elected for c in contest.candidacies] == [True, False]
    assert figures(contest) == {"rejected": 85}


def test_a_column_of_names_beside_every_column_of_votes(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results-2019.csv", "Seat,Electorate,Valid votes,Labour candidate,Labour,Conservative candidate,Conservative,Independent candidate,Independent,Independent 2 candidate,Independent 2\n"
                          "Anytown,25000,19675,Ann Archer,9120,Bob Baker,8455,Cy Carter,1100,Di Dunn,1000\n")
    assert votes(contest) == {"Ann Archer": 9120, "Bob Baker": 8455, "Cy Carter": 1100, "Di Dunn": 1000}
    assert contest.complete


def test_valid_votes_that_differ_within_a_seat_are_those_of_who_stood(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results-2017.csv", "Constituency,Electorate,Total number of ballots at count,Total number of ballot papers rejected at the count,Surname,First name,Party,Valid votes\n"
                          "Anytown,25000,19755,80,ARCHER,Ann,Labour,9120\nAnytown,25000,19755,80,BAKER,Bob,Conservative,8455\nAnytown,25000,19755,80,CARTER,Cy,Liberal Democrats,2100\n")
    assert votes(contest) == CHESTER
    assert figures(contest) == {"electorate": 25000, "votes_cast": 19755, "rejected": 80}


def test_a_row_a_seat_with_the_name_of_who_was_elected_has_nobodys_votes(tmp_path: Path) -> None:
    first, second = contests(tmp_path, "results-2010.csv", "Constituency,Elected,Party,Electorate,Total ballots at count,Rejected,Valid votes,Majority\n"
                             "Anytown,Bob Baker,Con,26000,20080,80,20000,2879\nBigtown,Eve Ellis,Lab,30000,21050,50,21000,1000\n")
    assert (votes(first), votes(second)) == ({}, {})
    assert figures(first) == {"electorate": 26000, "votes_cast": 20080, "rejected": 80, "valid_votes": 20000, "majority": 2879}


def test_postal_papers_below_candidates_are_no_candidates(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "results-2015.csv", "Surname,Other names,Description,Votes\nARCHER,Ann,Labour Party,9120\nBAKER,Bob,Conservative Party,8455\nCARTER,Cy,Liberal Democrats,2100\n"
                          "Total valid votes,,,19675\nPostal ballot papers issued,,,5000\nPostal ballot papers returned,,,4000\n")
    assert votes(contest) == CHESTER
    assert {name: int(figure.value) for name, figure in contest.labels.items()} == {"Postal ballot papers issued": 5000, "Postal ballot papers returned": 4000}


@pytest.mark.parametrize(("title", "seat"), [
    ("Anytown West - UK general election - 4 July 2024", "anytown west"), ("\"UK Parliamentary Election - Anytown, West Constituency\"", "anytown west"),
    ("Anytown West constituency (old boundaries)", "anytown west"), ("UK Parliament general election 4 July 2024", ""),
])
def test_seats_in_titles(tmp_path: Path, title: str, seat: str) -> None:
    (contest,) = contests(tmp_path, "results-2024.csv", f"{title},,\nCandidate,Party,Votes\nAnn Archer,Labour,9120\nBob Baker,Conservative,8455\n")
    assert contest.seat_key == seat


@pytest.mark.parametrize(("text", "expected"), [
    ("Constituency,Electorate,Valid votes,Con,Lab,PC\nAnytown,25000,19675,9120,8455,2100\n", {"conservative": 9120, "labour": 8455, "plaid": 2100}),
    ("Constituency,Candidate,Party,Votes,PC\nAnytown,Ann Archer,Labour,9120,51.9\nAnytown,Bob Baker,Conservative,8455,48.1\n", {"labour": 9120, "conservative": 8455}),
])
def test_pc_is_a_party_among_parties_and_else_a_percentage(tmp_path: Path, text: str, expected: dict[str, int]) -> None:
    (contest,) = contests(tmp_path, "results-2019.csv", text)
    assert {c.party: int(c.votes.value) for c in contest.candidacies if c.votes} == expected


@pytest.mark.parametrize(("reported", "expected"), [(870, "870 of 871 precincts reporting"), (871, "")])
@pytest.mark.parametrize("headings", ["precinctsreporting,precinctstotal", "num County rptg,num County total", "Precincts reported,Total precincts"])
def test_rows_that_say_how_many_precincts_have_reported(tmp_path: Path, headings: str, reported: int, expected: str) -> None:
    rows = "".join(f"Anytown,{name},{party},{votes},{reported},871\n" for name, party, votes in (("Ann Archer", "Dem", 9120), ("Bob Baker", "GOP", 8455)))
    (contest,) = contests(tmp_path, "results-2019.csv", f"Constituency,Candidate,Party,Votes,{headings}\n{rows}")
    assert contest.provisional == expected


@pytest.mark.parametrize(("title", "expected"), [
    ("Results not final", "the file says 'not final'"), ("UNOFFICIAL RESULTS", "the file says 'unofficial'"), ("Official results", ""), ("Final results", ""),
])
def test_titles_that_say_whether_a_count_is_final(tmp_path: Path, title: str, expected: str) -> None:
    text = f"{title} of Anytown constituency\nConstituency,Candidate,Party,Votes\nAnytown,Ann Archer,Dem,9120\nAnytown,Bob Baker,GOP,8455\n"
    (contest,) = contests(tmp_path, "results-2019.csv", text)
    assert contest.provisional == expected
