"""Those who stood as columns, with a row a polling place, a precinct, a kind of vote or a count."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import figures, votes

from factcheck.results import Results, read_results
from factcheck.results.model import PARTY_VOTE, PREFERRED, Contest


def read(folder: Path, text: str, name: str = "results.csv") -> Results:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_results([str(path)])


def only(folder: Path, text: str) -> Contest:
    results = read(folder, text)
    assert results.errors == ()
    (contest,) = results.contests
    return contest


HUTT_SOUTH = """Votes Recorded for Electorate Candidates
Hutt South

;BISHOP, Christopher;MALLARD, Trevor Colin;PARORO, Mataroa;WALKER, Holly Ruth;Total Valid Candidate Votes
;National Party;Labour Party;NZ First;Green Party;
Ordinary Votes;14675;15029;910;2685;33299
Special Votes;1452;1807;95;522;3876
Total;16127;16836;1005;3207;37175
"""
BEAN = """2019 Federal Election - Division of Bean - First preferences by vote type
,"COCKS, Ed","SMITH, David","DAVIS, Johnathan",Formal,Informal,Total
,Liberal,Australian Labor Party,The Greens,,,
Ordinary,26311,32288,10782,69381,4665,74046
Postal,1466,1325,475,3266,88,3354
Total,27777,33613,11257,72647,4753,77400
"""


def test_names_over_parties_over_kinds_of_vote(tmp_path: Path) -> None:
    contest = only(tmp_path, HUTT_SOUTH)
    assert (contest.seat, contest.country) == ("Hutt South", "nz")
    assert votes(contest) == {"Christopher Bishop": 16127, "Trevor Colin Mallard": 16836, "Mataroa Paroro": 1005, "Holly Ruth Walker": 3207}
    assert [c.party for c in contest.candidacies] == ["national", "labour", "new-zealand-first", "green"]
    assert figures(contest) == {"valid_votes": 37175}


def test_each_kind_of_vote_is_a_part(tmp_path: Path) -> None:
    parts = read(tmp_path, BEAN).parts
    assert {kind: sum(votes(contest).values()) for kind, part in parts.items() for contest in part.contests} == {"ordinary": 69381, "postal": 3266}


def test_a_column_of_totals_is_what_its_numbers_add_up_to(tmp_path: Path) -> None:
    contest = only(tmp_path, BEAN)
    assert (contest.seat, contest.date) == ("Bean", date(2019, 5, 18))
    assert figures(contest) == {"valid_votes": 72647, "rejected": 4753, "votes_cast": 77400}
    (cell,) = contest.candidacies[0].votes.cells if contest.candidacies[0].votes else ()
    assert (cell.row, cell.column, cell.raw) == (6, "COCKS, Ed", "27777")


def test_a_list_of_precincts_without_parties(tmp_path: Path) -> None:
    results = read(tmp_path, "2014 Primary Election,Greenup County KY,Tuesday May 20 2014\nUS Senator - REPUBLICAN (Vote For 1)\nReport printed 8:19:21 PM,Registered Voters,28162\n\n"
                   "Precinct,Ballots Cast (all parties),Matt BEVIN,Mitch McCONNELL,Under Votes,Over Votes,Total Votes\n"
                   "AB,203,29,35,0,0,64\nA101,157,36,22,0,0,58\nA102,207,25,45,0,0,70\nTotal:,567,90,102,0,0,192\n")
    (contest,) = results.contests
    assert votes(contest) == {"Matt Bevin": 90, "Mitch McConnell": 102}
    assert figures(contest) == {"electorate": 28162, "valid_votes": 192, "votes_cast": 567}  # ballots of all parties' primaries
    assert votes(results.parts["a101"].contests[0]) == {"Matt Bevin": 36, "Mitch McConnell": 22}


def test_places_with_electors_and_a_grand_total(tmp_path: Path) -> None:
    contest = only(tmp_path, "Electoral District: Avalon\n38th General Election - June 28 2004\n"
                   "Voting area,Registered electors,Dalton Rick,Efford R. John,Valid votes,Rejected,Total\n,,Conservative,Liberal,,,\n"
                   "1 Grates Cove,162,17,54,71,0,71\n2 Red Head Cove,108,1,24,25,0,25\nAdvance 613,,6,14,20,3,23\nGrand total,270,24,92,116,3,119\n")
    assert contest.seat == "Avalon"
    assert list(votes(contest).values()) == [24, 92]
    assert figures(contest) == {"electorate": 270, "valid_votes": 116, "rejected": 3, "votes_cast": 119}


def test_totals_of_some_rows_are_not_added_again(tmp_path: Path) -> None:
    contest = only(tmp_path, "FORM 20 FINAL RESULT SHEET\nElection to the House of the People from 34-VIRUDHUNAGAR Parliamentary Constituency 2024\n"
                   "S.No of Polling Station,MANICKAM TAGORE B,RADIKAA R,Total of Valid Votes,No. of Rejected Votes,NOTA,Total\n"
                   "1,282,164,446,0,9,455\n2,100,149,249,0,56,305\nTotal EVM Votes,382,313,695,0,65,760\nTotal Postal Ballot Votes,238,212,450,12,15,477\nTotal Votes Polled,620,525,1145,12,80,1237\n")
    assert (contest.seat, contest.country) == ("Virudhunagar", "in")
    assert votes(contest) == {"Manickam Tagore B": 620, "R Radikaa": 525, "None of the above": 80}
    assert figures(contest)["votes_cast"] == 1237


def test_rows_that_are_counts(tmp_path: Path) -> None:
    contest = only(tmp_path, 'Division of Bass - Distribution of preferences - 2019 federal election\nCount,"HALL, Tom","HART, Ross","ARCHER, Bridget",Total\n'
                   "1,7202,23878,29094,60174\n2,0,29000,31174,60174\n")
    assert {c.name: [int(figure.value) for _, figure in c.counts] for c in contest.candidacies} == {"Tom Hall": [7202], "Ross Hart": [23878, 29000], "Bridget Archer": [29094, 31174]}


def test_counts_are_numbered_from_the_first_on(tmp_path: Path) -> None:
    text = 'Division of Bass - 2019 federal election\nCount,Description,"HALL, Tom","HART, Ross","ARCHER, Bridget",Total\n{},First preferences,7202,23878,29094,60174\n6,Final,0,29000,31174,60174\n'
    contest = only(tmp_path, text.format(1))
    assert {c.name: [number for number, _ in c.counts] for c in contest.candidacies} == {"Tom Hall": [1], "Ross Hart": [1, 6], "Bridget Archer": [1, 6]}
    results = read(tmp_path, text.format(7))
    assert not results.contests and "number each count once" in str(results.errors[0])


@pytest.mark.parametrize("text", [
    # Rows that make neither their total nor the row of totals.
    HUTT_SOUTH.replace("33299", "33000").replace("16127", "16200"),
    # Places across, and years down.
    "Votes cast at general elections\nYear,Great Britain,Northern Ireland,Total\n1992,100,20,120\n1997,110,20,130\n",
    # A row twice.
    HUTT_SOUTH.replace("Special Votes", "Ordinary Votes"),
])
def test_what_nothing_proves_is_not_read(tmp_path: Path, text: str) -> None:
    results = read(tmp_path, text)
    assert results.errors and not results.contests


def test_another_table_of_the_candidates_goes_before(tmp_path: Path) -> None:
    contest = only(tmp_path, "Auckland Central, Candidate Votes\n,\"KAYE, Nicola\",\"WHITE, Helen\",Total\nBooth A,10,20,30\nBooth B,20,20,40\nTotal,30,40,70\n\n"
                   "Candidate,Party,Votes\n\"KAYE, Nicola\",National Party,30\n\"WHITE, Helen\",Labour Party,40\n")
    assert [c.party for c in contest.candidacies] == ["national", "labour"]


# --- counts beside each other, each with its kinds of vote -----------------------------------------------------------

BANDS = """Waitakere - official count results 2011
,Candidate votes,,,Party votes,,
Candidate,Party,Ordinary,Special,Total,Ordinary,Special,Total
"BENNETT, Paula",National Party,12292,1173,13465,11285,1248,12533
"SEPULONI, Carmel",Labour Party,11924,1532,13456,9904,1675,11579
,NZ First,,,,1813,198,2011
Total valid,,24216,2705,26921,23002,3121,26123
"""


@pytest.mark.parametrize("text", [
    BANDS.replace(",Candidate votes,,,Party", ",,Candidate votes,,,Party"),
    BANDS.replace(",Candidate votes,,,Party votes,,\nCandidate,Party,Ordinary,Special,Total,Ordinary,Special,Total",
                  "Candidate,Party,Candidate votes: ordinary,Candidate votes: special,Candidate votes: total,Party votes: ordinary,Party votes: special,Party votes: total"),
])
def test_party_votes_beside_those_of_candidates(tmp_path: Path, text: str) -> None:
    results = read(tmp_path, text)
    assert [c.tally for c in results.contests] == ["", PARTY_VOTE]
    of_people, of_parties = results.contests
    assert of_people.seat == "Waitakere"
    assert votes(of_people) == {"Paula Bennett": 13465, "Carmel Sepuloni": 13456}
    assert votes(of_parties) == {"National": 12533, "Labour": 11579, "NZ First": 2011}
    special = results.parts["special"].contests
    assert [(c.tally, list(votes(c).values()), figures(c)) for c in special] == [("", [1173, 1532], {"valid_votes": 2705}), (PARTY_VOTE, [1248, 1675, 198], {"valid_votes": 3121})]


def test_postal_votes_after_preferences(tmp_path: Path) -> None:
    results = read(tmp_path, "Division;Candidate;Party;First preferences;TCP votes;TCP postal votes\nBass;HART, Ross;Australian Labor Party;23878;34085;2801\n"
                   "Bass;ARCHER, Bridget;Liberal;29094;34648;2822\nBass;HALL, Tom;The Greens;7202;;\n")
    (postal,) = results.parts["postal"].contests
    assert (postal.tally, votes(postal)) == (PREFERRED, {"Ross Hart": 2801, "Bridget Archer": 2822})
