"""Tables as results desks, council offices and wire services lay them out: places as columns, seats won and lost, counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import figures

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
    ("Change in seats", "seats_change"), ("Number of councillors to be elected", "to_fill"), ("notional change 2019-24 (pts)", "change"), ("Occurred on count", "decided"),
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


# --- cells that say two things, lines instead of tables ------------------------------------------------------------------


def test_wards_with_their_seats_and_turnout_in_one_cell(tmp_path: Path) -> None:
    abbey, bridge = read(tmp_path, "Anytown Borough Council - Summary of results 2 May 2024\nWard,Candidate,Party,Votes,Result\nAbbey (2),Ann Archer,Lab,900,ELECTED\n,Bob Baker,Lab,850,ELECTED\n"
                         ",Cy Carter,Con,700,\nTurnout 34.5%,,,,\nBridge (1),Eve Ellis,LD,600,ELECTED\n,Fay Ford,Con,500,\nTurnout: 29.1%,,,,\n", "results.csv").contests
    assert (abbey.seat, figures(abbey), bridge.seat, figures(bridge)) == ("Abbey", {"seats": 2, "turnout": 34.5}, "Bridge", {"seats": 1, "turnout": 29.1})


def test_blocks_with_figures_above_and_below_the_candidates(tmp_path: Path) -> None:
    abbey, bridge = read(tmp_path, "Abbey Ward\nCandidate,Party,Votes\nAnn Archer,Labour,900\nBob Baker,Conservative,700\nRejected: 7\n\nBridge Ward\nElectorate: 5100\n"
                         "Candidate,Party,Votes\nCy Carter,Liberal Democrats,800\nDi Dunn,Conservative,650\nTurnout: 28.5%\n", "results-2021-05-06.csv").contests
    assert (abbey.seat, figures(abbey), bridge.seat, figures(bridge)) == ("Abbey", {"rejected": 7}, "Bridge", {"electorate": 5100, "turnout": 28.5})


@pytest.mark.parametrize(("footer", "elected"), [("* Elected", 2), ("* denotes elected candidates", 2), ("* incumbent", 0)])
def test_a_star_is_what_the_line_below_says(tmp_path: Path, footer: str, elected: int) -> None:
    (contest,) = read(tmp_path, f"Little Snoring Parish Council\nVacancies: 2\nName,Description,Votes\nAnn Archer,Independent,245 *\nBob Baker,Conservative,230 *\nCy Carter,,201\n{footer},,\n").contests
    assert sum(1 for c in contest.candidacies if c.elected) == elected and figures(contest)["seats"] == 2
    assert [int(c.votes.value) for c in contest.candidacies if c.votes] == [245, 230, 201]


def test_seats_as_columns(tmp_path: Path) -> None:
    north, south = read(tmp_path, "2024 general election: county results,,\nParty,North,South\nLabour,9120,6500\nConservative,8455,-\nLiberal Democrats,\"2,100\",7000\nElectorate,30000,28000\nTurnout,65.6%,48.2%\n").contests
    assert [(c.party, int(c.votes.value)) for c in north.candidacies if c.votes] == [("labour", 9120), ("conservative", 8455), ("liberal-democrat", 2100)]
    assert [(c.party, int(c.votes.value)) for c in south.candidacies if c.votes] == [("labour", 6500), ("liberal-democrat", 7000)]
    assert figures(south) == {"electorate": 28000, "turnout": 48.2}
    assert north.candidacies[0].votes and north.candidacies[0].votes.cells[0].column == "North"


@pytest.mark.parametrize("text", [
    "Party,Postal votes,Polling stations\nLabour,3000,6120\nConservative,2455,6000\nElectorate,30000,30000\nTurnout,20%,40%\n",  # parts of one contest
    "Party,North,South\nLabour,41.2,30.1\nConservative,38.0,35.5\nElectorate,30000,28000\nTurnout,65.6%,48.2%\n",  # shares
    "Party,North,South\nLabour,9120,6500\nConservative,8455,4000\n",  # nothing says what North is
])
def test_columns_that_are_no_seats(tmp_path: Path, text: str) -> None:
    path = tmp_path / "results.csv"
    path.write_text(text, encoding="utf-8")
    assert not any(c.seat in {"North", "South", "Postal votes"} for c in read_results([str(path)]).contests)


def test_lines_of_a_name_and_a_number(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Constituency,City of Anytown\nDate,1 December 2022\nElectorate,68000\nAnn Archer (Labour),9120\nBob Baker (Conservative),8455\nRejected papers,88\n", "results.csv").contests
    assert contest.seat == "City of Anytown" and said(contest) == NORTH and figures(contest) == {"electorate": 68000, "rejected": 88}


def test_the_row_of_a_winner_names_the_winner(tmp_path: Path) -> None:
    older, newer = read(tmp_path, "Election,Winner,Party,Votes,Majority\n2015,Ann Archer,Lab,9120,665\n2019,Bob Baker,Con,8455,500\n", "history.csv").contests
    assert said(older) == NORTH[:1] and said(newer) == NORTH[1:] and not older.complete


def test_the_earlier_winner_alone_does_not_spoil_the_table(tmp_path: Path) -> None:
    (north,) = read(tmp_path, "Constituency,2019 winner,2024 winner,Majority,Electorate,Turnout\nNorth,Con,Lab,665,30000,65.6\n").contests
    assert (north.year, figures(north)) == (2024, {"majority": 665, "electorate": 30000, "turnout": 65.6})


def test_a_total_beside_the_parties_is_that_of_the_votes(tmp_path: Path) -> None:
    (north,) = read(tmp_path, "Seat,Con,Lab,LD,Total\nNorth,8455,9120,2100,19675\n").contests
    assert figures(north) == {"valid_votes": 19675}


def test_a_turnout_with_rejected_papers_that_the_table_does_not_have(tmp_path: Path) -> None:
    head = "Constituency,Candidate,Party,Votes,Electorate,Turnout\n"
    near = read(tmp_path, f"{head}North,Ann Archer,Labour,9120,30000,59.0\nNorth,Bob Baker,Conservative,8455,30000,59.0\n").contests
    far = read(tmp_path, f"{head}North,Ann Archer,Labour,9120,30000,65.0\nNorth,Bob Baker,Conservative,8455,30000,65.0\n").contests
    assert near[0].figures["turnout"].doubtful is None and far[0].figures["turnout"].doubtful


# --- figures that look like others ---------------------------------------------------------------------------------------


def test_a_commissioner_is_not_elected_at_a_general_election(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Police and Crime Commissioner election 2024,,\nPolice area: Anyshire,,\nCandidate,Party,Votes cast\nAnn Archer,Labour,9120\nBob Baker,Conservative,8455\n", "pcc-2024-05-02.csv").contests
    assert (contest.seat, str(contest.date), contest.kind) == ("Anyshire", "2024-05-02", "unknown")
    (contest,) = read(tmp_path, "Police and Crime Commissioner election 2024,,\nCandidate,Party,Votes cast\nAnn Archer,Labour,9120\nBob Baker,Conservative,8455\n", "pcc.csv").contests
    assert contest.date is None and contest.year == 2024


def test_the_total_of_two_kinds_of_vote(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Candidate,Party,Postal,In person,Total,Share\nAnn Archer,Labour,3000,6120,9120,51.9%\nBob Baker,Conservative,2455,6000,8455,48.1%\nTotal,,5455,12120,17575,100%\nSpoiled,,20,30,50,\n").contests
    assert said(contest) == NORTH and figures(contest) == {"valid_votes": 17575, "rejected": 50}


def test_rejected_first_preferences_are_nobody(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Candidate,Party,First preference,%\nAnn Archer,Labour,9120,51.9\nBob Baker,Conservative,8455,48.1\nRejected 1st preference,,300,\n").contests
    assert said(contest) == NORTH and {name: int(f.value) for name, f in contest.labels.items()} == {"Rejected 1st preference": 300}


def test_a_turnout_in_voters_beside_one_in_percent(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Division,Candidate,Party,Votes,Electorate,Turnout,% Turnout\nAbbey,Ann Archer,Labour,9120,30000,17600,58.7\nAbbey,Bob Baker,Conservative,8455,30000,17600,58.7\n").contests
    assert figures(contest) == {"electorate": 30000, "votes_cast": 17600, "turnout": 58.7}


@pytest.mark.parametrize(("rows", "seats"), [
    ("Labour,12,3,+9,31\nConservative,4,10,-6,12\n", [31, 12]),  # gained 12, lost 3
    ("Labour,31,3,+9,31\nConservative,12,10,-6,12\n", [31, 12]),  # won 31, and lost 3 of those before
])
def test_won_may_be_gained(tmp_path: Path, rows: str, seats: list[int]) -> None:
    (contest,) = read(tmp_path, f"Party,Seats won,Lost,Net,Total councillors\n{rows}").contests
    assert [int(c.seats.value) for c in contest.candidacies if c.seats] == seats
    assert [int(c.seats_change.value) for c in contest.candidacies if c.seats_change] == [9, -6]


@pytest.mark.parametrize(("printed", "rank"), [("1st", 1), ("2=", 2), ("3.", 3), ("n/a", None)])
def test_places_as_printed(tmp_path: Path, printed: str, rank: int | None) -> None:
    contest = read(tmp_path, f"Constituency,Rank,Candidate,Party,Votes\nNorth,{printed},Ann Archer,Labour,9120\nNorth,,Bob Baker,Conservative,8455\n").contests[0]
    assert (contest.candidacies[0].rank.value if contest.candidacies[0].rank else None) == rank


def test_the_party_of_the_winner_under_the_winner(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Constituency,Con candidate,Con votes,Lab candidate,Lab votes,Winner\nNorth,Bob Baker,8455,Ann Archer,9120,Lab\n").contests
    assert [(c.name, c.elected) for c in contest.candidacies] == [("Bob Baker", False), ("Ann Archer", True)]


def test_a_detailed_sheet_of_a_numbered_ward(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Ward 5 Anytown South - Detailed results\nSeats: 1\nQuota: 1000\nCandidate,Party,Stage 1,Transfer 2,Stage 2\nAnn Archer,SNP,960,80.00,1040.00\nBob Baker,Labour,900,20.00,920.00\n"
                      "Di Dunn,Green,138,-138.00,-\nNon-transferable,,,38.00,38.00\n", "results-2022-05-05.csv").contests
    assert contest.seat == "Anytown South" and figures(contest) == {"seats": 1, "quota": 1000}
    assert {c.name: [float(f.value) for _, f in c.counts] for c in contest.candidacies} == {"Ann Archer": [960, 1040], "Bob Baker": [900, 920], "Di Dunn": [138]}
