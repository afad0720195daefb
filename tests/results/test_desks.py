"""Tables as results desks, council offices and wire services lay them out: places as columns, seats won and lost, counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.claims.formula import Term, Who
from factcheck.facts.evaluate import look_up
from factcheck.facts.model import Fact, Unknown
from factcheck.results import Results
from factcheck.results.headings import field_of
from factcheck.results.model import Contest
from factcheck.results.overview import overview
from factcheck.results.reasons import reason_of


def read(folder: Path, text: str, name: str = "results-2024-07-04.csv") -> Results:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    results = read_results([str(path)])
    assert results.errors == ()
    return results


def said(contest: Contest) -> list[tuple[str, str, int]]:
    return [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes]


def figures(contest: Contest) -> dict[str, float]:
    return {name: float(figure.value) for name, figure in contest.figures.items()}


NORTH = [("Ann Archer", "labour", 9120), ("Bob Baker", "conservative", 8455)]
SOUTH = [("Cy Carter", "liberal-democrat", 7000), ("Di Dunn", "labour", 6500)]
# A row a seat, the candidates in order of finish.
BY_PLACE = {
    "in words": "Seat,Electorate,First,First party,First votes,Second,Second party,Second votes,Maj\nNorth,30000,Ann Archer,Lab,9120,Bob Baker,Con,8455,665\n"
                "South,28000,Cy Carter,LD,7000,Di Dunn,Lab,6500,500\n",
    "numbered": "Constituency,1st candidate,1st party,1st votes,2nd candidate,2nd party,2nd votes\nNorth,Ann Archer,Labour,9120,Bob Baker,Conservative,8455\n"
                "South,Cy Carter,Liberal Democrat,7000,Di Dunn,Labour,6500\n",
    "winner, runner-up": "Constituency,Winner,Winning party,Winner's votes,Runner-up,Runner-up party,Runner-up votes\nNorth,Ann Archer,Labour,9120,Bob Baker,Conservative,8455\n"
                         "South,Cy Carter,Liberal Democrat,7000,Di Dunn,Labour,6500\n",
    "the place behind": "Seat;Candidate (1st);Party (1st);Votes (1st);Candidate (2nd);Party (2nd);Votes (2nd)\nNorth;Ann Archer;Lab;9,120;Bob Baker;Con;8,455\n"
                        "South;Cy Carter;LD;7,000;Di Dunn;Lab;6,500\n",
    "bare headings behind a place": "Seat,Elected,Party,Votes,Second,Party,Votes,Majority\nNorth,Ann Archer,Lab,9120,Bob Baker,Con,8455,665\nSouth,Cy Carter,LD,7000,Di Dunn,Lab,6500,500\n",
    "places above": ",First,,,Second,,\nSeat,Name,Party,Votes,Name,Party,Votes\nNorth,Ann Archer,Lab,9120,Bob Baker,Con,8455\nSouth,Cy Carter,LD,7000,Di Dunn,Lab,6500\n",
}


@pytest.mark.parametrize("name", BY_PLACE)
def test_candidates_in_order_of_finish(tmp_path: Path, name: str) -> None:
    north, south = read(tmp_path, BY_PLACE[name]).contests
    assert (north.seat, said(north), south.seat, said(south)) == ("North", NORTH, "South", SOUTH)


def test_a_place_is_cited_as_printed(tmp_path: Path) -> None:
    north = read(tmp_path, BY_PLACE["in words"]).contests[0]
    cells = [c.votes.cells[0] for c in north.candidacies if c.votes]
    assert [(cell.row, cell.column, cell.raw) for cell in cells] == [(2, "First votes", "9120"), (2, "Second votes", "8455")]


def test_the_others_together_and_a_row_of_totals(tmp_path: Path) -> None:
    north, total = read(tmp_path, "Seat,Electorate,Total vote,First,First party,First votes,Second,Second party,Second votes,Rest votes\n"
                        "North,30000,19675,Ann Archer,Lab,9120,Bob Baker,Con,8455,2100\nALL SEATS,58000,33175,,,,,,,\n").contests
    assert said(north)[:2] == NORTH
    (others,) = [c for c in north.candidacies if c.aggregate]
    assert others.votes and int(others.votes.value) == 2100 and not north.complete
    assert figures(total) == {"electorate": 58000, "valid_votes": 33175} and not total.candidacies


def test_parties_in_order_of_finish(tmp_path: Path) -> None:
    (north,) = read(tmp_path, "Seat,First,First votes,Second,Second votes\nNorth,Lab,9120,Con,8455\n").contests
    assert said(north) == [("Labour", "labour", 9120), ("Conservative", "conservative", 8455)]


@pytest.mark.parametrize("text", [
    # Votes by party stand there as well and say more.
    "Seat,Winner,Winner votes,Runner-up,Runner-up votes,Con,Lab,LD\nNorth,Lab,9120,Con,8455,8455,9120,2100\n",
    # First and second preferences are no places.
    "Ward,Candidate,Party,First preferences,Second preferences\nNorth,Ann Archer,Labour,9120,300\nNorth,Bob Baker,Conservative,8455,200\n",
    "Ward,First name,Second name,Party,Votes\nNorth,Ann,Archer,Labour,9120\nNorth,Bob,Baker,Conservative,8455\n",
])
def test_no_places(tmp_path: Path, text: str) -> None:
    (contest,) = read(tmp_path, text).contests
    assert sorted(int(c.votes.value) for c in contest.candidacies if c.votes)[-2:] == [8455, 9120]
    assert {c.party for c in contest.candidacies} >= {"labour", "conservative"}


# --- seats ---------------------------------------------------------------------------------------------------------------

SEATS = {
    "gained and lost": "Party,Candidates,Seats won,Gained,Lost,Votes\nLabour,600,200,5,15,10000000\nConservative,620,300,20,6,12000000\n",
    "net": "Party,Constituencies contested,Constituencies won,Net,Votes\nLabour,600,200,-10,10000000\nConservative,620,300,+14,12000000\n",
    "before": "Party,Seats fought,MPs elected,Seats before,Votes\nLabour,600,200,210,10000000\nConservative,620,300,286,12000000\n",
    "a sign beside": "Party,Cands,Seats,+/-,Votes,%,+/-\nLabour,600,200,-10,10000000,45.5,-2.1\nConservative,620,300,14,12000000,54.5,+2.1\n",
}


@pytest.mark.parametrize("name", SEATS)
def test_seats_won_and_lost(tmp_path: Path, name: str) -> None:
    (contest,) = read(tmp_path, SEATS[name]).contests
    found = [(c.party, *(int(f.value) for f in (c.seats, c.seats_change, c.candidates) if f)) for c in contest.candidacies]
    assert contest.kind == "national"
    assert found == [("labour", 200, -10, 600), ("conservative", 300, 14, 620)]


def test_a_sign_is_of_the_column_before_it(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, SEATS["a sign beside"]).contests
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [-2.1, 2.1]


def test_seats_beside_a_person_are_to_be_filled(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Ward,Seats,Candidate,Party,Votes\nNorth,2,Ann Archer,Labour,900\nNorth,2,Bob Baker,Labour,850\nNorth,2,Cy Carter,Conservative,300\n").contests
    assert figures(contest)["seats"] == 2 and not any(c.seats for c in contest.candidacies)


def test_parties_of_a_council_as_columns(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Upper tier authority,Seats,Electorate,Ballots,CON_seats,LAB_seats,CON_votes,LAB_votes\nAnyshire,50,90000,30100,30,20,18000,12000\n", "results-2025.csv").contests
    assert contest.seat == "Anyshire" and contest.kind == "national"
    assert [(c.party, int(c.votes.value), int(c.seats.value)) for c in contest.candidacies if c.votes and c.seats] == [("conservative", 18000, 30), ("labour", 12000, 20)]


def test_the_seats_of_councils_are_no_votes(tmp_path: Path) -> None:
    path = tmp_path / "composition.csv"
    path.write_text("Council,Con,Lab,LD\nAnyton,20,10,5\nOtherton,9,30,2\n", encoding="utf-8")
    assert not any(c.votes for contest in read_results([str(path)]).contests for c in contest.candidacies)


@pytest.mark.parametrize(("heading", "field"), [
    ("Constituencies won", "seats"), ("Councillors elected", "seats"), ("MPs returned", "seats"), ("Wards won", "seats"), ("Seats gained", "gained"), ("Losses", "lost"),
    ("Seats before", "seats_before"), ("Previous seats", "seats_before"), ("Constituencies contested", "candidates"), ("Seats contested", "to_fill"), ("Net gain/loss", "seats_change"),
    ("Change in seats", "seats_change"), ("Number of councillors to be elected", "to_fill"), ("notional change 2019-24 (pts)", "change"), ("Occurred on count", "on_count"),
    ("Electoral quota", "quota"), ("Lost deposit", None), ("Gained from", None), ("Change of MP?", "change"),
])
def test_headings_of_seats(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


# --- counts of a transferable vote ---------------------------------------------------------------------------------------

COUNTS = {
    "stages": "Ward 2 - Kintyre and the Isles\nElectoral quota,1000\nNumber of councillors to be elected,2\nTotal valid votes,2998\n,,,,,\n"
              "Name of candidate,Description,First preference votes,Stage 2,Stage 3,Status,Occurred on count\n"
              "Ann Archer,Labour,1100,1000,1000,Elected,1\nBob Baker,Conservative,960,990,1020.5,Elected,3\nCy Carter,Green,938,950,0.00,Excluded,2\n",
    "counts by ordinal": "Ward 2 - Kintyre and the Isles\nElectoral quota,1000\nSeats,2\nCandidate,Party,1st count,2nd count,3rd count,Elected\n"
                         "Ann Archer,Labour,1100,,,Elected\nBob Baker,Conservative,960,990,1020.5,Elected\nCy Carter,Green,938,950,0.00,\n",
    "transfers between": "Ward 2 - Kintyre and the Isles\nElectoral quota,1000\nSeats,2\nname,party_name,first_prefs,transfers02,total_votes02,transfers03,total_votes03,occurred_on_count\n"
                         "Ann Archer,Labour,1100,-100,1000,0,1000,1\nBob Baker,Conservative,960,30,990,30.5,1020.5,3\nCy Carter,Green,938,12,950,-950,0,2\n",
}


@pytest.mark.parametrize("name", COUNTS)
def test_counts_as_columns(tmp_path: Path, name: str) -> None:
    results = read(tmp_path, COUNTS[name], "results-2022-05-05.csv")
    (contest,) = results.contests
    assert contest.seat == "Kintyre and the Isles" and figures(contest)["quota"] == 1000 and figures(contest)["seats"] == 2
    counts = {c.name: [(number, float(figure.value)) for number, figure in c.counts] for c in contest.candidacies}
    assert counts["Bob Baker"] == [(1, 960), (2, 990), (3, 1020.5)]
    assert (counts["Ann Archer"], counts["Cy Carter"]) == ([(1, 1100)], [(1, 938), (2, 950)])
    gap = look_up(Term("quota_gap", contest.key, (Who("candidate", "ann archer", label="Ann Archer"),)), results)
    assert isinstance(gap, Fact) and [int(value.low) for value in gap.values] == [100]


def test_a_second_count_alone_is_no_standing(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Constituency,Candidate,Party,1st count,2nd count\nNorth,Ann Archer,Labour,900,950\nNorth,Bob Baker,Conservative,800,820\n").contests
    assert not any(c.counts for c in contest.candidacies)


# --- what is shown of columns --------------------------------------------------------------------------------------------


def test_columns_of_counts_and_of_the_other_election_are_used(tmp_path: Path) -> None:
    (view,) = overview(read(tmp_path, COUNTS["stages"], "results-2022-05-05.csv"))
    assert view.unused == ()
    (view,) = overview(read(tmp_path, "Constituency,Party,Candidate 2017,Candidate 2015,Votes 2017,Votes 2015\nAnytown,Labour,Ann Archer,Eve Ellis,9120,7000\n"
                            "Anytown,Conservative,Bob Baker,Bob Baker,8455,9000\n", "results.csv"))
    assert view.unused == ()


def test_a_title_with_the_country_behind_the_seat(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "\"Heywood and Middleton, UK general election\"\nPolling day,6 May 2010\nResult,Surname,Forename(s),Party,Votes\n"
                      "1,Archer,Ann,Labour,9120\n2,Baker,Bob,Conservative,8455\n", "results.csv").contests
    assert contest.seat == "Heywood and Middleton"


def test_a_change_from_notional_figures_does_not_make_a_result_notional(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "constituency,party,candidate,pct,notional change 2019-24 (pts),votes\nAnytown,Labour,Ann Archer,51.9%,+8.4,9120\nAnytown,Conservative,Bob Baker,48.1%,-8.4,8455\n",
                      "results.csv").contests
    assert not contest.notional
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [8.4, -8.4]


# --- why papers were rejected --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("label", "reason"), [
    ("(a) want of an official mark", "mark"), ("No_official_mark", "mark"), ("b) voting for more candidates than entitled to", "several"), ("Voting_for_both_answers", "several"),
    ("(c) writing or mark by which voter could be identified", "writing"), ("Writing_or_mark", "writing"), ("(d) being unmarked or wholly void for uncertainty", "void"), ("Unmarked_or_void", "void"),
    ("Blank", "blank"), ("Unmarked", "blank"), ("(e) rejected in part", "part"), ("Total rejected", ""), ("Votes marked by post", ""), ("More", ""),
])
def test_reasons(label: str, reason: str) -> None:
    assert reason_of(label) == reason


REJECTED = {
    "columns": "Area,Electorate,Leave,Remain,Rejected_Ballots,No_official_mark,Voting_for_both_answers,Writing_or_mark,Unmarked_or_void\nSutton,20000,9120,8455,73,0,25,7,41\n",
    "rows": "Constituency,Candidate,Party,Votes\nSutton,Ann Archer,Labour,9120\nSutton,Bob Baker,Conservative,8455\n(a) want of an official mark,,,0\n"
            "(b) voting for more candidates than voter was entitled to,,,25\n(c) writing or mark by which voter could be identified,,,7\n(d) being unmarked or wholly void for uncertainty,,,41\nTotal rejected,,,73\n",
}


@pytest.mark.parametrize("name", REJECTED)
def test_papers_rejected_for_a_reason(tmp_path: Path, name: str) -> None:
    results = read(tmp_path, REJECTED[name], "results-2016-06-23.csv")
    (contest,) = results.contests
    for reason, number in (("mark", 0), ("several", 25), ("writing", 7), ("void", 41)):
        found = look_up(Term("rejected_for", contest.key, name=reason), results)
        assert isinstance(found, Fact) and [int(value.low) for value in found.values] == [number], reason
    assert isinstance(look_up(Term("rejected_for", contest.key, name="blank"), results), Unknown)  # some of the 41


def test_no_reason_in_the_table(tmp_path: Path) -> None:
    results = read(tmp_path, "Constituency,Candidate,Party,Votes,Rejected\nSutton,Ann Archer,Labour,9120,73\nSutton,Bob Baker,Conservative,8455,73\n")
    found = look_up(Term("rejected_for", results.contests[0].key, name="several"), results)
    assert isinstance(found, Unknown)


# --- rows that are not all of them ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "complete"), [
    # The shares are of more votes than the rows have.
    ("Party,Seats,Votes,Share %\nLabour,411,9708716,33.7\nConservative,121,6828925,23.7\nReform UK,5,4117610,14.3\n", False),
    ("Party,Seats,Votes,Share %\nLabour,411,6000000,60.0\nConservative,121,4000000,40.0\n", True),
    # The first two places, and no total.
    ("Election,Winner,Party,Votes,Runner-up,Party,Votes,Majority\n2019,Ann Archer,Lab,9120,Bob Baker,Con,8455,665\n", False),
    ("Seat,Electorate,Total votes,First,First party,First votes,Second,Second party,Second votes\nNorth,30000,17575,Ann Archer,Lab,9120,Bob Baker,Con,8455\n", True),
    # The winner alone.
    ("Constituency,Candidate,Party,Votes,Majority\nNorth,Ann Archer,Labour,9120,665\n", False),
])
def test_whether_everybody_has_a_row(tmp_path: Path, text: str, complete: bool) -> None:
    (contest,) = read(tmp_path, text).contests
    assert contest.complete == complete


def test_a_banner_over_each_of_two_elections(tmp_path: Path) -> None:
    newer, older = read(tmp_path, ",,General Election 2024,,,General Election 2019,\nParty,Candidate,Votes,%,+/-,Votes,%\nLabour,Ann Archer,9120,51.9,+9.5,7000,42.4\n"
                        "Conservative,Bob Baker,8455,48.1,-9.5,9500,57.6\n", "results.csv").contests
    assert (newer.year, said(newer), older.year, [(c.party, int(c.votes.value)) for c in older.candidacies if c.votes]) == (
        2024, NORTH, 2019, [("labour", 7000), ("conservative", 9500)])
    assert [float(c.change.value) for c in newer.candidacies if c.change] == [9.5, -9.5]


def test_abbreviated_headings(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "RESULTS DESK MASTER,,,,,,,\nConst,Cand,Pty,Vts,%,+/-,Elect'te,T/out\nNorth,Ann Archer,Lab,\"9,120\",51.9,+3.1,\"30,000\",58.6\n,Bob Baker,Con,\"8,455\",48.1,-3.1,,\n").contests
    assert said(contest) == NORTH and figures(contest) == {"electorate": 30000, "turnout": 58.6}
