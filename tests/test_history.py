"""The seat's past: records, firsts and "held since", with the span they cover, and what the files cannot tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results
from factcheck.verdicts import Verdict

CHESTER = Path(__file__).parent.parent / "fixtures" / "examples" / "chester"
LEAD = "Labour held City of Chester in the by-election on December 1, 2022, when Samantha Dixon beat Liz Wardlaw of the Conservatives.\n\n"


@pytest.fixture(scope="module")
def chester() -> Results:
    return read_results([str(CHESTER / name) for name in ("results.csv", "previous-2019.csv", "history.csv")])


def verdict(text: str, at: str, results: Results, lead: str = LEAD) -> Verdict:
    report = check(parse("a.txt", lead + text), results)
    return next(v for v in report.articles[0].verdicts if v.claim.start >= len(lead) and v.claim.text == at)


@pytest.mark.parametrize(("text", "at", "expected"), [
    ("Not since 1945 has turnout been so low.", "1945", "supported"),
    ("The seat has been red since 2051.", "2051", "refuted"),
    ("Labour has held the seat since 2025.", "2025", "unverifiable"),
    ("Turnout has not been lower here since 1918.", "1918", "supported"),
    ("No majority has been bigger here since 1955.", "1955", "supported"),
    ("Nobody has won the seat by more since 1955.", "1955", "supported"),
    ("Nobody has won the seat by more since 1931.", "1931", "refuted"),
    ("Nobody has polled more votes here since 2019.", "2019", "supported"),
    ("Nobody has polled more votes here since 2015.", "2015", "refuted"),
    ("No party has had a bigger share of the vote here since 1959.", "1959", "supported"),
    ("It is the largest majority in the seat since 1955.", "1955", "supported"),
    ("It is the largest majority in the seat since 1931.", "1931", "refuted"),
    ("It is the largest majority ever in the seat.", "largest", "refuted"),
    ("It is Labour's best share of the vote in the seat ever.", "best", "supported"),
    ("It was the smallest turnout since 1832.", "1832", "unverifiable"),
    ("No Labour candidate since 1918 has taken as large a share of the vote.", "1918", "supported"),
    ("Not since 1918 has a Labour candidate won so large a proportion.", "1918", "supported"),
    ("No Conservative has done worse since 1918.", "1918", "supported"),
    ("The Conservatives have not had so few votes here since 1918.", "1918", "supported"),
    ("The Conservatives have never had so few supporters here at a general election since 1918.", "1918", "supported"),
    ("Labour has not had so many votes here since 2015.", "2015", "refuted"),
    ("It is a share that no Labour candidate here had enjoyed since 1918.", "1918", "supported"),
    ("No Conservative candidate since 2010 has done better.", "2010", "refuted"),
    ("No Conservative has polled fewer votes here since 1918.", "1918", "supported"),
    ("The Conservatives have not won the seat since 2010.", "2010", "supported"),
    ("The Conservatives have not won the seat since 2015.", "2015", "supported"),
    ("No Conservative has won here since 2010.", "2010", "supported"),
    ("No Conservative has won here since 1992.", "1992", "refuted"),
    ("The Liberal Democrats have not won here since 1906.", "1906", "unverifiable"),
    ("Labour took the seat for the first time since 2019.", "2019", "supported"),
    ("Labour took the seat for the first time since 2010.", "2010", "refuted"),
    ("It was the first Labour win since 1997.", "1997", "unverifiable"),  # of which seats?
    ("She is the first Labour woman to win since 1997.", "1997", "unverifiable"),
    ("You have to go back to 1955 to find a bigger majority here.", "1955", "supported"),
    ("One must go back to 1931 to find a Labour candidate with a bigger share.", "1931", "unverifiable"),  # it was smaller then
    ("You have to look back to 1918 for a lower turnout.", "1918", "unverifiable"),
    ("You have to go all the way back to 2017 to find a smaller Conservative share.", "2017", "unverifiable"),
    ("The Conservatives went back to 1997 for their manifesto and found no bigger ideas.", "1997", "none"),
    ("Turnout of 41.2% was well down on 2019 and the lowest since 1918.", "1918", "supported"),
    ("In 2017 Labour took 56.8 per cent, its best share in the seat since 1945.", "1945", "supported"),
    ("In 2019 the Tories had 38.3 per cent, their best share since 2015.", "2015", "refuted"),
    ("It was the feeblest turnout the seat has known.", "feeblest", "supported"),
    ("It was the slenderest margin the city has ever seen.", "slenderest", "refuted"),
    ("It was the biggest win the constituency has seen since 1955.", "1955", "supported"),
    ("It was the lowest turnout in the seat for 104 years.", "104 years", "supported"),
    ("It was the biggest majority here in 67 years.", "67 years", "supported"),
    ("At 61.2 per cent the Labour share was the party's best showing for five years.", "five years", "supported"),
    ("It was the lowest turnout in the seat for 105 years.", "105 years", "unverifiable"),  # there was none to compare with
    ("It was the biggest majority here in 91 years.", "91 years", "refuted"),
    ("He has been in the best of moods for 20 years.", "20 years", "none"),
    ("It was the lowest turnout at any City of Chester election.", "lowest", "supported"),
    ("It was the biggest majority in any City of Chester contest.", "biggest", "refuted"),
    ("His party was winning its handsomest victory since 1987.", "1987", "none"),
    ("Labour has won at every election since 2015.", "2015", "supported"),
    ("City of Chester has returned only Labour MPs since 2015.", "2015", "supported"),
    ("City of Chester has sent nobody but Labour members to Westminster since 2010.", "2010", "refuted"),
    ("The seat has been red in every contest since 2015.", "2015", "supported"),
    ("Labour has never lost the seat since 2015.", "2015", "supported"),
    ("The Tories last won the seat in 2010.", "2010", "supported"),
    ("City of Chester has sent Labour MPs to Westminster since 2015.", "2015", "supported"),
    ("City of Chester has sent Labour MPs to Westminster since 1997.", "1997", "refuted"),
    ("Not since Gyles Brandreth in 1992 have the Conservatives won the seat.", "1992", "unverifiable"),
    ("The Tories last won here in 1992.", "1992", "refuted"),
    ("The Tories last won an argument in 1992.", "1992", "none"),
    ("Labour has held the seat since 2015.", "2015", "supported"),
    ("Labour has held the seat since 2010.", "2010", "refuted"),
    ("Chris Matheson, who had held the seat since 2015, resigned.", "2015", "supported"),
    ("Chris Matheson had sat here since 2015.", "2015", "supported"),
    ("Chris Matheson had held the post since 2011.", "2011", "none"),
    ("Her 60.8 per cent was Labour's best ever showing in the town.", "best", "supported"),
    ("No Tory candidate has had a lower share in the seat.", "lower", "supported"),
    ("No Conservative has ever polled a smaller share here.", "smaller", "supported"),
    ("No Labour candidate has ever had a smaller share here.", "smaller", "refuted"),
    ("No Labour majority has been bigger in City of Chester.", "bigger", "supported"),
    ("In 2015 no Labour majority had been smaller here.", "smaller", "none"),
])
def test_chester(chester: Results, text: str, at: str, expected: str) -> None:
    if expected == "none":
        with pytest.raises(StopIteration):
            verdict(text, at, chester)
    else:
        assert verdict(text, at, chester).verdict == expected


def test_the_span_is_said(chester: Results) -> None:
    (note,) = verdict("Not since 1979 has turnout been so low.", "1979", chester).notes
    assert note == "as far as the files reach, back to 1979: 11 earlier contests, no by-election among them; boundaries changed in 1983, 1997, 2005, 2010"


def test_who_has_not_won_is_no_winner(chester: Results) -> None:
    text = "No Conservative has won the seat since 2010."
    report = check(parse("a.txt", LEAD + text), chester)
    assert not [v for v in report.articles[0].verdicts if v.verdict == "refuted"]


# --- seats that were abolished, uncontested, or of several members ----------------------------------------------------

HEAD = "Constituency,Election,Labour votes,Conservative votes,Seats\n"
YEARS = {1950: (40_000, 20_000), 1951: (30_000, 20_000), 1955: (31_000, 20_000), 1959: (32_000, 20_000), 1964: (28_000, 20_000), 1966: (29_000, 25_000)}
NOW = "Labour held Anytown in the general election of 1970 with a majority of 6,000.\n\n"


def anytown(tmp_path: Path, years: dict[int, tuple[int, int]], more: str = "") -> Results:
    path = tmp_path / "history.csv"
    path.write_text(HEAD + "".join(f"Anytown,{year},{lab},{con},1\n" for year, (lab, con) in {**years, 1970: (26_000, 20_000)}.items()) + more, encoding="utf-8")
    return read_results([str(path)])


def test_no_comparison_across_the_years_without_a_seat(tmp_path: Path) -> None:
    whole = anytown(tmp_path, YEARS)
    assert verdict("It is the largest majority in the seat since 1950.", "1950", whole, NOW).verdict == "refuted"
    gone = anytown(tmp_path, {year: votes for year, votes in YEARS.items() if year not in {1951, 1955}})
    assert verdict("It is the smallest majority in the seat since 1950.", "1950", gone, NOW).verdict == "refuted"  # 1966 is enough
    only = anytown(tmp_path, {year: YEARS[year] for year in (1950, 1966)})
    told = verdict("It is the largest majority in the seat since 1950.", "1950", only, NOW)
    assert told.verdict == "unverifiable" and told.reason is not None and "no contest of this seat in 1951, 1955, 1959, 1964" in told.reason
    held = verdict("Labour has held the seat since 1950.", "1950", only, NOW)
    assert held.verdict == "unverifiable"


def test_years_of_two_members_are_left_out(tmp_path: Path) -> None:
    two = anytown(tmp_path, {year: votes for year, votes in YEARS.items() if year != 1966}, "Anytown,1966,90000,10000,2\n")
    assert "(1959)" in verdict("It is the largest majority in the seat since 1950.", "1950", two, NOW).message


def test_by_elections_count_where_they_are_given(tmp_path: Path) -> None:
    by = tmp_path / "by-election-1968-05-02.csv"
    by.write_text("Constituency,Election date,Candidate,Party,Votes,Electorate\nAnytown,1968-05-02,Ann Able,Labour,20000,60000\nAnytown,1968-05-02,Bob Baker,Conservative,19000,60000\n", encoding="utf-8")
    path = tmp_path / "history.csv"
    path.write_text(HEAD + "".join(f"Anytown,{year},{lab},{con},1\n" for year, (lab, con) in {**YEARS, 1966: (31_000, 20_000), 1970: (26_000, 20_000)}.items()), encoding="utf-8")
    text = "It is the smallest majority in the seat since 1950."
    assert verdict(text, "1950", read_results([str(path)]), NOW).verdict == "supported"
    told = verdict(text, "1950", read_results([str(path), str(by)]), NOW)
    assert told.verdict == "refuted" and "(1968 by-election)" in told.message


# --- one seat under several names ------------------------------------------------------------------------------------


def test_one_id_within_one_set_of_boundaries_is_one_seat(tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    path.write_text("constituency_id,constituency_name,election,con_votes,lab_votes,boundary_set\n"
                    "140,Chester,1974F,24527,17759,1974-1979\n140,City Of Chester,1979,28764,19450,1974-1979\n140,City Of Chester,1974O,23095,18477,1974-1979\n"
                    "140,Elsewhere,1992,28764,19450,1983-1992\n7,Cambridgeshire South,1979,9000,8000,1974-1979\n7,South Cambridgeshire,1974O,9000,8000,1974-1979\n"
                    "9,Cambridgeshire South,1992,9000,8000,1983-1992\n8,South Cambridgeshire,1966,9000,8000,1955-1970\n", encoding="utf-8")
    results = read_results([str(path)])
    assert len(results.of_seat("city of chester")) == 3 and len(results.of_seat("elsewhere")) == 1
    assert sorted(map(len, (results.of_seat("south cambridgeshire"), results.of_seat("cambridgeshire south")))) == [0, 4]


def test_an_election_without_a_date_is_the_one_before(tmp_path: Path) -> None:
    rows = "Constituency,Candidate,Party,Votes\nNortham,Ann Archer,Labour,{}\nNortham,Bob Baker,Conservative,{}\n"
    (tmp_path / "results.csv").write_text(rows.format(900, 800), encoding="utf-8")
    (tmp_path / "previous.csv").write_text(rows.format(700, 850), encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "previous.csv")])
    told = next(check(parse("a.txt", "Labour gained Northam from the Conservatives, with Ann Archer on 900 votes."), results).verdicts)
    assert (told.verdict, told.message) == ("supported", "Right: Conservative won before, Labour now: gain.")


def test_who_sat_since(chester: Results) -> None:
    """Somebody may have followed a colleague of the party; a party that held the seat before did not gain it then."""
    assert verdict("Labour had held the seat since 2017.", "2017", chester).verdict == "refuted"
    assert verdict("Ms Dixon, 56, had represented the seat since 2017.", "2017", chester).verdict == "unverifiable"
    assert verdict("Ms Dixon, 56, had represented the seat since 2015.", "2015", chester).verdict == "supported"
