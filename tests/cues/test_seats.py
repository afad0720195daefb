from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.sentences import assert_not_read, assert_reads, run

NOW = """UK general election 2024 - summary of results,,,,
Electorate,48253193,,,
Valid votes,28809340,,,
Party,Seats,Votes
Labour,411,9708716
Conservative,121,6828925
Liberal Democrat,72,3519143
Scottish National Party,9,724758
Reform UK,5,4117610
Green Party,4,1944501
"""
THEN = """Party,Candidates,Seats,Votes,Share of vote (%),Electorate,Invalid votes
Conservative,635,365,13966454,43.63,47562702,117919
Labour,631,202,10269051,32.08,47562702,117919
Liberal Democrat,611,11,3696419,11.55,47562702,117919
Scottish National Party,59,48,1242380,3.88,47562702,117919
Green Party,497,1,866435,2.71,47562702,117919
"""


@pytest.fixture(scope="module")
def nation(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Seats by party at two general elections, as a table of parties."""
    folder = tmp_path_factory.mktemp("nation")
    (folder / "results.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous.csv").write_text(THEN, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


# Sentence, figure, measure, verdict.
SEATS = [
    ("Labour: 411 of the 631 contested.", "411", "seats", "supported"),
    ("The Greens won 4 of the 600 they fought.", "4", "seats", "supported"),
    ("Labour: up 209 to 411.", "209", "seats_change", "supported"),
    ("Labour won 411 seats.", "411", "seats", "supported"),
    ("Labour took 411 of the 650 seats.", "411", "seats", "supported"), ("Labour won 411 of Britain's 622 seats.", "622", "seats", "supported"), ("Labour won 411 of Britain's 650 seats.", "650", "seats", "unverifiable"),
    ("Labour took 411 of the 622 seats, the Conservatives 121.", "121", "seats", "supported"),
    ("Labour has 411 MPs.", "411", "seats", "supported"),
    ("The Conservatives were reduced to 121 MPs.", "121", "seats", "supported"),
    ("The Tories are down to 121 MPs.", "121", "seats", "supported"),
    ("The Tories slumped to 121 seats.", "121", "seats", "supported"),
    ("The Conservatives were left with 121 seats.", "121", "seats", "supported"),
    ("The Conservatives were left with just 121.", "121", "seats", "supported"),
    ("The Liberal Democrats returned 72 MPs.", "72", "seats", "supported"),
    ("The Liberal Democrats now have 72 MPs.", "72", "seats", "supported"),
    ("The Lib Dems ended the night with 72 seats.", "72", "seats", "supported"),
    ("There are 72 Lib Dem MPs.", "72", "seats", "supported"),
    ("Some 72 Lib Dem MPs were elected.", "72", "seats", "supported"),
    ("It was 411 seats for Labour.", "411", "seats", "supported"),
    ("Labour's tally of 411 seats is its best since 2001.", "411", "seats", "supported"),
    ("Labour's seat count is 411.", "411", "seats", "supported"),
    ("Labour won 411 seats, up 209 on 2019.", "209", "seats_change", "supported"),
    ("Labour won 411 seats, 209 more than in 2019.", "209", "seats_change", "supported"),
    ("Labour won 411 seats, a gain of 209.", "209", "seats_change", "supported"),
    ("Labour won 411 seats (+209).", "209", "seats_change", "supported"),
    ("The Conservatives won 121 seats, a net loss of 244.", "244", "seats_change", "supported"),
    ("The Conservatives suffered a net loss of 244 seats.", "244", "seats_change", "supported"),
    ("Labour made a net gain of 209 seats.", "209", "seats_change", "supported"),
    ("Labour made 209 net gains.", "209", "seats_change", "supported"),
    ("The Conservatives lost 244 seats.", "244", "seats_change", "supported"),
    ("The Conservatives shed 244 MPs.", "244", "seats_change", "supported"),
    ("The Lib Dems gained 61 seats.", "61", "seats_change", "supported"),
    ("The Lib Dems added 61 seats.", "61", "seats_change", "supported"),
    ("The Lib Dems picked up 61 seats more than in 2019.", "61", "seats_change", "supported"),
    ("The Lib Dems went from 11 seats to 72.", "72", "seats", "supported"),
    ("The Lib Dems went from 11 seats to 72.", "11", "seats", "supported"),
    ("The Lib Dems rose from 11 MPs to 72 MPs.", "11", "seats", "supported"),
    ("The Conservatives fell from 365 to 121 seats.", "365", "seats", "supported"),
    ("The Conservatives fell from 365 to 121 seats.", "121", "seats", "supported"),
    ("The Conservatives won 365 seats in 2019.", "365", "seats", "supported"),
    ("The SNP collapsed to 9 seats, from 48 in 2019.", "48", "seats", "supported"),
    ("Labour won 411 seats, compared with 202 in 2019.", "202", "seats", "supported"),
    ("The SNP lost 39 of its 48 seats.", "48", "seats", "supported"),
    ("The SNP lost 39 of its 48 seats.", "39", "seats_change", "supported"),
    ("The Greens quadrupled their seats to four.", "four", "seats", "supported"),
    ("Labour won two-thirds of the seats.", "two-thirds", "seats", "supported"),
    ("Labour won 66% of the seats.", "66%", "seats", "supported"),
    ("Labour has 66% of MPs.", "66%", "seats", "supported"),
    ("Labour took 411 seats on 33.7% of the vote.", "411", "seats", "supported"),
    ("Reform UK won five seats with more than four million votes.", "five", "seats", "supported"),
    ("Reform UK has five MPs.", "five", "seats", "supported"),
    ("It took 23,622 votes to elect each Labour MP.", "23,622", "other_result", "supported"),
    ("Labour won 414 seats.", "414", "seats", "refuted"),
    ("The Conservatives were reduced to 112 MPs.", "112", "seats", "refuted"),
    ("The Conservatives lost 224 seats.", "224", "seats_change", "refuted"),
    ("Labour took 141 of the 650 seats.", "141", "seats", "refuted"),
    ("The Conservatives recorded 244 net losses.", "244", "seats_change", "supported"),
    ("The Conservatives won 121 seats, 244 fewer than in 2019.", "244", "seats_change", "supported"),
    ("That is 23,622 votes per Labour MP.", "23,622", "other_result", "supported"),
    # Won, rewarded with, left.
    ("Reform UK came third and was rewarded with five seats.", "five", "seats", "supported"),
    ("The Greens' reward was four MPs.", "four", "seats", "supported"),
    ("Reform UK polled four million for a return of five MPs.", "five", "seats", "supported"),
    ("The Greens lost ground in the cities but returned four.", "four", "seats", "supported"),
    ("The SNP fell by 39 to nine.", "nine", "seats", "supported"),
    ("For the Scottish National Party, nine seats survived out of 48.", "nine", "seats", "supported"),
    ("For the Scottish National Party, nine seats survived out of 48.", "48", "seats", "supported"),
    ("The Greens kept their one member in 2019.", "one", "seats", "supported"),
    ("The Lib Dems advanced to 72 lawmakers from 11 while their share hardly moved.", "11", "seats", "supported"),
    ("Labour gained 209 seats to reach 411.", "209", "seats_change", "supported"),
    ("Labour gained 209 seats to reach 411.", "411", "seats", "supported"),
    ("The Conservatives kept 121 seats, having held 365.", "365", "seats", "supported"),
    ("The SNP surrendered 39 of the 48 constituencies it was defending.", "48", "seats", "supported"),
    ("The Conservatives ended with 244 fewer MPs than before.", "244", "seats_change", "supported"),
    ("The Conservatives have 121 of the 631 seats, 244 down on 2019.", "244", "seats_change", "supported"),
    ("Labour has 411 seats, 209 to the good.", "209", "seats_change", "supported"),
    ("The Lib Dems ended with 27 fewer MPs than before.", "27", "seats_change", "refuted"),
    # Of one party stood so many.
    ("In 2019 the SNP won 48 of the 59 seats it contested.", "59", "candidates", "supported"),
    ("In 2019 the Greens amassed 866,435 votes from 497 candidates.", "497", "candidates", "supported"),
    ("In 2019 Labour put up 631 hopefuls.", "631", "candidates", "supported"),
    ("In 2019 Labour fielded 631.", "631", "candidates", "supported"),
    ("In 2019 Labour put up 611 hopefuls.", "611", "candidates", "refuted"),
    ("Reform UK paid a heavy price, needing 823,522 for every MP.", "823,522", "other_result", "supported"),
]

# Majorities of seats, gross gains, seats of whole councils, seats at stake.
NEAR_MISSES = [
    ("Labour has a working majority of 181.", "181", "none"),
    ("Labour won a 174-seat majority.", "174", "other_result"),
    ("Labour has a majority of 174 seats.", "174", "other_result"),
    ("Labour gained 218 seats and lost nine.", "218", "none"),
    ("Labour recorded 218 gains and 9 losses.", "218", "none"),
    ("Labour defended 12 seats at the council election.", "12", "seats"),
    ("The result takes Labour to 32 seats on the council.", "32", "none"),
    ("Share the places out by votes and Labour has 219 seats.", "219", "seats"),
    ("Under a strictly proportional system Labour has 219 seats.", "219", "seats"),
    ("The Conservatives have nine fewer seats than the people they were chasing.", "nine", "seats_change"),
    ("Our city sends three MPs to Westminster; Labour is defending two of them.", "two", "none"),
]

# Beside a majority of votes in one seat.
OF_GOVERNMENTS = [
    ("The government has a majority of 80.", "80", "none"),
    ("The government's majority is 80.", "80", "none"),
    ("The Conservatives have a Commons majority of 80.", "80", "none"),
    ("Boris Johnson's working majority of 78 is safe.", "78", "none"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), SEATS)
def test_seats(nation: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence, nation), figure, measure, verdict)


@pytest.mark.parametrize(("sentence", "figure", "measure"), NEAR_MISSES)
def test_no_seats(nation: Results, sentence: str, figure: str, measure: str) -> None:
    assert_not_read(run(sentence, nation), figure, measure)


@pytest.mark.parametrize(("sentence", "figure", "measure"), OF_GOVERNMENTS)
def test_no_majority_of_votes(anytown: Results, sentence: str, figure: str, measure: str) -> None:
    assert_not_read(run(sentence, anytown), figure, measure)


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [row for row in SEATS if row[1] == "411" and row[3] == "supported"])
def test_wrong_seats(nation: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence.replace("411", "441"), nation), "441", measure, "refuted")
